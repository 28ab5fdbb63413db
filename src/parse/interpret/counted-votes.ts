import { findTallies, OPENS_A_VOTE, type Tally } from './tallies.js';

/** One vote with every place that prints its counts, the first one first. */
export type Counted = { readonly tallies: readonly [Tally, ...Tally[]]; readonly from: number };

/** No meeting votes so often on one matter: a page with more counts than this is no page of minutes. */
const MOST_TALLIES = 150;

/** The votes of a text in order; one told again in the decision, behind `border`, is no other vote. */
export function gatherVotes(text: string, border: number): readonly Counted[] {
  const counted: Counted[] = [];
  const found = findTallies(text);
  if (found.length > MOST_TALLIES) return [];
  let before = 0;
  for (const tally of found) {
    const between = text.slice(before, tally.start);
    const known = lastOfSameCount(counted, tally);
    const opened = (before <= border && tally.start > border ? ORDER_OF_VOTING : OPENS_A_VOTE).test(between);
    const told = counted[known];
    if (told !== undefined && !opened) counted[known] = { ...told, tallies: [...told.tallies, tally] };
    else counted.push({ tallies: [tally], from: before });
    before = tally.end;
  }
  return counted;
}

// Ne, jotka kannattavat …, äänestävät jaa · toinen äänestys · de som … röstar ja
const ORDER_OF_VOTING =
  /äänestävät|röstar(?!\p{L})|(?:toisessa|seuraavassa|kolmannessa|toinen|kolmas|seuraavaksi) (?:\p{L}{1,40} ){0,3}äänesty|(?:jaa|JAA|Jaa)(?:-ään\p{L}{1,40})? (?:tarkoit|merkits)/u;

/** Only the votes just before are looked at: what is told again stands near. */
function lastOfSameCount(counted: readonly Counted[], tally: Tally): number {
  for (let at = counted.length - 1; at >= 0 && at > counted.length - 1 - FARTHEST_RETOLD; at -= 1) {
    const other = counted[at];
    if (other !== undefined && isSameCount(other.tallies[0], tally)) return at;
  }
  return -1;
}

const FARTHEST_RETOLD = 20;

function isSameCount(a: Tally, b: Tally): boolean {
  const [one, other] = [mainCounts(a), mainCounts(b)];
  return one[0] === other[0] && one[1] === other[1];
}

/** The two numbers against each other, the smaller one first. */
function mainCounts({ labels, owners, pair }: Tally): readonly number[] {
  const counts = pair ?? [
    labels.get('Jaa') ?? labels.get('Ja') ?? owners[0]?.count ?? 0,
    labels.get('Ei') ?? labels.get('Nej') ?? owners[1]?.count ?? 0,
  ];
  return [...counts].sort((a, b) => a - b);
}
