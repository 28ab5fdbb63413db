import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_LATER, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import type { World } from '../../src/dynasty-server/types.js';
import { item, meeting, world } from '../dynasty-server/small-world.js';
import { makeFolder, type Ran, runPykala } from './run-pykala.js';

/** A page that tries to play with the terminal: an escape sequence, a C1 control, a mark that turns the text. */
const hostile: World = world(
  [
    meeting('20261001', '2026-04-01', [
      item(1, 'Otsikko \u001b[31mpunaisella\u001b[0m'),
      item(2, 'Toinen \u009b2J asia \u202enurin'),
    ]),
  ],
  { name: 'ilkkula', authority: 'Ilkkulan kunta', pathPrefix: '/ilkkula' },
);

let server: DynastyServer;
const place = makeFolder();
const pykala = (...words: string[]): Promise<Ran> => runPykala([...words, '--db', place.db]);

beforeAll(async () => {
  server = await startDynastyServer({ worlds: [...demoWorlds, hostile], now: () => new Date(DEMO_LATER) });
  const addresses = ['metsala', 'suvanto', 'ilkkula'].map((name) => server.baseUrlOf(name));
  await pykala('sources', 'add', '--no-check', ...addresses);
  await pykala('harvest', '--delay', '0');
});
afterAll(async () => {
  await server.close();
  place.remove();
});

describe('pykala items', () => {
  it('lists the newest first, in columns that stand under their names', async () => {
    const ran = await pykala('items', '--source', 'suvanto', '--limit', '2');
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const [head = '', first = ''] = ran.stdout.split('\n');
    expect(head.trim().split(/ {2,}/u)).toEqual([
      'item',
      'date',
      'body',
      'document',
      '§',
      'register',
      'title',
      'outcome',
    ]);
    expect(first.indexOf('2026-06-01')).toBe(head.indexOf('date'));
  });

  it('prints the record with the facts of its storing', async () => {
    const ran = await pykala('items', '--source', 'metsala', '--limit', '1', '--json');
    const [record] = JSON.parse(ran.stdout);
    expect(record).toMatchObject({
      source: 'metsala',
      version: 1,
      capturedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      withdrawnAt: null,
      platform: 'dynasty',
      authority: 'Metsälän kunta',
      handlings: expect.any(Array),
      parserVersion: expect.any(Number),
    });
    expect(record.id).toBe(`metsala:${record.nativeId}`);
  });

  it('takes Finnish and ISO dates alike', async () => {
    const words = ['--jsonl', '--fields', 'id'];
    const finnish = await pykala('items', '--since', '1.5.2026', '--until', '31.5.2026', ...words);
    const iso = await pykala('items', '--since', '2026-05-01', '--until', '2026-05-31', ...words);
    expect(finnish.stdout).not.toBe('');
    expect(finnish.stdout).toBe(iso.stdout);
  });

  it('keeps to what is asked for: source, body, motions', async () => {
    const ran = await pykala('items', '--body', 'VALTUUSTO', '--motions', '--json');
    const found: readonly { governingBody: string; motion: unknown }[] = JSON.parse(ran.stdout);
    expect(found.length).toBeGreaterThan(0);
    expect(
      found.every(({ governingBody, motion }) => /valtuusto/iu.test(governingBody) && motion !== null),
    ).toBe(true);
  });

  it('says so when nothing matches, prints an empty list, and that is no error', async () => {
    const ran = await pykala('items', '--register', '1/1/1', '--json');
    expect(ran).toMatchObject({ code: 0, stdout: '[]\n' });
    const table = await pykala('items', '--register', '1/1/1');
    expect(table.stderr).toContain('no item matches');
  });

  it('writes CSV to a file', async () => {
    const file = join(place.folder, 'items.csv');
    const ran = await pykala('items', '--csv', '-o', file, '--source', 'suvanto');
    expect(ran).toEqual({ code: 0, stdout: '', stderr: '' });
    const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(head).toBe(
      'id,meeting_date,governing_body,document_type,article_number,register_number,title,outcome',
    );
    expect(rows).toHaveLength(14);
  });

  it('takes a reader who leaves early for no error', async () => {
    const shell = `set -o pipefail; '${process.execPath}' bin/pykala.js items --json --db '${place.db}' | head -n 1`;
    const ran = spawnSync('bash', ['-c', shell], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 0, stdout: '[\n', stderr: '' });
  });

  it('reads the archive as it stood on a day', async () => {
    expect((await pykala('items', '--as-of', '2020-01-01', '--json')).stdout).toBe('[]\n');
  });

  it('refuses a source that nobody follows, and suggests what may be meant', async () => {
    const ran = await pykala('items', '--source', 'metsla');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Did you mean metsala?');
  });
});

describe('pykala show', () => {
  it('shows an item whole by its name, its native id, or the address of its page', async () => {
    const byName = await pykala('show', 'metsala:2026714-3');
    expect(byName.stdout).toContain('Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle');
    expect(byName.stdout).toContain('metsala:2026714-3 · version 1 of 1 · captured ');
    const byId = await pykala('show', '2026714-3');
    const byAddress = await pykala('show', `${server.baseUrlOf('metsala')}?id=2026714-3&page=meetingitem`);
    expect([byId.stdout, byAddress.stdout]).toEqual([byName.stdout, byName.stdout]);
  });

  it('gives the page as archived, byte for byte', async () => {
    const address = `${server.baseUrlOf('metsala')}?page=meetingitem&id=2026714-3`;
    const served = await (await fetch(address)).text();
    expect((await pykala('show', 'metsala:2026714-3', '--raw')).stdout).toBe(served);
  });

  it('refuses an item or a version that is not there', async () => {
    expect((await pykala('show', 'metsala:1-1')).code).toBe(2);
    const ran = await pykala('show', 'metsala:2026714-3', '--at', '7');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('has no version 7');
  });
});

describe('text from a page', () => {
  const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u;

  it.each([
    { words: ['items', '--source', 'ilkkula'] },
    { words: ['items', '--source', 'ilkkula', '--json'] },
    { words: ['items', '--source', 'ilkkula', '--md'] },
    { words: ['show', 'ilkkula:20261001-1'] },
    { words: ['show', 'ilkkula:20261001-2'] },
    { words: ['show', 'ilkkula:20261001-2', '--json'] },
    { words: ['sql', 'select title from v_items'] },
    { words: ['sql', 'select title from v_items', '--json'] },
  ])('never comes with control characters: $words', async ({ words }) => {
    const ran = await pykala(...words);
    expect(ran.code).toBe(0);
    expect(ran.stdout).not.toMatch(CONTROLS);
  });
});

describe('pykala status', () => {
  it('tells the health of each source with every key of the contract', async () => {
    const [row] = JSON.parse((await pykala('status', 'metsala', '--json')).stdout);
    expect(row).toMatchObject({
      source: 'metsala',
      lastFailure: null,
      failuresInARow: 0,
      newestMeetingDate: '2026-06-01',
      items: 64,
      openGaps: 0,
    });
    expect(row.lastSuccessAt).toMatch(/^\d{4}-/u);
    expect(row).toMatchObject({ state: 'ok', verdict: 'quiet' });
  });

  it('exits 4 when a threshold is hit, and only then', async () => {
    expect((await pykala('status', '--fail-on', 'failing,gaps,moved')).code).toBe(0);
    const ran = await pykala('status', '--fail-on', 'quiet');
    expect(ran.code).toBe(4);
    expect(ran.stdout).toMatch(/metsala +ok +quiet/u);
  });
});

describe('pykala sql', () => {
  it('answers a SELECT in any form', async () => {
    const query = 'select source, count(*) as n from v_items group by 1 order by 1';
    expect(JSON.parse((await pykala('sql', query, '--json')).stdout)).toEqual([
      { source: 'ilkkula', n: 2 },
      { source: 'metsala', n: 64 },
      { source: 'suvanto', n: 14 },
    ]);
    expect((await pykala('sql', query, '--csv')).stdout).toBe(
      'source,n\nilkkula,2\nmetsala,64\nsuvanto,14\n',
    );
  });

  it.each([
    'delete from item',
    'pragma journal_mode = delete',
    'select 1; drop table item',
    "attach 'other.db' as other",
    'vacuum',
    'begin',
    'with gone as (select 1) delete from item',
    'not sql at all',
    'select abs(-9223372036854775808)',
    '',
  ])('refuses %s, and changes nothing', async (query) => {
    const before = readFileSync(place.db);
    const ran = await pykala('sql', query);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^pykala: store: the query cannot be run/u);
    expect(readFileSync(place.db).equals(before)).toBe(true);
  });
});
