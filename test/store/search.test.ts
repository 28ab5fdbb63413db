import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AgendaItem, Section } from '../../src/domain/agenda-item.js';
import { openStore, type Store } from '../../src/store/open.js';
import { handling, METSALA, memoryStore, page, record, save, temporaryFolder } from './records.js';

type Written = Partial<AgendaItem> & { readonly sections?: readonly Section[] };

/** An item of which only what is said here is known. */
function write(store: Store, nativeId: string, { sections = [], ...changes }: Written, at?: string): void {
  const handlings = [handling({ sections, decision: null, votes: [], governingBody: null })];
  const content = record({
    nativeId,
    title: 'Asia',
    governingBody: null,
    registerNumber: null,
    motion: null,
    attachments: [],
    handlings,
    ...changes,
  });
  save(store, { text: JSON.stringify(content), record: content, ...(at === undefined ? {} : { at }) });
}

const explained = (text: string): Section => ({ kind: 'explanation', heading: 'Selostus', text });
const decided = (text: string): Section => ({ kind: 'decision', heading: 'Päätös', text });

const ids = (store: Store, words: string, filter: Parameters<Store['search']>[1] = {}) =>
  store.search({ words }, filter).hits.map(({ id }) => id.replace('metsala:', ''));

describe('a search', () => {
  it('knows a record when the run that saved it ends, and its older words no more', () => {
    const store = memoryStore();
    write(store, '1', { title: 'Sillan korjaus' });
    write(store, '2', { title: 'Sillan maalaus' });
    expect(ids(store, 'silta')).toEqual(['1', '2']);
    write(store, '1', { title: 'Laiturin korjaus' });
    expect(ids(store, 'silta')).toEqual(['2']);
    expect(ids(store, 'laituri')).toEqual(['1']);
    write(store, '1', { title: 'Laiturin korjaus', meetingDate: '2023-02-02' });
    expect(ids(store, 'laituri')).toEqual(['1']);
  });

  it('puts the title first, then proposal and decision, then the rest; the newest first in each', () => {
    const store = memoryStore();
    write(store, 'rest', { meetingDate: '2023-05-01', sections: [explained('Koulu on vanha.')] });
    write(store, 'ruling', { meetingDate: '2021-01-01', sections: [decided('Koulu suljetaan.')] });
    write(store, 'old-title', { meetingDate: '2020-01-01', title: 'Koulu' });
    write(store, 'title', { meetingDate: '2022-01-01', title: 'Koulu' });
    expect(ids(store, 'koulut')).toEqual(['title', 'old-title', 'ruling', 'rest']);
    const scores = store.search({ words: 'koulut' }, {}).hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('shows the section that answers, with the hit marked', () => {
    const store = memoryStore();
    write(store, '1', { title: 'Piha', sections: [explained('Muuta.'), decided('Koulun piha aidataan.')] });
    expect(store.search({ words: 'koulu' }, {}).hits).toEqual([
      {
        id: 'metsala:1',
        title: 'Piha',
        governingBody: null,
        meetingDate: '2022-12-15',
        sectionKind: 'decision',
        snippet: '«Koulun» piha aidataan.',
        score: expect.any(Number),
        source: 'metsala',
        authority: 'Metsälän kunta',
        articleNumber: 122,
        registerNumber: null,
        outcome: null,
        url: expect.any(String),
      },
    ]);
  });

  it('takes the filters of all readings', () => {
    const store = memoryStore();
    store.sources.add({ ...METSALA, name: 'toinen' }, '2023-01-01T00:00:00.000Z');
    const decision = { outcome: 'rejected', unanimous: null, byVote: false, evidence: 'Hylättiin.' } as const;
    write(store, '1', { title: 'Koulu', governingBody: 'Tekninen lautakunta', meetingDate: '2022-01-01' });
    write(store, '2', { title: 'Koulu', governingBody: 'Valtuusto', meetingDate: '2022-06-01', decision });
    write(store, '3', { title: 'Koulu', language: 'sv', meetingDate: '2023-01-01' });
    expect(ids(store, 'koulu')).toEqual(['3', '2', '1']);
    expect(ids(store, 'koulu', { body: 'LAUTA' })).toEqual(['1']);
    expect(ids(store, 'koulu', { since: '2022-06-01' })).toEqual(['3', '2']);
    expect(ids(store, 'koulu', { until: '2022-06-01' })).toEqual(['2', '1']);
    expect(ids(store, 'koulu', { since: '2022-01-02', until: '2022-12-31' })).toEqual(['2']);
    expect(ids(store, 'koulu', { outcome: 'rejected' })).toEqual(['2']);
    expect(ids(store, 'koulu', { language: 'fi' })).toEqual(['2', '1']);
    expect(ids(store, 'koulu', { sources: ['toinen'] })).toEqual([]);
    expect(ids(store, 'koulu', { sources: ['toinen', 'metsala'], limit: 1 })).toEqual(['3']);
    expect(ids(store, 'koulu', { limit: 0 })).toEqual([]);
  });

  it('reads on past the first hundred', () => {
    const store = memoryStore();
    for (let at = 0; at < 250; at += 1) write(store, `${at}`, { sections: [explained(`Koulu ${at}.`)] });
    expect(new Set(ids(store, 'koulu', { limit: 1_000 })).size).toBe(250);
    expect(ids(store, 'koulu')).toHaveLength(20);
    expect(ids(store, 'koulu 249')).toEqual(['249']);
  });

  it('finds register numbers and attachments, and phrases only as they stand', () => {
    const store = memoryStore();
    const attachments = [{ kind: 'attachment', number: 1, title: 'Karttaliite', url: null }] as const;
    write(store, '1', { registerNumber: '161/00.04.02/2022', attachments });
    write(store, '2', { title: 'Koulun uusi piha', sections: [explained('Piha on uusi.')] });
    expect(ids(store, '161/00.04.02/2022')).toEqual(['1']);
    expect(store.search({ words: 'karttaliite' }, {}).hits[0]?.sectionKind).toBe('attachments');
    expect(ids(store, '"uusi piha"')).toEqual(['2']);
    expect(ids(store, '"piha uusi"')).toEqual([]);
    expect(ids(store, '"koulun uu"*')).toEqual(['2']);
  });

  it('groups by source, with the best answer of each', () => {
    const store = memoryStore();
    write(store, '1', { meetingDate: '2023-01-01', sections: [explained('Järjestöfoorumia ei ole.')] });
    write(store, '2', { meetingDate: '2022-01-01', title: 'Järjestöfoorumin säännöt' });
    expect(store.searchBySource({ words: 'järjestöfoorumi' }, {}).groups).toEqual([
      {
        source: 'metsala',
        count: 2,
        newestMeetingDate: '2023-01-01',
        best: expect.objectContaining({ id: 'metsala:2' }),
      },
    ]);
    expect(store.searchBySource({ words: 'hevonen' }, {})).toEqual({
      groups: [],
      cut: [],
      unknown: ['hevonen'],
    });
  });

  it('counts what stands near each other by reading it', () => {
    const store = memoryStore();
    write(store, '1', { title: 'Kuntien ja järjestöjen yhteistyö' });
    write(store, '2', { sections: [explained(`Yhteistyö. ${'Muuta. '.repeat(20)} Järjestöjen asia.`)] });
    const words = { words: 'järjestöyhteistyö', near: true };
    expect(ids(store, 'järjestöyhteistyö')).toEqual([]);
    write(store, '3', { title: 'Järjestö' });
    expect(store.search(words, {}).hits.map(({ id }) => id)).toEqual(['metsala:1']);
    expect(store.searchBySource(words, {}).groups).toMatchObject([{ count: 1 }]);
  });

  it('is a filter of other readings too', () => {
    const store = memoryStore();
    write(store, '1', { title: 'Koulun piha' });
    write(store, '2', { title: 'Silta' });
    expect([...store.items({ query: 'koulut OR päiväkoti' })].map(({ id }) => id)).toEqual(['metsala:1']);
    expect([...store.items({ query: 'hevonen' })]).toEqual([]);
    expect(store.sqlOf.items({ query: 'koulu' })).toContain('MATCH');
  });

  it('can be run as SQL by a person', () => {
    const path = join(temporaryFolder(), 'p.db');
    const writer = openStore({ path, mode: 'write' });
    writer.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
    write(writer, '1', { title: 'Koulun piha' });
    writer.close();
    const store = openStore({ path, mode: 'read' });
    const sql = store.sqlOf.search({ words: 'koulu' }, { since: '2022-01-01', sources: ['metsala'] });
    expect([...store.sql(sql).rows]).toEqual([['metsala:1', 'Koulun piha', '2022-12-15']]);
    store.close();
  });

  it('sees the archive as of a day as it was', () => {
    const path = join(temporaryFolder(), 'p.db');
    const writer = openStore({ path, mode: 'write' });
    writer.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
    write(writer, '1', { title: 'Koulun piha' }, '2023-01-02T00:00:00.000Z');
    write(writer, '2', { title: 'Silta' }, '2023-01-02T00:00:00.000Z');
    write(writer, '1', { title: 'Kirjaston piha' }, '2023-02-02T00:00:00.000Z');
    write(writer, '3', { title: 'Koulun katto' }, '2023-02-02T00:00:00.000Z');
    writer.close();
    const then = openStore({ path, mode: 'read', asOf: '2023-01-10' });
    expect(ids(then, 'koulu')).toEqual(['1']);
    expect(ids(then, 'kirjasto')).toEqual([]);
    expect(ids(then, 'silta')).toEqual(['2']);
    expect([...then.items({ query: 'koulu' })].map(({ id }) => id)).toEqual(['metsala:1']);
    then.close();
    const now = openStore({ path, mode: 'read' });
    expect(ids(now, 'koulu')).toEqual(['3']);
    now.close();
  });

  it('gathers the records of a run: those not yet in the index are counted, and completing leaves none out', () => {
    const store = memoryStore();
    const harvest = store.harvest();
    const texts = Array.from({ length: 30 }, (_, at) => `${at + 1}`);
    for (const nativeId of texts) {
      const content = record({ nativeId, title: 'Koulun piha' });
      const capture = { source: 'metsala', nativeId, capturedAt: '2023-01-02T00:00:00.000Z' };
      const pageHash = harvest.saveCapture({ ...capture, page: page(nativeId) });
      const validators = { etag: null, lastModified: null };
      harvest.saveRecord({ ...capture, pageHash, record: content, validators, nextDueAt: null });
    }
    expect(ids(store, 'koulu', { limit: 100 })).toHaveLength(25);
    expect(store.countUnindexed()).toBe(5);
    expect(store.completeSearchIndex()).toBe(5);
    expect(ids(store, 'koulu', { limit: 100 })).toHaveLength(30);
  });

  it('makes its index anew', () => {
    const store = memoryStore();
    write(store, '1', { title: 'Koulun piha' });
    write(store, '2', { title: 'Silta' });
    expect(store.countUnindexed()).toBe(0);
    expect(store.rebuildSearchIndex()).toBe(2);
    expect(ids(store, 'koulu')).toEqual(['1']);
    expect(store.completeSearchIndex()).toBe(0);
  });

  it.each([
    '"',
    "'; DROP TABLE item; --",
    'a AND (',
    'NEAR(a b',
    'x'.repeat(10_000),
    'sana '.repeat(2_000),
    '*'.repeat(5_000),
    '{title} : koulu',
    '\u0000koulu',
    'koulu\u0000',
    '"koulu\u0000piha"*',
    'title:koulu',
    't=koulu',
    'koulu*piha',
    '-koulu -piha',
    '"koulu" "',
    '😀 koulu',
    'koulu^2 +piha ~1',
    '\ud800koulu',
  ])('is never broken by a query (%#)', (words) => {
    const store = memoryStore();
    write(store, '1', { title: 'Koulu' });
    let code: unknown = null;
    try {
      store.search({ words }, {});
      store.searchBySource({ words, near: true }, {});
      [...store.items({ query: words })];
    } catch (error) {
      code = error instanceof Error && 'code' in error ? error.code : error;
    }
    expect([null, 'USAGE']).toContain(code);
  });
});
