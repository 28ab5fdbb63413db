import type { Decision, Outcome, Section, Vote } from '../../domain/agenda-item.js';
import { CLAUSES_OF_CHANGE, readVerdicts, withoutLosers } from './adoption.js';
import { findActs, outcomeOfActs } from './find-acts.js';
import { type MeetingCourse, motionOf, readCourse } from './meeting-course.js';
import { sentencesOf } from './printed-text.js';
import { proposedOutcome } from './proposed.js';
import { isRepeated } from './repeated-proposal.js';
import { isSideRemark } from './side-remarks.js';
import { readAgreement } from './unanimity.js';

/** A handling as far as its decision is concerned. */
export type DecisionInput = {
  readonly sections: readonly Section[];
  readonly isOnAgenda: boolean;
  readonly votes: readonly Vote[];
  readonly title: string | null;
  readonly governingBody: string | null;
};

/**
 * What was decided, with the sentence that says so: `null` on an agenda and where no decision is printed, `unknown`
 * where something is printed that no rule reads. A proposal that was simply adopted counts as what it proposed.
 */
export function interpretDecision(input: DecisionInput): Decision | null {
  if (input.isOnAgenda) return null;
  const sentences = sentencesOf(input.sections, 'decision');
  const [first] = sentences;
  if (first === undefined) return withdrawnByTitle(input.title);
  const course = readCourse(input.sections);
  const read = firstReading(sentences, input, course) ?? readingOfProceedings(input, course, first);
  const { outcome, evidence } = read ?? { outcome: 'unknown' as const, evidence: first };
  return { outcome, ...readAgreement(input.sections, outcome, input.votes), evidence };
}

type Reading = { readonly outcome: Outcome; readonly evidence: string };

function firstReading(
  sentences: readonly string[],
  input: DecisionInput,
  course: MeetingCourse,
): Reading | null {
  for (const sentence of sentences) {
    if (isSideRemark(sentence)) continue;
    const outcome = readSentence(sentence, input, course);
    if (outcome !== null) return { outcome, evidence: sentence };
  }
  return null;
}

function readSentence(sentence: string, input: DecisionInput, course: MeetingCourse): Outcome | null {
  const { sections, governingBody } = input;
  const acts = findActs(withoutLosers(sentence), { isProposal: false, governingBody });
  const told = outcomeOfActs(acts);
  if (told !== null && told !== 'approved') return told;
  const verdict = readVerdicts(sentence).find(({ isWon, side }) => isWon && side !== 'wish');
  if (verdict !== undefined) return adopted(verdict, input, course);
  if (told === 'approved') {
    if (CLAUSES_OF_CHANGE.test(sentence)) return 'approved_amended';
    return amendedBy(course) ?? 'approved';
  }
  const lost = readVerdicts(sentence).some(({ isWon, side }) => !isWon && side === 'base');
  if (lost) return course.counterTo ?? 'rejected';
  return isRepeated(sentence, sections)
    ? (amendedBy(course) ?? proposedOutcome(sections, governingBody))
    : null;
}

function amendedBy(course: MeetingCourse): Outcome | null {
  if (course.counterTo === 'approved_amended' || course.changedTo === 'approved_amended')
    return 'approved_amended';
  return null;
}

function adopted(
  verdict: ReturnType<typeof readVerdicts>[number],
  { sections, governingBody }: DecisionInput,
  course: MeetingCourse,
): Outcome {
  switch (verdict.side) {
    case 'return':
      return 'returned';
    case 'table':
      return 'tabled';
    case 'reject':
      return 'rejected';
    case 'changed':
      return course.changedTo ?? 'approved_amended';
    case 'counter':
      return motionOf(verdict.name, [
        ...sentencesOf(sections, 'proceedings'),
        ...sentencesOf(sections, 'decision'),
      ]);
    default:
      return course.changedTo ?? course.counterTo ?? proposedOutcome(sections, governingBody);
  }
}

/** Where the decision speaks only of its check or of people, the proceedings may tell what was decided. */
function readingOfProceedings(input: DecisionInput, course: MeetingCourse, first: string): Reading | null {
  if (course.counterTo !== null) return { outcome: course.counterTo, evidence: first };
  if (course.adoptedIn === null) return null;
  const outcome = course.changedTo ?? proposedOutcome(input.sections, input.governingBody);
  return { outcome, evidence: course.adoptedIn };
}

function withdrawnByTitle(title: string | null): Decision | null {
  const note = title === null ? null : (WITHDRAWN_NOTE.exec(title)?.[0] ?? null);
  return note === null ? null : { outcome: 'withdrawn', unanimous: null, byVote: false, evidence: note };
}

// Hankintapäällikön viran perustaminen (poistettu esityslistalta)
const WITHDRAWN_NOTE =
  /(?:poistettu|vedetty pois) (?:esitys|asia)?listalta|struke[nt] från (?:föredragnings)?listan/iu;
