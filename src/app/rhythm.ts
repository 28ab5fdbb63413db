/** How often a source has meetings, learned from its own past. Days are whole; `null` where too little is known. */
export type Rhythm = {
  /** The middle one of the gaps between meeting days. */
  readonly usualGapDays: number | null;
  /** The longest gap, summer included, when the past covers one; else a careful guess. */
  readonly longestGapDays: number;
};

/** The rhythm of meeting days (`YYYY-MM-DD`, any order): of those within two years before `today`. */
export function learnRhythm(meetingDates: readonly string[], today: string): Rhythm {
  const from = addDays(today, -LEARNED_DAYS);
  const days = [...new Set(meetingDates)].filter((day) => day >= from && day <= today).toSorted();
  const gaps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  if (gaps.length < FEWEST_GAPS) return { usualGapDays: null, longestGapDays: UNKNOWN_LONGEST };
  const sorted = gaps.toSorted((a, b) => a - b);
  const longest = sorted.at(-1) ?? 0;
  const knowsSummer = daysBetween(days[0] ?? today, days.at(-1) ?? today) >= 365;
  return {
    usualGapDays: sorted[Math.floor(sorted.length / 2)] ?? null,
    longestGapDays: knowsSummer ? longest : Math.max(longest, SUMMER_BREAK_DAYS),
  };
}

/**
 * Whether a source should be asked now by its own rhythm: a quarter of the usual gap after the last good run, at least
 * every week and at most every six hours. An agenda comes some days before a meeting, minutes some days after: four
 * looks a gap miss neither.
 */
export function isDue(rhythm: Rhythm, lastSuccessAt: string | null, now: string): boolean {
  if (lastSuccessAt === null) return true;
  const hours = Math.min(LONGEST_WAIT_HOURS, Math.max(SHORTEST_WAIT_HOURS, (rhythm.usualGapDays ?? 4) * 6));
  return Date.parse(now) - Date.parse(lastSuccessAt) >= hours * 3_600_000;
}

/** Whole days from one day to a later one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}

const DAY_MS = 86_400_000;
const LEARNED_DAYS = 730;
const FEWEST_GAPS = 4;
const UNKNOWN_LONGEST = 120;

/** Municipal bodies rest from late June to the middle of August. */
const SUMMER_BREAK_DAYS = 60;

const SHORTEST_WAIT_HOURS = 6;
const LONGEST_WAIT_HOURS = 168;

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
}
