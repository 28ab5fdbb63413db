import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { handling, METSALA, record, save } from '../store/records.js';
import { makeFolder, type Ran, runPykala } from './run-pykala.js';

const place = makeFolder();
const pykala = (...words: string[]): Promise<Ran> => runPykala([...words, '--db', place.db]);

/** What breaks spreadsheets: each stands as a title and as a section of its own item. */
const NASTY = [
  'puolipiste; pilkku, "lainaus" ja \'heittomerkki\'',
  'rivi\nja toinen\n\nja kappale',
  '=1+1',
  '+358 50 000 0000',
  '-5 %',
  '@SUM(A1)',
  '\tsarkain',
  '🌲 ÄÖÅ äöå € – ”lainaus”',
  '5/2026',
  '00123',
  'a\\b%c_d',
  'p'.repeat(40_000),
  `${'🌲'.repeat(16_383)}x`,
];

/** The cells of a CSV text by RFC 4180. */
function cellsOf(text: string, delimiter = ','): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"') isQuoted = true;
    else if (letter === delimiter || letter === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/u, ''));
      cell = '';
      if (letter === '\n') rows.push([]);
    } else cell += letter;
  }
  return rows.filter((row) => row.length > 0);
}

/** Rows as records by their header. */
function recordsOf(text: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = cellsOf(text, delimiter);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

beforeAll(() => {
  const store = openStore({ path: place.db, mode: 'write' });
  store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
  for (const [at, text] of NASTY.entries()) {
    const nativeId = `2022${at + 10}-1`;
    const sections = [
      { kind: 'proposal' as const, heading: null, text },
      { kind: 'decision' as const, heading: 'Päätös', text: 'Hyväksyttiin.' },
    ];
    const content = record({
      nativeId,
      meetingNativeId: `2022${at + 10}`,
      registerNumber: `${at}/00.01.00/2022`,
      title: text.slice(0, 200),
      handlings: [handling({ sections })],
    });
    save(store, { text: nativeId, record: content });
  }
  store.close();
});
afterAll(() => place.remove());

const inOrder = <T>(values: readonly T[]): readonly T[] => values.toSorted();

describe('pykala export', () => {
  it('has the fixed columns of decisions and motions, in their order', async () => {
    const head = async (kind: string) => (await pykala('export', kind)).stdout.split('\n')[0];
    expect(await head('decisions')).toBe(
      'source,authority,body,meeting_date,article_number,register_number,title,outcome,unanimous,by_vote,vote_result,presenter,proposal,decision,url,captured_at',
    );
    expect(await head('motions')).toBe(
      'source,authority,register_number,title,kind,filed_date,first_signer,signer_count,stage,stage_date,age_days,last_body,last_date,last_article,answered_in_days,closed_date,url',
    );
  });

  it('gives back every text as it was, from CSV', async () => {
    const { stdout, code } = await pykala('export', 'decisions', '--csv');
    expect(code).toBe(0);
    expect(stdout.startsWith('\ufeff')).toBe(false);
    const rows = recordsOf(stdout);
    expect(inOrder(rows.map((row) => row['proposal']))).toEqual(inOrder(NASTY));
    expect(rows[0]).toMatchObject({
      by_vote: 'true',
      unanimous: 'false',
      vote_result: 'Jaa 4, Ei 5, Tyhjä 0',
    });
  });

  it('gives back every text as it was, from JSON and from JSON Lines', async () => {
    const json: readonly { proposal: string }[] = JSON.parse(
      (await pykala('export', 'decisions', '--json')).stdout,
    );
    const lines = (await pykala('export', 'decisions', '--jsonl')).stdout.trimEnd().split('\n');
    expect(inOrder(json.map(({ proposal }) => proposal))).toEqual(inOrder(NASTY));
    expect(lines.map((line) => JSON.parse(line))).toEqual(json);
  });

  it('gives Excel a byte order mark, semicolons, CRLF and cells that it leaves alone', async () => {
    const { stdout } = await pykala('export', 'decisions', '--excel');
    expect(stdout.startsWith('\ufeff')).toBe(true);
    expect(stdout.split('\r\n')[0]).toContain('source;authority;body');
    const proposals = recordsOf(stdout.slice(1), ';').map((row) => row['proposal'] ?? '');
    expect(proposals).toHaveLength(NASTY.length);
    expect(proposals).toContain('rivi\nja toinen\n\nja kappale');
    for (const text of ['=1+1', '+358 50 000 0000', '-5 %', '@SUM(A1)', '\tsarkain', '5/2026', '00123']) {
      expect(proposals).toContain(`'${text}`);
    }
    expect(proposals).toContain('puolipiste; pilkku, "lainaus" ja \'heittomerkki\'');
    expect(proposals).toContain('🌲 ÄÖÅ äöå € – ”lainaus”');
  });

  it('cuts for Excel what no cell of it holds, with a mark, and never inside a letter', async () => {
    const { stdout } = await pykala('export', 'decisions', '--excel');
    const long = recordsOf(stdout.slice(1), ';')
      .map((row) => row['proposal'] ?? '')
      .filter((text) => text.length > 32_000);
    expect(long.map((text) => text.length <= 32_767)).toEqual([true, true]);
    expect(long.some((text) => text.startsWith('ppp') && text.endsWith('ppp […]'))).toBe(true);
    expect(long.every((text) => !/[\ud800-\udbff](?![\udc00-\udfff])/u.test(text))).toBe(true);
  });

  it.each([
    ['items', 13],
    ['decisions', 13],
    ['motions', 13],
    ['matters', 13],
    ['votes', 39],
    ['attachments', 13],
    ['sections', 26],
  ])('exports %s, as many in each form, and the query behind gives as many', async (kind, count) => {
    const csv = recordsOf((await pykala('export', kind)).stdout);
    const json: unknown = JSON.parse((await pykala('export', kind, '--json')).stdout);
    expect(csv).toHaveLength(count);
    expect(json).toHaveLength(count);
    const query = (await pykala('export', kind, '--sql')).stdout;
    expect(JSON.parse((await pykala('sql', query, '--json')).stdout)).toHaveLength(count);
  });

  it('explains every column of every export', async () => {
    for (const kind of ['items', 'decisions', 'motions', 'matters', 'votes', 'attachments', 'sections']) {
      const head = (await pykala('export', kind)).stdout.split('\n')[0]?.split(',');
      const dictionary = recordsOf((await pykala('export', kind, '--dictionary')).stdout);
      expect(dictionary.map(({ column }) => column)).toEqual(head);
      expect(dictionary.filter(({ meaning }) => meaning === '')).toEqual([]);
    }
  });

  it('writes a file whole with its dictionary beside, and leaves nothing else there', async () => {
    const file = join(place.folder, 'out', 'motions.csv');
    const missing = await pykala('export', 'motions', '-o', file);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('cannot be written');
    const here = join(place.folder, 'motions.csv');
    await pykala('export', 'motions', '--dictionary', '-o', here);
    expect(recordsOf(readFileSync(here, 'utf8'))).toHaveLength(13);
    expect(existsSync(`${here}.dictionary.csv`)).toBe(true);
    expect(readdirSync(place.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves the old file in place when the new one fails', async () => {
    const file = join(place.folder, 'old.csv');
    writeFileSync(file, 'old');
    const ran = await pykala('export', 'decisions', '--csv', '--fields', 'nothing', '-o', file);
    expect(ran.code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  it('filters matters by what a handling has, and refuses the rest instead of ignoring it', async () => {
    const of = async (...words: string[]) => recordsOf((await pykala('export', 'matters', ...words)).stdout);
    expect(await of('--outcome', 'approved', '--body', 'SIVISTYS')).toHaveLength(13);
    expect(await of('--since', '2023-01-01')).toHaveLength(0);
    const ran = await pykala('export', 'matters', '--stage', 'filed');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('--stage');
  });
});
