import type { Section, Vote, VoteOption } from '../../domain/agenda-item.js';
import { readBallots } from './ballots.js';
import { type Counted, gatherVotes } from './counted-votes.js';
import { decidedSide } from './decided-side.js';
import { readListedWish } from './listed-wishes.js';
import { motionMeant } from './meant-proposal.js';
import { type PlacedSentence, placeSentences } from './sentences.js';
import { isSideRemark } from './side-remarks.js';
import { OPENS_A_VOTE, type Tally } from './tallies.js';
import { labelTally, sidesOfOwners } from './vote-labels.js';
import { readSide, readSides, type Side, type Sides } from './vote-sides.js';
import { subjectOf } from './vote-subject.js';
import { type Claim, readClaims, winnerOf } from './vote-winner.js';
import { WISH_WORD } from './wish-words.js';

/**
 * Every vote of a handling whose counts are printed in its proceedings or decision, each once, in order. Counts that
 * cannot be put to their labels give no vote; the winner is the side that the page names.
 */
export function interpretVotes(sections: readonly Section[]): readonly Vote[] {
  const { scene, read } = readVotes(sections);
  return read.length > 0 ? read.map(({ vote }) => vote) : readBallots(scene.text);
}

/** Whether the last vote on the matter itself went against the proposal on the list. */
export function hasCounterWon(sections: readonly Section[]): boolean {
  const last = readVotes(sections).read.findLast(({ vote }) => vote.subject === null);
  if (last === undefined || last.vote.winner === null) return false;
  const isYes = last.vote.options[0]?.label === last.vote.winner;
  const [won, lost] = isYes ? [last.sides.yes, last.sides.no] : [last.sides.no, last.sides.yes];
  const isLostOnList = lost !== null && ON_LIST.includes(lost.kind);
  // the chair's proposal against the presenter's: both are by office
  if (won !== null && ON_LIST.includes(won.kind)) return isLostOnList && !isYes;
  return lost === null ? !isYes : isLostOnList;
}

const ON_LIST: readonly Side['kind'][] = ['base', 'changed', 'continue'];

/** One vote as read, with what its labels stood for. */
type ReadVote = { readonly vote: Vote; readonly sides: Sides };

function readVotes(sections: readonly Section[]): {
  readonly scene: Scene;
  readonly read: readonly ReadVote[];
} {
  const proceedings = textOf(sections, 'proceedings');
  const scene = {
    text: `${proceedings}${BORDER}${textOf(sections, 'decision')}`,
    border: proceedings.length,
    decided: decidedSide(sections),
  };
  const counted = gatherVotes(scene.text, scene.border);
  return { scene, read: counted.flatMap((vote, index) => toVote(scene, vote, counted[index + 1] ?? null)) };
}

// no text holds it, so that no count is joined over it
const BORDER = '\n\n\u0000\n\n';

function textOf(sections: readonly Section[], kind: Section['kind']): string {
  return sections
    .filter((section) => section.kind === kind)
    .map(({ text }) => text)
    .join(BORDER);
}

/** Proceedings and decision as one text; what stands after `border` is the decision. */
type Scene = {
  readonly text: string;
  readonly border: number;
  readonly decided: 'base' | 'counter' | null;
};

function toVote(scene: Scene, vote: Counted, next: Counted | null): readonly ReadVote[] {
  const [first] = vote.tallies;
  const window = scene.text.slice(Math.max(vote.from, first.end - LONGEST_WINDOW), first.end);
  const sides = sidesOf(scene, first, window);
  const claims = claimsOn(scene, vote, next);
  const side = winnerOf(claims, sides);
  // what is told twice may be told with the blank votes only once
  const labelled = vote.tallies.flatMap((tally) => [labelTally(tally, side, sides) ?? []]);
  const known = side ?? majorityOf(labelled.find(({ length }) => length > 0) ?? []);
  const [options = []] = vote.tallies
    .flatMap((tally) => [labelTally(tally, known, sides) ?? []])
    .toSorted((a, b) => b.length - a.length);
  if (options.length === 0) return [];
  const winner = known === null ? null : winnerLabel(options, known);
  const subject = subjectOf(window, { before: scene.text.slice(0, first.end), sides, claims });
  return [{ vote: { subject, options, winner, evidence: evidenceOf(scene.text, first) }, sides }];
}

/** Who stood for what is told before the counts, else after them, else beside them (`5 ja-röster för …`). */
function sidesOf({ text }: Scene, tally: Tally, window: string): Sides {
  const counts = text.slice(tally.start, tally.end);
  const before = /\((?:jaa|ja)\)/iu.test(counts) ? window : window.slice(0, window.length - counts.length);
  const after = upToNextMotion(text.slice(tally.end, tally.end + 300));
  const beside = ORDER_BESIDE.test(counts) ? evidenceOf(text, tally) : '';
  for (const words of [before, after, beside]) {
    const sides = readSides(words, tally.isSwedish);
    if (sides.yes !== null || sides.no !== null) return sides;
  }
  return sidesOfOwners(tally);
}

// 5 ja-röster för fortsatt behandling · JAA-äänet (käsittelyn jatkaminen) 6
const ORDER_BESIDE = /röst\p{L}{0,40} för |ään\p{L}{0,40} \(\p{L}/u;

function upToNextMotion(text: string): string {
  const at = text.search(OPENS_A_VOTE);
  return at < 0 ? text : text.slice(0, at);
}

const LONGEST_WINDOW = 3000;

/** What is said of the winner: in the sentences of the counts, after them, and for the last vote in the decision. */
function claimsOn(scene: Scene, { tallies }: Counted, next: Counted | null): readonly Claim[] {
  const [first] = tallies;
  const until = next === null ? scene.border : next.tallies[0].start;
  const near = tallies.flatMap((tally) =>
    sentencesAround(scene.text, tally, tally === first ? until : tally.end),
  );
  const decision = placeSentences(scene.text.slice(scene.border)).map(({ text }) => text);
  const late = next === null ? decision.filter((sentence) => !isSideRemark(sentence)) : [];
  const told = [...near.flatMap((sentence) => claimsNear(scene.text, sentence)), ...readClaims(late)];
  if (told.length > 0 || next !== null || scene.decided === null) return told;
  return [{ side: { kind: scene.decided, names: [] }, isWon: true }];
}

/** A bare `Ehdotus hylättiin` after a member's motion claims that the motion fell. */
function claimsNear(text: string, sentence: PlacedSentence): readonly Claim[] {
  const claims = readClaims([sentence.text]);
  const from = Math.max(text.lastIndexOf('\u0000', sentence.start) + 1, sentence.start - 1500, 0);
  const before = placeSentences(text.slice(from, sentence.start)).map((one) => one.text);
  const listed = readListedWish(sentence.text, '') ?? readListedWish(before.at(-1) ?? '', sentence.text);
  if (listed !== null && claims.length === 0 && WISH_WORD.test(text))
    return [{ side: { kind: 'wish', names: [] }, isWon: listed.isAccepted }];
  const motion = motionMeant(sentence.text, before);
  if (motion === null) return claims;
  const { kind, names } = readSide(motion) ?? { kind: 'counter', names: [] };
  const side: Side = { kind: ON_LIST.includes(kind) ? 'counter' : kind, names };
  return claims.map((claim) =>
    typeof claim.side !== 'string' && claim.side.kind === 'base' ? { ...claim, side } : claim,
  );
}

/** The sentences that hold a tally and those after it up to the next motion or vote. */
function sentencesAround(text: string, tally: Tally, until: number): readonly PlacedSentence[] {
  const sentences = nearSentences(text, tally);
  const own = sentences.filter(
    ({ start, text: one }) => start < tally.end && start + one.length > tally.start,
  );
  const after = sentences.filter(({ start }) => start >= tally.end && start < until);
  const stop = after.findIndex(({ text: one }) => OPENS_A_VOTE.test(one));
  return [...own, ...(stop < 0 ? after : after.slice(0, stop))];
}

function nearSentences(text: string, { start, end }: Tally): readonly PlacedSentence[] {
  const from = Math.max(text.lastIndexOf('\n\n', start), start - 1500, 0);
  return placeSentences(text.slice(from, end + 1200)).map((one) => ({ ...one, start: one.start + from }));
}

/** Where no words name the winner, the printed counts do; a tie names none. */
function majorityOf([yes, no]: readonly VoteOption[]): 'yes' | 'no' | null {
  if (yes === undefined || no === undefined || yes.count === no.count) return null;
  return yes.count > no.count ? 'yes' : 'no';
}

function winnerLabel(options: readonly VoteOption[], side: 'yes' | 'no'): string | null {
  const [yes, no] = options;
  if (yes === undefined || no === undefined) return null;
  const [won, lost] = side === 'yes' ? [yes, no] : [no, yes];
  return won.count < lost.count ? lost.label : won.label;
}

/** The counts with the sentence they stand in, as far as it is on the same line. */
function evidenceOf(text: string, tally: Tally): string {
  const own = nearSentences(text, tally).filter(
    ({ start, text: one }) => start < tally.end && start + one.length > tally.start,
  );
  const [head, tail] = [own.at(0), own.at(-1)];
  if (head === undefined || tail === undefined) return text.slice(tally.start, tally.end);
  return text.slice(head.start, tail.start + tail.text.length);
}
