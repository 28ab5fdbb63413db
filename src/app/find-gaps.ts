import type { IndexEntry } from '../domain/feed-entry.js';

/** What was known of one body before a poll: the newest meeting day in the archive. */
export type KnownBody = { readonly governingBody: string; readonly newestMeetingDate: string };

/**
 * A stretch of a body's meetings that an index did not show: everything after `from` (the newest meeting known)
 * and before `to` (the oldest one shown), both `YYYY-MM-DD`.
 */
export type Hole = { readonly governingBody: string; readonly from: string; readonly to: string };

/**
 * The bodies whose meetings an index may have skipped since the last poll.
 *
 * Dynasty orders its feed by meeting date, newest first, and cuts it at the number asked for. So a window that
 * reaches back to a day a body is known for hides nothing of that body after it, and one that begins later may.
 * `answeredAll` says that the window held fewer entries than asked for, that is, nothing was cut.
 */
export function findHoles(input: {
  readonly entries: readonly IndexEntry[];
  readonly known: readonly KnownBody[];
  readonly knownIds: ReadonlySet<string>;
  readonly lastPollDate: string | null;
}): readonly Hole[] {
  const dates = input.entries
    .flatMap((entry) => (entry.meetingDate === null ? [] : [entry.meetingDate]))
    .sort();
  const oldest = dates[0];
  if (oldest === undefined || input.known.length === 0) return [];
  const seenBefore = bodiesWithKnownEntries(input.entries, input.knownIds);
  const overlaps = seenBefore.size > 0;
  return input.known
    .filter((body) => body.newestMeetingDate < oldest && !seenBefore.has(body.governingBody))
    .filter(
      (body) =>
        !overlaps || hasEntries(input.entries, body.governingBody) || mayHaveMet(input.lastPollDate, oldest),
    )
    .map((body) => ({
      governingBody: body.governingBody,
      from: body.newestMeetingDate,
      to: oldestOf(input.entries, body.governingBody) ?? oldest,
    }));
}

/** Days before `oldest` and after the last poll were shown by neither window. */
function mayHaveMet(lastPollDate: string | null, oldest: string): boolean {
  return lastPollDate !== null && lastPollDate < oldest;
}

function bodiesWithKnownEntries(
  entries: readonly IndexEntry[],
  knownIds: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set(
    entries.flatMap((entry) =>
      entry.governingBody !== null && knownIds.has(entry.nativeId) ? [entry.governingBody] : [],
    ),
  );
}

function hasEntries(entries: readonly IndexEntry[], governingBody: string): boolean {
  return entries.some((entry) => entry.governingBody === governingBody);
}

function oldestOf(entries: readonly IndexEntry[], governingBody: string): string | null {
  const dates = entries
    .filter((entry) => entry.governingBody === governingBody)
    .flatMap((entry) => (entry.meetingDate === null ? [] : [entry.meetingDate]));
  return dates.sort()[0] ?? null;
}
