import { BETWEEN, kindAt } from './letter-runs.js';

/** Words of texts in short: the same for the same words in any order, for others only by an unheard-of chance. */
export type WordSum = { count: number; one: number; other: number };

type Summing = WordSum & { readonly met: Set<number> | null };

/**
 * The words of texts, runs of letters or of digits, summed up in one pass without cutting them out: of each word its
 * 32-bit hash (FNV-1a) and a mixture of that are added, so that the order of words does not count.
 */
export function sumWords(texts: readonly string[]): WordSum {
  return sumOf(texts, null);
}

/** What tells whether all words of a text stand in some texts; by their hashes, so that it errs by an unheard-of chance. */
export function wordsIn(texts: readonly string[]): (text: string) => boolean {
  const known = new Set<number>();
  sumOf(texts, known);
  const met = new Set<number>();
  return (text) => {
    met.clear();
    sumOf([text], met);
    for (const hash of met) if (!known.has(hash)) return false;
    return true;
  };
}

function sumOf(texts: readonly string[], met: Set<number> | null): Summing {
  const sum = { count: 0, one: 0, other: 0, met };
  for (const text of texts) addWords(sum, text);
  return sum;
}

export function isSameSum(a: WordSum, b: WordSum): boolean {
  return a.count === b.count && a.one === b.one && a.other === b.other;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function addWords(sum: Summing, text: string): void {
  let run: number = BETWEEN;
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind !== run) {
      if (run !== BETWEEN) addWord(sum, hash);
      run = kind;
      hash = OFFSET;
    }
    if (kind !== BETWEEN) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  if (run !== BETWEEN) addWord(sum, hash);
}

function addWord(sum: Summing, hash: number): void {
  sum.count += 1;
  sum.one += hash >>> 0;
  // not in proportion to the hash, so that two words cannot stand in for two others
  sum.other += Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  sum.met?.add(hash);
}
