import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFaultBoard } from '../../src/dynasty-server/faults.js';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { item, meeting, world } from './small-world.js';

let dynasty: DynastyServer;
beforeEach(async () => {
  const items = [item(1, 'Ensi asia'), item(2, 'Toinen asia'), item(3, 'Kolmas asia')];
  dynasty = await startDynastyServer({
    worlds: [world([meeting('20261', '2026-03-16', items)])],
    now: () => new Date('2026-04-01T09:00:00Z'),
  });
});
afterEach(() => dynasty.close());

const itemUrl = (k: number) => `${dynasty.baseUrlOf('pikkula')}?page=meetingitem&id=20261-${k}`;
const feedUrl = () => `${dynasty.baseUrlOf('pikkula')}?page=rss/meetingitems&show=30`;
const textOf = async (url: string) => (await fetch(url)).text();

describe('a fault', () => {
  it('gives another item under the asked address', async () => {
    dynasty.setFault({ do: { kind: 'wrong-page' }, on: 'item', ids: ['20261-1'] });
    expect(await textOf(itemUrl(1))).toContain('Toinen asia');
    expect(await textOf(itemUrl(3))).toContain('Kolmas asia');
  });

  it.each([403, 404, 410, 500])('answers %i', async (status) => {
    dynasty.setFault({ do: { kind: 'status', status }, on: 'item' });
    expect((await fetch(itemUrl(1))).status).toBe(status);
    expect((await fetch(feedUrl())).status).toBe(200);
  });

  it('sends Retry-After as seconds or as a date', async () => {
    dynasty.setFault({ do: { kind: 'status', status: 429, retryAfter: 7 }, times: 1 });
    expect((await fetch(feedUrl())).headers.get('retry-after')).toBe('7');
    const retryAfter = 'Wed, 01 Apr 2026 09:00:10 GMT';
    dynasty.setFault({ do: { kind: 'status', status: 503, retryAfter }, times: 1 });
    const busy = await fetch(feedUrl());
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, retryAfter]);
    expect((await fetch(feedUrl())).status).toBe(200);
  });

  it('gives zero bytes, HTML, a part of the feed, or an empty channel', async () => {
    const whole = await textOf(feedUrl());
    dynasty.setFault({ do: { kind: 'empty' }, on: 'feed', times: 1 });
    expect(await textOf(feedUrl())).toBe('');
    dynasty.setFault({ do: { kind: 'html' }, on: 'feed', times: 1 });
    expect(await textOf(feedUrl())).toMatch(/^<!DOCTYPE html>/u);
    dynasty.setFault({ do: { kind: 'truncated', share: 0.5 }, on: 'feed', times: 1 });
    expect(whole.startsWith(await textOf(feedUrl()))).toBe(true);
    dynasty.setFault({ do: { kind: 'empty-channel' }, on: 'feed', times: 1 });
    const empty = await textOf(feedUrl());
    expect(empty.endsWith('</channel></rss>')).toBe(true);
    expect(empty).not.toContain('<item>');
  });

  it('breaks the connection before or within the answer', async () => {
    dynasty.setFault({ do: { kind: 'hang-up' }, times: 1 });
    await expect(textOf(itemUrl(1))).rejects.toThrow();
    dynasty.setFault({ do: { kind: 'reset', share: 0.3 }, times: 1 });
    await expect(textOf(itemUrl(1))).rejects.toThrow();
    expect(await textOf(itemUrl(1))).toContain('Ensi asia');
  });

  it('drips the body, or never answers', async () => {
    dynasty.setFault({ do: { kind: 'drip', bytes: 10, everyMs: 20 }, on: 'item' });
    await expect(
      fetch(itemUrl(1), { signal: AbortSignal.timeout(150) }).then((page) => page.text()),
    ).rejects.toThrow();
    dynasty.clearFaults();
    dynasty.setFault({ do: { kind: 'silent' }, on: 'item' });
    await expect(fetch(itemUrl(1), { signal: AbortSignal.timeout(100) })).rejects.toThrow();
  });

  it('labels the charset wrongly and leaves the bytes alone', async () => {
    const before = Buffer.from(await (await fetch(itemUrl(1))).arrayBuffer());
    dynasty.setFault({
      do: { kind: 'charset-label', contentType: 'text/html; charset=ISO-8859-1' },
      on: 'item',
    });
    const page = await fetch(itemUrl(1));
    expect(page.headers.get('content-type')).toBe('text/html; charset=ISO-8859-1');
    expect(Buffer.from(await page.arrayBuffer()).equals(before)).toBe(true);
  });

  it('redirects elsewhere and in circles', async () => {
    dynasty.setFault({ do: { kind: 'redirect', to: 'http://elsewhere.invalid/' }, ids: ['20261-1'] });
    const away = await fetch(itemUrl(1), { redirect: 'manual' });
    expect([away.status, away.headers.get('location')]).toEqual([302, 'http://elsewhere.invalid/']);
    dynasty.setFault({ do: { kind: 'redirect-loop' }, ids: ['20261-2'] });
    await expect(fetch(itemUrl(2))).rejects.toThrow();
  });

  it('sends too much, also packed', async () => {
    dynasty.setFault({ do: { kind: 'oversize', bytes: 100_000 }, times: 1 });
    expect((await textOf(itemUrl(1))).length).toBeGreaterThan(100_000);
    dynasty.setFault({ do: { kind: 'gzip-bomb', bytes: 3_000_000 }, times: 1 });
    const packed = await rawBytes(itemUrl(1));
    expect(packed.length).toBeLessThan(10_000);
    expect(gunzipSync(packed).length).toBe(3_000_000);
  });

  it('puts links to another host into the feed', async () => {
    dynasty.setFault({ do: { kind: 'foreign-links', origin: 'https://evil.invalid:443' }, on: 'feed' });
    const feed = await textOf(feedUrl());
    expect(feed).toContain('https://evil.invalid:443/cgi/DREQUEST.PHP?page=meetingitem&id=20261-3');
    expect(feed).not.toContain('127.0.0.1');
  });

  it('is noted in the log, and off when cleared', async () => {
    const off = dynasty.setFault({ do: { kind: 'empty' }, path: 'rss/meetingitems' });
    await textOf(feedUrl());
    off();
    await textOf(feedUrl());
    expect(dynasty.requests.map((request) => request.fault)).toEqual(['empty', null]);
  });
});

describe('a share of requests', () => {
  const request = { kind: 'item', world: 'w', id: '1-1', path: '/x', connectionReused: false } as const;
  const pattern = (seed: number) => {
    const board = createFaultBoard(seed);
    board.set({ do: { kind: 'empty' }, share: 0.3 });
    return Array.from({ length: 200 }, () => board.take(request) !== null);
  };

  it('is met about as often as said, the same way for the same seed', () => {
    const hits = pattern(7).filter(Boolean).length;
    expect(hits).toBeGreaterThan(40);
    expect(hits).toBeLessThan(80);
    expect(pattern(7)).toEqual(pattern(7));
    expect(pattern(7)).not.toEqual(pattern(8));
  });

  it('can be put off and limited, or kept to reused connections', () => {
    const board = createFaultBoard(1);
    board.set({ do: { kind: 'empty' }, after: 1, times: 2 });
    expect([1, 2, 3, 4].map(() => board.take(request)?.kind ?? null)).toEqual([null, 'empty', 'empty', null]);
    board.clear();
    board.set({ do: { kind: 'empty' }, reusedConnection: true });
    expect(board.take(request)).toBeNull();
    expect(board.take({ ...request, connectionReused: true })).not.toBeNull();
  });
});

const rawBytes = (url: string): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
    }).on('error', reject);
  });
