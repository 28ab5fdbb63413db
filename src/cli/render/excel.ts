/** What a spreadsheet would take for a formula; see CWE-1236. */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** A number that Excel would rewrite as a date: `5/2026`, `12-2025`, `3/4/2026`. Whole ISO dates may stay dates. */
const LOOKS_LIKE_DATE = /^\d{1,4}[/-]\d{1,4}(?:\/\d{1,4})?$/u;

/** Excel takes no more characters into one cell. */
const CELL_LIMIT = 32_767;
const CUT_MARK = ' […]';

/**
 * A cell that Excel shows as it is. What would become a formula or a date gets an apostrophe in front, the sign
 * by which spreadsheets keep a cell as text; what is longer than a cell holds is cut with a visible mark.
 */
export function excelCell(value: string): string {
  const isTouched = FORMULA_START.test(value) || LOOKS_LIKE_DATE.test(value);
  const text = isTouched ? `'${value}` : value;
  return text.length > CELL_LIMIT ? text.slice(0, CELL_LIMIT - CUT_MARK.length) + CUT_MARK : text;
}
