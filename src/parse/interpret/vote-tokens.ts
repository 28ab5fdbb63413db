import type { BallotLabel } from './ballot-label.js';
import { formOf, type Met } from './count-forms.js';
import { TOKEN } from './count-patterns.js';
import { readCount, signNumberWords } from './number-words.js';
import { mayTellOfVotes, tellingParagraphs } from './vote-paragraphs.js';
import { readSupported } from './vote-sides.js';
import { findTableCounts } from './vote-tables.js';

/**
 * One count in a text. `labelled`: votes of a label · `owned`: votes of a proposal, whose words stand in `owner` ·
 * `pair`: two numbers against each other, the first of which need not be the winner's; where it is told what the first
 * one was for (`pöydällepanoa kannatti 3 ja vastusti 6`), its words stand in `supported`.
 */
export type VoteToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'labelled'; readonly label: BallotLabel; readonly count: number }
  | { readonly kind: 'owned'; readonly owner: string; readonly count: number }
  | {
      readonly kind: 'pair';
      readonly counts: readonly [number, number];
      readonly isSwedish: boolean;
      readonly supported: string | null;
    }
);

/** All counts of votes in a text, in order, none within another; none at all where more stand than any meeting tells. */
export function findVoteTokens(text: string): readonly VoteToken[] {
  if (!mayTellOfVotes(text)) return [];
  const tokens: VoteToken[] = [];
  let looked = 0;
  for (const { from, paragraph } of tellingParagraphs(text)) {
    const signed = signNumberWords(paragraph);
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(signed); match !== null; match = TOKEN.exec(signed)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return [];
      const token = toToken(match, paragraph);
      if (token === null) TOKEN.lastIndex = match.index + 1;
      else tokens.push({ ...token, start: token.start + from, end: token.end + from });
    }
  }
  const counted = findTableCounts(text);
  if (counted.length === 0) return tokens;
  const isOfTable = (token: VoteToken) =>
    counted.some(({ start, end }) => token.start < end && token.end > start);
  return [
    ...tokens.filter((token) => !isOfTable(token)),
    ...counted.map((count) => ({ kind: 'labelled' as const, ...count })),
  ].sort((a, b) => a.start - b.start);
}

/** Most of these are pairs of numbers that tell of no vote (`2024–2025`). */
const MOST_LOOKED_AT = 4_000;

function toToken(match: RegExpExecArray, text: string): VoteToken | null {
  const met = formOf(match);
  const count = readCount(met?.count ?? '');
  if (met === null || count === null) return null;
  const place = { start: match.index, end: match.index + match[0].length };
  return READERS[met.form.kind](met, { count, place, text, signed: match[0] });
}

const READERS: Readonly<Record<VoteToken['kind'], (met: Met, placed: Placed) => VoteToken | null>> = {
  labelled: toLabelled,
  owned: toOwned,
  pair: toPair,
};

type Place = { readonly start: number; readonly end: number };

/** A number, the place of its match in the text as printed, and the match as `signNumberWords` made it. */
type Placed = {
  readonly count: number;
  readonly place: Place;
  readonly text: string;
  readonly signed: string;
};

function toOwned({ form, words }: Met, { count, place, text, signed }: Placed): VoteToken | null {
  if (form.isBehind) {
    return { kind: 'owned', owner: `${wordsBefore(text, place.start)}${words}`, count, ...place };
  }
  const at = place.start + signed.indexOf(words);
  const owner = text.slice(at, at + words.length);
  return ENDS_A_SENTENCE.test(owner) ? null : { kind: 'owned', owner, count, ...place };
}

function toPair({ form, other }: Met, { count, place, text }: Placed): VoteToken | null {
  const against = readCount(other);
  const said = text.slice(place.start, place.end);
  if (against === null || form.needs?.test(said) === false) return null;
  const supported = form.isNamedBefore ? wordsBefore(text, place.start) : null;
  if (supported !== null && readSupported(supported) === null && !OF_MEMBERS.test(said)) return null;
  const counts = form.isAgainst ? ([against, count] as const) : ([count, against] as const);
  return { kind: 'pair', counts, isSwedish: form.isSwedish === true, supported, ...place };
}

// åtta ledamöter deltog. För föredragandens förslag …
const ENDS_A_SENTENCE = /\p{Ll}{3}\. /u;

// of those asked in an inquiry (`hanketta kannatti 120 ja vastusti 45`) no vote is told
const OF_MEMBERS = /puolesta|jäsentä|valtuutettua/iu;

/** Whose proposal it is stands in the words before: `jäsen Rannan (esityksen kannalla)`. */
function wordsBefore(text: string, at: number): string {
  const words = /(?:[\p{L}.:-]{1,40} ){0,3}$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return words.replace(/^.*\p{Ll}{3}\. /u, '');
}

function toLabelled({ form, words }: Met, { count, place, text }: Placed): VoteToken | null {
  const label = LABELS.find(({ pattern }) => pattern.test(words))?.label;
  if (label === undefined) return null;
  const said = text.slice(place.start, place.end);
  const isBare =
    form.bare !== undefined && !said.startsWith('(') && /^(?:ei|ja)$/u.test(words) && !/ään|röst/u.test(said);
  const isBeforeNej = /^,? (?:och )?nej:? \d/iu.test(text.slice(place.end, place.end + 12));
  if (isBare && form.bare === 'first' && words === 'ja' && !isBeforeNej) return null;
  // 27 ääntä … ja 8 ääntä …
  if (/^ja$/iu.test(words) && /ään/u.test(said)) return null;
  const isSecond = /jaa ?[–,-] ?$/iu.test(text.slice(Math.max(0, place.start - 8), place.start));
  if (isBare && !isSecond && !STANDS_ALONE.test(text.slice(place.end, place.end + 12))) return null;
  return { kind: 'labelled', label, count, ...place };
}

// `2 ei, 1 tyhjä` and `5 ja.` but not `2 ei vastannut` or `5 ja 6`
const STANDS_ALONE = /^(?:\s?[,.;:)\n(]|$| (?:ja|och|sekä|tyhj|blank|poissa|\d{1,3}(?![\d.]))(?!\p{L}))/u;

const LABELS: readonly { readonly pattern: RegExp; readonly label: BallotLabel }[] = [
  { pattern: /^jaa$/iu, label: 'Jaa' },
  { pattern: /^ei$/iu, label: 'Ei' },
  { pattern: /^tyhj/iu, label: 'Tyhjä' },
  { pattern: /^poissa/iu, label: 'Poissa' },
  { pattern: /^ja$/iu, label: 'Ja' },
  { pattern: /^nej$/iu, label: 'Nej' },
  { pattern: /^(?:blank|avstod)/iu, label: 'Blank' },
  { pattern: /^frånvarande$/iu, label: 'Frånvarande' },
];
