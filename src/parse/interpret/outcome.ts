import type { Decision, Outcome, Section, Vote } from '../../domain/agenda-item.js';
import { isMotionDecided } from './decided-side.js';
import { readDecisionSentence, type SentenceReading } from './decision-sentence.js';
import { type MeetingCourse, motionOf, readCourse } from './meeting-course.js';
import { sentencesOf } from './printed-text.js';
import { proposedOutcome } from './proposed.js';
import { compareProposal, isRepeatedWithMore } from './repeated-proposal.js';
import { isMotionOfMember } from './side-remarks.js';
import { readAgreement } from './unanimity.js';
import { hasCounterWon } from './votes.js';

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
  const course = courseOf(input);
  const read = readDecision(sentences, input, course) ?? readProceedings(input, course, first);
  const { outcome, evidence } = read ?? { outcome: 'unknown' as const, evidence: first };
  return { outcome, ...readAgreement(input.sections, outcome, input.votes), evidence };
}

/** The course of the meeting as told, or as the counts of the vote show it where nothing is told. */
function courseOf({ sections, votes }: DecisionInput): MeetingCourse {
  const course = readCourse(sections);
  const isTold = course.counterTo !== null || course.adoptedIn !== null || course.changedTo !== null;
  const hasWon = !isTold && ((votes.length > 0 && hasCounterWon(sections)) || isMotionDecided(sections));
  if (!hasWon) return course;
  const told = [...sentencesOf(sections, 'proceedings'), ...sentencesOf(sections, 'decision')];
  const onMatter = told.filter((sentence) => !ON_PROCEDURE.test(sentence));
  return { ...course, counterTo: motionOf(null, onMatter.some(isMotionOfMember) ? onMatter : told) };
}

// another motion than those to return or table the matter, on which votes of their own are held
const ON_PROCEDURE = /palaut|pöydäl|återremi|bordlägg/iu;

type Proved = { readonly outcome: Outcome; readonly evidence: string };

/** The first sentence that decides; one that merely states or asks something counts where no other does. */
function readDecision(
  sentences: readonly string[],
  { sections, governingBody }: DecisionInput,
  course: MeetingCourse,
): Proved | null {
  const whole = sections.map((section) => ({ ...section, text: joinBroken(section.text) }));
  const comparison = compareProposal(whole);
  const adding = sentences.find((sentence) => isRepeatedWithMore(joinBroken(sentence), comparison));
  if (adding !== undefined) return { outcome: 'approved_amended', evidence: adding };
  let weak: Proved | null = null;
  for (const sentence of sentences) {
    const read: SentenceReading | null = readDecisionSentence(joinBroken(sentence), {
      sections: whole,
      governingBody,
      course,
      comparison,
    });
    if (read === null) continue;
    const proved = { outcome: read.outcome, evidence: sentence };
    if (!read.isWeak) return proved;
    weak ??= proved;
  }
  return weak;
}

/** Words that were broken at the end of a line, whole again, for reading only: `Hyväksyt- tiin.` */
function joinBroken(text: string): string {
  return text.includes('- ') ? text.replace(BROKEN_WORD, '') : text;
}

// lauta- kunta, but `talous- ja hallintojohtaja`
const BROKEN_WORD =
  /(?<=\p{Ll}\p{Ll})- (?=\p{Ll}{2,40}(?!\p{L}))(?!(?:ja|tai|sekä|eli|eikä|kuin|että|och|eller|samt|som)(?!\p{L}))/gu;

/** Where the decision speaks only of its check or of people, the proceedings may tell what was decided. */
function readProceedings(input: DecisionInput, course: MeetingCourse, first: string): Proved | null {
  if (course.counterTo !== null) return { outcome: course.counterTo, evidence: first };
  const takenOff = sentencesOf(input.sections, 'proceedings').find((sentence) => TAKEN_OFF.test(sentence));
  if (takenOff !== undefined) return { outcome: 'withdrawn', evidence: takenOff };
  if (course.adoptedIn === null) return null;
  const outcome = course.changedTo ?? proposedOutcome(input.sections, input.governingBody);
  return { outcome, evidence: course.adoptedIn };
}

// esittelijä ilmoitti vetävänsä asian pois esityslistalta · Esittelijä poisti asian listalta
const TAKEN_OFF =
  /(?<!\p{L})(?:esittelijä|\p{L}{2,30}johtaja)(?: \p{L}{1,40}){0,3} (?:veti|poisti|vetävänsä|poistavansa) (?:asian|tämän asian) (?:pois )?(?:esitys|asia)?listalta/iu;

function withdrawnByTitle(title: string | null): Decision | null {
  const note = title === null ? null : (WITHDRAWN_NOTE.exec(title)?.[0] ?? null);
  return note === null ? null : { outcome: 'withdrawn', unanimous: null, byVote: false, evidence: note };
}

// Hankintapäällikön viran perustaminen (poistettu esityslistalta)
const WITHDRAWN_NOTE =
  /(?:poistettu|vedetty pois) (?:esitys|asia)?listalta|struke[nt] från (?:föredragnings)?listan/iu;
