import { matchExpression, type Reach } from '../search/match-expression.js';
import type { ResolvedQuery } from '../search/resolve-query.js';
import { MARKS } from '../search/search-document.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { foldCase } from './governing-body.js';
import { conditionOf, type ItemFilter } from './item-filter.js';
import { firstRowOf, ITEM_OF_ROW, lastRowOf } from './search-row.js';

/** An item that answers: where all of the query stands, 0 in the title, 1 in title and ruling, 2 anywhere. */
export type Candidate = { readonly itemId: number; readonly tier: number };

const REACHES: readonly Reach[] = ['title', 'ruling', 'any'];
/** Rows read at a time. */
const PAGE = 100;
/** More bodies than this are not looked for in the index but item by item. */
const MOST_BODIES = 200;

/**
 * The items that answer a query, those that answer in the title first, then those that do with proposal and decision,
 * then the rest; the newest meeting first in each. One after another, so that asking for a few reads a few, however
 * common the words are.
 */
export function* searchCandidates(
  db: Db,
  query: ResolvedQuery,
  filter: ItemFilter,
): Generator<Candidate, void, void> {
  const { from, where, values } = matchingRows(db, query, filter);
  const page = db.prepare<[Readonly<Record<string, unknown>>], { row: number; item_id: number }>(
    `SELECT f.rowid AS row, i.id AS item_id FROM ${from} WHERE ${where} ORDER BY f.rowid LIMIT ${PAGE}`,
  );
  const seen = new Set<number>();
  for (const [tier, reach] of REACHES.entries()) {
    const match = matchOf(db, query, filter, reach);
    let { first } = values;
    for (;;) {
      const rows = page.all({ ...values, match, first });
      for (const { item_id: itemId } of rows) {
        if (seen.has(itemId)) continue;
        seen.add(itemId);
        yield { itemId, tier };
      }
      const last = rows.at(-1);
      if (last === undefined || rows.length < PAGE) break;
      first = BigInt(last.row + 1);
    }
  }
}

/** The rows of a query in SQL: the index is `f`, the item `i`; `values` binds what both parts need. */
export function matchingRows(db: Db, query: ResolvedQuery, filter: ItemFilter) {
  const { where, values } = conditionOf(filter);
  return {
    from: `search_index f CROSS JOIN item i ON i.id = ${ITEM_OF_ROW}`,
    where: `search_index MATCH @match AND f.rowid BETWEEN @first AND @last AND ${where}`,
    values: {
      ...values,
      match: matchOf(db, query, filter, 'any'),
      first: BigInt(filter.until === undefined ? 0 : firstRowOf(filter.until)),
      last: BigInt(lastRowOf(filter.since ?? null)),
    },
  };
}

/** The query behind a search, to be run by a person: every item that answers, newest meeting first, not ranked. */
export function searchSql(db: Db, query: ResolvedQuery, filter: ItemFilter): string {
  const { from, where, values } = matchingRows(db, query, filter);
  const numbers = { first: Number(values.first), last: Number(values.last), limit: filter.limit ?? -1 };
  const sql = `
    SELECT s.name || ':' || i.native_id AS id, i.title, i.meeting_date
    FROM ${from} JOIN source s ON s.id = i.source_id
    WHERE ${where}
    ORDER BY f.rowid LIMIT @limit`;
  return writtenOut(sql, { ...values, ...numbers });
}

/** A query with the filter as marks of the index; the filter's condition in SQL stays in force. */
function matchOf(
  db: Db,
  query: ResolvedQuery,
  { sources = [], body, outcome, language }: ItemFilter,
  reach: Reach,
) {
  const bodies = body === undefined ? [] : bodyIds(db, body);
  const facets = [
    sources.length === 0 ? [] : sourceIds(db, sources).map((id) => MARKS.source + id),
    bodies.length > MOST_BODIES ? [] : bodies.map((id) => MARKS.body + id),
    outcome === undefined ? [] : [MARKS.outcome + outcome],
    language === undefined ? [] : [MARKS.language + language],
  ];
  return matchExpression(
    query,
    reach,
    facets.filter((marks) => marks.length > 0),
  );
}

function sourceIds(db: Db, names: readonly string[]): readonly number[] {
  return db
    .prepare<[string], number>('SELECT id FROM source WHERE name IN (SELECT value FROM json_each(?))')
    .pluck()
    .all(JSON.stringify(names));
}

function bodyIds(db: Db, letters: string): readonly number[] {
  return db
    .prepare<[string], number>('SELECT id FROM governing_body WHERE instr(folded, ?) > 0')
    .pluck()
    .all(foldCase(letters));
}
