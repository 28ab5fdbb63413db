import type { Language, SectionKind } from '../domain/agenda-item.js';
import type { LayoutBlock, Piece } from '../domain/layout-block.js';
import type { Heading, HeadingFollow } from './headings.js';
import { isBodyWord } from './interpret/office-words.js';
import { isOfficeTitle } from './interpret/titles.js';

/** A heading met at the start of a line: as printed with its colon, and what stands after it on the line. */
export type FoundHeading = {
  readonly kind: SectionKind;
  readonly language: Language;
  readonly heading: string;
  readonly rest: string;
  /** How the heading is parted from what follows: by the line's end, a colon, a border or only a blank. */
  readonly parting: 'end' | 'colon' | 'border' | 'blank';
  readonly follow: HeadingFollow;
};

/**
 * The heading that a line begins with, or `null`. A heading is met case-sensitively at the very start, and what follows
 * must show that the words are one: the end, a colon, a border of markup or a run of blanks, or one blank and a capital.
 * `Päätös tarkastetaan heti.` and `Päätösehdotus hyväksyttiin.` are sentences.
 */
export function readHeading(block: LayoutBlock, headings: readonly Heading[]): FoundHeading | null {
  const start = block.text.slice(0, LONGEST_HEADING);
  if (!anyOf(headings).test(start)) return null;
  for (const heading of headings) {
    const printed = printedAt(block, heading) ?? heading.pattern.exec(start)?.[0];
    if (printed === undefined) continue;
    const twin = twinLength(block.text.slice(printed.length, LONGEST_HEADING), heading, headings);
    const twofold = twin === 0 ? null : foundAt(block, heading, printed.length + twin);
    const found = twofold ?? foundAt(block, heading, printed.length);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The heading that fills the line's first piece, where the next is glued to it:
 * `<span>Valmistelija</span><span>talousjohtaja …</span>` begins with no `Valmistelijat`.
 */
function printedAt({ pieces: [first, second] }: LayoutBlock, { pattern }: Heading): string | undefined {
  if (first === undefined || second?.gap !== 'none' || first.text.length > LONGEST_HEADING) return undefined;
  const printed = pattern.exec(first.text)?.[0];
  return printed === first.text ? printed : undefined;
}

/** How long the same heading in the other language is, with the sign before it: `Päätös/Beslut`, `Esittelijä – Föredragande`. */
function twinLength(after: string, { kind, language }: Heading, headings: readonly Heading[]): number {
  const sign = TWIN_SIGN.exec(after)?.[0];
  if (sign === undefined) return 0;
  const rest = after.slice(sign.length);
  const twins = headings.filter((other) => other.kind === kind && other.language !== language);
  const lengths = twins.map(({ pattern }) => pattern.exec(rest)?.[0].length ?? 0);
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? 0 : sign.length + longest;
}

const TWIN_SIGN = /^ ?[/–-] ?(?=\p{Lu})/u;

const LONGEST_HEADING = 140;

const ANY_OF = new WeakMap<readonly Heading[], RegExp>();

/** All headings as one pattern: most lines begin with none, which one search tells sooner than one a heading. */
function anyOf(headings: readonly Heading[]): RegExp {
  const known = ANY_OF.get(headings);
  if (known !== undefined) return known;
  const any = new RegExp(headings.map(({ pattern }) => `(?:${pattern.source})`).join('|') || '(?!)', 'u');
  ANY_OF.set(headings, any);
  return any;
}

function foundAt(block: LayoutBlock, heading: Heading, length: number): FoundHeading | null {
  const { text } = block;
  const after = text.slice(length);
  const { kind, language, follow } = heading;
  const colon = /^ ?:/u.exec(after)?.[0];
  if (colon !== undefined) {
    const end = length + colon.length;
    const rest = text.slice(end).trim();
    return { kind, language, follow, heading: text.slice(0, end), rest, parting: 'colon' };
  }
  const rest = after.trim();
  const found = { kind, language, follow, heading: text.slice(0, length), rest };
  if (rest === '') return { ...found, parting: 'end' };
  const border = borderAt(block, length);
  if (border !== null && isPartedBy(border, found, follow)) return { ...found, parting: 'border' };
  if (!/^[\s/]/u.test(after)) return null;
  return mayFollow(rest, heading) ? { ...found, parting: 'blank' } : null;
}

type Border = { readonly gap: Piece['gap']; readonly isWeightChange: boolean };

/** The border between pieces at a place of the line, `null` where the line just goes on. */
export function borderAt(block: LayoutBlock, offset: number): Border | null {
  let end = 0;
  for (const [index, piece] of block.pieces.entries()) {
    end += (piece.gap === 'start' || piece.gap === 'none' ? 0 : 1) + piece.text.length;
    if (end < offset) continue;
    const next = block.pieces[index + 1];
    if (end !== offset || next === undefined) return null;
    return { gap: next.gap, isWeightChange: piece.bold && !next.bold };
  }
  return null;
}

/** `<span>Päätös</span><span>ehdotus</span>` is one word in two spans; `<b>Päätös</b> hyväksyttiin` is a heading. */
function isPartedBy(
  border: Border,
  { heading, rest }: Pick<FoundHeading, 'heading' | 'rest'>,
  follow: HeadingFollow,
): boolean {
  if (border.gap !== 'none') return border.gap === 'wide' || border.gap === 'cell' || border.isWeightChange;
  if (!/^[\p{Ll}-]/u.test(rest)) return true;
  return (
    (follow === 'people' && startsWithTitle(rest)) ||
    (follow === 'list' && (/[ ,]/u.test(rest) || isBodyWord(rest) || heading.endsWith(' till')))
  );
}

/** Whether words after one blank show that what stands before them is a heading. */
function mayFollow(rest: string, { kind, follow }: Heading): boolean {
  if (follow === 'body') return BODY_ACTS.test(rest) || (kind === 'decision' && IS_DECIDED.test(rest));
  if (follow === 'alone')
    return (
      kind === 'notify' &&
      (/^\p{Lu}[^.]{1,120}$/u.test(rest) || PARTIES.test(rest) || isBodyWord(rest.replace(/[ ,].*$/su, '')))
    );
  if (kind === 'notify' && !SENTENCE_GOES_ON.test(rest) && !IS_SENTENCE.test(rest)) return true;
  if (kind === 'proceedings' && CUT_NAME.test(rest)) return true;
  // `Päätösehdotus kaupunginjohtaja Olli Esimerkki:`
  if (kind === 'proposal' && rest.endsWith(':') && startsWithTitle(rest)) return true;
  if (follow === 'people' && (startsWithTitle(rest) || rest === '/')) return true;
  return STARTS_ANEW.test(rest);
}

// `Ote aloitteen tekijät, tekninen toimi`
const PARTIES =
  /^(?:aloitteen (?:tekijät?|jättäjät?|allekirjoittajat?)|hakijat?|asianosai(?:nen|set))(?:(?:,| ja | sekä )[^.]{0,120})?$/u;

// `Kunnanjohtajan ehdotus Kunnanhallitus päättää …`, not `Kunnanhallituksen päätös Rantakylän koulusta on kumottu`
const BODY_ACTS =
  /^(?:\p{Lu}?\p{L}{1,30}[ -]{1,2}){0,4}?\p{L}{0,40}(?:hallitus|[Vv]altuusto|[Ll]autakunta|[Jj]aosto|valiokunta|johtokunta|[Ss]tyrelsen|[Nn]ämnden|[Ff]ullmäktige|[Ss]ektionen|[Uu]tskottet) \p{Ll}/u;

// `Kunnanhallituksen päätös Kunnanjohtajan ehdotus hyväksyttiin.`, `… Hyväksyttiin.`
const IS_DECIDED =
  /^(?:(?:\p{Lu}\p{Ll}{2,30}n )?(?:[Pp]äätös)?(?:[Ee]hdotus|[Ee]sitys) |Hyväksyttiin|Merkittiin|Asia |(?:[Bb]esluts)?[Ff]örslaget |Godkändes|Ärendet )/u;

// a speaker's name that has lost its first letters: `Käsittely kimo Salosen kannattamana …`
const CUT_NAME = /^\p{Ll}{2,15} \p{Lu}\p{Ll}{2,25} /u;

// `Päätös Kunnanhallitus`, `Päätös "Ehdotus`, `Liite 1`
const STARTS_ANEW = /^["”“'’([<–-]{0,3} ?[\p{Lu}\d]/u;

// `Tiedoksi merkittiin`, `Liite on nähtävänä`
const SENTENCE_GOES_ON =
  /^(?:saa|saatetaan|saatettiin|on|ovat|oli|olivat|ei|annetaan|annettiin|merkittiin|merkitään|merkitsi|lähetetään|lähetettiin|mukaan|mukaisesti|mukainen|mukaiset|ja niiden|nähtävä\p{L}*|saaneet|antaminen|antechnas|antecknas|antecknades|är|har|skickas|enligt|till)(?![\p{L}])/u;

// `Tiedoksianto asiasta on tehty sijoittajille.`
const IS_SENTENCE =
  /^\p{Ll}[^\n.]{0,100}? (?:on|ovat|oli|olivat|ei|eivät|tehdään|tehtiin|annetaan|annettiin|har|är|ges|gavs) [^\n]{0,300}\.$/u;

/** Whether a text begins with an office holder's title in lower case (`vs. hallintojohtaja Olli Esimerkki`). */
export function startsWithTitle(text: string): boolean {
  const words = text.slice(0, 120).split(' ').slice(0, 5);
  return words.some((_, index) =>
    isOfficeTitle(
      words
        .slice(0, index + 1)
        .join(' ')
        .replace(/[,:]$/u, ''),
    ),
  );
}
