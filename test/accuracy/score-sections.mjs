import { fairKind, presenterWords } from './fair.mjs';
import { bagOf, compareBags, norm, sample, sizeOf, wordsOf } from './text.mjs';

/** @typedef {import('./fair.mjs').Section} Section */

/**
 * Sections of one pair of handlings: each word belongs to a kind, and each section is either met exactly or not.
 * @param {import('./tally.mjs').Tally} tally @param {any} want @param {any} got `null` where one side lacks the handling
 */
export function scoreSections(tally, want, got) {
  if (want !== null && !Array.isArray(want.sections)) return;
  /** @type {Section[]} */
  const wants = want?.sections ?? [];
  /** @type {Section[]} */
  const gots = got?.sections ?? [];
  scoreWords(tally, want, wants, gots);
  scoreWhole(tally, wants.filter(hasText), gots.filter(hasText), want);
}

/** Word by word: an expected word is met by the same word under the same kind, or under one as fair. */
/** @param {import('./tally.mjs').Tally} tally @param {any} want @param {Section[]} wants @param {Section[]} gots */
function scoreWords(tally, want, wants, gots) {
  const left = bagsByKind(gots);
  const open = wants.map((section, at) => ({
    section,
    before: wants[at - 1],
    ...take(bagOf(wordsOf(section.text)), left.get(section.kind)),
  }));
  const presenter = presenterWords(want ?? {});
  for (const entry of open) {
    for (const [kind, bag] of left) {
      if (entry.missing.size === 0) break;
      if (fairKind(entry.section, kind, entry.before)) meet(entry, bag, () => true);
      else if (isPresenterMove(entry.section.kind, kind)) meet(entry, bag, (word) => presenter.has(word));
    }
    const missed = sizeOf(entry.missing);
    tally.add(
      'section words',
      { tp: entry.shared, fn: missed },
      missed === 0 ? undefined : `${name(entry.section)} lacks: ${sample(entry.missing)}`,
    );
    tally.add(`section words · ${entry.section.kind}`, { tp: entry.shared, fn: missed });
  }
  for (const [kind, bag] of left) {
    const over = sizeOf(bag);
    if (over === 0) continue;
    tally.add('section words', { fp: over }, `${kind} has too many: ${sample(bag)}`);
    tally.add(`section words · ${kind}`, { fp: over });
  }
}

/** @param {string} want @param {string} got */
function isPresenterMove(want, got) {
  return [want, got].includes('presenter') && [want, got].includes('proposal');
}

/** @param {{ shared: number, missing: Map<string, number> }} entry @param {Map<string, number>} bag @param {(word: string) => boolean} may */
function meet(entry, bag, may) {
  for (const [word, count] of [...entry.missing]) {
    const both = may(word) ? Math.min(count, bag.get(word) ?? 0) : 0;
    if (both === 0) continue;
    entry.shared += both;
    lower(entry.missing, word, both);
    lower(bag, word, both);
  }
}

/** @param {Map<string, number>} bag @param {string} word @param {number} by */
function lower(bag, word, by) {
  const rest = (bag.get(word) ?? 0) - by;
  if (rest > 0) bag.set(word, rest);
  else bag.delete(word);
}

/** Takes from `bag` what it shares with the wanted words. @param {Map<string, number>} wanted @param {Map<string, number> | undefined} bag */
function take(wanted, bag) {
  const { shared, missing } = compareBags(wanted, bag ?? new Map());
  if (bag !== undefined) {
    for (const [word, count] of wanted) lower(bag, word, Math.min(count, bag.get(word) ?? 0));
  }
  return { shared, missing };
}

/** @param {Section[]} sections @returns {Map<string, Map<string, number>>} */
function bagsByKind(sections) {
  /** @type {Map<string, string[]>} */
  const words = new Map();
  for (const { kind, text } of sections) words.set(kind, [...(words.get(kind) ?? []), ...wordsOf(text)]);
  return new Map([...words].map(([kind, list]) => [kind, bagOf(list)]));
}

/** @param {import('./tally.mjs').Tally} tally @param {Section[]} wants @param {Section[]} gots @param {any} handling */
function scoreWhole(tally, wants, gots, handling) {
  const order = handling?.sections ?? [];
  tally.list('sections whole', wants, gots, (want, got) => {
    const before = order[order.indexOf(want) - 1];
    return (
      fairKind(want, got.kind, before) &&
      headingKey(want.heading) === headingKey(got.heading) &&
      norm(want.text) === norm(got.text)
    );
  });
}

/** @param {Section} section */
function hasText(section) {
  return norm(section.text) !== '';
}

/** @param {string | null} heading */
function headingKey(heading) {
  return norm(heading)
    .replace(/\s*:$/u, '')
    .replace(/^\((?<inside>[^)]*)\)?$/u, '$<inside>');
}

/** @param {Section} section */
function name(section) {
  return `${section.kind}${section.heading === null ? '' : ` "${section.heading}"`}`;
}
