// The archive parsed again on one core and on two, and what this machine makes of a second core at all.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
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
  const items = quick ? 200 : 4_000;
  const world = generateWorld({ seed: 1, items, name: 'kunta', layout: 'A' });
  const server = await startDynastyServer({ worlds: [world], now: () => new Date('2026-06-01T00:00:00Z') });
  const path = join(newFolder(), 'bench.db');
  follow(path, server, ['kunta']);
  await harvestAt({ path, now: '2026-06-01T08:00:00.000Z', window: items });
  await server.close();
  const run =
    (/** @type {number} */ threads, /** @type {readonly string[]} */ before = []) =>
    () => {
      const [program = '', ...args] = [...before, process.execPath, PROGRAM, '--db', path, 'reparse'];
      spawnSync(program, [...args, '--threads', String(threads)], { stdio: 'ignore' });
    };
  // One thread that parses still leaves the storing to the other core: one core is what the system says it is.
  const onOne = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
  const times = await timeTogether(
    { one: run(1, onOne), two: run(2), alone: processes(1), beside: processes(2) },
    { repeats: quick ? 2 : 5 },
  );
  const median = (/** @type {string} */ name) => times[name]?.median ?? 0;
  return {
    items,
    oneMs: rounded(median('one')),
    twoMs: rounded(median('two')),
    ratios: {
      [onOne.length > 0 ? 'reparse, one core / two' : 'reparse, one thread / two']: rounded(
        median('one') / median('two'),
      ),
      'two programs that only parse, one after the other / beside each other': rounded(
        (2 * median('alone')) / median('beside'),
      ),
    },
  };
}

const ONLY_PARSE = new URL('./only-parse.mjs', import.meta.url).pathname;

/** Programs that share nothing: no two threads of one program can gain more from a second core.
 * @param {number} count */
function processes(count) {
  return () =>
    Promise.all(Array.from({ length: count }, () => once(spawn(process.execPath, [ONLY_PARSE]), 'exit')));
}
