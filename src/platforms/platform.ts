import type { DocumentType } from '../domain/agenda-item.js';
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

/** A body as a list of bodies names it. `bodyId` is the platform's own, `name` as printed. */
export type BodyEntry = { readonly bodyId: string; readonly name: string };

/** A meeting as the list of a body's meetings names it: `YYYY-MM-DD`, and what is published of it so far. */
export type MeetingEntry = {
  readonly meetingId: string;
  readonly meetingDate: string | null;
  readonly documentType: DocumentType | null;
};

/** A meeting as a feed of meetings names it: like `MeetingEntry`, with the body and without a document type. */
export type MeetingFeedEntry = {
  readonly meetingId: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
};

/** What a feed of meetings gave; like `IndexReading` in everything else. */
export type MeetingsReading =
  | {
      readonly kind: 'read';
      readonly meetings: readonly MeetingFeedEntry[];
      readonly problems: readonly Problem[];
    }
  | Extract<IndexReading, { kind: 'unreadable' }>;

/**
 * A meeting's page. `time` is `HH:MM` and `place` as printed, `isChecked` whether it says that the minutes are
 * checked, `pdfName` the name of the file of the whole document (`20261234.PDF`). What the page does not say is
 * `null`; `items` is empty where it lists none.
 */
export type MeetingPage = {
  readonly governingBody: string | null;
  readonly documentType: DocumentType | null;
  readonly meetingDate: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly isChecked: boolean;
  readonly pdfName: string | null;
  readonly items: readonly IndexEntry[];
};

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
  /** The base address that a bare host most likely has, or `null` for what is no web address; only asking proves it. */
  readonly guessBaseUrl: (hostOrUrl: string) => string | null;
  /** The native id of the item that an address names, or `null`. */
  readonly nativeIdOf: (url: string) => string | null;
  /** The meeting's native id within an item's. */
  readonly meetingIdOf: (nativeId: string) => string;
  /** The address of the index of newest items; `window` is the number of items asked for. */
  readonly indexUrl: (baseUrl: string, window: number) => string;
  readonly itemUrl: (baseUrl: string, nativeId: string) => string;
  /** The address of the list of bodies, where walking every meeting of a source begins. */
  readonly bodiesUrl: (baseUrl: string) => string;
  /** The address of the list of every published meeting of a body. */
  readonly bodyMeetingsUrl: (baseUrl: string, bodyId: string) => string;
  /** The address of one meeting's page with the list of its items. */
  readonly meetingUrl: (baseUrl: string, meetingId: string) => string;
  /** The address of a file that a page names (`20261234.PDF`). */
  readonly fileUrl: (baseUrl: string, name: string) => string;
  /** The address of the feed of newest meetings; `window` is the number of meetings asked for. */
  readonly meetingsFeedUrl: (baseUrl: string, window: number) => string;
  /** The address of the feed of newest office-holder decisions; `window` is the number asked for. */
  readonly officialsFeedUrl: (baseUrl: string, window: number) => string;
  /** Reads a feed of items, or a listing page: items of a meeting, or the listings that a wider one leads to. */
  readonly readIndex: (document: PageDocument) => Promise<IndexReading>;
  /** The bodies of a list of bodies, each once, in the order printed; those without an id of their own left out. */
  readonly readBodies: (document: PageDocument) => readonly BodyEntry[];
  /** The meetings of a list of a body's meetings, each once, in the order printed. */
  readonly readMeetings: (document: PageDocument) => readonly MeetingEntry[];
  readonly readMeeting: (document: PageDocument) => MeetingPage;
  readonly readMeetingsFeed: (document: PageDocument) => Promise<MeetingsReading>;
  /**
   * Reads a feed of office-holder decisions as entries without a meeting: `governingBody` is the office holder
   * and `meetingNativeId` the decision's own id. `itemUrl` knows such ids by their shape.
   */
  readonly readOfficialsFeed: (document: PageDocument) => Promise<IndexReading>;
  readonly splitBlocks: (document: PageDocument) => PageLayout;
  readonly proves: (layout: PageLayout, expected: ExpectedItem) => Proof;
  readonly headings: readonly Heading[];
};
