import type { AgendaItem, MotionStage, Outcome } from '../domain/agenda-item.js';
import { motionStageOf } from '../parse/interpret/motion-stage.js';

/**
 * One step of a motion: what a body did to it, with the words that prove it. `itemId` is the page that tells of it;
 * `putOff` where the body did not act on it that day (`tabled`, `returned`, `withdrawn`), else `null`.
 */
export type MotionEvent = {
  readonly stage: MotionStage;
  readonly putOff: Outcome | null;
  readonly date: string | null;
  readonly governingBody: string | null;
  readonly articleNumber: number | null;
  readonly itemId: string;
  readonly evidence: string;
};

/** A page of the motion, oldest meeting first. */
export type StoryPage = { readonly id: string; readonly record: AgendaItem };

/**
 * The steps of a motion in order, each handling once: told by its own page where there is one, else by the later page
 * that prints it.
 */
export function motionStory(pages: readonly StoryPage[]): readonly MotionEvent[] {
  const events = new Map<string, MotionEvent & { readonly isOwn: boolean }>();
  for (const { id, record } of pages) {
    for (const handling of record.handlings) {
      const event = motionStageOf([handling], handling.isCurrent ? record.documentType : 'minutes');
      if (event === null) continue;
      const { meetingDate, articleNumber, governingBody, isCurrent } = handling;
      const key = [meetingDate ?? governingBody, articleNumber].join(' ');
      if (events.has(key) && !isCurrent) continue;
      events.set(key, {
        ...event,
        putOff: putOffBy(handling.decision?.outcome ?? null),
        date: meetingDate,
        governingBody,
        articleNumber,
        itemId: id,
        isOwn: isCurrent,
      });
    }
  }
  return [...events.values()]
    .map(({ isOwn: _, ...event }) => event)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

function putOffBy(outcome: Outcome | null): Outcome | null {
  return outcome !== null && PUTS_OFF.includes(outcome) ? outcome : null;
}

const PUTS_OFF: readonly Outcome[] = ['tabled', 'returned', 'withdrawn'];
