import type { MotionKind, MotionStage } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { conditionOf, type ItemFilter } from './item-filter.js';

/** One motion over all its pages; the columns of `export motions` with the id of the newest page and its evidence. */
export type MotionRow = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly registerNumber: string | null;
  readonly title: string | null;
  readonly kind: MotionKind;
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly signerCount: number | null;
  readonly stage: MotionStage;
  readonly stageDate: string | null;
  readonly ageDays: number | null;
  readonly lastBody: string | null;
  readonly lastDate: string | null;
  readonly lastArticle: number | null;
  readonly answeredInDays: number | null;
  readonly closedDate: string | null;
  readonly url: string | null;
  readonly evidence: string;
};

type Row = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly register_number: string | null;
  readonly title: string | null;
  readonly kind: string;
  readonly filed_date: string | null;
  readonly first_signer: string | null;
  readonly signer_count: number | null;
  readonly stage: string;
  readonly stage_date: string | null;
  readonly last_body: string | null;
  readonly last_date: string | null;
  readonly last_article: number | null;
  readonly closed_date: string | null;
  readonly url: string | null;
  readonly evidence: string;
};

const DAY_MS = 86_400_000;

/**
 * The motions whose newest page is wanted by the filter, newest first; `today` (`YYYY-MM-DD`) is the day their age is
 * counted to. `stage` is where the motion stands now, not where it stood on some page.
 */
export function* findMotions(db: Db, filter: ItemFilter, today: string): Generator<MotionRow, void, void> {
  const { sql, values } = queryOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(sql);
  for (const row of statement.iterate(values)) yield fromRow(row, today);
}

/** The query behind `findMotions`, to be read and run by a person. */
export function motionsSql(filter: ItemFilter): string {
  const { sql, values } = queryOf(filter);
  return writtenOut(sql, values);
}

function queryOf(filter: ItemFilter) {
  const { where, values } = conditionOf(filter);
  const sql = `
    SELECT d.* FROM motion_row d JOIN item i ON i.id = d.item_id
    WHERE ${where} ORDER BY d.last_date DESC, d.item_id DESC LIMIT @limit`;
  return { sql, values };
}

function fromRow(row: Row, today: string): MotionRow {
  return {
    id: row.id,
    source: row.source,
    authority: row.authority,
    registerNumber: row.register_number,
    title: row.title,
    kind: row.kind as MotionKind,
    filedDate: row.filed_date,
    firstSigner: row.first_signer,
    signerCount: row.signer_count,
    stage: row.stage as MotionStage,
    stageDate: row.stage_date,
    ageDays: daysBetween(row.filed_date, row.closed_date ?? today),
    lastBody: row.last_body,
    lastDate: row.last_date,
    lastArticle: row.last_article,
    answeredInDays: daysBetween(row.filed_date, row.closed_date),
    closedDate: row.closed_date,
    url: row.url,
    evidence: row.evidence,
  };
}

function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  return Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
