import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open.js';
import { entry, METSALA, NONE, record, save, temporaryFolder } from './records.js';

const NOW = '2023-01-02T12:00:00.000Z';
const LATER = '2023-03-02T12:00:00.000Z';

function townStore() {
  const path = join(temporaryFolder(), 'town.db');
  const store = openStore({ path, mode: 'write' });
  store.sources.add(METSALA, NOW);
  save(store, { text: 'sivu Salasanasta', record: record({ title: 'Ainutlaatuinen otsikkosana' }) });
  return { store, path, ...store.nameItem('20221234-5') };
}

test('forgets every word of an item: text, raw page, index, title', () => {
  const { store, path, itemId, id } = townStore();
  store.forgetting().forget(itemId, id, LATER, 'asked for');
  expect([...store.items({})]).toEqual([]);
  expect(store.search({ words: 'otsikkosana' }, {}).hits).toEqual([]);
  expect(() => store.nameItem('20221234-5')).toThrow();
  store.close();
  expect(readFileSync(path).includes('otsikkosana')).toBe(false);
});

test('keeps a tombstone that no later harvest wakes', () => {
  const { store, itemId, id } = townStore();
  const harvest = store.harvest();
  store.forgetting().forget(itemId, id, LATER, null);
  const named = entry({
    nativeId: '20221234-5',
    meetingNativeId: '20221234',
    subject: 'Ainutlaatuinen otsikkosana',
  });
  expect(
    harvest.saveIndexEntries('metsala', [named], { url: 'https://a', validators: NONE, hash: 'a' }, LATER),
  ).toBe(0);
  expect(harvest.dueItems('metsala', '2030-01-01T00:00:00.000Z', null)).toEqual([]);
  expect(store.forgetting().audit()).toEqual([{ at: LATER, action: 'forget', item: id, reason: null }]);
  store.close();
});

test('reduces a withdrawn item to its facts, once', () => {
  const { store, path, itemId, id } = townStore();
  store.forgetting().reduce(itemId, id, LATER, 'withdrawn');
  const [left] = [...store.items({})];
  expect(left?.record.title).toBe('Ainutlaatuinen otsikkosana');
  expect(left?.record.decision?.outcome).toBe('approved');
  expect(left?.record.handlings.flatMap(({ sections }) => sections)).toEqual([]);
  expect([...store.archive().items(null)]).toEqual([]);
  expect(left?.record).toMatchObject({ attachments: [], notifyList: [], problems: [] });
  expect([...store.attachments({})]).toEqual([]);
  expect(
    store
      .faults(false)
      .filter(({ count }) => count > 0)
      .map(({ check }) => check),
  ).toEqual([]);
  const reading = openStore({ path, mode: 'read' });
  expect([...reading.sql('SELECT notify_list FROM v_items').rows]).toEqual([['[]']]);
  reading.close();
  store.close();
});
