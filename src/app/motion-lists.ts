import type { MotionKind } from '../domain/agenda-item.js';
import { isBodyName } from '../parse/body-names.js';
import { datesIn } from '../parse/interpret/dates.js';
import { wordsOfWeight } from './same-motion.js';

/** A page that lists motions, with the lines of its own handling that may name them. */
export type MotionList = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly title: string | null;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly url: string | null;
  readonly text: string;
};

/** A motion as a council's list names it: `isClosed` where the list says that it is finished; `line` proves both. */
export type ListedMotion = {
  readonly title: string;
  readonly registerNumber: string | null;
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly kind: MotionKind;
  readonly isClosed: boolean;
  readonly line: string;
  readonly list: Omit<MotionList, 'text'>;
};

/**
 * Whether a title is that of a list of motions: `Käsittelemättä olevat valtuustoaloitteet`, `Selonteko tehdyistä
 * aloitteista`, `Kokouksessa jätetyt aloitteet`, `Obehandlade motioner`.
 */
export function isMotionList(title: string | null): boolean {
  return title !== null && MANY_MOTIONS.test(title) && !OTHER_MATTER.test(title);
}

/**
 * The motions that a list names, one a line or table row. What a heading above them says (finished, unfinished) holds
 * for the lines under it; what a line says of itself goes before that. Running text names none: better a motion too
 * few than one that nobody filed.
 */
export function readMotionList({ text, ...list }: MotionList): readonly ListedMotion[] {
  if (!isMotionList(list.title)) return [];
  let isClosed = saysClosed(list.title ?? '') ?? false;
  return text.split(/\n+/u).flatMap((line) => {
    const entry = line.length > LONGEST_LINE ? null : entryIn(line);
    if (entry === null) {
      if (line.length < LONGEST_HEADING) isClosed = saysClosed(line) ?? isClosed;
      return [];
    }
    const closed = saysClosed(line.slice(line.indexOf(entry.title) + entry.title.length)) ?? isClosed;
    return [{ ...entry, kind: kindOf(list.title ?? ''), isClosed: closed, line, list }];
  });
}

const LONGEST_LINE = 600;

/** A line with a day and without a mark may be a row of a table, or running text. */
const LONGEST_ROW = 250;
const LONGEST_HEADING = 160;

// valtuustoaloitteet · tehdyistä aloitteista · aloitteiden johdosta · obehandlade motioner
const MANY_MOTIONS = /aloitte(?:et|ista|iden|ita)(?!\p{L})|motioner(?:na|nas)?(?!\p{L})/iu;

// Kysymyksiä, aloitteita ja ilmoituksia · Kaavoitusaloitteet · aloiteoikeus
const OTHER_MATTER = /kysymyks|ilmoitus|kaavoitus|kaavamuutos|aloiteoikeu|järjestely|sääntö|ohje/iu;

// ei ole vielä loppuun käsitelty · käsittelemättä olevat · inte slutbehandlade
const SAYS_OPEN =
  /käsittelemä|keskenerä|vireillä|kesken(?!\p{L})|avoim|odottaa|valmistelussa|(?:ei|eivät|ei ole|joita)(?!\p{L})[^.]{0,60}käsitel|obehandla|under behandling|inte [^.]{0,30}slutbehandla|pågår/iu;
const SAYS_CLOSED = /loppuun ?käsitel|(?<!\p{L})käsitelty(?!\p{L})|slutbehandla|slutligt behandla|slutförd/iu;

/** Whether words say that motions are finished or not; `null` where they say neither. */
function saysClosed(words: string): boolean | null {
  if (SAYS_OPEN.test(words)) return false;
  return SAYS_CLOSED.test(words) ? true : null;
}

const KINDS: readonly (readonly [MotionKind, RegExp])[] = [
  ['resident', /kuntalais|asukas|hyvinvointialuealoit|invånar/iu],
  ['budget', /talousarvio|budget/iu],
  ['youth', /nuoriso|ungdoms/iu],
  ['group', /ryhmäaloit|gruppmotion/iu],
];

function kindOf(title: string): MotionKind {
  return KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? 'council';
}

// - · 3. · 12) · a)
const MARK = /^(?:[-–—•*▪●] ?|\d{1,3}[.)] |\p{Ll}\) )/u;

// 12.1.2026 · Kv 12.1.2026 § 4: · 214/00.04.02/2025
const FIRST_FACTS =
  /^(?:(?:\p{L}{2,20} )?\d{1,2}\.\d{1,2}\.\d{4}(?:,? ?§ ?\d{1,4})?|\d{1,6}\/[\d.]{2,20}\/\d{4})[ :,.–-]*/u;

// what stands after the title: (3.11.2025) · 3.11.2025 · . Aloite on … · ; tila: · – valmistelussa
const TITLE_END =
  /[ ,–-]*(?:\(|[;|\t]|\.(?: |$)|(?:(?<!\p{L})(?:[KAY][vV]|\p{L}{0,10}valtuusto|pvm|[Ff]ge|[Ss]tf|den) )?\d{1,2}\.\d{1,2}\.\d{4}|\d{1,6}\/[\d.]{2,20}\/\d{4}|: |(?:jätetty|inlämnad) \d| [–-] (?=\p{Ll}))/u;

// , Juho Pietarinen ym · / Salla Honkavuo ja 6 muuta
const SIGNERS =
  /[,/–-] ?(?:valtuutettu |valtuutetun |ledamot )?(?<name>\p{Lu}[\p{L}-]{1,30} (?:\p{Lu}[\p{L}-]{1,30} )?\p{Lu}[\p{L}-]{1,40})(?: (?:ym|m\.?fl|ja \d{1,2} muu|och \d{1,2} andra).{0,40})?$/u;

// a sentence is no title
const SENTENCE =
  /(?<!\p{L})(?:on|ovat|oli|ei|eivät|päät(?:tää|ti|etään|ettiin)|tote(?:aa|si)|todetaan|merkit(?:see|si|ään|tiin)|hyväksy(?:y|i|tään|ttiin)|esit(?:tää|etään|ettiin)|ehdot(?:taa|etaan)|lähet(?:tää|ti|etään|ettiin)|tulee|mukaan|mukainen|mukaisesti|mennessä|annetaan|antaa|jätettiin|jättivät|käsitellään|är|har|ska|skall|beslutar|antecknar|enligt)(?!\p{L})/iu;

const NO_TITLE =
  /^(?:liite|liitteet|lisätie|valmistel|hallintosään|kuntala|puh|tel|bilag|esittelij|päätös|oheismater|sivu|yhteensä|aloite(?: pvm| jätetty)?$|tila$)/iu;

/** The motion of a line that is an entry of a list, `null` for any other line. */
function entryIn(
  line: string,
): Pick<ListedMotion, 'title' | 'registerNumber' | 'filedDate' | 'firstSigner'> | null {
  const isMarked = MARK.test(line) || FIRST_FACTS.test(line);
  if (!isMarked && (datesIn(line).length === 0 || line.length > LONGEST_ROW)) return null;
  const rest = line.replace(MARK, '').replace(FIRST_FACTS, '').replace(FIRST_FACTS, '');
  const end = TITLE_END.exec(rest)?.index ?? rest.length;
  const whole = rest.slice(0, end).trim();
  const signers = SIGNERS.exec(whole);
  const title = (signers === null ? whole : whole.slice(0, signers.index)).replace(/[ ,.:;–-]+$/u, '');
  if (!isTitle(title)) return null;
  return {
    title,
    registerNumber: REGISTER.exec(line)?.[0] ?? null,
    filedDate: datesIn(line)[0] ?? null,
    firstSigner: signers?.groups?.['name'] ?? null,
  };
}

// 214/00.04.02/2025
const REGISTER = /(?<![\d/])\d{1,6}\/[\d.]{2,20}\/\d{4}(?![\d/])/u;

function isTitle(text: string): boolean {
  if (text.split(' ').length > 25 || text.length > 200 || wordsOfWeight(text).length < 2) return false;
  if (SENTENCE.test(text) || NO_TITLE.test(text) || isBodyName(text)) return false;
  return /^[\p{Lu}\d"”“'’]/u.test(text) && !ONLY_NAMES.test(text);
}

// Salla Honkavuo · Kv Juho Pietarinen
const ONLY_NAMES = /^(?:\p{Lu}[\p{L}-]{0,40} ?){1,5}$/u;
