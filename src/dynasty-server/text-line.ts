/** How a span stands to the one before it. */
type SpanGap = 'none' | 'blank' | 'wide';
export type Span = { readonly text: string; readonly bold?: boolean; readonly gap?: SpanGap };

/** One line of an item's text, in the order printed, before any layout's markup. */
export type TextLine =
  | { readonly kind: 'line'; readonly spans: readonly Span[]; readonly role: LineRole }
  | { readonly kind: 'blank' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'raw'; readonly html: string };

/** What a line is for: layouts align and class numbers and labels differently. */
export type LineRole = 'number' | 'label' | 'text';

/** A line made of spans. */
export const lineOf = (spans: readonly Span[], role: LineRole = 'text'): TextLine => ({
  kind: 'line',
  role,
  spans,
});

/** A bold line: title, label or sub-heading. */
export const boldLine = (text: string): TextLine => lineOf([{ text, bold: true }], 'label');

/** An empty paragraph. */
export const BLANK_LINE: TextLine = { kind: 'blank' };
