import { expect, test } from 'vitest';
import { entry, memoryStore, NONE, record, save } from './records.js';

const NOW = '2023-01-02T12:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();
const failure = (at: string, nextDueAt: string) => ({ code: 'TIMEOUT', detail: 'no answer', at, nextDueAt });

test('makes what an index names for the first time due at once', () => {
  const harvest = memoryStore().harvest();
  const entries = [entry({ nativeId: '1-1' }), entry({ nativeId: '1-2' })];
  expect(harvest.saveIndexEntries('metsala', entries, null, NOW)).toBe(2);
  expect(harvest.dueItems('metsala', NOW, null)).toEqual(
    ['1-1', '1-2'].map((nativeId) => ({
      nativeId,
      reason: 'new',
      governingBody: 'Sivistyslautakunta',
      meetingDate: '2022-12-15',
      validators: null,
      attempts: 0,
      documentType: null,
    })),
  );
  expect(harvest.saveIndexEntries('metsala', [...entries, entry({ nativeId: '1-3' })], null, NOW)).toBe(1);
  expect(harvest.dueItems('metsala', NOW, 2)).toHaveLength(2);
});

test('changes nothing for items that an index no longer names', () => {
  const store = memoryStore();
  store.harvest().saveIndexEntries('metsala', [entry()], null, NOW);
  save(store);
  store.harvest().saveIndexEntries('metsala', [], null, later(24));
  expect([...store.items({})]).toHaveLength(1);
});

test('keeps what an index said before where it now says nothing', () => {
  const harvest = memoryStore().harvest();
  harvest.saveIndexEntries('metsala', [entry()], null, NOW);
  harvest.saveIndexEntries(
    'metsala',
    [entry({ governingBody: null, meetingDate: null, subject: null })],
    null,
    NOW,
  );
  const [due] = harvest.dueItems('metsala', NOW, null);
  expect(due).toMatchObject({ governingBody: 'Sivistyslautakunta', meetingDate: '2022-12-15' });
  expect(harvest.knownBodies('metsala')).toEqual([
    { governingBody: 'Sivistyslautakunta', newestMeetingDate: '2022-12-15' },
  ]);
  expect(harvest.knownIds('metsala', ['20221234-5', '9-9'])).toEqual(new Set(['20221234-5']));
});

test('takes new items first, newest meeting first, and failed ones last', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  const named = (nativeId: string, meetingDate: string) =>
    entry({ nativeId, meetingNativeId: nativeId, meetingDate });
  harvest.saveIndexEntries(
    'metsala',
    [
      named('failed', '2023-01-01'),
      named('old', '2022-01-01'),
      named('young', '2022-12-01'),
      named('seen', '2023-01-01'),
    ],
    null,
    NOW,
  );
  harvest.noteItemFailure('metsala', 'failed', failure(NOW, NOW));
  harvest.noteUnchanged('metsala', 'seen', NOW, NOW);
  expect(
    harvest
      .dueItems('metsala', NOW, null)
      .map(({ nativeId, reason, attempts }) => [nativeId, reason, attempts]),
  ).toEqual([
    ['young', 'new', 0],
    ['old', 'new', 0],
    ['seen', 'recheck', 0],
    ['failed', 'retry', 1],
  ]);
});

test('looks again when it is time and not before, with the validators of the last answer', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  save(store, { record: record({ documentType: 'agenda' }) });
  harvest.noteUnchanged('metsala', '20221234-5', NOW, later(24));
  expect(harvest.dueItems('metsala', later(23), null)).toEqual([]);
  expect(harvest.dueItems('metsala', later(24), null)).toMatchObject([
    { reason: 'recheck', validators: { etag: '"1"', lastModified: null }, documentType: 'agenda' },
  ]);
  harvest.noteUnchanged('metsala', '20221234-5', later(24), null);
  expect(harvest.dueItems('metsala', later(9999), null)).toEqual([]);
});

test('counts failures until the item is read', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  harvest.saveIndexEntries('metsala', [entry()], null, NOW);
  harvest.noteItemFailure('metsala', '20221234-5', failure(NOW, later(1)));
  harvest.noteItemFailure('metsala', '20221234-5', failure(later(1), later(2)));
  expect(harvest.dueItems('metsala', later(1), null)).toEqual([]);
  expect(harvest.dueItems('metsala', later(2), null)).toMatchObject([{ reason: 'retry', attempts: 2 }]);
  expect(() => store.nameItem('20221234-5')).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_ITEM', hint: expect.stringContaining('TIMEOUT') }),
  );
  save(store);
  harvest.noteUnchanged('metsala', '20221234-5', later(3), later(3));
  expect(harvest.dueItems('metsala', later(3), null)).toMatchObject([{ reason: 'recheck', attempts: 0 }]);
});

test('withdraws an item on the third gone answer that is at least a day after the one before', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  save(store);
  const gone = (hours: number) => harvest.noteGone('metsala', '20221234-5', later(hours));
  expect([gone(0), gone(1), gone(23.9), gone(24), gone(47), gone(48)]).toEqual([
    'gone',
    'gone',
    'gone',
    'gone',
    'gone',
    'withdrawn',
  ]);
  expect(gone(72)).toBe('same');
  const { itemId } = store.nameItem('20221234-5');
  expect(store.item(itemId)).toMatchObject({ version: 1, withdrawnAt: later(48), record: record() });
});

test('looks twice more at a withdrawn item, a week and a month later, and takes it back when it answers', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  save(store);
  const gone = (day: number) => harvest.noteGone('metsala', '20221234-5', later(day * 24));
  const dueOn = (day: number) => harvest.dueItems('metsala', later(day * 24), null).length;
  for (const day of [0, 1, 2]) gone(day);
  expect([dueOn(8), dueOn(9)]).toEqual([0, 1]);
  gone(9);
  expect([dueOn(38), dueOn(39)]).toEqual([0, 1]);
  gone(39);
  expect(dueOn(9999)).toBe(0);
  harvest.noteUnchanged('metsala', '20221234-5', later(999), null);
  expect(store.item(store.nameItem('20221234-5').itemId)?.withdrawnAt).toBeNull();
});

test('begins to count anew after an answer that is not gone', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  save(store);
  const gone = (hours: number) => harvest.noteGone('metsala', '20221234-5', later(hours));
  expect([gone(0), gone(24)]).toEqual(['gone', 'gone']);
  harvest.noteUnchanged('metsala', '20221234-5', later(30), null);
  expect([gone(48), gone(72), gone(96)]).toEqual(['gone', 'gone', 'withdrawn']);
  save(store, { at: later(100) });
  expect(store.item(store.nameItem('20221234-5').itemId)?.withdrawnAt).toBeNull();
});

test('remembers the validators of an index address by source', () => {
  const harvest = memoryStore().harvest();
  const url = 'https://metsala.example/feed?show=300';
  expect(harvest.validatorsOf('metsala', url)).toBeNull();
  const validators = { etag: '"a"', lastModified: null };
  harvest.saveIndexEntries('metsala', [], { url, validators, hash: 'a' }, NOW);
  expect(harvest.validatorsOf('metsala', url)).toEqual({ etag: '"a"', lastModified: null });
  harvest.saveIndexEntries('metsala', [], { url, validators: NONE, hash: 'b' }, NOW);
  expect(harvest.validatorsOf('metsala', url)).toBeNull();
  expect(() => harvest.validatorsOf('nowhere', url)).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_SOURCE' }),
  );
});

test('knows the bytes of an index answer that was entered whole, of the newest only', () => {
  const harvest = memoryStore().harvest();
  const url = 'https://metsala.example/feed?show=300';
  expect(harvest.isEntered('metsala', url, 'a')).toBe(false);
  harvest.saveIndexEntries('metsala', [entry()], null, NOW);
  expect(harvest.isEntered('metsala', url, 'a')).toBe(false);
  harvest.saveIndexEntries('metsala', [entry()], { url, validators: NONE, hash: 'a' }, NOW);
  expect(harvest.isEntered('metsala', url, 'a')).toBe(true);
  expect(harvest.isEntered('metsala', `${url}0`, 'a')).toBe(false);
  harvest.saveIndexEntries('metsala', [entry()], { url, validators: NONE, hash: 'b' }, NOW);
  expect(harvest.isEntered('metsala', url, 'a')).toBe(false);
});
