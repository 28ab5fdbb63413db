import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import { isBold, isContactLine, isRunningText, isSeparator } from './block-looks.js';
import type { Heading } from './headings.js';
import { type Marker, readLoneArticle } from './marker.js';
import { readHeading } from './read-heading.js';
import { readRegisterLine, readSplitRegisterLines } from './register-line.js';

/** A page's blocks with what has been found out about them, for those who take it apart. */
export type PageBlocks = {
  readonly blocks: readonly LayoutBlock[];
  readonly header: PageHeader;
  readonly headings: readonly Heading[];
  /** By the place of their first block. */
  readonly markers: ReadonlyMap<number, Marker>;
};

/** Facts that stand in lines of their own from `from` on: numbers, markers, the title. `end` is the first block beyond. */
export type Facts = {
  readonly title: string | null;
  readonly registerNumber: string | null;
  readonly markers: readonly Marker[];
  /** How many of the markers stand before the title. */
  readonly markersBeforeTitle: number;
  /** Lines passed over on the way to the title: rows of a list of files. */
  readonly passed: readonly LayoutBlock[];
  readonly end: number;
};

/**
 * Reads the facts at the top of a page or of a handling: register number, list number, §, markers and title in any order
 * (five orders are in use). `wanted` says whether a title is still looked for, or the one to be passed over if printed again.
 */
export function readFacts(
  page: PageBlocks,
  from: number,
  to: number,
  wanted: { readonly title: 'any' | 'bold' | 'none'; readonly known: string | null },
): Facts {
  const reader = new FactReader(page, wanted);
  return reader.read(from, to);
}

class FactReader {
  readonly #page: PageBlocks;
  readonly #wanted: { readonly title: 'any' | 'bold' | 'none'; readonly known: string | null };
  readonly #markers: Marker[] = [];
  readonly #passed: LayoutBlock[] = [];
  #title: string | null = null;
  #number: string | null = null;
  #beforeTitle = 0;

  constructor(
    page: PageBlocks,
    wanted: { readonly title: 'any' | 'bold' | 'none'; readonly known: string | null },
  ) {
    this.#page = page;
    this.#wanted = wanted;
  }

  read(from: number, to: number): Facts {
    let at = from;
    for (let next = this.#step(at, to); next > at; next = this.#step(at, to)) at = next;
    return {
      title: this.#title,
      registerNumber: this.#number,
      markers: this.#markers,
      markersBeforeTitle: this.#title === null ? this.#markers.length : this.#beforeTitle,
      passed: this.#passed,
      end: at,
    };
  }

  /** The place after the fact that stands at `at`, or `at` when none does. */
  #step(at: number, to: number): number {
    const { blocks, markers, header } = this.#page;
    const block = blocks[at];
    if (block === undefined || at >= to) return at;
    const marker = markers.get(at);
    if (marker !== undefined) {
      this.#markers.push(marker);
      this.#number ??= marker.registerNumber;
      return marker.to;
    }
    if (isSeparator(block.text) || this.#isKnown(block)) return at + 1;
    const split = readSplitRegisterLines(block.text, blocks[at + 1]?.text ?? '');
    if (this.#number === null && split !== null) {
      this.#number = split;
      return at + 2;
    }
    const number = readRegisterLine(block.text);
    if (number !== null && (this.#number === null || this.#number === number)) {
      this.#number = number;
      return at + 1;
    }
    if (isListNumber(block.text, header)) return at + 1;
    return this.#titleStep(at, to);
  }

  /** The title printed again, or the § once more. */
  #isKnown({ text }: LayoutBlock): boolean {
    const article = readLoneArticle(text);
    if (article !== null && this.#markers.some((marker) => marker.articleNumber === article)) return true;
    return text === this.#title || (text === this.#wanted.known && text.length > 0);
  }

  #titleStep(at: number, to: number): number {
    if (this.#title !== null || this.#wanted.title === 'none') return at;
    const titleAt = this.#findTitle(at, to);
    if (titleAt === null) return at;
    const { blocks } = this.#page;
    this.#passed.push(...blocks.slice(at, titleAt));
    const lines = [blocks[titleAt]?.text ?? ''];
    let end = titleAt + 1;
    for (
      let next = blocks[end];
      next !== undefined && this.#goesOn(titleAt, end, next, to);
      next = blocks[end]
    ) {
      lines.push(next.text);
      end += 1;
    }
    this.#title = lines.join(' ');
    this.#beforeTitle = this.#markers.length;
    return end;
  }

  /** A bold title may be broken over two lines. */
  #goesOn(titleAt: number, at: number, block: LayoutBlock, to: number): boolean {
    const first = this.#page.blocks[titleAt];
    return (
      at < to &&
      at <= titleAt + 2 &&
      first !== undefined &&
      isBold(first) &&
      isBold(block) &&
      block.joint === '\n' &&
      block.kind === first.kind &&
      !this.#isOther(block, at)
    );
  }

  /** The title's place: the line at hand, or a bold one after a few rows of a list of files. */
  #findTitle(at: number, to: number): number | null {
    const { blocks } = this.#page;
    for (let place = at; place < Math.min(to, at + MOST_ROWS); place += 1) {
      const block = blocks[place];
      if (block === undefined || this.#isOther(block, place)) return null;
      if (isBold(block) && block.text.length <= LONGEST_TITLE && !/:$/u.test(block.text)) return place;
      if (place === at && this.#wanted.title === 'any' && isTitleLike(block.text) && !isFileRow(block))
        return place;
      if (!isFileRow(block)) return null;
    }
    return null;
  }

  #isOther(block: LayoutBlock, at: number): boolean {
    const { markers, headings } = this.#page;
    return (
      markers.has(at) ||
      readHeading(block, headings) !== null ||
      readRegisterLine(block.text) !== null ||
      isListNumber(block.text, this.#page.header)
    );
  }
}

const LONGEST_TITLE = 500;
const MOST_ROWS = 12;

/** Old agendas print the item's place on the list alone in a paragraph. */
function isListNumber(text: string, header: PageHeader): boolean {
  return header.itemNumber !== null && text.replace(/\.$/u, '') === String(header.itemNumber);
}

/** `1  Asemakaavakartta`: a row of a list of files above the title. */
function isFileRow(block: LayoutBlock): boolean {
  return block.kind === 'row' || /^(?:Liite |Bilaga )?\d{1,2}[.)]? \p{Lu}/u.test(block.text.slice(0, 40));
}

function isTitleLike(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    /^["”'(\d\p{Lu}]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[:;]$/u.test(text) &&
    !isRunningText(text) &&
    (IN_CAPITALS.test(text) || !isContactLine(text))
  );
}

// REHTORIN VIRAN TÄYTTÄMINEN looks like three names
const IN_CAPITALS = /^[\p{Lu} ,:–-]{12,300}$/u;
