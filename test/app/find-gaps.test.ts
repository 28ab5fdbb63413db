import { describe, expect, it } from 'vitest';
import { findHoles, findStartHole } from '../../src/app/find-gaps.js';
import type { IndexEntry } from '../../src/domain/feed-entry.js';

function entry(nativeId: string, governingBody: string, meetingDate: string): IndexEntry {
  const meetingNativeId = nativeId.slice(0, nativeId.lastIndexOf('-'));
  return { nativeId, meetingNativeId, governingBody, meetingDate, subject: null, articleNumber: null };
}

const BOARD = { governingBody: 'Kunnanhallitus', newestMeetingDate: '2026-03-02' };
const COUNCIL = { governingBody: 'Kunnanvaltuusto', newestMeetingDate: '2026-02-16' };

describe('the days that a window may have hidden', () => {
  it('are none when the window reaches back to what every body was known for', () => {
    const entries = [
      entry('9-1', 'Kunnanhallitus', '2026-03-16'),
      entry('5-1', 'Kunnanhallitus', '2026-03-02'),
    ];
    const known = [BOARD];
    expect(findHoles({ entries, known, knownIds: new Set(['5-1']), lastPollDate: '2026-03-10' })).toEqual([]);
  });

  it('are those of a body whose oldest entry is newer than what was known of it', () => {
    const entries = [
      entry('9-1', 'Kunnanvaltuusto', '2026-03-16'),
      entry('5-1', 'Kunnanhallitus', '2026-03-02'),
    ];
    const input = {
      entries,
      known: [BOARD, COUNCIL],
      knownIds: new Set(['5-1']),
      lastPollDate: '2026-03-10',
    };
    expect(findHoles(input)).toEqual([
      {
        governingBody: 'Kunnanvaltuusto',
        fromDate: '2026-02-16',
        toDate: '2026-03-02',
        reason: 'WINDOW_ROLLED_OVER',
      },
    ]);
  });

  it('are none of a body that does not meet while the window still reaches back behind the last poll', () => {
    const entries = [
      entry('9-1', 'Kunnanhallitus', '2026-03-16'),
      entry('5-1', 'Kunnanhallitus', '2026-03-02'),
    ];
    const input = {
      entries,
      known: [BOARD, COUNCIL],
      knownIds: new Set(['5-1']),
      lastPollDate: '2026-03-10',
    };
    expect(findHoles(input)).toEqual([]);
  });

  it('are those of every body, known or not, when nothing in the window was known before', () => {
    const entries = [
      entry('90-1', 'Kunnanhallitus', '2026-06-15'),
      entry('80-1', 'Lupajaosto', '2026-05-04'),
    ];
    const input = {
      entries,
      known: [BOARD, COUNCIL],
      knownIds: new Set<string>(),
      lastPollDate: '2026-03-10',
    };
    expect(findHoles(input)).toMatchObject([
      { governingBody: null, fromDate: '2026-03-02', toDate: '2026-05-04' },
      { governingBody: 'Kunnanhallitus', fromDate: '2026-03-02', toDate: '2026-05-04' },
      { governingBody: 'Kunnanvaltuusto', fromDate: '2026-02-16', toDate: '2026-05-04' },
    ]);
  });

  it('are none at the first poll, when nothing was known', () => {
    const entries = [entry('9-1', 'Kunnanhallitus', '2026-03-16')];
    expect(findHoles({ entries, known: [], knownIds: new Set(), lastPollDate: null })).toEqual([]);
  });

  it('are those from the day asked for to the oldest one shown when a source is followed from a day on', () => {
    const entries = [entry('9-1', 'Kunnanhallitus', '2026-03-16')];
    expect(findStartHole(entries, '2026-01-01')).toEqual([
      { governingBody: null, fromDate: '2026-01-01', toDate: '2026-03-16', reason: 'BEFORE_WINDOW' },
    ]);
    expect(findStartHole(entries, '2026-03-16')).toEqual([]);
  });
});
