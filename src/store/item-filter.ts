import type { Language, MotionStage, Outcome } from '../domain/agenda-item.js';
import { foldCase } from './governing-body.js';
import { ITEM_OF_ROW } from './search-row.js';

/** Which items are wanted; what is not named is not filtered. Days are `YYYY-MM-DD`, both ends included. */
export type ItemFilter = {
  readonly sources?: readonly string[];
  /** Letters anywhere in the body's name, in any case. */
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outcome?: Outcome;
  readonly stage?: MotionStage;
  readonly register?: string;
  readonly motions?: boolean;
  readonly language?: Language;
  readonly limit?: number;
  /** A query as people type it (see `read-query.ts`), met anywhere in an item. */
  readonly query?: string;
  /** What `query` is in the index; whoever opens the database works it out. */
  readonly match?: string;
};

/** A condition on the table `item` under the name `i`, with the values it binds. */
export type Condition = { readonly where: string; readonly values: Readonly<Record<string, unknown>> };

/** The newest meeting first, in it the items in their order. An index stands behind each filter in this order. */
export const NEWEST_FIRST = 'i.meeting_date DESC, i.meeting_id, i.place, i.id';

const CONDITIONS: Readonly<Partial<Record<keyof ItemFilter, string>>> = {
  sources: 'i.source_id IN (SELECT id FROM source WHERE name IN (SELECT value FROM json_each(@sources)))',
  body: 'i.body_id IN (SELECT id FROM governing_body WHERE instr(folded, @body) > 0)',
  since: 'i.meeting_date >= @since',
  until: 'i.meeting_date <= @until',
  outcome: 'i.outcome = @outcome',
  stage: 'i.motion_stage = @stage',
  register: 'i.register_number = @register',
  motions: 'i.motion_stage IS NOT NULL',
  language: 'i.language = @language',
  match: `i.id IN (SELECT ${ITEM_OF_ROW} FROM search_index f WHERE search_index MATCH @match)`,
};

/** One source alone can be read off an index in order, which several cannot. */
const ONE_SOURCE = 'i.source_id = (SELECT id FROM source WHERE name = @source)';

/** The filter in SQL; items whose page was never read are left out. `limit` binds `@limit`, -1 for no limit. */
export function conditionOf(filter: ItemFilter): Condition {
  const wanted = Object.entries(CONDITIONS).filter(([key]) => isNamed(filter, key));
  return {
    where: [
      'i.version IS NOT NULL',
      ...wanted.map(([key, sql]) => (key === 'sources' && filter.sources?.length === 1 ? ONE_SOURCE : sql)),
    ].join(' AND '),
    values: {
      ...filter,
      motions: null,
      source: filter.sources?.[0] ?? null,
      sources: JSON.stringify(filter.sources ?? []),
      body: foldCase(filter.body ?? ''),
      limit: filter.limit ?? -1,
    },
  };
}

function isNamed(filter: ItemFilter, key: string): boolean {
  const value = Object.entries(filter).find(([name]) => name === key)?.[1];
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}
