import type { Section } from '../../domain/agenda-item.js';
import { lastProposal } from './proposed.js';

/** Whether a sentence of the decision says again, in most of its words, what was proposed. */
export function isRepeated(sentence: string, sections: readonly Section[]): boolean {
  const proposed = new Set(stems(lastProposal(sections)));
  const said = stems(sentence);
  const shared = said.filter((stem) => proposed.has(stem)).length;
  return said.length >= 3 && shared / said.length >= 0.6;
}

function stems(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\d]{3,60}/gu)].map(([word]) => word.slice(0, 5));
}
