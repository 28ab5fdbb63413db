import type { Language } from '../domain/agenda-item.js';
import type { QueryTerm, SearchQuery } from './parse-query.js';
import { queryStems, stemOf } from './stems.js';
import { placedWords } from './words.js';

/** Some words of a text round its first hit, hits marked `«…»`; `hits` counts them. */
export type Snippet = { readonly text: string; readonly hits: number };

/** What tells a hit from another word. */
export type Matcher = (word: string, language: Language) => boolean;

/** The matcher of a query: a word by its stem, a beginning or inside by its letters, a phrase by each of its words. */
export function matcherOf({ groups }: SearchQuery): Matcher {
  const terms = groups.flat();
  const stems = new Set(terms.flatMap((term) => (term.kind === 'word' ? queryStems(term.word) : [])));
  const exact = new Set(terms.flatMap((term) => (term.kind === 'phrase' ? term.words : [])));
  const parts = terms.filter(
    (term): term is Extract<QueryTerm, { word: string }> => term.kind === 'prefix' || term.kind === 'inside',
  );
  return (word, language) =>
    stems.has(stemOf(word, language)) ||
    exact.has(word) ||
    parts.some((term) => (term.kind === 'prefix' ? word.startsWith(term.word) : word.includes(term.word)));
}

/** The snippet of a text, `null` where nothing of it is a hit. */
export function snippetOf(text: string, matches: Matcher, language: Language): Snippet | null {
  const words = placedWords(text.slice(0, LONGEST));
  const hits = words.flatMap(({ word }, at) => (matches(word, language) ? [at] : []));
  const [first] = hits;
  if (first === undefined) return null;
  const from = words[Math.max(0, first - WORDS_BEFORE)]?.from ?? 0;
  const lastWord = words[Math.min(words.length - 1, first + WORDS_AFTER)];
  const to = lastWord?.to ?? text.length;
  const marked = hits.flatMap((at) => words[at] ?? []).filter((word) => word.from >= from && word.to <= to);
  let shown = '';
  let place = from;
  for (const word of marked) {
    shown += `${text.slice(place, word.from)}«${text.slice(word.from, word.to)}»`;
    place = word.to;
  }
  shown += text.slice(place, to);
  const even = shown.replace(/\s+/gu, ' ').trim();
  return {
    text: `${from > 0 ? '… ' : ''}${even}${to < text.trimEnd().length ? ' …' : ''}`,
    hits: hits.length,
  };
}

const WORDS_BEFORE = 10;
const WORDS_AFTER = 16;
const LONGEST = 200_000;
