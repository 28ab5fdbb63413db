import type { Outcome, Section } from '../../domain/agenda-item.js';
import { findActs, outcomeOfActs } from './find-acts.js';
import { sentencesOf } from './printed-text.js';
import { splitSentences } from './sentences.js';

/**
 * What a handling's proposal comes to when it is simply adopted: `noted`, `referred`, `rejected` … where it proposes
 * that, else `approved`. Several proposal sections: the last one that says anything.
 */
export function proposedOutcome(sections: readonly Section[], governingBody: string | null): Outcome {
  return outcomeOfProposal(lastProposal(sections), governingBody);
}

/** The text of the proposal that stands last, `''` where none is printed. */
export function lastProposal(sections: readonly Section[]): string {
  const printed = sections.filter(
    (section) => section.kind === 'proposal' && sentencesOf([section], 'proposal').length > 0,
  );
  return printed.at(-1)?.text ?? '';
}

/** What a proposal comes to, its points taken in order. */
export function outcomeOfProposal(text: string, governingBody: string | null): Outcome {
  const acts = splitSentences(text).flatMap((sentence) =>
    findActs(sentence, { isProposal: true, governingBody }),
  );
  return outcomeOfActs(acts) ?? 'approved';
}
