import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_LATER, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { makeFolder, type Ran, runPykala } from './run-pykala.js';

let server: DynastyServer;
const place = makeFolder();
const pykala = (...words: string[]): Promise<Ran> => runPykala([...words, '--db', place.db]);

/** What a command prints with `--json`. */
async function json<T = Readonly<Record<string, unknown>>>(...words: string[]): Promise<readonly T[]> {
  const ran = await pykala(...words, '--json');
  expect(ran.code, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
}

beforeAll(async () => {
  server = await startDynastyServer({ worlds: demoWorlds, now: () => new Date(DEMO_LATER) });
  const addresses = ['metsala', 'norrvik', 'suvanto'].map((name) => server.baseUrlOf(name));
  await pykala('sources', 'add', '--no-check', ...addresses);
  await pykala('harvest', '--delay', '0');
});
afterAll(async () => {
  await server.close();
  place.remove();
});

describe('pykala motions', () => {
  it('has one row a motion with every key of the contract', async () => {
    const rows = await json('motions');
    const numbers = rows.map(({ registerNumber }) => registerNumber).filter((number) => number !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
    const keys =
      'source,authority,registerNumber,title,kind,filedDate,firstSigner,signerCount,stage,stageDate,ageDays,lastBody,lastDate,lastArticle,answeredInDays,closedDate,url,id,events,next';
    for (const row of rows) expect(Object.keys(row)).toEqual(expect.arrayContaining(keys.split(',')));
  });

  it('tells every step of a motion with body, day, § and the sentence that proves it', async () => {
    const [motion] = await json<{ events: readonly unknown[] }>('motions', '--register', '301/00.04.02/2025');
    expect(motion?.events).toEqual([
      {
        stage: 'referred',
        putOff: null,
        date: '2025-11-10',
        governingBody: 'Kunnanvaltuusto',
        articleNumber: 54,
        itemId: 'metsala:2025716-3',
        evidence: 'Kunnanvaltuusto päätti lähettää aloitteen kunnanhallituksen valmisteltavaksi.',
      },
      {
        stage: 'referred',
        putOff: null,
        date: '2025-11-24',
        governingBody: 'Kunnanhallitus',
        articleNumber: 154,
        itemId: 'metsala:2025818-3',
        evidence: 'Kunnanhallitus päättää lähettää aloitteen sivistyslautakunnan valmisteltavaksi.',
      },
    ]);
    expect(motion).toMatchObject({ stage: 'referred', next: 'sivistyslautakunta', answeredInDays: null });
  });

  it('says of a step that the body put the matter off that day', async () => {
    const [motion] = await json<{
      events: readonly { date: string; stage: string; putOff: string | null }[];
    }>('motions', '--register', '31/00.04.02/2026');
    const steps = motion?.events.filter(({ date }) => date.startsWith('2026-04')) ?? [];
    expect(steps.map(({ date, stage, putOff }) => [date, stage, putOff])).toEqual([
      ['2026-04-13', 'answer_proposed', 'tabled'],
      ['2026-04-20', 'answer_proposed', null],
    ]);
    const { stdout } = await pykala('motions', 'show', '31/00.04.02/2026');
    expect(stdout).toContain('2026-04-13 Kunnanhallitus § 10: answer proposed (tabled)');
  });

  it('finds a motion by words of its page in the other language', async () => {
    const ids = (await json('motions', '--source', 'norrvik', 'järjestöfoorumin')).map(
      ({ registerNumber }) => registerNumber,
    );
    expect(ids).toEqual(['21/00.04.02/2026']);
  });

  it('counts the days from filing to closing', async () => {
    const [motion] = await json('motions', '--register', '214/00.04.02/2025');
    expect(motion).toMatchObject({
      filedDate: '2025-08-25',
      closedDate: '2025-12-15',
      answeredInDays: 112,
      ageDays: 112,
    });
  });

  it('counts the age of an open one to the day as of which the archive is read', async () => {
    const rows = await json('motions', '--register', '301/00.04.02/2025', '--as-of', '2099-11-20');
    expect(rows[0]).toMatchObject({ filedDate: '2025-11-10', ageDays: 27_038 });
  });

  it('lists what waits: open ones, at a stage, filed long ago, of a source, with words', async () => {
    const ids = async (...words: string[]) => (await json('motions', ...words)).map(({ id }) => id);
    const open = await ids('--open');
    expect(open).not.toContain('metsala:2025722-4');
    expect(open).toContain('metsala:2025818-3');
    expect(await ids('--stage', 'referred')).toEqual(['metsala:2025818-3']);
    expect(await ids('--open', '--source', 'suvanto')).toHaveLength(1);
    expect(await ids('LÄHIRUO')).toEqual(['metsala:2025818-3']);
    expect(await ids('hongisto')).toHaveLength(1);
    expect(await ids('--older-than', '99y')).toEqual([]);
    expect((await ids('--open', '--older-than', '1d')).length).toBeGreaterThan(1);
  });

  it('marks a motion that only a list of the council names, in the table, aside and in JSON', async () => {
    const ran = await pykala('motions', 'kirjastoauton');
    expect(ran.stdout).toContain('filed (only on a list)');
    expect(ran.stderr).toContain('only a list of the council names it: Kirjastoauton pysäkkien lisääminen');
    const [row] = await json('motions', 'kirjastoauton');
    expect(row).toMatchObject({ stage: 'filed', listed: 'only-on-list', filedDate: '2024-06-17' });
    expect(row?.['evidence']).toContain('Kirjastoauton pysäkkien lisääminen');
  });

  it('speaks Finnish and Swedish', async () => {
    const finnish = (await pykala('motions', '--lang', 'fi')).stdout;
    expect(finnish).toMatch(/^asianumero +aloite +vaihe +jätetty/u);
    expect(finnish).toContain('loppuun käsitelty');
    expect((await pykala('aloitteet', '--lang', 'sv')).stdout).toContain('slutbehandlad');
  });

  it('prints the query behind it, which gives the same motions', async () => {
    const words = ['--open', '--source', 'metsala'];
    const query = (await pykala('motions', ...words, '--sql')).stdout;
    const rows: readonly { readonly id: string }[] = JSON.parse(
      (await pykala('sql', query, '--json')).stdout,
    );
    const known = (await json('motions', ...words)).filter(({ listed }) => listed !== 'only-on-list');
    expect(rows.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
  });

  it('refuses a time that is none', async () => {
    const ran = await pykala('motions', '--older-than', 'kauan');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('180d');
  });

  it('refuses a field that is none, and names those there are', async () => {
    const ran = await pykala('motions', '--csv', '--fields', 'titel');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('title');
  });
});

describe('pykala motions show', () => {
  it.each(['214/00.04.02/2025', 'metsala:2025722-4', '2025905-3'])(
    'tells the whole story by register number or any page of it: %s',
    async (word) => {
      const ran = await pykala('motions', 'show', word, '--lang', 'fi');
      expect(ran.code).toBe(0);
      expect(ran.stdout).toContain('loppuun käsitelty 2025-12-15 · vastattu 112 päivässä');
      expect(ran.stdout.match(/^├─/gmu)).toHaveLength(5);
    },
  );

  it('refuses forms of output that a story has not, and two forms at once', async () => {
    const story = await pykala('motions', 'show', '214/00.04.02/2025', '--csv');
    expect(story).toMatchObject({ code: 2, stdout: '' });
    expect(story.stderr).toContain('--csv');
    const both = await pykala('motions', '--json', '--csv');
    expect(both).toMatchObject({ code: 2, stdout: '' });
    expect(both.stderr).toContain("'--json' cannot be used with option '--csv'");
  });

  it('finds a motion by another form of its words where no title has the letters, and says so', async () => {
    const { stdout, stderr } = await pykala('motions', 'järjestöfoorumeista');
    expect(stdout).toContain('214/00.04.02/2025');
    expect(stderr).toContain('the words in some form');
    expect((await pykala('motions', 'show', 'järjestöfoorumeista')).stdout).toContain('214/00.04.02/2025');
    const none = await pykala('motions', 'avaruusmatkailu');
    expect(none).toMatchObject({ code: 0 });
    expect(none.stderr).toContain('no motion matches');
  });

  it('finds a motion by words, and says who is next', async () => {
    const { stdout } = await pykala('motions', 'show', 'lähiruoan');
    expect(stdout).toContain('└─ … next: sivistyslautakunta');
  });

  it('refuses what no motion is known by, and says where to look', async () => {
    const ran = await pykala('motions', 'show', 'avaruusasema');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('pykala search');
  });
});

describe('pykala matter', () => {
  it('prints the keys of the contract', async () => {
    const ran = await pykala('matter', '214/00.04.02/2025', '--json');
    const matter = JSON.parse(ran.stdout);
    expect(matter).toMatchObject({ source: 'metsala', registerNumber: '214/00.04.02/2025', next: null });
    expect(matter.attachments.length).toBeGreaterThan(0);
    for (const handling of matter.handlings) {
      expect(Object.keys(handling)).toEqual(
        expect.arrayContaining([
          'governingBody',
          'meetingDate',
          'articleNumber',
          'documentType',
          'outcome',
          'unanimous',
          'itemId',
          'link',
        ]),
      );
    }
  });

  it('takes the pages of an item in two languages for one handling', async () => {
    const { stdout } = await pykala('matter', '21/00.04.02/2026');
    expect(stdout).toContain('norrvik:2026359-2 = norrvik:2026358-2');
    expect(stdout.match(/^●/gmu)).toHaveLength(5);
  });

  it('writes to a file, whole, in the form that is asked for', async () => {
    const file = join(place.folder, 'matter.json');
    const ran = await pykala('matter', '214/00.04.02/2025', '--json', '--fields', 'title,next', '-o', file);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toEqual(['title', 'next']);
  });

  it('says whom to ask, with their telephone, the newest first', async () => {
    const { stdout } = await pykala('matter', '214/00.04.02/2025');
    const asked = stdout.slice(stdout.indexOf('Whom to ask')).trimEnd().split('\n').slice(1);
    expect(asked.map((line) => line.trim())).toEqual([
      'Hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205 (Kunnanhallitus)',
      'sivistysjohtaja Outi Kallioinen, puh. 050 000 1201 (Sivistyslautakunta)',
      'Hallintojohtaja Petri Lampela, puh. 050 000 1102 (Kunnanhallitus)',
    ]);
  });

  it('refuses a number that no page has, and suggests what may be meant', async () => {
    const ran = await pykala('matter', '214/00.04.02/2024');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('214/00.04.02/2025');
  });
});

describe('pykala diff --since', () => {
  it('says that nothing changed since a day after the only capture', async () => {
    const ran = await pykala('diff', 'metsala:2025722-4', '--since', '2099-01-01');
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    expect(ran.stderr).toContain('nothing differs');
  });

  it('refuses a day before the item was known', async () => {
    const ran = await pykala('diff', 'metsala:2025722-4', '--since', '1.1.2020');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('no version before 2020-01-01');
  });
});

describe('pykala decisions', () => {
  it('lists one line each with outcome in words and the vote', async () => {
    const { stdout } = await pykala('päätökset', '--outcome', 'rejected', '--lang', 'fi');
    expect(stdout).toContain('hylätty');
  });

  it('gives the keys of the contract, the CSV columns in camelCase with id and evidence', async () => {
    const [decision] = await json('decisions', '--limit', '1');
    const columns =
      'source authority body meetingDate articleNumber registerNumber title outcome unanimous byVote voteResult presenter proposal decision url capturedAt';
    expect(Object.keys(decision ?? {})).toEqual(
      expect.arrayContaining([...columns.split(' '), 'id', 'evidence']),
    );
  });

  it('shows only what was changed on the way, word by word, and wishes made beside', async () => {
    const { stdout } = await pykala('decisions', '--changed');
    expect(stdout).toContain('[-22–6.-] {+23–5.+}');
    expect(stdout).toContain('+ Lisäksi kunnanvaltuusto toivoo');
    const rows = await json<{ outcome: string; wishes: readonly string[]; changes: unknown }>(
      'decisions',
      '--changed',
    );
    for (const { outcome, wishes, changes } of rows) {
      expect(outcome === 'approved_amended' || wishes.length > 0).toBe(true);
      expect(changes).toEqual(expect.any(Array));
    }
  });

  it.each(['outcome', 'body', 'source', 'month'])('counts by %s, and the counts add up', async (by) => {
    const counts = await json<Readonly<Record<string, number>>>('decisions', '--count-by', by);
    const all = await json('decisions', '--fields', 'id');
    expect(counts.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(all.length);
    expect(Object.keys(counts[0] ?? {})).toEqual([by, 'count']);
  });

  it('counts only what the filters let through', async () => {
    const words = ['--source', 'metsala', '--body', 'hallitus', '--since', '2026-01-01'];
    const counts = await json<{ count: number }>('decisions', '--count-by', 'outcome', ...words);
    const rows = await json('decisions', ...words, '--fields', 'id');
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
  });

  it('prints the query behind it, which gives the same decisions', async () => {
    const words = ['--outcome', 'approved', '--body', 'lautakunta'];
    const query = (await pykala('decisions', ...words, '--sql')).stdout;
    const rows: readonly { readonly id: string }[] = JSON.parse(
      (await pykala('sql', query, '--json')).stdout,
    );
    expect(rows.map(({ id }) => id)).toEqual((await json('decisions', ...words)).map(({ id }) => id));
  });
});
