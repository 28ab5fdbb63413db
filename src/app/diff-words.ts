/** A run of words that both texts have, that only the newer has, or that only the older had. */
export type WordRun = { readonly change: 'same' | 'added' | 'removed'; readonly text: string };

/**
 * Compares two texts word by word and gives runs in reading order; joined, the runs that were not added are the
 * words of `from`, and those that were not removed the words of `to`. White space between words is no difference.
 * Texts with very little in common are given as one removed and one added run, which bounds the time.
 */
export function diffWords(from: string, to: string): readonly WordRun[] {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  const middle = diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const same = (words: readonly string[]): readonly Step[] => words.map((text) => ({ change: 'same', text }));
  return runsOf([...same(b.slice(0, start)), ...middle, ...same(b.slice(b.length - end))]);
}

type Step = WordRun;

/** More changed words than this are told as one change. */
const MOST_CHANGES = 1_500;

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  const most = Math.min(a.length, b.length);
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** The shortest edit (E. W. Myers, "An O(ND) difference algorithm", 1986), or the whole replaced where it is long. */
function diffMiddle(a: readonly string[], b: readonly string[]): readonly Step[] {
  const trail = shortestEdit(a, b);
  if (trail !== null) return stepsOf(a, b, trail);
  return [...a.map(asRemoved), ...b.map(asAdded)];
}

function asRemoved(text: string): Step {
  return { change: 'removed', text };
}

function asAdded(text: string): Step {
  return { change: 'added', text };
}

type Furthest = ReadonlyMap<number, number>;

/** How far each diagonal was reached at each number of changes, or `null` when there are too many. */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly Furthest[] | null {
  const trail: Furthest[] = [];
  let furthest: Map<number, number> = new Map([[1, 0]]);
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, a.length + b.length); changes += 1) {
    trail.push(furthest);
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = startOn(furthest, diagonal, changes);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return [...trail, next];
    }
    furthest = next;
  }
  return null;
}

/** Whether a diagonal is best entered from the one above (a word added) or from the one beside (removed). */
function isFromAbove(furthest: Furthest, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true;
  return diagonal !== changes && (furthest.get(diagonal - 1) ?? -1) < (furthest.get(diagonal + 1) ?? -1);
}

function startOn(furthest: Furthest, diagonal: number, changes: number): number {
  return isFromAbove(furthest, diagonal, changes)
    ? (furthest.get(diagonal + 1) ?? 0)
    : (furthest.get(diagonal - 1) ?? 0) + 1;
}

/** Goes the way back from the end of both texts and gives its steps in reading order. */
function stepsOf(a: readonly string[], b: readonly string[], trail: readonly Furthest[]): readonly Step[] {
  const steps: Step[] = [];
  let [x, y] = [a.length, b.length];
  for (let changes = trail.length - 2; changes >= 0; changes -= 1) {
    const furthest = trail[changes] ?? new Map<number, number>();
    const start = startOn(furthest, x - y, changes);
    for (; x > start; x -= 1, y -= 1) steps.push({ change: 'same', text: b[y - 1] ?? '' });
    if (changes === 0) break;
    if (isFromAbove(furthest, x - y, changes)) {
      y -= 1;
      steps.push(asAdded(b[y] ?? ''));
    } else {
      x -= 1;
      steps.push(asRemoved(a[x] ?? ''));
    }
  }
  return steps.reverse();
}

/** Neighbouring steps of one kind become one run; what was removed stands before what came in its place. */
function runsOf(steps: readonly Step[]): readonly WordRun[] {
  const runs: { change: WordRun['change']; words: string[] }[] = [];
  for (const { change, text } of steps) {
    const run = change === 'same' ? runs.at(-1) : openRun(runs, change);
    if (run !== undefined && run.change === change) run.words.push(text);
    else runs.push({ change, words: [text] });
  }
  return runs.map(({ change, words }) => ({ change, text: words.join(' ') }));
}

/** The run that a changed word joins: the last of its kind since the last words that stayed. */
function openRun(
  runs: { change: WordRun['change']; words: string[] }[],
  change: WordRun['change'],
): { change: WordRun['change']; words: string[] } | undefined {
  const [last, before] = [runs.at(-1), runs.at(-2)];
  if (last?.change === change || last === undefined || last.change === 'same') return last;
  if (before?.change === change) return before;
  if (change === 'added') return last;
  const removed = { change, words: [] };
  runs.splice(-1, 0, removed);
  return removed;
}
