/**
 * @typedef {{ tp: number, fp: number, fn: number, right: number, total: number }} Count
 * @typedef {{ field: string, detail: string }} Difference
 */

/** Counts of one case by field, with what differed in words. */
export class Tally {
  /** @type {Map<string, Count>} */
  counts = new Map();
  /** @type {Difference[]} */
  differences = [];

  /** @param {string} field @param {Partial<Count>} add @param {string} [detail] */
  add(field, add, detail) {
    const count = this.counts.get(field) ?? { tp: 0, fp: 0, fn: 0, right: 0, total: 0 };
    for (const key of /** @type {const} */ (['tp', 'fp', 'fn', 'right', 'total']))
      count[key] += add[key] ?? 0;
    this.counts.set(field, count);
    if (detail !== undefined) this.differences.push({ field, detail });
  }

  /**
   * One value against another: `null` on both sides is right but finds nothing. A missing expected value is not scored.
   * @param {string} field @param {unknown} expected @param {unknown} actual
   * @param {(value: any) => string} [keyOf] what makes two values equal
   */
  scalar(field, expected, actual, keyOf = (value) => JSON.stringify(value)) {
    if (expected === undefined) return;
    const want = expected === null ? null : keyOf(expected);
    const got = actual === null || actual === undefined ? null : keyOf(actual);
    const right = want === got;
    this.add(
      field,
      {
        tp: right && want !== null ? 1 : 0,
        fp: !right && got !== null ? 1 : 0,
        fn: !right && want !== null ? 1 : 0,
        right: right ? 1 : 0,
        total: 1,
      },
      right ? undefined : `expected ${show(expected)}, got ${show(actual)}`,
    );
  }

  /**
   * A list against another, order left aside. @param {string} field @param {unknown} expected @param {unknown} actual
   * @param {(want: any, got: any) => boolean} same
   */
  list(field, expected, actual, same) {
    if (!Array.isArray(expected)) return;
    const left = Array.isArray(actual) ? [...actual] : [];
    const missing = [];
    for (const want of expected) {
      const at = left.findIndex((got) => same(want, got));
      if (at < 0) missing.push(want);
      else left.splice(at, 1);
    }
    const right = missing.length === 0 && left.length === 0;
    this.add(
      field,
      {
        tp: expected.length - missing.length,
        fp: left.length,
        fn: missing.length,
        right: right ? 1 : 0,
        total: 1,
      },
      right ? undefined : `missing ${show(missing)}, too many ${show(left)}`,
    );
  }
}

/** Precision, recall and F1; `null` where nothing was found or nothing was there. @param {Count} count */
export function rates({ tp, fp, fn }) {
  const precision = tp + fp === 0 ? null : tp / (tp + fp);
  const recall = tp + fn === 0 ? null : tp / (tp + fn);
  const f1 = 2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  return { precision, recall, f1 };
}

/** @param {unknown} value */
function show(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}
