/** A Finnish date (`25.1.2022`, `25.01.2022`) as `2022-01-25`; `null` unless the calendar has that day. */
export function readFinnishDate(text: string): string | null {
  const found = FINNISH_DATE.exec(text.trim())?.groups;
  return found === undefined ? null : calendarDay(found['year'], found['month'], found['day']);
}

/** A day with its month in words (`10 december 2018`, `10. joulukuuta 2018`) as `2018-12-10`, else `null`. */
export function readWordedDate(text: string): string | null {
  const found = WORDED_DATE.exec(text.trim().toLowerCase())?.groups;
  const month = found?.['month'] ?? '';
  const at = Math.max(SWEDISH_MONTHS.indexOf(month), FINNISH_MONTHS.indexOf(month));
  return at < 0 ? null : calendarDay(found?.['year'], String(at + 1), found?.['day']);
}

const SWEDISH_MONTHS: readonly string[] =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const FINNISH_MONTHS: readonly string[] =
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta'.split(
    ' ',
  );

// den 10 december 2018 · 10. joulukuuta 2018
const WORDED_DATE = /^(?<day>\d{1,2})\.? (?<month>\p{L}{3,12}) (?<year>\d{4})$/u;

/** A day as people type it, `YYYY-MM-DD` or `d.m.yyyy`, as `YYYY-MM-DD`; `null` unless the calendar has it. */
export function readDay(text: string): string | null {
  const found = ISO_DATE.exec(text.trim())?.groups;
  return found === undefined
    ? readFinnishDate(text)
    : calendarDay(found['year'], found['month'], found['day']);
}

/** Every full date in running text, in order, as `YYYY-MM-DD`. Numbers that only look like one are left out. */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(DATE_IN_TEXT)].flatMap(({ groups }) => {
    const day = calendarDay(groups?.['year'], groups?.['month'], groups?.['day']);
    return day === null ? [] : [day];
  });
}

// 25.1.2022
const FINNISH_DATE = /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/u;

// 2022-01-25
const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;

// `jätetty 21.6.2021 päivätty`, but not the version 10.5.0.2601
const DATE_IN_TEXT = /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\.?\d)/gu;

function calendarDay(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= 1800 && m >= 1 && m <= 12 && d >= 1 && d <= daysOf(y, m))) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
