import type { Count, Difference } from './tally.mjs';

export type { Count, Difference };
export type Scores = {
  readonly counts: ReadonlyMap<string, Count>;
  readonly differences: readonly Difference[];
};

export function scoreRecord(expected: unknown, actual: unknown): Scores;
