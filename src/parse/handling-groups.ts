import type { PageHeader } from '../domain/page-layout.js';
import { isOwnMarker, type Marker } from './marker.js';
import type { Facts, PageBlocks } from './top-facts.js';

/** Blocks that stand under one marker, or under none (`marker: null`: what stands before the first). */
export type HandlingGroup = { readonly marker: Marker | null; readonly from: number; readonly to: number };

/** The groups of a page's blocks: what stands before the first handling, then one for each marker that begins one. */
export function groupsOf(page: PageBlocks, top: Facts): readonly HandlingGroup[] {
  const openers = openersOf(page, top);
  const first = openers[0];
  const groups: HandlingGroup[] = [{ marker: null, from: top.end, to: first?.from ?? page.blocks.length }];
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
export function chooseCurrent(
  groups: readonly HandlingGroup[],
  header: PageHeader,
  top: Facts,
): number | null {
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
