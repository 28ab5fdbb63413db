import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_LATER, DEMO_NOW, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { lockDatabase } from '../../src/store/lock.js';
import { contentOf, letAllBeDue, makeFolder, type Ran, type RunWords, runPykala } from './run-pykala.js';

let server: DynastyServer;
let place: ReturnType<typeof makeFolder>;
const pykala = (words: readonly string[], run: RunWords = {}): Promise<Ran> =>
  runPykala([...words, '--db', place.db], run);
const harvest = (...words: string[]): Promise<Ran> => pykala(['harvest', '--delay', '0', ...words]);
const add = (...names: string[]): Promise<Ran> =>
  pykala(['sources', 'add', '--no-check', ...names.map((name) => server.baseUrlOf(name))]);

beforeEach(async () => {
  place = makeFolder();
  server = await startDynastyServer({ worlds: demoWorlds, now: () => new Date(DEMO_NOW) });
});
afterEach(async () => {
  await server.close();
  place.remove();
});

describe('pykala harvest', () => {
  it('stores every item of every source and says so in one line each', async () => {
    await add('metsala', 'norrvik', 'suvanto');
    const ran = await harvest();
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(
      /^✓ metsala: 64 new, 0 changed, 0 same, 0 failed \(\d+ requests\)\n✓ norrvik: 16 new.*\n✓ suvanto: 14 new.*\n$/u,
    );
    const items = await pykala(['items', '--jsonl', '--fields', 'id']);
    expect(items.stdout.trim().split('\n')).toHaveLength(94);
  });

  it('changes nothing the second time: 0 new, 0 changed, the same content in every table', async () => {
    await add('norrvik', 'suvanto');
    await harvest();
    const before = contentOf(place.db);
    const again = await harvest('--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout).sources).toMatchObject([
      { source: 'norrvik', outcome: 'ok', new: 0, changed: 0, withdrawn: 0, failed: 0 },
      { source: 'suvanto', outcome: 'ok', new: 0, changed: 0, withdrawn: 0, failed: 0 },
    ]);
    expect(contentOf(place.db)).toEqual(before);
  });

  it('finds that agendas have become minutes', async () => {
    await add('suvanto');
    await harvest();
    // By this machine's clock the meetings are long past, so that their agendas are looked at once a month only.
    letAllBeDue(place.db);
    server.setNow(new Date(DEMO_LATER));
    const ran = await harvest('--json');
    expect(JSON.parse(ran.stdout).sources).toMatchObject([{ source: 'suvanto', new: 0, changed: 3 }]);
  });

  it('prints one JSON object with every key of the contract', async () => {
    await add('suvanto');
    const { sources, ...run } = JSON.parse((await harvest('--json')).stdout);
    expect(Object.keys(run)).toEqual(['runId', 'startedAt', 'finishedAt']);
    expect(Object.keys(sources[0]).sort()).toEqual(
      [
        'changed',
        'error',
        'failed',
        'new',
        'notModified',
        'openGaps',
        'outcome',
        'requests',
        'same',
        'source',
        'withdrawn',
      ].sort(),
    );
  });

  it('harvests on when one source is dead, and exits 3', async () => {
    await add('metsala', 'suvanto');
    server.setFault({ do: { kind: 'status', status: 403 }, world: 'metsala' });
    const ran = await harvest();
    expect(ran.code).toBe(3);
    expect(ran.stdout).toMatch(/^✗ metsala: .*FORBIDDEN.*\n✓ suvanto: 14 new/u);
  });

  it('counts a bad page as failed, goes on, and fetches it in the next run', async () => {
    await add('suvanto');
    const off = server.setFault({ do: { kind: 'oversize', bytes: 17 * 1024 * 1024 }, on: 'item', times: 1 });
    const ran = await harvest();
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('! suvanto: 13 new, 0 changed, 0 same, 1 failed');
    expect(ran.stderr).toContain('TOO_LARGE');
    off();
    expect((await harvest()).stdout).toContain('✓ suvanto: 1 new');
  });

  it('asks the feeds only, and writes nothing, in a dry run', async () => {
    await add('suvanto');
    const before = contentOf(place.db);
    server.clearRequests();
    const ran = await harvest('--dry-run');
    expect(ran).toMatchObject({ code: 0, stdout: 'suvanto: 14 new items; 14 pages would be fetched\n' });
    expect(server.requests.map(({ kind }) => kind)).toEqual(['robots', 'feed']);
    expect(contentOf(place.db)).toEqual(before);
  });

  it('asks with --if-due only sources whose own rhythm wants it', async () => {
    await add('suvanto');
    expect((await harvest('--if-due')).stdout).toContain('✓ suvanto: 14 new');
    server.clearRequests();
    const again = await harvest('--if-due', '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ runId: null, sources: [] });
    expect(server.requests).toEqual([]);
  });

  it('waits with --jitter, and ends the wait at Ctrl-C', async () => {
    await add('suvanto');
    server.clearRequests();
    const ran = await pykala(['harvest', '--jitter', '3600', '-v'], {
      onStderr: (text, kill) => {
        if (text.includes('s first\n') && !text.includes('interrupted')) kill('SIGINT');
      },
    });
    expect(ran.code).toBe(130);
    expect(server.requests).toEqual([]);
  });

  it('keeps to --max-items and --since', async () => {
    await add('metsala');
    expect((await harvest('--max-items', '5')).stdout).toContain('metsala: 5 new');
    await add('suvanto');
    await harvest('suvanto', '--since', '1.5.2026');
    const dates = (await pykala(['items', '--source', 'suvanto', '--jsonl', '--fields', 'meetingDate']))
      .stdout;
    const days = dates.trim().split('\n');
    expect(days.length).toBeGreaterThan(0);
    expect(days.every((line) => JSON.parse(line).meetingDate >= '2026-05-01')).toBe(true);
  });

  it('reads a feed of the same bytes no further, and says that it has not changed', async () => {
    await add('suvanto');
    expect((await harvest()).stderr).toContain('suvanto: 14 items in the feed, 14 new\n');
    expect((await harvest()).stderr).toContain('suvanto: the feed has not changed\n');
  });

  it.each(['none', 'etag'] as const)(
    'enters what --since left out when it is no longer given, though the feed has not changed (validators: %s)',
    async (validators) => {
      await server.close();
      const worlds = demoWorlds.map((world) => ({ ...world, options: { ...world.options, validators } }));
      server = await startDynastyServer({ worlds, now: () => new Date(DEMO_NOW) });
      await add('suvanto');
      await harvest('--since', '1.5.2026');
      expect((await harvest()).stderr).toContain('suvanto: 14 items in the feed');
      const items = await pykala(['items', '--jsonl', '--fields', 'id']);
      expect(items.stdout.trim().split('\n')).toHaveLength(14);
    },
  );

  it('goes through the listings when --since names an earlier day than before', async () => {
    await add('suvanto');
    await harvest('--since', '1.5.2026', '--window', '3');
    const stored = async () =>
      (await pykala(['items', '--jsonl', '--fields', 'id'])).stdout.split('\n').length;
    const before = await stored();
    expect(
      JSON.parse((await harvest('--since', '2020-01-01', '--window', '3', '--json')).stdout).sources,
    ).toMatchObject([{ source: 'suvanto', outcome: 'ok', openGaps: 0 }]);
    expect(await stored()).toBeGreaterThan(before);
    server.clearRequests();
    await harvest('--since', '2020-01-01', '--window', '3');
    expect(server.requests.map(({ kind }) => kind)).toEqual(['feed']);
  });

  it.each([
    ['plain words', 'Service temporarily unavailable', 'text/plain'],
    ['a PDF', '%PDF-1.4 1 0 obj', 'application/pdf'],
    ['JSON', '{"error": true}', 'application/json'],
    [
      'a notice in the frame of an item',
      '<html><body><div class="data-part meetingitem"><div class="data-part-block-htm"><p>Huoltokatko</p></div></div></body></html>',
      'text/html',
    ],
  ])('never stores %s in the place of an item', async (_name, body, contentType) => {
    await add('suvanto');
    await harvest();
    const before = contentOf(place.db);
    letAllBeDue(place.db);
    server.setFault({ do: { kind: 'body', body, contentType }, on: 'item' });
    for (const _run of [1, 2, 3, 4]) expect((await harvest('--max-items', '1')).code).toBe(3);
    expect(contentOf(place.db)).toEqual(before);
    expect(JSON.parse((await harvest('--max-items', '1', '--json')).stdout).sources).toMatchObject([
      { failed: 1, changed: 0 },
    ]);
  });

  it('fails a feed of which no entry names an item', async () => {
    await add('suvanto');
    const body =
      '<rss version="2.0"><channel><title>Dynasty</title><item><title>Kunnanhallitus 01.06.2026 / Asia</title></item></channel></rss>';
    server.setFault({ do: { kind: 'body', body, contentType: 'text/xml' }, on: 'feed' });
    const ran = await harvest('--json');
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout).sources).toMatchObject([
      { outcome: 'failed', error: 'ENTRY_WITHOUT_ID: 1 entries were left out: their links name no item' },
    ]);
  });

  it('calls a run failed in which no page came before the host was given up', async () => {
    await add('suvanto');
    server.setFault({ do: { kind: 'status', status: 403 }, on: 'item' });
    expect(JSON.parse((await harvest('--json')).stdout).sources).toMatchObject([
      { outcome: 'failed', new: 0, error: expect.stringContaining('HOST_GIVEN_UP') },
    ]);
    expect(JSON.parse((await pykala(['status', '--json'])).stdout)).toMatchObject([{ failuresInARow: 1 }]);
  });

  it('keeps its pause between two requests to a host, and names its contact', async () => {
    await add('suvanto');
    server.clearRequests();
    await pykala(['harvest', '--delay', '60', '--max-items', '3', '--contact', 'kirjaamo@esimerkki.fi']);
    const asked = server.requests.filter(({ kind }) => kind !== 'robots');
    const pauses = asked.slice(1).map((request, at) => request.startedMs - (asked[at]?.finishedMs ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(50);
    expect(asked.every(({ headers }) => /kirjaamo@esimerkki\.fi/u.test(String(headers['user-agent'])))).toBe(
      true,
    );
  });

  it('harvests only the sources named, whatever their case', async () => {
    await add('metsala', 'suvanto');
    expect((await harvest('SUVANTO')).stdout).toMatch(/^✓ suvanto: 14 new[^\n]*\n$/u);
  });

  it('stores the decisions of office holders when asked to', async () => {
    await add('metsala');
    await harvest('--officials');
    const found = await pykala([
      'sql',
      "select count(*) as n from v_items where document_type = 'officeHolderDecision'",
      '--json',
    ]);
    expect(JSON.parse(found.stdout)[0].n).toBeGreaterThan(0);
  });
});

describe('a harvest that must not run, or must end', () => {
  it('refuses a source that is not followed, and says how to follow it', async () => {
    await add('suvanto');
    const ran = await harvest('espoo');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('pykala sources add espoo');
  });

  it('exits 5 while another run holds the database', async () => {
    await add('suvanto');
    const lock = lockDatabase(place.db);
    const ran = await harvest();
    lock.release();
    expect(ran).toMatchObject({ code: 5, stdout: '' });
    expect(ran.stderr).toContain('another run holds');
    expect((await harvest()).code).toBe(0);
  });

  it('finishes the page in hand at Ctrl-C, prints its summary, exits 130, and the next run goes on', async () => {
    await add('metsala');
    let sent = false;
    const ran = await pykala(['harvest', '--delay', '30', '-v'], {
      onStderr: (text, kill) => {
        if (!sent && text.includes(' new\n') && text.includes('-1 new')) {
          sent = true;
          kill('SIGINT');
        }
      },
    });
    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain('interrupted: finishing the page in hand');
    const stored = Number(/metsala: (?<count>\d+) new/u.exec(ran.stdout)?.groups?.['count']);
    expect(stored).toBeGreaterThan(0);
    expect(stored).toBeLessThan(64);
    expect((await harvest()).stdout).toContain(`metsala: ${64 - stored} new`);
  });

  it('ends at once at the second Ctrl-C', async () => {
    await add('metsala');
    server.setFault({ do: { kind: 'silent' }, on: 'item' });
    let step = 0;
    const ran = await pykala(['harvest', '--delay', '0', '-v'], {
      onStderr: (text, kill) => {
        if (step === 0 && text.includes('pages to fetch')) {
          step = 1;
          kill('SIGINT');
        } else if (step === 1 && text.includes('once more')) {
          step = 2;
          kill('SIGINT');
        }
      },
    });
    expect(ran.code).toBe(130);
    expect(ran.stdout).toBe('');
  });
});

describe('what a harvest says while it goes on', () => {
  it('is nothing but failures with --quiet, on stdout too', async () => {
    await add('norrvik', 'suvanto');
    expect(await harvest('-q')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('is one JSON object a line with --log-format json, each with the id of the run', async () => {
    await add('suvanto');
    const ran = await harvest('--log-format', 'json', '--json');
    const { runId } = JSON.parse(ran.stdout);
    const events = ran.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['source-started', 'index-read', 'source-finished']),
    );
    expect(new Set(events.map(({ run }) => run))).toEqual(new Set([runId]));
  });
});
