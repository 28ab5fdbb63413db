// What the torture runs share: a loopback world, a harvest with a clock of its own, and the content of a database as one digest.
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { harvest } from '../../dist/app/harvest.js';
import { generateWorld } from '../../dist/dynasty-server/generate-world.js';
import { startDynastyServer } from '../../dist/dynasty-server/server.js';
import { createClient } from '../../dist/http/client.js';
import { platformNamed } from '../../dist/platforms/registry.js';
import { openStore } from '../../dist/store/open.js';

export const PROGRAM = fileURLToPath(new URL('../../bin/pykala.js', import.meta.url));
export { generateWorld, openStore, startDynastyServer };

/** A new folder for one run's files. */
export const newFolder = () => mkdtempSync(join(tmpdir(), 'pykala-torture-'));

/** Follows the worlds of a server in a database. @param {string} path @param {any} server @param {readonly string[]} names */
export function follow(path, server, names) {
  const store = openStore({ path, mode: 'write' });
  for (const name of names) store.sources.add(sourceOf(server, name), '2026-01-01T00:00:00.000Z');
  store.close();
}

/** @param {any} server @param {string} name */
export function sourceOf(server, name) {
  return {
    name,
    authority: `Kunta ${name}`,
    platform: 'dynasty',
    baseUrl: server.baseUrlOf(name),
    language: null,
    origin: /** @type {const} */ ('hand'),
  };
}

/**
 * One run of the harvest as it stands at `now`, over all sources of the database.
 * @param {{ path: string, now: string, delayMs?: number, window?: number, since?: string | null, client?: any, backfill?: boolean }} run
 */
export async function harvestAt({
  path,
  now,
  delayMs = 0,
  window = 300,
  since = null,
  client: more = {},
  backfill = false,
}) {
  const store = openStore({ path, mode: 'write' });
  const client = createClient({
    version: '0',
    userAgentContact: null,
    delayMs,
    hosts: 4,
    now: () => Date.now(),
    allowPrivate: () => true,
    ...more,
  });
  /** @type {any[]} */
  const events = [];
  try {
    const report = await harvest(
      {
        fetchPage: client.fetchPage,
        store: store.harvest(),
        platformNamed,
        now: () => now,
        onEvent: (event) => events.push(event),
        isInterrupted: () => false,
      },
      store.sources.followed(),
      { window, since, maxItems: null, recheckDays: 30, backfill },
    );
    return { report, events };
  } finally {
    await client.close();
    store.close();
  }
}

/** Everything that is content, without the times of looking: equal digests are equal archives. */
const CONTENT = [
  `SELECT s.name, i.native_id, i.version, i.document_type, i.meeting_date, i.article_number, i.register_number, i.title,
     i.outcome, i.motion_stage, i.withdrawn_at IS NULL FROM item i JOIN source s ON s.id = i.source_id ORDER BY 1, 2`,
  `SELECT s.name, i.native_id, v.n, v.content_hash, v.document_type FROM item_version v JOIN item i ON i.id = v.item_id
     JOIN source s ON s.id = i.source_id ORDER BY 1, 2, 3`,
  `SELECT s.name, i.native_id, x.handling, x.position, x.kind, x.heading, x.text FROM section x JOIN item i ON i.id = x.item_id
     JOIN source s ON s.id = i.source_id ORDER BY 1, 2, 3, 4`,
  `SELECT s.name, m.native_id, m.meeting_date, b.name FROM meeting m JOIN source s ON s.id = m.source_id
     LEFT JOIN governing_body b ON b.id = m.body_id ORDER BY 1, 2`,
];

/** @param {string} path */
export function digestOf(path) {
  const db = new Database(path, { readonly: true });
  const hash = createHash('sha256');
  try {
    for (const sql of CONTENT)
      for (const row of db.prepare(sql).raw().iterate()) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  } finally {
    db.close();
  }
}

/** One value of a database. @param {string} path @param {string} sql @param {unknown[]} values */
export function readValue(path, sql, ...values) {
  const db = new Database(path, { readonly: true });
  try {
    return db
      .prepare(sql)
      .pluck()
      .get(...values);
  } finally {
    db.close();
  }
}

/** Whether the file is whole. @param {string} path */
export const isSound = (path) => readValue(path, 'PRAGMA quick_check') === 'ok';

/** How many rows of content changed between two states: written by SQLite, by table. @param {string} path */
export function rowCounts(path) {
  const tables = [
    'item',
    'item_version',
    'page',
    'capture',
    'meeting',
    'handling',
    'section',
    'vote',
    'motion',
    'attachment',
  ];
  return Object.fromEntries(tables.map((table) => [table, readValue(path, `SELECT count(*) FROM ${table}`)]));
}
