import { findWords } from './find-words.js';
import type { ResolvedQuery, ResolvedTerm } from './resolve-query.js';
import { type PlacedWord, placedWords } from './words.js';

/** A place of a searchable text that answers a group of the query. */
export type Hit = { readonly group: number; readonly from: number; readonly to: number };

/** Finds the hits of a text in order of place; the text must be searchable (`searchableText`). */
export type FindHits = (text: string) => readonly Hit[];

/** Parts of a compound are near each other within so many words. */
const NEAR_WORDS = 6;

/** What finds the hits of a query in texts. */
export function hitFinder({ groups }: ResolvedQuery): FindHits {
  const groupsOfWord = wordGroups(groups);
  const findAlone = findWords([...groupsOfWord.keys()]);
  const sequences = groups.flatMap((group, at) => group.flatMap((term) => sequenceFinder(term, at)));
  return (text) => {
    const alone = findAlone(text).flatMap(({ word, from, to }) =>
      (groupsOfWord.get(word) ?? []).map((group) => ({ group, from, to })),
    );
    const hits = [...alone, ...sequences.flatMap((find) => find(text))];
    return hits.sort((a, b) => a.from - b.from || b.to - a.to);
  };
}

function wordGroups(groups: ResolvedQuery['groups']): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [group, terms] of groups.entries()) {
    for (const word of new Set(terms.flatMap((term) => (term.kind === 'words' ? term.words : [])))) {
      found.set(word, [...(found.get(word) ?? []), group]);
    }
  }
  return found;
}

/** What finds words that stand in some order or near each other. Only a text that has one of them is taken apart. */
function sequenceFinder(term: ResolvedTerm, group: number): readonly FindHits[] {
  if (term.kind === 'phrase') {
    const [first = ''] = term.words;
    const findIn = (words: readonly PlacedWord[]) => phraseHits(words, term.words, term.isOpen, group);
    return [(text) => (text.toLowerCase().includes(first) ? findIn(placedWords(text)) : [])];
  }
  if (term.kind === 'near') {
    const parts = term.parts.map((part) => new Set(part));
    const finders = term.parts.map(findWords);
    const isWorthwhile: (text: string) => boolean = (text) => finders.every((find) => find(text).length > 0);
    return [(text) => (isWorthwhile(text) ? nearHits(placedWords(text), parts, group) : [])];
  }
  return [];
}

function phraseHits(
  words: readonly PlacedWord[],
  phrase: readonly string[],
  isOpen: boolean,
  group: number,
): readonly Hit[] {
  const last = phrase.length - 1;
  const isAt = (at: number) =>
    phrase.every((wanted, n) => {
      const word = words[at + n]?.word;
      return word === wanted || (isOpen && n === last && word?.startsWith(wanted) === true);
    });
  return words.flatMap(({ from }, at) => {
    const end = words[at + last];
    return end !== undefined && isAt(at) ? [{ group, from, to: end.to }] : [];
  });
}

/** Each word of a part that has a word of every other part near it. */
function nearHits(
  words: readonly PlacedWord[],
  parts: readonly ReadonlySet<string>[],
  group: number,
): readonly Hit[] {
  return words.flatMap(({ word, from, to }, at) => {
    const own = parts.find((part) => part.has(word));
    if (own === undefined) return [];
    const near = words.slice(Math.max(0, at - NEAR_WORDS), at + NEAR_WORDS + 1);
    const isMet = parts.every((part) => part === own || near.some((other) => part.has(other.word)));
    return isMet ? [{ group, from, to }] : [];
  });
}
