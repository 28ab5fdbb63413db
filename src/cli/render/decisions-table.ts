import { diffWords } from '../../app/diff-words.js';
import type { DecisionRow } from '../../store/find-decisions.js';
import { decisionWords } from './item.js';
import type { Labels } from './labels.js';
import type { Row } from './rows.js';
import type { Column } from './table.js';
import { toneOfOutcome } from './tone.js';

/** The columns of decisions as a reader sees them. */
export const DECISION_COLUMNS: readonly Column[] = [
  { key: 'id', title: 'item', optional: 3 },
  { key: 'meetingDate', title: 'date' },
  { key: 'body', title: 'body', flexible: true, least: 16 },
  { key: 'articleNumber', title: '§', align: 'right' },
  { key: 'title', title: 'title', flexible: true, least: 30 },
  { key: 'outcome', title: 'outcome', flexible: true },
  { key: 'voteResult', title: 'vote', flexible: true, optional: 2 },
];

/** The columns of `export decisions`, in the order promised. */
export const DECISION_EXPORT: readonly Column[] = (
  'source authority body meetingDate articleNumber registerNumber title outcome unanimous byVote voteResult presenter ' +
  'proposal decision url capturedAt'
)
  .split(' ')
  .map((key) => ({ key, title: key }));

/** One decision as a row. */
export function decisionRow(decision: DecisionRow, labels: Labels): Row {
  const cells = { ...decision, outcome: decisionWords(decision, labels) };
  return { record: decision, cells, tones: { outcome: toneOfOutcome(decision.outcome) } };
}

/** Whether the words decided differ from those proposed: a new text was decided, not only that the proposal passed. */
export function isChanged({ outcome }: DecisionRow): boolean {
  return outcome === 'approved_amended';
}

/** Proposal and decision word by word: `[-removed-]`, `{+added+}`. */
export function changedWords({ proposal, decision }: DecisionRow): string {
  return diffWords(proposal ?? '', decision ?? '')
    .map(({ change, text }) =>
      change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
    )
    .join(' ');
}
