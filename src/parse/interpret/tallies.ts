import type { BallotLabel } from './ballot-label.js';
import { findVoteTokens, type VoteToken } from './vote-tokens.js';

/** Counts that belong to one vote, before it is known who won: by label, by proposal, or two numbers. */
export type Tally = {
  readonly start: number;
  readonly end: number;
  readonly isSwedish: boolean;
  readonly labels: ReadonlyMap<BallotLabel, number>;
  readonly owners: readonly { readonly owner: string; readonly count: number }[];
  readonly pair: readonly [number, number] | null;
  /** What the first number of the pair was given for, in the words of the page. */
  readonly supported: string | null;
};

/**
 * The tallies of a text in order. Counts belong together while no label comes twice and nothing between them opens
 * another vote. Jaa without Ei, blank votes alone and the like are no tally.
 */
export function findTallies(text: string): readonly Tally[] {
  const groups: VoteToken[][] = [];
  for (const token of findVoteTokens(text)) {
    const group = groups.at(-1);
    if (group !== undefined && belongsTo(group, token, text)) group.push(token);
    else groups.push([token]);
  }
  return groups.map(toTally).filter(isWhole);
}

function belongsTo(group: readonly VoteToken[], token: VoteToken, text: string): boolean {
  const last = group.at(-1);
  if (last === undefined) return true;
  const between = text.slice(last.end, token.start);
  if (between.length > FARTHEST || OPENS_A_VOTE.test(between)) return false;
  const isExtra = token.kind === 'labelled' && EXTRA.includes(token.label);
  if (token.kind === 'pair') return false;
  if (group.some(({ kind }) => kind === 'pair') && !(isExtra && between.length <= NEAR)) return false;
  if (isExtra) return !hasLabel(group, token) && between.length <= FAR;
  if (token.kind !== last.kind && !(last.kind === 'labelled' && EXTRA.includes(last.label))) return false;
  if (token.kind !== 'owned') return !hasLabel(group, token);
  // two sides a vote
  return group.filter(({ kind }) => kind === 'owned').length < 2 && between.replace(NAMES, '').length <= NEAR;
}

const FARTHEST = 4000;
const FAR = 1200;
const NEAR = 90;

// kannatti 3 (Aho, Berg ja Kallio) ja Mallin ehdotusta …
const NAMES = /\([^()\d]{0,300}\)/gu;

const EXTRA: readonly BallotLabel[] = ['Tyhjä', 'Poissa', 'Blank', 'Frånvarande'];

function hasLabel(group: readonly VoteToken[], token: VoteToken): boolean {
  return group.some(
    (other) =>
      other.kind === 'labelled' && token.kind === 'labelled' && finnish(other.label) === finnish(token.label),
  );
}

/** A page in two languages tells the same counts in both: `27 ja-röster … / 27 jaa-ääntä`. */
function finnish(label: BallotLabel): BallotLabel {
  return FINNISH.get(label) ?? label;
}

const FINNISH: ReadonlyMap<BallotLabel, BallotLabel> = new Map([
  ['Ja', 'Jaa'],
  ['Nej', 'Ei'],
  ['Blank', 'Tyhjä'],
  ['Frånvarande', 'Poissa'],
]);

/** What stands between two votes: a motion, the order of voting, another voting. */
export const OPENS_A_VOTE =
  /kannattamana|(?<!\p{L})(?:ehdotti|esitti|föreslog|understödd)(?!\p{L})|äänestävät|äänestettiin|röstar(?!\p{L})|(?:toisessa|seuraavassa|kolmannessa|neljännessä|viimeisessä|toinen|kolmas|neljäs|seuraavaksi) (?:\p{L}{1,40} ){0,3}äänesty|äänestys \d|\d\. äänesty|(?:andra|nästa|följande|tredje) omröstning|\u0000/iu;

function toTally(group: readonly VoteToken[]): Tally {
  const labels = new Map<BallotLabel, number>();
  for (const token of group) if (token.kind === 'labelled') labels.set(token.label, token.count);
  const pair = group.find((token) => token.kind === 'pair');
  return {
    start: group.at(0)?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    isSwedish: group.some(isSwedish),
    labels,
    owners: group.flatMap((token) =>
      token.kind === 'owned' ? [{ owner: token.owner, count: token.count }] : [],
    ),
    pair: pair?.counts ?? null,
    supported: pair?.supported ?? null,
  };
}

function isSwedish(token: VoteToken): boolean {
  if (token.kind === 'pair') return token.isSwedish;
  return token.kind === 'labelled'
    ? SWEDISH.includes(token.label)
    : /förslag|bordlägg|återremi|behandling/iu.test(token.owner);
}

const SWEDISH: readonly BallotLabel[] = ['Ja', 'Nej', 'Blank', 'Frånvarande'];

function isWhole({ labels, owners, pair }: Tally): boolean {
  if (pair !== null || owners.length === 2) return true;
  return (labels.has('Jaa') && labels.has('Ei')) || (labels.has('Ja') && labels.has('Nej'));
}
