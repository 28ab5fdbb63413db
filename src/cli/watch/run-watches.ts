import type { Watched } from '../../store/find-watched.js';
import type { Store } from '../../store/open.js';
import type { Watch } from '../../store/watch.js';
import { type News, readNews } from './read-news.js';

/** Takes alerts to where they are wanted; gives `null`, or why they did not arrive. */
export type Deliver = (alerts: readonly Watched[], news: News) => Promise<string | null>;

/** How a run delivers: `most` alerts at a time, with `evenNothing` also where there is none. */
export type Delivery = {
  readonly deliver: Deliver;
  readonly most: number;
  readonly evenNothing: boolean;
};

/** What came of one watch: how many alerts arrived, how many wait, and why. */
export type WatchResult = {
  readonly watch: string;
  readonly delivered: number;
  readonly waiting: number;
  readonly failure: string | null;
};

/** Delivers what is new to a watch. Alerts are noted as told once they have arrived: what did not is told next time. */
export async function runWatch(
  store: Store,
  watch: Watch,
  { deliver, most, evenNothing }: Delivery,
  { today, now }: { readonly today: string; readonly now: () => string },
): Promise<WatchResult> {
  const news = readNews(store, watch, today);
  const { fresh, known } = news;
  store.watches().markSeen(watch.name, known, null);
  let delivered = 0;
  let failure = fresh.length === 0 && evenNothing ? await deliver([], news) : null;
  while (delivered < fresh.length && failure === null) {
    const batch = fresh.slice(delivered, delivered + most);
    failure = await deliver(batch, news);
    if (failure !== null) break;
    store.watches().markSeen(watch.name, batch, now());
    delivered += batch.length;
  }
  return { watch: watch.name, delivered, waiting: fresh.length - delivered, failure };
}
