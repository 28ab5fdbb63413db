import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold.js';

/** The names nearest to a mistyped word, at most three, the best first; none when nothing is near. */
export function nearMisses(word: string, names: readonly string[]): readonly string[] {
  const wanted = fold(word.slice(0, 60));
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, away: distance(fold(name), wanted) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name);
}
