import type { Outcome, Section } from '../../domain/agenda-item.js';
import { CLAUSES_OF_CHANGE, readVerdicts, type Verdict, withoutLosers } from './adoption.js';
import { rankOf } from './body-rank.js';
import { type FoundAct, findActs, outcomeOfActs } from './find-acts.js';
import { isAmending, type MeetingCourse, motionOf, namesPresenter } from './meeting-course.js';
import { findNames } from './name-runs.js';
import { sentencesOf } from './printed-text.js';
import { lastProposal, proposedOutcome } from './proposed.js';
import { type Comparison, isDenied, isRepeated, isRepeatedWithOtherNumbers } from './repeated-proposal.js';
import { decisivePart, isMotionOfMember, isToldOfPerson } from './side-remarks.js';

/** What one sentence of a decision comes to; `isWeak` where it only states something (`totesi`, `päätti`). */
export type SentenceReading = { readonly outcome: Outcome; readonly isWeak: boolean };

/** The handling around the sentence. */
export type SentenceContext = {
  readonly sections: readonly Section[];
  readonly governingBody: string | null;
  readonly course: MeetingCourse;
  readonly comparison: Comparison;
};

/**
 * Reads one sentence of a decision: what it says itself, else whose proposal it says was adopted, else that it repeats
 * the proposal. `null` for a remark beside the decision and for a sentence that no rule reads.
 */
export function readDecisionSentence(sentence: string, context: SentenceContext): SentenceReading | null {
  const part = decisivePart(sentence);
  if (part === '') return null;
  const acts = actsOf(part, context);
  const told = outcomeOfActs(acts);
  // more than noting was moved and won
  if (told === 'noted' && isAmending(context.course)) return strong('approved_amended');
  if (told !== null && told !== 'approved') return { outcome: told, isWeak: isWeakOnly(acts) };
  const verdicts = readVerdicts(part);
  const won = verdicts.find(({ isWon, side }) => isWon && side !== 'wish');
  if (won !== undefined) return strong(adopted(won, context));
  if (isWeakOnly(acts) && isDenied(part, context.comparison))
    return strong(CLAUSES_OF_CHANGE.test(part) ? 'approved_amended' : fallen(context));
  if (told === 'approved') return readApproval(part, acts, context);
  if (verdicts.some(({ isWon, side }) => !isWon && side === 'base')) return strong(fallen(context));
  if (isRepeated(part, context.comparison) || isTalkHeld(part, context) || isOfNamesAlone(part, context))
    return strong(simply(context));
  return null;
}

/** A talk was held and what was talked of was to be noted; where the talk was all, no outcome fits. */
function isTalkHeld(part: string, { sections, governingBody }: SentenceContext): boolean {
  return (
    TALK_HELD.test(part) &&
    /keskustelu/iu.test(lastProposal(sections)) &&
    proposedOutcome(sections, governingBody) === 'noted'
  );
}

// Käytiin evästyskeskustelu. · Valtuusto kävi lähetekeskustelun. · Lähetekeskustelu käytiin.
const TALK_HELD =
  /(?<!\p{L})(?:käytiin|kävi)(?: \p{L}{1,40}){0,4} \p{L}{0,20}keskustelu|keskustelu(?: \p{L}{1,40}){0,3} (?:käytiin|käyty)(?!\p{L})/iu;

/** Where persons were to be chosen, their names are the decision: `Pöytäkirjantarkastajat: Aino Malli ja Olli Harju`. */
function isOfNamesAlone(part: string, { sections, governingBody }: SentenceContext): boolean {
  const list = part.replace(/^\p{L}[\p{L} -]{2,60}: /u, '');
  const names = findNames(list);
  if (names.length === 0) return false;
  const rest = names.reduce((text, name) => text.replace(name, ' '), list);
  return (
    /^(?:\s|[,.;]|ja(?= )|sekä(?= ))*$/u.test(rest) && proposedOutcome(sections, governingBody) === 'elected'
  );
}

function strong(outcome: Outcome): SentenceReading {
  return { outcome, isWeak: false };
}

function isWeakOnly(acts: readonly FoundAct[]): boolean {
  return acts.every(({ weight }) => weight === 'weak');
}

/** The acts of the body; what the sentence tells of a person (`Kunnanjohtaja antoi selvityksen`) is none. */
function actsOf(part: string, { governingBody }: SentenceContext): readonly FoundAct[] {
  const said = withoutLosers(part);
  const acts = findActs(said, { isProposal: false, governingBody });
  const isOfOfficeHolder = governingBody !== null && rankOf(governingBody) === null;
  return isOfOfficeHolder
    ? acts
    : acts.filter(({ outcome, at }) => outcome !== 'approved' || !isToldOfPerson(said, at));
}

function readApproval(part: string, acts: readonly FoundAct[], context: SentenceContext): SentenceReading {
  const { comparison, course, sections } = context;
  const proposal = lastProposal(sections);
  const isUpheld = UPHOLDS.test(part) && !isAmending(course);
  if (isUpheld && proposedOutcome(sections, context.governingBody) === 'rejected') return strong('rejected');
  const isChanged =
    CLAUSES_OF_CHANGE.test(part) ||
    isRepeatedWithOtherNumbers(part, comparison) ||
    isDenied(part, comparison) ||
    (PARTLY.test(part) && !IN_PART.test(proposal)) ||
    (RESERVES.test(part) && proposal !== '' && !RESERVES.test(proposal));
  return {
    outcome: isChanged || isAmending(course) ? 'approved_amended' : 'approved',
    isWeak: isWeakOnly(acts),
  };
}

// Kaupunginhallitus pysytti päätöksensä voimassa: where a claim was to be rejected, it is
const UPHOLDS =
  /(?<!\p{L})(?:pysytti|pysyttää|pysytettiin|pysytetään)(?: [\p{L}\d.§:-]{1,40}){0,6} ?päätö|päätö\p{L}{1,10}(?: [\p{L}\d.§:-]{1,40}){0,4} (?:pysytettiin|pysytetään)(?!\p{L})/iu;

// föreslår budgeten enligt bilagan, dock så att anslaget höjs: a proposal may say so itself
const RESERVES = /, dock så att (?=\p{L})/iu;

const IN_PART = /(?<!\p{L})(?:osittain|osin)(?!\p{L})/iu;

// Hakemus hyväksyttiin osittain.
const PARTLY =
  /(?:hyväksyttiin|hyväksyi|hyväksytään|myönnettiin|myönsi) (?:\p{L}{1,40} ){0,3}(?:osittain|osin)(?!\p{L})|(?<!\p{L})(?:osittain|osin) (?:hyväksy|myön)/iu;

/** A proposal that fell is what won instead of it; where nobody is said to have moved anything, it just fell. */
function fallen(context: SentenceContext): Outcome {
  return (isMotionTold(context) ? context.course.counterTo : null) ?? 'rejected';
}

function isMotionTold({ sections }: SentenceContext): boolean {
  return [...sentencesOf(sections, 'proceedings'), ...sentencesOf(sections, 'decision')].some(
    isMotionOfMember,
  );
}

function simply({ sections, governingBody, course }: SentenceContext): Outcome {
  return isAmending(course) ? 'approved_amended' : proposedOutcome(sections, governingBody);
}

function adopted({ side, name }: Verdict, context: SentenceContext): Outcome {
  const { sections, governingBody, course } = context;
  switch (side) {
    case 'return':
      return 'returned';
    case 'table':
      return 'tabled';
    case 'reject':
      return 'rejected';
    case 'changed':
      if (course.isOnlyCorrected || isOnlyNew(sections)) return proposedOutcome(sections, governingBody);
      return course.changedTo ?? 'approved_amended';
    case 'counter':
      if (name !== null && namesPresenter(name, sections)) return adoptedAsProposed(context);
      return motionOf(name, [...sentencesOf(sections, 'proceedings'), ...sentencesOf(sections, 'decision')]);
    default:
      return adoptedAsProposed(context);
  }
}

/** `Kommundirektörens nya förslag` is new beside that of an earlier meeting where the handling prints no other. */
function isOnlyNew(sections: readonly Section[]): boolean {
  const proposals = sections.filter(({ kind, text }) => kind === 'proposal' && text !== '');
  return proposals.length === 1 && NEW_HEADING.test(proposals[0]?.heading ?? '');
}

const NEW_HEADING = /(?<!\p{L})nya (?:besluts)?förslag/u;

function adoptedAsProposed({ sections, governingBody, course }: SentenceContext): Outcome {
  return course.changedTo ?? course.counterTo ?? proposedOutcome(sections, governingBody);
}
