import { expect, test } from 'vitest';
import type { AgendaItem } from '../../src/domain/agenda-item.js';
import type { ItemFilter } from '../../src/store/item-filter.js';
import type { Store } from '../../src/store/open.js';
import { handling, METSALA, memoryStore, record, save } from './records.js';

const NOW = '2023-01-02T12:00:00.000Z';
const TODAY = '2023-02-01';

/** A page of the meeting `20230110` unless told otherwise, about no motion and without decision. */
function plainRecord(nativeId: string, changes: Partial<AgendaItem> = {}): AgendaItem {
  const meetingNativeId = nativeId.split('-')[0] ?? null;
  return record({ nativeId, meetingNativeId, motion: null, decision: null, handlings: [], ...changes });
}

function townStore(): Store {
  const store = memoryStore();
  store.sources.add(
    { ...METSALA, name: 'ranta', authority: 'Rannan kaupunki', baseUrl: 'https://ranta.example/' },
    NOW,
  );
  save(store, { text: 'a', record: record() });
  save(store, {
    text: 'b',
    record: plainRecord('20230110-2', {
      meetingDate: '2023-01-10',
      governingBody: 'Ympäristölautakunta',
      articleNumber: 2,
      registerNumber: null,
    }),
  });
  save(store, {
    text: 'c',
    record: plainRecord('20230110-1', {
      meetingDate: '2023-01-10',
      governingBody: 'Ympäristölautakunta',
      articleNumber: 1,
      registerNumber: null,
    }),
  });
  save(store, {
    text: 'd',
    source: 'ranta',
    record: plainRecord('20221234-5', {
      meetingDate: '2022-11-01',
      governingBody: 'Stadsstyrelsen',
      language: 'sv',
      registerNumber: '5/2022',
    }),
  });
  return store;
}

const idsOf = (store: Store, filter: ItemFilter) => [...store.items(filter)].map(({ id }) => id);

test('lists the newest meeting first, and in a meeting the order of its items', () => {
  expect(idsOf(townStore(), {})).toEqual([
    'metsala:20230110-1',
    'metsala:20230110-2',
    'metsala:20221234-5',
    'ranta:20221234-5',
  ]);
});

test.each<[string, ItemFilter, readonly string[]]>([
  ['source', { sources: ['ranta'] }, ['ranta:20221234-5']],
  ['several sources', { sources: ['ranta', 'metsala'], limit: 1 }, ['metsala:20230110-1']],
  ['body in any case', { body: 'YMPÄRISTÖ' }, ['metsala:20230110-1', 'metsala:20230110-2']],
  ['a letter that means itself', { body: '%' }, []],
  ['first day', { since: '2022-12-15', until: '2022-12-31' }, ['metsala:20221234-5']],
  ['last day', { until: '2022-11-01' }, ['ranta:20221234-5']],
  ['outcome', { outcome: 'approved' }, ['metsala:20221234-5']],
  ['stage', { stage: 'answer_proposed' }, ['metsala:20221234-5']],
  ['another stage', { stage: 'closed' }, []],
  ['register number', { register: '5/2022' }, ['ranta:20221234-5']],
  ['motions', { motions: true }, ['metsala:20221234-5']],
  ['no motions asked for', { motions: false, limit: 2 }, ['metsala:20230110-1', 'metsala:20230110-2']],
  ['language', { language: 'sv' }, ['ranta:20221234-5']],
])('filters items by %s', (_, filter, ids) => {
  expect(idsOf(townStore(), filter)).toEqual(ids);
});

test('names an item by source and native id, or by a native id that only one source has', () => {
  const store = townStore();
  expect(store.nameItem('ranta:20221234-5')).toMatchObject({ id: 'ranta:20221234-5', source: 'ranta' });
  expect(store.nameItem('20230110-2').id).toBe('metsala:20230110-2');
  const refusal = (word: string) => {
    try {
      return store.nameItem(word).id;
    } catch (error) {
      return error;
    }
  };
  expect(refusal('20221234-5')).toMatchObject({
    code: 'UNKNOWN_ITEM',
    hint: 'Name one: metsala:20221234-5, ranta:20221234-5.',
  });
  expect(refusal('nowhere:20230110-2')).toMatchObject({ code: 'UNKNOWN_ITEM' });
  expect(refusal('')).toMatchObject({ code: 'UNKNOWN_ITEM' });
});

test('gives decisions with proposal, decision, presenter and the result of every vote', () => {
  const decisions = [...townStore().decisions({})];
  expect(decisions).toEqual([
    {
      id: 'metsala:20221234-5',
      source: 'metsala',
      authority: 'Metsälän kunta',
      body: 'Sivistyslautakunta',
      meetingDate: '2022-12-15',
      articleNumber: 122,
      registerNumber: '161/00.04.02/2022',
      title: 'Vastaus valtuustoaloitteeseen metsäpoluista',
      outcome: 'approved',
      unanimous: false,
      byVote: true,
      voteResult: 'Jaa 4, Ei 5, Tyhjä 0',
      wishes: ['Asiasta tiedotetaan.'],
      presenter: 'Kunnanjohtaja Aino Metsälä',
      proposal: 'Lautakunta päättää hyväksyä vastauksen.',
      decision: 'Hyväksyttiin äänin 4–5.',
      url: 'https://metsala.example/cgi/DREQUEST.PHP?page=meetingitem&id=20221234-5',
      capturedAt: '2023-01-02T00:00:00.000Z',
      evidence: 'Hyväksyttiin äänin 4–5.',
    },
  ]);
});

test('follows one motion over the pages of its register number', () => {
  const store = memoryStore();
  const motion = record().motion;
  if (motion === null) throw new Error('the example has a motion');
  const council = { governingBody: 'Valtuusto', articleNumber: 3 };
  const unknown = { filedDate: null, firstSigner: null, signerCount: null };
  save(store, {
    text: '1',
    record: record({
      ...council,
      nativeId: '1-1',
      meetingNativeId: '1',
      meetingDate: '2022-01-25',
      motion: { ...motion, stage: 'referred' },
    }),
  });
  save(store, { text: '2', record: record({ motion: { ...motion, ...unknown } }) });
  save(store, {
    text: '3',
    record: record({
      ...council,
      nativeId: '3-1',
      meetingNativeId: '3',
      meetingDate: '2023-01-24',
      motion: { ...motion, ...unknown, stage: 'closed', title: null },
    }),
  });
  const expected = {
    id: 'metsala:3-1',
    source: 'metsala',
    authority: 'Metsälän kunta',
    registerNumber: '161/00.04.02/2022',
    title: 'Vastaus valtuustoaloitteeseen metsäpoluista',
    kind: 'council',
    filedDate: '2022-01-25',
    firstSigner: 'Onni Mänty',
    signerCount: 12,
    stage: 'closed',
    stageDate: '2023-01-24',
    ageDays: 364,
    lastBody: 'Valtuusto',
    lastDate: '2023-01-24',
    lastArticle: 3,
    answeredInDays: 364,
    closedDate: '2023-01-24',
  };
  expect([...store.motions({}, TODAY)]).toMatchObject([expected]);
  expect([...store.motions({ stage: 'referred' }, TODAY)]).toEqual([]);
  expect([...store.motions({ stage: 'closed', body: 'valtuusto' }, TODAY)]).toHaveLength(1);
});

test('counts the age of an open motion to the day asked for and dates its stage by the first meeting that saw it', () => {
  const store = memoryStore();
  save(store, {
    text: '1',
    record: record({ nativeId: '1-1', meetingNativeId: '1', meetingDate: '2022-10-01' }),
  });
  save(store, { text: '2' });
  expect([...store.motions({}, '2022-12-31')]).toMatchObject([
    {
      stage: 'answer_proposed',
      stageDate: '2022-10-01',
      lastDate: '2022-12-15',
      ageDays: 340,
      answeredInDays: null,
      closedDate: null,
    },
  ]);
});

test('dates a stage anew when a motion comes back to it', () => {
  const store = memoryStore();
  const motion = record().motion;
  if (motion === null) throw new Error('the example has a motion');
  const seen = [
    ['2022-02-01', 'referred'],
    ['2022-03-01', 'answer_proposed'],
    ['2022-04-01', 'referred'],
    ['2022-05-01', 'referred'],
  ] as const;
  for (const [at, [meetingDate, stage]] of seen.entries()) {
    save(store, {
      text: stage + at,
      record: record({ nativeId: `1-${at}`, meetingDate, motion: { ...motion, stage } }),
    });
  }
  expect([...store.motions({}, TODAY)]).toMatchObject([
    { stage: 'referred', stageDate: '2022-04-01', lastDate: '2022-05-01' },
  ]);
});

test('keeps motions without a register number apart', () => {
  const store = memoryStore();
  save(store, { text: '1', record: record({ nativeId: '1-1', registerNumber: null }) });
  save(store, { text: '2', record: record({ nativeId: '1-2', registerNumber: null }) });
  expect([...store.motions({}, TODAY)]).toHaveLength(2);
});

test('gives sections, attachments and votes item by item', () => {
  const store = townStore();
  const place = {
    id: 'metsala:20221234-5',
    source: 'metsala',
    authority: 'Metsälän kunta',
    body: 'Sivistyslautakunta',
    meetingDate: '2022-12-15',
    articleNumber: 122,
    registerNumber: '161/00.04.02/2022',
  };
  expect([...store.sections({ register: '161/00.04.02/2022' })]).toEqual([
    {
      ...place,
      handling: 0,
      isCurrent: true,
      kind: 'proposal',
      heading: 'Päätösehdotus',
      text: 'Lautakunta päättää hyväksyä vastauksen.',
    },
    {
      ...place,
      handling: 0,
      isCurrent: true,
      kind: 'decision',
      heading: 'Päätös',
      text: 'Hyväksyttiin äänin 4–5.',
    },
  ]);
  expect([...store.attachments({ register: '161/00.04.02/2022' })]).toEqual([
    {
      ...place,
      kind: 'attachment',
      number: 1,
      title: 'Aloite',
      url: 'https://metsala.example/kokous/20221234-5-1.PDF',
    },
  ]);
  const vote = {
    ...place,
    title: 'Vastaus valtuustoaloitteeseen metsäpoluista',
    voteNumber: 1,
    subject: 'Vastaehdotus',
    winner: 'Ei',
    evidence: 'JAA 4, EI 5, TYHJÄ 0',
  };
  expect([...store.votes({})]).toEqual([
    { ...vote, label: 'Jaa', count: 4 },
    { ...vote, label: 'Ei', count: 5 },
    { ...vote, label: 'Tyhjä', count: 0 },
  ]);
});

test('tells of each handling of a matter once, also where only a later page knows of it', () => {
  const store = memoryStore();
  const board = handling({
    isCurrent: false,
    governingBody: 'Kh',
    meetingDate: '2022-02-14',
    articleNumber: 40,
    registerNumber: null,
  });
  const early = handling({
    isCurrent: false,
    governingBody: 'Kunnanvaltuusto',
    meetingDate: '2022-01-25',
    articleNumber: 3,
    registerNumber: null,
    decision: null,
  });
  save(store, { text: '1', record: record({ handlings: [early, board, handling()] }) });
  save(store, {
    text: '2',
    record: record({
      nativeId: '2-1',
      meetingDate: '2023-01-24',
      handlings: [early, board, { ...handling(), isCurrent: false }, handling()],
    }),
  });
  save(store, {
    text: '3',
    record: record({
      nativeId: '0-1',
      meetingDate: '2022-02-14',
      articleNumber: 40,
      governingBody: 'Kunnanhallitus',
    }),
  });
  const rows = [...store.matters({ register: '161/00.04.02/2022', sources: ['metsala'] })];
  expect(rows.map((row) => [row.meetingDate, row.governingBody, row.itemId, row.outcome])).toEqual([
    ['2022-01-25', 'Kunnanvaltuusto', null, null],
    ['2022-02-14', 'Kunnanhallitus', 'metsala:0-1', 'approved'],
    ['2022-12-15', 'Sivistyslautakunta', 'metsala:20221234-5', 'approved'],
    ['2023-01-24', 'Sivistyslautakunta', 'metsala:2-1', 'approved'],
  ]);
  expect([...store.matters({ register: '1/2000' })]).toEqual([]);
});
