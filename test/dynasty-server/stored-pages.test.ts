import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/dynasty-server/answer.js';
import { world } from './small-world.js';

const ask = (stored: Parameters<typeof world>[1], query: string, path = '/cgi/DREQUEST.PHP') =>
  answerOf(
    world([], stored),
    { path, query: new URLSearchParams(query), origin: 'http://127.0.0.1' },
    '2026-06-01',
  );

describe('stored pages', () => {
  const body = Buffer.from([0x3c, 0xe4, 0x92, 0x00, 0xff]);
  const stored = [
    { page: 'meetingitem', id: '20261-2', contentType: 'text/html', body },
    { page: 'file', id: 'TELIMET.HTM', contentType: 'text/html', body },
  ];

  it('are served byte for byte, whatever the world would render', () => {
    const answer = ask({ stored }, 'page=meetingitem&id=20261-2');
    expect([answer.kind, answer.status, answer.body.equals(body)]).toEqual(['item', 200, true]);
    expect(ask({ stored }, '', '/kokous/telimet.htm').body.equals(body)).toBe(true);
    expect(ask({ stored }, 'page=meetingitem&id=20261-3').status).toBe(404);
  });
});

const REAL = new URL('../../../shared/real', import.meta.url);

describe.skipIf(!existsSync(REAL))('the real pages beside the project', () => {
  it('become one instance for each group and window, each with a feed', async () => {
    // @ts-expect-error a script without types
    const { storedWorlds } = await import('../real/stored-worlds.mjs');
    const worlds: ReturnType<typeof world>[] = storedWorlds(REAL.pathname);
    expect(worlds.length).toBeGreaterThanOrEqual(7);
    for (const each of worlds) {
      expect(each.stored?.filter((page) => page.page === 'rss/meetingitems').length).toBe(1);
    }
    const items = worlds.flatMap((each) => each.stored ?? []).filter((page) => page.page === 'meetingitem');
    expect(new Set(items.map((page) => page.id)).size).toBe(items.length);
    expect(items.length).toBe(6);
  });
});
