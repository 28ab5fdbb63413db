/** What a spreadsheet would take for a formula, in narrow or wide letters; see CWE-1236. */
const FORMULA_START = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * What Excel would rewrite: `5/2026`, `12-2025`, `3/4/2026` as dates, `12E4` as a number, `00123` without its zeros, a
 * number of more digits than it holds. ISO dates may stay dates.
 */
const LOOKS_LIKE_OTHER = /^(?:\d{1,4}[/-]\d{1,4}(?:\/\d{1,4})?|\d{1,15}[eE]\d{1,3}|0\d{1,40}|\d{16,40})$/u;

/** Excel takes no more characters into one cell. */
const CELL_LIMIT = 32_767;
const CUT_MARK = ' […]';

/**
 * A cell that Excel shows as it is. What would become a formula or a date gets an apostrophe in front, the sign
 * by which spreadsheets keep a cell as text; what is longer than a cell holds is cut with a visible mark.
 */
export function excelCell(value: string): string {
  const isTouched = FORMULA_START.test(value) || LOOKS_LIKE_OTHER.test(value);
  const text = isTouched ? `'${value}` : value;
  return text.length > CELL_LIMIT ? cut(text) : text;
}

/** A number as Excel in Finland and Sweden reads one: with a decimal comma. It can be no formula. */
export function excelNumber(value: number): string {
  return String(value).replace('.', ',');
}

/** Cut between letters: half of an emoji is none. */
function cut(text: string): string {
  return text.slice(0, CELL_LIMIT - CUT_MARK.length).replace(/[\ud800-\udbff]$/u, '') + CUT_MARK;
}
