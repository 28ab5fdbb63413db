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

/**
 * The index looks for the beginning of a long phrase; whoever reads the texts sees whether the rest is there. In title
 * and ruling the marks of its words go first: the places of a phrase that stands everywhere are read only there.
 */
function phraseExpression(words: readonly string[], isOpen: boolean, reach: Reach): string {
  const begun = words.slice(0, LONGEST_PHRASE);
  const goesOn = isOpen && begun.length === words.length ? ' *' : '';
  const phrase = `${COLUMNS[reach]}"${begun.join(' ')}"${goesOn}`;
  if (reach === 'any') return phrase;
  const marks = begun.map((word, at) => anyOf(marked(word, reach, at === words.length - 1 ? goesOn : '')));
  return `(${[...marks, phrase].join(' AND ')})`;
}

const LONGEST_PHRASE = 8;

/** Marks of words have lists of their own, so that title hits of a common word are found without reading its others. */
function wordsExpression(words: readonly string[], reach: Reach): string {
  if (reach === 'any') return anyOf(words.map(quoted));
  return anyOf(words.flatMap((word) => marked(word, reach)));
}

/** A word as it is marked where it stands within reach; `goesOn` is the star of FTS5 for any word that begins so. */
function marked(word: string, reach: Exclude<Reach, 'any'>, goesOn = ''): readonly string[] {
  const marks = reach === 'title' ? [MARKS.title] : [MARKS.title, MARKS.ruling];
  return marks.map((mark) => quoted(mark + word) + goesOn);
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
