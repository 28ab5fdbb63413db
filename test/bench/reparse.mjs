// The archive parsed again on one core and on two.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  follow,
  generateWorld,
  harvestAt,
  newFolder,
  PROGRAM,
  startDynastyServer,
} from '../torture/harness.mjs';
import { rounded, timeTogether } from './measure.mjs';

/** @param {{ quick: boolean }} how */
export async function benchReparse({ quick }) {
  const items = quick ? 200 : 1_500;
  const world = generateWorld({ seed: 1, items, name: 'kunta', layout: 'A' });
  const server = await startDynastyServer({ worlds: [world], now: () => new Date('2026-06-01T00:00:00Z') });
  const path = join(newFolder(), 'bench.db');
  follow(path, server, ['kunta']);
  await harvestAt({ path, now: '2026-06-01T08:00:00.000Z', window: items });
  await server.close();
  const run = (/** @type {number} */ threads) => () =>
    spawnSync(process.execPath, [PROGRAM, '--db', path, 'reparse', '--threads', String(threads)], {
      stdio: 'ignore',
    });
  const times = await timeTogether({ one: run(1), two: run(2) }, { repeats: quick ? 2 : 5 });
  return {
    items,
    oneMs: rounded(times['one']?.median ?? 0),
    twoMs: rounded(times['two']?.median ?? 0),
    ratios: {
      'reparse, one thread / two': rounded((times['one']?.median ?? 0) / (times['two']?.median ?? 1)),
    },
  };
}
