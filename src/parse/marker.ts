import type { LayoutBlock } from '../domain/layout-block.js';
import type { PageHeader } from '../domain/page-layout.js';
import { isBodyAbbreviation, isBodyName, isSameBody, isSureAbbreviation, mayNameBody } from './body-names.js';
import { readFinnishDate } from './interpret/dates.js';
import { readRegisterLine } from './register-line.js';
import { evenSpace } from './white-space.js';

/** What a line says of a handling; what it does not say is `null`. */
export type MarkerFacts = {
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
};

/** A marker with the places of the blocks it takes up, `from` (within) to `to` (without). */
export type Marker = MarkerFacts & { readonly from: number; readonly to: number };

/**
 * All lines that name a handling: `BODY DD.MM.YYYY § N` in any order, with or without date, over up to three lines or
 * cells. A lone `§ N` counts where it is the page's own or a list of handlings names it; statutes alone on a line
 * (`63 §`), laws (`Kuntalain 1 §`) and places with a day are none.
 */
export function findMarkers(blocks: readonly LayoutBlock[], header: PageHeader): readonly Marker[] {
  const fragments = blocks.map((block) =>
    block.text.length > LONGEST_MARKER ? null : readFragment(block.text),
  );
  const markers: Marker[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const marker = markerAt(fragments, at, header);
    if (marker === null) continue;
    markers.push(marker);
    at = marker.to - 1;
  }
  return markers;
}

/** Whether a line holds nothing but a § number, and which. */
export function readLoneArticle(text: string): number | null {
  const fragment = text.length > 20 ? null : readFragment(text);
  return fragment !== null && fragment.governingBody === null && fragment.meetingDate === null
    ? fragment.articleNumber
    : null;
}

/** Whether a marker is that of the page's own meeting. */
export function isOwnMarker(marker: MarkerFacts, header: PageHeader): boolean {
  const { meetingDate, articleNumber } = header;
  if (meetingDate === null && articleNumber === null) return false;
  if (marker.meetingDate !== null && meetingDate !== null && marker.meetingDate !== meetingDate) return false;
  if (marker.articleNumber !== null && articleNumber !== null) {
    if (marker.articleNumber !== articleNumber) return false;
    return marker.meetingDate !== null || isBodyOf(marker, header);
  }
  return marker.meetingDate !== null && meetingDate !== null && isBodyOf(marker, header);
}

function isBodyOf(marker: MarkerFacts, header: PageHeader): boolean {
  return (
    marker.governingBody === null ||
    header.governingBody === null ||
    isSameBody(marker.governingBody, header.governingBody)
  );
}

const LONGEST_MARKER = 200;

// Kunnanhallitus 14.02.2022 § 40 · Liikuntajaosto 12.3.2025 (§ 9) · KH § 7 · Rakennuslautakunta 21.3.2017 21 § · Henjao, 28.11.2023, 52 §
const BODY_FIRST =
  /^(?<body>\p{L}[^§]{0,119}?)?[ ,|]*(?<date>\d{1,2}\.\d{1,2}\.\d{4})?(?: klo \d{1,2}[.:]\d{2})?[ ,/|]*(?:(?<=\d{4}[ ,]{1,2})\((?=§ ?\d{1,4}\)))?(?:(?:§|§:|[Pp]ykälä|[Pp]aragraf) ?(?<after>\d{1,4})|(?<before>\d{1,4}) ?§)?(?:(?<=\(§ ?\d{1,4})\))?[ .:,]*$/u;

// KH § 7 / 1.2.2021 · KH § 7, 1.2.2021 · § 7 Kunnanhallitus 1.2.2021
const NUMBER_FIRST =
  /^(?<body>\p{L}[^§\d]{0,119}?)?[ ,|]*(?:§ ?(?<after>\d{1,4})|(?<before>\d{1,4}) ?§)[ ,/|]*(?<later>[^§\d]{2,120}?)?[ ,/]*(?<date>\d{1,2}\.\d{1,2}\.\d{4})[ .:,]*$/u;

type Fragment = MarkerFacts & { readonly isBare: boolean };

/** The parts of a marker that a line holds, `null` when the line holds anything else. */
function readFragment(text: string): Fragment | null {
  const line = evenSpace(text);
  const number = readRegisterLine(line);
  if (number !== null) return null;
  const { rest, registerNumber } = withoutTrailingNumber(line);
  const found = NUMBER_FIRST.exec(rest)?.groups ?? BODY_FIRST.exec(rest)?.groups;
  if (found === undefined) return null;
  const body = nameOf(found['body'] ?? found['later']);
  const meetingDate = found['date'] === undefined ? null : readFinnishDate(found['date']);
  if (found['date'] !== undefined && meetingDate === null) return null;
  const article = found['after'] ?? found['before'];
  const articleNumber = article === undefined ? null : Number(article);
  if (body === null && meetingDate === null && articleNumber === null) return null;
  const isBare = meetingDate === null && articleNumber === null;
  return { governingBody: body, meetingDate, articleNumber, registerNumber, isBare };
}

// Kunnanhallitus 14.02.2022 § 40 161/00.04.02/2022
const TRAILING_NUMBER = /^(?<rest>.{1,150}?)[ ,]{1,9}(?<number>\d{1,6}\/\d{2}(?:\.\d{2,6}){1,4}\/\d{4})$/u;

function withoutTrailingNumber(line: string): {
  readonly rest: string;
  readonly registerNumber: string | null;
} {
  const found = TRAILING_NUMBER.exec(line)?.groups;
  return { rest: found?.['rest'] ?? line, registerNumber: found?.['number'] ?? null };
}

function nameOf(text: string | undefined): string | null {
  const name = evenSpace(text ?? '').replace(/^[-–•*/| ]{1,9}|[ ,:/|–-]{1,9}$/gu, '');
  return name === '' ? null : name;
}

/** The marker that begins at a block, put together from up to three fragments that do not contradict. */
function markerAt(fragments: readonly (Fragment | null)[], at: number, header: PageHeader): Marker | null {
  const first = fragments[at];
  if (first == null) return null;
  if (first.governingBody === null) return loneMarker(first, at, header);
  const isOwnBody = header.governingBody !== null && isSameBody(first.governingBody, header.governingBody);
  if (!first.isBare && !mayNameBody(first.governingBody) && !isOwnBody) return null;
  if (first.isBare && !isBodyName(first.governingBody) && !isBodyAbbreviation(first.governingBody))
    return null;
  let facts: MarkerFacts = first;
  let to = at + 1;
  for (let next = fragments[to]; to < at + 3 && next != null && adds(facts, next); next = fragments[to]) {
    facts = { ...facts, ...present(next) };
    to += 1;
  }
  return isMarker(facts) ? { ...pick(facts), from: at, to } : null;
}

/** A day or § of its own, where the page itself is known by it: `§ 88` beside the header's Pykälä 88. */
function loneMarker(fragment: Fragment, at: number, header: PageHeader): Marker | null {
  const { articleNumber, meetingDate } = fragment;
  const isOwn =
    articleNumber !== null &&
    articleNumber === header.articleNumber &&
    (meetingDate === null || meetingDate === header.meetingDate);
  return isOwn ? { ...pick(fragment), from: at, to: at + 1 } : null;
}

function adds(facts: MarkerFacts, next: Fragment): boolean {
  if (next.governingBody !== null) return false;
  const addsDate = next.meetingDate !== null && facts.meetingDate === null;
  const addsArticle = next.articleNumber !== null && facts.articleNumber === null;
  const repeats =
    next.articleNumber !== null && facts.articleNumber === next.articleNumber && next.meetingDate === null;
  const contradicts =
    (next.meetingDate !== null && facts.meetingDate !== null) ||
    (next.articleNumber !== null && facts.articleNumber !== null && !repeats);
  return !contradicts && (addsDate || addsArticle || repeats);
}

function present(fragment: Fragment): Partial<MarkerFacts> {
  return {
    ...(fragment.meetingDate === null ? {} : { meetingDate: fragment.meetingDate }),
    ...(fragment.articleNumber === null ? {} : { articleNumber: fragment.articleNumber }),
    ...(fragment.registerNumber === null ? {} : { registerNumber: fragment.registerNumber }),
  };
}

/** A body with date and § is a marker; with only one of them its name must be that of a body beyond doubt. */
function isMarker(facts: MarkerFacts): boolean {
  const { governingBody, meetingDate, articleNumber } = facts;
  if (governingBody === null) return false;
  if (meetingDate !== null && articleNumber !== null) return true;
  if (isBodyName(governingBody)) return meetingDate !== null || articleNumber !== null;
  if (meetingDate !== null) return isSureAbbreviation(governingBody);
  return articleNumber !== null && isBodyAbbreviation(governingBody);
}

function pick(facts: MarkerFacts): MarkerFacts {
  const { governingBody, meetingDate, articleNumber, registerNumber } = facts;
  return { governingBody, meetingDate, articleNumber, registerNumber };
}
