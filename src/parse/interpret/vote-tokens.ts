import type { BallotLabel } from './ballot-label.js';
import { readCount, SIGNED_LETTERS, signedCountSource, signNumberWords } from './number-words.js';
import { mayTellOfVotes, tellingParagraphs } from './vote-paragraphs.js';
import { findTableCounts } from './vote-tables.js';

/**
 * One count in a text. `labelled`: votes of a label · `owned`: votes of a proposal, whose words stand in `owner` ·
 * `pair`: two numbers against each other, the first of which need not be the winner's.
 */
export type VoteToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'labelled'; readonly label: BallotLabel; readonly count: number }
  | { readonly kind: 'owned'; readonly owner: string; readonly count: number }
  | { readonly kind: 'pair'; readonly counts: readonly [number, number]; readonly isSwedish: boolean }
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

const N = signedCountSource();
const M = signedCountSource('second');
const L = SIGNED_LETTERS;
const WHO =
  '(?:jäsentä|jäsen|jäsenen|valtuutettua|valtuutettu|valtuutetun|henkilöä|edustajaa|ledamöter|ledamot|kpl|st\\.?)';
const QUOTE = '["”“\'’(]?';

// 6 Jaa-ääntä · 3 Ei ääntä · kuusi jaa · 4 jäsentä äänesti jaa · 1 tyhjä ääni · 1:n äänestäessä tyhjää · 5 ja-röster ·
// en ledamot avstod (BLANK) · 22 ääntä (jaa)
const COUNT_FIRST = `(?<first>${N}(?::[${L}]{1,3})?)(?: ${WHO}| (?:ääntä|ääni)(?= \\())?(?: (?:äänesti|äänestäessä|äänestänyt|antoi|oli|olivat|oli äänestänyt|röstade|röstande|avgav|avstod|var|ollessa|annettu))? ?${QUOTE}(?<firstLabel>jaa|ei|tyhj(?:ä|ää|iä|än)|poissa(?:olevaa|olevia|oleva)?|ja|nej|blank(?:a|t)?|frånvarande)["”’)]?(?![${L}])(?:(?:[- ]|\\s-\\s)?(?:äänt[äe]n?|ääni|äänen|ääniä|äänellä|äänestyslippua?|röst(?:er|en)?)(?![${L}]))?`;

// (jaa) kannattivat Aho, Kettu ja Niemi eli 3 ääntä · JAA äänestivät Aho, Kettu ja Niemi (3) · Jaa: Aho, Kettu ja Niemi (3)
const LABEL_NAMES =
  `(?<=\\()(?<labelEli>jaa|ei|ja|nej)\\) (?:kannatti|kannattivat|äänesti|äänestivät) [${L}][^()\\d\\n;:]{2,400} eli (?<eli>${N})(?: ääntä)?|` +
  `(?<![${L}-])(?<labelNames>jaa|ei|tyhjää|ja|nej)(?: (?:äänestivät|äänesti|röstade):?|:) [${L}][^()\\d\\n;:]{2,400} \\((?<names>\\d{1,2})(?: ääntä| röster)?\\)`;

// Jaa 4 · JAA: 31 · Jaa-ääniä annettiin 5 · (Jaa) sai 4 ääntä · tyhjiä 2 · Ja-röster 5 · Tyhjää äänesti 1
const LABEL_FIRST = `(?<![${L}-])${QUOTE}(?<label>jaa|ei|tyhj(?:ä|ää|iä)|poissa(?:olevia|olleita)?|ja|nej|blank(?:a|t)?|frånvarande)["”’)]?(?:[- ]?(?:ääni|ääniä|ääntä|äänet|äänten(?: määrä)?|ehdotus|röster))?(?: (?:annettiin|saatiin|oli|sai|äänesti|äänestivät|äänestäneitä|kannatti|kannattivat|puolsi|vastusti|yhteensä|kpl|gavs|avgavs|fick|röstade|var)){0,2}(?: ?\\([^()\\d\\n]{2,60}\\))?(?:\\s?[:=–]\\s?|\\s-\\s| )\\(?(?<labelled>${N})\\)?(?: ?(?:ääntä|ääni|röster|röst|kpl|st)(?![${L}]))?`;

// äänin 7 vastaan 2 · äänin 31–8 · äänillä 5 - 4 · tasan 5–5 · äänestystulos oli 7-2
const PAIR_FI = `(?:ääni(?:n|llä|määrin|luvuin)|äänestystulo(?:s|ksella|ksin)(?: oli)?|äänestyksen tulos(?: oli)?|luvuin|tuloksella|äänten jakautuessa|tasan(?: äänin)?|äänestyksessä|(?:sai|saaneen|saanut) enemmistön|äänestyksen jälkeen(?= \\())\\s?:?\\s?\\(?(?<fiA>${N})(?: ääntä)?(?: puolesta)?(?: ?[–—-] ?| vastaan | ?/ ?| puolesta ja | puolesta, | ja )(?<fiB>${M})(?![–—-]\\d)(?: ääntä)?(?: vastaan)?`;

// 7 äänellä 2 ääntä vastaan · seitsemällä äänellä kahta vastaan · 7 äänellä 2:ta vastaan · 7 äänen enemmistöllä 2 vastaan
const PAIR_AGAINST = `(?<forA>${N}) ääne(?:llä|n enemmistöllä)(?: vastaan)? (?<forB>${M})(?::[${L}]{1,3})?(?: ääntä| äänen)?(?: vastaan)?`;

// 7 ääntä puolesta ja 2 vastaan · 7 puolesta, 2 vastaan
const PAIR_FOR = `(?<proA>${N})(?: ääntä)? puolesta(?:,| ja|, ja) (?<proB>${M})(?: ääntä)? vastaan`;

// (ehdotuksen) puolesta 4, vastaan 5
const PAIR_AFTER = `(?<![${L}])puolesta (?:annettiin )?(?<afterA>${N})(?: ääntä)?,?(?: ja)? vastaan (?<afterB>${M})(?: ääntä)?`;

// med 7 röster mot 2 · med rösterna 7–2 · med siffrorna 7 mot 2 · 7 röster mot 2
const PAIR_SV = `(?:med (?:röst(?:erna|siffrorna|etalen)|siffrorna)? ?)?(?<svA>${N})(?: (?:röster|röst))?(?: mot | ?[–-] ?)(?<svB>${M})(?![–—-]\\d)(?: (?:röster|röst))?`;

// esittelijän ehdotus sai 4 ääntä · Inkeroisen ehdotus 7 ääntä · förslaget fick 5 röster
const OWNED = `(?<owner>(?:[${L}.:-]{1,40} ){1,4}(?:päätös|pohja|vasta|muutos)?(?:ehdotus|esitys|ehdotuksen puolesta|ehdotusta|esitystä|förslag(?:et)?))(?: (?:sai|annettiin|saivat|fick|äänesti|kannatti))? (?<owned>${N}) (?:ääntä|äänen|ääni|röster|röst|jäsentä|valtuutettua|ledamöter)(?![${L}])`;

// (asian) siirtämistä kannatti kuusi (6) jäsentä · (käsittelyn) jatkamista kolme jäsentä
const OWNED_DOING = `(?<ownerDoing>(?:jatkamis|palauttamis|siirtämis|jättämis|panemis|hylkäämis)(?:ta|tä))(?: (?:pöydälle|valmisteluun|seuraavaan kokoukseen))?(?: (?:kannatti|puolsi|äänesti))? (?<ownedDoing>${N}) (?:ääntä|jäsentä|valtuutettua)(?![${L}])`;

// (Rannan) esityksen kannalla oli 6 · pohjaehdotuksen takana 3 jäsentä
const OWNED_ON_SIDE = `(?<ownerSide>(?:päätös|pohja|vasta|muutos)?(?:ehdotuksen|esityksen)) (?:kannalla|takana|puolella)(?: oli| olivat)? (?<ownedSide>${N})(?: (?:ääntä|jäsentä|valtuutettua))?(?![${L}])`;

// 4 jäsentä kannatti esittelijän ehdotusta · 3 jäsentä Rannan ehdotusta
const OWNED_LATER = `(?<ownedFirst>${N}) (?:jäsentä|valtuutettua|ääntä|ledamöter|röster för)(?: (?:kannatti|äänesti|understödde))? (?<ownerLater>(?:[${L}.:-]{1,40} ){1,3}(?:päätös|pohja|vasta|muutos)?(?:ehdotusta|esitystä|ehdotuksen puolesta|förslag))(?![${L}])`;

// röstade 2 för återremiss (Ja) och 5 för fortsatt behandling (Nej) · 5 ääntä käsittelyn jatkamiselle (JAA)
const COUNT_FOR = `(?<countFor>${N}) (?:för|ääntä|röster för) (?:[${L}.-]{1,40} ){0,5}[${L}.-]{1,40} \\((?<labelFor>jaa|ei|ja|nej)\\)`;

const TOKEN = new RegExp(
  [
    COUNT_FOR,
    LABEL_NAMES,
    PAIR_AGAINST,
    PAIR_FOR,
    PAIR_AFTER,
    PAIR_FI,
    OWNED,
    OWNED_LATER,
    OWNED_DOING,
    OWNED_ON_SIDE,
    COUNT_FIRST,
    LABEL_FIRST,
    PAIR_SV,
  ]
    .map((source) => `(?:${source})`)
    .join('|'),
  'giu',
);

function toToken(match: RegExpExecArray, text: string): VoteToken | null {
  const groups = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length };
  const label =
    groups['firstLabel'] ??
    groups['labelFor'] ??
    groups['labelNames'] ??
    groups['labelEli'] ??
    groups['label'];
  if (label !== undefined) return toLabelled(groups, label, place, text);
  const behind = groups['ownerDoing'] ?? groups['ownerSide'];
  const owner =
    behind === undefined
      ? asPrinted(groups['owner'] ?? groups['ownerLater'], match, text)
      : `${wordsBefore(text, place.start)}${behind}`;
  if (owner !== undefined) {
    const count = readCount(
      groups['owned'] ?? groups['ownedFirst'] ?? groups['ownedDoing'] ?? groups['ownedSide'] ?? '',
    );
    return count === null ? null : { kind: 'owned', owner, count, ...place };
  }
  const a = readCount(
    groups['fiA'] ?? groups['forA'] ?? groups['proA'] ?? groups['afterA'] ?? groups['svA'] ?? '',
  );
  const b = readCount(
    groups['fiB'] ?? groups['forB'] ?? groups['proB'] ?? groups['afterB'] ?? groups['svB'] ?? '',
  );
  const isSwedish = groups['svA'] !== undefined;
  if (a === null || b === null || (isSwedish && !/röst|siffrorna/u.test(match[0]))) return null;
  return { kind: 'pair', counts: [a, b], isSwedish, ...place };
}

/** A part of a match as the text has it, its numbers in words. */
function asPrinted(part: string | undefined, match: RegExpExecArray, text: string): string | undefined {
  if (part === undefined) return undefined;
  const start = match.index + match[0].indexOf(part);
  return text.slice(start, start + part.length);
}

/** Whose proposal it is stands in the words before: `jäsen Rannan (esityksen kannalla)`. */
function wordsBefore(text: string, at: number): string {
  return /(?:[\p{L}.:-]{1,40} ){0,3}$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? '';
}

type Place = { readonly start: number; readonly end: number };

function toLabelled(
  groups: Record<string, string | undefined>,
  printed: string,
  place: Place,
  text: string,
): VoteToken | null {
  const count = readCount(
    groups['first'] ?? groups['countFor'] ?? groups['names'] ?? groups['eli'] ?? groups['labelled'] ?? '',
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
  { pattern: /^blank/iu, label: 'Blank' },
  { pattern: /^frånvarande$/iu, label: 'Frånvarande' },
];
