import type { AgendaItem } from '../domain/agenda-item.js';

const DAY_MS = 86_400_000;

/** What decides when a page is looked at again. `meetingDate` is the index's date where the page names none. */
export type LookInput = {
  readonly documentType: AgendaItem['documentType'];
  readonly meetingDate: string | null;
  readonly now: string;
  /** Days after a meeting until which its minutes are looked at again. */
  readonly recheckDays: number;
};

/**
 * When an item's page must be fetched again, ISO 8601 UTC, or `null` for never.
 *
 * An agenda is looked at from its meeting day on, every day, until it reads as minutes; more rarely when it has
 * not become minutes for a month, and no more after two years. Minutes are looked at once more a week after the
 * meeting and once when `recheckDays` have passed, since minutes are corrected and personal data is taken out
 * when the time for appeal ends (Local Government Act 410/2015, 140 §).
 */
export function nextLook({ documentType, meetingDate, now, recheckDays }: LookInput): string | null {
  if (meetingDate === null) return documentType === 'agenda' ? inDays(now, 7) : null;
  if (documentType === 'agenda') return nextLookAtAgenda(meetingDate, now);
  const later = [7, recheckDays].filter((days) => days > 0 && days <= recheckDays);
  return later.map((days) => inDays(meetingDate, days)).find((at) => at > now) ?? null;
}

/**
 * Whether a page may be asked for with what the server said of it last time. Minutes are ready within two weeks of a
 * meeting: a server that says of an older agenda that nothing has changed is asked for the whole page, since some
 * put the minutes in its place without a new date.
 */
export function mayAskForChanges({
  documentType,
  meetingDate,
  now,
}: Pick<LookInput, 'documentType' | 'meetingDate' | 'now'>): boolean {
  return documentType !== 'agenda' || meetingDate === null || now < inDays(meetingDate, 14);
}

function nextLookAtAgenda(meetingDate: string, now: string): string | null {
  const ageDays = (Date.parse(now) - Date.parse(meetingDate)) / DAY_MS;
  if (ageDays < 0) return inDays(meetingDate, 0);
  if (ageDays < 30) return inDays(now, 0.75);
  if (ageDays < 180) return inDays(now, 7);
  return ageDays < 730 ? inDays(now, 30) : null;
}

function inDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * DAY_MS).toISOString();
}
