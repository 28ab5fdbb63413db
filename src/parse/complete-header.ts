import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import { findMarkers, readLoneArticle } from './marker.js';

/**
 * The header of a page as the rest of it completes it: a page without one takes what its newest dated marker says, one
 * whose header line was not read takes a § that stands alone in its first lines.
 */
export function completeHeader(
  header: PageHeader,
  blocks: readonly LayoutBlock[],
  isBare: boolean,
): PageHeader {
  return isBare ? newestMarker(header, blocks) : withTopArticle(header, blocks);
}

/** Older handlings are copied to the page of the newest: without a header, that is the page's own. */
function newestMarker(header: PageHeader, blocks: readonly LayoutBlock[]): PageHeader {
  const dated = findMarkers(blocks, header).filter(({ meetingDate }) => meetingDate !== null);
  const newest = dated.toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''))[0];
  if (newest === undefined) return header;
  const { governingBody, meetingDate, articleNumber } = newest;
  return { ...header, governingBody, meetingDate, articleNumber };
}

/** Where no header line was read, a § alone in the first lines is the item's. */
function withTopArticle(header: PageHeader, blocks: readonly LayoutBlock[]): PageHeader {
  if (header.articleNumber !== null || header.documentType !== null || header.meetingDate === null)
    return header;
  const article = blocks.slice(0, 4).flatMap(({ text }) => readLoneArticle(text) ?? [])[0];
  return article === undefined ? header : { ...header, articleNumber: article };
}
