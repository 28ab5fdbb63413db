import type { Language } from '../domain/agenda-item.js';
import { nounForms } from './finnish-forms.js';
import { nominativesOf } from './finnish-lemmas.js';
import { verbForms } from './finnish-verbs.js';
import { swedishForms } from './swedish-forms.js';

/** Which of some words stand anywhere in the archive. */
export type KnownWords = (words: readonly string[]) => ReadonlySet<string>;

/**
 * The forms of a word that are known, whatever form was typed; a word with a digit has no other. Of the words that
 * an inflected one may come from, the known ones are believed, and all of them where none is known.
 */
export function knownForms(word: string, known: KnownWords, language?: Language): readonly string[] {
  if (!LETTERS.test(word)) return [...known([word])];
  const finnish = language === 'sv' ? [] : [word, ...believed(nominativesOf(word), known)];
  const forms = new Set([
    word,
    ...finnish.flatMap((nominative) => [...nounForms(nominative)]),
    ...finnish.flatMap((infinitive) => [...verbForms(infinitive)]),
    ...(language === 'fi' ? [] : swedishForms(word)),
  ]);
  return [...known([...forms])];
}

const LETTERS = /^\p{L}{2,40}$/u;

function believed(nominatives: readonly string[], known: KnownWords): readonly string[] {
  const attested = known(nominatives);
  return attested.size === 0 ? nominatives : [...attested];
}
