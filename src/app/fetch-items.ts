import type { FetchedPage, FetchOutcome } from '../domain/fetch-outcome.js';
import type { PageLayout } from '../domain/page-layout.js';
import type { Source } from '../domain/source.js';
import type { Platform } from '../platforms/platform.js';
import { mayAskForChanges, nextLook } from './next-look.js';
import { layoutOf, type PageInput, recordOf } from './parse-page.js';
import type { DueItem, FetchPage, HarvestEvent, HarvestStore } from './ports.js';

type ItemDone = Extract<HarvestEvent, { kind: 'item-done' }>;

/** What fetching the items of one source needs. */
export type FetchItemsInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: HarvestStore;
  readonly now: () => string;
  readonly recheckDays: number;
  readonly onDone: (event: ItemDone) => void;
  /** Asked between pages: `true` ends the loop with the page in hand stored. */
  readonly isInterrupted: () => boolean;
};

const FRESH_TRIES = 2;

/** So many due items are taken from the work list at once: a long list needs no more memory than a short one. */
const BATCH = 500;

/**
 * Fetches, archives, parses and stores each due item in turn, at most `limit` of them; one bad page never stops the
 * rest. An item that failed stays due and is not tried again: its id is in `failed` from then on.
 * Returns how many were tried.
 */
export async function fetchItems(
  input: FetchItemsInput,
  limit: number | null,
  failed: Set<string>,
): Promise<number> {
  const { name } = input.source;
  for (let tried = 0; ; ) {
    const wanted = Math.min(BATCH, (limit ?? Number.POSITIVE_INFINITY) - tried);
    const due = input.store.dueItems(name, input.now(), wanted + failed.size);
    const batch = due.filter((item) => !failed.has(item.nativeId)).slice(0, wanted);
    if (batch.length === 0) return tried;
    for (const item of batch) {
      if (input.isInterrupted()) return tried;
      const done = await fetchItem(input, item);
      // Nothing became of an item whose request the interrupt forestalled.
      if (done.code === 'INTERRUPTED') return tried;
      tried += 1;
      if (done.outcome === 'failed') failed.add(item.nativeId);
      input.onDone({
        kind: 'item-done',
        source: name,
        nativeId: item.nativeId,
        outcome: done.outcome,
        detail: done.detail,
      });
      if (done.code === 'HOST_GIVEN_UP') return tried;
    }
  }
}

type Done = Pick<ItemDone, 'outcome' | 'detail'> & { readonly code: string | null };

async function fetchItem(input: FetchItemsInput, item: DueItem): Promise<Done> {
  const url = input.platform.itemUrl(input.source.baseUrl, item.nativeId);
  const validators = mayAskForChanges({ ...item, now: input.now() }) ? item.validators : null;
  const first = await input.fetchPage({ url, site: input.source.baseUrl, validators });
  if (first.kind !== 'fetched') return noteAnswer(input, item, first);
  return storeProvedPage(input, item, first);
}

/**
 * Keeps the page if it is the one asked for, and whole. Dynasty has been seen to hand out another page than the asked
 * one to a client with state, so a page that shows another id is asked for again over a new connection, and given
 * up as a failed item rather than stored under the wrong id.
 */
async function storeProvedPage(input: FetchItemsInput, item: DueItem, first: FetchedPage): Promise<Done> {
  let page = first;
  for (let tries = 0; ; tries += 1) {
    const toParse = pageInput(input, item, page);
    const layout = layoutOf(toParse);
    const fault = faultOf(input.platform, layout, item, page.contentType);
    if (fault === null) return storePage(input, item, page, toParse, layout);
    if (tries === FRESH_TRIES) return noteFailure(input, item, fault.code, fault.detail);
    const again = await input.fetchPage({
      url: input.platform.itemUrl(input.source.baseUrl, item.nativeId),
      site: input.source.baseUrl,
      validators: null,
      fresh: true,
    });
    if (again.kind !== 'fetched') return noteAnswer(input, item, again);
    page = again;
  }
}

type Fault = { readonly code: string; readonly detail: string };

/** Runs in which a page that breaks off, or names neither body nor day, is taken for a passing fault. */
const PASSING_TRIES = 3;

/** What pages are served as. Line: `text/html; charset=utf-8` */
const WEB_PAGE = /^\s{0,9}(?:text\/html|application\/xhtml\+xml)\b/iu;

/** What keeps a page from being stored under the asked id: another item's, none at all (a notice), or half of one. */
function faultOf(
  platform: Platform,
  layout: PageLayout,
  item: DueItem,
  contentType: string | null,
): Fault | null {
  const proof = platform.proves(layout, item);
  if (proof === 'disproved')
    return { code: 'WRONG_PAGE', detail: 'the server gave the page of another item' };
  if (proof === 'unproved' && isNotice(layout, item, contentType))
    return { code: 'NOT_AN_ITEM', detail: 'nothing on the page shows that it is an item' };
  const isCutOff = layout.problems.some(({ code }) => code === 'PAGE_CUT_OFF');
  return isCutOff && item.attempts < PASSING_TRIES
    ? { code: 'PAGE_CUT_OFF', detail: 'the page ends before its content does' }
    : null;
}

/**
 * Whether a page without proof is taken for a notice: it is no web page, has no known layout, or names no day in
 * its header, which servers put on every item. One that says so little run after run may be a town's own way, and
 * is kept at last, but never in the place of a page that was read before.
 */
function isNotice(layout: PageLayout, item: DueItem, contentType: string | null): boolean {
  if (contentType !== null && !WEB_PAGE.test(contentType)) return true;
  if (layout.problems.some(({ code }) => code === 'LAYOUT_UNKNOWN')) return true;
  if (layout.header.meetingDate !== null) return false;
  return item.documentType !== null || item.attempts < PASSING_TRIES;
}

function pageInput(input: FetchItemsInput, item: DueItem, page: FetchedPage): PageInput {
  return {
    platform: input.platform,
    body: page.body,
    contentType: page.contentType,
    url: input.platform.itemUrl(input.source.baseUrl, item.nativeId),
    nativeId: item.nativeId,
    authority: input.source.authority,
  };
}

/** Raw bytes first, so that whatever becomes of the parsing, the page is kept. */
function storePage(
  input: FetchItemsInput,
  item: DueItem,
  page: FetchedPage,
  toParse: PageInput,
  layout: PageLayout,
): Done {
  const capturedAt = input.now();
  const source = input.source.name;
  const pageHash = input.store.saveCapture({ source, nativeId: item.nativeId, page, capturedAt });
  const record = recordOf(toParse, layout);
  const nextDueAt = nextLook({
    documentType: record.documentType,
    meetingDate: record.meetingDate ?? item.meetingDate,
    now: capturedAt,
    recheckDays: input.recheckDays,
  });
  const outcome = input.store.saveRecord({
    source,
    nativeId: item.nativeId,
    pageHash,
    capturedAt,
    record,
    validators: page.validators,
    nextDueAt,
  });
  return { outcome, detail: null, code: null };
}

function noteAnswer(input: FetchItemsInput, item: DueItem, answer: Exclude<FetchOutcome, FetchedPage>): Done {
  if (answer.kind === 'failed') return noteFailure(input, item, answer.code, answer.detail);
  return answer.kind === 'gone' ? noteGone(input, item, answer.status) : noteUnchanged(input, item);
}

function noteUnchanged(input: FetchItemsInput, item: DueItem): Done {
  const now = input.now();
  const nextDueAt = nextLook({
    documentType: item.documentType,
    meetingDate: item.meetingDate,
    now,
    recheckDays: input.recheckDays,
  });
  input.store.noteUnchanged(input.source.name, item.nativeId, now, nextDueAt);
  return { outcome: 'not-modified', detail: null, code: null };
}

function noteGone(input: FetchItemsInput, item: DueItem, status: number): Done {
  const outcome = input.store.noteGone(input.source.name, item.nativeId, input.now());
  return { outcome, detail: `the server answers ${status}`, code: null };
}

/** A failed item stays due, so that the next run tries it again. */
function noteFailure(input: FetchItemsInput, item: DueItem, code: string, detail: string): Done {
  const at = input.now();
  if (code !== 'INTERRUPTED' && code !== 'HOST_GIVEN_UP') {
    input.store.noteItemFailure(input.source.name, item.nativeId, { code, detail, at, nextDueAt: at });
  }
  return { outcome: 'failed', detail: `${code}: ${detail}`, code };
}
