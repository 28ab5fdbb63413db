import { isHopeless, type ResolvedQuery } from '../search/resolve-query.js';
import type { Db } from './database.js';
import type { ItemFilter } from './item-filter.js';
import { matchingRows } from './search-candidates.js';
import {
  rankedItems,
  resolvedQuery,
  type SearchHit,
  type SearchResult,
  type SearchWords,
  searchItems,
} from './search-items.js';

/** A source that answers: in how many items, when last, and the best of them. */
export type SearchGroup = {
  readonly source: string;
  readonly count: number;
  readonly newestMeetingDate: string | null;
  readonly best: SearchHit;
};

type Counted = Omit<SearchGroup, 'best'>;

/** The sources in which a query is answered, those with most items first; `limit` counts sources. */
export function groupBySource(
  db: Db,
  words: SearchWords,
  filter: ItemFilter,
): { readonly groups: readonly SearchGroup[] } & Omit<SearchResult, 'hits'> {
  const { limit, ...unlimited } = filter;
  const query = resolvedQuery(db, words, unlimited);
  const { cut, unknown } = query;
  if (isHopeless(query)) return { groups: [], cut, unknown };
  const counted = isNear(query) ? countByReading(db, query, unlimited) : countInIndex(db, query, unlimited);
  const groups = counted.slice(0, limit).flatMap((group) => {
    const [best] = searchItems(db, words, { ...unlimited, sources: [group.source], limit: 1 }).hits;
    return best === undefined ? [] : [{ ...group, best }];
  });
  return { groups, cut, unknown };
}

/** Whether words are near each other is only known by reading the texts. */
function isNear({ groups }: ResolvedQuery): boolean {
  return groups.some((group) => group.some(({ kind }) => kind === 'near'));
}

function countInIndex(db: Db, query: ResolvedQuery, filter: ItemFilter): readonly Counted[] {
  const { from, where, values } = matchingRows(db, query, filter);
  return db
    .prepare<[Readonly<Record<string, unknown>>], Counted>(`
      SELECT s.name AS source, count(*) AS count, max(g.meeting_date) AS newestMeetingDate
      FROM (SELECT i.source_id, i.meeting_date FROM ${from} WHERE ${where}) g JOIN source s ON s.id = g.source_id
      GROUP BY s.name ORDER BY 2 DESC, 1`)
    .all(values);
}

function countByReading(db: Db, query: ResolvedQuery, filter: ItemFilter): readonly Counted[] {
  const place = db.prepare<[number], Omit<Counted, 'count'>>(`
    SELECT s.name AS source, i.meeting_date AS newestMeetingDate
    FROM item i JOIN source s ON s.id = i.source_id WHERE i.id = ?`);
  const groups = new Map<string, Counted>();
  for (const { itemId } of rankedItems(db, query, filter)) {
    const found = place.get(itemId);
    if (found === undefined) continue;
    const { count = 0, newestMeetingDate = null } = groups.get(found.source) ?? {};
    const days = [newestMeetingDate, found.newestMeetingDate].filter((day) => day !== null).sort();
    groups.set(found.source, {
      source: found.source,
      count: count + 1,
      newestMeetingDate: days.at(-1) ?? null,
    });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || a.source.localeCompare(b.source, 'fi'));
}
