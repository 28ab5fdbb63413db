import { isNameParticle, isNameWord } from './name-words.js';
import { isActingWord, isOfficeWord } from './office-words.js';

/** The names of two or more words that a sentence holds, in order, as printed; titles before them left out. */
export function findNames(sentence: string): readonly string[] {
  const names: string[] = [];
  let run: string[] = [];
  for (const raw of `${sentence} .`.split(/\s+/u)) {
    const word = withoutMarks(raw);
    const goesOn = isNamePart(word) || (run.length > 0 && isNameParticle(word));
    if (goesOn) run.push(word);
    if (goesOn && word === raw) continue;
    if (run.length >= 2) names.push(run.join(' '));
    run = [];
  }
  return names;
}

/** Whether a word may be part of a person's name: no title, no body, no word that merely begins a sentence. */
export function isNamePart(word: string): boolean {
  return isNameWord(word) && !isOfficeWord(word) && !isActingWord(word) && !NO_PART.test(word);
}

/** The word without the comma or full stop after it; an initial keeps its own. */
function withoutMarks(raw: string): string {
  return raw.replace(/[,;:.()]+$/u, (marks) => (/^\p{Lu}\.$/u.test(raw) ? marks : ''));
}

// words that begin a sentence with a capital, titles of members, bodies
const NO_PART =
  /^(?:Jäsen(?:et|en)?|Varajäsen\p{L}*|Valtuutet\p{L}*|Puheenjohtaj\p{L}*|Varapuheenjohtaj\p{L}*|Ehdokas|Ehdokkaat|Merkit\p{L}*|Todet\p{L}*|Tote\p{L}*|Esteelli\p{L}*|Jääv\p{L}*|Kokou\p{L}*|Päätö\p{L}*|Kunnan\p{L}*|Kaupungin\p{L}*|Hallintolai\p{L}*|Kuntalai\p{L}*|HL|Ledamot\p{L}*|Ledamöter\p{L}*|Ordförand\p{L}*|Under|Före|Vid|Ennen|Tämän|Samalla|Lisäksi|Hänen|Heidän|Myös|Sekä|Antecknades|Oy|Ab|Ry|Oyj|Tyhj\p{L}*|Jaa|Blank\p{L}*|Annet\p{L}*|Yhteensä|Äänest\p{L}*|Vaali\p{L}*|Hylät\p{L}*|Äänet|Ääniä|Hyväksyt\p{L}*|Ehdotu\p{L}*|Esity\p{L}*|Valit\p{L}*|Rösterna|Totalt)$/u;
