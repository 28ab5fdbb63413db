import type { AgendaItem } from '../domain/agenda-item.js';
import { diffRecords, type RecordDiff } from './diff-records.js';

/** An archived page to be parsed: what a parser may know of it. */
export type PageToParse = {
  readonly pageId: number;
  readonly platform: string;
  readonly baseUrl: string;
  readonly nativeId: string;
  readonly authority: string;
  readonly contentType: string | null;
};

/** An item with every page its address gave, oldest first. */
export type ItemToParse = {
  readonly itemId: number;
  readonly id: string;
  readonly nativeId: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly authority: string;
  readonly pages: readonly {
    readonly pageId: number;
    readonly contentType: string | null;
    readonly capturedAt: string;
  }[];
};

/** What a page was read as. */
export type PageReading = {
  readonly pageId: number;
  readonly capturedAt: string;
  readonly record: AgendaItem;
};

/** A version after all pages of its item were read again; see the store's `ReplayedVersion`. */
export type Replayed = {
  readonly change: 'inserted' | 'updated' | 'same' | 'removed';
  readonly version: number;
  readonly record: AgendaItem | null;
  readonly recordBefore: AgendaItem | null;
};

/** What a re-parse needs from outside. */
export type ReparseDeps = {
  readonly items: Iterable<ItemToParse>;
  readonly parse: (page: PageToParse) => Promise<AgendaItem>;
  /** Makes, or only works out, the versions of an item from its readings. */
  readonly replay: (itemId: number, readings: readonly PageReading[]) => readonly Replayed[];
  readonly onChange: (change: RecordChange) => Promise<void>;
  readonly onItem: () => void;
  /** How many items may be under way at once. */
  readonly atOnce: number;
};

/** One record that another reading changes, and how; `diff` is `null` where there is nothing to compare with. */
export type RecordChange = {
  readonly id: string;
  readonly version: number;
  readonly change: 'inserted' | 'updated' | 'removed';
  readonly diff: RecordDiff | null;
};

/** What a re-parse came to; all but `items` and `pages` count versions. */
export type ReparseReport = {
  readonly items: number;
  readonly pages: number;
  readonly inserted: number;
  readonly updated: number;
  readonly removed: number;
  readonly same: number;
};

/**
 * Reads every archived page with the present parser and makes of each item's pages the versions that a harvest with
 * this parser would have made. No request is made. Items are parsed side by side and stored one at a time.
 */
export async function reparse(deps: ReparseDeps): Promise<ReparseReport> {
  const counts = { items: 0, pages: 0, inserted: 0, updated: 0, removed: 0, same: 0 };
  const underWay: { readonly item: ItemToParse; readonly readings: Promise<readonly PageReading[]> }[] = [];
  const finishOldest = async (): Promise<void> => {
    const oldest = underWay.shift();
    if (oldest === undefined) return;
    const { item } = oldest;
    const readings = await oldest.readings;
    counts.items += 1;
    counts.pages += readings.length;
    for (const change of changesOf(deps, item, readings, counts)) await deps.onChange(change);
    deps.onItem();
  };
  for (const item of deps.items) {
    underWay.push({ item, readings: Promise.all(item.pages.map((page) => read(deps, item, page))) });
    if (underWay.length >= deps.atOnce) await finishOldest();
  }
  while (underWay.length > 0) await finishOldest();
  return counts;
}

async function read(
  deps: ReparseDeps,
  item: ItemToParse,
  page: ItemToParse['pages'][number],
): Promise<PageReading> {
  const { platform, baseUrl, nativeId, authority } = item;
  const { pageId, contentType, capturedAt } = page;
  const record = await deps.parse({ pageId, platform, baseUrl, nativeId, authority, contentType });
  return { pageId, capturedAt, record };
}

function changesOf(
  deps: ReparseDeps,
  item: ItemToParse,
  readings: readonly PageReading[],
  counts: { inserted: number; updated: number; removed: number; same: number },
): readonly RecordChange[] {
  return deps.replay(item.itemId, readings).flatMap((replayed): readonly RecordChange[] => {
    const { change, version, record, recordBefore } = replayed;
    counts[change] += 1;
    if (change === 'same') return [];
    const diff = recordBefore === null || record === null ? null : diffRecords(recordBefore, record);
    return [{ id: item.id, version, change, diff }];
  });
}
