import type { ItemDocument } from './item-document.js';
import { writeOut } from './item-document.js';
import { interfaceWords } from './labels.js';
import { finnishDate } from './markup.js';
import { linesOfPieces } from './piece-lines.js';
import { BLANK_LINE, boldLine, lineOf, type TextLine } from './text-line.js';
import type { Earlier, Piece } from './types.js';
import { articleOf, indexOf } from './world-index.js';

/** The whole text region of an item: numbers, title, earlier handlings and the current one. */
export const textLines = (document: ItemDocument): readonly TextLine[] => {
  const { style } = document;
  const earlier = earlierLines(document);
  const current = linesOfPieces(document.text, document.language, style);
  if (style.history === 'before') return joinGroups([...topLines(document, earlier), current]);
  const history =
    earlier.length === 0 ? [] : [[boldLine(interfaceWords(document.language).history)], ...earlier];
  return joinGroups([...topLines(document, []), current, ...history]);
};

/** The five orders of number, marker, § and title come down to these three; see `WorldStyle.top`. */
const topLines = (
  document: ItemDocument,
  earlier: readonly (readonly TextLine[])[],
): readonly (readonly TextLine[])[] => {
  const { item, articleNumber, style } = document;
  const title = boldLine(item.title);
  const number = item.registerNumber ?? null;
  const article = articleNumber === null ? [] : [lineOf([{ text: `§ ${articleNumber}` }])];
  const marker = lineOf([{ text: markerOf(document.body.name, document.meeting.date, articleNumber) }]);
  if (style.top === 'number-first') {
    const word = document.world.layout === 'D' ? `${NUMBER_WORD[document.language]} ` : '';
    const numbers = number === null ? [] : [lineOf([{ text: `${word}${number}` }], 'number')];
    const heading = [...article, title];
    if (style.history === 'after') return [[...numbers, marker], heading];
    return [[...numbers, ...heading], ...earlier, ...(earlier.length > 0 ? [[marker]] : [])];
  }
  if (style.top === 'article-first') {
    const numbers =
      number === null ? [] : [lineOf([{ text: `${NUMBER_WORD[document.language]} ${number}` }])];
    return [[...article, ...numbers, title], ...earlier];
  }
  const numbers = number === null ? [] : [lineOf([{ text: `${number} \u00a0` }])];
  return [[title], ...earlier, [marker, ...numbers]];
};

const NUMBER_WORD = { fi: 'Asianumero', sv: 'Ärendenummer' } as const;

const earlierLines = (document: ItemDocument): readonly (readonly TextLine[])[] =>
  (document.item.earlier ?? []).flatMap((earlier) => {
    const handling = resolve(document, earlier);
    if (handling === null) return [];
    const marker = lineOf([{ text: markerOf(handling.body, handling.date, handling.articleNumber) }]);
    const number = handling.registerNumber ? [lineOf([{ text: handling.registerNumber }])] : [];
    return [[marker, ...number], linesOfPieces(handling.text, document.language, document.style)];
  });

type Handling = {
  readonly body: string;
  readonly date: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber?: string;
  readonly text: readonly Piece[];
};

const resolve = (document: ItemDocument, earlier: Earlier): Handling | null => {
  if (!('itemId' in earlier)) return earlier;
  const index = indexOf(document.world);
  const found = index.item(earlier.itemId);
  if (found === null) return null;
  return {
    body: index.body(found.meeting.bodyId).name,
    date: found.meeting.date,
    articleNumber: articleOf(found.meeting, found.item),
    text: writeOut(found.item.text),
  };
};

const markerOf = (body: string, date: string | null, articleNumber: number | null): string =>
  [body, date === null ? '' : finnishDate(date), articleNumber === null ? '' : `§ ${articleNumber}`]
    .filter((part) => part !== '')
    .join(' ')
    .concat('\u00a0');

const joinGroups = (groups: readonly (readonly TextLine[])[]): readonly TextLine[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [BLANK_LINE, ...group]));
