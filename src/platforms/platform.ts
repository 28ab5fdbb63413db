import type { IndexEntry } from '../domain/feed-entry.js';
import type { PageDocument, PageLayout } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import type { Heading } from '../parse/headings.js';

/** Why an index could not be read: each is an outcome of its own in the run report. */
export type IndexFault = 'EMPTY_BODY' | 'HTML_INSTEAD_OF_FEED' | 'TRUNCATED' | 'NOT_A_FEED' | 'UNREADABLE';

/**
 * What an index page (feed or listing) gave. `entries` stand in the order printed, duplicates removed;
 * an empty list is a valid reading (`read` with no entries), a fault is not. `next` names further pages of
 * the same index, `problems` the entries that had to be left out.
 */
export type IndexReading =
  | {
      readonly kind: 'read';
      readonly entries: readonly IndexEntry[];
      readonly next: readonly string[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'unreadable'; readonly fault: IndexFault; readonly detail: string };

/** What is known of an item before its page is fetched. */
export type ExpectedItem = {
  readonly nativeId: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
};

/** `proved` the page shows the asked id or its meeting · `disproved` it shows another · `unproved` it shows neither. */
export type Proof = 'proved' | 'disproved' | 'unproved';

/**
 * Everything `pykala` must know of a publishing product. A plain object without state: it never fetches.
 * Addresses are built from the base address and ids only, never taken from a page.
 */
export type Platform = {
  readonly id: string;
  /** The base address within any address of this platform, without port 80 or 443, or `null` if it is none. */
  readonly baseUrlOf: (url: string) => string | null;
  /** The native id of the item that an address names, or `null`. */
  readonly nativeIdOf: (url: string) => string | null;
  /** The meeting's native id within an item's. */
  readonly meetingIdOf: (nativeId: string) => string;
  /** The address of the index of newest items; `window` is the number of items asked for. */
  readonly indexUrl: (baseUrl: string, window: number) => string;
  readonly itemUrl: (baseUrl: string, nativeId: string) => string;
  readonly readIndex: (document: PageDocument) => Promise<IndexReading>;
  readonly splitBlocks: (document: PageDocument) => PageLayout;
  readonly proves: (layout: PageLayout, expected: ExpectedItem) => Proof;
  readonly headings: readonly Heading[];
};
