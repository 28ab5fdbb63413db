import { PykalaError } from '../domain/errors.js';
import { hyphenatedWords, placedWords, searchableText } from './words.js';

/** One thing that is looked for, in lower case. */
export type QueryTerm =
  /** A word in any of its forms. */
  | { readonly kind: 'word'; readonly word: string }
  /** Words one after another as they are; the last one may go on where `isOpen`. */
  | { readonly kind: 'phrase'; readonly words: readonly string[]; readonly isOpen: boolean }
  /** Letters at the beginning of a word or anywhere in it. */
  | { readonly kind: 'letters'; readonly letters: string; readonly place: 'start' | 'inside' }
  /** The last part of a compound, in any of its forms. */
  | { readonly kind: 'ending'; readonly word: string };

/** Of every group one term must be met, of `without` none. */
export type Query = {
  readonly groups: readonly (readonly QueryTerm[])[];
  readonly without: readonly QueryTerm[];
};

const LONGEST = 8_000;
const MOST_TERMS = 100;
/** Each of them stands for many words. */
const MOST_STARRED = 10;
const FEWEST_LETTERS = 2;

// -"kunnan hallitus"* · -järjestö* · *foorumi* · OR
const TOKEN = /(?<not>(?<!\S)-)?(?:"(?<phrase>[^"]{0,2000})"?(?<open>\*)?|(?<word>[^\s"]{1,2000}))/gu;
const OR = /^(?:OR|TAI|ELLER|\|)$/u;

/**
 * Reads what people type: words, `"a phrase"`, `begin*`, `*end`, `*inside*`, `-not`, `this OR that` (also TAI and
 * ELLER). Other marks are blanks. Throws USAGE when nothing is asked for, or too much at once.
 */
export function readQuery(text: string): Query {
  if (text.length > LONGEST) throw tooMuch(`${text.length} characters, at most ${LONGEST} are read`);
  const groups: QueryTerm[][] = [];
  const without: QueryTerm[] = [];
  let isAlternative = false;
  for (const token of searchableText(text).matchAll(TOKEN)) {
    if (OR.test(token[0])) {
      isAlternative = groups.length > 0;
      continue;
    }
    const terms = termsOf(
      token.groups?.['phrase'],
      token.groups?.['word'] ?? '',
      token.groups?.['open'] === '*',
    );
    if (terms.length === 0) continue;
    const last = groups.at(-1);
    if (token.groups?.['not'] === '-') without.push(...terms);
    else if (isAlternative && last !== undefined) last.push(...terms);
    else groups.push([...terms]);
    isAlternative = false;
  }
  if (groups.length === 0) throw nothingAsked(without.length > 0);
  const count = groups.flat().length + without.length;
  if (count > MOST_TERMS) throw tooMuch(`${count} words, at most ${MOST_TERMS} are looked for at once`);
  const starred = [...groups.flat(), ...without].filter(
    ({ kind }) => kind === 'letters' || kind === 'ending',
  );
  if (starred.length > MOST_STARRED)
    throw tooMuch(`${starred.length} words with a *, at most ${MOST_STARRED}`);
  return { groups: eachOnce(groups), without: eachOnce(without) };
}

/** A word typed twice is looked for once. */
function eachOnce<T>(parts: readonly T[]): readonly T[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

/** The terms of a token, any of which will do; none where it has no letters. */
function termsOf(phrase: string | undefined, word: string, isOpen: boolean): readonly QueryTerm[] {
  const text = phrase ?? word;
  const placed = placedWords(text);
  const words = placed.map((one) => one.word).filter((one) => one !== '');
  const [first] = words;
  if (first === undefined) return [];
  if (phrase !== undefined) return [{ kind: 'phrase', words, isOpen }];
  const [starts, ends] = [word.startsWith('*'), word.endsWith('*')];
  const [joined] = hyphenatedWords(text, placed);
  if (words.length > 1 && joined === undefined) return [{ kind: 'phrase', words, isOpen: ends }];
  const whole = joined?.word ?? first;
  const asPhrase: readonly QueryTerm[] =
    joined === undefined ? [] : [{ kind: 'phrase', words, isOpen: ends }];
  return [termOf(whole, starts, ends), ...asPhrase];
}

function termOf(word: string, starts: boolean, ends: boolean): QueryTerm {
  if (!starts && !ends) return { kind: 'word', word };
  if (word.length < FEWEST_LETTERS) {
    throw new PykalaError('USAGE', `search: one letter and * is too little to look for: ${word}`, {
      hint: 'Write at least two letters beside the *.',
    });
  }
  if (starts && !ends) return { kind: 'ending', word };
  return { kind: 'letters', letters: word, place: starts ? 'inside' : 'start' };
}

function nothingAsked(isOnlyWithout: boolean): PykalaError {
  const why = isOnlyWithout ? 'it only says what is not wanted' : 'there is no word in it';
  return new PykalaError('USAGE', `search: nothing can be looked for: ${why}`, {
    hint: 'Write at least one word, for example `pykala search järjestöyhteistyö`.',
  });
}

function tooMuch(what: string): PykalaError {
  return new PykalaError('USAGE', `search: the query is too long: ${what}`, {
    hint: 'Shorten it, or ask in several queries.',
  });
}
