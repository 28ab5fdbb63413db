import type { IndexEntry } from '../domain/feed-entry.js';
import type { Platform } from '../platforms/platform.js';
import { documentOf } from './fetch-document.js';
import { parsePage } from './parse-page.js';
import { failureOf } from './poll.js';
import type { FetchPage } from './ports.js';

/** Where to look and how. */
export type CheckInput = {
  readonly platform: Platform;
  readonly baseUrl: string;
  readonly fetchPage: FetchPage;
};

/** What one request to a source's index told. `newest` is the entry of the newest meeting, `null` without entries. */
export type IndexCheck =
  | { readonly kind: 'alive'; readonly items: number; readonly newest: IndexEntry | null }
  | {
      readonly kind: 'dead';
      readonly code: string;
      readonly detail: string;
      /** Whether something answered: then it is known what is there, else it is not. */
      readonly hasAnswered: boolean;
    };

/** What an item's page told of its site; what it does not show is `null`. */
export type PageCheck = { readonly layout: string | null; readonly authority: string | null };

/** So many items are asked for: the advertised number, which every site is used to. */
const WINDOW = 30;

/** Asks a source's index once and changes nothing. */
export async function checkIndex({ platform, baseUrl, fetchPage }: CheckInput): Promise<IndexCheck> {
  const url = platform.indexUrl(baseUrl, WINDOW);
  const answer = await fetchPage({ url, site: baseUrl, validators: null });
  if (answer.kind === 'not-modified')
    return dead('BAD_RESPONSE', 'not modified, which nobody had asked', true);
  if (answer.kind !== 'fetched') {
    const { code, detail } = failureOf(answer);
    return dead(code, detail, answer.kind === 'gone' || answer.status !== null);
  }
  const reading = await platform.readIndex(documentOf(answer));
  if (reading.kind === 'unreadable') {
    return dead(reading.fault, reading.detail, true);
  }
  return { kind: 'alive', items: reading.entries.length, newest: newestOf(reading.entries) };
}

function dead(code: string, detail: string, hasAnswered: boolean): IndexCheck {
  return { kind: 'dead', code, detail, hasAnswered };
}

function newestOf(entries: readonly IndexEntry[]): IndexEntry | null {
  return entries.reduce<IndexEntry | null>(
    (newest, entry) =>
      newest === null || (entry.meetingDate ?? '') > (newest.meetingDate ?? '') ? entry : newest,
    null,
  );
}

/** Reads one item's page for what it shows of its site; a page that does not come shows nothing. */
export async function checkPage(
  { platform, baseUrl, fetchPage }: CheckInput,
  nativeId: string,
): Promise<PageCheck> {
  const url = platform.itemUrl(baseUrl, nativeId);
  const answer = await fetchPage({ url, site: baseUrl, validators: null });
  if (answer.kind !== 'fetched') return { layout: null, authority: null };
  const { body, contentType } = answer;
  const { layout, authority } = parsePage({ platform, body, contentType, url, nativeId, authority: null });
  return { layout, authority };
}
