// Whole processes, from call to exit, against a Node that does nothing.
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
export async function benchStart({ quick }) {
  const world = generateWorld({ seed: 1, items: 60, name: 'kunta' });
  const server = await startDynastyServer({ worlds: [world], now: () => new Date('2026-06-01T00:00:00Z') });
  const path = join(newFolder(), 'bench.db');
  follow(path, server, ['kunta']);
  await harvestAt({ path, now: '2026-06-01T08:00:00.000Z' });
  await server.close();
  const run = (/** @type {readonly string[]} */ words) => () =>
    spawnSync(process.execPath, words, { stdio: 'ignore' });
  const times = await timeTogether(
    {
      node: run(['-e', '0']),
      version: run([PROGRAM, '--version']),
      motions: run([PROGRAM, '--db', path, 'motions']),
      items: run([PROGRAM, '--db', path, 'items']),
    },
    { repeats: quick ? 5 : 15 },
  );
  const ratio = (/** @type {string} */ name) =>
    rounded((times[name]?.median ?? 0) / (times['node']?.median ?? 1));
  return {
    nodeMs: rounded(times['node']?.median ?? 0),
    versionMs: rounded(times['version']?.median ?? 0),
    motionsMs: rounded(times['motions']?.median ?? 0),
    ratios: {
      'pykala --version / node -e 0': ratio('version'),
      'pykala motions / node -e 0': ratio('motions'),
      'pykala items / node -e 0': ratio('items'),
    },
  };
}
