import type { PageLayout } from '../../domain/page-layout.js';
import { blocksOf } from './blocks.js';
import { isFrameLine, isNavigationLine, isNeighbourLine, isTextOpener } from './chrome.js';
import { addText, emptyLine, type Line, textOf } from './line-text.js';
import { authorityOfTopBars, findHeader } from './page-header.js';

/**
 * A page saved or copied as text: lines parted by blank ones are paragraphs. The frame of the site, which stands
 * before the header line and after the text, is left out; nothing else is.
 */
export function splitFlatText(text: string): PageLayout {
  const lines = linesOf(text);
  const words = lines.map(({ pieces }) => textOf(pieces));
  const found = findHeader(words);
  const isHeaded = found.header.meetingDate !== null;
  const start = isHeaded ? found.end : words.findIndex((line) => !isFrame(line));
  const first = start < 0 ? lines.length : skipNavigation(words, start);
  const last = words.findLastIndex((line) => !isFrame(line));
  return {
    layout: 'text',
    authority: found.authority ?? authorityOfTopBars(words.slice(0, isHeaded ? found.end : first)),
    header: found.header,
    blocks: blocksOf(lines.slice(first, last + 1).filter((line) => !isTextOpener(textOf(line.pieces)))),
    attachments: [],
    ownIds: [],
    problems: [],
  };
}

/** The lines that hold anything, each with what parts it from the one before. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let joint: Line['joint'] = '\n\n';
  for (const printed of text.split(LINE_END)) {
    const line = emptyLine();
    addText(line, printed, { bold: false, link: null, at: 0 });
    if (line.pieces.length === 0) {
      joint = '\n\n';
    } else {
      lines.push({
        kind: BULLET.test(printed) ? 'list-item' : 'paragraph',
        pieces: line.pieces,
        joint,
        column: null,
      });
      joint = '\n';
    }
  }
  return lines;
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;

// • uimarannan laituri
const BULLET = /^\s{0,20}[•▪◦‣]\s/u;

function isFrame(line: string): boolean {
  return isFrameLine(line) || isNeighbourLine(line);
}

function skipNavigation(words: readonly string[], start: number): number {
  let at = start;
  while (at < words.length && isNavigationLine(words[at] ?? '')) at += 1;
  return at;
}
