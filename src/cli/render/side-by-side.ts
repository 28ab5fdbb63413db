import { diffWords, type WordRun } from '../../app/diff-words.js';
import { plain, plainLine } from './plain.js';
import type { Tone } from './tone.js';

/** A text with its heading as printed. */
export type Column = { readonly heading: string; readonly text: string };

/** How columns are printed; `width` is the terminal's. */
export type SideStyle = {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly paint: (tone: Tone | null, text: string) => string;
};

/** Columns narrower than this are harder to read than one text after the other. */
const NARROWEST = 36;
const WIDEST = 76;
const GAP = ' │ ';

/** Whether a terminal has room for two columns. */
export function hasRoomForTwo(width: number | null): width is number {
  return width !== null && width >= 2 * NARROWEST + GAP.length;
}

/**
 * Whether a later text says an earlier one again in another form: much of it stands in the other, and not all. What only
 * says that the earlier was approved is no other form of it.
 */
export function isOtherForm(from: string, to: string): boolean {
  const runs = diffWords(from, to);
  const same = count(runs, 'same');
  const changed = count(runs, 'added') + count(runs, 'removed');
  return changed > 0 && same >= FEWEST_SHARED && same >= (same + count(runs, 'added')) * SHARE;
}

const FEWEST_SHARED = 4;
const SHARE = 0.4;

function count(runs: readonly WordRun[], change: WordRun['change']): number {
  return runs
    .filter((run) => run.change === change)
    .reduce((sum, { text }) => sum + text.split(' ').length, 0);
}

/** Two texts beside each other, what went out marked `[-…-]` on the left and what came in `{+…+}` on the right. */
export function sideBySide(left: Column, right: Column, style: SideStyle): string {
  const room = Math.min(WIDEST, Math.floor((style.width - GAP.length) / 2));
  const runs = diffWords(left.text, right.text);
  const before = linesOf(runs, 'removed', room);
  const after = linesOf(runs, 'added', room);
  const heads = [left.heading, right.heading].map((heading) => plainLine(heading).slice(0, room));
  const [head = '', other = ''] = heads;
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const [one, two] = [before[at] ?? [], after[at] ?? []];
    const blanks = ' '.repeat(Math.max(0, room - widthOf(one)));
    return `${painted(one, style)}${blanks}${GAP}${painted(two, style)}`.trimEnd();
  });
  const title = `${style.bold(head)}${' '.repeat(room - head.length)}${GAP}${style.bold(other)}`;
  return [title, ...rows].join('\n');
}

type Word = { readonly text: string; readonly tone: Tone | null };

/** The words of one side in lines that fit its column. */
function linesOf(
  runs: readonly WordRun[],
  side: 'removed' | 'added',
  room: number,
): readonly (readonly Word[])[] {
  const words = runs
    .filter(({ change }) => change === 'same' || change === side)
    .flatMap(({ change, text }) => wordsOf(text, change === side ? side : null));
  const lines: Word[][] = [];
  let line: Word[] = [];
  for (const word of words.flatMap((one) => brokenUp(one, room))) {
    if (line.length > 0 && widthOf(line) + 1 + word.text.length > room) {
      lines.push(line);
      line = [];
    }
    line.push(word);
  }
  return line.length === 0 ? lines : [...lines, line];
}

/** The marks stand at the first and the last word of what changed. */
function wordsOf(text: string, side: 'removed' | 'added' | null): readonly Word[] {
  const words = plain(text).split(' ');
  if (side === null) return words.map((word) => ({ text: word, tone: null }));
  const [open, close] = side === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  return words.map((word, at) => ({
    text: `${at === 0 ? open : ''}${word}${at === words.length - 1 ? close : ''}`,
    tone: side,
  }));
}

function brokenUp({ text, tone }: Word, room: number): readonly Word[] {
  const parts = text.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [];
  return parts.map((part) => ({ text: part, tone }));
}

function widthOf(line: readonly Word[]): number {
  return line.reduce((sum, { text }) => sum + text.length, Math.max(0, line.length - 1));
}

/** Neighbouring words of one tone are painted together. */
function painted(line: readonly Word[], { paint }: SideStyle): string {
  const runs: { tone: Tone | null; words: string[] }[] = [];
  for (const { text, tone } of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.tone === tone) last.words.push(text);
    else runs.push({ tone, words: [text] });
  }
  return runs.map(({ tone, words }) => paint(tone, words.join(' '))).join(' ');
}
