import type { Db } from './database.js';
import { conditionOf, type ItemFilter } from './item-filter.js';

/** How many decisions there are of one kind; `key` is `null` where the page does not say. */
export type DecisionCount = { readonly key: string | null; readonly count: number };

/** What is grouped by, and how it is called once it is counted: names are looked up for groups, not for rows. */
const KEYS = {
  outcome: ['i.outcome', 'k'],
  body: ['i.body_id', '(SELECT name FROM governing_body b WHERE b.id = k)'],
  source: ['i.source_id', '(SELECT name FROM source s WHERE s.id = k)'],
  month: ['substr(i.meeting_date, 1, 7)', 'k'],
} as const;

type CountedBy = keyof typeof KEYS;

/** What the indexes do not hold. */
const NOT_IN_INDEX = ['register', 'stage', 'motions', 'language'] as const;

/** Counts the decisions of the wanted items by outcome, body, source or month: the most frequent first, months in order. */
export function countDecisions(db: Db, filter: ItemFilter, by: CountedBy): readonly DecisionCount[] {
  const { where, values } = conditionOf(filter);
  const [key, named] = KEYS[by];
  const { index, order } = wayOf(filter, by);
  return db
    .prepare<[Readonly<Record<string, unknown>>], DecisionCount>(`
      SELECT ${named} AS key, sum(n) AS count FROM (
        SELECT ${key} AS k, count(*) AS n FROM item i ${index}
        WHERE i.outcome IS NOT NULL AND ${where} AND @limit IS NOT NULL GROUP BY ${order}
      ) GROUP BY k ORDER BY ${by === 'month' ? 'k' : '2 DESC, 1'}`)
    .all(values);
}

/** The index that is read alone, and its own order, in which rows become few groups without being sorted. */
function wayOf(filter: ItemFilter, by: CountedBy): { readonly index: string; readonly order: string } {
  if (NOT_IN_INDEX.some((name) => filter[name] !== undefined)) return { index: '', order: KEYS[by][0] };
  const isOfPlace =
    by === 'body' || by === 'source' || filter.body !== undefined || filter.sources !== undefined;
  const byDay = by === 'month' ? ', i.meeting_date' : '';
  return isOfPlace
    ? { index: 'INDEXED BY decision_counted', order: `i.source_id, i.body_id, i.outcome${byDay}` }
    : { index: 'INDEXED BY item_by_outcome', order: `i.outcome${byDay}` };
}
