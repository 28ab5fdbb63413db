import type { DocumentType } from '../../domain/agenda-item.js';
import type { IndexEntry } from '../../domain/feed-entry.js';
import type { PageDocument } from '../../domain/page-layout.js';
import { readFinnishDate } from '../../parse/interpret/dates.js';
import { evenSpace } from '../../parse/white-space.js';
import type { BodyEntry, MeetingEntry, MeetingPage } from '../platform.js';
import { type Line, type LinePiece, textOf } from './line-text.js';
import { readMarkup } from './markup.js';
import { runsOf } from './page-attachments.js';
import { findHeader } from './page-header.js';
import { readLines } from './read-lines.js';
import { bodyNamedBy, fileNameOf, meetingIdOf, meetingNamedBy, nativeIdOf } from './urls.js';

/** The bodies of the list of bodies, each once; one that has published nothing has no link and is left out. */
export function readBodies(document: PageDocument): readonly BodyEntry[] {
  const bodies = new Map<string, BodyEntry>();
  for (const run of runsIn(linesIn(document))) {
    const bodyId = bodyNamedBy(hrefOf(run));
    const name = evenSpace(textOf(run));
    if (bodyId !== null && name !== '' && !bodies.has(bodyId)) bodies.set(bodyId, { bodyId, name });
  }
  return [...bodies.values()];
}

/** The meetings of a body: id by the link, day by its row, agenda or minutes by the link's word. */
export function readMeetings(document: PageDocument): readonly MeetingEntry[] {
  const meetings = new Map<string, MeetingEntry>();
  for (const line of linesIn(document)) {
    for (const run of runsOf(line.pieces)) {
      const meetingId = meetingNamedBy(hrefOf(run));
      if (meetingId === null || meetings.has(meetingId)) continue;
      const meetingDate = readFinnishDate(DAY.exec(textOf(line.pieces))?.[0] ?? '');
      meetings.set(meetingId, { meetingId, meetingDate, documentType: documentTypeIn(textOf(run)) });
    }
  }
  return [...meetings.values()];
}

/** A meeting's page: the facts of its header, the file of the whole document, and its items in the order printed. */
export function readMeeting(document: PageDocument): MeetingPage {
  const lines = linesIn(document);
  const words = lines.map(({ pieces }) => textOf(pieces));
  const { header, end } = findHeader(words);
  const line = CLOCK.exec(words[end - 1] ?? '')?.groups;
  return {
    governingBody: header.governingBody,
    documentType: header.documentType,
    meetingDate: header.meetingDate,
    time: line === undefined ? null : `${(line['hour'] ?? '').padStart(2, '0')}:${line['minute']}`,
    place: line?.['place']?.trim() || null,
    isChecked: /\/ ?(?:Tarkastettu|Justerat)/u.test(words[end - 1] ?? ''),
    pdfName: pdfNameIn(lines),
    items: readItems(lines, header),
  };
}

const DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/u;

// Esityslista 23.09.2026 klo 16:00 - Tekninen toimisto · Pöytäkirja 11.04.2016 klo 15:30 / Tarkastettu
const CLOCK =
  /\bklo?\.? ?(?<hour>\d{1,2})[.:](?<minute>\d{2})(?: ?[-–] ?(?<place>[^/]{1,200}?))?(?: ?\/.{0,40})?$/u;

function linesIn(document: PageDocument): readonly Line[] {
  return readLines(readMarkup(document.text).events);
}

function runsIn(lines: readonly Line[]): readonly (readonly LinePiece[])[] {
  return lines.flatMap(({ pieces }) => runsOf(pieces));
}

function hrefOf(run: readonly LinePiece[]): string {
  return run[0]?.link?.href ?? '';
}

function documentTypeIn(text: string): DocumentType | null {
  if (/Pöytäkirja|Protokoll/iu.test(text)) return 'minutes';
  return /Esityslista|Föredragningslista/iu.test(text) ? 'agenda' : null;
}

function pdfNameIn(lines: readonly Line[]): string | null {
  for (const run of runsIn(lines)) {
    const name = fileNameOf(hrefOf(run));
    if (name !== null && WHOLE_DOCUMENT.test(name)) return name;
  }
  return null;
}

// 20261234.PDF
const WHOLE_DOCUMENT = /^(?=[A-FX]{0,60}\d)[0-9A-FX]{1,60}\.PDF$/iu;

/** Items by the links that name them; a number alone before a link is its § in minutes, its place on an agenda. */
function readItems(
  lines: readonly Line[],
  header: Pick<MeetingPage, 'governingBody' | 'documentType' | 'meetingDate'>,
): readonly IndexEntry[] {
  const items = new Map<string, { readonly entry: IndexEntry; readonly link: LinePiece['link'] }>();
  let number: number | null = null;
  for (const run of runsIn(lines)) {
    const text = evenSpace(textOf(run));
    const nativeId = itemNamedBy(hrefOf(run));
    if (nativeId === null) {
      number = /^\d{1,5}$/u.test(text) ? Number(text) : number;
      continue;
    }
    const known = items.get(nativeId);
    if (known === undefined) {
      items.set(nativeId, { entry: itemOf(nativeId, text, number, header), link: run[0]?.link ?? null });
    } else if (known.link === run[0]?.link) {
      const subject = evenSpace(`${known.entry.subject ?? ''} ${text}`);
      items.set(nativeId, { ...known, entry: { ...known.entry, subject } });
    }
    number = null;
  }
  return [...items.values()].map(({ entry }) => entry);
}

/** A link to an item's page; the file of an item names it too, but is no row of the list. */
function itemNamedBy(href: string): string | null {
  if (/\.pdf$/iu.test(fileNameOf(href) ?? '')) return null;
  const nativeId = nativeIdOf(href);
  return nativeId?.includes('-') ? nativeId : null;
}

function itemOf(
  nativeId: string,
  subject: string,
  number: number | null,
  header: Pick<MeetingPage, 'governingBody' | 'documentType' | 'meetingDate'>,
): IndexEntry {
  return {
    nativeId,
    meetingNativeId: meetingIdOf(nativeId),
    governingBody: header.governingBody,
    meetingDate: header.meetingDate,
    subject: subject === '' ? null : subject,
    articleNumber: header.documentType === 'minutes' ? number : null,
  };
}
