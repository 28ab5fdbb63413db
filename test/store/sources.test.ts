import { expect, test } from 'vitest';
import type { Store } from '../../src/store/open.js';
import type { SourceReport } from '../../src/store/run.js';
import { METSALA, memoryStore, save } from './records.js';

const day = (n: number) => new Date(Date.UTC(2023, 0, n)).toISOString();

function report(changes: Partial<SourceReport> = {}): SourceReport {
  return {
    source: 'metsala',
    outcome: 'ok',
    new: 1,
    changed: 2,
    same: 3,
    withdrawn: 4,
    failed: 5,
    notModified: 6,
    requests: 7,
    openGaps: 0,
    error: null,
    ...changes,
  };
}

function run(store: Store, at: string, changes: Partial<SourceReport> = {}): number {
  const runId = store.harvest().beginRun(at);
  store.harvest().endRun(runId, at, [report(changes)]);
  return runId;
}

test('keeps the records of a source that is no longer followed', () => {
  const store = memoryStore();
  save(store);
  expect(store.sources.remove('metsala', day(2))).toBe(true);
  expect(store.sources.remove('metsala', day(2))).toBe(false);
  expect(store.sources.followed()).toEqual([]);
  expect(store.sources.named('metsala')).toBeNull();
  expect(store.sourceOverviews(day(2))).toEqual([]);
  expect(store.sourceOverviews(day(2), true)).toMatchObject([{ items: 1, isFollowed: false }]);
  expect([...store.items({})]).toHaveLength(1);
});

test('follows a source again with its records and its new facts', () => {
  const store = memoryStore();
  save(store);
  store.sources.remove('metsala', day(2));
  const moved = { ...METSALA, baseUrl: 'https://new.example/' };
  store.sources.add(moved, day(3));
  expect(store.sources.followed()).toEqual([moved]);
  expect(store.sources.at('https://new.example/')).toEqual(moved);
  expect(store.sources.at(METSALA.baseUrl)).toBeNull();
  expect(store.sourceOverviews(day(3))).toMatchObject([{ items: 1 }]);
});

test('calls a source stale before its first good run and seven days after its last', () => {
  const store = memoryStore();
  expect(store.sourceOverviews(day(1))).toEqual([
    {
      source: 'metsala',
      authority: 'Metsälän kunta',
      platform: 'dynasty',
      baseUrl: METSALA.baseUrl,
      state: 'stale',
      newestMeetingDate: null,
      lastSuccessAt: null,
      items: 0,
      isFollowed: true,
      lastFailure: null,
      failuresInARow: 0,
      openGaps: 0,
    },
  ]);
  save(store);
  run(store, day(1));
  const gap = { governingBody: null, fromDate: '2022-01-01', toDate: '2022-02-01', reason: 'BACKFILL' };
  store.harvest().addGaps('metsala', [gap, { ...gap, governingBody: 'Lupajaosto' }], day(1));
  expect(store.sourceOverviews(day(8))).toMatchObject([
    { state: 'ok', lastSuccessAt: day(1), items: 1, newestMeetingDate: '2022-12-15', openGaps: 2 },
  ]);
  expect(store.sourceOverviews(day(9))).toMatchObject([{ state: 'stale' }]);
});

test('calls a source failing while its newest run could not read the index', () => {
  const store = memoryStore();
  run(store, day(1));
  run(store, day(2), { outcome: 'failed', error: 'TIMEOUT: no answer' });
  run(store, day(3), { outcome: 'failed', error: 'RESET: cut off' });
  expect(store.sourceOverviews(day(3))).toMatchObject([
    {
      state: 'failing',
      failuresInARow: 2,
      lastSuccessAt: day(1),
      lastFailure: { at: day(3), error: 'RESET: cut off' },
    },
  ]);
  run(store, day(4), { outcome: 'partly' });
  expect(store.sourceOverviews(day(4))).toMatchObject([
    { state: 'ok', failuresInARow: 0, lastSuccessAt: day(4) },
  ]);
});

test('tells of runs, newest first, and shows one that never ended', () => {
  const store = memoryStore();
  const first = run(store, day(1));
  const killed = store.harvest().beginRun(day(2));
  expect(store.runs(5)).toEqual([
    { runId: killed, startedAt: day(2), finishedAt: null, sources: [] },
    { runId: first, startedAt: day(1), finishedAt: day(1), sources: [report()] },
  ]);
});

test('ends no run with the report of a source that is unknown', () => {
  const store = memoryStore();
  const runId = store.harvest().beginRun(day(1));
  expect(() => store.harvest().endRun(runId, day(1), [report({ source: 'nowhere' })])).toThrow(
    expect.objectContaining({ code: 'UNKNOWN_SOURCE' }),
  );
  expect(store.runs(1)).toMatchObject([{ finishedAt: null }]);
});
