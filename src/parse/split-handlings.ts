import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import { isSameBody } from './body-names.js';
import { carveCurrent } from './carve-current.js';
import { completeHeader } from './complete-header.js';
import type { HandlingBlocks } from './handling-blocks.js';
import { chooseCurrent, groupsOf, type HandlingGroup } from './handling-groups.js';
import type { Heading } from './headings.js';
import { findMarkers, isOwnMarker, type Marker, type MarkerFacts } from './marker.js';
import { isOwn, joinTop, type ReadGroup, readGroup } from './read-groups.js';
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
  const header = completeHeader(input.header, input.blocks, isBare);
  const found = findMarkers(input.blocks, header);
  const markers = new Map(found.map((marker) => [marker.from, dated(marker, found, header)]));
  const page: PageBlocks = { ...input, header, markers };
  const top = readTop(page, isBare);
  const groups = groupsOf(page, top);
  const current = chooseCurrent(groups, header, top);
  return assemble(page, top, groups, current, isBare);
}

/** On a page without a header a first line is only a title when a marker stands beside it. */
function readTop(page: PageBlocks, isBare: boolean): Facts {
  const top = readFacts(page, 0, page.blocks.length, { title: 'any', known: null });
  if (!isBare || top.markers.length > 0) return top;
  return readFacts(page, 0, page.blocks.length, { title: 'none', known: null });
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

function assemble(
  page: PageBlocks,
  top: Facts,
  groups: readonly HandlingGroup[],
  current: number | null,
  isBare: boolean,
): SplitPage {
  const read = groups.map((group, index) =>
    readGroup(page, group, index === current, isBare ? 'none' : titleStillWanted(top)),
  );
  const own = current === null ? undefined : read[current];
  const registerNumber = registerNumberOf(page, top, read, own);
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
    title: top.title ?? own?.facts.title ?? null,
    registerNumber,
    articleNumber: page.header.articleNumber,
    handlings: whole,
    markers: [...page.markers.values()],
    problems,
  };
}

const titleStillWanted = (top: Facts) => (top.title === null ? ('any' as const) : ('none' as const));

/** The item's own register number: from the top of the page, beside its own marker, or where that is printed again. */
function registerNumberOf(
  page: PageBlocks,
  top: Facts,
  read: readonly ReadGroup[],
  own: ReadGroup | undefined,
): string | null {
  return (
    top.registerNumber ??
    own?.facts.registerNumber ??
    own?.marker?.registerNumber ??
    read.find(({ marker }) => isOwn(marker, page))?.facts.registerNumber ??
    null
  );
}

function problem(code: string, detail: string): Problem {
  return { code, step: 'split-handlings', detail };
}
