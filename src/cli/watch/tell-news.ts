import { lockDatabase } from '../../store/lock.js';
import { openStore } from '../../store/open.js';
import type { Watch } from '../../store/watch.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { plainLine } from '../render/plain.js';
import { dayOf } from '../today.js';
import { chooseDelivery, type DeliveryWords } from './choose-delivery.js';
import { unknownWatch } from './manage-watches.js';
import { runWatch, type WatchResult } from './run-watches.js';

/**
 * Tells what is new to the watches named, to all where none is; exit code 1 when something did not arrive. Throws
 * USAGE for words that make no sense, DATABASE_LOCKED while another run tells.
 */
export async function tellNews(
  context: Context,
  names: readonly string[],
  words: DeliveryWords,
  setExitCode: (code: number) => void,
): Promise<void> {
  // A run of its own, that a harvest does not keep from telling.
  const lock = lockDatabase(`${context.dbPath}.watch`);
  const store = openStore({ path: context.dbPath, mode: 'write' });
  try {
    const watches = namedOf(store.watches().all(), names);
    const at = context.now();
    const delivery = chooseDelivery(context, words, { count: watches.length, at });
    if (watches.length === 0) context.say('nothing is followed yet; see `pykala watch add --help`');
    store.completeSearchIndex();
    const when = { today: dayOf(context, {}), now: () => at.toISOString() };
    for (const watch of watches) {
      const result = await runWatch(store, watch, delivery, when);
      report(context, result);
      if (result.failure !== null) setExitCode(EXIT.failed);
    }
  } finally {
    store.close();
    lock.release();
  }
}

function namedOf(watches: readonly Watch[], names: readonly string[]): readonly Watch[] {
  if (names.length === 0) return watches;
  return [...new Set(names)].map((name) => {
    const watch = watches.find((one) => one.name === name);
    if (watch === undefined) throw unknownWatch(name, watches);
    return watch;
  });
}

function report(context: Context, { watch, delivered, waiting, failure }: WatchResult): void {
  if (failure !== null) {
    // Told even to those who want it quiet.
    const line = plainLine(`${watch}: ${waiting} did not arrive (${failure}); the next run tells them`);
    context.streams.err.write(`${line}\n`);
    return;
  }
  context.say(delivered === 0 ? `${watch}: nothing new` : `${watch}: ${delivered} new`);
}
