import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src/store/database.js';
import { openStore } from '../../src/store/open.js';
import { METSALA, record, save, temporaryFolder } from './records.js';

const NOW = '2023-01-02T12:00:00.000Z';

function townFile(): string {
  const path = join(temporaryFolder(), 'town.db');
  const store = openStore({ path, mode: 'write' });
  store.sources.add(METSALA, NOW);
  save(store, { text: 'a', record: record() });
  store.close();
  return path;
}

/** Changes a database behind the program's back. */
function damage(path: string, sql: string): void {
  const db = connect(path);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

function faultsOf(path: string): readonly string[] {
  const store = openStore({ path, mode: 'read' });
  const found = store.faults(true).filter(({ count }) => count > 0);
  store.close();
  return found.map(({ check }) => check);
}

test('finds no fault but the odd vote in a sound database', () => {
  const path = townFile();
  damage(path, "UPDATE vote SET winner = 'Ei'");
  expect(faultsOf(path)).toEqual([]);
});

test('tells of a winner with fewer votes than the other side', () => {
  const path = townFile();
  damage(path, "UPDATE vote SET winner = 'Jaa'");
  expect(faultsOf(path)).toEqual(['votes']);
});

test('tells of a page that was archived and never read', () => {
  const path = townFile();
  damage(path, 'UPDATE item SET version = NULL');
  expect(faultsOf(path)).toContain('raw without record');
});

test('tells of a record whose page is gone, and of the broken reference', () => {
  const path = townFile();
  damage(path, 'DELETE FROM page');
  expect(faultsOf(path)).toEqual(expect.arrayContaining(['foreign keys', 'record without raw']));
});

test('copies a database in use, whole, and leaves no half copy behind', async () => {
  const path = townFile();
  const copy = join(temporaryFolder(), 'copy.db');
  const store = openStore({ path, mode: 'write' });
  await store.backup(copy, false);
  store.close();
  expect(existsSync(`${copy}.part`)).toBe(false);
  expect(faultsOf(copy)).toEqual([]);
});

test('does not replace a file that is there already', async () => {
  const path = townFile();
  const other = townFile();
  const store = openStore({ path, mode: 'read' });
  await expect(store.backup(other, false)).rejects.toMatchObject({ code: 'FILE_FAILED' });
  store.close();
});

test('never takes the database itself for the place of its copy, by whatever path', async () => {
  const path = townFile();
  const linked = join(temporaryFolder(), 'linked.db');
  symlinkSync(path, linked);
  const store = openStore({ path, mode: 'read' });
  await expect(store.backup(path, true)).rejects.toMatchObject({ code: 'USAGE' });
  await expect(store.backup(linked, true)).rejects.toMatchObject({ code: 'USAGE' });
  store.close();
  expect(faultsOf(path)).toEqual([]);
});
