// `npm run torture [-- --kills N --items A,B --short]`: what a harvest must survive, each promise as a figure.
import { parseArgs } from 'node:util';
import { FAULTS, meetFaults } from './faults.mjs';
import { surviveKills } from './kills.mjs';
import { notModifiedShare, peakMemory, rebuild, repeatRun, rollOver, spacing } from './promises.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    items: { type: 'string' },
    seed: { type: 'string', default: '1' },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const kills = Number(values.kills ?? (values.short ? 8 : 300));
const sizes = (values.items ?? (values.short ? '' : '1000,10000')).split(',').filter(Boolean).map(Number);
let broken = 0;

await step(
  'repeat',
  'second run over an unchanged source',
  repeatRun,
  (r) => r.new === 0 && r.changed === 0 && r.contentEqual,
);
await step(
  'rollover',
  'more than a window between two polls',
  () => rollOver(60),
  (r) => r.lost === 0 || r.openGaps > 0,
);
await step(
  'spacing',
  'pause between requests to a host',
  () => spacing(120),
  (r) => r.shortestPauseMs >= 118 && r.mostAtOnce === 1,
);
await step('validators', '304 on a second poll', notModifiedShare, (r) => r.notModified > 0);
await step('rebuild', 'rebuilt from the archive', rebuild, (r) => r.wasEmptied && r.equal);
await step(
  'faults',
  'every fault on feed and item',
  () => meetFaults(values.short ? FAULTS.slice(0, 8) : FAULTS),
  (rows) => rows.every((row) => row.others === 'untouched' && row.afterwards === 'as undisturbed'),
);
await step(
  'kills',
  'kill -9 at random instants',
  () => surviveKills({ kills, seed: Number(values.seed) }),
  (r) => r.survived === r.kills && r.unsound === 0,
);
if (sizes.length > 0)
  await step(
    'memory',
    'peak memory of a harvest',
    () => peakMemory(sizes),
    (rows) => isFlat(rows),
  );
console.log(broken === 0 ? '\nall promises kept' : `\n${broken} promises broken`);
process.exitCode = broken === 0 ? 0 : 1;

/** @template T @param {string} name @param {string} title @param {() => Promise<T>} work @param {(result: any) => boolean} isKept */
async function step(name, title, work, isKept) {
  if (values.only !== undefined && values.only !== name) return;
  const started = Date.now();
  const result = await work();
  const kept = isKept(result);
  if (!kept) broken += 1;
  console.log(`\n${kept ? 'kept' : 'BROKEN'}  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (Array.isArray(result)) console.table(result);
  else console.log(result);
}

/** @param {readonly { peakMiB: number }[]} rows */
function isFlat(rows) {
  const peaks = rows.map(({ peakMiB }) => peakMiB);
  return Math.max(...peaks) <= 1.5 * Math.min(...peaks);
}
