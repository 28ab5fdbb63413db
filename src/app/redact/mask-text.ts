import { isKnown, type NameBook } from './name-book.js';
import { isOfOffice, isPersonal, replaceRuns } from './name-runs.js';

/** What stands where something was masked. */
export const MASK = '▒▒▒';

/** A text without names, numbers and addresses of private persons; who stands in `known` or has a title before it stays. */
export function maskText(text: string, known: NameBook): string {
  const surnames = new Set<string>();
  const masked = replaceRuns(maskContacts(text), (run) => {
    const { lead, words, before } = run;
    const whole = [...lead, ...words].join(' ');
    if (!isPersonal(run) || lead.some(isOfOffice) || isOfOffice(before) || isKnown(words, known))
      return whole;
    surnames.add(words.at(-1) ?? '');
    return [...lead, MASK].join(' ');
  });
  return maskSurnames(masked.replace(SURNAME_FIRST, MASK), surnames);
}

function maskContacts(text: string): string {
  return text
    .replace(MAIL, MASK)
    .replace(IDENTITY_CODE, MASK)
    .replace(ACCOUNT, MASK)
    .replace(PLATE, MASK)
    .replace(PHONE, (found) => (found.replace(/\D/gu, '').length >= 6 ? MASK : found))
    .replace(HOME, MASK);
}

// aino.esimerkki@kunta.example · etunimi.sukunimi(at)kunta.example
const MAIL = /[\p{L}\d._+-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,40}){1,4}/giu;

// 044 000 1212 · +358 44 000 1212 · 09-816 21; no date, amount or register number
const PHONE = /(?<![\p{L}\d.,/:-]|\d )(?:\+358|0)(?:[ -]?\d){5,14}(?![\d/:]|[.,]\d)/gu;

// Rantatie 4 B 12, 02100 Metsälä · Koulukatu 7 · Strandvägen 3
const HOME =
  /(?<!\p{L})\p{Lu}\p{L}{1,30}(?:tie|katu|kuja|polku|kaari|raitti|rinne|penger|kallio|väylä|aukio|rata|piha|vägen|gatan|gränden|stigen|brinken|backen) \d{1,4}(?: ?[A-Ha-h](?: ?\d{1,3})?)?(?![\p{L}\d])(?:,? \d{5}(?: \p{Lu}\p{Ll}+)?)?/gu;

// 010190-123A
const IDENTITY_CODE = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[\dA-Y](?![\dA-Z])/gu;

// FI21 1234 5600 0007 85
const ACCOUNT = /(?<!\p{L})FI\d{2}(?: ?\d{4}){3} ?\d{2}(?!\d)/gu;

// ABC-123
const PLATE = /(?<![\p{L}\d/-])[A-ZÅÄÖ]{3}-\d{3}(?![\p{L}\d/-])/gu;

/** A line that is a surname and first names parted by a comma, as in lists of those who are told. */
const SURNAME_FIRST =
  /(?<=^|\n|; )\p{Lu}\p{Ll}{2,24}(?:-\p{Lu}\p{Ll}{1,24})?, \p{Lu}\p{Ll}{1,24}(?=$|\n|;)/gu;

/** Whoever was named in full is often named by surname after. */
function maskSurnames(text: string, surnames: ReadonlySet<string>): string {
  let masked = text;
  for (const surname of surnames) {
    if (!/^\p{Lu}\p{Ll}{3,24}(?:-\p{Lu}\p{Ll}{1,24})?$/u.test(surname)) continue;
    const stem = surname.replace(NEN_FORM, '');
    const ends = stem === surname ? ANY_CASE : NEN_CASES;
    masked = masked.replace(
      new RegExp(`(?<![\\p{L}-])${stem === surname ? uninflected(surname) : stem}${ends}(?![\\p{L}-])`, 'gu'),
      MASK,
    );
  }
  return masked;
}

// Virta|nen · Virta|sen · Virta|selta
const NEN_FORM = /(?:nen|sen|selle|sellä|sella|selta|seltä|sesta|sestä|seen)$/u;
const NEN_CASES = '(?:nen|sen|sta|stä|selle|sella|sellä|selta|seltä|sesta|sestä|seen)';
const ANY_CASE = '(?:n|a|ä|lle|lla|llä|lta|ltä|sta|stä|ssa|ssä|on|s)?';

/** The surname without the ending of a case, where the full name stood inflected: `Hongiston` is `Hongisto` after. */
function uninflected(surname: string): string {
  return surname.replace(/(?<=\p{L}{4})(?:n|lle|lla|llä|lta|ltä)$/u, '');
}
