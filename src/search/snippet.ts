import type { Hit } from './find-hits.js';

/** Letters shown before the first hit and after it; a snippet ends at a blank. */
const BEFORE = 70;
const AFTER = 150;

/** What marks a hit in a snippet. */
export const HIT_MARKS = { open: '«', close: '»' } as const;

/** Some words of a searchable text, on one line, round the place where most of its hits (one at least, in order) stand. */
export function snippetOf(text: string, hits: readonly Hit[]): string {
  const first = densest(hits);
  const from = startBefore(text, first);
  const to = endAfter(text, first);
  let shown = from > 0 ? '… ' : '';
  let place = from;
  for (const hit of hits) {
    if (hit.from < place || hit.to > to) continue;
    shown += `${text.slice(place, hit.from)}${HIT_MARKS.open}${text.slice(hit.from, hit.to)}${HIT_MARKS.close}`;
    place = hit.to;
  }
  shown += text.slice(place, to);
  return `${shown}${to < text.trimEnd().length ? ' …' : ''}`.replace(/\s+/gu, ' ').trim();
}

/** The place of the first hit after which, within a snippet, most groups of the query are met. */
function densest(hits: readonly Hit[]): number {
  let [best, most] = [hits[0]?.from ?? 0, 0];
  for (const [at, { from }] of hits.slice(0, 200).entries()) {
    const near = hits.slice(at, at + 50).filter((hit) => hit.to <= from + AFTER);
    const groups = new Set(near.map(({ group }) => group)).size;
    if (groups > most) [best, most] = [from, groups];
  }
  return best;
}

function startBefore(text: string, place: number): number {
  if (place <= BEFORE) return 0;
  const blank = text.slice(place - BEFORE, place).search(/\s/u);
  return blank < 0 ? place : place - BEFORE + blank + 1;
}

function endAfter(text: string, place: number): number {
  if (text.length <= place + AFTER) return text.length;
  const blank = text.slice(place, place + AFTER).search(/\s\S*$/u);
  return blank <= 0 ? place + AFTER : place + blank;
}
