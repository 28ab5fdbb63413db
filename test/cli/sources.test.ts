import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_NOW, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { makeFolder, type Ran, runPykala } from './run-pykala.js';

const RSS_LINK = 'https://lempaala10.oncloudos.com:443/cgi/DREQUEST.PHP?page=rss/meetingitems&show=30';
const LEMPAALA = 'https://lempaala10.oncloudos.com/cgi/DREQUEST.PHP';

let server: DynastyServer;
let place: ReturnType<typeof makeFolder>;
const sources = (...words: string[]): Promise<Ran> => runPykala(['sources', ...words, '--db', place.db]);
const followed = async (): Promise<readonly Record<string, unknown>[]> =>
  JSON.parse((await sources('--json')).stdout);

beforeAll(async () => {
  server = await startDynastyServer({ worlds: demoWorlds, now: () => new Date(DEMO_NOW) });
});
afterAll(() => server.close());
beforeEach(() => {
  place = makeFolder();
});
afterEach(() => place.remove());

describe('pykala sources add', () => {
  it.each(['lempaala', 'Lempäälä', 'LEMPÄÄLÄ', RSS_LINK, 'lempaala10.oncloudos.com', LEMPAALA])(
    'follows Lempäälä when told %s, without asking anybody',
    async (word) => {
      const ran = await sources('add', word);
      expect(ran).toMatchObject({ code: 0, stdout: `lempaala: followed – Lempäälä, ${LEMPAALA}\n` });
    },
  );

  it('takes three words for one source as one', async () => {
    await sources('add', 'lempaala', 'Lempäälä', RSS_LINK);
    const again = await sources('add', RSS_LINK);
    expect(again.stdout).toContain('followed already');
    expect(await followed()).toEqual([
      {
        source: 'lempaala',
        authority: 'Lempäälä',
        platform: 'dynasty',
        baseUrl: LEMPAALA,
        state: 'stale',
        newestMeetingDate: null,
        lastSuccessAt: null,
        items: 0,
      },
    ]);
  });

  it('suggests what a mistyped name may have meant, and touches nothing', async () => {
    const ran = await sources('add', 'espoo', 'lempala');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Did you mean lempaala (Lempäälä)?');
    expect(existsSync(place.db)).toBe(false);
  });

  it('works out base address, name and authority of a site that the catalogue does not know', async () => {
    const page = `${server.baseUrlOf('metsala')}?id=2026714-3&page=meetingitem`;
    const ran = await sources('add', page);
    expect(ran).toMatchObject({
      code: 0,
      stdout: `metsala: followed – Metsälän kunta, ${server.baseUrlOf('metsala')}\n`,
    });
  });

  it('works out the script and the scheme of a bare host', async () => {
    const ran = await sources('add', `${new URL(server.baseUrlOf('suvanto')).host}/suvanto`);
    expect(ran).toMatchObject({
      code: 0,
      stdout: `suvanto: followed – Suvannon kaupunki, ${server.baseUrlOf('suvanto')}\n`,
    });
  });

  it('refuses an address where there is no Dynasty, says what was seen there, and adds nothing', async () => {
    const host = new URL(server.baseUrlOf('metsala')).origin;
    const ran = await sources('add', `${host}/elsewhere`);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/is no Dynasty site as far as can be seen .*answers 404/u);
    expect(ran.stderr).toContain('Nothing was added');
    expect(existsSync(place.db)).toBe(false);
  });

  it('refuses a page that answers with something else than a feed', async () => {
    const off = server.setFault({ do: { kind: 'html' }, on: 'feed' });
    const ran = await sources('add', server.baseUrlOf('metsala'));
    off();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('HTML_INSTEAD_OF_FEED');
  });

  it('says so when a Dynasty address could not be asked, and takes it unasked when told to', async () => {
    const off = server.setFault({ do: { kind: 'hang-up' } });
    const ran = await sources('add', server.baseUrlOf('metsala'));
    off();
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('--no-check');
    expect((await sources('add', '--no-check', server.baseUrlOf('metsala'))).code).toBe(0);
  });

  it('refuses what is no address of a web site', async () => {
    const ran = await sources('add', 'ftp://metsala.fi/cgi/DREQUEST.PHP');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('no address of a web site');
  });

  it('follows a site under the name given, and never two sites under one name', async () => {
    await sources('add', server.baseUrlOf('metsala'), '--name', 'kyla');
    const ran = await sources('add', server.baseUrlOf('suvanto'), '--name', 'kyla');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`the name kyla belongs to ${server.baseUrlOf('metsala')}`);
    expect((await followed()).map(({ source }) => source)).toEqual(['kyla']);
  });
});

describe('pykala sources', () => {
  it('stops following and keeps the name free to follow again', async () => {
    await sources('add', 'espoo');
    expect((await sources('remove', 'Espoo')).stdout).toBe('espoo: no longer followed; its records stay\n');
    expect(await followed()).toEqual([]);
    expect((await sources('remove', 'espoo')).code).toBe(2);
    expect((await sources('add', 'espoo')).stdout).toContain('espoo: followed –');
  });

  it('tells what the catalogue knows, also by a part of a name', async () => {
    const ran = await sources('catalogue', 'lempä', '--json');
    expect(JSON.parse(ran.stdout)).toMatchObject([{ source: 'lempaala', authority: 'Lempäälä' }]);
    expect((await sources('catalogue', 'xyzzy')).code).toBe(2);
  });

  it('tells a mistyped command from a source', async () => {
    await sources('add', 'espoo');
    const ran = await sources('ad', 'vantaa');
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Did you mean `pykala sources add`?');
    expect((await sources('espoo')).stdout).toContain('Espoo');
    expect((await sources('espo')).stderr).toContain('Did you mean espoo?');
  });

  it('checks each source with its newest item and layout, and stores nothing', async () => {
    await sources('add', server.baseUrlOf('metsala'), server.baseUrlOf('norrvik'));
    const off = server.setFault({ do: { kind: 'status', status: 403 }, on: 'feed', world: 'norrvik' });
    const ran = await sources('check', '--json');
    off();
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout)).toMatchObject([
      { source: 'metsala', alive: true, newestMeetingDate: '2026-06-01', layout: 'B', error: null },
      { source: 'norrvik', alive: false, layout: null, error: expect.stringContaining('FORBIDDEN') },
    ]);
    expect((await followed()).map(({ items }) => items)).toEqual([0, 0]);
  });
});
