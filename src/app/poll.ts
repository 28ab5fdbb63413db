import type { IndexEntry } from '../domain/feed-entry.js';
import type { FetchedPage, FetchOutcome } from '../domain/fetch-outcome.js';
import type { Source } from '../domain/source.js';
import { decode } from '../parse/decode.js';
import type { IndexReading, Platform } from '../platforms/platform.js';
import type { FetchPage, HarvestStore } from './ports.js';

/** What asking a source's index gave. `failed` has a stable code: a fetch failure or an index fault. */
export type PollOutcome =
  | { readonly kind: 'polled'; readonly entries: readonly IndexEntry[]; readonly new: number }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string };

/** What a poll needs: `window` is how many items the index is asked for, `since` the oldest meeting day wanted. */
export type PollInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: Pick<HarvestStore, 'validatorsOf' | 'saveCapture' | 'saveIndexEntries'>;
  readonly now: () => string;
  readonly window: number;
  readonly since: string | null;
};

/**
 * Asks one source for its newest items and enters those not seen before as due.
 * An id is new when the archive does not hold it, wherever in the index it stands.
 */
export async function pollSource(input: PollInput): Promise<PollOutcome> {
  const url = input.platform.indexUrl(input.source.baseUrl, input.window);
  const validators = input.store.validatorsOf(input.source.name, url);
  const answer = await input.fetchPage({ url, site: input.source.baseUrl, validators });
  if (answer.kind === 'not-modified') return answer;
  if (answer.kind !== 'fetched') return failureOf(answer);
  const capturedAt = input.now();
  input.store.saveCapture({ source: input.source.name, nativeId: null, page: answer, capturedAt });
  const reading = await readIndexPage(input.platform, answer);
  if (reading.kind === 'unreadable') {
    return { kind: 'failed', code: reading.fault, detail: reading.detail };
  }
  const entries = reading.entries.filter((entry) => isWanted(entry, input.since));
  const added = input.store.saveIndexEntries(
    input.source.name,
    entries,
    { url, validators: answer.validators },
    capturedAt,
  );
  return { kind: 'polled', entries, new: added };
}

/** Decodes an index page and lets its platform read it. */
export async function readIndexPage(platform: Platform, page: FetchedPage): Promise<IndexReading> {
  const decoded = decode(page.body, page.contentType);
  return platform.readIndex({ text: decoded.text, url: page.url, mediaType: null });
}

/** An entry without a date is always wanted: only its page can tell. */
function isWanted(entry: IndexEntry, since: string | null): boolean {
  return since === null || entry.meetingDate === null || entry.meetingDate >= since;
}

function failureOf(answer: Exclude<FetchOutcome, { kind: 'fetched' | 'not-modified' }>): PollOutcome {
  return answer.kind === 'gone'
    ? { kind: 'failed', code: 'GONE', detail: `the index answers ${answer.status}` }
    : { kind: 'failed', code: answer.code, detail: answer.detail };
}
