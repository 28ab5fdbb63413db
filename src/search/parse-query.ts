/** One part of what a person typed. `words` are lower case; a phrase has several in order. */
export type QueryTerm =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly word: string }
  | { readonly kind: 'inside'; readonly word: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] };

/** What is wanted: every group must be met (by any of its terms), and nothing of `without`. */
export type SearchQuery = {
  readonly groups: readonly (readonly QueryTerm[])[];
  readonly without: readonly QueryTerm[];
};

/**
 * Reads a query as people type it: words, `"whole phrases"`, `begin*`, `*inside*`, `-not`, `this OR that`. Anything
 * else is a blank, so that no query is an error; one without words has no groups.
 */
export function parseQuery(text: string): SearchQuery {
  const groups: QueryTerm[][] = [];
  const without: QueryTerm[] = [];
  let isAlternative = false;
  for (const { 0: token, groups: found } of text.slice(0, LONGEST).matchAll(TOKEN)) {
    if (token === 'OR' || token === 'TAI' || token === 'ELLER') {
      isAlternative = groups.length > 0;
      continue;
    }
    const term = termOf(found?.['phrase'], found?.['word'] ?? '');
    if (term === null) continue;
    const last = groups.at(-1);
    if (found?.['not'] === '-') without.push(term);
    else if (isAlternative && last !== undefined) last.push(term);
    else groups.push([term]);
    isAlternative = false;
    if (groups.length >= MOST_TERMS) break;
  }
  return { groups, without };
}

const LONGEST = 2_000;
const MOST_TERMS = 40;

// -"kunnan hallitus" · järjestö* · *foorumi* · OR
const TOKEN = /(?<not>(?<![^\s(])-)?(?:"(?<phrase>[^"]{0,500})"?|(?<word>[^\s"]{1,200}))/gu;

function termOf(phrase: string | undefined, word: string): QueryTerm | null {
  const words = lettersOf(phrase ?? word);
  const [first] = words;
  if (first === undefined) return null;
  if (phrase !== undefined || words.length > 1) return { kind: 'phrase', words };
  if (/^\*.*\*$/u.test(word) || word.startsWith('*')) return { kind: 'inside', word: first };
  return word.endsWith('*') ? { kind: 'prefix', word: first } : { kind: 'word', word: first };
}

function lettersOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
