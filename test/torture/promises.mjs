// The other promises of a harvest, each as a figure measured against the loopback server.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import {
  digestOf,
  follow,
  generateWorld,
  harvestAt,
  newFolder,
  PROGRAM,
  readValue,
  rowCounts,
  startDynastyServer,
} from './harness.mjs';

const NOW = '2026-06-01T08:00:00.000Z';

/** A second run over an unchanged source changes no row of content. */
export async function repeatRun() {
  return withWorlds([generateWorld({ seed: 3, items: 80, name: 'yksi' })], {}, async ({ path }) => {
    await harvestAt({ path, now: NOW });
    const before = { digest: digestOf(path), rows: rowCounts(path) };
    const { report } = await harvestAt({ path, now: '2026-06-02T08:00:00.000Z' });
    const after = { digest: digestOf(path), rows: rowCounts(path) };
    const changed = Object.keys(before.rows).filter(
      (table) => before.rows[table] !== after.rows[table],
    ).length;
    const [source] = report.sources;
    return {
      new: source?.new,
      changed: source?.changed,
      tablesThatDiffer: changed,
      contentEqual: before.digest === after.digest,
    };
  });
}

/** More than a window is published between two polls: nothing is lost, or the gap is named. @param {number} feedLimit */
export async function rollOver(feedLimit) {
  const world = generateWorld({
    seed: 5,
    items: 600,
    name: 'yksi',
    firstDate: '2025-01-07',
    lastDate: '2026-05-25',
    options: { feedLimit },
  });
  return withWorlds([world], {}, async ({ path, server }) => {
    const early = '2025-09-01T00:00:00.000Z';
    server.setNow(new Date(early));
    await harvestAt({ path, now: early, since: '2025-01-01' });
    const known = Number(readValue(path, 'SELECT count(*) FROM item_version'));
    const late = '2026-06-01T00:00:00.000Z';
    server.setNow(new Date(late));
    const { report } = await harvestAt({ path, now: late });
    const have = Number(readValue(path, 'SELECT count(*) FROM item WHERE version IS NOT NULL'));
    const openGaps = Number(readValue(path, 'SELECT count(*) FROM gap WHERE closed_at IS NULL'));
    return {
      feedLimit,
      before: known,
      published: 600,
      have,
      lost: 600 - have,
      openGaps,
      requests: report.sources[0]?.requests,
    };
  });
}

/** Spacing of requests as the server saw them, and how many at once on one host. @param {number} delayMs */
export async function spacing(delayMs) {
  const worlds = [1, 2, 3].map((seed) => generateWorld({ seed, items: 12, name: `kunta${seed}` }));
  return withWorlds(worlds, {}, async ({ path, server }) => {
    server.clearRequests();
    await harvestAt({ path, now: NOW, delayMs });
    const hosts = groupBy(server.requests, ({ host }) => host);
    const gaps = [...hosts.values()].flatMap((requests) =>
      requests
        .slice(1)
        .map((request, at) => request.startedMs - (requests[at]?.finishedMs ?? request.startedMs)),
    );
    return {
      delayMs,
      requests: server.requests.length,
      hosts: hosts.size,
      shortestPauseMs: Math.round(Math.min(...gaps)),
      mostAtOnce: Math.max(...server.requests.map(({ concurrent }) => concurrent)),
    };
  });
}

/** Share of 304 on a second poll where the server gives validators. */
export async function notModifiedShare() {
  const world = generateWorld({
    seed: 4,
    items: 30,
    name: 'yksi',
    firstDate: '2026-05-11',
    options: { validators: 'both' },
  });
  return withWorlds([world], {}, async ({ path, server }) => {
    await harvestAt({ path, now: '2026-05-26T08:00:00.000Z' });
    server.clearRequests();
    await harvestAt({ path, now: '2026-06-02T08:00:00.000Z' });
    const asked = server.requests.filter(({ kind }) => kind !== 'robots');
    const unchanged = asked.filter(({ status }) => status === 304).length;
    return { requests: asked.length, notModified: unchanged };
  });
}

/** A database rebuilt from the raw archive alone is the one harvested. */
export async function rebuild() {
  const worlds = [
    generateWorld({ seed: 6, items: 60, name: 'yksi', pathPrefix: '/yksi' }),
    generateWorld({ seed: 9, items: 30, name: 'kaksi', pathPrefix: '/kaksi', layout: 'A' }),
  ];
  return withWorlds(worlds, {}, async ({ path, folder }) => {
    await harvestAt({ path, now: NOW });
    const copy = join(folder, 'rebuilt.db');
    emptied(path, copy);
    const emptyDigest = digestOf(copy);
    const made = spawnSync(process.execPath, [PROGRAM, '--db', copy, 'reparse'], { encoding: 'utf8' });
    return {
      reparse: (made.stdout || made.stderr).trim(),
      wasEmptied: emptyDigest !== digestOf(path),
      equal: digestOf(copy) === digestOf(path),
    };
  });
}

/** A copy with the raw archive and nothing that was read from it. @param {string} path @param {string} copy */
function emptied(path, copy) {
  const from = new Database(path);
  from.pragma('wal_checkpoint(TRUNCATE)');
  from.close();
  copyFileSync(path, copy);
  const db = new Database(copy);
  db.pragma('foreign_keys = OFF');
  for (const table of [
    'vote_option',
    'vote',
    'section',
    'handling',
    'motion',
    'attachment',
    'problem',
    'item_version',
  ])
    db.exec(`DELETE FROM ${table}`);
  db.exec(`UPDATE item SET version = NULL, captured_at = NULL, parser_version = NULL, layout = NULL, document_type = NULL, meeting_date = NULL,
    article_number = NULL, register_number = NULL, title = NULL, language = NULL, outcome = NULL, motion_stage = NULL`);
  db.close();
}

/** Peak memory of a whole harvest, in MiB, for worlds of several sizes. @param {readonly number[]} sizes */
export async function peakMemory(sizes) {
  const rows = [];
  for (const items of sizes) {
    const world = generateWorld({
      seed: 2,
      items,
      name: 'yksi',
      itemsPerMeeting: 25,
      firstDate: '2010-01-11',
    });
    const row = await withWorlds([world], { inOwnProcess: true }, async ({ path, script }) => {
      const made = spawnSync(
        process.execPath,
        ['--import', script, PROGRAM, '--db', path, 'harvest', '--delay', '0', '--backfill', '-q'],
        { encoding: 'utf8', timeout: 3_000_000 },
      );
      const found = /PEAK_MIB=(?<mib>\d+)/u.exec(made.stderr)?.groups?.['mib'];
      return { items, stored: readValue(path, 'SELECT count(*) FROM item_version'), peakMiB: Number(found) };
    });
    rows.push(row);
  }
  return rows;
}

/** @template T @param {any[]} worlds @param {{ inOwnProcess?: boolean }} how @param {(made: any) => Promise<T>} work @returns {Promise<T>} */
async function withWorlds(worlds, how, work) {
  const folder = newFolder();
  const server = how.inOwnProcess
    ? await serveElsewhere(
        worlds[0]?.meetings.flatMap((/** @type {any} */ meeting) => meeting.items).length ?? 0,
      )
    : await startDynastyServer({ worlds, separateHosts: true, now: () => new Date('2026-06-01T00:00:00Z') });
  try {
    const path = join(folder, 'run.db');
    follow(
      path,
      server,
      worlds.map(({ name }) => name),
    );
    return await work({ path, folder, server, script: new URL('./peak-memory.mjs', import.meta.url).href });
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A server in a process of its own: `spawnSync` stops this one. @param {number} items */
async function serveElsewhere(items) {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [new URL('./serve.mjs', import.meta.url).pathname, String(items)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const baseUrl = await new Promise((resolve) =>
    child.stdout.once('data', (/** @type {Buffer} */ line) => resolve(line.toString().trim())),
  );
  return { baseUrlOf: () => baseUrl, close: async () => void child.kill() };
}

/** @template T @param {readonly T[]} list @param {(one: T) => string} keyOf @returns {Map<string, T[]>} */
function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
