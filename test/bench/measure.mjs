// Timing with warm-up, repeats and spread. Machines differ: only ratios within one run mean anything.

/** @typedef {{ name: string, median: number, spread: number, unit: string }} Figure */

/**
 * Milliseconds a call takes, over `repeats` rounds of `perRound` calls after one round of warm-up.
 * @param {() => unknown} work @param {{ repeats?: number, perRound?: number }} how
 */
export async function timeOf(work, { repeats = 7, perRound = 1 } = {}) {
  await round(work, perRound);
  const times = [];
  for (let at = 0; at < repeats; at += 1) times.push(await round(work, perRound));
  return summarise(times);
}

/** Several pieces of work in turns, so that what else the machine does meets all of them alike.
 * @param {Readonly<Record<string, () => unknown>>} works @param {{ repeats?: number, perRound?: number }} how */
export async function timeTogether(works, { repeats = 7, perRound = 1 } = {}) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (const name of Object.keys(works)) await round(works[name] ?? (() => {}), perRound);
  for (let at = 0; at < repeats; at += 1) {
    for (const [name, work] of Object.entries(works)) times[name]?.push(await round(work, perRound));
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summarise(all)]));
}

/** @param {readonly number[]} times */
export function summarise(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const median = at(0.5);
  return { median, p95: at(0.95), spread: median === 0 ? 0 : (at(0.75) - at(0.25)) / median };
}

/** @param {() => unknown} work @param {number} count */
async function round(work, count) {
  const started = process.hrtime.bigint();
  for (let at = 0; at < count; at += 1) {
    const made = work();
    if (made instanceof Promise) await made;
  }
  return Number(process.hrtime.bigint() - started) / 1e6 / count;
}

/** @param {number} value */
export const rounded = (value) => Number(value.toPrecision(3));
