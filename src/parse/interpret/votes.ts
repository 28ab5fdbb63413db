import type { Section, Vote } from '../../domain/agenda-item.js';

/** The votes of a handling. */
export function interpretVotes(_sections: readonly Section[]): readonly Vote[] {
  return [];
}
