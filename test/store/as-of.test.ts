import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { endOfFinnishDay } from '../../src/domain/finnish-day.js';
import { openStore, type Store } from '../../src/store/open.js';
import { handling, METSALA, page, record, save, temporaryFolder } from './records.js';

const AGENDA = record({
  documentType: 'agenda',
  articleNumber: null,
  handlings: [handling({ decision: null, votes: [], articleNumber: null, sections: [] })],
  motion: null,
});
const MINUTES = record();

/** An archive in a file with an agenda of 9 December and the minutes of 20 December. */
function archive(): { path: string; store: Store } {
  const path = join(temporaryFolder(), 'p.db');
  const store = openStore({ path, mode: 'write' });
  onTestFinished(() => store.close());
  store.sources.add(METSALA, '2022-12-01T00:00:00.000Z');
  save(store, { text: 'agenda', record: AGENDA, at: '2022-12-09T10:00:00.000Z' });
  save(store, { text: 'minutes', record: MINUTES, at: '2022-12-20T10:00:00.000Z' });
  return { path, store };
}

function asOf(path: string, day: string): Store {
  const store = openStore({ path, mode: 'read', asOf: day });
  onTestFinished(() => store.close());
  return store;
}

test('reads the archive as it stood at the end of a day', () => {
  const { path, store } = archive();
  const before = asOf(path, '2022-12-19');
  expect([...before.items({})]).toMatchObject([{ version: 1, record: AGENDA }]);
  expect([...before.decisions({})]).toEqual([]);
  expect([...before.motions({}, '2022-12-19')]).toEqual([]);
  const after = asOf(path, '2022-12-20');
  expect([...after.items({})]).toEqual([...store.items({})]);
  expect([...after.decisions({})]).toEqual([...store.decisions({})]);
  expect([...after.motions({}, '2022-12-20')]).toEqual([...store.motions({}, '2022-12-20')]);
});

test('filters by what an item was then, not by what it became', () => {
  const { path } = archive();
  expect([...asOf(path, '2022-12-19').items({ outcome: 'approved' })]).toEqual([]);
  expect([...asOf(path, '2022-12-20').items({ outcome: 'approved' })]).toHaveLength(1);
});

test('knows no item before its first page was read, and gives the page of the version shown', () => {
  const { path } = archive();
  expect([...asOf(path, '2022-12-08').items({})]).toEqual([]);
  const then = asOf(path, '2022-12-19');
  const { itemId } = then.nameItem('20221234-5');
  expect(then.item(itemId)).toMatchObject({ version: 1, record: { documentType: 'agenda' } });
  expect(new TextDecoder().decode(then.rawPage(itemId, 1)?.body)).toBe('agenda');
  expect(then.history(itemId)).toHaveLength(1);
});

test('knows of no withdrawal before it was noticed', () => {
  const { path, store } = archive();
  for (const day of ['21', '22', '23']) {
    store.harvest().noteGone('metsala', '20221234-5', `2022-12-${day}T10:00:00.000Z`);
  }
  expect([...asOf(path, '2022-12-22').items({})]).toMatchObject([{ withdrawnAt: null }]);
  expect([...asOf(path, '2022-12-23').items({})]).toMatchObject([
    { withdrawnAt: '2022-12-23T10:00:00.000Z' },
  ]);
});

test('writes nothing to the archive and can be read while a run writes', () => {
  const { path, store } = archive();
  const then = asOf(path, '2022-12-19');
  store.harvest().saveCapture({
    source: 'metsala',
    nativeId: '20221234-6',
    page: page('another'),
    capturedAt: '2022-12-21T00:00:00.000Z',
  });
  expect([...then.items({})]).toHaveLength(1);
  expect([...store.items({})]).toMatchObject([{ version: 2 }]);
});

test('ends a day when it ends in Finland, in winter and in summer', () => {
  expect(endOfFinnishDay('2022-12-20')).toBe('2022-12-20T21:59:59.999Z');
  expect(endOfFinnishDay('2022-07-01')).toBe('2022-07-01T20:59:59.999Z');
  expect(endOfFinnishDay('2023-03-25')).toBe('2023-03-25T21:59:59.999Z');
  expect(endOfFinnishDay('2023-03-26')).toBe('2023-03-26T20:59:59.999Z');
  expect(endOfFinnishDay('2023-10-29')).toBe('2023-10-29T21:59:59.999Z');
});
