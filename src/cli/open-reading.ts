import type { Store } from '../store/open.js';
import type { Context } from './context.js';
import { requireSources } from './find-sources.js';

/** What a reading command is told about what to read. */
export type ReadingWords = { readonly source?: readonly string[]; readonly asOf?: string | undefined };

/**
 * Opens the database for reading, gives it to `read`, and closes it whatever happens. Throws UNKNOWN_SOURCE before
 * anything is read when a source named is none.
 */
export async function reading<T>(
  context: Context,
  words: ReadingWords,
  read: (store: Store) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../store/open.js');
  const store = openStore({ path: context.dbPath, mode: 'read', asOf: words.asOf });
  try {
    await requireSources(store, words.source ?? []);
    return await read(store);
  } finally {
    store.close();
  }
}
