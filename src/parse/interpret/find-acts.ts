import type { Outcome } from '../../domain/agenda-item.js';
import { FINNISH_ACTS } from './acts-fi.js';
import { SWEDISH_ACTS } from './acts-sv.js';
import { rankOf } from './body-rank.js';
import { isElection } from './election-words.js';
import type { Act, ActWeight } from './outcome-words.js';

/** An act met in a sentence, at the place of its verb. */
export type FoundAct = { readonly outcome: Outcome; readonly weight: ActWeight; readonly at: number };

/** Where a sentence stands: what is only told of the past is no proposal; the body decides who submits to whom. */
export type ActContext = { readonly isProposal: boolean; readonly governingBody: string | null };

/**
 * The acts of one sentence in the order of their verbs. What a body puts before another one is one act, `approved`;
 * what another body put before this one counts as if this one said it.
 */
export function findActs(sentence: string, context: ActContext): readonly FoundAct[] {
  const found: FoundAct[] = [];
  for (const act of [...FINNISH_ACTS, ...SWEDISH_ACTS]) {
    const at = placeOf(act, sentence, context.isProposal);
    if (at === null || found.some((other) => other.at === at)) continue;
    found.push({ outcome: outcomeOf(act, sentence, at), weight: act.weight, at });
  }
  return settleSubmissions(
    found.sort((a, b) => a.at - b.at),
    sentence,
    context,
  );
}

function placeOf(act: Act, sentence: string, isProposal: boolean): number | null {
  if (act.beside?.test(sentence) === false || act.without?.test(sentence) === true) return null;
  const places = [act.present, ...(isProposal ? [] : [act.past])].map((verb) => {
    verb.lastIndex = 0;
    return verb.exec(sentence)?.index ?? Number.POSITIVE_INFINITY;
  });
  const at = Math.min(...places);
  return Number.isFinite(at) ? at : null;
}

function outcomeOf(act: Act, sentence: string, at: number): Outcome {
  return act.outcome === 'elected' && !isElection(sentence, at) ? 'approved' : act.outcome;
}

function settleSubmissions(
  acts: readonly FoundAct[],
  sentence: string,
  context: ActContext,
): readonly FoundAct[] {
  const index = acts.findIndex(({ weight }) => weight === 'submit');
  const submission = acts[index];
  if (submission === undefined) return acts;
  const [before, after] = [acts.slice(0, index), acts.slice(index + 1)];
  const kind = readSubmission(sentence, submission.at, context.governingBody);
  if (kind === 'none') return settleSubmissions([...before, ...after], sentence, context);
  if (kind === 'for-this-body') return [...before, ...after.filter(({ weight }) => weight !== 'submit')];
  const outcome = kind === 'up' ? 'approved' : kind === 'down' ? 'referred' : 'noted';
  return [...before, { outcome, weight: kind === 'told' ? 'noting' : 'strong', at: submission.at }];
}

type Submission = 'up' | 'down' | 'told' | 'for-this-body' | 'none';

/** Who puts the matter before whom, as seen by the body whose handling it is. */
function readSubmission(sentence: string, at: number, governingBody: string | null): Submission {
  const verb = sentence.slice(at, at + 12);
  const after = sentence.slice(at, at + 160);
  const isSending = SENDING.test(verb);
  if (isSending && !SENT_FOR.test(after)) return 'none';
  const own = rankOf(governingBody);
  const subject = rankOf(sentence.slice(Math.max(0, at - 120), at));
  const addressee = rankOf(ADDRESSEE.exec(after)?.[0] ?? null);
  if (isSending) return readSending(after, { own, subject, addressee });
  if (subject === null) return addressee === null || addressee === own ? 'for-this-body' : 'up';
  return own !== null && subject < own && (addressee ?? own) === own ? 'for-this-body' : 'up';
}

type Ranks = {
  readonly own: number | null;
  readonly subject: number | null;
  readonly addressee: number | null;
};

function readSending(after: string, { own, subject, addressee }: Ranks): Submission {
  const from = subject ?? own;
  const isOwn = subject === null && (addressee === null || addressee === own);
  if (/tiedoksi|kännedom/iu.test(after)) return isOwn ? 'told' : 'up';
  return from !== null && addressee !== null && addressee < from ? 'down' : 'up';
}

// saattaa · lähetettiin · toimittaa · sände
const SENDING = /^(?:saat|lähe|toimit|översän|sän)/iu;

// … hyväksyttäväksi · käsiteltäväksi · tiedoksi · för godkännande
const SENT_FOR =
  /hyväksyttäv|käsiteltäv|päätettäv|vahvistettav|tiedoksi|edelleen|ratkaistav|för (?:godkännande|behandling|avgörande|kännedom)|till kännedom/iu;

// kunnanhallitukselle · kunnanhallituksen käsiteltäväksi · kaupunginhallitukseen · att fullmäktige · för stadsstyrelsen
const ADDRESSEE =
  /\p{L}{0,40}(?:hallitukse|valtuusto|lautakun|jaosto|valiokun|johtokun|toimikun)(?:\p{L}{0,40}lle|n |\p{L}{0,40}on |\p{L}{0,40}en )|(?:för|till) \p{L}{0,40}(?:fullmäktige|styrelsen|nämnden|sektionen)|että (?:se|\p{L}{0,40}valtuusto)/iu;

/**
 * What a run of acts comes to: the first strong one; noting gives way to a referral and to a firm act of the body
 * itself beside it, weak acts to all others. `null` where there is none.
 */
export function outcomeOfActs(acts: readonly FoundAct[]): Outcome | null {
  const first = acts.find(({ weight }) => weight !== 'weak');
  if (first === undefined) return acts.at(0)?.outcome ?? null;
  if (first.weight !== 'noting') return first.outcome;
  const after = acts.slice(acts.indexOf(first) + 1);
  const referral = after.find(({ outcome }) => outcome === 'referred');
  const ruling = after.find(({ outcome, weight }) => weight === 'firm' || PROCEDURAL.includes(outcome));
  return (referral ?? ruling ?? first).outcome;
}

// Merkittiin, että asia poistettiin esityslistalta.
const PROCEDURAL: readonly Outcome[] = ['withdrawn', 'tabled', 'returned'];
