import { archive } from './archive.js';
import { openAsOf } from './as-of.js';
import { backupDatabase } from './backup.js';
import { captureTable, type StoredCapture } from './capture.js';
import { countDecisions } from './count-decisions.js';
import { type Db, inTransaction } from './database.js';
import { withClearErrors } from './database-errors.js';
import { type CoverageFilter, findCoverage } from './find-coverage.js';
import { type DecisionFilter, decisionsSql, findDecisions } from './find-decisions.js';
import { findFaults } from './find-faults.js';
import { findHealth } from './find-health.js';
import { findItemFacts, findItems, itemsSql, loadItem } from './find-items.js';
import { findMatterPages, matterSql, nearRegisterNumbers } from './find-matter-pages.js';
import { findMatters, type MatterFilter, mattersSql } from './find-matters.js';
import { findMeetings, type MeetingFilter } from './find-meetings.js';
import { findMotionLists, findMotionMentions, findMotionPages } from './find-motion-pages.js';
import { findMotions, type MotionFilter, motionsSql } from './find-motions.js';
import { findOfficials } from './find-officials.js';
import { findAttachments, findSections, findVotes, partsSql } from './find-parts.js';
import { findWatched } from './find-watched.js';
import { forgetter } from './forget.js';
import { harvestStore } from './harvest-store.js';
import type { ItemFilter } from './item-filter.js';
import { itemVersionTable } from './item-version.js';
import { nameItem } from './name-item.js';
import { openForReading, openForWriting } from './open-database.js';
import { pageTable } from './page.js';
import { retentionRule } from './retention-rule.js';
import { runTable } from './run.js';
import { indexAsOf } from './search-as-of.js';
import { searchStore } from './search-store.js';
import { sourceTable } from './source.js';
import { sourceOverviews } from './source-overview.js';
import { runSql } from './sql.js';
import { type WatchQuery, watchTable } from './watch.js';

/**
 * Where a database is and what it is opened for; `:memory:` opens one that is gone when it is closed. `asOf` opens
 * it for reading as it stood at the end of that day (`YYYY-MM-DD`).
 */
export type StoreOptions = {
  readonly path: string;
  readonly mode: 'read' | 'write';
  readonly asOf?: string | undefined;
};

/** An open database. Reading functions that give many rows give them one after another. */
export type Store = ReturnType<typeof storeOver>;

/**
 * Opens the database at `path`. For writing it is made and brought up to date as needed, for reading it must be there.
 * Throws a PykalaError: DATABASE_MISSING, DATABASE_NOT_OURS, DATABASE_NEWER, DATABASE_READ_ONLY, DATABASE_LOCKED.
 */
export function openStore({ path, mode, asOf }: StoreOptions): Store {
  return withClearErrors(path, () => {
    if (mode === 'write') return storeOver(openForWriting(path));
    const db = openForReading(path);
    if (asOf === undefined) return storeOver(db);
    db.close();
    const dbThen = openAsOf(path, asOf);
    return storeOver(dbThen, () => indexAsOf(dbThen, asOf));
  });
}

/** `makeIndex` makes the index of texts of a database that has none. */
function storeOver(db: Db, makeIndex: () => void = () => {}) {
  const sources = sourceTable(db);
  const searching = searchStore(db, makeIndex);
  const { taken } = searching;
  return {
    path: db.name,
    ...searching,
    /** The sources: `add` and `remove` write, the rest reads. */
    sources: { ...sources, add: inTransaction(db, sources.add), remove: inTransaction(db, sources.remove) },
    /** The searches that are followed, with what they have told. */
    watches: once(() => watchTable(db)),
    /** What answers a watch now; see `find-watched.ts`. */
    watched: (query: WatchQuery, today: string) =>
      withClearErrors(db.name, () => findWatched(db, query, today, taken)),
    /** Meetings with day, hour and place, the oldest first. */
    meetings: (filter: MeetingFilter) => findMeetings(db, filter),
    /** What a run needs. */
    harvest: once(() => harvestStore(db)),
    /** The raw pages, for reading them again. */
    archive: once(() => archive(db)),
    /** Taking words out of the archive for good. */
    forgetting: once(() => forgetter(db)),
    /** How the database is kept: `get`, and `set`, which writes. */
    retention: once(() => retentionRule(db)),
    sourceOverviews: (now: string, all?: boolean) => sourceOverviews(db, now, all),
    runs: (limit: number) => runTable(db).newest(limit),
    items: (filter: ItemFilter) => findItems(db, taken(filter)),
    /** The facts of items without their records. */
    itemFacts: (filter: ItemFilter) => findItemFacts(db, taken(filter)),
    decisions: (filter: DecisionFilter) => findDecisions(db, taken(filter)),
    countDecisions: (filter: ItemFilter, by: Parameters<typeof countDecisions>[2]) =>
      countDecisions(db, taken(filter), by),
    /** The queries behind the readings, for people who go on in SQL. */
    sqlOf: {
      items: (filter: ItemFilter) => itemsSql(taken(filter)),
      /** The facts of items without their records. */
      itemFacts: (filter: ItemFilter) => findItemFacts(db, taken(filter)),
      decisions: (filter: DecisionFilter) => decisionsSql(taken(filter)),
      motions: (filter: MotionFilter) => motionsSql(taken(filter)),
      matter: matterSql,
      matters: mattersSql,
      parts: (kind: Parameters<typeof partsSql>[0], filter: ItemFilter) => partsSql(kind, taken(filter)),
      search: searching.searchSql,
    },
    motions: (filter: MotionFilter, today: string) => findMotions(db, taken(filter), today),
    /** The pages of one motion with their records, oldest meeting first; `id` is any page of it. */
    motionPages: (id: string) => findMotionPages(db, id),
    /** Pages that list many motions. */
    motionLists: (sources: readonly string[]) => findMotionLists(db, sources),
    /** Every motion of some sources, or those without a register number, to be compared with each other. */
    motionMentions: (sources: readonly string[], which: { readonly isUnnumbered: boolean }) =>
      findMotionMentions(db, sources, which),
    /** The pages of one matter with their records, by source, oldest meeting first. */
    matterPages: (register: string, sources?: readonly string[]) => findMatterPages(db, register, sources),
    nearRegisterNumbers: (register: string) => nearRegisterNumbers(db, register),
    matters: (filter: MatterFilter) => findMatters(db, filter),
    sections: (filter: ItemFilter) => findSections(db, taken(filter)),
    attachments: (filter: ItemFilter) => findAttachments(db, taken(filter)),
    votes: (filter: ItemFilter) => findVotes(db, taken(filter)),
    /** The names of those who act in an office, by source. */
    officials: once(() => findOfficials(db)),
    /** What the archive holds and knows to lack. */
    coverage: (filter: CoverageFilter) => findCoverage(db, filter),
    /** What the health of each followed source is worked out from; `since` is a day. */
    health: (since: string) => findHealth(db, since),
    sqliteVersion: () => db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? 'unknown',
    /** What must not be in a sound database. */
    faults: (thorough: boolean) => withClearErrors(db.name, () => findFaults(db, thorough)),
    /** Copies the database to a file of its own while it is in use. */
    backup: (path: string, overwrite: boolean) => backupDatabase(db, path, overwrite),
    /** The item that a word names (`source:nativeId`, or a native id); throws UNKNOWN_ITEM. */
    nameItem: (word: string) => nameItem(db, word),
    /** A version of an item, the newest without `version`; `null` when there is no such version. */
    item: (itemId: number, version: number | null = null) => loadItem(db, itemId, version),
    history: (itemId: number) => itemVersionTable(db).all(itemId),
    /** The bytes an item was read from as served, of the newest capture or of one version. */
    rawPage: (itemId: number, version: number | null = null) => rawPage(db, itemId, version),
    /** A person's SELECT; needs a store opened for reading. */
    sql: (query: string) => withClearErrors(db.name, () => runSql(db, query)),
    close: (): void => {
      db.close();
    },
  };
}

function rawPage(
  db: Db,
  itemId: number,
  version: number | null,
): (StoredCapture & { readonly body: Uint8Array }) | null {
  const ofVersion =
    version === null
      ? undefined
      : itemVersionTable(db)
          .all(itemId)
          .find(({ n }) => n === version);
  if (version !== null && ofVersion === undefined) return null;
  const capture = captureTable(db).newest(itemId, ofVersion?.pageId ?? null);
  return capture === null ? null : { ...capture, body: pageTable(db).load(capture.pageId) };
}

/** Statements are prepared when they are first needed: a reading command needs none of the writing ones. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
