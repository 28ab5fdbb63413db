// Items saved a second with everything that belongs to them, against SQLite taking the same bytes into one table.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { openStore } from '../../dist/store/open.js';
import { newFolder } from '../torture/harness.mjs';
import { rounded, summarise } from './measure.mjs';
import { benchPages } from './pages.mjs';
import { toRecord } from './parse.mjs';

const NOW = '2026-06-01T08:00:00.000Z';

/** @param {{ quick: boolean }} how */
export async function benchStore({ quick }) {
  const pages = await benchPages(quick ? 60 : 400);
  const records = pages.map(toRecord);
  const folder = newFolder();
  /** @type {{ ms: number, bytes: number }[]} */
  const fulls = [];
  /** @type {{ ms: number, bytes: number }[]} */
  const bares = [];
  // by turns, each time into a new file; the first round warms up
  for (let round = 0; round <= (quick ? 1 : 5); round += 1) {
    fulls.push(saveAll(join(folder, `full${round}.db`), pages, records));
    bares.push(insertAll(join(folder, `bare${round}.db`), pages, records));
  }
  const full = medianOf(fulls.slice(1));
  const bare = medianOf(bares.slice(1));
  const raw = pages.reduce((sum, { body }) => sum + body.length, 0);
  const zipped = pages.reduce((sum, { body }) => sum + gzipSync(body).length, 0);
  return {
    items: pages.length,
    spread: rounded(full.spread),
    itemsPerSecond: Math.round((1000 * pages.length) / full.ms),
    bytesPerItem: Math.round(full.bytes / pages.length),
    ratios: {
      'save with everything / inserting the same bytes': rounded(full.ms / bare.ms),
      'bytes on disk / raw HTML': rounded(full.bytes / raw),
      'bytes on disk / gzip of the HTML': rounded(full.bytes / zipped),
    },
  };
}

/** @param {readonly { ms: number, bytes: number }[]} runs */
function medianOf(runs) {
  const { median, spread } = summarise(runs.map(({ ms }) => ms));
  return { ms: median, spread, bytes: runs.at(-1)?.bytes ?? 0 };
}

/** @param {string} path @param {readonly any[]} pages @param {readonly any[]} records */
function saveAll(path, pages, records) {
  const store = openStore({ path, mode: 'write' });
  store.sources.add(
    {
      name: 'kunta',
      authority: 'Kunta',
      platform: 'dynasty',
      baseUrl: 'https://k.invalid/cgi/DREQUEST.PHP',
      language: null,
      origin: 'hand',
    },
    NOW,
  );
  const harvest = store.harvest();
  const entries = records.map(indexEntryOf);
  const started = process.hrtime.bigint();
  // as feeds name them, three hundred at a time
  for (let at = 0; at < entries.length; at += 300)
    harvest.saveIndexEntries('kunta', entries.slice(at, at + 300), null, NOW);
  for (const [at, record] of records.entries()) {
    const { nativeId } = entries[at];
    const { url, body } = pages[at];
    const validators = { etag: null, lastModified: null };
    const pageHash = harvest.saveCapture({
      source: 'kunta',
      nativeId,
      capturedAt: NOW,
      page: { kind: 'fetched', url, status: 200, headers: {}, contentType: 'text/html', body, validators },
    });
    harvest.saveRecord({
      source: 'kunta',
      nativeId,
      pageHash,
      capturedAt: NOW,
      record: { ...record, nativeId },
      validators,
      nextDueAt: null,
    });
  }
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  store.close();
  return { ms, bytes: statSync(path).size };
}

/** @param {any} record @param {number} at @returns {any} */
function indexEntryOf(record, at) {
  const nativeId = `${record.meetingNativeId}${record.layout}-${at + 1}`.replace(/[^0-9A-FX-]/gu, 'F');
  return {
    nativeId,
    meetingNativeId: nativeId.slice(0, nativeId.lastIndexOf('-')),
    governingBody: record.governingBody,
    meetingDate: record.meetingDate,
    subject: record.title,
    articleNumber: null,
  };
}

/** The same compressed page and record bytes, one row and one transaction an item. @param {string} path @param {readonly any[]} pages @param {readonly any[]} records */
function insertAll(path, pages, records) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec('CREATE TABLE page (id INTEGER PRIMARY KEY, hash TEXT, raw BLOB, record BLOB, text TEXT)');
  const insert = db.prepare('INSERT INTO page (hash, raw, record, text) VALUES (?, ?, ?, ?)');
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const started = process.hrtime.bigint();
  for (const [at, { body }] of pages.entries()) {
    const record = JSON.stringify(records[at]);
    insert.run(
      createHash('sha256').update(body).digest('hex'),
      brotliCompressSync(body, fast),
      brotliCompressSync(record, fast),
      record,
    );
  }
  const ms = Number(process.hrtime.bigint() - started) / 1e6;
  db.close();
  return { ms, bytes: statSync(path).size };
}
