import type { FindHits, Hit } from './find-hits.js';
import { isRuling } from './search-document.js';
import { searchableText } from './words.js';

/** A text of an item. `kind` is that of its section, or says that it is the title or another fact of the item. */
export type ItemText = {
  readonly kind: string;
  readonly text: string;
  /** Of the newest handling. */
  readonly isCurrent: boolean;
};

/** How well an item answers, from 0 to 1, and the text that answers best with its hits; `sectionKind` is its kind. */
export type Answer = {
  readonly score: number;
  readonly sectionKind: string;
  readonly text: string;
  readonly hits: readonly Hit[];
};

const WEIGHT = { title: 10, ruling: 3, rest: 1 } as const;
/** So much weight of hits is half an answer: the more there is, the less a further hit adds. */
const HALF = 4;

/** The answer of an item to a query of so many groups; `null` where a group is met by none of its texts. */
export function rankItem(texts: readonly ItemText[], findHits: FindHits, groupCount: number): Answer | null {
  const found = texts.flatMap((one) => {
    const text = searchableText(one.text);
    const hits = findHits(text);
    return hits.length === 0 ? [] : [{ ...one, text, hits, weight: weightOf(one) }];
  });
  const weights = Array.from({ length: groupCount }, (_, group) =>
    sum(found.map(({ hits, weight }) => weight * hits.filter((hit) => hit.group === group).length)),
  );
  if (weights.some((weight) => weight === 0)) return null;
  const best = found.toSorted((a, b) => telling(b) - telling(a))[0];
  if (best === undefined) return null;
  return {
    score: sum(weights.map((weight) => weight / (weight + HALF))) / groupCount,
    sectionKind: best.kind,
    text: best.text,
    hits: best.hits,
  };
}

function weightOf({ kind, isCurrent }: ItemText): number {
  if (kind === 'title') return WEIGHT.title;
  return isCurrent && isRuling({ kind }) ? WEIGHT.ruling : WEIGHT.rest;
}

/** The text that meets most of the query tells most, then the ruling; the title stands beside the snippet anyway. */
function telling({ kind, hits, weight }: { kind: string; hits: readonly Hit[]; weight: number }): number {
  const groups = new Set(hits.map((hit) => hit.group)).size;
  return groups * 100 + (kind === 'title' ? 0 : weight);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, next) => total + next, 0);
}
