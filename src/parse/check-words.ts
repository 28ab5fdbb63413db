import type { Section } from '../domain/agenda-item.js';
import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageLayout } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import type { SplitPage } from './split-handlings.js';
import { isSameSum, sumWords, wordsIn } from './sum-words.js';

/**
 * Compares the words of a page's content with those of the record: every word must have come out, and none twice.
 * Problems: `WORDS_LOST`, `WORDS_ADDED`. Words of lines that only hold facts (markers, numbers, the title) count as come out
 * when a fact of the record shows them.
 */
export function checkWords(
  layout: PageLayout,
  split: SplitPage,
  sections: readonly Section[],
): readonly Problem[] {
  const kept = new Set(split.handlings.flatMap(({ blocks }) => blocks));
  const texts = sections.flatMap(({ heading, text }) => [heading ?? '', text]);
  const { left, added } = compare(
    layout.blocks.filter((block) => kept.has(block)),
    texts,
  );
  const facts = factWords(layout, split);
  const consumed = layout.blocks.filter((block) => !kept.has(block)).flatMap(({ text }) => wordsOf(text));
  const lost = [...left, ...consumed.filter((word) => !facts.has(word))];
  return [
    ...(lost.length === 0
      ? []
      : [problem('WORDS_LOST', `words of the page are not in the record: ${sample(lost)}`)]),
    ...(added.length === 0
      ? []
      : [problem('WORDS_ADDED', `words stand more than once in the record: ${sample(added)}`)]),
  ];
}

/** The words that stand more often, and less often, in the blocks than in the texts. */
function compare(
  blocks: readonly LayoutBlock[],
  texts: readonly string[],
): { readonly left: readonly string[]; readonly added: readonly string[] } {
  const inRecord = sumWords(texts);
  if (isSameSum(sumWords(blocks.map(({ text }) => text)), inRecord)) return { left: [], added: [] };
  const isInRecord = wordsIn(texts);
  const parted = blocks.map((block) => partedText(block, isInRecord));
  if (isSameSum(sumWords(parted), inRecord)) return { left: [], added: [] };
  return countAgainst(texts, parted);
}

/**
 * The text of a block, parted at the borders of elements (`<span>Valmistelija</span><span>Rakennuttaja`) where the
 * record knows the parts but not the whole.
 */
function partedText({ text, pieces }: LayoutBlock, isInRecord: (words: string) => boolean): string {
  if (!pieces.some(({ gap }) => gap === 'none')) return text;
  if (isInRecord(text)) return text;
  const parts: string[] = [];
  let end = '';
  for (const piece of pieces) {
    const glued = `${end.match(LAST_WORD)?.[0] ?? ''}${piece.text.match(FIRST_WORD)?.[0] ?? ''}`;
    const joint = piece.gap === 'none' && isInRecord(glued) ? '' : ' ';
    parts.push(joint, piece.text);
    end = `${end}${joint}${piece.text}`.slice(-LONGEST_WORD);
  }
  return parts.join('');
}

/** Looking for a last word from the beginning of a growing line would take the square of its length. */
const LONGEST_WORD = 400;
const LAST_WORD = /(?:\p{L}+|\p{N}+)$/u;
const FIRST_WORD = /^(?:\p{L}+|\p{N}+)/u;

/** Words without the marks round them: a colon may belong to a heading or to the text after it. */
function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

// `KHALL290` of a line that lost its blank is two words
const WORD = /\p{L}+|\p{N}+/gu;

/** The words that stand more often, and less often, in the parted texts of the page than in those of the record. */
function countAgainst(
  texts: readonly string[],
  parted: readonly string[],
): { readonly left: readonly string[]; readonly added: readonly string[] } {
  const counts = new Map<string, number>();
  const add = (text: string, by: 1 | -1): void => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const text of texts) add(text, 1);
  for (const text of parted) add(text, -1);
  const words = [...counts];
  return {
    left: words.flatMap(([word, count]) => (count < 0 ? [word] : [])),
    added: words.flatMap(([word, count]) => (count > 0 ? [word] : [])),
  };
}

/** Numbers and words of marker lines, the title and the item's numbers. */
function factWords(layout: PageLayout, split: SplitPage): ReadonlySet<string> {
  const { header } = layout;
  const facts = [
    split.title,
    split.registerNumber,
    header.governingBody,
    ...dateWords(header.meetingDate),
    ...[header.itemNumber, header.articleNumber, split.articleNumber].map(String),
    ...[...split.markers, ...split.handlings].flatMap((marker) => [
      marker.governingBody,
      marker.registerNumber,
      String(marker.articleNumber),
      ...dateWords(marker.meetingDate),
    ]),
    FACT_WORDS,
  ];
  return new Set(facts.flatMap((fact) => wordsOf(fact ?? '')));
}

/** The words by which numbers and days are introduced in lines of facts. */
const FACT_WORDS =
  'Asianro Asianumero Asia Asian numero Diaarinumero Diaarinro Dnro DNro Dno Dnr Diarienummer Diarienr Ärendenummer ' +
  'Ärendenr Ärende Pykälä pykälä Paragraf paragraf klo';

/** `2022-02-14` as the words of `14.02.2022` and `14.2.2022`. */
function dateWords(day: string | null): readonly string[] {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  return [`${year} ${month} ${date} ${Number(month)} ${Number(date)}`];
}

function sample(words: readonly string[]): string {
  const shown = words.slice(0, 8).join(' ').slice(0, 160);
  return words.length > 8 ? `${shown} … (${words.length})` : shown;
}

function problem(code: string, detail: string): Problem {
  return { code, step: 'build', detail };
}
