import type { BlockKind, Gap, Piece } from '../../domain/layout-block.js';
import { withoutNoise } from '../../parse/white-space.js';

/** A link that words stand in: what it names (`''` where it names nothing) and how it is read out. */
export type Link = { readonly href: string; readonly label: string | null };

/** A piece of a line with the link it stands in and the place in the page where it begins. */
export type LinePiece = Piece & { readonly link: Link | null; readonly at: number };

/** A line of a page, shaped like a `LayoutBlock`, before it is known to be one. */
export type Line = {
  readonly kind: BlockKind;
  readonly pieces: readonly LinePiece[];
  readonly joint: '\n' | '\n\n';
  readonly column: number | null;
};

/** A line that is being put together. `pending` is the white space since its last word. */
export type OpenLine = { pieces: OpenPiece[]; pending: string; border: boolean };

/** How the words to come stand: their weight, their link, their place in the page. */
export type TextStyle = { readonly bold: boolean; readonly link: Link | null; readonly at: number };

type OpenPiece = { text: string; bold: boolean; gap: Gap; link: Link | null; at: number };

export const emptyLine = (): OpenLine => ({ pieces: [], pending: '', border: false });

/** The words of a line: pieces joined with nothing over a mere tag border, else with one blank. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, gap }) => (gap === 'start' || gap === 'none' ? text : ` ${text}`))
    .join('')
    .trim();
}

/** Adds text to a line, split at wide runs of blanks, at element borders and where the weight changes. */
export function addText(line: OpenLine, text: string, style: TextStyle): void {
  const clean = withoutNoise(text);
  const words = clean.trim();
  if (words === '') {
    line.pending += clean;
    return;
  }
  line.pending += clean.slice(0, clean.length - clean.trimStart().length);
  const [first = '', ...others] = words.replace(UNEVEN_RUN, evenRun).split(WIDE_MARK);
  addPiece(line, first, style);
  for (const part of others) line.pieces.push({ text: part, gap: 'wide', ...style });
  line.pending = clean.slice(clean.trimEnd().length);
  line.border = false;
}

function addPiece(line: OpenLine, text: string, style: TextStyle): void {
  const last = line.pieces.at(-1);
  const gap = gapBefore(line);
  const goesOn = last !== undefined && !line.border && last.bold === style.bold && last.link === style.link;
  if (goesOn && (gap === 'none' || gap === 'blank')) {
    last.text += gap === 'blank' ? ` ${text}` : text;
  } else {
    line.pieces.push({ text, gap, ...style });
  }
}

function gapBefore(line: OpenLine): Gap {
  if (line.pieces.length === 0) return 'start';
  if (line.pending === '') return 'none';
  return isWide(line.pending) ? 'wide' : 'blank';
}

const WIDE_MARK = '\t';

// two blanks or more, or one that is no plain blank
const UNEVEN_RUN = /\s{2,}|[^\S ]/gu;

function evenRun(run: string): string {
  return isWide(run) ? WIDE_MARK : ' ';
}

/**
 * Whether a run of white space is as wide as three blanks. A line end of the source and the indentation after it
 * are one blank, as a browser shows them; a tab stands for a run.
 */
function isWide(run: string): boolean {
  if (!/[\r\n]/u.test(run)) return run.length >= 3 || run.includes('\t');
  return run.replace(COLLAPSING_RUN, ' ').length >= 3;
}

// the line end and indentation in `Ympäristönsuojelupäällikkö\n     Tuula`
const COLLAPSING_RUN = /[ \t\r\n\f\v]+/gu;
