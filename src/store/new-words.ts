import type { Db } from './database.js';

/** More words are not remembered. */
const MOST = 300_000;

/**
 * What enters words that are new into the list of all words. Words that are known to stand there are remembered, as
 * long as nobody else writes, so that asking for most of them is spared; the callers hold the transaction.
 */
export function newWords(db: Db): (words: readonly string[]) => void {
  const insert = db.prepare<[string]>(
    'INSERT OR IGNORE INTO search_word (word) SELECT value FROM json_each(?)',
  );
  const isThere = db.prepare<[string], number>('SELECT 1 FROM search_word WHERE word = ?').pluck();
  const remembered = new Set<string>();
  let entered: readonly string[] = [];
  let seenVersion: unknown;

  /** The words entered last are believed once they are seen: their transaction may have failed. */
  function rememberEntered(): void {
    const version = db.pragma('data_version', { simple: true });
    if (version !== seenVersion || remembered.size > MOST) remembered.clear();
    seenVersion = version;
    const [first] = entered;
    if (first !== undefined && isThere.get(first) === 1) for (const word of entered) remembered.add(word);
  }

  return (words) => {
    rememberEntered();
    entered = words.filter((word) => !remembered.has(word));
    if (entered.length > 0) insert.run(JSON.stringify(entered));
  };
}
