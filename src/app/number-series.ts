/** The § numbers of one meeting, ascending, each once. */
export type MeetingNumbers = { readonly meetingDate: string; readonly numbers: readonly number[] };

/** Numbers that run on without starting anew: a calendar year of a body, or its term. */
export type NumberSeries = {
  /** `2026`, or `2021-2025` where numbering goes on over the turn of the year. */
  readonly period: string;
  readonly firstDate: string;
  readonly lastDate: string;
  /** Ascending, each once. */
  readonly numbers: readonly number[];
};

/**
 * Parts the § numbers of one body into series by what the numbers themselves show. Most bodies begin at 1 every
 * year, some go on until the term ends. A year is a series of its own as soon as one turn of the year is seen at
 * which the numbers fell; where they rose at every turn they run through the years. Inside a year numbers begin
 * anew only when they fall back to the very first ones, as they do when a new council starts its term.
 */
export function seriesOf(meetings: readonly MeetingNumbers[]): readonly NumberSeries[] {
  const inOrder = meetings
    .filter(({ numbers }) => numbers.length > 0)
    .toSorted((a, b) => a.meetingDate.localeCompare(b.meetingDate) || first(a) - first(b));
  const isYearly = startsAnewWithYears(inOrder);
  const groups: MeetingNumbers[][] = [];
  let highest = 0;
  for (const meeting of inOrder) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || startsSeries(before, meeting, highest, isYearly)) {
      groups.push([meeting]);
      highest = last(meeting);
    } else {
      group.push(meeting);
      highest = Math.max(highest, last(meeting));
    }
  }
  return groups.map(seriesFrom);
}

/** § numbers of a new term stand this low, and those before it stood higher than that. */
const LOWEST_OF_TERM = 10;
const PAST_A_START = 30;

/** Numbers that jump by more over the turn of a year are no sign of a series that goes on. */
const LONGEST_JUMP = 60;

function startsAnewWithYears(meetings: readonly MeetingNumbers[]): boolean {
  let highest = 0;
  let before: MeetingNumbers | null = null;
  for (const meeting of meetings) {
    const isNewYear = before !== null && yearOf(before) !== yearOf(meeting);
    if (isNewYear && (first(meeting) <= highest || first(meeting) - highest > LONGEST_JUMP)) return true;
    const isAnew = isNewYear || (before !== null && startsTerm(before, meeting, highest));
    highest = isAnew ? last(meeting) : Math.max(highest, last(meeting));
    before = meeting;
  }
  return false;
}

function startsSeries(
  before: MeetingNumbers,
  meeting: MeetingNumbers,
  highest: number,
  isYearly: boolean,
): boolean {
  if (isYearly && yearOf(before) !== yearOf(meeting)) return true;
  return startsTerm(before, meeting, highest);
}

function startsTerm(before: MeetingNumbers, meeting: MeetingNumbers, highest: number): boolean {
  return first(meeting) <= LOWEST_OF_TERM && highest > PAST_A_START && first(meeting) < last(before);
}

function seriesFrom(meetings: readonly MeetingNumbers[]): NumberSeries {
  const days = meetings.map(({ meetingDate }) => meetingDate);
  const [firstDate = '', lastDate = firstDate] = [days[0], days.at(-1)];
  const [from, to] = [firstDate.slice(0, 4), lastDate.slice(0, 4)];
  const numbers = [...new Set(meetings.flatMap((meeting) => meeting.numbers))].sort((a, b) => a - b);
  return { period: from === to ? from : `${from}-${to}`, firstDate, lastDate, numbers };
}

function yearOf(meeting: MeetingNumbers): string {
  return meeting.meetingDate.slice(0, 4);
}

function first(meeting: MeetingNumbers): number {
  return meeting.numbers[0] ?? 0;
}

function last(meeting: MeetingNumbers): number {
  return meeting.numbers.at(-1) ?? 0;
}

/** Ascending numbers as ranges: `1-56,58-213`; `''` for none. */
export function asRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range !== undefined && number === range[1] + 1) range[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

/** The numbers from `from` to the last one that are not among the given, ascending. */
export function missingFrom(numbers: readonly number[], from: number): readonly number[] {
  const seen = new Set(numbers);
  const to = Math.min(numbers.at(-1) ?? 0, from + MOST_MISSING);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (number) => !seen.has(number),
  );
}

/** A § that a page misprints as a huge number must not make a list of millions. */
const MOST_MISSING = 10_000;
