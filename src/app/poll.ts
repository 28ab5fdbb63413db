import type { IndexEntry } from '../domain/feed-entry.js';
import type { FetchOutcome, Validators } from '../domain/fetch-outcome.js';
import type { Source } from '../domain/source.js';
import type { Platform } from '../platforms/platform.js';
import { documentOf } from './fetch-document.js';
import { findHoles, findStartHole } from './find-gaps.js';
import type { FetchPage, HarvestStore, Hole } from './ports.js';

/**
 * What asking a source's index gave. `not-modified`: the answer is the one whose entries are all known. `failed` has a
 * stable code: a fetch failure or an index fault.
 */
export type PollOutcome =
  | { readonly kind: 'polled'; readonly entries: readonly IndexEntry[]; readonly new: number }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string };

/** What a poll needs: `window` is how many items the index is asked for, `since` the oldest meeting day wanted. */
export type PollInput = {
  readonly source: Source;
  readonly platform: Platform;
  readonly fetchPage: FetchPage;
  readonly store: Pick<
    HarvestStore,
    | 'validatorsOf'
    | 'saveCapture'
    | 'saveIndexEntries'
    | 'isEntered'
    | 'knownIds'
    | 'knownBodies'
    | 'lastPollDate'
    | 'addGaps'
    | 'hasReachedBack'
  >;
  readonly now: () => string;
  readonly window: number;
  readonly since: string | null;
};

/** The window asked for when the usual one does not reach back to what is known. */
export const WIDE_WINDOW = 1_000;

/**
 * Asks one source for its newest items and enters those not seen before as due.
 * An id is new when the archive does not hold it, wherever in the index it stands. Where the window does not reach
 * back to what was known a wider one is asked for, and what that hides too is noted as a gap before anything of
 * the answer is entered, so that a run killed in between cannot forget it.
 */
export async function pollSource(input: PollInput): Promise<PollOutcome> {
  const first = await askIndex(input, input.window, isReachingFurther(input) ? 'whole' : 'if-new');
  if (first.kind !== 'read') return first;
  const before = {
    known: input.store.knownBodies(input.source.name),
    lastPollDate: input.store.lastPollDate(input.source.name),
  };
  if (first.entries.length === 0 && before.known.length > 0) {
    return {
      kind: 'failed',
      code: 'EMPTY_INDEX',
      detail: 'the index names nothing, and has named items before',
    };
  }
  const isFirst = before.known.length === 0;
  const holesIn = (entries: readonly IndexEntry[]): readonly Hole[] => [
    ...(isFirst ? [] : findHoles({ ...before, entries, knownIds: knownAmong(input, entries) })),
    ...startHoleOf(input, entries),
  ];
  const answers = [first];
  let holes = holesIn(first.entries);
  if (holes.length > 0 && input.window < WIDE_WINDOW) {
    const wide = await askIndex(input, WIDE_WINDOW, 'whole');
    if (wide.kind === 'read' && wide.entries.length > 0) {
      answers.push(wide);
      holes = holesIn(wide.entries);
    }
  }
  if (holes.length > 0) input.store.addGaps(input.source.name, holes, input.now());
  return enter(input, answers);
}

/** What is asked for by `since` and never was: at the first run, or when it names an earlier day than before. */
function startHoleOf(input: PollInput, entries: readonly IndexEntry[]): readonly Hole[] {
  return input.since !== null && isReachingFurther(input) ? findStartHole(entries, input.since) : [];
}

/** Whether a day is asked for to which the source was never followed: then a known answer tells more than before. */
function isReachingFurther({ store, source, since }: PollInput): boolean {
  return since !== null && !store.hasReachedBack(source.name, since);
}

type IndexAnswer = {
  readonly kind: 'read';
  readonly url: string;
  readonly entries: readonly IndexEntry[];
  readonly validators: Validators;
  readonly hash: string;
};

async function askIndex(
  input: PollInput,
  window: number,
  wanted: 'whole' | 'if-new',
): Promise<IndexAnswer | Exclude<PollOutcome, { kind: 'polled' }>> {
  const { source, platform, store } = input;
  const url = platform.indexUrl(source.baseUrl, window);
  const validators = wanted === 'if-new' ? store.validatorsOf(source.name, url) : null;
  const answer = await input.fetchPage({ url, site: source.baseUrl, validators });
  if (answer.kind === 'not-modified') return { kind: 'not-modified' };
  if (answer.kind !== 'fetched') return failureOf(answer);
  const hash = store.saveCapture({
    source: source.name,
    nativeId: null,
    page: answer,
    capturedAt: input.now(),
  });
  // Servers that send no validators say in this way that nothing is new: the feed has no date of its own.
  if (wanted === 'if-new' && store.isEntered(source.name, url, hash)) return { kind: 'not-modified' };
  const reading = await platform.readIndex(documentOf(answer));
  if (reading.kind === 'unreadable') return { kind: 'failed', code: reading.fault, detail: reading.detail };
  const nameless = reading.entries.length === 0 ? reading.problems[0] : undefined;
  if (nameless !== undefined) return { kind: 'failed', code: nameless.code, detail: nameless.detail };
  return { kind: 'read', url, entries: reading.entries, validators: answer.validators, hash };
}

/** An answer is noted with its entries, so that one of which something was not entered is asked for whole again. */
function enter(input: PollInput, answers: readonly IndexAnswer[]): PollOutcome {
  let added = 0;
  for (const answer of answers) {
    const entries = answer.entries.filter((entry) => isWanted(entry, input.since));
    const isWhole = entries.length > 0 && entries.length === answer.entries.length;
    added += input.store.saveIndexEntries(input.source.name, entries, isWhole ? answer : null, input.now());
  }
  const widest = answers.at(-1)?.entries ?? [];
  return {
    kind: 'polled',
    entries: widest.filter((entry) => isWanted(entry, input.since)),
    new: added,
  };
}

function knownAmong(input: PollInput, entries: readonly IndexEntry[]): ReadonlySet<string> {
  return input.store.knownIds(
    input.source.name,
    entries.map((entry) => entry.nativeId),
  );
}

/** An entry without a date is always wanted: only its page can tell. */
export function isWanted(entry: IndexEntry, since: string | null): boolean {
  return since === null || entry.meetingDate === null || entry.meetingDate >= since;
}

/** The outcome of a poll whose index could not be fetched. */
export function failureOf(
  answer: Exclude<FetchOutcome, { kind: 'fetched' | 'not-modified' }>,
): Extract<PollOutcome, { kind: 'failed' }> {
  return answer.kind === 'gone'
    ? { kind: 'failed', code: 'GONE', detail: `the index answers ${answer.status}` }
    : { kind: 'failed', code: answer.code, detail: answer.detail };
}
