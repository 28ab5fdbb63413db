import { readFinnishDate, readWordedDate } from './dates.js';
import { namesMotion } from './motion-kind.js';
import { sentenceAround } from './sentence-around.js';

/** The sentences of a text in which somebody makes or signs a motion, in order, each once. */
export function sentencesOfMaking(text: string): readonly string[] {
  const found = new Set<string>();
  const places = [...text.matchAll(MAKING)].slice(0, MOST_PLACES);
  for (const { index: at } of places) {
    const sentence = sentenceAround(text, at);
    if (namesMotion(sentence) || SIGNING.test(sentence) || PROPOSED_TOGETHER.test(sentence))
      found.add(sentence);
    if (found.size >= MOST_SENTENCES) break;
  }
  return [...found];
}

const MOST_SENTENCES = 40;
const MOST_PLACES = 300;

// jättivät 16.5.2016 valtuustoaloitteen · tekemään valtuustoaloitteeseen · allekirjoittaman · lämnade in en motion
const MAKING =
  /(?<!\p{L})(?:jätti|luovutti|luovuttanut|luovuttivat|jättivät|jättänyt|jättäneet|jättämä\p{L}{0,5}|jätet\p{L}{1,6}|teki|tekivät|tekijä|tehnyt|tehneet|tekemä\p{L}{0,5}|tehty\p{L}{0,3}|päivä(?:tty|tyn|tyssä|tyyn)|(?:ensi)?allekirjoit\p{L}{1,8}|valmistele\p{L}{1,6}|ym|esitt(?:i|ivät|ää|ävät)|lämna\p{L}{1,4}|inlämna\p{L}{1,4}|överlämna\p{L}{1,4}|daterad\p{L}{0,2}|undertecknat?\p{L}{0,3}|m\.fl|väckt\p{L}{0,2}|väckte|toimitettu|toimittanut|saapunut|saapunee\p{L}{1,4}|annettu|vastaanotettu|vireille|lähettän(?:yt|eet)(?= kuntalaisaloit| kunnalle| kaupungille)|aloitteen ?tekijät|(?:päätti|päättänyt) tehdä|aloit(?:e|teella) on (?:saanut |kerännyt )?(?=\d)|esittä(?:nyt|neet)|\p{L}{0,20}aloite(?= \d{1,2}\.\d{1,2}\.\d{4})|inkom\p{L}{0,3}|motion(?:en)? (?:av|från) den|andra (?:fullmäktige)?ledamöters)(?!\p{L})/giu;

// Valtuutettu Aino Malli on 9.9.2024 esittänyt …, where the title alone speaks of a motion
const SIGNING =
  /ensimmäi\p{L}{2,6} allekirjoittaj|första undertecknare|^undertecknare:|^allekirjoittajat:|^\p{L}{0,20}altuute(?:ttu|tut) \p{Lu}[^\n]{3,200} (?:on|ovat) \d{1,2}\.\d{1,2}\.\d{4} esittä(?:nyt|neet)(?!\p{L})/iu;

// Valtuutettu Aino Malli ja 10 muuta valtuutettua esittävät, että …; the capitals of the name count
const PROPOSED_TOGETHER =
  /^(?:Valtuutettu )?(?:\p{Lu}[\p{L}-]{1,30} ){2,3}(?:ja|sekä) (?:\d{1,3}|\p{Ll}{3,20}) muuta (?:\p{Ll}{0,10}valtuutettua )?(?:esittää|esittävät)(?!\p{L})/u;

/** The day on which a sentence says that the motion was made, `null` where it says none. */
export function dateOfMaking(sentence: string): string | null {
  for (const pattern of MADE_ON) {
    const printed = pattern.exec(sentence)?.groups?.['date'] ?? '';
    const date = readFinnishDate(printed) ?? readWordedDate(printed);
    if (date !== null) return date;
  }
  return null;
}

/** `…, 3.11.2025`, `…, KV 3.11.2025 § 12` at the end of a motion's title. */
export function dateInTitle(title: string): string | null {
  return readFinnishDate(TITLE_END.exec(title)?.groups?.['date'] ?? '');
}

const TITLE_END = /, (?:K[Vv] )?(?<date>\d{1,2}\.\d{1,2}\.\d{4})(?: § \d{1,4})?$/u;

/** Not a day until which something is to be done, nor one on which somebody dealt with another matter. */
const DAY = String.raw`(?<!(?:käsitteli|käsitellyt|vastasi|hyväksyi|päätti|lähetti|merkitsi|antoi|besvarade|godkände|beslutade|behandlade)(?: den)? )(?<date>\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \d{4}|\d{1,2}\. \p{Ll}{4,6}kuuta \d{4})(?! mennessä)`;

const WORDS = String.raw`(?:[^\s.,]{1,20} ){0,3}?`;

const MADE_ON: readonly RegExp[] = [
  // Valtuustoaloite 17.11.2025 - Talviuintipaikan avaaminen · Fullmäktigemotion 10.11.2025 · motion av den 3.3.2025
  new RegExp(String.raw`^(?:\p{L}{0,20}aloite|\p{L}{0,20}motion) ${DAY}`, 'iu'),
  // on kokouksessaan 15.1.2026 § 4 päättänyt tehdä kaupunginhallitukselle aloitteen
  new RegExp(
    String.raw`kokouksessaan ${DAY}(?: § \d{1,4})? (?:päättänyt|päätti) tehdä [^.,\n]{0,80}aloit`,
    'iu',
  ),
  // Kuntalainen on 3.10.2025 lähettänyt kuntalaisaloitteen
  new RegExp(`${DAY} lähettän(?:yt|eet) (?:kuntalaisaloit|kunnalle|kaupungille)`, 'iu'),
  // valtuutettujen Ulla Esimerkki ja Olli Malli valtuustoaloite 27.1.2025
  new RegExp(String.raw`^(?:valtuutet|kuntalai)[^.\n]{3,150} \p{L}{0,20}aloite ${DAY}`, 'iu'),
  // 8.9.2025 tehtyyn ryhmäaloitteeseen · 12.1.2026 Ulla Esimerkin tekemään · 16.5.2016 jättämä · 30.3.2026 päivätyn
  new RegExp(
    String.raw`${DAY},? ?${WORDS}(?:tehdy|tehty|tehn|tekem|teki|jätt|jätet|päivät|päivätt|esitti|esittän|saapun|vireille (?:pan|tul|saa)\p{L}{1,6} \p{L}{0,20}aloi|lämna|inlämna|daterad|väckt|inkom(?:mit)? ett? )`,
    'iu',
  ),
  // jätti kokouksessa 14.3.2016 aloitteen · on 2.3.2026 tehnyt · lämnade den 15.9.2025 in · päivätty 3.4.2024
  new RegExp(
    String.raw`(?:jätt|jätet|luovut|tehnyt|tehneet|teki|tekivät|päivätty|esitti|toimitettu|toimittanut|saapunut|annettu|lämna|inlämna|inkom|daterad|väckt)\p{L}{0,8} (?:[^\s,]{1,30} ){0,4}?${DAY}`,
    'iu',
  ),
  // on 22.1.2026 toimitettu 34 kuntalaisen allekirjoittama aloite · Aloitteen on 28.5.2026 allekirjoittanut
  new RegExp(
    String.raw`${DAY} (?:toimitettu [^.\n]{0,160}aloite(?!\p{L})|allekirjoittan(?:ut|eet)(?!\p{L}))`,
    'iu',
  ),
  // Aloitteen on allekirjoittanut 28.5.2026 valtuutettu
  new RegExp(`aloitteen (?:on|ovat) allekirjoittan(?:ut|eet) ${DAY}`, 'iu'),
  // Kunnanvaltuuston kokouksessa 21.6.2021 § 34 Ulla Esimerkki jätti · vid fullmäktiges sammanträde 21.6.2021
  new RegExp(
    String.raw`(?:valtuusto\p{L}{0,3} (?:kokouksessa )?|fullmäktiges (?:sammanträde|möte) (?:den )?)${DAY}`,
    'iu',
  ),
  // Ulla Esimerkin (5.5.2025) aloitteeseen
  new RegExp(String.raw`\p{Ll}n \(${DAY}\) \p{L}{0,20}aloit`, 'u'),
  // I sin motion 3.2.2025 föreslår … · aloitteessaan 3.2.2025
  new RegExp(`(?:sin \\p{L}{0,20}motion|\\p{L}{0,20}aloitteessaan) ${DAY}`, 'u'),
  // Ulla Exempels motion av den 21.6.2021
  new RegExp(`motion(?:en)? (?:av|från) (?:den )?${DAY}`, 'iu'),
];
