import type { VoteOption } from '../../domain/agenda-item.js';
import type { Tally } from './tallies.js';
import { isSameSide, readSide, readSupported, type Side, type Sides } from './vote-sides.js';

/**
 * The counts of a tally by label, Jaa and Ei first. Two bare numbers are put to their labels by the side that won,
 * which has the larger one; `null` where that is not known.
 */
export function labelTally(
  tally: Tally,
  winner: 'yes' | 'no' | null,
  sides: Sides,
): readonly VoteOption[] | null {
  const counts = mainCounts(tally, winner, sides);
  if (counts === null) return null;
  const [yes, no] = tally.isSwedish ? ['Ja', 'Nej'] : ['Jaa', 'Ei'];
  const extras = [...tally.labels].filter(([label]) => label !== yes && label !== no);
  return [
    { label: yes ?? 'Jaa', count: counts[0] },
    { label: no ?? 'Ei', count: counts[1] },
    ...extras.map(([label, count]) => ({ label, count })),
  ];
}

type YesAndNo = readonly [number, number];

function mainCounts(tally: Tally, winner: 'yes' | 'no' | null, sides: Sides): YesAndNo | null {
  const yes = tally.labels.get('Jaa') ?? tally.labels.get('Ja');
  const no = tally.labels.get('Ei') ?? tally.labels.get('Nej');
  if (yes !== undefined && no !== undefined) return [yes, no];
  if (tally.pair !== null) return countsOfSupport(tally, sides) ?? countsOfPair(tally.pair, winner);
  return countsOfOwners(tally, sides);
}

/** `pöydällepanoa kannatti 3 ja vastusti 6`: the first number is of the side that is named. */
function countsOfSupport({ pair, supported }: Tally, sides: Sides): YesAndNo | null {
  const side = supported === null ? null : readSupported(supported);
  if (pair === null || side === null) return null;
  const isYes = sides.yes === null ? isUsualYes(side) : isSameSide(side, sides.yes);
  return isYes ? pair : [pair[1], pair[0]];
}

function countsOfPair([a, b]: YesAndNo, winner: 'yes' | 'no' | null): YesAndNo | null {
  const [most, least] = [Math.max(a, b), Math.min(a, b)];
  if (winner === null) return most === least ? [most, least] : null;
  return winner === 'yes' ? [most, least] : [least, most];
}

function countsOfOwners({ owners }: Tally, sides: Sides): YesAndNo | null {
  const [first, second] = owners;
  if (first === undefined || second === undefined) return null;
  const [a, b] = [readSide(first.owner), readSide(second.owner)];
  if (a === null || b === null || isSameSide(a, b)) return null;
  const isFirstYes = sides.yes === null ? isUsualYes(a) : isSameSide(a, sides.yes);
  const isSecondYes = sides.yes === null ? isUsualYes(b) : isSameSide(b, sides.yes);
  if (isFirstYes === isSecondYes) return null;
  return isFirstYes ? [first.count, second.count] : [second.count, first.count];
}

/** What the counts themselves name, one each: `pöydällepano sai 12 ääntä ja käsittelyn jatkaminen 23`. */
export function sidesOfOwners({ owners, supported }: Tally): Sides {
  const side = supported === null ? null : readSupported(supported);
  if (side !== null) return isUsualYes(side) ? { yes: side, no: null } : { yes: null, no: side };
  const [a = null, b = null] = owners.map(({ owner }) => readSide(owner));
  if (a === null || b === null || isUsualYes(a) === isUsualYes(b)) return { yes: null, no: null };
  return isUsualYes(a) ? { yes: a, no: b } : { yes: b, no: a };
}

/** Where no order of voting is told, Jaa is the proposal on the list or going on with the matter. */
function isUsualYes({ kind }: Side): boolean {
  return kind === 'base' || kind === 'continue' || kind === 'wish';
}
