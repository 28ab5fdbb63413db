/**
 * How a piece of text stands to the one before it on the same line:
 * `start` it is the first · `none` only a tag border between them (`<span>Valmistelija</span><span>Rakennuttaja`)
 * · `blank` ordinary white space · `wide` a run of three or more blanks, no-break spaces or a tab
 * · `cell` the border of a table cell.
 */
export type Gap = 'start' | 'none' | 'blank' | 'wide' | 'cell';

/** A stretch of one line with the same weight and no border inside. `text` is trimmed and never empty. */
export type Piece = { readonly text: string; readonly bold: boolean; readonly gap: Gap };

/** What a line was on the page. A `row` has its cells parted by pieces with gap `cell`. */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'row';

/**
 * One line of the content region: a paragraph, a line of it after `<br>`, a list item or a table row.
 * `index` counts from 0 without holes over the page; `text` is the pieces joined (nothing for a gap
 * `none`, else one blank); `joint` is what parts it from the block before when both stand in one section
 * (`\n\n` between paragraphs, `\n` between lines, items and rows).
 * A row whose cells hold several lines is given as several blocks, each with its `column`.
 */
export type LayoutBlock = {
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly joint: '\n' | '\n\n';
  readonly column: number | null;
};
