import type { IndexEntry } from '../domain/feed-entry.js';
import type { FetchedPage, Validators } from '../domain/fetch-outcome.js';
import { captureTable } from './capture.js';
import { type Db, inTransaction } from './database.js';
import { gapTable, type NewGap } from './gap.js';
import { governingBodyTable } from './governing-body.js';
import { indexOfferTable, type OfferKind } from './index-offer.js';
import { type EnteredAnswer, indexPageTable } from './index-page.js';
import { itemTable } from './item.js';
import { type ItemFailure, itemLookTable } from './item-look.js';
import { type MeetingDetails, meetingTable } from './meeting.js';
import { pageTable } from './page.js';
import { robotsFileTable } from './robots-file.js';
import { runTable, type SourceReport } from './run.js';
import { type RecordToSave, type ReparsedRecord, recordSaver } from './save-record.js';
import { completeSearchIndex } from './search-index.js';
import { sourceTable } from './source.js';

/** The bytes of a page as captured: of an item, or of an index page where `nativeId` is `null`. */
export type Capture = {
  readonly source: string;
  readonly nativeId: string | null;
  readonly page: FetchedPage;
  readonly capturedAt: string;
};

/** What a meeting's own page or its index says of it. */
export type MeetingFound = Omit<MeetingDetails, 'bodyId' | 'itemsListed'> & {
  readonly governingBody: string | null;
};

type ItemName = { readonly source: string; readonly nativeId: string };

/** An item whose page was gone three times, each at least a day after the one before, is withdrawn. */
const GONE_TIMES_TO_WITHDRAW = 3;

/** What a harvest writes and asks. Each function is one transaction: done whole or not at all. */
export function harvestStore(db: Db) {
  const sources = sourceTable(db);
  const runs = runTable(db);
  const indexPages = indexPageTable(db);
  const pages = pageTable(db);
  const captures = captureTable(db);
  const bodies = governingBodyTable(db);
  const meetings = meetingTable(db);
  const items = itemTable(db);
  const looks = itemLookTable(db);
  const saver = recordSaver(db);
  const gaps = gapTable(db);
  const offers = indexOfferTable(db);

  /** The row id of an item, entered as due when nobody has named it before. */
  function ensureItem(sourceId: number, nativeId: string, at: string): { id: number; isNew: boolean } {
    const known = items.find(sourceId, nativeId);
    if (known !== null) return { id: known, isNew: false };
    const id = items.insert(sourceId, nativeId, at);
    looks.insert(id, sourceId, at);
    return { id, isNew: true };
  }

  function saveEntry(sourceId: number, entry: IndexEntry, at: string): boolean {
    const bodyId = bodies.idOf(entry.governingBody);
    const { meetingDate, subject, articleNumber } = entry;
    // An office-holder decision belongs to no meeting.
    const meetingId =
      entry.meetingNativeId === entry.nativeId
        ? null
        : meetings.save({ sourceId, nativeId: entry.meetingNativeId, bodyId, meetingDate });
    const item = ensureItem(sourceId, entry.nativeId, at);
    items.saveListed(item.id, { bodyId, meetingId, meetingDate, subject, articleNumber });
    return item.isNew;
  }

  const endRun = inTransaction(
    db,
    (runId: number, finishedAt: string, reports: readonly SourceReport[]): void => {
      runs.end(runId, finishedAt);
      for (const report of reports) runs.insertReport(runId, sources.idOf(report.source), report);
      // 0x10002: also of tables that this connection has only written to, else a reader plans without knowing their size.
      db.pragma('optimize = 0x10002');
    },
  );

  return {
    beginRun: inTransaction(db, (startedAt: string): number => runs.begin(startedAt)),

    /** Ends a run with what became of each source; then the index of texts takes what the run brought. */
    endRun: (runId: number, finishedAt: string, reports: readonly SourceReport[]): void => {
      endRun(runId, finishedAt, reports);
      completeSearchIndex(db);
    },

    /** Validators of the last answer at an index address that was entered whole. */
    validatorsOf: (source: string, url: string): Validators | null =>
      indexPages.validatorsOf(sources.idOf(source), url),

    /** Whether the newest answer entered whole from an index address had these bytes. */
    isEntered: (source: string, url: string, hash: string): boolean =>
      indexPages.isEntered(sources.idOf(source), url, hash),

    /** Which of some ids the source is known to have. */
    knownIds: (source: string, nativeIds: readonly string[]): ReadonlySet<string> => {
      const sourceId = sources.idOf(source);
      return new Set(nativeIds.filter((nativeId) => items.find(sourceId, nativeId) !== null));
    },

    /** The bodies a source is known to have, each with the day of its newest meeting. */
    knownBodies: (source: string) => meetings.newestByBody(sources.idOf(source)),

    /** Keeps the bytes of an answer, once; returns their hash. */
    saveCapture: inTransaction(db, ({ source, nativeId, page, capturedAt }: Capture): string => {
      const sourceId = sources.idOf(source);
      if (nativeId === null) return indexPages.save(sourceId, page, capturedAt);
      const saved = pages.save(page.body);
      captures.save(ensureItem(sourceId, nativeId, capturedAt).id, saved.id, page, capturedAt);
      return saved.hash;
    }),

    /**
     * Enters what an index named, and notes the answer where that is all it names; returns how many ids were new.
     * Absence from an index changes nothing.
     */
    saveIndexEntries: inTransaction(
      db,
      (source: string, entries: readonly IndexEntry[], answer: EnteredAnswer | null, at: string): number => {
        const sourceId = sources.idOf(source);
        if (answer !== null) indexPages.enter(sourceId, answer);
        return entries.filter((entry) => saveEntry(sourceId, entry, at)).length;
      },
    ),

    /** The day of the last run in which the index of a source could be read; `null` before the first. */
    lastPollDate: (source: string): string | null => runs.lastGood(sources.idOf(source)),

    openGaps: (source: string) => gaps.open(sources.idOf(source)),

    /** Notes stretches that no index has shown; they stay open until closed. */
    addGaps: inTransaction(db, (source: string, found: readonly NewGap[], at: string): void => {
      const sourceId = sources.idOf(source);
      for (const gap of found) gaps.add(sourceId, bodies.idOf(gap.governingBody), gap, at);
    }),

    noteGapTried: inTransaction(db, (gapId: number, reason: string, at: string): void =>
      gaps.tried(gapId, reason, at),
    ),

    closeGap: inTransaction(db, (gapId: number, at: string): void => gaps.close(gapId, at)),

    /** Whether the listings were once followed back to a day, `null` for the beginning. */
    hasReachedBack: (source: string, day: string | null): boolean =>
      gaps.hasReachedBack(sources.idOf(source), day ?? ''),

    /** Enters a meeting's own page: its facts, and its items as an index names them. Returns how many ids were new. */
    saveMeeting: inTransaction(
      db,
      (source: string, meeting: MeetingFound, entries: readonly IndexEntry[] | null, at: string): number => {
        const sourceId = sources.idOf(source);
        const bodyId = bodies.idOf(meeting.governingBody);
        const itemsListed = entries?.length ?? null;
        meetings.saveDetails(sourceId, { ...meeting, bodyId, itemsListed }, at);
        return (entries ?? []).filter((entry) => saveEntry(sourceId, entry, at)).length;
      },
    ),

    meetingsListedSince: (source: string, at: string) => meetings.listedSince(sources.idOf(source), at),

    unreadMeetings: (source: string, today: string, limit: number) =>
      meetings.unread(sources.idOf(source), today, limit),

    indexOffer: (source: string, kind: OfferKind) => offers.find(sources.idOf(source), kind),

    saveIndexOffer: inTransaction(
      db,
      (source: string, kind: OfferKind, isOffered: boolean, at: string): void =>
        offers.save(sources.idOf(source), kind, isOffered, at),
    ),

    /** The robots.txt of hosts, kept from run to run. */
    robotsFiles: robotsFileTable(db),

    dueItems: (source: string, now: string, limit: number | null) =>
      looks.due(sources.idOf(source), now, limit),

    /** How many items are due. */
    dueCount: (source: string, now: string): number => looks.dueCount(sources.idOf(source), now),

    saveRecord: inTransaction(db, (input: RecordToSave & ItemName) => {
      const item = ensureItem(sources.idOf(input.source), input.nativeId, input.capturedAt);
      return saver.save(item.id, input);
    }),

    /** Puts another reading of a version's own page in its place; throws when there is no such version. */
    saveReparsed: inTransaction(db, (input: ReparsedRecord & ItemName) => {
      const itemId = items.find(sources.idOf(input.source), input.nativeId);
      if (itemId === null) throw new Error(`store: no item ${input.source}:${input.nativeId}`);
      return saver.replace(itemId, input);
    }),

    /** Notes that a page has not changed since it was captured. */
    noteUnchanged: inTransaction(
      db,
      (source: string, nativeId: string, at: string, nextDueAt: string | null): void => {
        const { id } = ensureItem(sources.idOf(source), nativeId, at);
        items.restore(id);
        looks.done(id, at, nextDueAt);
      },
    ),

    noteItemFailure: inTransaction(db, (source: string, nativeId: string, failure: ItemFailure): void => {
      looks.fail(ensureItem(sources.idOf(source), nativeId, failure.at).id, failure);
    }),

    /** Counts an answer that the page is gone: what the item is by it, `same` where it was withdrawn before. */
    noteGone: inTransaction(db, (source: string, nativeId: string, at: string) => {
      const { id } = ensureItem(sources.idOf(source), nativeId, at);
      if (looks.gone(id, at) < GONE_TIMES_TO_WITHDRAW) return 'gone';
      return items.withdraw(id, at) ? 'withdrawn' : 'same';
    }),
  };
}
