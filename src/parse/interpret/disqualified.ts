import type { Section } from '../../domain/agenda-item.js';
import { findNames, isNamePart } from './name-runs.js';
import { splitSentences } from './sentences.js';

/** The names that one section gives as disqualified; a section of that heading may be nothing but names. */
export function readDisqualified({ heading, text }: Section): readonly string[] {
  const sentences = splitSentences(text);
  const isList =
    /^(?:esteelli|jäv)/iu.test(heading ?? '') && !sentences.some((sentence) => DISQUALIFIED.test(sentence));
  return sentences.flatMap((sentence) => {
    if (NONE.test(sentence)) return [];
    // a ground in brackets says less than the sentence: `Jäviga: Ulla Exempel (partsjäv), Karl Malm (släktskapsjäv)`
    const told = DISQUALIFIED.exec(sentence.replace(BRACKETS, blanked)) ?? DISQUALIFIED.exec(sentence);
    if (told === null)
      return isList && !STAND_IN.test(sentence) ? toNominatives(withoutBrackets(sentence)) : [];
    const marked = [...sentence.matchAll(IN_BRACKETS)];
    if (marked.length > 1) return marked.flatMap(([words]) => toNominatives(withoutBrackets(words)));
    const names = namesBefore(sentence, told.index);
    const after = sentence.slice(told.index + told[0].length);
    const full = names.length > 0 ? names : namesAfter(after);
    return full.length > 0 ? full : surnamesOf(sentence);
  });
}

// asianosaisena … poistui kokouksesta · esteellinen · esteellisinä · esteellisyydestään · jääviksi · jäävejä · jävig · anmälde jäv · anmälde intressejäv · på grund av jäv
const DISQUALIFIED =
  /(?<!\p{L})(?:asianosais(?:ena|ina)(?:(?=.{0,120}(?:poistui|osallistunu|osallistuneet))|(?<=poistui.{0,80}))|esteelli\p{L}{0,40}|\p{L}{0,25}jäävi\p{L}{0,40}|jääve\p{L}{1,40}|jäävännyt|jääväyty\p{L}{1,6}|jääväsi(?:vät)?|jäävysn?\p{L}{0,40}|jävig\p{L}{0,40}|jävade|\p{L}{0,25}jäv)(?!\p{L})/iu;

// ei ollut esteellinen · esteellisyyksiä ei · ettei hän ole esteellinen · inte jävig
const NONE =
  /(?<!\p{L})(?:ei|eivät|ettei|eikä|etteivät)(?: \p{L}{1,40}){0,3} (?:ole|ollut|olleet|olevansa|katsonut|ilmennyt|ilmoitettu)(?: \p{L}{1,40}){0,3} (?:esteelli|jääv)|(?<!\p{L})ei (?:esteelli(?!senä|sinä|syyden|syytensä)|jääv(?!inä|iyden|iyttään))|(?:esteelli(?!senä|sinä)|jääv(?!inä|inäänä|iyden))\p{L}{0,40} ei(?!kä)|inte (?:\p{L}{1,40} ){0,2}jäv|(?:inget|ingen) jäv|tieduste|kysyi|(?<!\p{L})onko|frågade/iu;

/** The names of the subject: `Jäsenet A B ja C D ilmoittivat olevansa esteellisiä`, those who stand in for them left out. */
function namesBefore(sentence: string, at: number): readonly string[] {
  const before = withoutBrackets(sentence.slice(0, at)).replace(HANDED_OVER, ' ');
  const said = before.search(SAYING);
  const isReported = said >= 0 && /(?<!\p{L})(?:että|att)(?!\p{L})/u.test(before.slice(said));
  const found = toNominatives(isReported ? before.slice(said) : before);
  return found.length > 0 ? found : toNominatives(before);
}

/** `Jäsen Aho ilmoitti olevansa esteellinen`: where members are called by their surnames only. */
function surnamesOf(sentence: string): readonly string[] {
  const plain = withoutBrackets(sentence).replace(/ {2,}/gu, ' ');
  const list = (BY_SURNAME.exec(plain) ?? BY_SURNAME_SV.exec(plain))?.groups?.['list'] ?? '';
  const names = list.split(/, | ja | och /u);
  return names.every((name) => isNamePart(name) && !NO_SURNAME.test(name)) ? names : [];
}

// jäsenet Aho, Ranta ja Salo poistuivat · Aho jääväsi itsensä
const BY_SURNAME =
  /(?:^|(?<!\p{L})(?:[Jj]äsen|[Jj]äsenet|[Vv]altuutettu|[Vv]altuutetut|[Pp]uheenjohtaja) )(?<list>\p{Lu}[\p{L}-]{2,30}(?:, \p{Lu}[\p{L}-]{2,30}){0,8}(?: ja \p{Lu}[\p{L}-]{2,30})?) (?:ilmoitti|poistui|jääväsi|ei osallistunut|eivät osallistuneet|totesi olevansa)/u;

// ledamot Wede anmälde jäv · ledamöterna Berg och Wede var jäviga: without the title, a word may be any
const BY_SURNAME_SV =
  /(?<!\p{L})(?:[Ll]edamot(?:en)?|[Ll]edamöterna|[Oo]rdföranden?) (?<list>\p{Lu}[\p{L}-]{1,30}(?:, \p{Lu}[\p{L}-]{1,30}){0,8}(?: och \p{Lu}[\p{L}-]{1,30})?) (?:anmälde|var jävi|lämnade|avlägsnade)/u;

const NO_SURNAME = /^(?:Kaksi|Yksi|Kolme|Hakija|Asianosai\p{L}{1,6}|Joku|Muut|Kukaan|Hän|Toinen|Yhtiö)$/u;

// Puheenjohtaja A B luovutti puheenjohtajuuden varapuheenjohtaja C D:lle ja poistui
const HANDED_OVER =
  /(?<!\p{L})(?:luovutti|luovuttaen|siirsi) [^.,;]{0,100}?\p{Lu}[\p{L}-]{1,30}lle(?!\p{L})/gu;

// Puheenjohtaja totesi, että …
const SAYING = /(?<!\p{L})(?:totesi|todettiin|ilmoitti|merkittiin|merkitään|konstaterade|antecknades)/u;

/** `Esteellisinä poistuivat A B ja C D.`; who came in instead is told after a full stop or another verb. */
function namesAfter(after: string): readonly string[] {
  const stop = after.search(STAND_IN);
  return toNominatives(withoutBrackets(stop < 0 ? after : after.slice(0, stop)));
}

const STAND_IN =
  /(?:hänen|heidän) tilal|tilalle|varajäsen(?:ensä)?|toimi(?:i|vat)? |puheenjohtajana|i stället|ersattes|ersättare/iu;

function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, ' ');
}

// Aino Malli (intressijäävi) ja Olli Harju (osallisuusjäävi) eivät osallistuneet
const IN_BRACKETS = /[^()]{3,200}\([^()]{0,60}(?:jääv|jäv)[^()]{0,80}\)/giu;

const BRACKETS = /\([^()]{0,200}\)/gu;

function blanked(words: string): string {
  return ' '.repeat(words.length);
}

/** The names of a text; `Matti Virtasen` is certainly Matti Virtanen, other genitives stay as printed. */
function toNominatives(text: string): readonly string[] {
  return findNames(text).map((name) => name.replace(/(?<=\p{L}{2})sen$/u, 'nen'));
}
