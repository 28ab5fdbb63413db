import type { MotionKind, MotionStage } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { foldCase } from './governing-body.js';
import { conditionOf, type ItemFilter, NEWEST_FIRST } from './item-filter.js';

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

/** Which motions are wanted: a filter of their newest pages, and what only motions have. */
export type MotionFilter = ItemFilter & {
  /** Only those that are not closed. */
  readonly isOpen?: boolean;
  /** Letters that all stand in title, first signer, register number or authority, in any case. */
  readonly words?: readonly string[];
  /** Only those filed on or before this day. */
  readonly filedUntil?: string;
  /** Only the one whose newest page is this item. */
  readonly itemId?: number;
};

/**
 * The motions whose newest page is wanted by the filter, newest first; `today` (`YYYY-MM-DD`) is the day their age is
 * counted to. `stage` is where the motion stands now, not where it stood on some page.
 */
export function* findMotions(db: Db, filter: MotionFilter, today: string): Generator<MotionRow, void, void> {
  const { sql, values } = queryOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(sql);
  for (const row of statement.iterate(values)) yield fromRow(row, today);
}

/** The query behind `findMotions`, to be read and run by a person. */
export function motionsSql(filter: MotionFilter): string {
  const { sql, values } = queryOf(filter);
  return writtenOut(sql, values);
}

function queryOf({ isOpen, words = [], filedUntil, itemId, ...filter }: MotionFilter) {
  const { where, values } = conditionOf({ ...filter, motions: true });
  const conditions = [
    where,
    ...(isOpen === true ? ["i.motion_stage <> 'closed'"] : []),
    ...(filedUntil === undefined ? [] : ['d.filed_date <= @filedUntil']),
    ...(itemId === undefined ? [] : ['i.id = @itemId']),
    ...words.map((_, at) => wordCondition(`@word${at}`)),
  ];
  const sql = `
    SELECT d.* FROM item i ${indexFor({ ...filter, ...(itemId === undefined ? {} : { itemId }) })} CROSS JOIN motion_row d ON d.item_id = i.id
    WHERE ${conditions.join(' AND ')} ORDER BY ${NEWEST_FIRST} LIMIT @limit`;
  const typed = Object.fromEntries(words.map((word, at) => [`word${at}`, foldCase(word)]));
  return { sql, values: { ...values, ...typed, filedUntil: filedUntil ?? null, itemId: itemId ?? null } };
}

/**
 * The index off which the pages come in their order, so that a limit ends the search early. The planner would rather
 * gather every page of a body and sort them.
 */
function indexFor({ register, itemId, stage, sources }: MotionFilter): string {
  if (register !== undefined || itemId !== undefined) return '';
  if (stage !== undefined) return 'INDEXED BY item_about_motion';
  return `INDEXED BY motion_page_by_${sources?.length === 1 ? 'source' : 'date'}`;
}

/**
 * The signers may be named on an older page than the newest, and a page in the other language, or an older one, have
 * the words in its title: those pages are sought out once.
 */
function wordCondition(word: string): string {
  const signed = `motion x INDEXED BY motion_by_signer
        WHERE x.first_signer IS NOT NULL AND instr(${folded('x.first_signer')}, ${word}) > 0`;
  return `(
    instr(${folded("i.title, '') || ' ' || coalesce(i.register_number, '') || ' ' || coalesce(i.authority")}, ${word}) > 0
    OR i.id IN (SELECT x.item_id FROM ${signed})
    OR (i.source_id, i.register_number) IN (
      SELECT p.source_id, p.register_number
      FROM (SELECT x.item_id FROM ${signed}) x CROSS JOIN item p ON p.id = x.item_id)
    OR (i.source_id, i.register_number) IN (
      SELECT p.source_id, p.register_number FROM item p INDEXED BY item_about_motion
      WHERE p.version IS NOT NULL AND p.motion_stage IS NOT NULL AND p.register_number IS NOT NULL
        AND instr(${folded('p.title')}, ${word}) > 0))`;
}

/** SQLite alone lowers only A to Z. */
function folded(column: string): string {
  return `replace(replace(replace(lower(coalesce(${column}, '')), 'Ä', 'ä'), 'Ö', 'ö'), 'Å', 'å')`;
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
