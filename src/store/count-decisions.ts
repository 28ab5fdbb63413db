import type { Db } from './database.js';
import { conditionOf, type ItemFilter } from './item-filter.js';

/** How many decisions there are of one kind; `key` is `null` where the page does not say. */
export type DecisionCount = { readonly key: string | null; readonly count: number };

const KEYS = {
  outcome: 'i.outcome',
  body: '(SELECT name FROM governing_body b WHERE b.id = i.body_id)',
  source: '(SELECT name FROM source s WHERE s.id = i.source_id)',
  month: 'substr(i.meeting_date, 1, 7)',
} as const;

/** Counts the decisions of the wanted items by outcome, body, source or month: the most frequent first, months in order. */
export function countDecisions(db: Db, filter: ItemFilter, by: keyof typeof KEYS): readonly DecisionCount[] {
  const { where, values } = conditionOf(filter);
  return db
    .prepare<[Readonly<Record<string, unknown>>], DecisionCount>(`
      SELECT ${KEYS[by]} AS key, count(*) AS count FROM item i
      WHERE i.outcome IS NOT NULL AND ${where} AND @limit IS NOT NULL
      GROUP BY 1 ORDER BY ${by === 'month' ? '1' : '2 DESC, 1'}`)
    .all(values);
}
