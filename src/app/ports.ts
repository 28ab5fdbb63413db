import type { AgendaItem, DocumentType } from '../domain/agenda-item.js';
import type { IndexEntry } from '../domain/feed-entry.js';
import type { FetchedPage, FetchOutcome, Validators } from '../domain/fetch-outcome.js';
import type { Source } from '../domain/source.js';

/** A request of the run: `site` is the base address, the only host that may be asked and redirected to. */
export type PageRequest = {
  readonly url: string;
  readonly site: string;
  readonly validators: Validators | null;
  /** Ask over a new connection: used when a server handed out another page than the one asked for. */
  readonly fresh?: boolean;
};

/** Fetches one page with all manners; never throws for what a server does. */
export type FetchPage = (request: PageRequest) => Promise<FetchOutcome>;

/** An item whose page must be fetched: not seen yet, failed before, or due for another look. */
export type DueItem = {
  readonly nativeId: string;
  readonly reason: DueReason;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly validators: Validators | null;
  readonly attempts: number;
  /** What the page was when last read, `null` before that. */
  readonly documentType: DocumentType | null;
};

export type DueReason = 'new' | 'retry' | 'recheck';

/** What saving a record did to the item's versions. */
export type SaveOutcome = 'new' | 'changed' | 'same';

/** The bytes of a page as captured, to be kept before anything is read from them. */
export type Capture = {
  readonly source: string;
  /** The item, or `null` for an index page. */
  readonly nativeId: string | null;
  readonly page: FetchedPage;
  readonly capturedAt: string;
};

/** What became of one source in one run; counts are items. `error` is `null` unless something failed. */
export type SourceReport = {
  readonly source: string;
  readonly outcome: 'ok' | 'failed' | 'partly';
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly withdrawn: number;
  readonly failed: number;
  readonly notModified: number;
  readonly requests: number;
  readonly openGaps: number;
  readonly error: string | null;
};

/**
 * Days whose meetings an index may have hidden, both included; `fromDate` is `null` for the beginning,
 * `governingBody` where any body of the source may be concerned. `reason` is a stable word.
 */
export type Hole = {
  readonly governingBody: string | null;
  readonly fromDate: string | null;
  readonly toDate: string;
  readonly reason: string;
};

/** A hole that the archive remembers until it is filled. */
export type OpenGap = Hole & { readonly gapId: number; readonly openedAt: string };

/** A meeting's own page or its line in a feed, as kept; what was not said is `null`. */
export type MeetingFound = {
  readonly nativeId: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly documentType: DocumentType | null;
  readonly startTime: string | null;
  readonly place: string | null;
  readonly isChecked: boolean | null;
  readonly pdfUrl: string | null;
};

/** Indexes that not every site has. */
export type OfferKind = 'meetings' | 'officials';

/** What a run writes and reads. Every method is one transaction; nothing is awaited inside. Times are ISO 8601 UTC. */
export type HarvestStore = {
  readonly beginRun: (startedAt: string) => number;
  readonly endRun: (runId: number, finishedAt: string, reports: readonly SourceReport[]) => void;
  /** Validators of the last answer at this address that was entered whole. */
  readonly validatorsOf: (source: string, url: string) => Validators | null;
  /** Keeps the raw bytes by hash, once; returns the page's hash. */
  readonly saveCapture: (capture: Capture) => string;
  /**
   * Enters what an index named: unknown ids become due at once, known ones keep everything but the
   * index's words for them. Absence from the index changes nothing. `answer` is given where the entries are all
   * that it names: its validators and hash then tell that nothing is new. Returns how many ids were new.
   */
  readonly saveIndexEntries: (
    source: string,
    entries: readonly IndexEntry[],
    answer: { readonly url: string; readonly validators: Validators; readonly hash: string } | null,
    at: string,
  ) => number;
  /** Whether the newest answer entered whole from an index address had these bytes. */
  readonly isEntered: (source: string, url: string, hash: string) => boolean;
  /** Which of some ids the source is known to have. */
  readonly knownIds: (source: string, nativeIds: readonly string[]) => ReadonlySet<string>;
  readonly knownBodies: (
    source: string,
  ) => readonly { readonly governingBody: string; readonly newestMeetingDate: string }[];
  /** The day of the last run that could read the source's index. */
  readonly lastPollDate: (source: string) => string | null;
  readonly openGaps: (source: string) => readonly OpenGap[];
  readonly addGaps: (source: string, holes: readonly Hole[], at: string) => void;
  readonly noteGapTried: (gapId: number, reason: string, at: string) => void;
  readonly closeGap: (gapId: number, at: string) => void;
  /** Whether the listings were once followed back to a day, `null` for the beginning. */
  readonly hasReachedBack: (source: string, day: string | null) => boolean;
  /** Keeps a meeting's facts and, where its page was read, enters its items; returns how many ids were new. */
  readonly saveMeeting: (
    source: string,
    meeting: MeetingFound,
    entries: readonly IndexEntry[] | null,
    at: string,
  ) => number;
  /** The meetings whose page was read at or after an instant. */
  readonly meetingsListedSince: (source: string, at: string) => ReadonlySet<string>;
  /** Meetings whose page has not been read, or may have changed since. */
  readonly unreadMeetings: (source: string, today: string, limit: number) => readonly string[];
  readonly indexOffer: (
    source: string,
    kind: OfferKind,
  ) => { readonly isOffered: boolean; readonly askedAt: string } | null;
  readonly saveIndexOffer: (source: string, kind: OfferKind, isOffered: boolean, at: string) => void;
  readonly dueItems: (source: string, now: string, limit: number | null) => readonly DueItem[];
  readonly dueCount: (source: string, now: string) => number;
  /** Saves the record of a captured page as a version if its content differs from the newest, and when to look again. */
  readonly saveRecord: (input: {
    readonly source: string;
    readonly nativeId: string;
    readonly pageHash: string;
    readonly capturedAt: string;
    readonly record: AgendaItem;
    readonly validators: Validators;
    readonly nextDueAt: string | null;
  }) => SaveOutcome;
  readonly noteUnchanged: (source: string, nativeId: string, at: string, nextDueAt: string | null) => void;
  readonly noteItemFailure: (
    source: string,
    nativeId: string,
    failure: {
      readonly code: string;
      readonly detail: string;
      readonly at: string;
      readonly nextDueAt: string;
    },
  ) => void;
  /** Counts an answer that the page is gone: what the item is by it, `same` where it was withdrawn before. */
  readonly noteGone: (source: string, nativeId: string, at: string) => 'gone' | 'withdrawn' | 'same';
};

/** What a run tells while it goes on; the CLI turns it into a bar or lines. */
export type HarvestEvent =
  | { readonly kind: 'source-started'; readonly source: Source }
  | { readonly kind: 'index-read'; readonly source: string; readonly entries: number; readonly new: number }
  | { readonly kind: 'index-unchanged'; readonly source: string }
  | {
      readonly kind: 'gap-walked';
      readonly source: string;
      readonly gap: Hole;
      readonly isFilled: boolean;
      /** Items that were not known before. */
      readonly new: number;
    }
  | { readonly kind: 'items-due'; readonly source: string; readonly count: number }
  | {
      readonly kind: 'item-done';
      readonly source: string;
      readonly nativeId: string;
      readonly outcome: SaveOutcome | 'not-modified' | 'withdrawn' | 'gone' | 'failed';
      readonly detail: string | null;
    }
  | { readonly kind: 'source-finished'; readonly report: SourceReport };
