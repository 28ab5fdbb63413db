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
    if (run.length >= 2 && !OF_COMPANY.test(word)) names.push(run.join(' '));
    run = [];
  }
  return names;
}

// Norrviks Hamn Ab · Metsälän Sora Oy · Norrviks Ungdomsförening rf
const OF_COMPANY = /^(?:Ab|Oy|Oyj|Abp|Kb|Ky|Tmi|Osk|rf|ry|r\.f|r\.y)(?::\p{L}{1,4})?$/u;

/** Whether a word may be part of a person's name: no title, no body, no word that merely begins a sentence. */
export function isNamePart(word: string): boolean {
  return isNameWord(word) && !isOfficeWord(word) && !isActingWord(word) && !NO_PART.test(word);
}

/** The word without the comma or full stop after it; an initial keeps its own. */
function withoutMarks(raw: string): string {
  return raw.replace(/[,;:.()]{1,5}$/u, (marks) => (/^\p{Lu}\.$/u.test(raw) ? marks : ''));
}

// words that begin a sentence with a capital, titles of members, bodies
const NO_PART =
  /^(?:Jäsen(?:et|en)?|Varajäsen\p{L}{0,40}|Valtuutet\p{L}{0,40}|Puheenjohtaj\p{L}{0,40}|Varapuheenjohtaj\p{L}{0,40}|Ehdokas|Ehdokkaat|Vastaehdok\p{L}{0,10}|Merkit\p{L}{0,40}|Todet\p{L}{0,40}|Tote\p{L}{0,40}|Esteelli\p{L}{0,40}|Jääv\p{L}{0,40}|Kokou\p{L}{0,40}|Päätö\p{L}{0,40}|Kunnan\p{L}{0,40}|Kaupungin\p{L}{0,40}|Hallintolai\p{L}{0,40}|Kuntalai\p{L}{0,40}|HL|Ledamot\p{L}{0,40}|Ledamöter\p{L}{0,40}|Ordförand\p{L}{0,40}|Under|Före|Vid|Ennen|Tämän|Samalla|Lisäksi|Hänen|Heidän|Myös|Sekä|Antecknades|Oy|Ab|Ry|Oyj|Tyhj\p{L}{0,40}|Jaa|Blank\p{L}{0,40}|Annet\p{L}{0,40}|Yhteensä|Äänest\p{L}{0,40}|Vaali\p{L}{0,40}|Hylät\p{L}{0,40}|Äänet|Ääniä|Hyväksyt\p{L}{0,40}|Ehdotu\p{L}{0,40}|Esity\p{L}{0,40}|Valit\p{L}{0,40}|Rösterna|Totalt)$/u;
