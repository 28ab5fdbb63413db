import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/dynasty-server/answer.js';
import { generateWorld } from '../../src/dynasty-server/generate-world.js';
import type { World } from '../../src/dynasty-server/types.js';
import { cpuMs } from '../cpu-time.js';

const NOW = '2026-06-20T00:00:00Z';
const ask = (world: World, query: Record<string, string>) =>
  answerOf(
    world,
    { path: '/cgi/DREQUEST.PHP', query: new URLSearchParams(query), origin: 'http://127.0.0.1' },
    NOW,
  );
const idsOf = (world: World) =>
  world.meetings.flatMap((meeting) => meeting.items.map((item) => `${meeting.id}-${item.k}`));

describe('a generated world', () => {
  it('has exactly the items asked for, each with an id of its own', () => {
    const ids = idsOf(generateWorld({ seed: 1, items: 1003 }));
    expect(ids.length).toBe(1003);
    expect(new Set(ids).size).toBe(1003);
  });

  it('is the same for the same plan and another for another seed', () => {
    const page = (seed: number) => {
      const world = generateWorld({ seed, items: 100 });
      return ask(world, { page: 'meetingitem', id: `${world.meetings[0]?.id}-4` }).body;
    };
    expect(page(3).equals(page(3))).toBe(true);
    expect(page(3).equals(page(4))).toBe(false);
  });

  it('runs § without holes through each body and year', () => {
    const world = generateWorld({ seed: 2, items: 2000 });
    const council = world.meetings.filter(
      (meeting) => meeting.bodyId === 11 && meeting.date.startsWith('2025'),
    );
    let next = 1;
    for (const meeting of council) {
      expect(meeting.firstArticle).toBe(next);
      next += meeting.items.length;
    }
  });

  it('can have GUID ids', () => {
    const world = generateWorld({ seed: 5, items: 30, idKind: 'guid', layout: 'A' });
    expect(world.meetings[0]?.id).toMatch(/^[0-9A-F]{8}(?:X[0-9A-F]{4}){3}X[0-9A-F]{12}$/u);
    expect(ask(world, { page: 'meetingitem', id: `${world.meetings[0]?.id}-2` }).status).toBe(200);
  });

  it('of 50,000 items gives its feed within a second', () => {
    const began = cpuMs();
    const world = generateWorld({ seed: 9, items: 50_000 });
    const feed = ask(world, { page: 'rss/meetingitems', show: '1000' }).body.toString('latin1');
    expect(feed.split('<item>').length - 1).toBe(1000);
    expect(cpuMs() - began).toBeLessThan(5000);
  });
});
