import type { BallotLabel } from './ballot-label.js';
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
  const groups = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const label =
    groups['firstLabel'] ??
    groups['labelFor'] ??
    groups['labelNames'] ??
    groups['labelEli'] ??
    groups['abstainedLabel'] ??
    groups['label'];
  if (label !== undefined) return toLabelled(groups, label, place, text);
  const behind = groups['ownerDoing'] ?? groups['ownerSide'];
  const owner =
    behind === undefined
      ? asPrinted(
          groups['owner'] ??
            groups['ownerFor'] ??
            groups['ownerNames'] ??
            groups['ownerLater'] ??
            groups['ownerForSv'] ??
            groups['ownerLaterSv'] ??
            groups['ownerBareSv'] ??
            groups['ownerDoingSv'],
          match,
          text,
        )
      : `${wordsBefore(text, place.start)}${behind}`;
  if (owner !== undefined) {
    const count = readCount(
      groups['owned'] ??
        groups['ownedFor'] ??
        groups['ownedNames'] ??
        groups['ownedFirst'] ??
        groups['ownedDoing'] ??
        groups['ownedSide'] ??
        groups['ownedForSv'] ??
        groups['ownedLaterSv'] ??
        groups['ownedDoingSv'] ??
        '',
    );
    return count === null || (behind === undefined && ENDS_A_SENTENCE.test(owner))
      ? null
      : { kind: 'owned', owner, count, ...place };
  }
  const a = readCount(
    groups['fiA'] ??
      groups['forA'] ??
      groups['proA'] ??
      groups['afterA'] ??
      groups['whileA'] ??
      groups['svA'] ??
      groups['proSvA'] ??
      '',
  );
  const b = readCount(
    groups['fiB'] ??
      groups['forB'] ??
      groups['proB'] ??
      groups['afterB'] ??
      groups['whileB'] ??
      groups['svB'] ??
      groups['proSvB'] ??
      '',
  );
  const isSwedish = groups['svA'] !== undefined || groups['proSvA'] !== undefined;
  if (a === null || b === null || (groups['svA'] !== undefined && !/röst|siffrorna/u.test(match[0])))
    return null;
  const supported = groups['afterA'] === undefined ? null : wordsBefore(text, place.start);
  if (supported !== null && readSupported(supported) === null && !OF_MEMBERS.test(match[0])) return null;
  return { kind: 'pair', counts: [a, b], isSwedish, supported, ...place };
}

// åtta ledamöter deltog. För föredragandens förslag …
const ENDS_A_SENTENCE = /\p{Ll}{3}\. /u;

/** A part of a match as the text has it, its numbers in words. */
function asPrinted(part: string | undefined, match: RegExpExecArray, text: string): string | undefined {
  if (part === undefined) return undefined;
  const start = match.index + match[0].indexOf(part);
  return text.slice(start, start + part.length);
}

// of those asked in an inquiry (`hanketta kannatti 120 ja vastusti 45`) no vote is told
const OF_MEMBERS = /puolesta|jäsentä|valtuutettua/iu;

/** Whose proposal it is stands in the words before: `jäsen Rannan (esityksen kannalla)`. */
function wordsBefore(text: string, at: number): string {
  const words = /(?:[\p{L}.:-]{1,40} ){0,3}$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  return words.replace(/^.*\p{Ll}{3}\. /u, '');
}

type Place = { readonly start: number; readonly end: number };

function toLabelled(
  groups: Record<string, string | undefined>,
  printed: string,
  place: Place,
  text: string,
): VoteToken | null {
  const count = readCount(
    groups['first'] ??
      groups['countFor'] ??
      groups['names'] ??
      groups['namesLater'] ??
      groups['eli'] ??
      groups['abstained'] ??
      groups['labelled'] ??
      '',
  );
  const label = LABELS.find(({ pattern }) => pattern.test(printed))?.label;
  if (count === null || label === undefined) return null;
  const isBare =
    groups['labelFor'] === undefined &&
    groups['labelNames'] === undefined &&
    groups['labelEli'] === undefined &&
    text.charAt(place.start) !== '(' &&
    /^(?:ei|ja)$/u.test(printed) &&
    !/ään|röst/u.test(text.slice(place.start, place.end));
  if (isBare && groups['label'] === 'ja') return null;
  // 27 ääntä … ja 8 ääntä …
  if (/^ja$/iu.test(printed) && /ään/u.test(text.slice(place.start, place.end))) return null;
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
