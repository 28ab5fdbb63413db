import { HIT_MARKS } from '../../search/snippet.js';
import type { SearchGroup } from '../../store/search-groups.js';
import type { SearchHit } from '../../store/search-items.js';
import type { Context } from '../context.js';
import { plain, plainLine } from './plain.js';
import type { Row } from './rows.js';
import type { Column } from './table.js';
import { wrapText } from './wrap.js';

/** The columns of hits in tables and files. */
export const HIT_COLUMNS: readonly Column[] = [
  { key: 'id', title: 'item' },
  { key: 'title', title: 'title', flexible: true },
  { key: 'governingBody', title: 'body', flexible: true },
  { key: 'meetingDate', title: 'date' },
  { key: 'sectionKind', title: 'section' },
  { key: 'snippet', title: 'words', flexible: true },
  { key: 'score', title: 'score', align: 'right' },
];

export const GROUP_COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'count', title: 'items', align: 'right' },
  { key: 'newestMeetingDate', title: 'newest' },
  { key: 'id', title: 'best' },
  { key: 'title', title: 'title', flexible: true },
  { key: 'snippet', title: 'words', flexible: true },
];

/** A hit as a row, every key of it. */
export function hitRow(hit: SearchHit): Row {
  return { record: hit, cells: hit };
}

/** A source that answers as a row, with its best hit in it. */
export function groupRow({ best, ...group }: SearchGroup): Row {
  const { source: _, ...hit } = best;
  const record = { ...group, ...hit };
  return { record, cells: record };
}

const HIT = new RegExp(`${HIT_MARKS.open}([^${HIT_MARKS.close}]{1,300})${HIT_MARKS.close}`, 'gu');

/** One hit to be read: title, where and when, and the words that answer with the hits marked and in bold. */
export function hitLines(
  hit: SearchHit,
  { bold, width, labels }: Pick<Context, 'bold' | 'width' | 'labels'>,
): string {
  const article = hit.articleNumber === null ? null : `§ ${hit.articleNumber}`;
  const where = [hit.meetingDate, hit.governingBody, article, hit.id].filter((part) => part !== null);
  const section = hit.sectionKind === 'title' ? '' : `${labels.section(hit.sectionKind)}: `;
  const words = wrapText(plain(`${section}${hit.snippet}`), width).replace(HIT, (marked) => bold(marked));
  return `${bold(wrapText(plainLine(hit.title ?? labels.word('untitled')), width))}\n${wrapText(plainLine(where.join(' · ')), width)}\n${words}\n`;
}
