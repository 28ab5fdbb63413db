import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { APPLICATION_ID } from '../../src/store/check-file.js';
import { connect, type Db } from '../../src/store/database.js';
import { MIGRATIONS, migrate, newestVersion, schemaVersionOf } from '../../src/store/migrations/index.js';
import { openStore } from '../../src/store/open.js';
import { temporaryFolder } from './records.js';

/** Everything a database is made of, as SQLite keeps it. */
function schemaOf(db: Db): string {
  const parts = db
    .prepare<[], string>(`SELECT sql || ';' FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name`)
    .pluck()
    .all();
  return `${parts.join('\n\n')}\n`;
}

test('makes the schema that is committed', () => {
  const db = connect(':memory:');
  migrate(db);
  expect(schemaOf(db)).toBe(readFileSync(new URL('schema.sql', import.meta.url), 'utf8'));
  expect(schemaVersionOf(db)).toBe(newestVersion());
});

test('numbers its steps from one without holes', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
});

test('does nothing to a database that is up to date', () => {
  const db = connect(':memory:');
  migrate(db);
  const changes = () => db.prepare('SELECT total_changes()').pluck().get();
  const before = changes();
  migrate(db);
  expect(changes()).toBe(before);
});

test('leaves the version before a step that fails, whole', () => {
  const db = connect(':memory:');
  const good = { number: 1, sql: 'CREATE TABLE a (x)' };
  const bad = { number: 2, sql: 'CREATE TABLE b (x); CREATE TABLE a (x)' };
  expect(() => migrate(db, [good, bad])).toThrow(/already exists/u);
  expect(schemaVersionOf(db)).toBe(1);
  expect(schemaOf(db)).toBe('CREATE TABLE a (x);\n');
  migrate(db, [good, { number: 2, sql: 'CREATE TABLE b (x)' }]);
  expect(schemaVersionOf(db)).toBe(2);
});

test('brings an older database up to date before it is read', () => {
  const path = join(temporaryFolder(), 'p.db');
  const old = connect(path);
  old.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(old, MIGRATIONS.slice(0, 3));
  expect(schemaVersionOf(old)).toBe(3);
  old.close();
  const store = openStore({ path, mode: 'read' });
  expect(store.sourceOverviews('2023-01-01T00:00:00.000Z')).toEqual([]);
  store.close();
});
