import { expect, test } from 'vitest';
import { entry, memoryStore, record, save } from './records.js';

const DAY = '2023-01-02T12:00:00.000Z';
const NEXT = '2023-01-03T12:00:00.000Z';
const BOARD = {
  governingBody: 'Kunnanhallitus',
  fromDate: '2022-10-01',
  toDate: '2022-11-01',
  reason: 'WINDOW_ROLLED_OVER',
};
const FACTS = {
  nativeId: '20221234',
  governingBody: 'Sivistyslautakunta',
  meetingDate: '2022-12-15',
  documentType: null,
  startTime: null,
  place: null,
  isChecked: null,
  pdfUrl: null,
};

test('remembers a gap with its bounds until it is closed', () => {
  const harvest = memoryStore().harvest();
  harvest.addGaps('metsala', [BOARD], DAY);
  const [gap] = harvest.openGaps('metsala');
  expect(gap).toEqual({ gapId: 1, ...BOARD, openedAt: DAY, triedAt: null });
  harvest.noteGapTried(1, 'BODY_NOT_LISTED', NEXT);
  expect(harvest.openGaps('metsala')).toMatchObject([{ reason: 'BODY_NOT_LISTED', triedAt: NEXT }]);
  harvest.closeGap(1, NEXT);
  expect(harvest.openGaps('metsala')).toEqual([]);
});

test('makes the open gap of a body wider when another one is noticed, and keeps bodies apart', () => {
  const harvest = memoryStore().harvest();
  harvest.addGaps('metsala', [BOARD, { ...BOARD, governingBody: null, fromDate: null }], DAY);
  harvest.addGaps('metsala', [{ ...BOARD, fromDate: '2022-10-15', toDate: '2022-12-01' }], NEXT);
  expect(harvest.openGaps('metsala')).toMatchObject([
    { governingBody: null, fromDate: null, toDate: '2022-11-01' },
    { governingBody: 'Kunnanhallitus', fromDate: '2022-10-01', toDate: '2022-12-01', openedAt: DAY },
  ]);
});

test('knows how far back the listings were once followed', () => {
  const harvest = memoryStore().harvest();
  harvest.addGaps('metsala', [{ ...BOARD, governingBody: null, fromDate: '2020-01-01' }], DAY);
  expect(harvest.hasReachedBack('metsala', '2021-01-01')).toBe(false);
  harvest.closeGap(1, NEXT);
  expect(harvest.hasReachedBack('metsala', '2021-01-01')).toBe(true);
  expect(harvest.hasReachedBack('metsala', '2019-12-31')).toBe(false);
  expect(harvest.hasReachedBack('metsala', null)).toBe(false);
});

test('tells coverage of § seen, of meetings without items and of open gaps', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  harvest.saveIndexEntries('metsala', [entry()], null, DAY);
  save(store);
  save(store, { record: record({ nativeId: '20221234-6', articleNumber: 124 }) });
  harvest.saveMeeting('metsala', { ...FACTS, nativeId: '20229', meetingDate: '2023-01-09' }, null, DAY);
  harvest.addGaps('metsala', [BOARD], DAY);
  expect(store.coverage({})).toEqual({
    articles: [122, 124].map((articleNumber) => ({
      source: 'metsala',
      governingBody: 'Sivistyslautakunta',
      meetingDate: '2022-12-15',
      articleNumber,
    })),
    emptyMeetings: [
      {
        source: 'metsala',
        governingBody: 'Sivistyslautakunta',
        meetingId: '20229',
        meetingDate: '2023-01-09',
      },
    ],
    gaps: [
      {
        source: 'metsala',
        governingBody: 'Kunnanhallitus',
        from: '2022-10-01',
        to: '2022-11-01',
        reason: 'WINDOW_ROLLED_OVER',
        since: DAY,
      },
    ],
    wholeSources: new Set(),
  });
  expect(store.coverage({ body: 'HALLITUS' })).toMatchObject({ articles: [], emptyMeetings: [] });
  expect(store.coverage({ since: '2023-01-01' })).toMatchObject({ articles: [], gaps: [] });
});

test('enters the items of a meeting page and keeps what it says of the meeting', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  const facts = { ...FACTS, documentType: 'agenda' as const, startTime: '17:00', place: 'Kunnantalo' };
  expect(harvest.saveMeeting('metsala', facts, [entry(), entry({ nativeId: '20221234-6' })], DAY)).toBe(2);
  expect(harvest.saveMeeting('metsala', FACTS, [entry()], NEXT)).toBe(0);
  expect(harvest.meetingsListedSince('metsala', NEXT)).toEqual(new Set(['20221234']));
  expect(harvest.dueCount('metsala', NEXT)).toBe(2);
});

test('wants the page of a meeting once, and of an agenda again each day once its day is past', () => {
  const harvest = memoryStore().harvest();
  harvest.saveIndexEntries('metsala', [entry()], null, DAY);
  expect(harvest.unreadMeetings('metsala', '2022-12-10', 9)).toEqual(['20221234']);
  harvest.saveMeeting('metsala', { ...FACTS, documentType: 'agenda' }, [entry()], '2022-12-10T08:00:00.000Z');
  expect(harvest.unreadMeetings('metsala', '2022-12-15', 9)).toEqual([]);
  expect(harvest.unreadMeetings('metsala', '2022-12-16', 9)).toEqual(['20221234']);
  harvest.saveMeeting(
    'metsala',
    { ...FACTS, documentType: 'minutes' },
    [entry()],
    '2022-12-16T08:00:00.000Z',
  );
  expect(harvest.unreadMeetings('metsala', '2022-12-17', 9)).toEqual([]);
  harvest.saveMeeting('metsala', { ...FACTS, nativeId: '1', meetingDate: '2019-01-01' }, null, DAY);
  expect(harvest.unreadMeetings('metsala', '2022-12-17', 9)).toEqual([]);
});

test('enters a decision without a meeting and makes no meeting of it', () => {
  const store = memoryStore();
  const harvest = store.harvest();
  const decision = entry({ nativeId: '20225', meetingNativeId: '20225', governingBody: 'Kunnanjohtaja' });
  harvest.saveIndexEntries('metsala', [decision], null, DAY);
  expect(harvest.dueItems('metsala', DAY, null)).toMatchObject([{ nativeId: '20225' }]);
  expect(harvest.knownBodies('metsala')).toEqual([]);
});

test('remembers which further indexes a source offers and what robots.txt said', () => {
  const harvest = memoryStore().harvest();
  expect(harvest.indexOffer('metsala', 'officials')).toBeNull();
  harvest.saveIndexOffer('metsala', 'officials', false, DAY);
  expect(harvest.indexOffer('metsala', 'officials')).toEqual({ isOffered: false, askedAt: DAY });
  expect(harvest.robotsFiles.load('https://metsala.example')).toBeNull();
  const file = { body: new TextEncoder().encode('User-agent: *'), askedAt: Date.parse(DAY) };
  harvest.robotsFiles.save('https://metsala.example', file);
  const kept = harvest.robotsFiles.load('https://metsala.example');
  expect(new TextDecoder().decode(kept?.body)).toBe('User-agent: *');
  expect(kept?.askedAt).toBe(file.askedAt);
});
