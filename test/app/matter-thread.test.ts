import { expect, test } from 'vitest';
import type { ThreadPage } from '../../src/app/link-pages.js';
import { threadOf } from '../../src/app/matter-thread.js';
import type { AgendaItem, Handling } from '../../src/domain/agenda-item.js';
import { handling, record } from '../store/records.js';

/** A page of a body on a day, with the earlier handlings it prints. */
function page(
  id: string,
  [governingBody, meetingDate, articleNumber]: readonly [string, string, number | null],
  changes: Partial<AgendaItem> & {
    readonly earlier?: readonly Handling[];
    readonly via?: ThreadPage['via'];
  } = {},
): ThreadPage {
  const { earlier = [], via = 'register', ...rest } = changes;
  const current = handling({ governingBody, meetingDate, articleNumber });
  const content = { governingBody, meetingDate, articleNumber, handlings: [...earlier, current], ...rest };
  return { id, via, record: record(content) };
}

const told = (governingBody: string, meetingDate: string, articleNumber: number) =>
  handling({ isCurrent: false, governingBody, meetingDate, articleNumber, registerNumber: null });

const places = (pages: readonly ThreadPage[]) =>
  threadOf(pages).handlings.map(
    ({ meetingDate, articleNumber, itemId, link }) => `${meetingDate} ${articleNumber} ${itemId} ${link}`,
  );

test('a handling that has a page and is printed by a later one is told once, by its own page', () => {
  const pages = [
    page('m:1', ['Kunnanhallitus', '2026-02-02', 12]),
    page('m:2', ['Kunnanvaltuusto', '2026-03-02', 5], { earlier: [told('KH', '2026-02-02', 12)] }),
  ];
  expect(places(pages)).toEqual(['2026-02-02 12 m:1 confirmed', '2026-03-02 5 m:2 confirmed']);
});

test('what came before the archive begins is known only from a later page, in its place', () => {
  const pages = [
    page('m:1', ['Kunnanhallitus', '2026-02-02', 12]),
    page('m:2', ['Kunnanvaltuusto', '2026-03-02', 5], {
      earlier: [told('Tekninen lautakunta', '2025-11-20', 88), told('Kunnanhallitus', '2026-02-02', 12)],
    }),
  ];
  expect(places(pages)).toEqual([
    '2025-11-20 88 null confirmed',
    '2026-02-02 12 m:1 confirmed',
    '2026-03-02 5 m:2 confirmed',
  ]);
});

test('two later pages that print one handling tell of it once', () => {
  const earlier = [told('Tekninen lautakunta', '2025-11-20', 88)];
  const pages = [
    page('m:1', ['Kunnanhallitus', '2026-02-02', 12], { earlier }),
    page('m:2', ['Kunnanvaltuusto', '2026-03-02', 5], { earlier }),
  ];
  expect(places(pages)).toHaveLength(3);
});

test('a page without the number is confirmed when the matter prints its day, § and body', () => {
  const pages = [
    page('m:1', ['Tekninen lautakunta', '2025-11-20', 88], { registerNumber: null, via: 'reference' }),
    page('m:2', ['Kunnanhallitus', '2026-02-02', 12], { earlier: [told('Teknltk', '2025-11-20', 88)] }),
  ];
  expect(places(pages)[0]).toBe('2025-11-20 88 m:1 confirmed');
});

test('another body that happened to have the same § on the same day is no part of it', () => {
  const pages = [
    page('m:1', ['Sivistyslautakunta', '2025-11-20', 88], { registerNumber: null, via: 'reference' }),
    page('m:2', ['Kunnanhallitus', '2026-02-02', 12], {
      earlier: [told('Tekninen lautakunta', '2025-11-20', 88)],
    }),
  ];
  expect(places(pages)).toEqual(['2025-11-20 88 null confirmed', '2026-02-02 12 m:2 confirmed']);
});

test('the same title before a body of the matter is a possible link, before another body it is none', () => {
  const pages = [
    page('m:1', ['Kunnanhallitus', '2026-01-12', 3], { registerNumber: null, via: 'title' }),
    page('m:2', ['Vapaa-aikalautakunta', '2026-01-14', 9], { registerNumber: null, via: 'title' }),
    page('m:3', ['Kunnanhallitus', '2026-02-02', 12]),
  ];
  expect(places(pages)).toEqual(['2026-01-12 3 m:1 possible', '2026-02-02 12 m:3 confirmed']);
});

test('the Finnish and the Swedish page of one item are one handling, and both are named', () => {
  const pages = [
    page('n:1', ['Kaupunginhallitus', '2026-02-02', 12]),
    page('n:2', ['Stadsstyrelsen', '2026-02-02', 12], { language: 'sv' }),
  ];
  const { handlings } = threadOf(pages);
  expect(handlings).toHaveLength(1);
  expect(handlings[0]).toMatchObject({ itemId: 'n:1', twins: ['n:2'] });
});

test('two items of one meeting in one language stay two', () => {
  const pages = [
    page('m:1', ['Kunnanhallitus', '2026-02-02', 12]),
    page('m:2', ['Kunnanhallitus', '2026-02-02', 13]),
  ];
  expect(places(pages)).toHaveLength(2);
});

test('a handling comes with its outcome, its votes and its proposal in one line', () => {
  const [only] = threadOf([page('m:1', ['Sivistyslautakunta', '2026-02-02', 12])]).handlings;
  expect(only).toMatchObject({
    outcome: 'approved',
    unanimous: false,
    proposal: 'Lautakunta päättää hyväksyä vastauksen.',
    votes: [{ winner: 'Ei' }],
    documentType: 'minutes',
  });
});

test('files are listed once, in the order in which they were first attached', () => {
  const twice = [page('m:1', ['A', '2026-01-01', 1]), page('m:2', ['B', '2026-01-02', 2])];
  expect(threadOf(twice).attachments.map(({ title }) => title)).toEqual(['Aloite']);
});

test('the next body is the one that the newest page passes the matter on to', () => {
  const proposal = 'Kunnanhallitus ehdottaa kunnanvaltuustolle, että takaus myönnetään.';
  const current = handling({ sections: [{ kind: 'proposal', heading: 'Ehdotus', text: proposal }] });
  const pages = [page('m:1', ['Kunnanhallitus', '2026-02-02', 12], { handlings: [current] })];
  expect(threadOf(pages).next).toBe('kunnanvaltuusto');
});
