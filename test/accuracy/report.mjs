import { rates } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Count} Count
 * @typedef {{ name: string, layout: string, language: string, tally: import('./tally.mjs').Tally }} Scored
 */

/** Counts and rates of all cases, of each layout and language, and the cases with most errors first. @param {Scored[]} scored */
export function summarise(scored) {
  return {
    cases: scored.length,
    fields: fieldRates(scored),
    byLayout: groupRates(scored, (one) => one.layout),
    byLanguage: groupRates(scored, (one) => one.language),
    worst: scored
      .map(({ name, layout, tally }) => ({
        case: name,
        layout,
        errors: errorsOf(tally),
        differences: tally.differences,
      }))
      .filter((one) => one.differences.length > 0)
      .sort((a, b) => b.errors - a.errors || (a.case < b.case ? -1 : 1)),
  };
}

/** @param {import('./tally.mjs').Tally} tally */
function errorsOf(tally) {
  return tally.differences.length;
}

/** @param {Scored[]} scored @param {(one: Scored) => string} keyOf */
function groupRates(scored, keyOf) {
  /** @type {Record<string, { cases: number, fields: ReturnType<typeof fieldRates> }>} */
  const groups = {};
  for (const key of [...new Set(scored.map(keyOf))].sort()) {
    const members = scored.filter((one) => keyOf(one) === key);
    groups[key] = { cases: members.length, fields: fieldRates(members) };
  }
  return groups;
}

/** @param {Scored[]} scored */
function fieldRates(scored) {
  /** @type {Map<string, Count>} */
  const sums = new Map();
  for (const { tally } of scored) {
    for (const [field, count] of tally.counts) {
      const sum = sums.get(field) ?? { tp: 0, fp: 0, fn: 0, right: 0, total: 0 };
      for (const key of /** @type {const} */ (['tp', 'fp', 'fn', 'right', 'total'])) sum[key] += count[key];
      sums.set(field, sum);
    }
  }
  return Object.fromEntries(
    [...sums].sort(byFieldOrder).map(([field, count]) => [field, { ...count, ...rates(count) }]),
  );
}

/** Kinds stand under the words of all sections; else the order of scoring. @param {[string, Count]} a @param {[string, Count]} b */
function byFieldOrder([a], [b]) {
  const kind = ' · ';
  return Number(a.includes(kind)) - Number(b.includes(kind)) || (a.includes(kind) && a > b ? 1 : 0);
}

/** The summary as lines for people. @param {ReturnType<typeof summarise>} summary @param {number} worst how many cases to name */
export function renderSummary(summary, worst) {
  return [
    `${summary.cases} cases`,
    '',
    ...renderFields(summary.fields),
    ...renderGroups('layout', summary.byLayout),
    ...renderGroups('language', summary.byLanguage),
    ...renderWorst(summary.worst, worst),
  ].join('\n');
}

/** @param {Record<string, Count & ReturnType<typeof rates>>} fields */
function renderFields(fields) {
  const head = `${'field'.padEnd(32)}${'precision'.padStart(10)}${'recall'.padStart(8)}${'F1'.padStart(8)}  right`;
  const rows = Object.entries(fields).map(
    ([field, rate]) =>
      `${field.padEnd(32)}${percent(rate.precision).padStart(10)}${percent(rate.recall).padStart(8)}${percent(rate.f1).padStart(8)}  ${rate.total === 0 ? '' : `${rate.right}/${rate.total}`}`,
  );
  return [head, ...rows];
}

/** Groups side by side, F1 of each field. @param {string} title @param {Record<string, { cases: number, fields: Record<string, any> }>} groups */
function renderGroups(title, groups) {
  const keys = Object.keys(groups);
  const fields = [...new Set(keys.flatMap((key) => Object.keys(groups[key]?.fields ?? {})))];
  const cell = (/** @type {string} */ text) => text.padStart(14);
  return [
    '',
    `F1 by ${title}`.padEnd(32) + keys.map((key) => cell(`${key} (${groups[key]?.cases})`)).join(''),
    ...fields.map(
      (field) =>
        field.padEnd(32) + keys.map((key) => cell(percent(groups[key]?.fields[field]?.f1 ?? null))).join(''),
    ),
  ];
}

/** @param {ReturnType<typeof summarise>['worst']} cases @param {number} limit */
function renderWorst(cases, limit) {
  if (cases.length === 0) return ['', 'No case differs.'];
  return [
    '',
    `${cases.length} cases differ; the worst:`,
    ...cases
      .slice(0, limit)
      .flatMap((one) => [
        '',
        `${one.case} (layout ${one.layout}): ${one.errors}`,
        ...one.differences.map(({ field, detail }) => `  ${field}: ${detail}`),
      ]),
  ];
}

/** Never rounded up: 100.0 means all. @param {number | null} rate */
function percent(rate) {
  return rate === null ? '–' : (Math.floor(rate * 1000) / 10).toFixed(1);
}
