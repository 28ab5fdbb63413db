import type { Db } from './database.js';
import { withClearErrors } from './database-errors.js';
import type { ItemFilter } from './item-filter.js';
import { searchSql } from './search-candidates.js';
import { groupBySource } from './search-groups.js';
import { completeSearchIndex, countUnindexed, rebuildSearchIndex } from './search-index.js';
import { resolvedQuery, type SearchWords, searchItems, withMatch } from './search-items.js';
import { searchWords } from './search-words.js';

/** The searching of a database. `makeIndex` makes the index of texts of one that has none, when it is first needed. */
export function searchStore(db: Db, makeIndex: () => void) {
  let isMade = false;
  function indexed<T>(read: () => T): T {
    return withClearErrors(db.name, () => {
      if (!isMade) makeIndex();
      isMade = true;
      return read();
    });
  }

  return {
    /** A filter as the database takes it: its query as the index knows it. */
    taken: <Filter extends ItemFilter>(filter: Filter): Filter =>
      filter.query === undefined ? filter : indexed(() => ({ ...filter, ...withMatch(db, filter) })),
    /** The items that answer a query, the best first. */
    search: (words: SearchWords, filter: ItemFilter) => indexed(() => searchItems(db, words, filter)),
    /** Each source with its best answer and how many there are, the most first. */
    searchBySource: (words: SearchWords, filter: ItemFilter) =>
      indexed(() => groupBySource(db, words, filter)),
    searchSql: (words: SearchWords, filter: ItemFilter): string =>
      indexed(() => searchSql(db, resolvedQuery(db, words, filter), filter)),
    /** Words of the archive that begin with some letters, the shortest first. */
    wordsStartingWith: (letters: string, most: number) => searchWords(db).startingWith(letters, most),
    /** Makes the index of texts anew; says of how many items. */
    rebuildSearchIndex: () => rebuildSearchIndex(db),
    /** Indexes what is not indexed as this program does it; says how many items. */
    completeSearchIndex: () => completeSearchIndex(db),
    /** How many items are not in the index of texts as this program makes it. */
    countUnindexed: () => countUnindexed(db),
  };
}
