import { asIndexed, hyphenatedWords, type PlacedWord, placedWords } from './words.js';

/** Letters that words are looked for by: few enough to tell words apart, many enough to be rare. */
const NEEDLE = 3;
/** With more different beginnings than this, taking the text apart is faster. */
const MOST_NEEDLES = 12;

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const MARK = /\p{M}/u;
/** A word and those joined to it by hyphens. */
const RUN = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/uy;

/**
 * What finds some words (as they are indexed) in a searchable text, in no order. Looking for the beginnings of the
 * words is several times faster than taking every text apart.
 */
export function findWords(words: readonly string[]): (text: string) => readonly PlacedWord[] {
  const wanted = new Set(words);
  const needles = [...new Set(words.map((word) => word.slice(0, NEEDLE)))];
  const everyWord = (text: string): readonly PlacedWord[] => {
    const all = placedWords(text);
    return [...all, ...hyphenatedWords(text, all)].filter(({ word }) => wanted.has(word));
  };
  if (needles.length > MOST_NEEDLES) return everyWord;
  return (text) => {
    const lower = text.toLowerCase();
    // Then places differ, or words are indexed otherwise than they stand.
    if (lower.length !== text.length || MARK.test(lower)) return everyWord(text);
    return needles.flatMap((needle) => wordsFrom(lower, needle, wanted));
  };
}

function wordsFrom(lower: string, needle: string, wanted: ReadonlySet<string>): readonly PlacedWord[] {
  const found: PlacedWord[] = [];
  for (let from = lower.indexOf(needle); from >= 0; from = lower.indexOf(needle, from + 1)) {
    if (from > 0 && LETTER.test(lower.charAt(from - 1))) continue;
    for (const one of wordsAt(lower, from)) if (wanted.has(one.word)) found.push(one);
  }
  return found;
}

/** The word that begins at a place, and the one that it makes with those joined to it by hyphens. */
function wordsAt(lower: string, from: number): readonly PlacedWord[] {
  RUN.lastIndex = from;
  const run = RUN.exec(lower)?.[0] ?? '';
  const hyphen = run.indexOf('-');
  if (hyphen < 0) return [{ word: asIndexed(run), from, to: from + run.length }];
  const first = { word: asIndexed(run.slice(0, hyphen)), from, to: from + hyphen };
  const isInside = lower.charAt(from - 1) === '-';
  const joined = isInside ? [] : hyphenatedWords(run, placedWords(run));
  return [first, ...joined.map(({ word }) => ({ word, from, to: from + run.length }))];
}
