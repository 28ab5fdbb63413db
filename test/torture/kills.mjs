// Kills a harvest at random instants, again and again, and compares what comes of it with an undisturbed run.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestOf,
  follow,
  generateWorld,
  isSound,
  newFolder,
  PROGRAM,
  startDynastyServer,
} from './harness.mjs';

/** @param {{ kills: number, seed: number }} plan @returns {Promise<{ kills: number, survived: number, finished: number, unsound: number }>} */
export async function surviveKills({ kills, seed }) {
  const folder = newFolder();
  const server = await startDynastyServer({
    worlds: [
      generateWorld({ seed, items: 60, name: 'yksi', pathPrefix: '/yksi' }),
      generateWorld({ seed: seed + 1, items: 40, name: 'kaksi', pathPrefix: '/kaksi', layout: 'A' }),
    ],
    separateHosts: true,
    now: () => new Date('2026-06-01T00:00:00Z'),
  });
  try {
    const calm = join(folder, 'calm.db');
    follow(calm, server, ['yksi', 'kaksi']);
    const started = Date.now();
    await run(calm, null);
    const usualMs = Date.now() - started;
    const wanted = digestOf(calm);
    const random = numbersFrom(seed);
    const result = { kills: 0, survived: 0, finished: 0, unsound: 0 };
    let path = join(folder, 'killed.db');
    let pending = 0;
    follow(path, server, ['yksi', 'kaksi']);
    while (result.kills < kills) {
      const wasKilled = await run(path, random() * usualMs);
      if (wasKilled) {
        result.kills += 1;
        pending += 1;
        if (!isSound(path)) result.unsound += 1;
      }
      // A file that was killed some times is finished and compared; then a new one begins.
      if (!wasKilled || pending >= 10 || result.kills === kills) {
        await run(path, null);
        if (digestOf(path) === wanted && isSound(path)) result.survived += pending;
        result.finished += 1;
        pending = 0;
        for (const end of ['', '-wal', '-shm', '.lock']) rmSync(`${path}${end}`, { force: true });
        path = join(folder, `killed-${result.finished}.db`);
        follow(path, server, ['yksi', 'kaksi']);
      }
    }
    return result;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the program as people do; kills it after `ms` unless it is done. @param {string} path @param {number | null} ms @returns {Promise<boolean>} */
function run(path, ms) {
  const child = spawn(process.execPath, [PROGRAM, '--db', path, 'harvest', '--delay', '0', '-q'], {
    stdio: 'ignore',
  });
  const timer = ms === null ? null : setTimeout(() => child.kill('SIGKILL'), ms);
  return new Promise((resolve) => {
    child.on('exit', (_, signal) => {
      if (timer !== null) clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

/** @param {number} seed */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
