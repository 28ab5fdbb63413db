import { describe, expect, it } from 'vitest';
import { readNews } from '../../src/cli/watch/read-news.js';
import type { Store } from '../../src/store/open.js';
import type { WatchQuery } from '../../src/store/watch.js';
import { memoryStore, record, save } from './records.js';

const TODAY = '2023-02-01';
const POLUT: WatchQuery = { words: 'metsäpolut', topic: null, near: false, stageChanges: false, filter: {} };
const STAGES: WatchQuery = { ...POLUT, words: '', stageChanges: true };

const watchNamed = (query: WatchQuery) => ({ name: 'polut', query, createdAt: '2023-01-01T00:00:00.000Z' });

function follow(store: Store, query: WatchQuery): void {
  store.watches().add(watchNamed(query), store.watched(query, TODAY));
}

/** The keys of what is new; it is then taken as told. */
function tell(store: Store, query: WatchQuery): readonly string[] {
  const { fresh, known } = readNews(store, watchNamed(query), TODAY);
  store.watches().markSeen('polut', known, null);
  store.watches().markSeen('polut', fresh, '2023-02-01T00:00:00.000Z');
  return fresh.map(({ key }) => key);
}

const about = (nativeId: string, changes: Parameters<typeof record>[0] = {}) =>
  record({ nativeId, title: 'Metsäpolut', registerNumber: `${nativeId}/2022`, ...changes });

const withStage = (
  nativeId: string,
  stage: 'filed' | 'closed',
  changes: Parameters<typeof record>[0] = {},
) => {
  const { motion } = record();
  return about(nativeId, { motion: motion === null ? null : { ...motion, stage }, ...changes });
};

describe('a watch for words', () => {
  it('takes what is there as known and tells what comes, once', () => {
    const store = memoryStore();
    save(store, { text: 'old', record: about('1') });
    follow(store, POLUT);
    expect(tell(store, POLUT)).toEqual([]);
    save(store, { text: 'new', record: about('2') });
    save(store, { text: 'other', record: record({ nativeId: '3', title: 'Koulut', motion: null }) });
    expect(tell(store, POLUT)).toContain('metsala:2 minutes');
    expect(tell(store, POLUT)).toEqual([]);
  });

  it('tells agenda and minutes of one item, and no other version of either', () => {
    const store = memoryStore();
    follow(store, POLUT);
    save(store, { text: 'agenda', record: about('1', { documentType: 'agenda' }) });
    expect(tell(store, POLUT)).toEqual(['metsala:1 agenda']);
    save(store, { text: 'mended', record: about('1', { documentType: 'agenda', title: 'Metsäpolut 2' }) });
    expect(tell(store, POLUT)).toEqual([]);
    save(store, { text: 'minutes', record: about('1') });
    expect(tell(store, POLUT)).toEqual(['metsala:1 minutes']);
    save(store, { text: 'minutes mended', record: about('1', { title: 'Metsäpolut 3' }) });
    expect(tell(store, POLUT)).toEqual([]);
  });

  it('tells nothing of a page that is read anew as another kind of document', () => {
    const store = memoryStore();
    follow(store, POLUT);
    save(store, { text: 'one page', record: about('1', { documentType: 'agenda' }) });
    expect(tell(store, POLUT)).toHaveLength(1);
    save(store, { text: 'one page', record: about('1', { documentType: 'minutes', parserVersion: 2 }) });
    expect(tell(store, POLUT)).toEqual([]);
  });

  it('tells two items whose pages have the same bytes', () => {
    const store = memoryStore();
    follow(store, POLUT);
    save(store, { text: 'same', record: about('1') });
    expect(tell(store, POLUT)).toEqual(['metsala:1 minutes']);
    save(store, { text: 'same', record: about('2') });
    expect(tell(store, POLUT)).toEqual(['metsala:2 minutes']);
  });
});

describe('a watch without words', () => {
  it('tells what its filters let through', () => {
    const store = memoryStore();
    const query: WatchQuery = { ...POLUT, words: '', filter: { body: 'sivistys', outcome: 'approved' } };
    follow(store, query);
    save(store, { text: 'a', record: about('1') });
    save(store, { text: 'b', record: about('2', { governingBody: 'Kunnanhallitus' }) });
    expect(tell(store, query)).toEqual(['metsala:1 minutes']);
  });
});

describe('a watch for the stages of motions', () => {
  it('tells each stage once, whichever page it stands on', () => {
    const store = memoryStore();
    follow(store, STAGES);
    const motion = { registerNumber: '7/2022' };
    save(store, { text: 'a', record: withStage('1', 'filed', { ...motion, meetingDate: '2022-01-10' }) });
    expect(tell(store, STAGES)).toEqual(['metsala 7/2022 filed']);
    save(store, { text: 'b', record: withStage('2', 'filed', { ...motion, meetingDate: '2022-02-10' }) });
    expect(tell(store, STAGES)).toEqual([]);
    save(store, { text: 'c', record: withStage('3', 'closed', { ...motion, meetingDate: '2022-03-10' }) });
    expect(tell(store, STAGES)).toEqual(['metsala 7/2022 closed']);
    expect(tell(store, STAGES)).toEqual([]);
  });

  it('tells nothing when a page that was told is read anew', () => {
    const store = memoryStore();
    follow(store, STAGES);
    save(store, { text: 'a', record: withStage('1', 'filed') });
    expect(tell(store, STAGES)).toHaveLength(1);
    save(store, { text: 'a', record: withStage('1', 'closed', { parserVersion: 2 }) });
    expect(tell(store, STAGES)).toEqual([]);
  });
});

describe('the watches', () => {
  it('have names of their own, and are gone with what they told', () => {
    const store = memoryStore();
    save(store, { text: 'a', record: about('1') });
    follow(store, POLUT);
    expect(() => follow(store, POLUT)).toThrow('there is a watch called polut');
    expect(store.watches().all()).toEqual([watchNamed(POLUT)]);
    expect(store.watches().remove('polut')).toBe(true);
    expect(store.watches().remove('polut')).toBe(false);
    expect(store.watches().seen('polut').size).toBe(0);
  });
});
