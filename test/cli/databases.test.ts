import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, mayRunAs, NOBODY, runPykala } from './run-pykala.js';

let place: ReturnType<typeof makeFolder>;
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

const COMMANDS: readonly { readonly words: readonly string[] }[] = [
  { words: ['items'] },
  { words: ['status'] },
  { words: ['harvest'] },
  { words: ['sources', 'add', 'espoo'] },
  { words: ['sql', 'select 1'] },
];

describe.each(COMMANDS)('pykala $words', ({ words }) => {
  it('says in one line that a file is no database, exits 1 and leaves it as it is', async () => {
    writeFileSync(place.db, 'Rakas päiväkirja');
    const ran = await runPykala([...words, '--db', place.db]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toBe(
      `pykala: store: ${place.db} is no SQLite database\nNothing was changed. Name another file with --db.\n`,
    );
    expect(readFileSync(place.db, 'utf8')).toBe('Rakas päiväkirja');
    expect(readdirSync(place.folder)).toEqual(['pykala.db']);
  });

  it('leaves the database of another program alone', async () => {
    const other = new SqliteDatabase(place.db);
    other.exec('CREATE TABLE diary (day TEXT)');
    other.close();
    const before = readFileSync(place.db);
    const ran = await runPykala([...words, '--db', place.db]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('is a database of another program');
    expect(readFileSync(place.db).equals(before)).toBe(true);
  });

  it('refuses a database that a newer program wrote', async () => {
    await runPykala(['sources', 'add', 'espoo', '--db', place.db]);
    const db = new SqliteDatabase(place.db);
    db.pragma('user_version = 999');
    db.close();
    const ran = await runPykala([...words, '--db', place.db]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^pykala: store: .* has schema version 999, this program knows \d+\n/u);
  });
});

describe('a database that is not there', () => {
  it('is no error of the words but says what to do first', async () => {
    const ran = await runPykala(['items', '--db', place.db]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('pykala sources add');
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('is made where PYKALA_DB, or the folder for user data, says', async () => {
    const env = { PYKALA_DB: '', XDG_DATA_HOME: place.folder };
    await runPykala(['sources', 'add', 'espoo'], { env });
    expect(readdirSync(join(place.folder, 'pykala'))).toContain('pykala.db');
    const named = join(place.folder, 'own.db');
    await runPykala(['sources', 'add', 'espoo'], { env: { ...env, PYKALA_DB: named } });
    expect(readdirSync(place.folder)).toContain('own.db');
  });
});

/** The rights of files do not bind root, as which a container may run the tests: then nobody is asked to. */
const uid = process.getuid?.() === 0 ? NOBODY : undefined;

describe.runIf(uid === undefined || mayRunAs(uid))(
  'a database on a disk that is not to be written to',
  () => {
    it('can be read, and is refused in one line when it must be written to', async () => {
      await runPykala(['sources', 'add', 'espoo', '--db', place.db]);
      chmodSync(place.db, 0o444);
      chmodSync(place.folder, 0o555);
      const as = uid === undefined ? {} : { uid };
      const reading = await runPykala(['sources', 'catalogue', 'espoo', '--db', place.db], as);
      const writing = await runPykala(['sources', 'add', 'vantaa', '--db', place.db], as);
      const harvesting = await runPykala(['harvest', '--db', place.db], as);
      chmodSync(place.folder, 0o755);
      expect(reading.code).toBe(0);
      for (const ran of [writing, harvesting]) {
        expect(ran).toMatchObject({ code: 1, stdout: '' });
        expect(ran.stderr).toMatch(/^pykala: store: [^\n]*pykala\.db[^\n]*\n[^\n]+\n$/u);
      }
    });
  },
);
