import type { IndexEntry } from '../domain/feed-entry.js';
import type { Problem } from '../domain/problem.js';
import type { Source } from '../domain/source.js';
import type { MeetingFeedEntry, Platform } from '../platforms/platform.js';
import { documentOf } from './fetch-document.js';
import { failureOf, isWanted, type PollOutcome } from './poll.js';
import type { FetchPage, HarvestEvent, HarvestStore, OfferKind } from './ports.js';
import { readMeetingPage } from './read-meeting-page.js';

/** What asking for the further indexes of a source needs. */
export type OfferInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: HarvestStore;
  readonly now: () => string;
  readonly window: number;
  readonly since: string | null;
  readonly onEvent: (event: HarvestEvent) => void;
  readonly isInterrupted: () => boolean;
  /** Whether the index of items has brought anything in this run: only then is there more to learn within a day. */
  readonly hasNews: boolean;
};

/** Like a poll's outcome; `not-offered` where the site has no such index, which is no failure. */
export type OfferOutcome = PollOutcome | { readonly kind: 'not-offered' };

/** A site that had no such index is asked again after so many days. */
const ASK_AGAIN_DAYS = 30;

/** The most meeting pages read in one run; the rest are read in the next. */
const MOST_PAGES = 100;

/** Where the items bring nothing new, the feed of meetings is asked for once in so many hours. */
const ASK_QUIETLY_HOURS = 20;

const DAY_MS = 86_400_000;

/**
 * Asks for the feed of meetings where the site has one, keeps what it names, and reads the pages of meetings that
 * have not been read or may have changed: time, place, agenda or minutes, the file of the whole document. A meeting
 * whose page could not be read is tried again in the next run.
 */
export async function pollMeetings(input: OfferInput): Promise<OfferOutcome> {
  if (!input.hasNews && isAskedLately(input)) return { kind: 'not-modified' };
  const url = input.platform.meetingsFeedUrl(input.source.baseUrl, input.window);
  const outcome = await askOffer(input, 'meetings', url, async (document) => {
    const reading = await input.platform.readMeetingsFeed(document);
    return reading.kind === 'read' ? { ...reading, found: reading.meetings } : reading;
  });
  if (outcome.kind === 'read') for (const meeting of outcome.found) saveFeedMeeting(input, meeting);
  if (outcome.kind === 'read' || outcome.kind === 'not-modified') await readMeetingPages(input);
  return outcome.kind === 'read' ? { kind: 'polled', entries: [], new: 0 } : outcome;
}

/** Asks for the feed of office-holder decisions where the site has one, and enters those not seen before as due. */
export async function pollOfficials(input: OfferInput): Promise<OfferOutcome> {
  const url = input.platform.officialsFeedUrl(input.source.baseUrl, input.window);
  const outcome = await askOffer(input, 'officials', url, async (document) => {
    const reading = await input.platform.readOfficialsFeed(document);
    return reading.kind === 'read' ? { ...reading, found: reading.entries } : reading;
  });
  if (outcome.kind !== 'read') return outcome;
  const entries: readonly IndexEntry[] = outcome.found.filter((entry) => isWanted(entry, input.since));
  const added = input.store.saveIndexEntries(input.source.name, entries, null, input.now());
  return { kind: 'polled', entries, new: added };
}

type Reading<T> =
  | { readonly kind: 'read'; readonly found: readonly T[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly fault: string; readonly detail: string };

/** Answers by which sites say that they have no such page. */
const NOT_OFFERED: ReadonlySet<string> = new Set([
  'GONE',
  'EMPTY_BODY',
  'HTML_INSTEAD_OF_FEED',
  'NOT_A_FEED',
]);

async function askOffer<T>(
  input: OfferInput,
  kind: OfferKind,
  url: string,
  read: (document: ReturnType<typeof documentOf>) => Promise<Reading<T>>,
): Promise<
  Exclude<OfferOutcome, { kind: 'polled' }> | { readonly kind: 'read'; readonly found: readonly T[] }
> {
  const { name, baseUrl } = input.source;
  if (isKnownToLack(input, kind)) return { kind: 'not-offered' };
  const answer = await input.fetchPage({ url, site: baseUrl, validators: null });
  if (answer.kind === 'not-modified') return answer;
  const failed = answer.kind === 'fetched' ? null : failureOf(answer);
  const reading = answer.kind === 'fetched' ? await read(documentOf(answer)) : null;
  const code = failed?.code ?? (reading?.kind === 'unreadable' ? reading.fault : null);
  if (code !== null && NOT_OFFERED.has(code)) {
    input.store.saveIndexOffer(name, kind, false, input.now());
    return { kind: 'not-offered' };
  }
  if (failed !== null) return failed;
  if (reading?.kind !== 'read') return { kind: 'failed', code: code ?? 'UNREADABLE', detail: 'no feed' };
  input.store.saveIndexOffer(name, kind, true, input.now());
  return { kind: 'read', found: reading.found };
}

function isAskedLately(input: OfferInput): boolean {
  const offer = input.store.indexOffer(input.source.name, 'meetings');
  if (offer === null) return false;
  return Date.parse(input.now()) - Date.parse(offer.askedAt) < ASK_QUIETLY_HOURS * 3_600_000;
}

function isKnownToLack(input: OfferInput, kind: OfferKind): boolean {
  const offer = input.store.indexOffer(input.source.name, kind);
  if (offer === null || offer.isOffered) return false;
  return Date.parse(input.now()) - Date.parse(offer.askedAt) < ASK_AGAIN_DAYS * DAY_MS;
}

function saveFeedMeeting(input: OfferInput, meeting: MeetingFeedEntry): void {
  if (input.since !== null && meeting.meetingDate !== null && meeting.meetingDate < input.since) return;
  const facts = {
    nativeId: meeting.meetingId,
    governingBody: meeting.governingBody,
    meetingDate: meeting.meetingDate,
    documentType: null,
    startTime: null,
    place: null,
    isChecked: null,
    pdfUrl: null,
  };
  input.store.saveMeeting(input.source.name, facts, null, input.now());
}

async function readMeetingPages(input: OfferInput): Promise<void> {
  const today = input.now().slice(0, 10);
  for (const meetingId of input.store.unreadMeetings(input.source.name, today, MOST_PAGES)) {
    if (input.isInterrupted()) return;
    const read = await readMeetingPage(input, { meetingId, governingBody: null, meetingDate: null });
    if (read.kind === 'failed' && read.code === 'HOST_GIVEN_UP') return;
  }
}
