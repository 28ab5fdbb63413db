import type { HarvestEvent, SourceReport } from './ports.js';

/** The counts of one source while its run goes on. */
export type Tally = {
  new: number;
  changed: number;
  same: number;
  withdrawn: number;
  failed: number;
  notModified: number;
};

/** A tally with nothing in it. */
export function emptyTally(): Tally {
  return { new: 0, changed: 0, same: 0, withdrawn: 0, failed: 0, notModified: 0 };
}

/** Adds what became of one item. A page answered as gone is counted as failed until it counts as withdrawn. */
export function countItem(tally: Tally, event: Extract<HarvestEvent, { kind: 'item-done' }>): void {
  if (event.outcome === 'not-modified') tally.notModified += 1;
  else if (event.outcome === 'gone') tally.failed += 1;
  else tally[event.outcome] += 1;
}

/**
 * What a source's run came to: `failed` when its index could not be read or the host was given up before any page
 * came, `partly` when some items could not.
 */
export function reportOf(
  source: string,
  tally: Tally,
  rest: {
    readonly requests: number;
    readonly openGaps: number;
    readonly error: string | null;
    readonly indexRead: boolean;
  },
): SourceReport {
  const { failed, ...others } = tally;
  const hasPages = Object.values(others).some((count) => count > 0);
  const isInVain = failed > 0 && !hasPages && rest.error !== null;
  const hasFaults = failed > 0 || rest.error !== null;
  const outcome = !rest.indexRead || isInVain ? 'failed' : hasFaults ? 'partly' : 'ok';
  return { source, outcome, ...tally, requests: rest.requests, openGaps: rest.openGaps, error: rest.error };
}
