import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/dynasty-server/answer.js';
import { DEMO_LATER, DEMO_NOW, demoWorlds } from '../../src/dynasty-server/demo-world.js';
import type { World } from '../../src/dynasty-server/types.js';
import { indexOf, nativeIdOf } from '../../src/dynasty-server/world-index.js';

const itemsOf = (world: World) =>
  world.meetings.flatMap((meeting) => meeting.items.map((item) => ({ meeting, item })));
const pageOf = (world: World, id: string, now: string) =>
  answerOf(
    world,
    {
      path: '/cgi/DREQUEST.PHP',
      query: new URLSearchParams({ page: 'meetingitem', id }),
      origin: 'http://127.0.0.1',
    },
    now,
  );

describe.each(demoWorlds.map((world) => [world.name, world] as const))(
  'the demo authority %s',
  (_name, world) => {
    it('gives every meeting an id of its own and every item a page in the end', () => {
      expect(new Set(world.meetings.map((meeting) => meeting.id)).size).toBe(world.meetings.length);
      for (const { meeting, item } of itemsOf(world)) {
        expect(pageOf(world, nativeIdOf(meeting, item), DEMO_LATER).status).toBe(200);
      }
    });

    it('refers only to earlier items that exist and are older', () => {
      for (const { meeting, item } of itemsOf(world)) {
        for (const earlier of item.earlier ?? []) {
          const found = 'itemId' in earlier ? indexOf(world).item(earlier.itemId) : null;
          expect(found?.item.registerNumber).toBe(item.registerNumber);
          expect((found?.meeting.date ?? '') < meeting.date).toBe(true);
        }
      }
    });
  },
);

describe('the demo', () => {
  it('has about forty items in Metsälä and turns an agenda into minutes between its two days', () => {
    const [metsala] = demoWorlds;
    if (metsala === undefined) throw new Error('no world');
    expect(itemsOf(metsala).length).toBeGreaterThanOrEqual(40);
    const before = pageOf(metsala, '2026714-3', DEMO_NOW).body.toString('utf8');
    const after = pageOf(metsala, '2026714-3', DEMO_LATER).body.toString('utf8');
    expect(before).toContain('Esityslista 01.06.2026/Asianro 3');
    expect(after).toContain('Pöytäkirja 01.06.2026/Pykälä ');
    expect(after).toContain('tulleen loppuun k&auml;sitellyksi');
    expect(before).not.toContain('tulleen loppuun');
  });
});
