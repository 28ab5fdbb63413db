import { baseForm } from './name-base-form.js';
import { isNameWord, readName } from './name-words.js';

const PERSON = String.raw`\p{Lu}[\p{L}'’]{1,30}(?:-\p{Lu}?[\p{L}'’]{1,30})? (?:(?:von|af|de) )?\p{Lu}[\p{L}'’]{1,30}(?:[ -]{1,2}\p{Lu}[\p{L}'’]{1,30})?`;
/** A name within a pattern, in the group `name`. */
export const NAME = `(?<name>${PERSON})`;

/** The names of several people who made or signed a motion together, in order; `null` where the sentence has none. */
export function signersIn(sentence: string): readonly string[] | null {
  for (const pattern of LISTS) {
    const list = pattern.exec(sentence)?.groups?.['list'] ?? '';
    const names = list.split(/, | ja | sekä | och | samt /u).map(withoutRole);
    if (names.length >= 2 && names.every((name) => readName(name.split(' ')) !== null)) return names;
  }
  return null;
}

/** The names before a number of others, when they are several: `Aino Mäki, Olli Malli ja 9 muuta`. */
export function signersBeforeOthers(sentence: string): readonly string[] | null {
  const names = BEFORE_OTHERS.exec(sentence)?.groups?.['list']?.split(/, | ja | sekä | och | samt /u) ?? [];
  return names.length >= 2 && names.every((name) => readName(name.split(' ')) !== null) ? names : null;
}

const BEFORE_OTHERS =
  /^(?:\p{L}{0,25}(?:aloitteen tekijät|altuutetut|altuutettu|jäsenet|asukkaat|laiset|[Ll]edamöterna|[Ll]edamot(?:en)?) )?(?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?) (?:ja|sekä|ynnä|och|samt|\+) (?:\d{1,3}|\p{Ll}{3,20}) (?:muuta|andra|övriga)(?!\p{L})/u;

/** `varavaltuutettu Elli Malli` among the names of a list. */
function withoutRole(name: string): string {
  return name.replace(/^\p{Ll}{0,20}(?:valtuutettu|valtuutetut|jäsen|ledamoten) /u, '');
}

const LISTS: readonly RegExp[] = [
  // Aino Mäki, Olli Malli ja Elli Esimerkki ovat jättäneet 1.9.2025 aloitteen · Ulla Exempel, Karl Berg och Siv Ek lämnade in
  /^(?:\p{L}{0,25}(?:altuutetut|altuutettu|jäsenet|asukkaat|laiset|[Ll]edamöterna|[Ll]edamot(?:en)?) )?(?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?) (?:ovat |jättivät|jättäneet|tekivät|har |inlämnade|lämnade|väckte)/u,
  // Kokouksessa jättivät Aino Mäki ja Olli Malli valtuustoaloitteen · inlämnade Ulla Exempel, Karl Berg och Siv Ek en motion
  /(?<!\p{L})(?:jättivät|inlämnade|överlämnade|lämnade|väckte) (?:valtuutetut |ledamöterna )?(?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?) (?:in )?(?:seuraavan |en |följande )?(?:\p{L}{0,20}aloitteen|\p{L}{0,20}motion|initiativ)(?!\p{L})/u,
  // Valtuutettujen Aino Mäki ja Olli Malli valtuustoaloite 27.1.2025; a genitive ends in n
  /^\p{L}{0,25}altuutettujen (?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?[^n ]) \p{L}{0,20}aloite(?!\p{L})/u,
  // Aloitteen ovat allekirjoittaneet Aino Mäki, Olli Malli ja Elli Esimerkki. · Allekirjoittajat: … · undertecknats av …
  /(?:allekirjoittivat|allekirjoittaneet|[Aa]llekirjoittajat:|[Aa]loitteen ?tekijät:|allekirjoittajina(?: ovat| olivat)?|[Uu]ndertecknad av|undertecknats av|[Uu]ndertecknare:) (?:valtuutetut |ledamöterna )?(?<list>\p{Lu}[\p{L}'’ ,-]{5,600}?)[.;\n]?$/u,
];

/** The first signer that the sentences name in the base form. */
export function signerIn(sentences: readonly string[]): string | null {
  for (const pattern of SIGNED_BY) {
    for (const sentence of sentences) {
      const found = pattern.exec(sentence);
      const rest = found === null ? '' : sentence.slice(found.index + found[0].length);
      const isBeside = BESIDE.test(sentence.slice(0, found?.index ?? 0));
      const name = isBeside || OTHER_OBJECT.test(rest) ? null : cleanName(found?.groups?.['name'] ?? null);
      if (name !== null) return name;
    }
  }
  return null;
}

/** Who signed beside the first one: `hänen lisäkseen aloitteen on allekirjoittanut Olli Malli ja 6 muuta`. */
const BESIDE = /lisä(?:kseen|ksi) (?:\p{L}{1,12} ){0,3}allekirjoit/u;

/** What else people make or leave in a meeting, before a motion is spoken of: `teki ehdotuksen, että aloite …`. */
const OTHER_OBJECT =
  /^(?:(?!aloit|motion|initiativ)[^.]){0,80}?(?:ehdotu|esity|eriävä|toivomu|ponne|lausun|vastauksen|oikaisu|kysymy|förslag|avvikande|reservation|fråg)/iu;

const VERBS =
  '(?:luki ja )?(?:jätti|luovutti)|luovuttanut|jättänyt|jättäneet|jättivät|teki|tehnyt|tehneet|toimittanut|esitti(?= (?:seuraavan \\p{Ll}{0,20}aloitteen|[^\\n]{0,60}(?:aloittees|motion)))|(?:in)?lämnade|(?:in)?lämnat|överlämnade(?= (?:\\p{Ll}{1,20} ){0,4}?\\p{Ll}{0,20}motion)|väckte|väckt';

/** The surest first. */
const SIGNED_BY: readonly RegExp[] = [
  // jonka ensimmäinen allekirjoittaja on valtuutettu Anja Virolammi · Aloitteen tekijä: Ulla Esimerkki · första undertecknare Ulla Exempel
  new RegExp(
    String.raw`(?:[Ee]nsimmäi\p{L}{2,6} allekirjoittaj\p{L}{1,4}|[Ee]nsiallekirjoittaja|[Aa]loitteen ?(?:tekijät?|jättäjä)|[Ff]örsta undertecknaren?)(?: on| oli| är| var)?:? (?:\p{Ll}+ ){0,2}${NAME}`,
    'u',
  ),
  // allekirjoittajina Aino Malli, Olli Esimerkki ynnä muut
  new RegExp(`allekirjoittajina(?: ovat| olivat)? (?:valtuutetut )?${NAME}`, 'u'),
  // Jyrki Sammalistola sekä 21 muuta · Torsten Ekblad och 4 andra
  new RegExp(
    String.raw`${NAME} (?:ja|sekä|ynnä|och|samt|jämte|\+|tillsammans med) (?:\d{1,3}|\p{Ll}{3,20}) (?:muuta|andra|övriga|medundertecknare)(?!\p{L})(?! \p{Ll}{3,25}s \p{L}{0,20}motion)`,
    'u',
  ),
  // Salla Honkavuolle ym. · Riikka Alatalo ym. ovat jättäneet · Ulla Exempel m.fl.
  new RegExp(
    String.raw`${NAME} (?:ym\.?|m\.fl\.|med flera|ja muut|ynnä muut)(?![\p{L}.])(?! (?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:tekem|jättäm|\p{L}{0,20}aloit|\p{L}{0,20}motion))`,
    'u',
  ),
  // Valtuutettu Leo Kangasharju jätti · Kuntalainen Tiina Saarivuokko on 2.3.2026 tehnyt · Ledamoten Ulla Exempel lämnade
  new RegExp(
    String.raw`${NAME},? (?:on |oli |ovat |har |hade )?(?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:${VERBS})(?!\p{L})`,
    'u',
  ),
  // Vid mötet lämnade Ulla Exempel in en motion · Kokouksessa jätti valtuutettu Ulla Malli valtuustoaloitteen
  new RegExp(
    String.raw`(?:lämnade|inlämnade|överlämnade|väckte|jätti|luovutti) (?:ledamot(?:en)? |valtuutettu )?${NAME} (?:m\.fl\. |ym\. )?(?:in )?(?:en |sin |följande |seuraavan )?\p{L}{0,20}(?:motion|aloitteen)(?!\p{L})`,
    'u',
  ),
  // Motionen lämnades in 15.5.2023 av Ulla Exempel
  new RegExp(
    String.raw`(?:lämnades in|inlämnades|undertecknades) (?:\p{Ll}+ |\d{1,2}\.\d{1,2}\.\d{4} ){0,3}?av (?:ledamot(?:en)? )?${NAME}`,
    'u',
  ),
  // ett invånarinitiativ av Ulla Exempel, som undertecknats av … · en motion av Ulla Exempel
  new RegExp(`(?:[Mm]otion|[Ii]nitiativ)(?:en|et)? av ${NAME}(?=[ ,.;]|$)`, 'u'),
  // Valtuustoaloitteen jätti Ulla Esimerkki · Aloitteen on 28.5.2026 allekirjoittanut Ulla Esimerkki
  new RegExp(
    String.raw`[Aa]loitteen (?:on )?(?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:jätti|teki|jättänyt|tehnyt|allekirjoittanut) (?:\p{Ll}+ |\d{1,2}\.\d{1,2}\.\d{4} ){0,2}${NAME}`,
    'u',
  ),
];

/** The first signer that the sentences name in the genitive, in the base form where that is sure. */
export function signerInGenitive(sentences: readonly string[], whole: string): string | null {
  for (const sentence of sentences) {
    const found = SIGNED_BY_GENITIVE.exec(sentence)?.groups;
    const name = cleanName(found?.['first'] ?? found?.['name'] ?? null);
    if (name !== null) return /[ns]$/u.test(name) ? baseForm(name, whole) : name;
    const surname = SURNAME_ALONE.exec(sentence)?.groups?.['surname'];
    if (surname !== undefined && isSurname(surname)) return fullName(baseForm(surname, whole), whole);
  }
  return null;
}

// Rosengårds m.fl. motion · Virtasen ym. valtuustoaloite · Virtasen ja 14 muun aloite
const SURNAME_ALONE =
  /(?<![\p{L}-]|\p{Lu}[\p{L}-]{1,30} )(?<surname>\p{Lu}[\p{L}-]{2,30}[ns])(?: ym\.?| m\.fl\.| med flera| (?:ja|sekä) (?:\d{1,3}|\p{Ll}{3,20}) muun(?: \p{Ll}{3,20}n)?) (?:\(?\d{1,2}\.\d{1,2}\.\d{4}\)? )?(?:\p{L}{0,20}aloit|\p{L}{0,20}motion|tekem|jättäm)/u;

// Keskustan ym. · Centerns m.fl. · Kommunstyrelsens
const IS_GROUP =
  /^(?:Keskusta|Kokoomu|Perussuomalai|Vihre|Vasemmisto|Sosialidemokraat|Demar|Kristillisdemokraat|Center|Samlingsparti|Vänster|Socialdemokrat|Sannfinländ|Gröna|Folkparti|Kristdemokrat|Kuntalai|Asukka|Invånar|Elev|Oppila)|(?:styrelsens|nämndens|fullmäktiges|hallituksen|lautakunnan|valtuuston|ryhmän|gruppens|föreningens|yhdistyksen)$/u;

/** Whether a word alone may be the surname of a signer: no title, no group. */
export function isSurname(word: string): boolean {
  return isNameWord(word) && !NO_NAME.test(word) && !IS_GROUP.test(word);
}

/** The name with a first name, where the page prints just one of that surname. */
export function fullName(surname: string | null, whole: string): string | null {
  if (surname === null) return null;
  const found = new Set(
    [
      ...whole.matchAll(
        // `Valtuutettu Aino Malli`: a title may stand before the first name, so that the last word is only looked at
        /(?<![\p{L}-])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?(?= (?<last>\p{Lu}[\p{L}-]{2,40})(?!\p{L}))/gu,
      ),
    ]
      .filter(({ groups }) => groups?.['last'] === surname)
      .map(([first]) => cleanName(`${first} ${surname}`) ?? surname),
  );
  return found.size === 1 ? ([...found][0] ?? surname) : surname;
}

// valtuutettu Juho Pietarisen ym. · Ulla Mallin ja Juho Pietarisen · Anneli Kivisalmelan ja 14 muun · Ulla Exempels motion
const SIGNED_BY_GENITIVE = new RegExp(
  String.raw`(?<!(?:,| ja| sekä| och| samt) )(?:(?<first>${PERSON}) (?:ja|sekä|och|samt) )?${NAME}(?: ym\.?| (?:ja|sekä) (?:\d{1,3}|\p{Ll}{3,20}) muun(?: \p{Ll}{3,20}n)?| (?:och|samt) (?:\d{1,3}|\p{Ll}{3,20}) andra(?: \p{Ll}{3,25}s)?| m\.fl\.)? (?:\(?\d{1,2}\.\d{1,2}\.\d{4}\)? )?(?:tekem|jättäm|allekirjoittam|\p{L}{0,20}aloit|\p{L}{0,20}motion)`,
  'u',
);

/** The group that a sentence names. */
export function groupIn(sentence: string): string | null {
  return GROUP.exec(sentence)?.groups?.['name'] ?? null;
}

// (Vesiväen valtuustoryhmä) · Kylämme Yhdessä -valtuustoryhmä · Keskustan valtuustoryhmä jätti · SDP aluevaltuustoryhmä · SFP:s fullmäktigegrupp
const GROUP =
  /(?<name>\p{Lu}[\p{L}:-]{1,30}(?: (?:ja |och )?\p{L}[\p{L}.-]{1,30}){0,3}? (?:-?(?:alue)?valtuustoryhmä|ryhmä|fullmäktigegrupp))(?!\p{L})/u;

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
  /^(?:(?:Kaupungin|Kunnan|Alue|Vara)?valtuutet(?:tu|un|ut|tujen)|Kuntalainen|Kuntalaisten|Kaupunkilainen|Asukas|Jäsen|(?:Fullmäktige)?ledamot(?:en)?|(?:Fullmäktige)?ledamöter(?:na)?|Invånaren|Valtuuston|Vastaus|Lausunto|Selvitys|Vastine|Svar|Motionssvar|Enligt|I|Genom|Med|Utlåtande|Motion|Fullmäktigemotion|Kuntalaisaloite|Talousarvioaloite|Invånarinitiativ|Valtuustoaloite|Aloite|Ryhmäaloite|Kunnanvaltuusto|Kaupunginvaltuusto|Kunnanhallitus|Kaupunginhallitus|Puheenjohtaja|Nuorisovaltuusto|Kommunfullmäktige|Stadsfullmäktige)$/iu;
