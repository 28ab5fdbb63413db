import { describe, expect, it } from 'vitest';
import type { Decision, Vote } from '../../../src/domain/agenda-item.js';
import { interpretDecision } from '../../../src/parse/interpret/outcome.js';
import {
  interpretDisqualified,
  interpretDissents,
  interpretWishes,
} from '../../../src/parse/interpret/proceedings.js';
import { interpretVotes } from '../../../src/parse/interpret/votes.js';
import { loadTold, type Told } from './told/load-told.js';

function decide({ sections, body }: Told, votes: readonly Vote[]): Decision | null {
  return interpretDecision({ sections, isOnAgenda: false, votes, title: null, governingBody: body });
}

function inWords(decision: Decision | null): string {
  if (decision === null) return 'none';
  const { outcome, unanimous, byVote } = decision;
  return [outcome, ...(unanimous === true ? ['unanimous'] : []), ...(byVote ? ['by vote'] : [])].join(', ');
}

function votesInWords(votes: readonly Vote[]): string {
  return votes
    .map(({ subject, options, winner }) => {
      const counts = options.map(({ label, count }) => `${label}${count}`).join(' ');
      return `${subject ?? '-'}|${counts}|${winner}`;
    })
    .join(';');
}

function isLiteral({ sections }: Told, evidence: string): boolean {
  return sections.some(({ text }) => text.includes(evidence));
}

const titled = (told: readonly Told[]) =>
  told.map((one) => [`${one.decision.slice(0, 90)} → ${one.outcome}`, one] as const);

describe.each(['finnish.txt', 'swedish.txt'])(
  'a decision comes to what its words and its proposal say: %s',
  (file) => {
    it.each(titled(loadTold(file)))('%s', (_, told) => {
      const decision = decide(told, interpretVotes(told.sections));
      expect(inWords(decision)).toBe(told.outcome);
      if (decision !== null) expect(isLiteral(told, decision.evidence)).toBe(true);
      if (decision?.byVote === true) expect(decision.unanimous).toBe(false);
    });
  },
);

describe('votes, people and wishes of a meeting are told together with its outcome', () => {
  it.each(titled(loadTold('meetings.txt')))('%s', (_, told) => {
    const votes = interpretVotes(told.sections);
    expect(inWords(decide(told, votes))).toBe(told.outcome);
    expect(votesInWords(votes)).toBe(told.votes);
    expect(interpretDisqualified(told.sections)).toEqual(told.disqualified);
    expect(interpretDissents(told.sections)).toEqual(told.dissents);
    expect(interpretWishes(told.sections)).toEqual(told.wishes);
  });
});

describe('counts are put to their labels, and the winner is the side that the page names', () => {
  it.each(loadTold('votes.txt').map((told) => [told.votes, told] as const))('%s', (_, told) => {
    const votes = interpretVotes(told.sections);
    expect(votesInWords(votes)).toBe(told.votes === 'none' ? '' : told.votes);
    for (const { evidence } of votes) expect(isLiteral(told, evidence)).toBe(true);
  });
});
