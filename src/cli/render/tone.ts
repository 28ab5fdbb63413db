import type { MotionStage, Outcome } from '../../domain/agenda-item.js';

/**
 * What a colour means, the same wherever words are printed: settled, refused, waiting for somebody, of less weight,
 * words that came in or went out. A colour never stands alone: the words, or marks beside them, say the same.
 */
export type Tone = 'done' | 'refused' | 'waiting' | 'quiet' | 'added' | 'removed';

const OUTCOMES: Readonly<Record<Outcome, Tone | null>> = {
  approved: 'done',
  approved_amended: 'done',
  elected: 'done',
  noted: null,
  rejected: 'refused',
  tabled: 'waiting',
  returned: 'waiting',
  referred: 'waiting',
  withdrawn: 'quiet',
  unknown: 'quiet',
};

/** The tone of an outcome, `null` for plain words. */
export function toneOfOutcome(outcome: Outcome | null): Tone | null {
  return outcome === null ? null : OUTCOMES[outcome];
}

/** The tone of a motion's stage. */
export function toneOfStage(stage: MotionStage): Tone {
  return stage === 'closed' ? 'done' : 'waiting';
}
