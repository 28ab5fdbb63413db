import type { Section } from '../../domain/agenda-item.js';

/** Names of those who took no part. */
export function interpretDisqualified(_sections: readonly Section[]): readonly string[] {
  return [];
}

/** Sentences that announce a dissent. */
export function interpretDissents(_sections: readonly Section[]): readonly string[] {
  return [];
}

/** Wishes that were accepted. */
export function interpretWishes(_sections: readonly Section[]): readonly string[] {
  return [];
}
