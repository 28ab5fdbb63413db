import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { handling, METSALA, record, save } from '../store/records.js';
import { makeFolder, runPykala } from './run-pykala.js';

const { folder, db, remove } = makeFolder();

beforeAll(() => {
  const store = openStore({ path: db, mode: 'write' });
  store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
  const titles = ['Järjestöfoorumin perustaminen', 'Koulun piha', 'Koulujen verkko'];
  for (const [at, title] of titles.entries()) {
    const sections = [{ kind: 'decision', heading: 'Päätös', text: `${title} hyväksyttiin.` }] as const;
    const handlings = [handling({ sections, votes: [] })];
    save(store, { text: title, record: record({ nativeId: `${at + 1}`, title, handlings, motion: null }) });
  }
  store.close();
});
afterAll(remove);

const search = (...words: readonly string[]) =>
  runPykala(['search', ...words, '--db', db], { env: { XDG_CONFIG_HOME: folder } });

describe('pykala search', () => {
  it('prints title, place and the words that answer', async () => {
    const { code, stdout } = await search('järjestöfoorumi');
    expect(code).toBe(0);
    expect(stdout).toBe(
      'Järjestöfoorumin perustaminen\n2022-12-15 · Sivistyslautakunta · § 122 · metsala:1\n' +
        'decision: «Järjestöfoorumin» perustaminen hyväksyttiin.\n',
    );
  });

  it('prints the objects of the contract', async () => {
    const { stdout } = await runPykala(['hae', 'koulut', '-piha', '--jsonl', '--db', db]);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'metsala:3',
      title: 'Koulujen verkko',
      governingBody: 'Sivistyslautakunta',
      meetingDate: '2022-12-15',
      sectionKind: 'decision',
      snippet: '«Koulujen» verkko hyväksyttiin.',
      score: expect.any(Number),
    });
  });

  it('groups by source', async () => {
    const { stdout } = await search('koulu', '--group', 'source', '--csv', '--fields', 'source,count,id');
    expect(stdout).toBe('source,count,id\nmetsala,2,metsala:2\n');
  });

  it('says what stands nowhere, and what is near', async () => {
    const { code, stdout, stderr } = await search('jarjestofoorumin');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('no text has jarjestofoorumin');
    expect((await search('järjestöforumin')).stderr).toContain('near it are järjestöfoorumin');
  });

  it('prints a query that can be run', async () => {
    const sql = (await search('koulu', '--sql')).stdout;
    const { stdout } = await runPykala(['sql', sql, '--db', db, '--csv']);
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      'metsala:2,Koulun piha,2022-12-15',
      'metsala:3,Koulujen verkko,2022-12-15',
    ]);
  });

  it('takes a topic, shipped or own, here and in other readings', async () => {
    expect((await search('--topic', 'jarjestoyhteistyo')).stdout).toContain('metsala:1');
    mkdirSync(join(folder, 'pykala', 'topics'), { recursive: true });
    const own = { name: 'pihat', title: 'Pihat', words: ['piha', 'koulun piha'] };
    writeFileSync(join(folder, 'pykala', 'topics', 'pihat.json'), JSON.stringify(own));
    expect((await search('--topic', 'pihat')).stdout).toContain('metsala:2');
    const { stdout } = await runPykala(['items', '--topic', 'pihat', '--csv', '--fields', 'id', '--db', db], {
      env: { XDG_CONFIG_HOME: folder },
    });
    expect(stdout).toBe('id\nmetsala:2\n');
    const topics = await runPykala(['topics', '--json'], { env: { XDG_CONFIG_HOME: folder } });
    expect(JSON.parse(topics.stdout)).toContainEqual({ ...own, isOwn: true });
  });

  it('takes in first what the index lacks, or makes it anew', async () => {
    const database = new SqliteDatabase(db);
    database.exec('UPDATE search_item SET made = 0 WHERE item_id = 1');
    database.close();
    expect((await search('koulu')).stderr).toBe(
      'taking 1 items into the index of words …\n1 items indexed\n',
    );
    expect((await search('koulu', '--reindex')).stderr).toBe('3 items indexed\n');
    expect((await search('järjestöfoorumi')).stdout).toContain('metsala:1');
  });

  it.each([[[]], [['-koulu']], [['--topic', 'hevoset']], [['x'.repeat(10_000)]], [['a*']]])(
    'refuses what cannot be looked for (%#)',
    async (words) => {
      const { code, stdout, stderr } = await search(...words);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr.split('\n').length).toBeGreaterThan(2);
    },
  );
});
