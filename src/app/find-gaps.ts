import type { IndexEntry } from '../domain/feed-entry.js';
import type { Hole } from './ports.js';

/** What was known of one body before a poll: the newest meeting day in the archive. */
export type KnownBody = { readonly governingBody: string; readonly newestMeetingDate: string };

/** An index's answer and what was known before it. Days are `YYYY-MM-DD`. */
export type WindowInput = {
  readonly entries: readonly IndexEntry[];
  readonly known: readonly KnownBody[];
  readonly knownIds: ReadonlySet<string>;
  /** The day of the last run that read this index, `null` before the first. */
  readonly lastPollDate: string | null;
};

/**
 * The stretches of days that an index may have skipped since the last poll.
 *
 * Dynasty orders its feed by meeting date, newest first, and cuts it at the number asked for, in the middle of a
 * meeting if need be. So a window that reaches back to a day a body is known for hides nothing of that body after
 * it, and one that begins later may: the days from the one known to the oldest one shown, both included, are in
 * doubt. Where the window holds nothing known, or begins after the last poll, a body that was never seen may have
 * met in between too: that is the hole without a body.
 */
export function findHoles(input: WindowInput): readonly Hole[] {
  const oldest = datesOf(input.entries)[0];
  if (oldest === undefined || input.known.length === 0) return [];
  const seenBefore = bodiesWithKnownEntries(input.entries, input.knownIds);
  const isCutOff = seenBefore.size === 0 || (input.lastPollDate !== null && input.lastPollDate < oldest);
  const bodies = input.known
    .filter((body) => body.newestMeetingDate < oldest && !seenBefore.has(body.governingBody))
    .filter((body) => isCutOff || hasEntries(input.entries, body.governingBody))
    .map((body) => hole(body.governingBody, body.newestMeetingDate, oldest));
  return isCutOff ? [hole(null, firstDayInDoubt(input, oldest), oldest), ...bodies] : bodies;
}

/** The hole that is left when a source is followed from a day on and its index does not reach back so far. */
export function findStartHole(entries: readonly IndexEntry[], since: string): readonly Hole[] {
  const oldest = datesOf(entries)[0];
  if (oldest === undefined || oldest <= since) return [];
  return [{ governingBody: null, fromDate: since, toDate: oldest, reason: 'BEFORE_WINDOW' }];
}

function hole(governingBody: string | null, fromDate: string, toDate: string): Hole {
  return { governingBody, fromDate, toDate, reason: 'WINDOW_ROLLED_OVER' };
}

/** What was published after the last poll is for a day after it, or for one not long before. */
function firstDayInDoubt(input: WindowInput, oldest: string): string {
  const newestKnown = input.known.map((body) => body.newestMeetingDate).sort();
  const days = [...newestKnown.filter((day) => day < oldest).slice(-1), input.lastPollDate ?? oldest, oldest];
  return days.sort()[0] ?? oldest;
}

function datesOf(entries: readonly IndexEntry[]): readonly string[] {
  return entries.flatMap((entry) => (entry.meetingDate === null ? [] : [entry.meetingDate])).sort();
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
