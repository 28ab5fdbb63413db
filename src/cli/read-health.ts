import { type Health, healthOf } from '../app/health.js';
import { isDue, learnRhythm } from '../app/rhythm.js';
import type { Store } from '../store/open.js';
import type { SourceOverview } from '../store/source-overview.js';

/** A source with the verdict on it. */
export type JudgedSource = SourceOverview & { readonly verdict: Health };

/** Every followed source with its verdict at `now`, by name. */
export function judgeSources(store: Store, now: string): readonly JudgedSource[] {
  const facts = new Map(store.health(twoYearsBefore(now)).map((one) => [one.source, one]));
  return store.sourceOverviews(now).map((overview) => {
    const { meetingDates = [], newestTitles = [] } = facts.get(overview.source) ?? {};
    const { lastSuccessAt, failuresInARow } = overview;
    const lastError = overview.lastFailure?.error ?? null;
    const verdict = healthOf({ lastSuccessAt, failuresInARow, lastError, meetingDates, newestTitles }, now);
    return { ...overview, verdict };
  });
}

/** The sources that are to be asked now by their own rhythm, or have pages due for another look. */
export function dueSources(store: Store, now: string): ReadonlySet<string> {
  const facts = store.health(twoYearsBefore(now));
  const overviews = new Map(store.sourceOverviews(now).map((one) => [one.source, one]));
  return new Set(
    facts
      .filter(({ source, meetingDates }) => {
        const lastSuccessAt = overviews.get(source)?.lastSuccessAt ?? null;
        const rhythm = learnRhythm(meetingDates, now.slice(0, 10));
        return isDue(rhythm, lastSuccessAt, now) || store.harvest().dueCount(source, now) > 0;
      })
      .map(({ source }) => source),
  );
}

function twoYearsBefore(now: string): string {
  return new Date(Date.parse(now) - 730 * 86_400_000).toISOString().slice(0, 10);
}
