import type { Section } from '../../domain/agenda-item.js';
import { sentencesOf } from './printed-text.js';
import {
  compareProposal,
  isDenied,
  isRepeated,
  isRepeatedWithOtherNumbers,
  repeatsMotion,
} from './repeated-proposal.js';
import { isMotionOfMember, isSideRemark } from './side-remarks.js';

/**
 * Whose words the decision says again, where nothing else tells who won: `base` what was proposed, `counter` what a
 * member moved, or that what was proposed is not done; `null` for neither and in an election.
 */
export function decidedSide(sections: readonly Section[]): 'base' | 'counter' | null {
  if (isMotionDecided(sections)) return 'counter';
  const comparison = compareProposal(sections);
  const sentences = decidingSentences(sections).filter((sentence) => !ELECTS.test(sentence));
  if (sentences.some((sentence) => isDenied(sentence, comparison))) return 'counter';
  const isBase = sentences.some(
    (sentence) => isRepeated(sentence, comparison) && !isRepeatedWithOtherNumbers(sentence, comparison),
  );
  return isBase ? 'base' : null;
}

// in an election the one proposed may win without any Jaa
const ELECTS = /valit|valinn|nimesi|nimet|virkaan|sijaise/iu;

/** Whether the decision is a member's motion, word by word. */
export function isMotionDecided(sections: readonly Section[]): boolean {
  const motions = sentencesOf(sections, 'proceedings').filter(
    (sentence) => isMotionOfMember(sentence) && !OF_WISH.test(sentence),
  );
  if (motions.length === 0) return false;
  const comparison = compareProposal(sections);
  return decidingSentences(sections).some((sentence) => repeatsMotion(sentence, motions, comparison));
}

function decidingSentences(sections: readonly Section[]): readonly string[] {
  return sentencesOf(sections, 'decision')
    .filter((sentence) => !isSideRemark(sentence))
    .map((sentence) => sentence.replace(OF_VOTING, ' '));
}

// äänestyksen jälkeen · äänin 6–5 · äänten mentyä tasan (5–5) puheenjohtajan äänen ratkaistua asian
const OF_VOTING =
  /(?<!\p{L})(?:äänestyksen jälkeen|yhdellä äänellä|ään(?:in|illä) \d{1,3} ?[–-] ?\d{1,3}|äänten (?:mentyä|mennessä|jakauduttua|jakautuessa) tasan|puheenjohtajan äänen (?:ratkaistua|ratkaistessa)(?: asian)?)(?!\p{L})|\(\d{1,3} ?[–-] ?\d{1,3}\)|\(\d{1,3} (?:ääntä )?puolesta[^()]{0,80}\)/giu;

// teki seuraavan toivomusponnen: what it asks may stand in the decision beside what was decided
const OF_WISH = /toivomu|(?<!\p{L})pon(?:si|nen|tta)|kläm|önskemål/iu;
