import type { DocumentType, Outcome } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { foldCase } from './governing-body.js';
import type { ItemFilter } from './item-filter.js';

/** One handling of a matter; `itemId` is `null` where only a later page tells of it. */
export type MatterRow = {
  readonly source: string;
  readonly authority: string | null;
  readonly registerNumber: string;
  readonly title: string | null;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly documentType: DocumentType | null;
  readonly outcome: Outcome | null;
  readonly unanimous: boolean | null;
  readonly itemId: string | null;
  readonly url: string | null;
  readonly link: 'confirmed';
};

type Row = {
  readonly source: string;
  readonly authority: string | null;
  readonly register_number: string;
  readonly title: string | null;
  readonly governing_body: string | null;
  readonly meeting_date: string | null;
  readonly article_number: number | null;
  readonly document_type: string | null;
  readonly outcome: string | null;
  readonly unanimous: number | null;
  readonly item_id: string | null;
  readonly url: string | null;
  readonly link: string;
};

/** Which handlings of matters are wanted: as in `ItemFilter`, as far as a handling that only a later page tells has it. */
export type MatterFilter = Pick<
  ItemFilter,
  'sources' | 'body' | 'since' | 'until' | 'outcome' | 'register' | 'limit'
>;

const CONDITIONS: Readonly<Partial<Record<keyof MatterFilter, string>>> = {
  register: 'register_number = @register',
  sources: 'source IN (SELECT value FROM json_each(@sources))',
  body: 'governing_body IN (SELECT name FROM governing_body WHERE instr(folded, @body) > 0)',
  since: 'meeting_date >= @since',
  until: 'meeting_date <= @until',
  outcome: 'outcome = @outcome',
};

/** The handlings of every matter, or of those wanted, each matter in the order of its meetings. */
export function* findMatters(db: Db, filter: MatterFilter): Generator<MatterRow, void, void> {
  const { sql, values } = queryOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(sql);
  for (const row of statement.iterate(values)) yield fromRow(row);
}

/** The query behind `findMatters`, to be read and run by a person. */
export function mattersSql(filter: MatterFilter): string {
  const { sql, values } = queryOf(filter);
  return writtenOut(sql, values);
}

function queryOf(filter: MatterFilter) {
  const conditions = Object.entries(CONDITIONS)
    .filter(([key]) => filter[key as keyof MatterFilter] !== undefined)
    .map(([, sql]) => sql);
  const sql = `
    SELECT * FROM v_matters WHERE ${conditions.join(' AND ') || 'true'}
    ORDER BY source, register_number, meeting_date, article_number LIMIT @limit`;
  const values = {
    ...filter,
    sources: JSON.stringify(filter.sources ?? []),
    body: foldCase(filter.body ?? ''),
    limit: filter.limit ?? -1,
  };
  return { sql, values };
}

function fromRow(row: Row): MatterRow {
  return {
    source: row.source,
    authority: row.authority,
    registerNumber: row.register_number,
    title: row.title,
    governingBody: row.governing_body,
    meetingDate: row.meeting_date,
    articleNumber: row.article_number,
    documentType: row.document_type as DocumentType | null,
    outcome: row.outcome as Outcome | null,
    unanimous: row.unanimous === null ? null : row.unanimous === 1,
    itemId: row.item_id,
    url: row.url,
    link: row.link as MatterRow['link'],
  };
}
