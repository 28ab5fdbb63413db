import { type Health, healthOf, isProcedural } from '../app/health.js';
import type { Outcome } from '../domain/agenda-item.js';
import type { DecisionRow } from '../store/find-decisions.js';
import type { ItemFilter } from '../store/item-filter.js';
import type { Store } from '../store/open.js';
import type { SourceOverview } from '../store/source-overview.js';
import { type LedgerRow, readMotions, withStory } from './read-motions.js';

/** How many decisions of an outcome there were in a month (`YYYY-MM`; `null` where the page bears no day). */
export type MonthCount = { readonly month: string | null; readonly outcome: Outcome; readonly count: number };

/** Everything the report shows. `now` is an instant, ISO 8601 UTC. */
export type ReportData = {
  readonly now: string;
  readonly filter: ItemFilter;
  readonly sources: readonly (SourceOverview & { readonly health: Health })[];
  /** Every motion, newest handling first. */
  readonly motions: readonly LedgerRow[];
  /** The newest of them, with their steps. */
  readonly stories: readonly LedgerRow[];
  readonly counts: readonly MonthCount[];
  /** The newest decisions, without those that every meeting makes about itself. */
  readonly newest: readonly DecisionRow[];
};

/** Reads what the report shows of the wanted sources and meetings, as it stands at `now`. */
export function readReport(store: Store, filter: ItemFilter, now: string): ReportData {
  const motions = readMotions(store, filter, { today: now.slice(0, 10) });
  return {
    now,
    filter,
    sources: sourcesOf(store, filter, now),
    motions,
    stories: motions.slice(0, MOST_STORIES).map((motion) => withStory(store, motion)),
    counts: OUTCOMES.flatMap((outcome) =>
      store
        .countDecisions({ ...filter, outcome }, 'month')
        .map(({ key, count }) => ({ month: key, outcome, count })),
    ),
    newest: newestOf(store, filter),
  };
}

/** A page with more is slow to open; `pykala motions` and `pykala decisions` give them all. */
const MOST_STORIES = 500;
const MOST_DECISIONS = 100;

/** The outcomes in the order in which they are shown. */
const OUTCOMES: readonly Outcome[] = [
  'approved',
  'approved_amended',
  'rejected',
  'referred',
  'returned',
  'tabled',
  'withdrawn',
  'elected',
  'noted',
  'unknown',
];

function newestOf(store: Store, filter: ItemFilter): readonly DecisionRow[] {
  const newest: DecisionRow[] = [];
  for (const decision of store.decisions(filter)) {
    if (isProcedural(decision.title ?? '')) continue;
    newest.push(decision);
    if (newest.length === MOST_DECISIONS) break;
  }
  return newest;
}

const YEARS_OF_RHYTHM = 3;

function sourcesOf(store: Store, { sources }: ItemFilter, now: string): ReportData['sources'] {
  const since = `${Number(now.slice(0, 4)) - YEARS_OF_RHYTHM}${now.slice(4, 10)}`;
  const facts = new Map(store.health(since).map((fact) => [fact.source, fact]));
  return store
    .sourceOverviews(now)
    .filter(({ source }) => sources === undefined || sources.includes(source))
    .map((overview) => {
      const { meetingDates = [], newestTitles = [] } = facts.get(overview.source) ?? {};
      const { lastSuccessAt, failuresInARow, lastFailure } = overview;
      const lastError = lastFailure?.error ?? null;
      const known = { lastSuccessAt, failuresInARow, lastError, meetingDates, newestTitles };
      return { ...overview, health: healthOf(known, now) };
    });
}
