import { expect, it } from 'vitest';
import { renderCalendar } from '../../../src/cli/render/ics.js';
import type { MeetingRow } from '../../../src/store/find-meetings.js';

const MEETING: MeetingRow = {
  id: 'metsala:20231',
  source: 'metsala',
  authority: 'Metsälän kunta',
  governingBody: 'Kunnanhallitus',
  meetingDate: '2023-03-06',
  startTime: '17:00',
  place: 'Kunnantalo, kokoushuone; 2. kerros',
  documentType: 'agenda',
  items: 0,
};
const NOW = new Date('2023-03-01T10:20:30.456Z');
const linesOf = (meeting: Partial<MeetingRow>) =>
  renderCalendar([{ ...MEETING, ...meeting }], NOW).split('\r\n');

it('tells a meeting with its hour in Finland, its place and a UID that stays', () => {
  const lines = linesOf({});
  expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), -2)).toEqual([
    'BEGIN:VEVENT',
    'UID:metsala:20231@meeting.pykala',
    'DTSTAMP:20230301T102030Z',
    'DTSTART;TZID=Europe/Helsinki:20230306T170000',
    'SUMMARY:Kunnanhallitus\\, Metsälän kunta',
    'LOCATION:Kunnantalo\\, kokoushuone\\; 2. kerros',
    'END:VEVENT',
  ]);
});

it('makes a meeting without an hour one of the whole day', () => {
  expect(linesOf({ startTime: null })).toContain('DTSTART;VALUE=DATE:20230306');
  expect(linesOf({ startTime: 'heti edellisen jälkeen' })).toContain('DTSTART;VALUE=DATE:20230306');
});

it('folds lines at 75 octets without cutting a letter, and no words of a page make lines of their own', () => {
  const place = `${'ä'.repeat(100)}\r\nEND:VCALENDAR`;
  const lines = linesOf({ place });
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`LOCATION:${'ä'.repeat(100)}`);
});
