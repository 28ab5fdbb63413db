import type { Source } from '../domain/source.js';
import type { MeetingPage, Platform } from '../platforms/platform.js';
import { fetchDocument } from './fetch-document.js';
import type { FetchPage, HarvestStore, MeetingFound } from './ports.js';

/** What reading a meeting's page needs. */
export type MeetingPageInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: Pick<HarvestStore, 'saveMeeting'>;
  readonly now: () => string;
};

/** What was known of a meeting before its page was read; the page's own words go first. */
export type ExpectedMeeting = {
  readonly meetingId: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
};

/** `read` with the number of items not known before, or the stable word of why not. */
export type MeetingPageOutcome =
  | { readonly kind: 'read'; readonly new: number }
  | { readonly kind: 'failed'; readonly code: string };

/**
 * Fetches the page of one meeting, keeps its facts and enters its items as due. A page that lists items of another
 * meeting, or names neither items nor anything else, is not this meeting's page.
 */
export async function readMeetingPage(
  input: MeetingPageInput,
  expected: ExpectedMeeting,
): Promise<MeetingPageOutcome> {
  const url = input.platform.meetingUrl(input.source.baseUrl, expected.meetingId);
  const answer = await fetchDocument(input.fetchPage, url, input.source.baseUrl);
  if (answer.kind === 'failed') return answer;
  const page = input.platform.readMeeting(answer.document);
  const fault = faultOf(page, expected.meetingId);
  if (fault !== null) return { kind: 'failed', code: fault };
  const meeting = factsOf(input, expected, page);
  const entries = page.items.map((entry) => ({
    ...entry,
    governingBody: entry.governingBody ?? meeting.governingBody,
    meetingDate: entry.meetingDate ?? meeting.meetingDate,
  }));
  const added = input.store.saveMeeting(input.source.name, meeting, entries, input.now());
  return { kind: 'read', new: added };
}

function faultOf(page: MeetingPage, meetingId: string): string | null {
  if (page.items.some((entry) => entry.meetingNativeId !== meetingId)) return 'WRONG_PAGE';
  const saysNothing = page.items.length === 0 && page.documentType === null && page.meetingDate === null;
  return saysNothing ? 'MEETING_UNREADABLE' : null;
}

function factsOf(input: MeetingPageInput, expected: ExpectedMeeting, page: MeetingPage): MeetingFound {
  return {
    nativeId: expected.meetingId,
    governingBody: page.governingBody ?? expected.governingBody,
    meetingDate: page.meetingDate ?? expected.meetingDate,
    documentType: page.documentType,
    startTime: page.time,
    place: page.place,
    isChecked: page.documentType === 'minutes' ? page.isChecked : null,
    pdfUrl: page.pdfName === null ? null : input.platform.fileUrl(input.source.baseUrl, page.pdfName),
  };
}
