import type { Store } from '../store/open.js';
import type { Context } from './context.js';

/** Opens the database for writing, gives it to `write`, and closes it whatever happens. */
export async function writing<T>(context: Context, write: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/open.js');
  const store = openStore({ path: context.dbPath, mode: 'write' });
  try {
    return await write(store);
  } finally {
    store.close();
  }
}

/** As `writing`, while no other run of the program changes the database; throws DATABASE_LOCKED while one does. */
export async function writingAlone<T>(context: Context, write: (store: Store) => Promise<T>): Promise<T> {
  const { lockDatabase } = await import('../store/lock.js');
  const lock = lockDatabase(context.dbPath);
  try {
    return await writing(context, write);
  } finally {
    lock.release();
  }
}
