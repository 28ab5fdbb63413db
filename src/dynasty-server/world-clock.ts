import type { Moment, WorldItem, WorldMeeting } from './types.js';

/** What an item's page is at a moment; `hidden` = not published yet. */
export type ItemState = 'hidden' | 'agenda' | 'minutes' | 'corrected' | 'withdrawn';

/** What stands behind an item's address at a moment. */
export const stateOf = (meeting: WorldMeeting, item: WorldItem, now: Moment): ItemState => {
  if (!reached(firstShownAt(meeting, item), now)) return 'hidden';
  if (reached(item.withdrawnAt ?? null, now)) return 'withdrawn';
  if (reached(item.corrected?.at ?? null, now)) return 'corrected';
  return reached(meeting.minutesAt, now) ? 'minutes' : 'agenda';
};

/** Whether an item stands in lists and feeds at a moment. */
export const isListed = (meeting: WorldMeeting, item: WorldItem, now: Moment): boolean => {
  const state = stateOf(meeting, item, now);
  return state !== 'hidden' && state !== 'withdrawn';
};

/** Whether anything of a meeting is published at a moment. */
export const isPublished = (meeting: WorldMeeting, now: Moment): boolean => reached(meeting.agendaAt, now);

/** Whether a meeting's documents are minutes at a moment. */
export const hasMinutes = (meeting: WorldMeeting, now: Moment): boolean => reached(meeting.minutesAt, now);

/** The last moment, up to now, at which an item's page changed. */
export const changedAt = (meeting: WorldMeeting, item: WorldItem, now: Moment): Moment => {
  const moments = [firstShownAt(meeting, item), meeting.minutesAt, item.corrected?.at ?? null];
  return (
    moments
      .filter((moment): moment is Moment => reached(moment, now))
      .sort()
      .at(-1) ?? now
  );
};

/** Whether a moment has come; a moment that never comes is `null`. */
export const reached = (moment: Moment | null, now: Moment): boolean => moment !== null && moment <= now;

const firstShownAt = (meeting: WorldMeeting, item: WorldItem): Moment => item.publishedAt ?? meeting.agendaAt;
