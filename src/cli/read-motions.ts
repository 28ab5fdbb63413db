import {
  differencesOf,
  type LedgerDifference,
  type LedgerMotion,
  possibleTwins,
} from '../app/motion-ledger.js';
import { type ListedMotion, readMotionList } from '../app/motion-lists.js';
import { type MotionEvent, motionStory } from '../app/motion-story.js';
import { addresseeIn } from '../app/next-body.js';
import type { MotionFilter, MotionRow } from '../store/find-motions.js';
import type { Store } from '../store/open.js';

/** One motion of the ledger with its story. */
export type LedgerRow = MotionRow & {
  readonly events: readonly MotionEvent[];
  /** Who is to act, where a body passed it on and nothing came back. */
  readonly next: string | null;
  /** Motions that may be the same one: never merged. */
  readonly possible: readonly string[];
  /** What a list of the council says beside: only it knows the motion, or it holds it finished. */
  readonly listed: 'only-on-list' | 'closed-on-list' | null;
};

/** How the ledger is wanted. `olderThanDays` counts from filing; the story of each motion costs reading its pages. */
export type LedgerWishes = {
  readonly today: string;
  readonly olderThanDays?: number | null;
  readonly withStory?: boolean;
};

/**
 * The ledger: every wanted motion, newest handling first, then those that only a list of the council names. A limit
 * in the filter counts rows of both.
 */
export function readMotions(store: Store, filter: MotionFilter, wishes: LedgerWishes): readonly LedgerRow[] {
  const { today, olderThanDays = null, withStory: isTold = false } = wishes;
  const filedUntil = olderThanDays === null ? {} : { filedUntil: dayBefore(today, olderThanDays) };
  const found = [...store.motions({ ...filter, ...filedUntil }, today)];
  const isCut = filter.limit !== undefined && found.length >= filter.limit;
  const isWithLists = !isCut && mayBeListed(filter);
  const entries = isWithLists
    ? entriesOf(store, filter.sources ?? [], filter.words)
    : found.length === 0
      ? []
      : entriesOf(store, sourcesOf(found));
  const asked = isWithLists
    ? entries.filter((entry) => isAsked(rowOfListed(entry, today), filter, filedUntil.filedUntil))
    : [];
  const mentions = mentionsOf(store, found, entries, asked);
  const twins = possibleTwins(mentions);
  const differences = differencesOf(mentions, entries);
  const known = found.map((motion) => rowOf(motion, twins, differences));
  const unknown = differences
    .filter(({ kind, listed: entry }) => kind === 'only-on-list' && asked.includes(entry))
    .map(({ listed: entry }) => rowOfListed(entry, today));
  const rows = [...known, ...unknown].slice(0, filter.limit);
  return isTold ? rows.map((row) => withStory(store, row)) : rows;
}

/**
 * The motions to compare with each other: of most towns those that were found and those without a register number, which
 * alone may be twins of them. All of a town's where one of those found has no number, or a list may tell of one.
 */
function mentionsOf(
  store: Store,
  found: readonly MotionRow[],
  entries: readonly ListedMotion[],
  asked: readonly ListedMotion[],
): readonly LedgerMotion[] {
  const unnumbered = sourcesOf(found.filter(({ registerNumber }) => registerNumber === null));
  const listing = [...asked, ...closingEntries(found, entries)].map(({ list }) => list.source);
  const whole = [...new Set([...unnumbered, ...listing])];
  const others = found.filter(({ source }) => !whole.includes(source));
  return [
    ...(whole.length === 0 ? [] : store.motionMentions(whole, { isUnnumbered: false })),
    ...others,
    ...(others.length === 0 ? [] : store.motionMentions(sourcesOf(others), { isUnnumbered: true })),
  ];
}

/** The entries of lists that hold a motion finished which was found open. */
function closingEntries(
  found: readonly MotionRow[],
  entries: readonly ListedMotion[],
): readonly ListedMotion[] {
  const closing = entries.filter(({ isClosed }) => isClosed);
  if (closing.length === 0) return [];
  return differencesOf(found, closing)
    .filter(({ motionId }) => motionId !== null)
    .map(({ listed }) => listed);
}

function sourcesOf(motions: readonly { readonly source: string }[]): readonly string[] {
  return [...new Set(motions.map(({ source }) => source))];
}

/** A motion with the steps of its story. */
export function withStory(store: Store, row: LedgerRow): LedgerRow {
  if (row.listed === 'only-on-list') return row;
  return { ...row, events: motionStory(store.motionPages(row.id)) };
}

function rowOf(
  motion: MotionRow,
  twins: ReadonlyMap<string, readonly string[]>,
  differences: readonly LedgerDifference[],
): LedgerRow {
  const isClosedOnList = differences.some(({ motionId }) => motionId === motion.id);
  return {
    ...motion,
    events: [],
    next: motion.stage === 'closed' || motion.stage === 'filed' ? null : addresseeIn(motion.evidence),
    possible: twins.get(motion.id) ?? [],
    listed: isClosedOnList ? 'closed-on-list' : null,
  };
}

/** What the lists of sources name; with words, only of sources one of whose lists has them all. */
function entriesOf(
  store: Store,
  sources: readonly string[],
  words: readonly string[] = [],
): readonly ListedMotion[] {
  const lists = store.motionLists(sources);
  const named = lists.filter(({ text, authority }) => hasWords(`${text} ${authority}`, words));
  const wanted = new Set(sourcesOf(named));
  return lists.filter(({ source }) => wanted.has(source)).flatMap((list) => readMotionList(list));
}

function hasWords(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word.toLowerCase()));
}

/** What lists alone name has few facts: a filter on any other lets none of it through. */
function mayBeListed({
  body,
  since,
  until,
  outcome,
  register,
  language,
  stage,
  itemId,
  query,
}: MotionFilter): boolean {
  const facts = [body, since, until, outcome, register, language, itemId, query];
  return facts.every((fact) => fact === undefined) && (stage === undefined || stage === 'filed');
}

function isAsked(row: LedgerRow, { words = [] }: MotionFilter, filedUntil: string | undefined): boolean {
  if (filedUntil !== undefined && (row.filedDate === null || row.filedDate > filedUntil)) return false;
  return hasWords([row.title, row.firstSigner, row.registerNumber, row.authority].join(' '), words);
}

function rowOfListed(listed: ListedMotion, today: string): LedgerRow {
  const { title, registerNumber, kind, filedDate, firstSigner, line, list } = listed;
  return {
    id: list.id,
    source: list.source,
    authority: list.authority,
    registerNumber,
    title,
    kind,
    filedDate,
    firstSigner,
    signerCount: null,
    stage: 'filed',
    stageDate: filedDate,
    ageDays: filedDate === null ? null : Math.floor((Date.parse(today) - Date.parse(filedDate)) / DAY_MS),
    lastBody: list.governingBody,
    lastDate: list.meetingDate,
    lastArticle: list.articleNumber,
    answeredInDays: null,
    closedDate: null,
    url: list.url,
    evidence: line,
    events: [],
    next: null,
    possible: [],
    listed: 'only-on-list',
  };
}

const DAY_MS = 86_400_000;

function dayBefore(today: string, days: number): string {
  return new Date(Date.parse(today) - days * DAY_MS).toISOString().slice(0, 10);
}
