import { stripVTControlCharacters } from 'node:util';

/** Readers lose the line beyond this. */
const WIDEST = 100;

/** Text broken between words to fit the terminal; lines of its own stay. `null` leaves it as it is. */
export function wrapText(text: string, width: number | null): string {
  if (width === null) return text;
  const room = Math.max(20, Math.min(width, WIDEST));
  return text
    .split('\n')
    .map((line) => wrapLine(line, room))
    .join('\n');
}

/** One line broken to fit, each line after the first set in behind `indent`; colours take no room. */
export function wrapHanging(line: string, width: number | null, indent: string): string {
  if (width === null) return line;
  const room = Math.max(20, Math.min(width, WIDEST) - indent.length);
  return wrapLine(line, room).replaceAll('\n', `\n${indent}`);
}

function wrapLine(line: string, room: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && seenLength(current) + 1 + seenLength(word) > room) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}

/** Letters that a reader sees: neither colours nor the parts of a decomposed ä. */
function seenLength(text: string): number {
  return stripVTControlCharacters(text).normalize('NFC').length;
}
