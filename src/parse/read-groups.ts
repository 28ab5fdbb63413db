import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import type { HandlingBlocks } from './handling-blocks.js';
import type { HandlingGroup } from './handling-groups.js';
import { isOwnMarker, type Marker, type MarkerFacts } from './marker.js';
import { type Facts, type PageBlocks, readFacts } from './top-facts.js';

/** A group with the facts in its first lines taken out of its blocks. */
export type ReadGroup = {
  readonly marker: Marker | null;
  readonly facts: Facts;
  readonly blocks: readonly LayoutBlock[];
};

/** Reads one group: the facts in its first lines, then its blocks without the rows of any list of handlings. */
export function readGroup(
  page: PageBlocks,
  group: HandlingGroup,
  isCurrent: boolean,
  title: 'any' | 'none',
): ReadGroup {
  const wanted = { title: isCurrent ? title : ('none' as const), known: null };
  const facts =
    group.marker === null
      ? readFacts(page, group.from, group.from, { title: 'none', known: null })
      : readFacts(page, group.from, group.to, wanted);
  const rows = new Set([...page.markers.values()].flatMap(({ from, to }) => placesOf(from, to)));
  const blocks = page.blocks.slice(facts.end, group.to).filter((_, index) => !rows.has(facts.end + index));
  return { marker: group.marker, facts, blocks: [...facts.passed, ...blocks] };
}

function placesOf(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** What stands before the first marker belongs to the current handling, wherever that stands on the page. */
export function joinTop(
  page: PageBlocks,
  top: Facts,
  read: readonly ReadGroup[],
  current: number | null,
  registerNumber: string | null,
): readonly HandlingBlocks[] {
  const again = read.filter(
    ({ marker, facts }, index) =>
      index > 0 &&
      index !== current &&
      isOwn(marker, page) &&
      (facts.registerNumber ?? registerNumber) === registerNumber,
  );
  const loose = [...top.passed, ...(read[0]?.blocks ?? []), ...again.flatMap(({ blocks }) => blocks)];
  return read.flatMap((group, index): HandlingBlocks[] => {
    const isCurrent = index === current;
    if ((index === 0 && !isCurrent) || again.includes(group)) return [];
    const blocks = isCurrent && index === 0 ? loose : isCurrent ? [...loose, ...group.blocks] : group.blocks;
    const facts = isCurrent ? ownFacts(group.marker, page.header, registerNumber) : olderFacts(group);
    return [{ ...facts, isCurrent, place: index, blocks }];
  });
}

/** The page's own marker printed twice, with text between, begins no older handling. */
export function isOwn(marker: Marker | null, { header }: PageBlocks): boolean {
  return marker !== null && marker.articleNumber !== null && isOwnMarker(marker, header);
}

function ownFacts(marker: Marker | null, header: PageHeader, registerNumber: string | null): MarkerFacts {
  return {
    governingBody: marker?.governingBody ?? header.governingBody,
    meetingDate: marker?.meetingDate ?? header.meetingDate,
    articleNumber: marker?.articleNumber ?? header.articleNumber,
    registerNumber,
  };
}

function olderFacts({ marker, facts }: ReadGroup): MarkerFacts {
  return {
    governingBody: marker?.governingBody ?? null,
    meetingDate: marker?.meetingDate ?? null,
    articleNumber: marker?.articleNumber ?? facts.markers.at(-1)?.articleNumber ?? null,
    registerNumber: marker?.registerNumber ?? facts.registerNumber,
  };
}
