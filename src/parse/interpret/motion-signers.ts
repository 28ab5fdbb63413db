import type { Handling } from '../../domain/agenda-item.js';
import { isCouncil } from '../body-names.js';
import { readFinnishDate } from './dates.js';
import { namesMotion } from './motion-kind.js';
import { readName } from './name-words.js';
import { sentenceAround } from './sentence-around.js';

/** Who handed a motion in, and when; what the page does not say is `null`. `signerCount` counts the first signer too. */
export type MotionOrigin = {
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly signerCount: number | null;
};

/** Reads who made a motion and when from its title and from the sentences that speak of its making. */
export function readMotionOrigin(title: string, handlings: readonly Handling[]): MotionOrigin {
  const texts = textsOf(handlings);
  const sentences = [title, ...texts.flatMap(sentencesOfMaking)];
  const whole = texts.join('\n');
  const signature = SIGNATURE.exec(whole)?.groups;
  return {
    filedDate:
      firstOf(sentences, dateIn) ??
      readFinnishDate(signature?.['date'] ?? '') ??
      filedInCouncil(handlings, sentences),
    firstSigner: firstSignerOf(sentences, whole) ?? signature?.['name'] ?? null,
    signerCount:
      firstOf(sentences, countOthers) ??
      firstOf(sentences, signersIn)?.length ??
      countSignatures(whole) ??
      firstOf(sentences, countAll),
  };
}

/** What tells of a motion's making stands in explanations; proposals and decisions only repeat it. */
function textsOf(handlings: readonly Handling[]): readonly string[] {
  const sections = handlings.flatMap((handling) => handling.sections);
  const isRepeating = (kind: string) => kind === 'proposal' || kind === 'decision';
  return [
    ...sections.filter(({ kind }) => !isRepeating(kind)),
    ...sections.filter(({ kind }) => isRepeating(kind)),
  ].map(({ text }) => text.slice(0, LONGEST_TEXT));
}

const LONGEST_TEXT = 60_000;
const MOST_SENTENCES = 40;

function firstOf<T>(sentences: readonly string[], read: (sentence: string) => T | null): T | null {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found !== null) return found;
  }
  return null;
}

/** Sentences in which somebody makes or signs a motion. */
function sentencesOfMaking(text: string): readonly string[] {
  const found: string[] = [];
  for (const { index } of text.matchAll(MAKING)) {
    const sentence = sentenceAround(text, index);
    if (namesMotion(sentence) && !found.includes(sentence)) found.push(sentence);
    if (found.length >= MOST_SENTENCES) break;
  }
  return found;
}

// jättivät 16.5.2016 valtuustoaloitteen · tekemään valtuustoaloitteeseen · allekirjoittaman · lämnade in en motion
const MAKING =
  /(?<!\p{L})(?:jätti|jättivät|jättänyt|jättäneet|jättämä\p{L}{0,5}|jätet\p{L}{1,6}|teki|tekivät|tehnyt|tehneet|tekemä\p{L}{0,5}|tehty\p{L}{0,3}|päivä(?:tty|tyn|tyssä|tyyn)|allekirjoit\p{L}{1,8}|valmistele\p{L}{1,6}|ym|lämna\p{L}{1,4}|inlämna\p{L}{1,4}|daterad\p{L}{0,2}|undertecknat?\p{L}{0,3}|m\.fl|väckt\p{L}{0,2}|väckte|toimitettu|toimittanut|saapunut|inkom\p{L}{0,3})(?!\p{L})/giu;

const DAY = String.raw`(?<date>\d{1,2}\.\d{1,2}\.\d{4})(?! mennessä)`;

/** A day that belongs to the making of the motion. */
const MADE_ON: readonly RegExp[] = [
  // Valtuustoaloite 17.11.2025 - Talviuintipaikan avaaminen · Fullmäktigemotion 10.11.2025
  new RegExp(String.raw`^(?:\p{L}{0,20}aloite|\p{L}{0,20}motion) ${DAY}`, 'iu'),
  // 8.9.2025 tehtyyn ryhmäaloitteeseen · 12.1.2026 tekemään · 16.5.2016 jättämä · 30.3.2026 päivätyn
  new RegExp(
    String.raw`${DAY} ?(?:\p{L}{1,20} ){0,3}?(?:tehdy|tehty|tehn|tekem|teki|jätt|jätet|päivät|päivätt|lämna|inlämna|daterad|väckt)`,
    'iu',
  ),
  // jätti kokouksessa 14.3.2016 aloitteen · on 2.3.2026 tehnyt · lämnade den 15.9.2025 in · päivätty 3.4.2024
  new RegExp(
    String.raw`(?:jätt|jätet|tehnyt|tehneet|teki|tekivät|päivätty|toimitettu|toimittanut|saapunut|lämna|inlämna|inkom|daterad|väckt)\p{L}{0,8} (?:\p{L}{1,20} ){0,3}?${DAY}`,
    'iu',
  ),
];

function dateIn(sentence: string): string | null {
  for (const pattern of MADE_ON) {
    const date = readFinnishDate(pattern.exec(sentence)?.groups?.['date'] ?? '');
    if (date !== null) return date;
  }
  return null;
}

// Lempimäellä 25.1.2022 Aino Esimerkki,
const SIGNATURE =
  /\n\s?\p{Lu}\p{Ll}{1,20}(?:ssa|ssä|lla|llä),? (?<date>\d{1,2}\.\d{1,2}\.\d{4}),? ?\n{0,3}(?<name>\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)? \p{Lu}[\p{L}-]+)/u;

/** How many names stand under a motion, after place and day; `null` where there is no list of at least two. */
function countSignatures(whole: string): number | null {
  const found = SIGNATURE.exec(whole);
  if (found === null) return null;
  const at = found.index + found[0].lastIndexOf(found.groups?.['name'] ?? '');
  let count = 0;
  for (const line of whole.slice(at, at + 4_000).split(/\n+/u)) {
    const parts = line.split(/,| ja | och /u).map((part) => part.replace(/\.\s*$/u, '').trim());
    const names = parts.filter((part) => part !== '');
    if (!names.every((name) => readName(name.split(' ')) !== null)) break;
    count += names.length;
  }
  return count >= 2 ? count : null;
}

/** A motion handed in "in the meeting" was filed on the day of the council's handling that says so. */
function filedInCouncil(handlings: readonly Handling[], sentences: readonly string[]): string | null {
  const handling = handlings.find(({ sections, governingBody }) =>
    sections.some(({ text }) =>
      sentences
        .slice(1)
        .some(
          (sentence) =>
            (IN_THE_MEETING.test(sentence) || (isCouncil(governingBody ?? '') && HANDED_IN.test(sentence))) &&
            text.includes(sentence),
        ),
    ),
  );
  return handling?.meetingDate ?? null;
}

/** In a council's own handling, a motion that somebody "handed in" was handed in there. */
const HANDED_IN = /(?<!\p{L})(?:jätti|jättivät|lämnade|inlämnade|väckte)(?!\p{L})/u;

const IN_THE_MEETING =
  /kokouksessa|kokouksen (?:lopussa|aikana)|(?:vid|under) sammanträdet|(?:vid|under) mötet/iu;

const NAME = String.raw`(?<name>(?:\p{Lu}[\p{L}'’]+(?:-\p{Lu}?[\p{L}'’]+)? )(?:(?:von|af|de) )?\p{Lu}[\p{L}'’]+(?:[ -]{1,2}\p{Lu}[\p{L}'’]+)?)`;

/** Names in the base form, the surest first. */
const SIGNED_BY: readonly RegExp[] = [
  // jonka ensimmäinen allekirjoittaja on valtuutettu Anja Virolammi · första undertecknare Ulla Exempel
  new RegExp(
    String.raw`(?:ensimmäi\p{L}{2,6} allekirjoittaj\p{L}{1,4}|första undertecknaren?)(?: on| oli| är| var)?:? (?:\p{Ll}+ ){0,2}${NAME}`,
    'u',
  ),
  // Jyrki Sammalistola sekä 21 muuta · Torsten Ekblad och 4 andra
  new RegExp(
    String.raw`${NAME} (?:ja|sekä|och|samt) (?:\d{1,3}|\p{Ll}{3,20}) (?:muuta|andra|övriga)(?!\p{L})`,
    'u',
  ),
  // Salla Honkavuolle ym. · Riikka Alatalo ym. ovat jättäneet · Ulla Exempel m.fl.
  new RegExp(
    String.raw`${NAME} (?:ym\.|m\.fl\.|med flera|ja muut)(?! (?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:tekem|jättäm|\p{L}*aloit))`,
    'u',
  ),
  // Valtuutettu Leo Kangasharju jätti · Kuntalainen Tiina Saarivuokko on 2.3.2026 tehnyt · Ledamoten Ulla Exempel lämnade
  new RegExp(
    String.raw`${NAME},? (?:on |oli |ovat |har |hade )?(?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:jätti|jättänyt|jättäneet|teki|tehnyt|tehneet|esitti|esittää|esittänyt|lämnade|lämnat|väckte|väckt|föreslog|föreslår)(?!\p{L})`,
    'u',
  ),
];

// valtuutettu Juho Pietarisen ym. · Anneli Kivisalmelan ja 14 muun · Ulla Exempels motion
const SIGNED_BY_GENITIVE = new RegExp(
  String.raw`${NAME}(?: ym\.| ja \d{1,3} muun| sekä \d{1,3} muun| m\.fl\.)? (?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:tekem|jättäm|valtuustoaloit|aloit|ryhmäaloit|kuntalaisaloit|motion)`,
  'u',
);

// (Vesiväen valtuustoryhmä) · Keskustan valtuustoryhmä jätti · Socialdemokraternas fullmäktigegrupp
const GROUP =
  /(?<name>\p{Lu}[\p{L}-]{2,30}(?: (?:ja |och )?\p{L}[\p{L}.-]{1,30}){0,3} (?:valtuustoryhmä|ryhmä|fullmäktigegrupp))(?!\p{L})/u;

function firstSignerOf(sentences: readonly string[], whole: string): string | null {
  const listed = firstOf(sentences, signersIn);
  if (listed !== null) return listed[0] ?? null;
  for (const pattern of SIGNED_BY) {
    const name = firstOf(sentences, (sentence) => cleanName(nameIn(pattern, sentence)));
    if (name !== null) return name;
  }
  const genitive = firstOf(sentences, (sentence) => cleanName(nameIn(SIGNED_BY_GENITIVE, sentence)));
  if (genitive !== null) return baseForm(genitive, whole);
  return firstOf(sentences, (sentence) => GROUP.exec(sentence)?.groups?.['name'] ?? null);
}

// Aino Mäki, Olli Malli ja Elli Esimerkki ovat jättäneet 1.9.2025 aloitteen · Ulla Exempel, Karl Berg och Siv Ek lämnade in
const SIGNERS_BEFORE =
  /^(?:[\p{L}]{5,25} )?(?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?) (?:ovat |jättivät|jättäneet|tekivät|har |lämnade|väckte)/u;

/** The names of several people who made a motion together, in order; `null` where anything but names stands there. */
function signersIn(sentence: string): readonly string[] | null {
  const list = SIGNERS_BEFORE.exec(sentence)?.groups?.['list'] ?? '';
  const names = list.split(/, | ja | sekä | och | samt /u);
  const isList = names.length >= 2 && names.every((name) => readName(name.split(' ')) !== null);
  return isList ? names : null;
}

function nameIn(pattern: RegExp, sentence: string): string | null {
  return pattern.exec(sentence)?.groups?.['name'] ?? null;
}

/** Titles that a name may seem to begin with; a blank before a hyphen is a slip of the pen. */
function cleanName(name: string | null): string | null {
  if (name === null) return null;
  const words = name
    .replace(/ -/u, '-')
    .split(' ')
    .filter((word) => !NO_NAME.test(word));
  return words.length >= 2 ? words.join(' ') : null;
}

const NO_NAME =
  /^(?:Valtuutettu|Kaupunginvaltuutettu|Kunnanvaltuutettu|Aluevaltuutettu|Kuntalainen|Asukas|Jäsen|Ledamoten|Fullmäktigeledamoten|Invånaren|Valtuuston|Vastaus|Valtuustoaloite|Aloite|Ryhmäaloite|Kunnanvaltuusto|Kaupunginvaltuusto|Kunnanhallitus|Kaupunginhallitus|Puheenjohtaja|Nuorisovaltuusto|Kommunfullmäktige|Stadsfullmäktige)$/u;

/**
 * The base form of a name in the genitive: as it stands elsewhere on the page, else where the ending leaves no doubt
 * (`Pietarisen`, `Kivisalmelan`); a stem that may have changed (`Kosken`, `Rannan`) gives `null`.
 */
function baseForm(name: string, whole: string): string | null {
  const stem = name.slice(0, -1);
  const nominative = name.endsWith('sen') ? `${name.slice(0, -3)}nen` : stem;
  const standsElsewhere = (form: string) =>
    whole.split(form).some((after, at) => at > 0 && !/^[\p{L}-]/u.test(after));
  if (standsElsewhere(nominative)) return nominative;
  if (name.endsWith('sen')) return nominative;
  if (name.endsWith('s')) return null;
  return SURE_GENITIVE.test(name) ? stem : null;
}

// Kivisalmelan · Sammaliston · Honkavuolun
const SURE_GENITIVE = /(?:[aeiouyäö](?:l|m|h|r|s|st|k|p|t|v|j)(?:a|ä|o|ö|u|y)|i[oaä]|e[oä])n$/u;

/** A number beside "others" does not count the first signer: the result does. */
function countOthers(sentence: string): number | null {
  const found = OTHERS.exec(sentence)?.groups;
  const count = numberOf(found?.['count'] ?? found?.['more'] ?? '');
  return count === null ? null : count + 1;
}

function countAll(sentence: string): number | null {
  const found = ALL.exec(sentence)?.groups;
  return numberOf(found?.['count'] ?? found?.['after'] ?? '');
}

// ja 13 muuta valtuutettua · sekä kuusi muuta · och 4 andra · hänen lisäkseen 214 asukasta · av ytterligare elva ledamöter
const OTHERS =
  /(?:ja|sekä|och|samt) (?<count>\d{1,4}|\p{Ll}{3,20}) (?:muu(?:ta|n|lta)?|andra|övriga)(?!\p{L})|(?:lisäkseen|lisäksi|ytterligare) (?<more>\d{1,4}|\p{Ll}{3,20}) (?:\p{L}+ ){0,2}(?:valtuutettua|kuntalaista|asukasta|henkilöä|allekirjoittajaa|ledamöter|invånare|personer)(?!\p{L})/u;

// 11valtuutetun allekirjoittama · on allekirjoittanut 12 valtuutettua · undertecknats av 7 ledamöter
const ALL =
  /(?<!\d)(?<count>\d{1,4}) ?(?:valtuutetun|valtuutettua|varavaltuutetun|kuntalaisen|asukkaan|henkilön|ledamöters?|ledamöter)(?!\p{L})|(?:allekirjoitt\p{L}{1,6}|undertecknat?s? av) (?<after>\d{1,4})(?![.\d])/u;

const NUMBER_WORDS: readonly string[] = [
  '',
  'yksi',
  'kaksi',
  'kolme',
  'neljä',
  'viisi',
  'kuusi',
  'seitsemän',
  'kahdeksan',
  'yhdeksän',
  'kymmenen',
  'yksitoista',
  'kaksitoista',
];
const SWEDISH_NUMBERS: readonly string[] = [
  '',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

function numberOf(word: string): number | null {
  if (/^\d+$/u.test(word)) return Number(word);
  const at = Math.max(NUMBER_WORDS.indexOf(word), SWEDISH_NUMBERS.indexOf(word));
  return at > 0 ? at : null;
}
