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

function wrapLine(line: string, room: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > room) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
