import type { DocumentType, Handling, MotionStage } from '../../domain/agenda-item.js';
import { isCouncil } from '../body-names.js';
import { withProposalBefore } from './adopted-proposal.js';
import { namesMotion } from './motion-kind.js';
import { sentenceAround } from './sentence-around.js';

/** Where a motion stands, with the words that prove it. */
export type StageEvent = { readonly stage: MotionStage; readonly evidence: string };

/**
 * Where a motion stands after the newest handling on the page. Only a council that itself decided so in minutes has
 * closed a motion: a proposal closes nothing, an agenda decides nothing, a board is no council.
 */
export function motionStageOf(
  handlings: readonly Handling[],
  documentType: DocumentType | null,
): StageEvent | null {
  for (const [at, handling] of [...handlings.entries()].toReversed()) {
    const isOpen = handling.isCurrent && documentType !== 'minutes';
    const event = isOpen ? ofProposal(handling) : ofDecision(handling, handlings.slice(0, at));
    if (event !== null) return event;
  }
  return null;
}

// toteaa aloitteen loppuun käsitellyksi · tulleen käsitellyksi · aloite on loppuunkäsitelty · motionen är slutbehandlad
const CLOSING =
  /loppuun ?käsitel\p{L}{1,8}|tullee?n? (?:loppuun )?käsitel\p{L}{1,8}|(?<=aloit\p{L}{1,8} (?:\p{L}{1,12} ){0,2})käsitellyksi|slutbehandla\p{L}{1,3}|slutligt behandla\p{L}{1,3}|slutförd(?!\p{L})/iu;

// omalta osaltaan loppuun käsitelty · för sin del
const FOR_ITS_PART = /(?:oma(?:lta|sta)? ?osal|osal)t?a?a?n|för (?:sin|egen) del/iu;

// lähettää aloitteen … valmisteltavaksi · ohjata valmisteluun · remitterade motionen till … för beredning
const REFERRING =
  /(?:valmisteltava\p{L}{0,4}|valmisteluun|valmistelua varten|käsiteltäväksi)(?!\p{L})|remitter\p{L}{1,5}|hänskju\p{L}{1,4}|för beredning|till beredning/iu;

// pyytää lausunnon · jättää valmisteluun · begär utlåtande · antaa lausuntonaan
const PREPARING =
  /pyy(?:tää|si|detään|dettiin|tävänsä)\p{L}{0,3} (?:[^.]{0,80} )?lausun|lausun\p{L}{1,6} (?:[^.]{0,60} )?(?:pyyd|antam|antaa|annet)|jät(?:tää|ti|etään|ettiin)\p{L}{0,3} (?:[^.]{0,40} )?valmisteluun|antaa [^.]{0,80}lausun|begär\p{L}{0,3} (?:[^.]{0,40} )?utlåtande/iu;

// ehdottaa kunnanvaltuustolle · esittää … että valtuusto · föreslår att fullmäktige · vastauksenaan
const ANSWERING =
  /(?:ehdot|esit)\p{L}{1,8} [^.]{0,160}(?:valtuusto|hallitu|lautakun)|vastau\p{L}{1,10}|vasta(?:a|taan|si|ttiin)(?!\p{L})|föreslå\p{L}{0,3} [^.]{0,120}(?:fullmäktige|styrelsen)|\p{L}{0,12}svar(?:et)? på|som svar/iu;

// jätettiin kokouksessa · aloite on jätetty · lämnades in
const FILING = /jätet\p{L}{1,6}|jätti|jättivät|on tehty|(?:in)?lämna\p{L}{1,4}|väck\p{L}{1,4}/iu;

const NOT_ADOPTED: ReadonlySet<string> = new Set(['rejected', 'tabled', 'returned', 'withdrawn', 'unknown']);

/** What a decided handling did to the motion. */
function ofDecision(handling: Handling, before: readonly Handling[]): StageEvent | null {
  const { decision } = handling;
  const decided = textOf(handling, 'decision');
  const proposed = textOf({ sections: withProposalBefore(handling.sections, before) }, 'proposal');
  if (decision === null) return null;
  if (decision.outcome === 'returned') return { stage: 'in_preparation', evidence: decision.evidence };
  if (decision.outcome === 'tabled' || decision.outcome === 'withdrawn') return null;
  const isAmended = decision.outcome === 'approved_amended';
  const adopted = NOT_ADOPTED.has(decision.outcome) || isAmended ? '' : proposed;
  return firstEvent([decided, adopted], handling, decision.outcome);
}

function firstEvent(texts: readonly string[], handling: Handling, outcome: string): StageEvent | null {
  const closing = find(texts, CLOSING);
  const isOfCouncil = isCouncil(handling.governingBody ?? '');
  if (closing !== null && outcome !== 'unknown' && outcome !== 'rejected') {
    const closes =
      isOfCouncil && !FOR_ITS_PART.test(closing) && !FORWARDS.test(closing) && !NEGATED.test(closing);
    return { stage: closes ? 'closed' : 'answer_proposed', evidence: closing };
  }
  const preparing = find(texts, PREPARING);
  const referring = find(texts, REFERRING);
  if (preparing !== null && !/valmisteltava/iu.test(preparing))
    return { stage: 'in_preparation', evidence: preparing };
  if (referring !== null) return { stage: 'referred', evidence: referring };
  const answering = find(texts, ANSWERING);
  if (answering !== null && outcome !== 'unknown') return { stage: 'answer_proposed', evidence: answering };
  if (!isOfCouncil) return null;
  const filing = find(texts, FILING);
  return filing === null ? null : { stage: 'filed', evidence: filing };
}

/** A council may propose too (a joint authority's, or a youth council): what it only puts forward closes nothing. */
const FORWARDS =
  /(?:ehdot|esit)\p{L}{1,8} (?:kunnan|kaupungin|alue|yhtymä)?hallitukselle|föreslår för \p{L}*styrelsen/iu;

// ei totea aloitetta loppuun käsitellyksi
const NEGATED = /(?<!\p{L})(?:ei|eivät|ei ole|inte)(?!\p{L})[^.]{0,60}(?:käsitel|slutbehandla)/iu;

/** What a page that decides nothing puts forward: an answer, if it does. */
function ofProposal(handling: Handling): StageEvent | null {
  const proposed = textOf(handling, 'proposal');
  const closing = find([proposed], CLOSING) ?? find([proposed], ANSWERING);
  return closing === null ? null : { stage: 'answer_proposed', evidence: closing };
}

function textOf(handling: Pick<Handling, 'sections'>, kind: 'proposal' | 'decision'): string {
  return handling.sections
    .filter((section) => section.kind === kind)
    .map(({ text }) => text.slice(0, LONGEST_TEXT))
    .join('\n\n');
}

const LONGEST_TEXT = 20_000;

/** The first sentence that a pattern finds, preferably one that names the motion. */
function find(texts: readonly string[], pattern: RegExp): string | null {
  const found = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(pattern.source, 'giu'))]
      .slice(0, 20)
      .map(({ index }) => sentenceAround(text, index)),
  );
  return found.find(namesMotion) ?? found[0] ?? null;
}
