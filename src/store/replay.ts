import type { AgendaItem } from '../domain/agenda-item.js';
import { contentHashOf } from './content-hash.js';
import type { Db } from './database.js';
import { itemVersionTable, type VersionFacts } from './item-version.js';
import { newestMaker } from './save-record.js';
import { searchIndex } from './search-index.js';

/** What a parser reads in an archived page. */
export type Reading = { readonly pageId: number; readonly capturedAt: string; readonly record: AgendaItem };

/**
 * A version as the pages read it: `inserted` there was none for the page, `updated` a reader sees a difference,
 * `same` none, `removed` the page says nothing that the version before it does not. `version` is the number it
 * gets, or had; `before` the number it had, `null` for an inserted one. `recordBefore` is what an updated version
 * said, `null` in every other. `isIdentical`: nothing differs, not even what no reader sees (problems, parser version).
 */
export type ReplayedVersion = {
  readonly change: 'inserted' | 'updated' | 'same' | 'removed';
  readonly version: number;
  readonly before: number | null;
  readonly record: AgendaItem | null;
  readonly recordBefore: AgendaItem | null;
  readonly isIdentical: boolean;
};

/** Works out the versions of items from their pages, by the rule by which a harvest makes them. */
export function replayer(db: Db) {
  const versions = itemVersionTable(db);
  // Many items are read again at once: their words go into the index together, at the end.
  const makeNewest = newestMaker(db, searchIndex(db).postpone);

  function compare(itemId: number, readings: readonly Reading[]): readonly ReplayedVersion[] {
    const before = [...versions.all(itemId)];
    const kept = readings.filter(isNewContent).map((reading, at) => ({ reading, n: at + 1 }));
    const replayed = kept.map(({ reading, n }): ReplayedVersion => {
      const at = before.findIndex((version) => version.pageId === reading.pageId);
      const [known] = at < 0 ? [] : before.splice(at, 1);
      const { record } = reading;
      if (known === undefined) return { ...NEW, change: 'inserted', version: n, record };
      return { ...compareWith(itemId, known, record), version: n, before: known.n, record };
    });
    const removed = before.map(
      ({ n }): ReplayedVersion => ({ ...NEW, change: 'removed', version: n, before: n, record: null }),
    );
    return [...replayed, ...removed];
  }

  /** Most versions are identical: the text tells without a record made of it. */
  function compareWith(itemId: number, known: VersionFacts, record: AgendaItem) {
    const text = versions.recordText(itemId, known.n);
    if (text === JSON.stringify(record))
      return { change: 'same', recordBefore: null, isIdentical: true } as const;
    if (known.contentHash === contentHashOf(record))
      return { change: 'same', recordBefore: null, isIdentical: false } as const;
    const recordBefore = versions.record(itemId, known.n);
    return { change: 'updated', recordBefore, isIdentical: false } as const;
  }

  function apply(itemId: number, readings: readonly Reading[]): readonly ReplayedVersion[] {
    const replayed = compare(itemId, readings);
    if (replayed.every(isUntouched)) return replayed;
    const facts = new Map(versions.all(itemId).map((version) => [version.n, version]));
    const kept = readings.filter(isNewContent);
    versions.clear(itemId);
    for (const [at, reading] of kept.entries()) {
      const before = replayed[at]?.before ?? null;
      const capturedAt = (before === null ? undefined : facts.get(before)?.capturedAt) ?? reading.capturedAt;
      const version = versionFrom(reading, at + 1, capturedAt);
      versions.insert(itemId, version, reading.record);
      if (at === kept.length - 1) makeNewest(itemId, version, reading.record);
    }
    return replayed;
  }

  return { compare, apply };
}

/** What a version has that stood nowhere before. */
const NEW = { before: null, recordBefore: null, isIdentical: false } as const;

/** Nothing to write. */
function isUntouched({ isIdentical, version, before }: ReplayedVersion): boolean {
  return isIdentical && version === before;
}

/** A page that reads like the one before it makes no version. */
function isNewContent({ record }: Reading, at: number, all: readonly Reading[]): boolean {
  const before = all[at - 1];
  return before === undefined || contentHashOf(before.record) !== contentHashOf(record);
}

function versionFrom({ pageId, record }: Reading, n: number, capturedAt: string): VersionFacts {
  const { documentType, parserVersion } = record;
  return { n, pageId, capturedAt, contentHash: contentHashOf(record), documentType, parserVersion };
}
