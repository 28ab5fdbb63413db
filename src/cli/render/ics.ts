import type { MeetingRow } from '../../store/find-meetings.js';
import { plainLine } from './plain.js';

/**
 * Meetings as iCalendar (RFC 5545). The hour is that of Finland; how long a meeting lasts is not known, and not told.
 * A meeting keeps its UID, so that a calendar that has it changes it; `now` is when it was written.
 */
export function renderCalendar(meetings: readonly MeetingRow[], now: Date): string {
  const stamp = `${now.toISOString().replaceAll(/[-:]|\.\d{3}/gu, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//pykala//meetings//EN',
    'CALSCALE:GREGORIAN',
    ...HELSINKI,
    ...meetings.flatMap((meeting) => eventLines(meeting, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Summer time from the last Sunday of March to the last one of October, as long as the law stands. */
const HELSINKI = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Helsinki',
  'BEGIN:STANDARD',
  'DTSTART:19961027T040000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0200',
  'TZNAME:EET',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19810329T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0300',
  'TZNAME:EEST',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
];

function eventLines(meeting: MeetingRow, stamp: string): readonly string[] {
  const { id, authority, governingBody, place, items } = meeting;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@meeting.pykala`,
    `DTSTAMP:${stamp}`,
    startLine(meeting),
    `SUMMARY:${escaped([governingBody, authority].filter((part) => part !== null).join(', '))}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(items === 0 ? [] : [`DESCRIPTION:${escaped(`${items} §`)}`]),
    'END:VEVENT',
  ];
}

// 17:00 · 9.30
const CLOCK = /^(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)$/u;

/** A meeting without an hour is one of the whole day. */
function startLine({ meetingDate, startTime }: MeetingRow): string {
  const day = meetingDate.replaceAll('-', '');
  const { hour, minute } = CLOCK.exec(startTime ?? '')?.groups ?? {};
  if (hour === undefined || minute === undefined) return `DTSTART;VALUE=DATE:${day}`;
  return `DTSTART;TZID=Europe/Helsinki:${day}T${hour.padStart(2, '0')}${minute}00`;
}

function escaped(text: string): string {
  return plainLine(text).replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`);
}

/** Octets of a line at most, its end not counted. */
const LINE_OCTETS = 75;

/** A long line goes on after a line end and a blank; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
