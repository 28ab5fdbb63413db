import type { Outcome, Section } from '../../domain/agenda-item.js';
import { readVerdicts, type Verdict } from './adoption.js';
import { findActs, outcomeOfActs } from './find-acts.js';
import { motionMeant } from './meant-proposal.js';
import { sentencesOf } from './printed-text.js';
import { lastProposal, outcomeOfProposal } from './proposed.js';
import { isMotionOfMember, isSideRemark, isToldOfMember } from './side-remarks.js';

/** What became of the proposals in the meeting, as far as proceedings and decision tell. */
export type MeetingCourse = {
  /** What the presenter's changed proposal is, `null` where the presenter changed nothing. */
  readonly changedTo: Outcome | null;
  /** Whether the only change was the correction of a slip. */
  readonly isOnlyCorrected: boolean;
  /** What the counter-proposal that won last proposes, `null` where none is said to have won. */
  readonly counterTo: Outcome | null;
  /** The sentence of the proceedings that says that the proposal on the list won. */
  readonly adoptedIn: string | null;
};

/** Reads the course of the meeting; amending proposals count as `approved_amended`. */
export function readCourse(sections: readonly Section[]): MeetingCourse {
  const proceedings = sentencesOf(sections, 'proceedings');
  const told = [...proceedings, ...sentencesOf(sections, 'decision')];
  const won = proceedings
    .flatMap((sentence, at) => (isSideRemark(sentence) ? [] : verdictsOf(sentence, proceedings.slice(0, at))))
    .map((verdict) => (isOfChair(verdict, proceedings) ? { ...verdict, side: 'counter' as const } : verdict))
    .filter(
      ({ isWon, side, name }) =>
        isWon && !(side === 'counter' && name !== null && namesPresenter(name, sections)),
    );
  const base = won.findLast(({ side }) => side === 'base' || side === 'changed');
  const counter = won
    .slice(base === undefined ? 0 : won.indexOf(base))
    .findLast(({ side }) => side === 'counter');
  const changedTo = readChange(told, won, sections);
  return {
    changedTo,
    isOnlyCorrected: changedTo === null && told.some((sentence) => CORRECTS.test(sentence)),
    counterTo: counter === undefined ? null : motionOf(counter.name, told),
    adoptedIn: base?.sentence ?? null,
  };
}

/** What a sentence says of proposals; a bare `Ehdotus hyväksyttiin` after a member's motion speaks of that. */
function verdictsOf(sentence: string, before: readonly string[]) {
  const verdicts = readVerdicts(sentence).map((verdict) => ({ ...verdict, sentence }));
  return motionMeant(sentence, before) === null
    ? verdicts
    : verdicts.map((verdict) =>
        verdict.side === 'base' ? { ...verdict, side: 'counter' as const } : verdict,
      );
}

/** A chair who moves something in the meeting against the presenter's proposal does so as a member. */
function isOfChair(
  { side, sentence }: Verdict & { readonly sentence: string },
  proceedings: readonly string[],
) {
  return side === 'base' && CHAIRS.test(sentence) && proceedings.some((told) => CHAIR_MOVES.test(told));
}

// Puheenjohtajan ehdotus tuli päätökseksi
const CHAIRS = /(?<!\p{L})puheenjohtajan (?:päätös)?(?:ehdotu|esity)/iu;

// Puheenjohtaja Aino Esimerkki ehdotti jäsen Olli Mallin kannattamana
const CHAIR_MOVES =
  /(?<!\p{L})puheenjohtaja(?: \p{Lu}[\p{L}-]{1,30}){0,3} (?:ehdotti|esitti)(?! äänest)(?: \p{L}{1,30}){0,5} kannat/iu;

/** Whether what was adopted in the end was another text than the one on the list. */
export function isAmending({ counterTo, changedTo }: MeetingCourse): boolean {
  return counterTo === 'approved_amended' || changedTo === 'approved_amended';
}

function readChange(
  told: readonly string[],
  won: readonly Verdict[],
  sections: readonly Section[],
): Outcome | null {
  const change = told.find((sentence) => changesProposal(sentence));
  if (change !== undefined) return amending(change.slice(CHANGES.exec(change)?.index ?? 0));
  const proposals = sections.filter(({ kind, text }) => kind === 'proposal' && text !== '');
  const isPrinted = proposals.some(
    ({ heading }) =>
      CHANGED_HEADING.test(heading ?? '') || (proposals.length > 1 && NEW_OF_OWNER.test(heading ?? '')),
  );
  if (isPrinted) return procedural(outcomeOfProposal(lastProposal(sections), null));
  const isAdopted = won.some(({ side }) => side === 'changed');
  return isAdopted && !told.some((sentence) => CORRECTS.test(sentence)) ? 'approved_amended' : null;
}

function changesProposal(sentence: string): boolean {
  const change = CHANGES.exec(sentence);
  if (change === null || CORRECTS.test(sentence)) return false;
  return !isToldOfMember(sentence.slice(0, change.index));
}

// Esittelijä muutti kokouksessa päätösehdotustaan siten, että … · Ehdotusta muutettiin · Föredraganden ändrade sitt förslag
const CHANGES =
  /(?<!\p{L})(?:muutti|täydensi|tarkensi|täsmensi|korjasi|muuttaa|muuttavansa|täydentää|muuttaneensa|muuttanut|täydentänyt|lisäsi|teki (?:kokouksessa )?(?:uuden|muutetun|korjatun|täydennetyn|seuraavan muutetun))(?: [\p{L}-]{1,40}){0,5} (?:\p{L}{0,40}(?:ehdotusta|esitystä|ehdotuksen|esityksen|ehdotukse|esitykse)\p{L}{0,40})|(?<!\p{L})(?:peruutti|veti(?: pois)?) (?:päätös)?(?:ehdotuksensa|esityksensä)(?: pois| takaisin)? ja (?:esitti|ehdotti)|(?<!\p{L})poisti(?: [\p{L}-]{1,40}){0,3} \p{L}{0,10}(?:ehdotuksestaan|esityksestään)|(?:ehdotusta|esitystä)\p{L}{0,3} (?:\p{L}{1,40} ){0,2}(?:muutettiin|täydennettiin|tarkennettiin|täsmennettiin)|(?:muutettu|täydennetty|tarkennettu) (?:päätös)?(?:ehdotus|esitys)(?: \p{L}{1,40}){0,2}:|(?:ändrade|kompletterade|preciserade)(?: \p{L}{1,40}){0,4} (?:besluts)?förslag/iu;

const CORRECTS =
  /teknis\p{L}{0,40} (?:korja|tarkist|täsmenn|muuto)|teknisenä|kirjoitusvirhe|painovirhe|lyöntivirhe|kirjaimelli|laskuvirhe|tekniska? (?:rättelse|korrigering|korrektur)|skrivfel|tryckfel|stilisti/iu;

// Muutettu päätösehdotus: · Uusi päätösehdotus
const CHANGED_HEADING = /^(?:muutettu|uusi|täydennetty|ändrat|nytt|reviderat|korrigerat|kompletterat) /iu;

// Kommundirektörens ändrade förslag, below the one first made
const NEW_OF_OWNER = /(?<!\p{L})(?:nya|ändrade|reviderade|kompletterade) (?:besluts)?förslag/u;

/** Whether the name in the genitive is the presenter's, who stands with the proposal. */
export function namesPresenter(name: string, sections: readonly Section[]): boolean {
  const key = surnameKey(name);
  return sections.some(({ kind, heading, text }) => {
    if (kind === 'presenter') return text.slice(0, 300).includes(key);
    return (
      kind === 'proposal' &&
      ((heading ?? '').includes(key) || (text.split('\n\n', 1)[0] ?? '').slice(0, 100).includes(key))
    );
  });
}

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

function amending(sentence: string): Outcome {
  return procedural(outcomeOfActs(findActs(afterThat(sentence), { isProposal: true, governingBody: null })));
}

/** A motion to return, table, reject or withdraw is that; any other one amends. */
function procedural(outcome: Outcome | null): Outcome {
  return outcome !== null && CHANGES_THE_OUTCOME.includes(outcome) ? outcome : 'approved_amended';
}

const CHANGES_THE_OUTCOME: readonly Outcome[] = ['returned', 'tabled', 'rejected', 'withdrawn'];

/** What is moved stands after `että`; without it the whole sentence is looked at, with its nouns as verbs. */
function afterThat(sentence: string): string {
  const at = sentence.search(/(?<!\p{L})(?:että|att)(?!\p{L})/u);
  if (at >= 0) return sentence.slice(at);
  return sentence
    .replaceAll(/(?<!\p{L})palauttami(?:sta|seksi)/giu, 'palauttaa')
    .replaceAll(/(?<!\p{L})(?:hylkäämis(?:tä|eksi)|hylkäävää (?:päätöstä|kantaa|ratkaisua))/giu, 'hylätä')
    .replaceAll(/(?<!\p{L})jättämistä/giu, 'jättää');
}
