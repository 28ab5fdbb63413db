import type { Language } from '../domain/agenda-item.js';
import { nounForms } from './finnish-forms.js';
import type { Query, QueryTerm } from './read-query.js';
import { splitCompound } from './split-compound.js';
import { swedishForms } from './swedish-forms.js';
import { type KnownWords, knownForms } from './word-forms.js';

/** The words of the archive, as far as a query needs them. */
export type Vocabulary = {
  readonly known: KnownWords;
  /** Words that begin with some letters, or hold them, the shortest first and no more than `most`. */
  readonly startingWith: (letters: string, most: number) => readonly string[];
  readonly holding: (letters: string, most: number) => readonly string[];
};

/** A term as words that stand in the archive: one of `words`; a phrase; or one word of each part near the others. */
export type ResolvedTerm =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly isOpen: boolean }
  | { readonly kind: 'near'; readonly parts: readonly (readonly string[])[] };

export type ResolvedQuery = {
  readonly groups: readonly (readonly ResolvedTerm[])[];
  readonly without: readonly ResolvedTerm[];
  /** Terms with a * of which the archive holds more words than are looked for. */
  readonly cut: readonly string[];
  /** Terms that stand for no word of the archive. */
  readonly unknown: readonly string[];
};

export type ResolveOptions = {
  /** A compound is met by its two parts near each other too. */
  readonly near?: boolean;
  readonly language?: Language | undefined;
};

/** So many words of the archive stand for one term with a *; fewer where a query has many such terms. */
const MOST_WORDS = 500;
const FEWEST_WORDS = 100;
const MOST_WORDS_IN_ALL = 1_500;

/** A query in the words of the archive. */
export function resolveQuery(
  query: Query,
  vocabulary: Vocabulary,
  { near = false, language }: ResolveOptions = {},
): ResolvedQuery {
  const cut: string[] = [];
  const unknown: string[] = [];
  const room = { words: MOST_WORDS_IN_ALL };
  const groups = query.groups.map((group) =>
    group.flatMap((term) => {
      const resolved = resolvedTerms(term, vocabulary, { near, language, cut, room });
      if (resolved.length === 0) unknown.push(termText(term));
      return resolved;
    }),
  );
  const without = query.without.flatMap((term) =>
    resolvedTerms(term, vocabulary, { near: false, language, cut, room }),
  );
  return { groups, without, cut, unknown };
}

/** Whether some part of a query is met by no word of the archive, so that nothing can be found. */
export function isHopeless({ groups }: ResolvedQuery): boolean {
  return groups.some((group) => group.length === 0);
}

type Resolving = ResolveOptions & { readonly cut: string[]; readonly room: { words: number } };

function resolvedTerms(
  term: QueryTerm,
  vocabulary: Vocabulary,
  resolving: Resolving,
): readonly ResolvedTerm[] {
  switch (term.kind) {
    case 'word':
      return [
        ...wordsTerm(knownForms(term.word, vocabulary.known, resolving.language)),
        ...nearTerms(term.word, vocabulary, resolving),
      ];
    case 'phrase':
      return [term];
    case 'letters': {
      const find = term.place === 'start' ? vocabulary.startingWith : vocabulary.holding;
      return wordsTerm(cutTo(find(term.letters, MOST_WORDS + 1), term, resolving));
    }
    case 'ending':
      return wordsTerm(cutTo(wordsEndingIn(term.word, vocabulary), term, resolving));
  }
}

function wordsTerm(words: readonly string[]): readonly ResolvedTerm[] {
  return words.length === 0 ? [] : [{ kind: 'words', words }];
}

function cutTo(words: readonly string[], term: QueryTerm, { cut, room }: Resolving): readonly string[] {
  const kept = words.slice(0, Math.min(MOST_WORDS, Math.max(FEWEST_WORDS, room.words)));
  if (kept.length < words.length) cut.push(termText(term));
  room.words -= kept.length;
  return kept;
}

function nearTerms(
  word: string,
  vocabulary: Vocabulary,
  { near, language }: Resolving,
): readonly ResolvedTerm[] {
  if (near !== true) return [];
  return splitCompound(word, vocabulary.known).flatMap((parts) => {
    const forms = parts.map((part) => knownForms(part, vocabulary.known, language));
    return forms.every((words) => words.length > 0) ? [{ kind: 'near' as const, parts: forms }] : [];
  });
}

/** A term as it is typed. */
function termText(term: QueryTerm): string {
  switch (term.kind) {
    case 'word':
      return term.word;
    case 'ending':
      return `*${term.word}`;
    case 'letters':
      return `${term.place === 'inside' ? '*' : ''}${term.letters}*`;
    case 'phrase':
      return `"${term.words.join(' ')}"${term.isOpen ? '*' : ''}`;
  }
}

/** More words are not looked through for the last part of a compound. */
const MOST_HOLDING = 50_000;

/** Compounds whose last part is the word in some form, and the word itself. */
function wordsEndingIn(word: string, vocabulary: Vocabulary): readonly string[] {
  const forms = new Set([...nounForms(word), ...swedishForms(word)]);
  const shared = sharedBeginning(forms);
  return vocabulary.holding(shared, MOST_HOLDING).filter((one) => {
    for (let at = one.indexOf(shared); at >= 0; at = one.indexOf(shared, at + 1)) {
      if (forms.has(one.slice(at))) return true;
    }
    return false;
  });
}

function sharedBeginning(words: ReadonlySet<string>): string {
  const [first = '', ...others] = words;
  let length = first.length;
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
