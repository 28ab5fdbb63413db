import type { DocumentType, Outcome } from '../domain/agenda-item.js';
import type { Db } from './database.js';

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

/** The handlings of one matter, or of all, each matter in the order of its meetings. */
export function* findMatters(
  db: Db,
  filter: { readonly sources?: readonly string[]; readonly register?: string },
): Generator<MatterRow, void, void> {
  const conditions = [
    ...(filter.register === undefined ? [] : ['register_number = @register']),
    ...(filter.sources?.length ? ['source IN (SELECT value FROM json_each(@sources))'] : []),
  ];
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(`
    SELECT * FROM v_matters WHERE ${conditions.join(' AND ') || 'true'}
    ORDER BY source, register_number, meeting_date, article_number`);
  const values = { register: filter.register ?? null, sources: JSON.stringify(filter.sources ?? []) };
  for (const row of statement.iterate(values)) yield fromRow(row);
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
