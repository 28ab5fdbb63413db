import { fold } from '../domain/fold.js';
import type { PageDocument } from '../domain/page-layout.js';
import type { Source } from '../domain/source.js';
import type { BodyEntry, MeetingEntry, Platform } from '../platforms/platform.js';
import { fetchDocument } from './fetch-document.js';
import type { FetchPage, HarvestEvent, HarvestStore, OpenGap } from './ports.js';
import { readMeetingPage } from './read-meeting-page.js';

/** What filling the gaps of one source needs. */
export type WalkInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: HarvestStore;
  readonly now: () => string;
  readonly onEvent: (event: HarvestEvent) => void;
  readonly isInterrupted: () => boolean;
};

/**
 * Goes through the site's listings (bodies, their meetings, the meetings' items) for the days of each open gap and
 * enters every item found. A gap is closed only when all of its days were seen; else it stays open with the
 * reason, and the next run goes on where this one stopped.
 */
export async function walkGaps(input: WalkInput): Promise<void> {
  const gaps = input.store.openGaps(input.source.name);
  if (gaps.length === 0) return;
  const bodies = await listBodies(input);
  for (const gap of gaps) {
    if (input.isInterrupted()) return;
    const walked = bodies.kind === 'failed' ? { ...bodies, new: 0 } : await walkGap(input, gap, bodies.found);
    if (walked.kind === 'failed') input.store.noteGapTried(gap.gapId, walked.code, input.now());
    else input.store.closeGap(gap.gapId, input.now());
    const isFilled = walked.kind === 'listed';
    input.onEvent({ kind: 'gap-walked', source: input.source.name, gap, isFilled, new: walked.new });
  }
}

type Walked = { readonly kind: 'listed' } | { readonly kind: 'failed'; readonly code: string };
type Listing<T> =
  | { readonly kind: 'listed'; readonly found: readonly T[] }
  | { readonly kind: 'failed'; readonly code: string };

/** Outcomes after which asking this host on is of no use in this run. */
const ENDS_THE_WALK: ReadonlySet<string> = new Set(['HOST_GIVEN_UP', 'INTERRUPTED']);

function listBodies(input: WalkInput): Promise<Listing<BodyEntry>> {
  const { platform, source } = input;
  return list(input, platform.bodiesUrl(source.baseUrl), (document) => platform.readBodies(document));
}

async function walkGap(
  input: WalkInput,
  gap: OpenGap,
  bodies: readonly BodyEntry[],
): Promise<Walked & { readonly new: number }> {
  // One body may be listed several times, once for each of its terms.
  const concerned = bodies.filter(
    ({ name }) => gap.governingBody === null || isSame(name, gap.governingBody),
  );
  if (concerned.length === 0) return { kind: 'failed', code: 'BODY_NOT_LISTED', new: 0 };
  const done = new Set(input.store.meetingsListedSince(input.source.name, gap.openedAt));
  let added = 0;
  let failure: string | null = null;
  for (const body of concerned) {
    const walked = await walkBody(input, gap, body, done);
    added += walked.new;
    if (walked.kind === 'failed') failure ??= walked.code;
    if (walked.kind === 'failed' && ENDS_THE_WALK.has(walked.code)) break;
  }
  return failure === null ? { kind: 'listed', new: added } : { kind: 'failed', code: failure, new: added };
}

async function walkBody(
  input: WalkInput,
  gap: OpenGap,
  body: BodyEntry,
  done: Set<string>,
): Promise<Walked & { readonly new: number }> {
  const { platform, source } = input;
  const url = platform.bodyMeetingsUrl(source.baseUrl, body.bodyId);
  const meetings = await list(input, url, (document) => platform.readMeetings(document));
  if (meetings.kind === 'failed') return { ...meetings, new: 0 };
  let added = 0;
  let failure: string | null = null;
  for (const meeting of meetings.found.filter((found) => isWithin(found, gap))) {
    if (done.has(meeting.meetingId)) continue;
    if (input.isInterrupted()) return { kind: 'failed', code: 'INTERRUPTED', new: added };
    const read = await readMeetingPage(input, {
      meetingId: meeting.meetingId,
      governingBody: body.name,
      meetingDate: meeting.meetingDate,
    });
    if (read.kind === 'read') done.add(meeting.meetingId);
    if (read.kind === 'read') added += read.new;
    if (read.kind === 'failed') failure ??= read.code;
    if (read.kind === 'failed' && ENDS_THE_WALK.has(read.code)) break;
  }
  return failure === null ? { kind: 'listed', new: added } : { kind: 'failed', code: failure, new: added };
}

/** A listing that names nothing proves nothing: it counts as failed. */
async function list<T>(
  input: WalkInput,
  url: string,
  read: (document: PageDocument) => readonly T[],
): Promise<Listing<T>> {
  const answer = await fetchDocument(input.fetchPage, url, input.source.baseUrl);
  if (answer.kind === 'failed') return failedListing(answer.code);
  const found = read(answer.document);
  return found.length === 0 ? { kind: 'failed', code: 'LISTING_EMPTY' } : { kind: 'listed', found };
}

function isSame(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** A meeting without a day may be any. */
function isWithin({ meetingDate }: MeetingEntry, gap: OpenGap): boolean {
  if (meetingDate === null) return true;
  return meetingDate <= gap.toDate && (gap.fromDate === null || meetingDate >= gap.fromDate);
}

function failedListing(code: string): { readonly kind: 'failed'; readonly code: string } {
  return { kind: 'failed', code: ENDS_THE_WALK.has(code) ? code : `LISTING_${code}` };
}
