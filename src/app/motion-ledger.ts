import { isSameMotion, type ListedMotion } from './motion-lists.js';

/** What the ledger needs to know of a motion to tell it from others. */
export type LedgerMotion = {
  readonly id: string;
  readonly source: string;
  readonly registerNumber: string | null;
  readonly title: string | null;
  readonly firstSigner: string | null;
  readonly filedDate: string | null;
  readonly stage: string;
};

/** How a list of the council and the ledger differ about a motion. */
export type LedgerDifference = {
  readonly kind: 'not-known' | 'closed-on-list';
  readonly listed: ListedMotion;
  /** The motion as the ledger has it, `null` where it does not know it. */
  readonly motionId: string | null;
};

/**
 * The ids of motions that may be one: same source, one of them without a register number, titles alike and no two
 * different signers. They are marked, never merged.
 */
export function possibleTwins(motions: readonly LedgerMotion[]): ReadonlyMap<string, readonly string[]> {
  const twins = new Map<string, string[]>();
  const bySource = groupBySource(motions);
  for (const group of bySource.values()) {
    const unnumbered = group.filter(({ registerNumber }) => registerNumber === null);
    for (const one of unnumbered) {
      for (const other of group) {
        if (one === other || !areAlike(one, other)) continue;
        twins.set(one.id, [...(twins.get(one.id) ?? []), other.id]);
        if (other.registerNumber !== null) twins.set(other.id, [...(twins.get(other.id) ?? []), one.id]);
      }
    }
  }
  return twins;
}

/** What the council's lists say and the ledger does not: motions it has never seen, and ones it holds open still. */
export function differencesOf(
  motions: readonly LedgerMotion[],
  lists: readonly ListedMotion[],
): readonly LedgerDifference[] {
  return lists.flatMap((listed): LedgerDifference[] => {
    const source = listed.itemId.slice(0, listed.itemId.indexOf(':'));
    const known = motions.find(
      (motion) => motion.source === source && motion.title !== null && isListedAs(motion, listed),
    );
    if (known === undefined) return listed.isClosed ? [] : [{ kind: 'not-known', listed, motionId: null }];
    const isOpenHere = listed.isClosed && known.stage !== 'closed';
    return isOpenHere ? [{ kind: 'closed-on-list', listed, motionId: known.id }] : [];
  });
}

function groupBySource(motions: readonly LedgerMotion[]): Map<string, LedgerMotion[]> {
  const groups = new Map<string, LedgerMotion[]>();
  for (const motion of motions) groups.set(motion.source, [...(groups.get(motion.source) ?? []), motion]);
  return groups;
}

function areAlike(one: LedgerMotion, other: LedgerMotion): boolean {
  if (one.title === null || other.title === null || !isSameMotion(one.title, other.title)) return false;
  return one.firstSigner === null || other.firstSigner === null || one.firstSigner === other.firstSigner;
}

function isListedAs(motion: LedgerMotion, listed: ListedMotion): boolean {
  if (!isSameMotion(motion.title ?? '', listed.title)) return false;
  return listed.filedDate === null || motion.filedDate === null || listed.filedDate === motion.filedDate;
}
