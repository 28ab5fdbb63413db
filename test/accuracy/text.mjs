/** `(Lisätietoja:` begins with one. */
const MARKS_BEFORE = /^[^\p{L}\p{N}]+/u;
/** `Päätös:` ends with one. */
const MARKS_AFTER = /[^\p{L}\p{N}]+$/u;

/** White space never counts: every run of it, no-break spaces included, is one blank. @param {unknown} value */
export function norm(value) {
  return String(value ?? '')
    .replace(/[\s\u00a0\u200b]+/gu, ' ')
    .trim();
}

/**
 * The words of a text: everything between blanks that holds a letter or a digit, without the marks round it, so that
 * a colon may belong to a heading or to the text after it.
 * @param {unknown} text @returns {string[]}
 */
export function wordsOf(text) {
  return norm(text)
    .split(' ')
    .map((word) => word.replace(MARKS_BEFORE, '').replace(MARKS_AFTER, ''))
    .filter((word) => word !== '');
}

/** A name or title without regard to case and order: `Mäki Aino` is `Aino Mäki`. @param {unknown} value */
export function nameKey(value) {
  return norm(value)
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** How often each item stands in a list. @param {Iterable<string>} items @returns {Map<string, number>} */
export function bagOf(items) {
  /** @type {Map<string, number>} */
  const bag = new Map();
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1);
  return bag;
}

/** What two bags share, and what only one of them holds. @param {Map<string, number>} expected @param {Map<string, number>} actual */
export function compareBags(expected, actual) {
  const missing = new Map();
  const extra = new Map();
  let shared = 0;
  for (const [item, count] of expected) {
    const both = Math.min(count, actual.get(item) ?? 0);
    shared += both;
    if (count > both) missing.set(item, count - both);
  }
  for (const [item, count] of actual) {
    const over = count - Math.min(count, expected.get(item) ?? 0);
    if (over > 0) extra.set(item, over);
  }
  return { shared, missing, extra };
}

/** @param {Map<string, number>} bag */
export function sizeOf(bag) {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** The first items of a bag for a line of the report. @param {Map<string, number>} bag @param {number} [limit] */
export function sample(bag, limit = 12) {
  const items = [...bag].map(([item, count]) => (count > 1 ? `${item}×${count}` : item));
  return items.length > limit ? `${items.slice(0, limit).join(' ')} … (${sizeOf(bag)})` : items.join(' ');
}
