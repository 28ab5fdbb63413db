import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import { isSameBody } from './body-names.js';
import { carveCurrent } from './carve-current.js';
import type { HandlingBlocks } from './handling-blocks.js';
import type { Heading } from './headings.js';
import { findMarkers, isOwnMarker, type Marker, type MarkerFacts, readLoneArticle } from './marker.js';
import { type Facts, type PageBlocks, readFacts } from './top-facts.js';

/** A page parted into handlings, in the order of the page, with the facts that stand in lines of their own. */
export type SplitPage = {
  /** The page's header; of a page without one, what its newest dated marker says. */
  readonly header: PageHeader;
  readonly title: string | null;
  readonly registerNumber: string | null;
  readonly articleNumber: number | null;
  readonly handlings: readonly HandlingBlocks[];
  /** Every marker on the page, rows of lists included. */
  readonly markers: readonly MarkerFacts[];
  readonly problems: readonly Problem[];
};

/**
 * Parts the blocks of a page into handlings, exactly one of them the current one. A handling begins at its marker line;
 * lists of handlings above the title are an index and begin none. Problems: `NO_HEADER`, `CURRENT_MARKER_MISSING`.
 */
export function splitHandlings(input: {
  readonly blocks: readonly LayoutBlock[];
  readonly header: PageHeader;
  readonly headings: readonly Heading[];
}): SplitPage {
  const isBare = input.header.governingBody === null && input.header.meetingDate === null;
  const header = isBare ? newestMarker(input) : withTopArticle(input.header, input.blocks);
  const found = findMarkers(input.blocks, header);
  const markers = new Map(found.map((marker) => [marker.from, dated(marker, found, header)]));
  const page: PageBlocks = { ...input, header, markers };
  const top = readTop(page, isBare);
  const groups = groupsOf(page, top);
  const current = chooseCurrent(groups, header, top);
  return assemble(page, top, groups, current, isBare);
}

/** Older handlings are copied to the page of the newest: without a header, that is the page's own. */
function newestMarker({
  blocks,
  header,
}: {
  readonly blocks: readonly LayoutBlock[];
  readonly header: PageHeader;
}): PageHeader {
  const dated = findMarkers(blocks, header).filter(({ meetingDate }) => meetingDate !== null);
  const newest = dated.toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''))[0];
  if (newest === undefined) return header;
  const { governingBody, meetingDate, articleNumber } = newest;
  return { ...header, governingBody, meetingDate, articleNumber };
}

/** On a page without a header a first line is only a title when a marker stands beside it. */
function readTop(page: PageBlocks, isBare: boolean): Facts {
  const top = readFacts(page, 0, page.blocks.length, { title: 'any', known: null });
  if (!isBare || top.markers.length > 0) return top;
  return readFacts(page, 0, page.blocks.length, { title: 'none', known: null });
}

/** Where no header line was read, a § alone in the first lines is the item's. */
function withTopArticle(header: PageHeader, blocks: readonly LayoutBlock[]): PageHeader {
  if (header.articleNumber !== null || header.documentType !== null || header.meetingDate === null)
    return header;
  const article = blocks.slice(0, 4).flatMap(({ text }) => readLoneArticle(text) ?? [])[0];
  return article === undefined ? header : { ...header, articleNumber: article };
}

/** A marker without a day takes it from a list that names the same body and §, or from the header when it is its own. */
function dated(marker: Marker, all: readonly Marker[], header: PageHeader): Marker {
  const own = isOwnMarker(marker, header);
  if (own) {
    return {
      ...marker,
      governingBody: marker.governingBody ?? header.governingBody,
      meetingDate: marker.meetingDate ?? header.meetingDate,
      articleNumber: marker.articleNumber ?? header.articleNumber,
    };
  }
  if (marker.meetingDate !== null) return marker;
  const twin = all.find(
    (other) =>
      other.meetingDate !== null &&
      other.articleNumber === marker.articleNumber &&
      isSameBody(other.governingBody ?? '', marker.governingBody ?? ''),
  );
  return twin === undefined ? marker : { ...marker, meetingDate: twin.meetingDate };
}

/** Blocks that stand under one marker, or under none (`marker: null`: what stands before the first). */
type Group = { readonly marker: Marker | null; readonly from: number; readonly to: number };

function groupsOf(page: PageBlocks, top: Facts): readonly Group[] {
  const openers = openersOf(page, top);
  const first = openers[0];
  const groups: Group[] = [{ marker: null, from: top.end, to: first?.from ?? page.blocks.length }];
  for (const [index, marker] of openers.entries()) {
    groups.push({
      marker,
      from: Math.max(marker.to, top.end),
      to: openers[index + 1]?.from ?? page.blocks.length,
    });
  }
  return groups;
}

/** The markers that begin a handling: of several in a row only the last, of those above the title none but a lone older one. */
function openersOf(page: PageBlocks, top: Facts): readonly Marker[] {
  const after = [...page.markers.values()].filter((marker) => marker.from >= top.end);
  const openers = after.filter((marker) => !isFollowedByMarker(page, marker));
  const last = top.markers.at(-1);
  const opensTop = last !== undefined && isTopOpener(last, page, top, after);
  return opensTop ? [last, ...openers] : openers;
}

function isFollowedByMarker(page: PageBlocks, marker: Marker): boolean {
  const next = page.markers.get(marker.to);
  return next !== undefined && !(isOwnMarker(marker, page.header) && isOwnMarker(next, page.header));
}

/**
 * Whether the last marker among the facts at the top begins a handling: it does when text follows it without a title
 * between, or when it is another body's, stands alone there and the page's own marker comes later.
 */
function isTopOpener(last: Marker, page: PageBlocks, top: Facts, after: readonly Marker[]): boolean {
  if (isOwnMarker(last, page.header)) return true;
  if (top.title === null || top.markers.length > top.markersBeforeTitle) return true;
  const isNamedAgain = after.some((marker) => isSameHandling(marker, last));
  const ownComes = after.some((marker) => isOwnMarker(marker, page.header));
  return top.markers.length === 1 && ownComes && !isNamedAgain;
}

function isSameHandling(one: Marker, other: Marker): boolean {
  return (
    one.articleNumber === other.articleNumber &&
    (one.meetingDate === null || other.meetingDate === null || one.meetingDate === other.meetingDate)
  );
}

/** The place of the current group, or `null` where no marker is the page's own and none stands before the first. */
function chooseCurrent(groups: readonly Group[], header: PageHeader, top: Facts): number | null {
  const own = groups.flatMap(({ marker }, index) =>
    marker !== null && isOwnMarker(marker, header) ? [index] : [],
  );
  const last = own.at(-1);
  if (last !== undefined) return last;
  if (groups.length === 1) return 0;
  const first = groups[0];
  const hasText = first !== undefined && first.to > first.from;
  const isOwnTop = top.markers.some((marker) => isOwnMarker(marker, header));
  if (header.governingBody === null && header.meetingDate === null) return hasText ? 0 : groups.length - 1;
  return hasText || isOwnTop ? 0 : null;
}

function assemble(
  page: PageBlocks,
  top: Facts,
  groups: readonly Group[],
  current: number | null,
  isBare: boolean,
): SplitPage {
  const read = groups.map((group, index) =>
    readGroup(page, group, index === current, isBare ? 'none' : titleStillWanted(top)),
  );
  const own = current === null ? undefined : read[current];
  const title = top.title ?? own?.facts.title ?? null;
  const registerNumber =
    top.registerNumber ??
    own?.facts.registerNumber ??
    own?.marker?.registerNumber ??
    read.find(({ marker }) => isOwn(marker, page))?.facts.registerNumber ??
    null;
  const handlings = joinTop(page, top, read, current, registerNumber);
  const whole =
    current === null ? carveCurrent(handlings, page.header, registerNumber, page.headings) : handlings;
  const problems: Problem[] = [];
  if (isBare) problems.push(problem('NO_HEADER', 'the page has no header line with body, document and day'));
  if (current === null) {
    problems.push(problem('CURRENT_MARKER_MISSING', "no line names the handling of the page's own meeting"));
  }
  return {
    header: page.header,
    title,
    registerNumber,
    articleNumber: page.header.articleNumber,
    handlings: whole,
    markers: [...page.markers.values()],
    problems,
  };
}

const titleStillWanted = (top: Facts) => (top.title === null ? ('any' as const) : ('none' as const));

type ReadGroup = {
  readonly marker: Marker | null;
  readonly facts: Facts;
  readonly blocks: readonly LayoutBlock[];
};

function readGroup(page: PageBlocks, group: Group, isCurrent: boolean, title: 'any' | 'none'): ReadGroup {
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
function joinTop(
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
function isOwn(marker: Marker | null, { header }: PageBlocks): boolean {
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

function problem(code: string, detail: string): Problem {
  return { code, step: 'split-handlings', detail };
}
