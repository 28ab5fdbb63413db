import { expect, test } from 'vitest';
import type { AgendaItem } from '../../src/domain/agenda-item.js';
import type { Store } from '../../src/store/open.js';
import { handling, memoryStore, record, save } from './records.js';

const NUMBER = '7/02.05.00/2026';

/** Saves a page of a board with or without the register number. */
function savePage(store: Store, nativeId: string, changes: Partial<AgendaItem>): void {
  save(store, { text: nativeId, record: record({ nativeId, meetingNativeId: nativeId, ...changes }) });
}

const found = (store: Store) => store.matterPages(NUMBER).map(({ id, via }) => `${id} ${via}`);

test('finds the pages of a register number, oldest meeting first, and no other number', () => {
  const store = memoryStore();
  savePage(store, '20262-1', { registerNumber: NUMBER, meetingDate: '2026-03-02' });
  savePage(store, '20261-1', { registerNumber: NUMBER, meetingDate: '2026-02-02' });
  savePage(store, '20263-1', { registerNumber: '8/02.05.00/2026', title: 'Toinen asia kokonaan' });
  expect(found(store)).toEqual(['metsala:20261-1 register', 'metsala:20262-1 register']);
});

test('finds a page without the number that prints a handling of the matter, or that the matter prints', () => {
  const store = memoryStore();
  const earlier = (meetingDate: string, articleNumber: number) => [
    handling({ isCurrent: false, meetingDate, articleNumber }),
    handling(),
  ];
  const at = (meetingDate: string, articleNumber: number) => ({ meetingDate, articleNumber });
  savePage(store, '20261-1', { registerNumber: null, title: 'Ensimmäinen', ...at('2026-01-12', 3) });
  savePage(store, '20262-1', {
    registerNumber: NUMBER,
    ...at('2026-02-02', 12),
    handlings: earlier('2026-01-12', 3),
  });
  savePage(store, '20263-1', {
    registerNumber: null,
    title: 'Kolmas',
    ...at('2026-03-02', 5),
    handlings: earlier('2026-02-02', 12),
  });
  expect(found(store)).toEqual([
    'metsala:20261-1 reference',
    'metsala:20262-1 register',
    'metsala:20263-1 reference',
  ]);
});

test('finds a page with the same title of about the same time, and not one of years ago', () => {
  const store = memoryStore();
  const title = 'Rantatien kevyen liikenteen väylä';
  const without = { registerNumber: null, title };
  savePage(store, '20261-1', { ...without, meetingDate: '2022-01-12', articleNumber: 1 });
  savePage(store, '20262-1', { ...without, meetingDate: '2026-01-12', articleNumber: 2 });
  savePage(store, '20263-1', {
    registerNumber: NUMBER,
    title,
    meetingDate: '2026-03-02',
    articleNumber: 3,
  });
  expect(found(store)).toEqual(['metsala:20262-1 title', 'metsala:20263-1 register']);
});
