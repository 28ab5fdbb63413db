import type { Decision, DocumentType, Handling, MotionStage } from '../../domain/agenda-item.js';
import { isCouncil } from '../body-names.js';
import { withProposalBefore } from './adopted-proposal.js';
import { findClosings } from './motion-closing.js';
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
  const newestFirst = [...handlings.entries()].toReversed();
  for (const [at, handling] of newestFirst) {
    const isOpen = handling.isCurrent && documentType !== 'minutes';
    const event = isOpen ? ofProposal(handling) : ofDecision(handling, handlings.slice(0, at));
    if (event !== null) return event;
  }
  for (const [, handling] of newestFirst) {
    const event = ofProposal(handling);
    if (event !== null) return event;
  }
  return null;
}

/** What a decided handling did to the motion. */
function ofDecision(handling: Handling, before: readonly Handling[]): StageEvent | null {
  const { decision } = handling;
  if (decision === null || decision.outcome === 'tabled' || decision.outcome === 'withdrawn') return null;
  if (decision.outcome === 'returned') return { stage: 'in_preparation', evidence: decision.evidence };
  const decided = textOf(handling.sections, 'decision');
  const proposed = textOf(withProposalBefore(handling.sections, before), 'proposal');
  const adopted = isAdopted(decision, decided) ? proposed : '';
  const isOfCouncil = isCouncil(handling.governingBody ?? '');
  const isProposalAdopted = ADOPTED.test(decided) && !MOTION_WON.test(decided);
  const closing = { decided, adopted: isProposalAdopted ? adopted : '' };
  return ofClosing(closing, decision, isOfCouncil) ?? ofActs([decided, adopted], decision, isOfCouncil);
}

/** Whether the proposal as printed became the decision. A motion may be rejected by adopting the proposal to do so. */
function isAdopted({ outcome }: Decision, decided: string): boolean {
  if (outcome === 'rejected') return ADOPTED.test(decided) && !FELL.test(decided);
  return ['approved', 'noted', 'referred', 'elected'].includes(outcome);
}

// Hyväksyttiin. · Ehdotuksen mukaan. · Kunnanhallituksen ehdotus tuli valtuuston päätökseksi. · Förslaget godkändes.
const ADOPTED =
  /hyväksy(?:i|ttiin|nyt|tty)|päät(?:ti|ettiin) (?:\p{L}{1,30} )?hyväksyä (?:\p{L}{1,40} )?(?:päätös)?(?:ehdotuksen|esityksen)|(?:ehdotuk|esityk)sen muka|ehdotu\p{L}{1,6} mukai|(?:tuli|jäi) (?:\p{L}{1,40} )?päätökseksi|yhtyi (?:\p{L}{1,40} )?(?:\p{L}{0,20}ehdotuk|esityk)|godkän(?:de|ns|t)|enligt (?:besluts)?förslag|bif[oa]ll/iu;
// what was asked for is granted, which is another thing than the proposal: `Aloite hyväksyttiin äänin 17–10.`
const MOTION_WON =
  /(?<!\p{L})aloite (?:\p{L}{1,40} ){0,2}hyväksyttiin|hyväksy(?:i|ttiin)(?: \p{L}{1,40}){0,2} aloitteen(?=[.,;\n]|$| äänin| äänestyksen| ja )|(?<!\p{L})motionen (?:\p{L}{1,40} ){0,2}(?:godkändes|bifölls)|(?:godkände|biföll) motionen(?=[.,;\n]|$| med )/iu;
const FELL = /hylä[tk]|hylkä|hylätt|ei hyväksy|förkasta|avsl[oå]/iu;

type Texts = { readonly decided: string; readonly adopted: string };

/** A council closes a motion in its own words or by adopting a proposal to do so, unless it says that it does not. */
function ofClosing({ decided, adopted }: Texts, decision: Decision, isOfCouncil: boolean): StageEvent | null {
  if (decision.outcome === 'unknown' || decision.outcome === 'referred') return null;
  const own = findClosings(decided);
  const open = own.find(({ says }) => says === 'open');
  if (open !== undefined) return { stage: 'in_preparation', evidence: open.evidence };
  const all = [...own, ...findClosings(adopted)].filter(({ says }) => says !== 'open');
  const named = all.filter(({ evidence }) => namesMotion(evidence));
  const found = named.length > 0 ? named : all;
  const closed = isOfCouncil ? found.find(({ says }) => says === 'closed') : undefined;
  if (closed !== undefined) return { stage: 'closed', evidence: closed.evidence };
  const first = found[0];
  return first === undefined ? null : { stage: 'answer_proposed', evidence: first.evidence };
}

function ofActs(texts: readonly string[], decision: Decision, isOfCouncil: boolean): StageEvent | null {
  const preparing = find(texts, PREPARING);
  if (preparing !== null && !/valmisteltava|vastaukse/iu.test(preparing))
    return { stage: 'in_preparation', evidence: preparing };
  const referring = find(texts, REFERRING) ?? (decision.outcome === 'referred' ? decision.evidence : null);
  if (referring !== null) return { stage: 'referred', evidence: referring };
  const answering = find(texts, ANSWERING);
  if (answering !== null && decision.outcome !== 'unknown')
    return { stage: 'answer_proposed', evidence: answering };
  const filing = isOfCouncil ? find(texts, FILING) : null;
  return filing === null ? null : { stage: 'filed', evidence: filing };
}

// lähettää aloitteen … valmisteltavaksi · ohjata valmisteluun · remitterade motionen till … för beredning
const REFERRING =
  /(?:valmisteltava\p{L}{0,4}|valmisteluun|valmistelua varten|käsiteltäväksi)(?!\p{L})|remitter\p{L}{1,5}|hänskju\p{L}{1,4}|för beredning|till beredning/iu;

// pyytää lausunnon · jättää valmisteluun · begär utlåtande · antaa lausuntonaan · lausua kaupunginhallitukselle
const PREPARING =
  /pyy(?:tää|si|detään|dettiin|tävänsä)\p{L}{0,3} (?:[^.]{0,80} )?lausun|lausun\p{L}{1,6} (?:[^.]{0,60} )?(?:pyyd|antam|antaa|annet)|jät(?:tää|ti|etään|ettiin)\p{L}{0,3} (?:[^.]{0,40} )?valmisteluun|jatk(?:aa|etaan|oi|ettiin) (?:[^.]{0,40} )?valmistelua(?!\p{L})|antaa [^.]{0,80}lausun|lausu(?:a|u|taan|i|ttiin) \p{L}{0,20}(?:hallituks|valtuusto|lautakunn)\p{L}{0,4}lle|begär\p{L}{0,3} (?:[^.]{0,40} )?utlåtande/iu;

// ehdottaa kunnanvaltuustolle · esittää … että valtuusto · föreslår att fullmäktige · vastauksenaan
const ANSWERING =
  /(?:ehdot|esit)\p{L}{1,8} [^.]{0,160}(?:valtuusto|hallitu|lautakun)|vastau\p{L}{1,10}|vasta(?:a|taan|si|ttiin|ttu|tuksi|nnut)(?!\p{L})|föreslå\p{L}{0,3} [^.]{0,120}(?:fullmäktige|styrelsen)|\p{L}{0,12}svar(?:et)? på|som svar|anteckn\p{L}{1,4} [^.]{0,80}(?:svar|redogörelse)|selvity\p{L}{1,8} [^.]{0,80}tiedoksi|(?:merkit|merkin)\p{L}{1,6} [^.]{0,80}selvity/iu;

// jätettiin kokouksessa · aloite on jätetty · lämnades in
const FILING = /jätet\p{L}{1,6}|jätti|jättivät|on tehty|(?:in)?lämna\p{L}{1,4}|väck\p{L}{1,4}/iu;

/** What a page that decides nothing puts forward: an answer, if it does. */
function ofProposal({ sections }: Handling): StageEvent | null {
  const proposed = textOf(sections, 'proposal');
  const answer = findClosings(proposed)[0]?.evidence ?? find([proposed], ANSWERING);
  return answer === null ? null : { stage: 'answer_proposed', evidence: answer };
}

function textOf(sections: Handling['sections'], kind: 'proposal' | 'decision'): string {
  return sections
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
