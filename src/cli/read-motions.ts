import { differencesOf, possibleTwins } from '../app/motion-ledger.js';
import { readMotionList } from '../app/motion-lists.js';
import { type MotionEvent, motionStory, nextStep } from '../app/motion-story.js';
import type { MotionRow } from '../store/find-motions.js';
import type { ItemFilter } from '../store/item-filter.js';
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

/** Which motions are wanted beside the filter; `olderThanDays` counts from filing. */
export type MotionWishes = {
  readonly isOpen: boolean;
  readonly olderThanDays: number | null;
  readonly words: readonly string[];
  readonly limit: number | null;
  /** Whether the story of each is wanted: it costs reading its pages. */
  readonly withStory: boolean;
};

/** No wish at all, and no stories. */
export const EVERY_MOTION: MotionWishes = {
  isOpen: false,
  olderThanDays: null,
  words: [],
  limit: null,
  withStory: false,
};

/** The ledger: every wanted motion, newest handling first, then those that only a list of the council names. */
export function readMotions(
  store: Store,
  filter: ItemFilter,
  today: string,
  wishes: MotionWishes,
): readonly LedgerRow[] {
  const { limit: _, ...unlimited } = filter;
  const all = [...store.motions(unlimited, today)];
  const twins = possibleTwins(all);
  const lists = store.motionLists(filter.sources).flatMap(readMotionList);
  const differences = differencesOf(all, lists);
  const closedOnList = new Set(differences.flatMap(({ motionId }) => motionId ?? []));
  const rows = all.map(
    (motion): LedgerRow => ({
      ...motion,
      events: [],
      next: null,
      possible: twins.get(motion.id) ?? [],
      listed: closedOnList.has(motion.id) ? 'closed-on-list' : null,
    }),
  );
  const hasOwnFilter = Object.keys(unlimited).some((key) => key !== 'sources' && key !== 'stage');
  const onlyListed = hasOwnFilter ? [] : differences.filter(({ kind }) => kind === 'not-known');
  const wanted = [...rows, ...onlyListed.map(({ listed }) => rowOfListed(listed, today))]
    .filter((row) => filter.stage === undefined || row.stage === filter.stage)
    .filter((row) => isWanted(row, wishes));
  const shown = wishes.limit === null ? wanted : wanted.slice(0, wishes.limit);
  return wishes.withStory ? shown.map((row) => withStory(store, row)) : shown;
}

/** A motion with its steps and what is to come. */
export function withStory(store: Store, row: LedgerRow): LedgerRow {
  if (row.listed === 'only-on-list') return row;
  const events = motionStory(store.motionPages(row.id));
  return { ...row, events, next: row.stage === 'closed' ? null : nextStep(events) };
}

function isWanted(row: LedgerRow, { isOpen, olderThanDays, words }: MotionWishes): boolean {
  if (isOpen && row.stage === 'closed') return false;
  if (olderThanDays !== null && (row.ageDays ?? -1) < olderThanDays) return false;
  const text = [row.title, row.firstSigner, row.registerNumber, row.authority].join(' ').toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function rowOfListed(listed: ReturnType<typeof readMotionList>[number], today: string): LedgerRow {
  const age = listed.filedDate === null ? null : daysFrom(listed.filedDate, today);
  return {
    id: listed.itemId,
    source: listed.itemId.slice(0, listed.itemId.indexOf(':')),
    authority: null,
    registerNumber: null,
    title: listed.title,
    kind: 'council',
    filedDate: listed.filedDate,
    firstSigner: null,
    signerCount: null,
    stage: 'filed',
    stageDate: listed.filedDate,
    ageDays: age,
    lastBody: null,
    lastDate: listed.listedOn,
    lastArticle: null,
    answeredInDays: null,
    closedDate: null,
    url: null,
    evidence: listed.title,
    events: [],
    next: null,
    possible: [],
    listed: 'only-on-list',
  };
}

function daysFrom(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
