import type { Source } from '../domain/source.js';
import type { Platform } from '../platforms/platform.js';
import { fetchItems } from './fetch-items.js';
import { type PollOutcome, pollSource } from './poll.js';
import { pollMeetings, pollOfficials } from './poll-offers.js';
import type { FetchPage, HarvestEvent, HarvestStore, PageRequest, SourceReport } from './ports.js';
import { countItem, emptyTally, reportOf } from './run-report.js';
import { walkGaps } from './walk-listings.js';

/** What a harvest needs from outside; time and network enter here only. */
export type HarvestDeps = {
  readonly fetchPage: FetchPage;
  readonly store: HarvestStore;
  readonly platformNamed: (id: string) => Platform;
  readonly now: () => string;
  readonly onEvent: (event: HarvestEvent) => void;
  readonly isInterrupted: () => boolean;
};

/**
 * `maxItems` bounds the item pages of each source in this run; the rest stays due. `backfill` follows the listings
 * back to `since`, or to the beginning; `officials` asks for office-holder decisions too.
 */
export type HarvestOptions = {
  readonly window: number;
  readonly since: string | null;
  readonly maxItems: number | null;
  readonly recheckDays: number;
  readonly backfill?: boolean;
  readonly officials?: boolean;
};

/** One run over the sources, with a report for each. */
export type HarvestReport = {
  readonly runId: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly sources: readonly SourceReport[];
};

/**
 * Harvests all sources at once; the queue behind `fetchPage` keeps each host to one request at a time.
 * A source that fails is reported and never stops another.
 */
export async function harvest(
  deps: HarvestDeps,
  sources: readonly Source[],
  options: HarvestOptions,
): Promise<HarvestReport> {
  const startedAt = deps.now();
  const runId = deps.store.beginRun(startedAt);
  let isBroken = false;
  // When storing fails (a full disk) the other sources end with the page in hand instead of asking on in vain.
  const watched = { ...deps, isInterrupted: () => isBroken || deps.isInterrupted() };
  const running = sources.map((source) =>
    harvestSource(watched, source, options).catch((error: unknown) => {
      isBroken = true;
      throw error;
    }),
  );
  await Promise.allSettled(running);
  const reports = await Promise.all(running);
  const finishedAt = deps.now();
  deps.store.endRun(runId, finishedAt, reports);
  return { runId, startedAt, finishedAt, sources: reports };
}

async function harvestSource(
  deps: HarvestDeps,
  source: Source,
  options: HarvestOptions,
): Promise<SourceReport> {
  deps.onEvent({ kind: 'source-started', source });
  const tally = emptyTally();
  let requests = 0;
  const fetchPage = (request: PageRequest) => {
    requests += 1;
    return deps.fetchPage(request);
  };
  const onDone = (event: Extract<HarvestEvent, { kind: 'item-done' }>) => {
    countItem(tally, event);
    deps.onEvent(event);
  };
  const platform = deps.platformNamed(source.platform);
  const input = { ...deps, ...options, source, platform, fetchPage, onDone, hasNews: false };
  if (options.backfill === true) openBackfill(input);
  const polled = await pollSource(input);
  if (polled.kind === 'polled') {
    deps.onEvent({
      kind: 'index-read',
      source: source.name,
      entries: polled.entries.length,
      new: polled.new,
    });
  }
  if (polled.kind === 'not-modified') deps.onEvent({ kind: 'index-unchanged', source: source.name });
  // Items known from before are looked at even when today's index could not be read.
  const fetchDue = fetcherOf(input);
  await fetchDue();
  const errors = [errorOf('', polled)];
  if (polled.kind !== 'failed') {
    const hasNews = (polled.kind === 'polled' && polled.new > 0) || tally.new + tally.changed > 0;
    errors.push(...(await followListings({ ...input, hasNews })));
    await fetchDue();
  }
  const report = reportOf(source.name, tally, {
    requests,
    openGaps: deps.store.openGaps(source.name).length,
    error: errors.find((error) => error !== null) ?? null,
    indexRead: polled.kind !== 'failed',
  });
  deps.onEvent({ kind: 'source-finished', report });
  return report;
}

type SourceInput = Parameters<typeof fetchItems>[0] & Parameters<typeof pollMeetings>[0] & HarvestOptions;

/** What the index of newest items does not tell: days it has hidden, facts of meetings, decisions of officers. */
async function followListings(input: SourceInput): Promise<readonly (string | null)[]> {
  if (input.isInterrupted()) return [];
  await walkGaps(input);
  if (input.isInterrupted()) return [];
  const meetings = await pollMeetings(input);
  if (input.officials !== true || input.isInterrupted()) return [errorOf('meetings: ', meetings)];
  const officials = await pollOfficials(input);
  return [errorOf('meetings: ', meetings), errorOf('officials: ', officials)];
}

/** A function that fetches what is due now, within what is left of the run's `maxItems`. */
function fetcherOf(input: SourceInput): () => Promise<void> {
  const failed = new Set<string>();
  let left = input.maxItems;
  return async () => {
    const due = input.store.dueCount(input.source.name, input.now()) - failed.size;
    const count = Math.max(0, Math.min(due, left ?? due));
    if (count === 0) return;
    input.onEvent({ kind: 'items-due', source: input.source.name, count });
    const tried = await fetchItems(input, left, failed);
    if (left !== null) left -= tried;
  };
}

/** Notes all days up to today as unseen, so that the walk through the listings goes over them. */
function openBackfill(input: SourceInput): void {
  const now = input.now();
  const hole = {
    governingBody: null,
    fromDate: input.since,
    toDate: now.slice(0, 10),
    reason: 'BACKFILL',
  };
  input.store.addGaps(input.source.name, [hole], now);
}

function errorOf(what: string, outcome: PollOutcome | { readonly kind: 'not-offered' }): string | null {
  return outcome.kind === 'failed' ? `${what}${outcome.code}: ${outcome.detail}` : null;
}
