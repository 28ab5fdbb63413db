import { expect, test } from 'vitest';
import { memoryStore, page, record, save } from './records.js';

const AGENDA = record({ documentType: 'agenda', articleNumber: null });
const MINUTES = record();

function twoVersions() {
  const store = memoryStore();
  save(store, { text: 'agenda', record: AGENDA, at: '2023-01-01T00:00:00.000Z' });
  save(store, { text: 'agenda again', record: AGENDA, at: '2023-01-02T00:00:00.000Z' });
  save(store, { text: 'minutes', record: MINUTES, at: '2023-01-03T00:00:00.000Z' });
  const archive = store.archive();
  const [item] = [...archive.items(null)];
  if (item === undefined) throw new Error('nothing archived');
  const [a, again, m] = item.pages;
  if (a === undefined || again === undefined || m === undefined) throw new Error('pages are missing');
  return { store, archive, item, a, again, m };
}

test('gives every answer of an item in order, with what is needed to parse it', () => {
  const { archive, item } = twoVersions();
  expect(item).toMatchObject({ id: 'metsala:20221234-5', platform: 'dynasty', authority: 'Metsälän kunta' });
  expect(item.pages.map(({ pageId }) => new TextDecoder().decode(archive.body(pageId)))).toEqual([
    'agenda',
    'agenda again',
    'minutes',
  ]);
  expect(archive.count(null)).toBe(1);
  expect([...archive.items('nowhere')]).toEqual([]);
});

test('changes nothing when every page reads as before', () => {
  const { archive, item, store, a, again, m } = twoVersions();
  const readings = [
    { ...a, record: AGENDA },
    { ...again, record: AGENDA },
    { ...m, record: MINUTES },
  ];
  const before = store.history(item.itemId);
  expect(archive.replay(item.itemId, readings).map(({ change }) => change)).toEqual(['same', 'same']);
  expect(store.history(item.itemId)).toEqual(before);
});

test('updates a version that reads differently, and inserts one for a page that now says something new', () => {
  const { archive, item, store, a, again, m } = twoVersions();
  const corrected = record({ ...AGENDA, title: 'Toinen otsikko' });
  const readings = [
    { ...a, record: AGENDA },
    { ...again, record: corrected },
    { ...m, record: record({ outcome: 'noted' } as never) },
  ];
  const changes = [
    { change: 'same', version: 1, before: 1 },
    { change: 'inserted', version: 2, before: null },
    { change: 'updated', version: 3, before: 2 },
  ];
  expect(archive.compare(item.itemId, readings)).toMatchObject(changes);
  expect(store.history(item.itemId)).toHaveLength(2);
  expect(archive.replay(item.itemId, readings)).toMatchObject(changes);
  expect(store.history(item.itemId).map(({ n, capturedAt }) => [n, capturedAt.slice(0, 10)])).toEqual([
    [1, '2023-01-01'],
    [2, '2023-01-02'],
    [3, '2023-01-03'],
  ]);
  expect(store.item(item.itemId)).toMatchObject({ version: 3 });
});

test('takes away a version whose page no longer says anything new', () => {
  const { archive, item, store, a, m } = twoVersions();
  const readings = [
    { ...a, record: MINUTES },
    { ...m, record: MINUTES },
  ];
  expect(archive.replay(item.itemId, readings)).toMatchObject([
    { change: 'updated', before: 1 },
    { change: 'removed', before: 2 },
  ]);
  expect(store.history(item.itemId)).toHaveLength(1);
  expect(store.item(item.itemId)).toMatchObject({ version: 1, record: MINUTES });
});

test('makes the first version of an item whose page was kept and never read', () => {
  const store = memoryStore();
  const capture = {
    source: 'metsala',
    nativeId: '20221234-5',
    page: page('agenda'),
    capturedAt: '2023-01-01',
  };
  store.harvest().saveCapture(capture);
  const archive = store.archive();
  const [item] = [...archive.items(null)];
  const readings = (item?.pages ?? []).map((archived) => ({ ...archived, record: AGENDA }));
  expect(archive.replay(item?.itemId ?? 0, readings)).toMatchObject([{ change: 'inserted', version: 1 }]);
  expect([...store.items({})]).toMatchObject([{ version: 1, capturedAt: '2023-01-01', record: AGENDA }]);
});
