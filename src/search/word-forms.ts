import type { Language } from '../domain/agenda-item.js';
import { nounForms, plainNounForms } from './finnish-forms.js';
import { nominativesOf } from './finnish-lemmas.js';
import { verbForms } from './finnish-verbs.js';
import { swedishBasesOf, swedishForms } from './swedish-forms.js';

/** Which of some words stand anywhere in the archive. */
export type KnownWords = (words: readonly string[]) => ReadonlySet<string>;

/**
 * The forms of a word that are known, whatever form was typed; a word with a digit has no other. A word of which
 * other forms are known is taken for a basic form; else those it may come from are looked for too.
 */
export function knownForms(word: string, known: KnownWords, language?: Language): readonly string[] {
  if (!LETTERS.test(word)) return [...known([word])];
  const finnish = language === 'sv' ? [] : withBases(word, plainNounForms, nominativesOf, known);
  const swedish = language === 'fi' ? [] : withBases(word, swedishForms, swedishBasesOf, known);
  const forms = new Set([
    word,
    ...finnish.flatMap((base) => [...nounForms(base), ...verbForms(base)]),
    ...swedish.flatMap((base) => [...swedishForms(base)]),
  ]);
  return [...known([...forms])];
}

const LETTERS = /^\p{L}{2,40}$/u;

/** The word and what it may come from: of that the known words, all of it where none is known. */
function withBases(
  word: string,
  formsOf: (word: string) => ReadonlySet<string>,
  basesOf: (word: string) => readonly string[],
  known: KnownWords,
): readonly string[] {
  const own = known([...formsOf(word)]);
  if (own.size > (own.has(word) ? 1 : 0)) return [word];
  const bases = basesOf(word);
  const attested = known(bases);
  return [word, ...(attested.size === 0 ? bases : attested)];
}
