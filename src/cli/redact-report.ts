import type { NameBook } from '../app/redact/name-book.js';
import { redactRow } from '../app/redact.js';
import type { ReportData } from './read-report.js';

/** The report without names, telephone numbers and addresses of private persons: as fit for the web as words allow. */
export function redactReport(data: ReportData, officialsOf: (source: string) => NameBook): ReportData {
  const redact = <T extends { readonly source: string }>(row: T): T =>
    redactRow(row, officialsOf(row.source));
  return { ...data, stories: data.stories.map(redact), newest: data.newest.map(redact) };
}
