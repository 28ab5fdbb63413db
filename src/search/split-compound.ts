import { plainNounForms } from './finnish-forms.js';
import { swedishForms } from './swedish-forms.js';
import type { KnownWords } from './word-forms.js';

const SHORTEST_PART = 3;

/**
 * The ways in which a compound parts into two words of which some form is known: `järjestöyhteistyö` into järjestö
 * and yhteistyö.
 */
export function splitCompound(word: string, known: KnownWords): readonly (readonly [string, string])[] {
  const splits: (readonly [string, string])[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    splits.push([word.slice(0, at), word.slice(at)]);
  }
  const isKnown = (part: string) => known([...plainNounForms(part), ...swedishForms(part)]).size > 0;
  return splits.filter((parts) => parts.every(isKnown));
}
