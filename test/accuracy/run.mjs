// Measures the built parser on a folder of cases: `npm run accuracy [folder] [-- --json FILE --worst N --case NAME]`.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parsePage } from '../../dist/app/parse-page.js';
import { platformNamed } from '../../dist/platforms/registry.js';
import { loadCases } from './load-cases.mjs';
import { renderSummary, summarise } from './report.mjs';
import { scoreRecord } from './score-record.mjs';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    worst: { type: 'string', default: '10' },
    case: { type: 'string', default: '' },
  },
});
const scored = [];
for (const folder of positionals.length === 0 ? [FIXTURES] : positionals) {
  for (const one of await loadCases(folder)) {
    if (one.name.includes(values.case)) scored.push(score(one));
  }
}
const summary = summarise(scored);
console.log(renderSummary(summary, Number(values.worst)));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(summary, null, 2)}\n`);
if (scored.length === 0) process.exitCode = 1;

/** @param {import('./load-cases.mjs').Case} one @returns {import('./report.mjs').Scored} */
function score(one) {
  const { expected } = one;
  const actual = parse(one);
  const tally = scoreRecord(expected, actual);
  if (actual.thrown !== undefined) tally.add('no throw', { fn: 1, total: 1 }, actual.thrown);
  return {
    name: one.name,
    layout: expected.layout ?? actual.layout ?? 'unknown',
    language: expected.language ?? actual.language ?? 'unknown',
    tally,
  };
}

/** The record of a page; a throw is a result like any other here. @param {import('./load-cases.mjs').Case} one @returns {any} */
function parse({ body, contentType, url, expected }) {
  const platform = platformNamed(expected.platform ?? 'dynasty');
  try {
    return parsePage({ platform, body, contentType, url, nativeId: null, authority: null });
  } catch (error) {
    return { thrown: error instanceof Error ? error.stack : String(error) };
  }
}
