import type { Source } from '../domain/source.js';
import type { Platform } from '../platforms/platform.js';
import { fetchItems } from './fetch-items.js';
import { pollSource } from './poll.js';
import type { FetchPage, HarvestEvent, HarvestStore, PageRequest, SourceReport } from './ports.js';
import { countItem, emptyTally, reportOf } from './run-report.js';

/** What a harvest needs from outside; time and network enter here only. */
export type HarvestDeps = {
  readonly fetchPage: FetchPage;
  readonly store: HarvestStore;
  readonly platformNamed: (id: string) => Platform;
  readonly now: () => string;
  readonly onEvent: (event: HarvestEvent) => void;
  readonly isInterrupted: () => boolean;
};

/** `maxItems` bounds the pages of each source in this run; the rest stays due. */
export type HarvestOptions = {
  readonly window: number;
  readonly since: string | null;
  readonly maxItems: number | null;
  readonly recheckDays: number;
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
  const reports = await Promise.all(sources.map((source) => harvestSource(deps, source, options)));
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
  const platform = deps.platformNamed(source.platform);
  const polled = await pollSource({ ...deps, ...options, source, platform, fetchPage });
  if (polled.kind === 'polled') {
    deps.onEvent({
      kind: 'index-read',
      source: source.name,
      entries: polled.entries.length,
      new: polled.new,
    });
  }
  const due = deps.store.dueItems(source.name, deps.now(), options.maxItems);
  deps.onEvent({ kind: 'items-due', source: source.name, count: due.length });
  const onDone = (event: Extract<HarvestEvent, { kind: 'item-done' }>) => {
    countItem(tally, event);
    deps.onEvent(event);
  };
  // Items known from before are looked at even when today's index could not be read.
  await fetchItems({ ...deps, ...options, source, platform, fetchPage, onDone }, due);
  const report = reportOf(source.name, tally, {
    requests,
    openGaps: 0,
    error: polled.kind === 'failed' ? `${polled.code}: ${polled.detail}` : null,
    indexRead: polled.kind !== 'failed',
  });
  deps.onEvent({ kind: 'source-finished', report });
  return report;
}
