import type { AgendaItem } from '../domain/agenda-item.js';
import type { Validators } from '../domain/fetch-outcome.js';
import { contentHashOf } from './content-hash.js';
import type { Db } from './database.js';
import { governingBodyTable } from './governing-body.js';
import { itemTable } from './item.js';
import { itemLookTable } from './item-look.js';
import { itemVersionTable, type VersionFacts } from './item-version.js';
import { meetingTable } from './meeting.js';
import { pageTable } from './page.js';
import { recordRows } from './record-rows.js';
import { searchIndex } from './search-index.js';

/** The record of a captured page and when to look at it again. */
export type RecordToSave = {
  readonly pageHash: string;
  readonly capturedAt: string;
  readonly record: AgendaItem;
  readonly validators: Validators;
  readonly nextDueAt: string | null;
};

/** What another parser read in a version's page. */
export type ReparsedRecord = { readonly version: number; readonly record: AgendaItem };

/** Saves records as versions; the callers hold the transaction. */
export function recordSaver(db: Db) {
  const pages = pageTable(db);
  const items = itemTable(db);
  const looks = itemLookTable(db);
  const versions = itemVersionTable(db);
  const makeNewest = newestMaker(db, searchIndex(db).gather);

  return {
    /**
     * A version is made only when the content differs from the newest. The same bytes read differently (by a
     * newer parser) take the place of the newest version, since the town has changed nothing.
     */
    save(itemId: number, input: RecordToSave): 'new' | 'changed' | 'same' {
      const newest = versions.newest(itemId);
      const facts = factsOf(input, pages.idOfHash(input.pageHash), (newest?.n ?? 0) + 1);
      looks.done(itemId, input.capturedAt, input.nextDueAt);
      looks.saveValidators(itemId, input.validators);
      items.restore(itemId);
      if (newest?.contentHash === facts.contentHash) return 'same';
      if (newest?.pageId === facts.pageId) {
        const reread = { ...facts, n: newest.n, capturedAt: newest.capturedAt };
        versions.replace(itemId, reread, input.record);
        makeNewest(itemId, reread, input.record);
        return 'same';
      }
      versions.insert(itemId, facts, input.record);
      makeNewest(itemId, facts, input.record);
      return newest === null ? 'new' : 'changed';
    },

    /** Puts a record in place of a version's, which keeps its number, page and time; `updated` when a reader sees it. */
    replace(itemId: number, { version, record }: ReparsedRecord): 'updated' | 'same' {
      const all = versions.all(itemId);
      const before = all.find(({ n }) => n === version);
      if (before === undefined) throw new Error(`store: item ${itemId} has no version ${version}`);
      const facts = { ...before, ...readingOf(record) };
      versions.replace(itemId, facts, record);
      if (before.n === all.at(-1)?.n) makeNewest(itemId, facts, record);
      return before.contentHash === facts.contentHash ? 'same' : 'updated';
    },
  };
}

/** What becomes of the words of an item's newest record. */
type NoteWords = (itemId: number, record: AgendaItem) => void;

/**
 * Returns what makes a version the newest of its item: its facts stand in the item's row, its parts in theirs;
 * `noteWords` sees to the index of texts.
 */
export function newestMaker(
  db: Db,
  noteWords: NoteWords,
): (itemId: number, facts: VersionFacts, record: AgendaItem) => void {
  const sourceOf = db.prepare<[number], number>('SELECT source_id FROM item WHERE id = ?').pluck();
  const bodies = governingBodyTable(db);
  const meetings = meetingTable(db);
  const items = itemTable(db);
  const rows = recordRows(db);
  return (itemId, facts, record) => {
    const bodyId = bodies.idOf(record.governingBody);
    const meetingId = meetings.idOf(Number(sourceOf.get(itemId)), record.meetingNativeId);
    items.saveNewest(itemId, record, { version: facts.n, capturedAt: facts.capturedAt, bodyId, meetingId });
    rows.replace(itemId, record);
    noteWords(itemId, record);
  };
}

function factsOf(input: RecordToSave, pageId: number, n: number): VersionFacts {
  return { n, pageId, capturedAt: input.capturedAt, ...readingOf(input.record) };
}

function readingOf(record: AgendaItem) {
  return {
    contentHash: contentHashOf(record),
    documentType: record.documentType,
    parserVersion: record.parserVersion,
  };
}
