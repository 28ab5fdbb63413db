import type { PageHeader } from '../../domain/page-layout.js';
import { EMPTY_HEADER, readAuthorityLine, readHeaderLine } from '../../parse/interpret/header.js';
import { authorityOfTitle, authorityOfTopBar, isFrameLine } from './chrome.js';
import { contentOf, type MarkupEvent } from './markup.js';

/** The header of a page and where it stands among the lines looked through: `from` to `end` without. */
export type FoundHeader = {
  readonly header: PageHeader;
  readonly authority: string | null;
  readonly from: number;
  readonly end: number;
};

/**
 * The header line among the first lines of a page, with the line of the body above it; else a line that names
 * authority, body and day; else nothing, with `end` 0.
 */
export function findHeader(lines: readonly string[]): FoundHeader {
  return findDocumentLine(lines) ?? findAuthorityLine(lines) ?? NOTHING;
}

/** The authority as the page prints it: in its title, else in the top bar, else `null`. */
export function findAuthority(
  events: readonly MarkupEvent[],
  lines: readonly string[],
  isStatic: boolean,
): string | null {
  const title = events.findIndex((event) => event.kind === 'open' && event.name === 'title');
  const fromTitle = title < 0 ? null : authorityOfTitle(wordsIn(events, title), isStatic);
  return fromTitle ?? authorityOfTopBars(lines);
}

/** The authority that the first lines name as the top bar of the site. */
export function authorityOfTopBars(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, MOST_LINES)) {
    const name = authorityOfTopBar(line);
    if (name !== null) return name;
  }
  return null;
}

/** The header of an item's page is among the first; far below, such a line would be quoted. */
const MOST_LINES = 40;

const NOTHING: FoundHeader = { header: EMPTY_HEADER, authority: null, from: 0, end: 0 };

function findDocumentLine(lines: readonly string[]): FoundHeader | null {
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const above = lines[at - 1] ?? null;
    const bodyLine = above === null || isFrameLine(above) ? null : above;
    const header = readHeaderLine(line, bodyLine);
    if (header === null) continue;
    const isBodyAbove = bodyLine !== null && readHeaderLine(line, null)?.governingBody === null;
    return { header, authority: null, from: isBodyAbove ? at - 1 : at, end: at + 1 };
  }
  return null;
}

/** `Metsälän kunta, Sivistyslautakunta, 16.02.2022` heads a saved single item: nothing but frame stands before it. */
function findAuthorityLine(lines: readonly string[]): FoundHeader | null {
  const at = lines.findIndex((line) => !isFrameLine(line));
  const found = readAuthorityLine(lines[at] ?? '');
  if (found === null) return null;
  const { authority, governingBody, meetingDate } = found;
  return { header: { ...EMPTY_HEADER, governingBody, meetingDate }, authority, from: at, end: at + 1 };
}

function wordsIn(events: readonly MarkupEvent[], open: number): string {
  const { from, to } = contentOf(events, open);
  return events
    .slice(from, Math.min(to, from + 10))
    .map((event) => (event.kind === 'text' ? event.text : ' '))
    .join('')
    .slice(0, 300);
}
