// `npm run nights [-- --verbose]`: twenty nights over six towns, the verdicts night by night, each alert once.
import { parseArgs } from 'node:util';
import { NIGHTS } from './events.mjs';
import { passNights } from './pass-nights.mjs';
import { TOWNS } from './towns.mjs';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const names = TOWNS.map(({ name }) => name);

console.log(['night', 'day', ...names.map((name) => name.padEnd(8)), 'harvest', 'status', 'ping'].join('  '));
const nights = await passNights(
  Array.from({ length: NIGHTS }, (_, at) => at + 1),
  printNight,
);
printSummary();

/** @param {import('./pass-nights.mjs').Night} night */
function printNight({ night, day, verdicts, harvest, status, watch, ping, alerts, happens, said }) {
  const cells = names.map((name) => (verdicts[name] ?? '-').padEnd(8));
  const codes = [String(harvest ?? 'killed').padEnd(7), String(status).padEnd(6), ping ?? 'none'];
  console.log([String(night).padStart(5), day.slice(5), ...cells, ...codes].join('  '));
  if (happens !== '') console.log(`       ${happens}`);
  for (const alert of alerts) console.log(`       alert ${alert}`);
  if (watch !== 0) console.log('       alerts wait for the next night');
  if (values.verbose && said !== '') console.log(said.replaceAll(/^/gmu, '       | '));
}

function printSummary() {
  const alerts = nights.flatMap((night) => night.alerts);
  const twice = alerts.length - new Set(alerts).size;
  const unsound = nights.filter(({ isSound }) => !isSound).length;
  const waiting = nights.at(-1)?.watch !== 0;
  console.log(
    `\n${nights.length} nights, ${alerts.length} alerts, ${twice} told twice, ${waiting ? 'some' : 'none'} waiting, ${unsound} nights with a damaged database`,
  );
  process.exitCode = twice === 0 && unsound === 0 && !waiting ? 0 : 1;
}
