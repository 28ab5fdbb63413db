import iconv from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import { mostAtOnce, shortestPause } from '../../src/dynasty-server/request-log.js';
import {
  type DynastyServer,
  type DynastyServerOptions,
  startDynastyServer,
} from '../../src/dynasty-server/server.js';
import { item, meeting, world } from './small-world.js';

let server: DynastyServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const started = async (options: DynastyServerOptions): Promise<DynastyServer> => {
  server = await startDynastyServer(options);
  return server;
};

const SPRING = () => new Date('2026-04-01T09:00:00Z');

const bytesOf = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());
const feedOf = async (dynasty: DynastyServer, show = 30, name = 'pikkula') =>
  iconv.decode(await bytesOf(`${dynasty.baseUrlOf(name)}?page=rss/meetingitems&show=${show}`), 'latin1');
const idsIn = (feed: string) =>
  [...feed.matchAll(/meetingitem&id=([0-9A-FX]+-\d+)\]\]/gu)].map((match) => match[1]);

describe('the feed', () => {
  it('is one line of ISO-8859-1 with entities for what Latin-1 lacks', async () => {
    const pages = [meeting('20261', '2026-03-16', [item(1, 'Päätös – ”ehdotus”')])];
    const dynasty = await started({ worlds: [world(pages)], now: SPRING });
    const bytes = await bytesOf(`${dynasty.baseUrlOf('pikkula')}?page=rss/meetingitems&show=30`);
    expect(bytes.includes(Buffer.from([0x50, 0xe4, 0xe4, 0x74, 0xf6, 0x73]))).toBe(true);
    const text = iconv.decode(bytes, 'latin1');
    expect(text.startsWith(`<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel>`)).toBe(
      true,
    );
    expect(text).toContain('<![CDATA[Kunnanhallitus 16.03.2026 / Päätös &ndash; &rdquo;ehdotus&rdquo;]]>');
    expect(text).not.toContain('\n');
    expect(text).not.toContain('pubDate');
  });

  it('shows so many items as asked, by meeting date and then by id downwards, k downwards', async () => {
    const pages = [
      meeting('2026970', '2026-03-16', [item(1, 'a'), item(2, 'b')]),
      meeting('20261114', '2026-03-16', [item(1, 'c')]),
      meeting('20261', '2026-03-23', [item(1, 'd')]),
    ];
    const dynasty = await started({ worlds: [world(pages)], now: SPRING });
    expect(idsIn(await feedOf(dynasty))).toEqual(['20261-1', '20261114-1', '2026970-2', '2026970-1']);
    expect(idsIn(await feedOf(dynasty, 2))).toEqual(['20261-1', '20261114-1']);
  });

  it('inserts a late item in the middle', async () => {
    const pages = [
      meeting('20262', '2026-03-30', [item(1, 'a')]),
      meeting('20261', '2026-03-23', [item(1, 'b'), item(2, 'c', { publishedAt: '2026-04-02' })]),
      meeting('20263', '2026-03-16', [item(1, 'd')]),
    ];
    const dynasty = await started({ worlds: [world(pages)], now: SPRING });
    expect(idsIn(await feedOf(dynasty))).toEqual(['20262-1', '20261-1', '20263-1']);
    dynasty.setNow(new Date('2026-04-03T00:00:00Z'));
    expect(idsIn(await feedOf(dynasty))).toEqual(['20262-1', '20261-2', '20261-1', '20263-1']);
  });

  it('can advertise another origin in its links', async () => {
    const advertisedOrigin = 'https://pikkula10.invalid:443';
    const dynasty = await started({
      worlds: [world([meeting('20261', '2026-03-16', [item(1, 'a')])], { options: { advertisedOrigin } })],
      now: SPRING,
    });
    expect(await feedOf(dynasty)).toContain(
      '<![CDATA[https://pikkula10.invalid:443/cgi/DREQUEST.PHP?page=meetingitem&id=20261-1]]>',
    );
  });
});

describe('pages', () => {
  it('turn from agenda to minutes under the same address', async () => {
    const pages = [meeting('20261', '2026-03-16', [item(2, 'Uimarannan laituri')])];
    const dynasty = await started({ worlds: [world(pages)], now: () => new Date('2026-03-12T08:00:00Z') });
    const url = `${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20261-2`;
    const agenda = await (await fetch(url)).text();
    expect(agenda).toContain('Esityslista 16.03.2026/Asianro 2');
    expect(agenda).not.toContain('yksimielisesti');
    dynasty.setNow(new Date('2026-03-20T08:00:00Z'));
    const minutes = await (await fetch(url)).text();
    expect(minutes).toContain('Pöytäkirja 16.03.2026/Pykälä 11');
    expect(minutes).toContain('yksimielisesti');
  });

  it('of layout A are windows-1252 and also stand under kokous/', async () => {
    const page = world([meeting('20261', '2026-03-16', [item(1, 'Laiturin – uusiminen')])], {
      layout: 'A',
      pathPrefix: '/suvanto',
    });
    const dynasty = await started({ worlds: [page], now: SPRING });
    const file = dynasty.baseUrlOf('pikkula').replace('cgi/DREQUEST.PHP', 'kokous/20261-1.HTM');
    const bytes = await bytesOf(file);
    expect(bytes.includes(0x96)).toBe(true);
    expect(iconv.decode(bytes, 'win1252')).toContain(
      'Kunnanhallitus<br>Pöytäkirja 16.03.2026 Pykälä 10<!-- RSPEAK_STOP -->',
    );
    expect(await bytesOf(`${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20261-1`)).toEqual(bytes);
  });

  it('of an unknown item answer 404, of a search zero bytes', async () => {
    const dynasty = await started({ worlds: [world([])], now: SPRING });
    expect((await fetch(`${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20269-1`)).status).toBe(404);
    const search = await fetch(`${dynasty.baseUrlOf('pikkula')}?page=fsearch`);
    expect([search.status, (await search.text()).length]).toEqual([200, 0]);
  });

  it('carry validators only where switched on', async () => {
    const pages = [meeting('20261', '2026-03-16', [item(1, 'a')])];
    const plain = world(pages);
    const dynasty = await started({ worlds: [plain], now: SPRING });
    const url = `${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20261-1`;
    expect((await fetch(url)).headers.get('etag')).toBeNull();
    dynasty.setWorld({ ...plain, options: { validators: 'both' } });
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('are mixed up for a client that keeps the cookie', async () => {
    const pages = [meeting('20261', '2026-03-16', [item(1, 'Ensimmäinen'), item(2, 'Toinen')])];
    const dynasty = await started({
      worlds: [world(pages, { options: { cookieState: true } })],
      now: SPRING,
    });
    const url = (k: number) => `${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20261-${k}`;
    const first = await fetch(url(1));
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(await (await fetch(url(2), { headers: { cookie } })).text()).toContain('20261-1.PDF');
    expect(await (await fetch(url(2))).text()).toContain('20261-2.PDF');
  });
});

describe('the log', () => {
  it('shows the pause between requests and how many were open at once', async () => {
    const dynasty = await started({ worlds: [world([])], now: SPRING });
    const url = `${dynasty.baseUrlOf('pikkula')}?page=meeting_handlers&id=`;
    await (await fetch(url)).text();
    await new Promise((resolve) => setTimeout(resolve, 40));
    await (await fetch(url)).text();
    expect(shortestPause(dynasty.requests)).toBeGreaterThanOrEqual(39);
    expect(mostAtOnce(dynasty.requests)).toBe(1);
    dynasty.clearRequests();
    dynasty.setFault({ do: { kind: 'late', ms: 50 } });
    await Promise.all([fetch(url), fetch(url)]);
    expect(mostAtOnce(dynasty.requests)).toBe(2);
  });

  it('names world, kind and id of each request, and hosts are told apart where asked', async () => {
    const other = world([meeting('20261', '2026-03-16', [item(1, 'a')])], { name: 'toinen' });
    const dynasty = await started({ worlds: [world([]), other], separateHosts: true, now: SPRING });
    await fetch(`${dynasty.baseUrlOf('toinen')}?page=meetingitem&id=20261-1`);
    expect(dynasty.requests[0]).toMatchObject({
      world: 'toinen',
      kind: 'item',
      id: '20261-1',
      method: 'GET',
    });
    expect(new URL(dynasty.baseUrlOf('pikkula')).host).not.toBe(new URL(dynasty.baseUrlOf('toinen')).host);
  });
});
