import type { Source } from '../domain/source.js';
import type { HarvestDeps, HarvestOptions } from './harvest.js';
import { pollSource } from './poll.js';
import type { HarvestStore, PageRequest } from './ports.js';

/** What a harvest would do at one source: `new` items it names for the first time, `due` pages to fetch in all. */
export type DryReport = {
  readonly source: string;
  readonly outcome: 'ok' | 'failed';
  readonly new: number;
  readonly due: number;
  readonly requests: number;
  readonly openGaps: number;
  readonly error: string | null;
};

/** Asks each source for its index and tells what a harvest would fetch; writes nothing. */
export async function dryRun(
  deps: HarvestDeps,
  sources: readonly Source[],
  options: HarvestOptions,
): Promise<readonly DryReport[]> {
  return Promise.all(sources.map((source) => drySource(deps, source, options)));
}

async function drySource(deps: HarvestDeps, source: Source, options: HarvestOptions): Promise<DryReport> {
  let requests = 0;
  const fetchPage = (request: PageRequest) => {
    requests += 1;
    return deps.fetchPage(request);
  };
  const platform = deps.platformNamed(source.platform);
  const store = withoutWriting(deps.store);
  const polled = await pollSource({ ...options, source, platform, fetchPage, store, now: deps.now });
  const added = polled.kind === 'polled' ? polled.new : 0;
  const due = deps.store.dueCount(source.name, deps.now()) + added;
  return {
    source: source.name,
    outcome: polled.kind === 'failed' ? 'failed' : 'ok',
    new: added,
    due: Math.min(due, options.maxItems ?? due),
    requests,
    openGaps: deps.store.openGaps(source.name).length,
    error: polled.kind === 'failed' ? `${polled.code}: ${polled.detail}` : null,
  };
}

/** The store as a poll sees it, with nothing kept: what an index names is counted once, as if it had been entered. */
function withoutWriting(store: HarvestStore): HarvestStore {
  const seen = new Set<string>();
  return {
    ...store,
    saveCapture: () => '',
    addGaps: () => {},
    saveIndexEntries: (source, entries) => {
      const ids = entries.map(({ nativeId }) => nativeId);
      const known = store.knownIds(source, ids);
      const added = ids.filter((id) => !known.has(id) && !seen.has(id));
      for (const id of added) seen.add(id);
      return added.length;
    },
  };
}
