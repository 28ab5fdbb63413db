import type { FeedEntry, IndexEntry } from '../../domain/feed-entry.js';
import type { PageDocument } from '../../domain/page-layout.js';
import type { Problem } from '../../domain/problem.js';
import { readFeed } from '../../feed/read-feed.js';
import { readFinnishDate } from '../../parse/interpret/dates.js';
import { evenSpace } from '../../parse/white-space.js';
import type { IndexReading, MeetingFeedEntry, MeetingsReading } from '../platform.js';
import { resolveEntities } from './markup.js';
import { readBodies, readMeeting, readMeetings } from './read-listings.js';
import {
  baseUrlOf,
  bodyMeetingsUrl,
  ITEM_ID,
  meetingIdOf,
  meetingNamedBy,
  meetingUrl,
  nativeIdOf,
  pageNamedBy,
} from './urls.js';

/**
 * Reads a feed of items, or a listing page: a meeting's items, or the meetings or bodies that a wider one leads to.
 * Nothing but the id is taken from a link. Problems: `ENTRY_WITHOUT_ID` and those of the feed.
 */
export async function readIndex(document: PageDocument): Promise<IndexReading> {
  return isFeed(document) ? readItemsFeed(document, ITEM_ID) : readListing(document);
}

/** Reads a feed of office-holder decisions, whose ids have no place on a list. */
export function readOfficialsFeed(document: PageDocument): Promise<IndexReading> {
  return readItemsFeed(document, DECISION_ID);
}

/** Reads a feed of meetings. */
export async function readMeetingsFeed(document: PageDocument): Promise<MeetingsReading> {
  const feed = await readFeed(document.text);
  if (feed.kind === 'unreadable') return feed;
  const meetings = new Map<string, MeetingFeedEntry>();
  let without = 0;
  for (const entry of feed.entries) {
    const meetingId = entry.link === null ? null : meetingNamedBy(entry.link);
    if (meetingId === null) {
      without += 1;
    } else if (!meetings.has(meetingId)) {
      const { governingBody, meetingDate } = readTitle(entry.title);
      meetings.set(meetingId, { meetingId, governingBody, meetingDate });
    }
  }
  return {
    kind: 'read',
    meetings: [...meetings.values()],
    problems: [...feed.problems, ...withoutId(without)],
  };
}

/** An office-holder decision's id: digits or a GUID, without a hyphen. */
const DECISION_ID = /^[0-9A-FX]{1,60}$/u;

function isFeed({ url, text, mediaType }: PageDocument): boolean {
  if (pageNamedBy(url ?? '').startsWith('rss')) return true;
  return /xml/u.test(mediaType ?? '') || /^\s{0,99}(?:<\?xml|<rss)/u.test(text.slice(0, 200));
}

async function readItemsFeed(document: PageDocument, idShape: RegExp): Promise<IndexReading> {
  const feed = await readFeed(document.text);
  if (feed.kind === 'unreadable') return feed;
  const entries = new Map<string, IndexEntry>();
  let without = 0;
  for (const entry of feed.entries) {
    const nativeId = entry.link === null ? null : nativeIdOf(entry.link);
    if (nativeId === null || !idShape.test(nativeId)) without += 1;
    else if (!entries.has(nativeId)) entries.set(nativeId, entryOf(nativeId, entry));
  }
  return {
    kind: 'read',
    entries: [...entries.values()],
    next: [],
    problems: [...feed.problems, ...withoutId(without)],
  };
}

function entryOf(nativeId: string, entry: FeedEntry): IndexEntry {
  return {
    nativeId,
    meetingNativeId: meetingIdOf(nativeId),
    ...readTitle(entry.title ?? entry.description),
    articleNumber: null,
  };
}

// Kunnanhallitus 11.05.2026 / Otto-oikeus / Vuokrasopimus · Kunnanvaltuusto 27.04.2026 · Kunnanhallitus 11.05.2026 § 4 Lausunto
const TITLE =
  /^(?<body>[^\n]{1,200}?) (?<date>\d{1,2}\.\d{1,2}\.\d{4})(?: ?\/(?: (?<subject>.*))?| (?<article>§ ?\d.*))?$/u;

/** Body, day and subject of a feed title; the words alone are the subject where it has no day. */
function readTitle(title: string | null): Pick<IndexEntry, 'governingBody' | 'meetingDate' | 'subject'> {
  const text = evenSpace(resolveEntities(title ?? ''));
  const words = TITLE.exec(text)?.groups;
  const meetingDate = readFinnishDate(words?.['date'] ?? '');
  if (words === undefined || meetingDate === null) {
    return { governingBody: null, meetingDate: null, subject: text === '' ? null : text };
  }
  const subject = (words['subject'] ?? words['article'] ?? '').trim();
  return {
    governingBody: words['body'] ?? null,
    meetingDate,
    subject: subject === '' ? null : subject,
  };
}

function withoutId(count: number): readonly Problem[] {
  if (count === 0) return [];
  const detail = `${count} entries were left out: their links name no item`;
  return [{ code: 'ENTRY_WITHOUT_ID', step: 'read-index', detail }];
}

function readListing(document: PageDocument): IndexReading {
  if (document.text.trim() === '') {
    return { kind: 'unreadable', fault: 'EMPTY_BODY', detail: 'the answer is empty' };
  }
  const { items } = readMeeting(document);
  const next = items.length > 0 ? [] : nextOf(document);
  return { kind: 'read', entries: items, next, problems: [] };
}

/** A body's own page leads to its meetings, the list of bodies to each body's. */
function nextOf(document: PageDocument): readonly string[] {
  const baseUrl = baseUrlOf(document.url ?? '');
  if (baseUrl === null) return [];
  const bodies = readBodies(document);
  const isOfOneBody = pageNamedBy(document.url ?? '') === 'meetings' || bodies.length <= 1;
  return isOfOneBody
    ? readMeetings(document).map(({ meetingId }) => meetingUrl(baseUrl, meetingId))
    : bodies.map(({ bodyId }) => bodyMeetingsUrl(baseUrl, bodyId));
}
