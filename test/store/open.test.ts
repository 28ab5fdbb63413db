import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PykalaError } from '../../src/domain/errors.js';
import { connect } from '../../src/store/database.js';
import { asPykalaError } from '../../src/store/database-errors.js';
import { lockDatabase } from '../../src/store/lock.js';
import { openStore } from '../../src/store/open.js';
import { METSALA, save, temporaryFolder } from './records.js';

const AT = '2023-01-01T00:00:00.000Z';

/** The code of what is thrown; fails the test unless it is one clear line with a hint. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PykalaError)) throw error;
    expect(error.message).toMatch(/^store: [^\n]+$/u);
    expect(error.hint).not.toBeNull();
    return error.code;
  }
  return 'nothing thrown';
}

function made(path: string): string {
  const store = openStore({ path, mode: 'write' });
  store.sources.add(METSALA, AT);
  store.close();
  return path;
}

/** Runs `work` without the rights of the superuser, whom no file mode stops. */
function withoutPower<R>(work: () => R): R {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

test('makes the file and the folders above it, and reads it back', () => {
  const path = made(join(temporaryFolder(), 'a', 'b', 'pykala.db'));
  const store = openStore({ path, mode: 'read' });
  expect(store.sources.followed()).toEqual([METSALA]);
  store.close();
});

test('is a WAL database with our mark, strict tables and foreign keys', () => {
  const path = made(join(temporaryFolder(), 'p.db'));
  const db = connect(path);
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('application_id', { simple: true })).toBe(0x50_79_4b_61);
  const loose = db.prepare(`SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'
    AND strict = 0 AND name NOT LIKE 'sqlite_%'`);
  expect(loose.all()).toEqual([]);
  expect(db.pragma('foreign_key_check')).toEqual([]);
  db.close();
});

test('says that nothing is there when a reading command finds no database', () => {
  const path = join(temporaryFolder(), 'none', 'p.db');
  expect(refusal(() => openStore({ path, mode: 'read' }))).toBe('DATABASE_MISSING');
  expect(existsSync(join(path, '..'))).toBe(false);
});

test('refuses a file that is no database and leaves it as it was', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'dear diary\n');
  for (const mode of ['read', 'write'] as const) {
    expect(refusal(() => openStore({ path, mode }))).toBe('DATABASE_NOT_OURS');
    expect(refusal(() => openStore({ path: folder, mode }))).toBe('DATABASE_NOT_OURS');
  }
  expect(readFileSync(path, 'utf8')).toBe('dear diary\n');
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});

test('refuses the database of another program and leaves it as it was', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'photos.db');
  const other = connect(path);
  other.exec('CREATE TABLE photo (id INTEGER PRIMARY KEY)');
  other.close();
  const before = readFileSync(path);
  for (const mode of ['read', 'write'] as const) {
    expect(refusal(() => openStore({ path, mode }))).toBe('DATABASE_NOT_OURS');
  }
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['photos.db']);
});

test('refuses a database of a newer program and leaves it as it was', () => {
  const path = made(join(temporaryFolder(), 'p.db'));
  const newer = connect(path);
  newer.pragma('user_version = 9999');
  newer.close();
  const before = readFileSync(path);
  for (const mode of ['read', 'write'] as const) {
    expect(refusal(() => openStore({ path, mode }))).toBe('DATABASE_NEWER');
  }
  expect(readFileSync(path)).toEqual(before);
});

test('says that a disk is read-only', () => {
  const folder = temporaryFolder();
  const path = made(join(folder, 'p.db'));
  const before = readFileSync(path);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  const codes = withoutPower(() => [
    refusal(() => openStore({ path, mode: 'write' })),
    refusal(() => openStore({ path: join(folder, 'new.db'), mode: 'write' })),
    refusal(() => openStore({ path: join(folder, 'deeper', 'new.db'), mode: 'write' })),
    refusal(() => lockDatabase(path)),
  ]);
  chmodSync(folder, 0o755);
  expect(codes).toEqual(Array(4).fill('DATABASE_READ_ONLY'));
  expect(readFileSync(path)).toEqual(before);
});

test('names a full disk and a damaged file by their codes', () => {
  const failure = (code: string) => asPykalaError(Object.assign(new Error('raw words'), { code }), 'p.db');
  expect(failure('SQLITE_FULL')).toMatchObject({
    code: 'DATABASE_FAILED',
    message: expect.stringMatching(/disk is full/u),
  });
  expect(failure('SQLITE_CORRUPT_INDEX')).toMatchObject({ code: 'DATABASE_FAILED' });
  expect(failure('SQLITE_BUSY_SNAPSHOT')).toMatchObject({ code: 'DATABASE_LOCKED' });
  expect(failure('SQLITE_CONSTRAINT')).toMatchObject({ message: 'store: p.db failed: raw words' });
  const ours = new PykalaError('USAGE', 'x');
  expect(asPykalaError(ours, 'p.db')).toBe(ours);
});

test('lets one run at a time hold a database, under any of its names', () => {
  const folder = temporaryFolder();
  const path = made(join(folder, 'p.db'));
  symlinkSync(path, join(folder, 'link.db'));
  const lock = lockDatabase(path);
  expect(refusal(() => lockDatabase(path))).toBe('DATABASE_LOCKED');
  expect(refusal(() => lockDatabase(join(folder, 'link.db')))).toBe('DATABASE_LOCKED');
  lock.release();
  lockDatabase(path).release();
});

test('holds a database that is not made yet', () => {
  const path = join(temporaryFolder(), 'deeper', 'p.db');
  const lock = lockDatabase(path);
  expect(refusal(() => lockDatabase(path))).toBe('DATABASE_LOCKED');
  made(path);
  expect(refusal(() => lockDatabase(path))).toBe('DATABASE_LOCKED');
  lock.release();
});

test('is held no more by a process that was killed', () => {
  const path = made(join(temporaryFolder(), 'p.db'));
  // The same as lockDatabase, in a process that dies while it holds.
  const script = `
    const Sqlite = require('better-sqlite3');
    const db = new Sqlite(process.argv[1] + '.lock', { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    try { new Sqlite(process.argv[1] + '.lock', { timeout: 0 }).exec('BEGIN EXCLUSIVE'); } catch { console.log('held'); }
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawnSync(process.execPath, ['-e', script, path], { encoding: 'utf8' });
  expect(child).toMatchObject({ stdout: 'held\n', signal: 'SIGKILL' });
  lockDatabase(path).release();
});

test('can be read while a run holds it and writes', () => {
  const path = made(join(temporaryFolder(), 'p.db'));
  const lock = lockDatabase(path);
  const writer = openStore({ path, mode: 'write' });
  save(writer);
  const reader = openStore({ path, mode: 'read' });
  expect([...reader.items({})]).toHaveLength(1);
  reader.close();
  writer.close();
  lock.release();
});

test('waits for a short write of another command and then gives up with a clear word', {
  timeout: 15_000,
}, () => {
  const path = made(join(temporaryFolder(), 'p.db'));
  const store = openStore({ path, mode: 'write' });
  const other = connect(path);
  other.exec('BEGIN IMMEDIATE');
  expect(refusal(() => store.sources.remove('metsala', AT))).toBe('DATABASE_LOCKED');
  other.exec('ROLLBACK');
  expect(store.sources.remove('metsala', AT)).toBe(true);
  other.close();
  store.close();
});

test('survives a kill in the middle of making the file', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'x'));
  const path = join(folder, 'x', 'p.db');
  writeFileSync(path, '');
  expect(refusal(() => openStore({ path, mode: 'read' }))).toBe('DATABASE_MISSING');
  const half = connect(path);
  half.pragma(`application_id = ${0x50_79_4b_61}`);
  half.close();
  made(path);
  const store = openStore({ path, mode: 'read' });
  expect(store.sources.followed()).toHaveLength(1);
  store.close();
});
