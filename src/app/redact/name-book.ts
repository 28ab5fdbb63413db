/** Names of people who act in an office, found by first name; a name stands in it in the order first name, surname. */
export type NameBook = ReadonlyMap<string, readonly string[]>;

/** A book of names as printed (`Aino Lehtoranta`, `Lehtoranta Aino`): each is found in both orders. */
export function nameBook(names: Iterable<string>, more: NameBook = new Map()): NameBook {
  const book = new Map(more);
  for (const name of names) {
    const words = name.split(/[ ,]+/u).filter((word) => word !== '');
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || words.length < 2) continue;
    book.set(first, [...(book.get(first) ?? []), last]);
    book.set(last, [...(book.get(last) ?? []), first]);
  }
  return book;
}

/** Whether the words are a name of the book, in any case of the surname (`Saara Hongiston`). */
export function isKnown(words: readonly string[], book: NameBook): boolean {
  const last = words.at(-1) ?? '';
  const names = book.get(words[0] ?? '') ?? [];
  return names.some((name) => isCaseOf(name, last) || isCaseOf(last, name));
}

/** Whether the second surname is the first in another case: nothing that could be another name. */
function isCaseOf(name: string, other: string): boolean {
  if (other.startsWith(name)) return CASE_ENDING.test(other.slice(name.length));
  if (name.endsWith('nen')) {
    const stem = name.slice(0, -3);
    return other.startsWith(stem) && NEN_ENDING.test(other.slice(stem.length));
  }
  return isSoftened(name, other);
}

// Hongisto|n · Mattila|lle · Lindström|s
const CASE_ENDING = /^(?:n|[ei]n|a|ä|lle|lla|llä|lta|ltä|ssa|ssä|sta|stä|ksi|na|nä|s|ia|iä)?$/u;

// Virta|sen · Virta|selle
const NEN_ENDING = /^(?:sen|sta|stä|selle|sella|sellä|selta|seltä|seen|sena|senä)$/u;

/** `Mänty` and `Männyn`, `Mäki` and `Mäen`, `Lehto` and `Lehdon`: the end of the stem changes in the genitive. */
function isSoftened(name: string, other: string): boolean {
  const longer = other.length - name.length;
  return (
    name.length >= 4 &&
    longer >= 0 &&
    longer <= 1 &&
    other.endsWith('n') &&
    !name.endsWith('n') &&
    other.startsWith(name.slice(0, -2))
  );
}
