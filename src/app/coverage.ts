import { asRanges, missingFrom, type NumberSeries, seriesOf } from './number-series.js';

/** A § seen in minutes; days are `YYYY-MM-DD`. A secret item has its § too and counts as seen. */
export type SeenArticle = {
  readonly source: string;
  readonly governingBody: string;
  readonly meetingDate: string;
  readonly articleNumber: number;
};

/** A stretch of days, both included, that no index has shown; `from` is `null` for the beginning. */
export type CoverageGap = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string;
  readonly since: string;
};

/** A meeting that is known without any item of it. */
export type EmptyMeeting = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly meetingId: string;
  readonly meetingDate: string;
};

/** What coverage is worked out from. */
export type CoverageInput = {
  readonly articles: readonly SeenArticle[];
  readonly emptyMeetings: readonly EmptyMeeting[];
  readonly gaps: readonly CoverageGap[];
  /** The sources of which every listing was once followed to its beginning. */
  readonly wholeSources: ReadonlySet<string>;
};

/**
 * One body in one period of its numbering. `seen` are § numbers as ranges, `missing` those between that were not
 * seen. `countedFrom` is the first § that can be expected: 1, or where the archive begins in the middle of a period
 * the first one seen. `governingBody` and `period` are `null` for what belongs to no body or no period.
 */
export type CoverageRow = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly period: string | null;
  readonly countedFrom: number | null;
  readonly seen: string;
  readonly missing: readonly number[];
  readonly gaps: readonly Omit<CoverageGap, 'source' | 'governingBody'>[];
  readonly meetingsWithoutItems: readonly { readonly meetingId: string; readonly meetingDate: string }[];
};

/** Works out the continuity of § numbers of every body, by source, body and period. */
export function coverageOf(input: CoverageInput): readonly CoverageRow[] {
  const bodies = new Map<string, Body>();
  const bodyOf = (source: string, governingBody: string | null): Body => {
    const key = JSON.stringify([source, governingBody]);
    const body = bodies.get(key) ?? { source, governingBody, articles: [], gaps: [], emptyMeetings: [] };
    bodies.set(key, body);
    return body;
  };
  for (const article of input.articles) bodyOf(article.source, article.governingBody).articles.push(article);
  for (const gap of input.gaps) bodyOf(gap.source, gap.governingBody).gaps.push(gap);
  for (const meeting of input.emptyMeetings) {
    bodyOf(meeting.source, meeting.governingBody).emptyMeetings.push(meeting);
  }
  return [...bodies.values()].toSorted(bySourceThenBody).flatMap((body) => rowsOf(body, input));
}

/** Whether anything is known to be lacking: a § that was not seen, or days that no index has shown. */
export function hasGaps(rows: readonly CoverageRow[]): boolean {
  return rows.some((row) => row.missing.length > 0 || row.gaps.length > 0);
}

type Body = {
  readonly source: string;
  readonly governingBody: string | null;
  readonly articles: SeenArticle[];
  readonly gaps: CoverageGap[];
  readonly emptyMeetings: EmptyMeeting[];
};

function rowsOf(body: Body, input: CoverageInput): readonly CoverageRow[] {
  const series = seriesOf(meetingsOf(body.articles));
  const base = { source: body.source, governingBody: body.governingBody };
  if (series.length === 0) {
    const rest = { period: null, countedFrom: null, seen: '', missing: [] };
    const gaps = body.gaps.map(withoutNames);
    return [{ ...base, ...rest, gaps, meetingsWithoutItems: body.emptyMeetings.map(idAndDay) }];
  }
  return series.map((one, at) => {
    // What lies outside every period is told with the nearest: the first or the last.
    const isHere = (day: string) => nearest(series, day) === at;
    const countedFrom = at === 0 && !input.wholeSources.has(body.source) ? (one.numbers[0] ?? 1) : 1;
    return {
      ...base,
      period: one.period,
      countedFrom,
      seen: asRanges(one.numbers),
      missing: missingFrom(one.numbers, countedFrom),
      gaps: body.gaps.filter((gap) => isHere(gap.to)).map(withoutNames),
      meetingsWithoutItems: body.emptyMeetings.filter(({ meetingDate }) => isHere(meetingDate)).map(idAndDay),
    };
  });
}

/** The index of the last series that begins on or before a day, the first one where none does. */
function nearest(series: readonly NumberSeries[], day: string): number {
  return Math.max(
    0,
    series.findLastIndex((one) => one.firstDate <= day),
  );
}

function meetingsOf(articles: readonly SeenArticle[]) {
  const byDay = new Map<string, Set<number>>();
  for (const { meetingDate, articleNumber } of articles) {
    const numbers = byDay.get(meetingDate) ?? new Set<number>();
    byDay.set(meetingDate, numbers.add(articleNumber));
  }
  return [...byDay].map(([meetingDate, numbers]) => ({
    meetingDate,
    numbers: [...numbers].sort((a, b) => a - b),
  }));
}

function withoutNames({ from, to, reason, since }: CoverageGap): CoverageRow['gaps'][number] {
  return { from, to, reason, since };
}

function idAndDay({ meetingId, meetingDate }: EmptyMeeting): CoverageRow['meetingsWithoutItems'][number] {
  return { meetingId, meetingDate };
}

const finnish = new Intl.Collator('fi');

/** What belongs to no body stands first. */
function bySourceThenBody(a: Body, b: Body): number {
  return (
    finnish.compare(a.source, b.source) ||
    Number(a.governingBody !== null) - Number(b.governingBody !== null) ||
    finnish.compare(a.governingBody ?? '', b.governingBody ?? '')
  );
}
