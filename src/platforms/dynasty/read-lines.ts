import type { BlockKind } from '../../domain/layout-block.js';
import { isBlockTag, isDroppedTag, isHeadingTag, isListTag, weightOf } from './element-kinds.js';
import { addText, emptyLine, type Line, type Link, type OpenLine } from './line-text.js';
import type { MarkupEvent, Range } from './markup.js';
import { rowLines } from './row-lines.js';

/**
 * The lines of a range of a page in reading order, without the ranges in `without` (in order, whole elements).
 * Empty lines are left out. Elements that began before the range play no part: a page inside a layout table
 * reads like one without.
 */
export function readLines(
  events: readonly MarkupEvent[],
  range: Range = { from: 0, to: events.length },
  without: readonly Range[] = [],
): readonly Line[] {
  const reader = new LineReader(range.from);
  const skips = new Map(without.map(({ from, to }) => [from, to]));
  for (let at = range.from; at < range.to; at += 1) {
    const event = events[at];
    const skip = skips.get(at);
    if (skip !== undefined && skip > at) {
      reader.breakParagraph();
      at = skip - 1;
    } else if (event?.kind === 'text') {
      reader.text(event.text, at);
    } else if (event?.kind === 'close') {
      reader.close(event);
    } else if (event?.kind === 'open') {
      if (isDroppedTag(event.name)) at = event.end;
      else reader.open(event);
    }
  }
  return reader.finish();
}

type Joint = Line['joint'];

/** What lines are gathered in: the page itself, or one cell of a row. */
type Container = { readonly lines: Line[]; joint: Joint; lists: number };

/** An element that stands open, with what it changed. */
type Context = {
  readonly name: string;
  readonly bold: boolean;
  readonly link: Link | null;
  readonly row: Container[] | null;
  readonly cell: Container | null;
};

type Opening = Extract<MarkupEvent, { kind: 'open' }>;
type Closing = Extract<MarkupEvent, { kind: 'close' }>;

class LineReader {
  readonly #from: number;
  readonly #contexts: Context[] = [];
  readonly #containers: Container[] = [emptyContainer()];
  /** The rows and cells that stand open, innermost last. */
  readonly #frames: Context[] = [];
  #line: OpenLine = emptyLine();
  #headings = 0;
  #verbatim = 0;

  constructor(from: number) {
    this.#from = from;
  }

  text(text: string, at: number): void {
    const { bold, link } = this.#contexts.at(-1) ?? PLAIN;
    if (this.#verbatim === 0) {
      addText(this.#line, text, { bold, link, at });
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine();
      addText(this.#line, line, { bold, link, at });
    }
  }

  open(event: Opening): void {
    const { name } = event;
    if (name === 'br') {
      this.breakLine();
    } else if (isListTag(name)) {
      this.breakParagraph();
      this.#container.lists += 1;
    } else if (name === 'li' || name === 'dt' || name === 'dd') {
      this.#endLine();
    } else if (TABLE_PARTS.has(name)) {
      this.#endLine();
    } else if (isBlockTag(name)) {
      this.breakParagraph();
    } else {
      this.#line.border = true;
    }
    if (isHeadingTag(name)) this.#headings += 1;
    if (name === 'pre' || name === 'xmp') this.#verbatim += 1;
    this.#enter(event);
  }

  close(event: Closing): void {
    const { name } = event;
    if (isBlockTag(name)) this.#endLine();
    if (event.start >= this.#from) this.#leave(name);
    if (name === 'li' || name === 'dt' || name === 'dd' || name === 'br' || TABLE_PARTS.has(name)) return;
    if (isBlockTag(name)) this.breakParagraph();
    else this.#line.border = true;
  }

  /** Ends the line; a second break in a row makes a paragraph of what follows. */
  breakLine(): void {
    const container = this.#container;
    const isBlankLine = !this.#endLine() && container.lines.length > 0;
    if (isBlankLine && container.lists === 0) container.joint = '\n\n';
  }

  /** Ends the line and parts what follows by a blank line, except inside a list. */
  breakParagraph(): void {
    this.#endLine();
    if (this.#container.lists === 0) this.#container.joint = '\n\n';
  }

  finish(): readonly Line[] {
    this.#endLine();
    for (let frame = this.#frames.pop(); frame !== undefined; frame = this.#frames.pop()) {
      this.#leaveFrame(frame);
    }
    return this.#containers[0]?.lines ?? [];
  }

  get #container(): Container {
    return this.#containers.at(-1) ?? emptyContainer();
  }

  #enter(event: Opening): void {
    const outer = this.#contexts.at(-1) ?? PLAIN;
    const { name, attributes } = event;
    const isCell = (name === 'td' || name === 'th') && Boolean(this.#frames.at(-1)?.row);
    const context: Context = {
      name,
      bold: weightOf(event) ?? outer.bold,
      link: name === 'a' ? linkOf(attributes) : outer.link,
      row: name === 'tr' ? [] : null,
      cell: isCell ? emptyContainer() : null,
    };
    this.#contexts.push(context);
    if (context.row !== null || context.cell !== null) this.#frames.push(context);
    if (context.cell !== null) this.#containers.push(context.cell);
  }

  #leave(name: string): void {
    const context = this.#contexts.pop();
    if (context === undefined) return;
    if (isListTag(name)) this.#container.lists = Math.max(0, this.#container.lists - 1);
    if (isHeadingTag(name)) this.#headings -= 1;
    if (name === 'pre' || name === 'xmp') this.#verbatim -= 1;
    if (this.#frames.at(-1) === context) {
      this.#frames.pop();
      this.#leaveFrame(context);
    }
  }

  #leaveFrame({ row, cell }: Context): void {
    if (cell !== null) {
      this.#containers.pop();
      this.#frames.at(-1)?.row?.push(cell);
    } else if (row !== null) {
      const container = this.#container;
      const cells = row.map(({ lines }) => lines);
      const lines = rowLines(cells, container.joint);
      container.lines.push(...lines);
      if (lines.length > 0) container.joint = '\n';
    }
  }

  /** Whether there was anything on the line. */
  #endLine(): boolean {
    const { pieces } = this.#line;
    this.#line = emptyLine();
    if (pieces.length === 0) return false;
    const container = this.#container;
    container.lines.push({ kind: this.#kind(container), pieces, joint: container.joint, column: null });
    container.joint = '\n';
    return true;
  }

  #kind(container: Container): BlockKind {
    if (this.#headings > 0) return 'heading';
    return container.lists > 0 ? 'list-item' : 'paragraph';
  }
}

/** Rows of one table stand one a line: only the table itself is parted by blank lines. */
const TABLE_PARTS: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'tbody', 'thead', 'tfoot']);

const PLAIN = { bold: false, link: null };

function emptyContainer(): Container {
  return { lines: [], joint: '\n\n', lists: 0 };
}

function linkOf(attributes: Readonly<Record<string, string>>): Link {
  return { href: (attributes['href'] ?? '').trim(), label: attributes['aria-label'] ?? null };
}
