import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { item, meeting, world } from '../dynasty-server/small-world.js';
import { makeFolder, runPykala } from './run-pykala.js';

const PROGRAM = fileURLToPath(new URL('../../bin/pykala.js', import.meta.url));

/** The `script` of util-linux runs a command in a terminal of its own. */
const hasScript =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') === true;

const inTerminal = (
  words: readonly string[],
  columns: number,
  env: Readonly<Record<string, string>> = { PAGER: 'cat' },
): Promise<string> =>
  new Promise((resolve, reject) => {
    const quoted = [process.execPath, PROGRAM, ...words].map((word) => `'${word}'`).join(' ');
    const child = spawn('script', ['-qec', `stty rows 40 cols ${columns}; ${quoted}`, '/dev/null'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        LC_ALL: 'C.UTF-8',
        HOME: '/nonexistent',
        TERM: 'xterm',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let shown = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      shown += part;
    });
    child.on('error', reject).on('close', () => resolve(shown.replaceAll('\r\n', '\n')));
  });

const hostile = world(
  [meeting('20261001', '2026-04-01', [item(1, 'Otsikko \u001b[2J ja \u009b31m ja \u202enurin')])],
  { name: 'ilkkula', authority: 'Ilkkulan kunta', pathPrefix: '/ilkkula' },
);

describe.runIf(hasScript)('in a terminal', () => {
  let server: DynastyServer;
  const place = makeFolder();
  const pykala = (columns: number, ...words: string[]) => inTerminal([...words, '--db', place.db], columns);

  beforeAll(async () => {
    server = await startDynastyServer({ worlds: [...demoWorlds, hostile], now: () => new Date(DEMO_NOW) });
    const bases = ['metsala', 'ilkkula', 'suvanto'].map((name) => server.baseUrlOf(name));
    await runPykala(['sources', 'add', '--no-check', ...bases, '--db', place.db]);
  });
  afterAll(async () => {
    await server.close();
    place.remove();
  });

  it('a harvest shows a bar with its rate and the time left, and leaves only the summary', async () => {
    const shown = await pykala(100, 'harvest', '--delay', '20');
    expect(shown).toMatch(/\[#+-+\] \d+\/\d+ {2}\d+\.\d\/s {2}\d+:\d\d left/u);
    const left = shown.split('\n').map((line) => line.split('\u001b[K').at(-1));
    expect(left.join('\n')).toMatch(
      /^✓ ilkkula: 1 new[^\n]*\n✓ metsala: 64 new[^\n]*\n✓ suvanto: 14 new[^\n]*\n$/u,
    );
  });

  it.each([80, 100, 140])('no line of a table is wider than %d columns', async (columns) => {
    const shown = await pykala(columns, 'items', '--source', 'metsala', '--limit', '20');
    const widths = shown.split('\n').map((line) => line.replaceAll(/\u001b\[\d+m/gu, '').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(columns);
  });

  it('rows that fit in no way are stacked', async () => {
    const shown = await pykala(60, 'sql', 'select * from v_decisions limit 1');
    expect(shown.split('\n')[0]).toMatch(/source.* {2}ilkkula$/u);
  });

  it.each([
    { words: ['items', '--source', 'ilkkula'] },
    { words: ['items', '--source', 'ilkkula', '--csv'] },
    { words: ['items', '--source', 'ilkkula', '--jsonl'] },
    { words: ['show', 'ilkkula:20261001-1'] },
    { words: ['show', 'ilkkula:20261001-1', '--raw'] },
    { words: ['sql', 'select title from v_items'] },
    { words: ['sql', 'select title from v_items', '--tsv'] },
  ])('nothing of a page moves the cursor or turns the text: $words', async ({ words }) => {
    const shown = await pykala(100, ...words);
    expect(shown).toMatch(/Otsikko/u);
    expect(shown.replaceAll(/\u001b\[\d{1,2}m/gu, '')).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u,
    );
  });

  it('what is longer than the screen goes through the pager, without control characters of a page', async () => {
    const words = ['items', '--limit', '40', '--db', place.db];
    const shown = await inTerminal(words, 80, { PAGER: 'sed s/^/paged:/' });
    expect(
      shown
        .split('\n')
        .slice(0, -1)
        .every((line) => line.startsWith('paged:')),
    ).toBe(true);
    expect(
      await inTerminal(['items', '--limit', '1', '--db', place.db], 80, { PAGER: 'sed s/^/paged:/' }),
    ).not.toContain('paged:');
  });

  it('colour and bold go when asked to', async () => {
    expect(await pykala(100, 'items', '--limit', '1')).toContain('\u001b[1m');
    expect(await pykala(100, 'items', '--limit', '1', '--no-color')).not.toContain('\u001b');
  });
});
