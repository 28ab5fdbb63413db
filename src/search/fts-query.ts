import type { QueryTerm, SearchQuery } from './parse-query.js';
import { queryStems } from './stems.js';

/** What the index knows beside the texts: words that hold some letters, and the words a compound is made of. */
export type KnownTerms = {
  /** Words of the index with these letters inside, the most frequent first, a bounded number. */
  readonly holding: (letters: string) => readonly string[];
  /** Whether a word begins some word of the index. */
  readonly begins: (letters: string) => boolean;
};

/** A query in the language of FTS5; `null` where nothing is asked, or nothing can be found. */
export function ftsQuery(query: SearchQuery, terms: KnownTerms, isNear: boolean): string | null {
  const wanted = query.groups.map((group) => anyOf(group.map((term) => termQuery(term, terms, isNear))));
  if (wanted.length === 0 || wanted.some((part) => part === null)) return null;
  const all = wanted.map((part) => `(${part})`).join(' AND ');
  const without = anyOf(query.without.map((term) => termQuery(term, terms, false)));
  return without === null ? all : `(${all}) NOT (${without})`;
}

function anyOf(parts: readonly (string | null)[]): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(' OR ');
}

/** Inflected forms are met in the columns of stems, what is typed exactly in the one of words. */
const STEMS = '{title_stem ruling_stem rest_stem}';

function termQuery(term: QueryTerm, terms: KnownTerms, isNear: boolean): string | null {
  switch (term.kind) {
    case 'phrase':
      return `words : "${term.words.join(' ')}"`;
    case 'prefix':
      return `words : "${term.word}" *`;
    case 'inside': {
      const holding = terms.holding(term.word);
      return holding.length === 0 ? null : `words : (${holding.map(quoted).join(' OR ')})`;
    }
    default: {
      const own = `${STEMS} : (${queryStems(term.word).map(quoted).join(' OR ')})`;
      const parts = isNear ? partsOf(term.word, terms) : [];
      return [own, ...parts].join(' OR ');
    }
  }
}

function quoted(word: string): string {
  return `"${word.replaceAll('"', '')}"`;
}

/** A compound as its two parts near each other: `järjestöyhteistyö` as `järjestöjen yhteistyö`. */
function partsOf(word: string, terms: KnownTerms): readonly string[] {
  const parts: string[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [first, second] = [word.slice(0, at).replace(/-$/u, ''), word.slice(at).replace(/^-/u, '')];
    if (!terms.begins(first) || !terms.begins(second)) continue;
    for (const one of queryStems(first)) {
      for (const other of queryStems(second)) {
        for (const column of ['title_stem', 'ruling_stem', 'rest_stem']) {
          parts.push(`${column} : NEAR("${one}" "${other}", 6)`);
        }
      }
    }
  }
  return parts.slice(0, MOST_PARTS);
}

const SHORTEST_PART = 4;
const MOST_PARTS = 60;
