import type { Outcome, Section } from '../../domain/agenda-item.js';
import { readVerdicts, type Verdict } from './adoption.js';
import { findActs, outcomeOfActs } from './find-acts.js';
import { sentencesOf } from './printed-text.js';
import { isMotionOfMember, isSideRemark } from './side-remarks.js';

/** What became of the proposals in the meeting, as far as proceedings and decision tell. */
export type MeetingCourse = {
  /** What the presenter's changed proposal is, `null` where the presenter changed nothing. */
  readonly changedTo: Outcome | null;
  /** What the counter-proposal that won proposes, `null` where none is said to have won. */
  readonly counterTo: Outcome | null;
  /** Whether the proposal on the list is said to have won. */
  readonly isBaseAdopted: boolean;
  /** The sentence that says so. */
  readonly adoptedIn: string | null;
};

/** Reads the course of the meeting; amending proposals count as `approved_amended`. */
export function readCourse(sections: readonly Section[]): MeetingCourse {
  const told = [...sentencesOf(sections, 'proceedings'), ...sentencesOf(sections, 'decision')];
  const proceedings = sentencesOf(sections, 'proceedings');
  const verdicts = proceedings
    .filter((sentence) => !isSideRemark(sentence))
    .flatMap((sentence) => readVerdicts(sentence).map((verdict) => ({ ...verdict, sentence })));
  const won = verdicts.filter(({ isWon }) => isWon);
  const counter = won.filter(({ side }) => side === 'counter').at(-1);
  const base = won.filter(({ side }) => side === 'base' || side === 'changed').at(-1);
  return {
    changedTo: readChange(told, won),
    counterTo: counter === undefined ? null : motionOf(counter.name, told),
    isBaseAdopted: base !== undefined,
    adoptedIn: base?.sentence ?? null,
  };
}

function readChange(told: readonly string[], won: readonly Verdict[]): Outcome | null {
  const change = told.find((sentence) => CHANGES.test(sentence) && !TECHNICAL.test(sentence));
  if (change !== undefined) return amending(change.slice(CHANGES.exec(change)?.index ?? 0));
  return won.some(({ side }) => side === 'changed') ? 'approved_amended' : null;
}

// Esittelijä muutti kokouksessa päätösehdotustaan siten, että … · Föredraganden ändrade sitt förslag
const CHANGES =
  /(?:muutti|täydensi|tarkensi|korjasi|muuttaa|täydentää|muuttaneensa|teki (?:kokouksessa )?(?:uuden|muutetun|korjatun|täydennetyn|seuraavan muutetun))(?: [\p{L}-]+){0,5} (?:\p{L}*(?:ehdotusta|esitystä|ehdotuksen|esityksen)\p{L}*)|(?:ändrade|kompletterade|preciserade)(?: \p{L}+){0,4} (?:besluts)?förslag/iu;

const TECHNICAL = /teknis|kirjoitusvirhe|painovirhe|lyöntivirhe|kirjaimelli|tekniskt|skrivfel|stilisti/iu;

/** What the named member's motion would come to: returned, tabled, rejected, else an amendment. */
export function motionOf(name: string | null, told: readonly string[]): Outcome {
  const key = name === null ? '' : surnameKey(name);
  const motions = told.filter((sentence) => isMotionOfMember(sentence));
  const own = key === '' ? motions : motions.filter((sentence) => sentence.includes(key));
  const motion = own.at(-1);
  return motion === undefined ? 'approved_amended' : amending(motion);
}

/** The part of a surname that no case changes: `Harjunotkolan` begins like `Harjunotkola`. */
export function surnameKey(genitive: string): string {
  const surname = genitive.split(' ').at(-1) ?? '';
  return surname.slice(0, Math.max(3, Math.min(6, surname.length - 3)));
}

const CHANGES_THE_OUTCOME: readonly Outcome[] = ['returned', 'tabled', 'rejected', 'withdrawn'];

function amending(sentence: string): Outcome {
  const outcome = outcomeOfActs(findActs(afterThat(sentence), { isProposal: true, governingBody: null }));
  return outcome !== null && CHANGES_THE_OUTCOME.includes(outcome) ? outcome : 'approved_amended';
}

/** What is moved stands after `että`; without it the whole sentence is looked at. */
function afterThat(sentence: string): string {
  const at = sentence.search(/(?<!\p{L})(?:että|att)(?!\p{L})/u);
  return at < 0 ? sentence.replaceAll(/palauttamis|palauttamista/giu, 'palauttaa ') : sentence.slice(at);
}
