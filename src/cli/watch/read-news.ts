import type { Watched } from '../../store/find-watched.js';
import type { Store } from '../../store/open.js';
import type { Seen, Sighting, Watch } from '../../store/watch.js';

/** What a watch has to tell, and what it told before that still answers it, with when. */
export type News = {
  readonly watch: string;
  /** Not told yet, the oldest meeting first. */
  readonly fresh: readonly Watched[];
  readonly told: readonly (Watched & { readonly deliveredAt: string })[];
  /** To be noted without telling: what was told, or is the same page read anew. */
  readonly known: readonly Sighting[];
};

/** What is new to a watch; `today` is a day. */
export function readNews(store: Store, { name, query }: Watch, today: string): News {
  const answers = store.watched(query, today);
  const seen = store.watches().seen(name);
  const keysOfPage = keysByPage(seen);
  const isKnown = (one: Watched) =>
    seen.has(one.key) ||
    (keysOfPage.get(one.pageHash ?? '') ?? []).some(
      (key) => query.stageChanges || key.startsWith(`${one.id} `),
    );
  return {
    watch: name,
    fresh: answers.filter((one) => !isKnown(one)).toSorted(byDay),
    told: answers.flatMap((one) => {
      const deliveredAt = seen.get(one.key)?.deliveredAt ?? null;
      return deliveredAt === null ? [] : [{ ...one, deliveredAt }];
    }),
    known: answers.filter(isKnown),
  };
}

/** The items of one meeting stay in their order. */
function byDay(a: Watched, b: Watched): number {
  const [dayA, dayB] = [a.meetingDate ?? '', b.meetingDate ?? ''];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function keysByPage(seen: Seen): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, { pageHash }] of seen) {
    if (pageHash === null) continue;
    keys.set(pageHash, [...(keys.get(pageHash) ?? []), key]);
  }
  return keys;
}
