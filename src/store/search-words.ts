import type { Vocabulary } from '../search/resolve-query.js';
import type { Db } from './database.js';
import { letterFinder } from './search-letters.js';

/** Every word that stands in the index, asked in the ways a query needs. */
export function searchWords(db: Db): Vocabulary {
  const known = db
    .prepare<[string], string>('SELECT word FROM search_word WHERE word IN (SELECT value FROM json_each(?))')
    .pluck();
  const startingWith = db
    .prepare<[string, string, number], string>(
      'SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY length(word), word LIMIT ?',
    )
    .pluck();
  return {
    known: (words) => new Set(known.all(JSON.stringify(words))),
    startingWith: (letters, most) => startingWith.all(letters, `${letters}\u{10ffff}`, most),
    holding: letterFinder(db),
  };
}
