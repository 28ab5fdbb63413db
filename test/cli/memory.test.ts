import { copyFileSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decision, explain, proceedings } from '../../src/dynasty-server/pieces.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { item, meeting, world } from '../dynasty-server/small-world.js';
import { letAllBeDue, makeFolder, runPykala } from './run-pykala.js';

const PIKKULA = world([
  meeting('2026101', '2026-03-02', [
    item(1, 'Torin kunnostus', {
      text: [
        explain('Torin kauppias Eino Hakala on kirjoittanut asiasta, puh. 050 000 4411.'),
        proceedings('Jussi Metsäranta ehdotti Leena Pihlajaniemen kannattamana, että asia palautetaan.'),
        decision('Asia palautettiin valmisteltavaksi.'),
      ],
    }),
    item(2, 'Sillan korjaus', {
      text: [
        explain('Jussi Metsäranta ja Eino Hakala tapasivat sillalla.'),
        decision('Merkittiin tiedoksi.'),
      ],
    }),
  ]),
]);

let server: DynastyServer;
let seed: ReturnType<typeof makeFolder>;
let place: ReturnType<typeof makeFolder>;
const pykala = (...words: readonly string[]) => runPykala([...words, '--db', place.db]);
const harvest = () => pykala('harvest', '--delay', '0', '--json');
const idsNow = async () =>
  (await pykala('items', '--jsonl', '--fields', 'id')).stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id);

beforeAll(async () => {
  seed = makeFolder();
  place = seed;
  server = await startDynastyServer({ worlds: [PIKKULA], now: () => new Date('2026-03-20T09:00:00Z') });
  await pykala('sources', 'add', '--no-check', server.baseUrlOf('pikkula'), '--name', 'pikkula');
  await harvest();
});
afterAll(async () => {
  await server.close();
  seed.remove();
});
beforeEach(() => {
  place = makeFolder();
  copyFileSync(seed.db, place.db);
});
afterEach(() => place.remove());

describe('pykala forget', () => {
  it('only tells what would go, until it is told to do it', async () => {
    const asked = await pykala('forget', 'pikkula:2026101-1');
    expect(asked).toMatchObject({ code: 0, stdout: '' });
    expect(asked.stderr).toContain('say --yes to do it');
    expect(await idsNow()).toHaveLength(2);
  });

  it('takes an item by its address out for good: no later harvest brings it back, the audit tells of it', async () => {
    const address = `${server.baseUrlOf('pikkula')}?page=meetingitem&id=2026101-1`;
    expect((await pykala('forget', address, '--yes', '--reason', 'pyyntö 4/2026')).code).toBe(0);
    letAllBeDue(place.db);
    expect(JSON.parse((await harvest()).stdout).sources).toMatchObject([{ new: 0, outcome: 'ok' }]);
    expect(await idsNow()).toEqual(['pikkula:2026101-2']);
    expect(JSON.parse((await pykala('retention', 'audit', '--json')).stdout)).toMatchObject([
      { action: 'forget', item: 'pikkula:2026101-1', reason: 'pyyntö 4/2026' },
    ]);
    expect(readFileSync(place.db).includes('kauppias')).toBe(false);
  });

  it('exits 2 for an item that is not there', async () => {
    const ran = await pykala('forget', 'pikkula:2026999-1', '--yes');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('2026999-1');
  });
});

describe('pykala retention', () => {
  it('keeps all as an archive, and as a mirror reduces only what the site withdrew long enough ago', async () => {
    expect((await pykala('retention', 'apply')).stderr).toContain('everything is kept');
    const mirror = await pykala('retention', 'apply', '--profile', 'mirror', '--days', '30');
    expect(mirror).toMatchObject({ code: 0, stdout: '' });
    expect(mirror.stderr).toContain('0 items are reduced');
  });
});

describe('pykala retention profile', () => {
  it('tells what is settled: at first that all is kept', async () => {
    expect((await pykala('retention', 'profile')).stdout).toBe('archive: everything is kept\n');
    expect(JSON.parse((await pykala('retention', 'profile', '--json')).stdout)).toEqual({
      profile: 'archive',
      days: 30,
    });
  });

  it('makes apply a mirror when that is settled, with its days, until something else is', async () => {
    const settled = await pykala('retention', 'profile', 'mirror', '--days', '10');
    expect(settled.stdout).toContain('10 days later');
    expect((await pykala('retention', 'apply')).stderr).toContain('0 items are reduced');
    expect((await pykala('retention', 'apply', '--profile', 'archive')).stderr).toContain(
      'everything is kept',
    );
    await pykala('retention', 'profile', 'archive');
    expect((await pykala('retention', 'apply')).stderr).toContain('everything is kept');
  });

  it('masks what is handed on when the database is public, and not when asked otherwise', async () => {
    expect((await pykala('retention', 'profile', 'public')).stdout).toContain('mask private persons');
    for (const words of [
      ['export', 'sections'],
      ['show', 'pikkula:2026101-1'],
      ['show', 'pikkula:2026101-1', '--as-of', '2030-01-01'],
      ['report'],
    ])
      expect((await pykala(...words)).stdout).not.toMatch(/Hakala|4411/u);
    expect((await pykala('export', 'sections', '--no-redact')).stdout).toContain('Hakala');
    expect((await pykala('show', 'pikkula:2026101-1', '--no-redact')).stdout).toContain('Hakala');
    const raw = await pykala('show', 'pikkula:2026101-1', '--raw');
    expect(raw).toMatchObject({ code: 2, stdout: '' });
    expect(raw.stderr).toContain('--no-redact');
    expect((await pykala('show', 'pikkula:2026101-1', '--raw', '--no-redact')).stdout).toContain('Hakala');
  });

  it('refuses a profile that is none, and names those there are', async () => {
    const ran = await pykala('retention', 'profile', 'secret');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('archive, mirror, public');
    expect((await pykala('retention', 'profile')).stdout).toContain('archive');
  });
});

describe('--redact', () => {
  it('masks a private person and a telephone, and keeps a member, in one item shown', async () => {
    const shown = (await pykala('show', 'pikkula:2026101-1', '--redact')).stdout;
    expect(shown).toContain('Torin kauppias ▒▒▒ on kirjoittanut asiasta, puh. ▒▒▒.');
    expect(shown).toContain('Jussi Metsäranta ehdotti Leena Pihlajaniemen kannattamana');
    const whole = (await pykala('show', 'pikkula:2026101-1')).stdout;
    expect(whole).toContain('Eino Hakala on kirjoittanut asiasta, puh. 050 000 4411.');
  });

  it('masks whole records and rows of an export alike', async () => {
    const sections = (await pykala('export', 'sections', '--redact')).stdout;
    const items = (await pykala('export', 'items', '--jsonl', '--redact')).stdout;
    for (const masked of [sections, items]) {
      expect(masked).not.toMatch(/Hakala|4411/u);
      expect(masked).toContain('2026101-1');
    }
  });

  it('does not mask the page as archived, and says so', async () => {
    const ran = await pykala('show', 'pikkula:2026101-1', '--raw', '--redact');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
  });
});
