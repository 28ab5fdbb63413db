import type { ResolvedQuery, ResolvedTerm } from './resolve-query.js';
import { MARKS } from './search-document.js';

/** Where the words must stand: in the title; there or in proposal and decision; anywhere. */
export type Reach = 'title' | 'ruling' | 'any';

/** A query in the language of FTS5. `facets` are groups of marks, one of each of which an item must have. */
export function matchExpression(
  { groups, without }: ResolvedQuery,
  reach: Reach,
  facets: readonly (readonly string[])[] = [],
): string {
  const wanted = [
    ...groups.map((group) => anyOf(group.map((term) => termExpression(term, reach)))),
    ...facets.map((marks) => anyOf(marks.map(quoted))),
  ].join(' AND ');
  return without.length === 0
    ? wanted
    : `(${wanted}) NOT ${anyOf(without.map((term) => termExpression(term, 'any')))}`;
}

const COLUMNS: Readonly<Record<Reach, string>> = {
  title: '{title} : ',
  ruling: '{title ruling} : ',
  any: '{title ruling rest} : ',
};

function termExpression(term: ResolvedTerm, reach: Reach): string {
  switch (term.kind) {
    case 'words':
      return wordsExpression(term.words, reach);
    case 'phrase':
      return phraseExpression(term.words, term.isOpen, reach);
    case 'near':
      return `(${term.parts.map((words) => wordsExpression(words, reach)).join(' AND ')})`;
  }
}

/** The index looks for the beginning of a long phrase; whoever reads the texts sees whether the rest is there. */
function phraseExpression(words: readonly string[], isOpen: boolean, reach: Reach): string {
  const isLong = words.length > LONGEST_PHRASE;
  const phrase = words.slice(0, LONGEST_PHRASE).join(' ');
  return `${COLUMNS[reach]}"${phrase}"${isOpen && !isLong ? ' *' : ''}`;
}

const LONGEST_PHRASE = 8;

/** Marks of words have lists of their own, so that title hits of a common word are found without reading its others. */
function wordsExpression(words: readonly string[], reach: Reach): string {
  if (reach === 'any') return anyOf(words.map(quoted));
  const marks = reach === 'title' ? [MARKS.title] : [MARKS.title, MARKS.ruling];
  return anyOf(words.flatMap((word) => marks.map((mark) => quoted(mark + word))));
}

/** What no item has stands for a part that is met by no word. */
function anyOf(parts: readonly string[]): string {
  if (parts.length === 0) return NOTHING;
  return `(${parts.join(' OR ')})`;
}

function quoted(token: string): string {
  return `"${token}"`;
}

const NOTHING = '"="';
