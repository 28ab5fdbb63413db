import type { Attachment, AttachmentKind } from '../../domain/agenda-item.js';
import type { PageDocument, PageLayout } from '../../domain/page-layout.js';
import type { Problem } from '../../domain/problem.js';
import { blocksOf } from './blocks.js';
import { isFrameLine, isNavigationLine, isOwnFileText, isTextOpener } from './chrome.js';
import { findRegion, type Region } from './find-region.js';
import { splitFlatText } from './flat-text.js';
import { type Line, type LinePiece, textOf } from './line-text.js';
import { classesOf, type MarkupEvent, type Range, readMarkup } from './markup.js';
import { attachmentOf, findFileLists, kindOfCaption, runsOf } from './page-attachments.js';
import { type FoundHeader, findAuthority, findHeader } from './page-header.js';
import { readLines } from './read-lines.js';
import { fileNameOf, ITEM_ID } from './urls.js';

/**
 * Takes a page apart: its layout, header facts, files of the interface, and the content in reading order without
 * the site's navigation. Never throws. Problems: `LAYOUT_UNKNOWN`, `PAGE_CUT`, `PAGE_CUT_OFF`, `NO_CONTENT`.
 */
export function splitBlocks(document: PageDocument): PageLayout {
  return isMarkup(document) ? splitMarkup(document) : splitFlatText(document.text);
}

function isMarkup({ text, mediaType, url }: PageDocument): boolean {
  if (mediaType === 'text/plain' || /\.txt$/iu.test(url ?? '')) return false;
  return mediaType !== null && /html|xml/u.test(mediaType) ? true : MARKUP.test(text);
}

// a page, or a fragment of one: `<p>`, `<div class='tbl'>`, `<!--DATABEGIN-->`
const MARKUP = /<(?:!doctype|!--|\/?(?:html|head|body|p|div|table|span|br|h1)[\s>/])/iu;

function splitMarkup(document: PageDocument): PageLayout {
  const { events, isCut } = readMarkup(document.text);
  const region = findRegion(events, document.text);
  const { lists, navigation } = findFileLists(events, document.url);
  const without = inOrder([...navigation, ...lists.map(({ range }) => range), ...frameParts(events)]);
  const outside = region.isWhole ? [] : readLines(events, { from: 0, to: region.range.from });
  const inside = readLines(events, region.range, without);
  const outer = findHeader(outside.map(lineText));
  const inner = outer.header.meetingDate === null ? findHeader(inside.map(lineText)) : NO_HEADER_INSIDE;
  const content = contentLines(inside, inner, region);
  const taken = takeFileLines(content, document.url, region);
  const lines = [...outside, ...inside].map(lineText);
  return {
    layout: region.layout,
    authority: inner.authority ?? outer.authority ?? findAuthority(events, lines, region.layout === 'A'),
    header: outer.header.meetingDate === null ? inner.header : outer.header,
    blocks: blocksOf(taken.lines),
    attachments: [...lists.flatMap(({ attachments }) => attachments), ...taken.attachments],
    ownIds: ownIdsIn(events),
    problems: problemsOf(region, isCut, taken.lines),
  };
}

const NO_HEADER_INSIDE: FoundHeader = { ...findHeader([]), end: 0 };

function lineText(line: Line): string {
  return textOf(line.pieces);
}

/** Parts of the page that are the site's own wherever they stand. */
function frameParts(events: readonly MarkupEvent[]): readonly Range[] {
  return events.flatMap((event, at) => {
    if (event.kind !== 'open') return [];
    const isFrame =
      event.name === 'nav' ||
      event.name === 'footer' ||
      classesOf(event).some((name) => FRAME_CLASSES.has(name));
    return isFrame ? [{ from: at, to: event.end + 1 }] : [];
  });
}

const FRAME_CLASSES: ReadonlySet<string> = new Set([
  'page-navigation',
  'page-footer',
  'footer',
  'rss',
  'rss-box',
]);

/** By place, the outer one of two that stand in each other. */
function inOrder(ranges: readonly Range[]): readonly Range[] {
  let end = 0;
  return ranges
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}

/** Without header, navigation and, where nothing marks the content off, without what stands before the header. */
function contentLines(lines: readonly Line[], header: FoundHeader, region: Region): readonly Line[] {
  const isHeaded = header.header.meetingDate !== null;
  return lines.filter((line, at) => {
    const text = lineText(line);
    if (isHeaded && at < header.end && (region.isWhole || at >= header.from)) return false;
    if (region.isWhole && isFrameLine(text)) return false;
    return !isTextOpener(text) && !isLinkedNavigation(line);
  });
}

/** The site's own links are links, or stand beside one; a lone word without one may be the clerk's. */
function isLinkedNavigation(line: Line): boolean {
  return line.pieces.some(({ link }) => link !== null) && isNavigationLine(lineText(line));
}

type Taken = { readonly lines: readonly Line[]; readonly attachments: readonly Attachment[] };

/**
 * Lines made of links to files only are the interface's list of files where it stands bare before the text; a link
 * inside the text gives its address too, and stays text.
 */
function takeFileLines(lines: readonly Line[], pageUrl: string | null, region: Region): Taken {
  const kept: Line[] = [];
  const attachments: Attachment[] = [];
  let kind: AttachmentKind = 'attachment';
  for (const line of lines) {
    kind = kindOfCaption(lineText(line)) ?? kind;
    const runs = runsOf(line.pieces);
    const files = runs.filter(isFileRun);
    attachments.push(...files.flatMap((run) => attachmentOf(run, kind, pageUrl) ?? []));
    const isBareList =
      region.isWhole && files.length > 0 && runs.every((run) => isFileRun(run) || isOwnRun(run));
    if (!isBareList) kept.push(line);
  }
  return { lines: kept, attachments };
}

function isOwnRun(run: readonly LinePiece[]): boolean {
  return isOwnFileText(textOf(run)) || /^[|\s]*$/u.test(textOf(run));
}

// 20262715-9-301871.PDF, not 20262715-9.PDF (the item itself) nor 20262715-0-1.PDF (how to appeal)
const ATTACHED_FILE = /^[0-9A-FX]{1,60}-[1-9]\d{0,8}-\d{1,9}\.[A-Z\d]{3,4}$/iu;

function isFileRun(run: readonly LinePiece[]): boolean {
  return ATTACHED_FILE.test(fileNameOf(run[0]?.link?.href ?? '') ?? '');
}

/** The items whose own file the page links to as such. */
function ownIdsIn(events: readonly MarkupEvent[]): readonly string[] {
  const ids = events.flatMap((event, at) => {
    if (event.kind !== 'open' || event.name !== 'a') return [];
    const stem = OWN_FILE.exec(fileNameOf(event.attributes['href'] ?? '') ?? '')?.groups?.['id'];
    const words = events.slice(at + 1, Math.min(event.end, at + 8));
    const text = words.map((word) => (word.kind === 'text' ? word.text : '')).join('');
    const id = stem?.toUpperCase();
    return id !== undefined && ITEM_ID.test(id) && isOwnFileText(text) ? [id] : [];
  });
  return [...new Set(ids)];
}

// 20262715-9.PDF
const OWN_FILE = /^(?<id>[0-9A-FX]{1,60}-[1-9]\d{0,8})\.PDF$/iu;

function problemsOf(region: Region, isCut: boolean, lines: readonly Line[]): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, detail: string) => problems.push({ code, step: 'split-blocks', detail });
  if (region.layout === 'unknown')
    add('LAYOUT_UNKNOWN', 'no known layout: the text is the whole page without its frame');
  if (isCut) add('PAGE_CUT', 'the page has more tags than are read; the rest of it is missing');
  if (region.isCutOff) add('PAGE_CUT_OFF', 'the page ends before its content does');
  if (lines.length === 0) add('NO_CONTENT', 'the content region of the page is empty');
  return problems;
}
