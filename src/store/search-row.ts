/** Days are counted from 1970 and backwards from this one (in the year 2149). */
const LAST_DAY = 65_535;
const DAY_MS = 86_400_000;
/** The number of an item takes the lower bits of its row's. */
const ROWS_A_DAY = 2 ** 32;

/** The item of a row of the index `f`, for SQL. */
export const ITEM_OF_ROW = `(f.rowid & ${ROWS_A_DAY - 1})`;

/** The number of an item's row in the index: newest meetings first, items without a day last. */
export function rowNumber(itemId: number, meetingDate: string | null): bigint {
  return BigInt(firstRowOf(meetingDate) + itemId);
}

/** The lowest number of a row of a day (`YYYY-MM-DD`); `null` is before all days. */
export function firstRowOf(day: string | null): number {
  const days = day === null ? 0 : Math.floor(Date.parse(day) / DAY_MS) || 0;
  return (LAST_DAY - Math.min(LAST_DAY, Math.max(0, days))) * ROWS_A_DAY;
}

/** The highest number of a row of a day; `null` is before all days. */
export function lastRowOf(day: string | null): number {
  return firstRowOf(day) + ROWS_A_DAY - 1;
}
