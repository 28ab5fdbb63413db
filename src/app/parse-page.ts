import type { AgendaItem } from '../domain/agenda-item.js';
import type { PageLayout } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import { buildRecord } from '../parse/build-record.js';
import { decode } from '../parse/decode.js';
import type { Platform } from '../platforms/platform.js';

/** A page to be parsed: bytes as served and what is known of where they came from. */
export type PageInput = {
  readonly platform: Platform;
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
  /** The id the page was asked for by; else it is read from the address or from the page's own file link. */
  readonly nativeId: string | null;
  /** The authority as the catalogue names it, used where the page does not print one. */
  readonly authority: string | null;
};

/** One page's way from bytes to record. Pure; never throws for what a page holds: see `problems` of the record. */
export function parsePage(input: PageInput): AgendaItem {
  return recordOf(input, layoutOf(input));
}

/** The first half of the way: decode and split into blocks, enough to know whether it is the page asked for. */
export function layoutOf(input: PageInput): PageLayout {
  const decoded = decode(input.body, input.contentType);
  const layout = input.platform.splitBlocks({
    text: decoded.text,
    url: input.url,
    mediaType: mediaTypeOf(input.contentType),
  });
  return withProblems(layout, decoded.problems);
}

/** The second half: the record out of the layout. What could not be read is `null`, with a problem. */
export function recordOf(input: PageInput, layout: PageLayout): AgendaItem {
  const { platform } = input;
  const nativeId = input.nativeId ?? nativeIdFrom(input, layout);
  return buildRecord({
    layout,
    headings: platform.headings,
    platform: platform.id,
    url: input.url,
    nativeId,
    meetingNativeId: nativeId === null ? null : meetingIdIn(platform, nativeId),
    authority: input.authority,
  }).record;
}

/** An office-holder decision has no meeting: its id is no place on a meeting's list. */
function meetingIdIn(platform: Platform, nativeId: string): string | null {
  const meetingId = platform.meetingIdOf(nativeId);
  return meetingId === nativeId ? null : meetingId;
}

function nativeIdFrom(input: PageInput, layout: PageLayout): string | null {
  const fromUrl = input.url === null ? null : input.platform.nativeIdOf(input.url);
  const [own, ...others] = layout.ownIds;
  return fromUrl ?? (own !== undefined && others.length === 0 ? own : null);
}

function withProblems(layout: PageLayout, problems: readonly Problem[]): PageLayout {
  return problems.length === 0 ? layout : { ...layout, problems: [...problems, ...layout.problems] };
}

/** `text/html` out of `text/html; charset=utf-8`. */
function mediaTypeOf(contentType: string | null): string | null {
  const media = contentType?.split(';')[0]?.trim().toLowerCase();
  return media === undefined || media === '' ? null : media;
}
