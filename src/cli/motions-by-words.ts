import type { MotionFilter } from '../store/find-motions.js';
import type { Store } from '../store/open.js';
import { type LedgerRow, type LedgerWishes, readMotions } from './read-motions.js';

/**
 * The motions whose title, signer or number has the letters typed; where none has, those whose pages hold the words in
 * any form (`järjestöfoorumit` then finds `järjestöfoorumin perustamisesta`), which `isByText` tells.
 */
export function motionsByWords(
  store: Store,
  filter: MotionFilter,
  wishes: LedgerWishes,
): { readonly rows: readonly LedgerRow[]; readonly isByText: boolean } {
  const rows = readMotions(store, filter, wishes);
  const words = filter.words ?? [];
  const mayBeForms = words.length > 0 && words.every((word) => WORD.test(word)) && filter.query === undefined;
  if (rows.length > 0 || !mayBeForms) return { rows, isByText: false };
  const told = readMotions(store, { ...filter, words: [], query: words.join(' ') }, wishes);
  return { rows: told, isByText: told.length > 0 };
}

const WORD = /^\p{L}[\p{L}-]*$/u;
