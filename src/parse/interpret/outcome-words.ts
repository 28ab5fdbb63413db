import type { Language, Outcome } from '../../domain/agenda-item.js';
import { LATIN_LETTERS } from './latin-letters.js';

/**
 * How much an act says of the outcome: `firm` and `strong` settle it · `noting` gives way to a referral or a firm act
 * beside it · `weak` (`toteaa`, `myöntää eron`) counts only where nothing else stands · `submit` puts the matter
 * before another body.
 */
export type ActWeight = 'firm' | 'strong' | 'noting' | 'weak' | 'submit';

/**
 * One way to say what a body does, as data. `present` finds the verb where it proposes or decides (`hylkää`,
 * `hylätään`, `hylätä`), `past` where it has decided (`hylkäsi`, `hylättiin`). The sentence must hold `beside` and
 * must not hold `without`. `example` is a sentence it was made for.
 */
export type Act = {
  readonly outcome: Outcome;
  readonly language: Language;
  readonly weight: ActWeight;
  readonly present: RegExp;
  readonly past: RegExp;
  readonly beside: RegExp | null;
  readonly without: RegExp | null;
  readonly example: string;
};

/** The verb forms between word borders, whatever their case. */
export function words(forms: string): RegExp {
  return new RegExp(`(?<![${LATIN_LETTERS}-])(?:${forms})(?![${LATIN_LETTERS}])`, 'giu');
}

type ActInput = {
  readonly outcome: Outcome;
  readonly language?: Language;
  readonly weight?: ActWeight;
  readonly present: string;
  readonly past: string;
  readonly beside?: RegExp;
  readonly without?: RegExp;
  readonly example: string;
};

/** An act with its forms made into patterns; Finnish and strong where nothing else is said. */
export function act(input: ActInput): Act {
  return {
    outcome: input.outcome,
    language: input.language ?? 'fi',
    weight: input.weight ?? 'strong',
    present: words(input.present),
    past: words(input.past),
    beside: input.beside ?? null,
    without: input.without ?? null,
    example: input.example,
  };
}
