import type { ListedMotion } from './motion-lists.js';
import { COMMON_START, likeness, type MotionMention, type WeighedMention, weigh } from './same-motion.js';

/** What the ledger needs to know of a motion to tell it from others. */
export type LedgerMotion = MotionMention & {
  readonly id: string;
  readonly source: string;
  readonly registerNumber: string | null;
  readonly stage: string;
};

/** How a list of the council and the ledger differ about a motion. */
export type LedgerDifference = {
  readonly kind: 'only-on-list' | 'closed-on-list';
  readonly listed: ListedMotion;
  /** The motion as the ledger has it, `null` where it does not know it. */
  readonly motionId: string | null;
};

/**
 * The ids of motions that may be one: same source, one of them without a register number, titles alike and no two
 * different signers. They are marked, never merged.
 */
export function possibleTwins(motions: readonly LedgerMotion[]): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, Set<string>>();
  const add = (one: string, other: string) => twins.set(one, (twins.get(one) ?? new Set()).add(other));
  const index = indexOf(motions);
  for (const one of index.all) {
    if (one.mention.registerNumber !== null) continue;
    for (const other of index.alike(one.mention.source, one)) {
      if (one === other || likeness(one, other) === 0) continue;
      add(one.mention.id, other.mention.id);
      add(other.mention.id, one.mention.id);
    }
  }
  return new Map([...twins].map(([id, others]) => [id, [...others]]));
}

/**
 * What the council's lists say and the ledger does not: motions it has never seen, and ones it holds open still. Of
 * lists that name one motion the newest is believed. A motion that nobody else knows has to stand on a list of the last
 * year or so: one that only older lists name has been finished since, or nobody knows.
 */
export function differencesOf(
  motions: readonly LedgerMotion[],
  listed: readonly ListedMotion[],
): readonly LedgerDifference[] {
  const index = indexOf(motions);
  const newestFirst = listed.toSorted((a, b) =>
    (b.list.meetingDate ?? '').localeCompare(a.list.meetingDate ?? ''),
  );
  const told = new Map<string, WeighedMention<ListedMotion>[]>();
  return newestFirst.flatMap((listed): LedgerDifference[] => {
    const entry = weigh(listed);
    if (told.get(listed.list.source)?.some((one) => isTold(one, entry))) return [];
    push(told, listed.list.source, entry);
    const known = index.numbered(listed) ?? bestOf(index.alike(listed.list.source, entry), entry);
    if (known === null) {
      const isOpen = !listed.isClosed && isRecent(listed, newestFirst);
      return isOpen ? [{ kind: 'only-on-list', listed, motionId: null }] : [];
    }
    const differs = listed.isClosed && known.stage !== 'closed';
    return differs ? [{ kind: 'closed-on-list', listed, motionId: known.id }] : [];
  });
}

/** Lists are given once a year; two months are allowed for one that comes late. */
const LIST_DAYS = 430;
const DAY_MS = 86_400_000;

function isRecent({ list }: ListedMotion, newestFirst: readonly ListedMotion[]): boolean {
  const newest = newestFirst.find((other) => other.list.source === list.source)?.list.meetingDate ?? null;
  if (newest === null || list.meetingDate === null) return true;
  return Date.parse(newest) - Date.parse(list.meetingDate) < LIST_DAYS * DAY_MS;
}

function isTold(one: WeighedMention<ListedMotion>, entry: WeighedMention<ListedMotion>): boolean {
  const [a, b] = [one.mention, entry.mention];
  if (a.registerNumber !== null && a.registerNumber === b.registerNumber) return true;
  return a.title === b.title || likeness(one, entry) > 0;
}

function bestOf(
  candidates: readonly WeighedMention<LedgerMotion>[],
  entry: WeighedMention<ListedMotion>,
): LedgerMotion | null {
  const scored = candidates.map((motion) => ({ motion, score: likeness(motion, entry) }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score > 0 ? best.motion.mention : null;
}

/** Motions by number and by how the words of their titles begin, so that thousands are compared quickly. */
function indexOf(motions: readonly LedgerMotion[]) {
  const all = motions.map(weigh);
  const byWord = new Map<string, WeighedMention<LedgerMotion>[]>();
  const byNumber = new Map<string, LedgerMotion>();
  for (const motion of all) {
    const { source, registerNumber } = motion.mention;
    if (registerNumber !== null) byNumber.set(`${source} ${registerNumber}`, motion.mention);
    for (const start of startsOf(motion)) push(byWord, `${source} ${start}`, motion);
  }
  return {
    all,
    numbered: ({ list, registerNumber }: ListedMotion): LedgerMotion | null =>
      byNumber.get(`${list.source} ${registerNumber}`) ?? null,
    alike: (source: string, entry: WeighedMention): readonly WeighedMention<LedgerMotion>[] => [
      ...new Set(startsOf(entry).flatMap((start) => byWord.get(`${source} ${start}`) ?? [])),
    ],
  };
}

function startsOf({ words }: WeighedMention): readonly string[] {
  return [...new Set(words.map((word) => word.slice(0, COMMON_START)))];
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
