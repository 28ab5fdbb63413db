import { describe, expect, it } from 'vitest';
import { type CoverageInput, coverageOf, hasGaps, type SeenArticle } from '../../src/app/coverage.js';

const NOTHING: CoverageInput = { articles: [], emptyMeetings: [], gaps: [], wholeSources: new Set() };

/** A meeting of the board with the § from `first` to `last`. */
function meeting(meetingDate: string, first: number, last: number, body = 'Kunnanhallitus'): SeenArticle[] {
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    source: 'metsala',
    governingBody: body,
    meetingDate,
    articleNumber: first + at,
  }));
}

function coverage(articles: readonly SeenArticle[], more: Partial<CoverageInput> = {}) {
  return coverageOf({ ...NOTHING, articles, ...more });
}

describe('the coverage of § numbers', () => {
  it('gives ranges per body and year and names each § that is missing', () => {
    const articles = [
      ...meeting('2026-01-12', 1, 56),
      ...meeting('2026-02-09', 58, 213),
      ...meeting('2026-09-07', 215, 303),
    ];
    expect(coverage(articles)).toEqual([
      {
        source: 'metsala',
        governingBody: 'Kunnanhallitus',
        period: '2026',
        countedFrom: 1,
        seen: '1-56,58-213,215-303',
        missing: [57, 214],
        gaps: [],
        meetingsWithoutItems: [],
      },
    ]);
  });

  it('counts from the first § seen where the archive begins in the middle of a year, and from 1 after that', () => {
    const articles = [...meeting('2025-11-03', 210, 220), ...meeting('2026-02-02', 3, 9)];
    expect(coverage(articles)).toMatchObject([
      { period: '2025', countedFrom: 210, seen: '210-220', missing: [] },
      { period: '2026', countedFrom: 1, seen: '3-9', missing: [1, 2] },
    ]);
  });

  it('counts from 1 where the listings were once followed to their beginning', () => {
    const whole = { wholeSources: new Set(['metsala']) };
    expect(coverage(meeting('2025-02-03', 3, 9), whole)).toMatchObject([{ countedFrom: 1, missing: [1, 2] }]);
  });

  it('lets numbers run through the years of a term where they never start anew with a year', () => {
    const articles = [
      ...meeting('2023-11-06', 101, 110),
      ...meeting('2023-12-11', 111, 120),
      ...meeting('2024-01-15', 121, 130),
      ...meeting('2025-01-13', 132, 140),
    ];
    expect(coverage(articles)).toMatchObject([
      { period: '2023-2025', seen: '101-130,132-140', missing: [131] },
    ]);
  });

  it('begins a new term where the numbers fall back to the first ones inside a year', () => {
    const articles = [
      ...meeting('2024-12-09', 300, 310),
      ...meeting('2025-01-13', 311, 320),
      ...meeting('2025-08-18', 1, 12),
      ...meeting('2026-01-12', 13, 20),
    ];
    expect(coverage(articles)).toMatchObject([
      { period: '2024-2025', seen: '300-320' },
      { period: '2025-2026', seen: '1-20', missing: [] },
    ]);
  });

  it('keeps years apart by one turn at which the numbers fell, also for a year that begins late in the archive', () => {
    const articles = [
      ...meeting('2024-12-09', 40, 44),
      ...meeting('2025-01-13', 46, 50),
      ...meeting('2026-01-12', 1, 5),
    ];
    expect(coverage(articles).map((row) => row.period)).toEqual(['2024', '2025', '2026']);
  });

  it('makes no series of a late item that stands out of order', () => {
    const articles = [
      ...meeting('2026-01-12', 1, 10),
      ...meeting('2026-02-09', 14, 20),
      ...meeting('2026-02-16', 11, 13),
    ];
    expect(coverage(articles)).toMatchObject([{ period: '2026', seen: '1-20', missing: [] }]);
  });

  it('is not led into a list of millions by a § that a page misprints', () => {
    const [row] = coverage([...meeting('2026-01-12', 1, 2), ...meeting('2026-02-09', 9_999_999, 9_999_999)]);
    expect(row?.missing.length).toBeLessThan(20_000);
  });

  it('tells open gaps and meetings without items with the period they fall in', () => {
    const articles = [...meeting('2025-11-03', 1, 9), ...meeting('2026-02-02', 1, 5)];
    const gap = {
      from: '2025-11-03',
      to: '2026-01-20',
      reason: 'WINDOW_ROLLED_OVER',
      since: '2026-02-03T00:00:00Z',
    };
    const rows = coverage(articles, {
      gaps: [
        { source: 'metsala', governingBody: 'Kunnanhallitus', ...gap },
        { source: 'metsala', governingBody: null, ...gap },
      ],
      emptyMeetings: [
        { source: 'metsala', governingBody: 'Kunnanhallitus', meetingId: '20267', meetingDate: '2026-02-09' },
      ],
    });
    expect(rows).toMatchObject([
      { governingBody: null, period: null, seen: '', gaps: [gap] },
      { period: '2025', gaps: [gap], meetingsWithoutItems: [] },
      {
        period: '2026',
        gaps: [],
        meetingsWithoutItems: [{ meetingId: '20267', meetingDate: '2026-02-09' }],
      },
    ]);
    expect(hasGaps(rows)).toBe(true);
  });

  it('is whole when nothing is missing', () => {
    expect(hasGaps(coverage(meeting('2026-01-12', 1, 10)))).toBe(false);
    expect(hasGaps(coverage(meeting('2026-01-12', 1, 10).toSpliced(3, 1)))).toBe(true);
  });
});
