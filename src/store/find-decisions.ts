import type { Outcome } from '../domain/agenda-item.js';
import type { Db } from './database.js';
import { writtenOut } from './explain-query.js';
import { conditionOf, type ItemFilter, NEWEST_FIRST } from './item-filter.js';

/** One decision with its words; the columns of `export decisions` with `id` and `evidence`. */
export type DecisionRow = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
  readonly title: string | null;
  readonly outcome: Outcome;
  readonly unanimous: boolean | null;
  readonly byVote: boolean;
  /** The counts of every vote: `Jaa 4, Ei 5; Jaa 3, Ei 6`; `null` without a vote. */
  readonly voteResult: string | null;
  readonly presenter: string | null;
  readonly proposal: string | null;
  readonly decision: string | null;
  readonly url: string | null;
  readonly capturedAt: string;
  readonly evidence: string;
  /** Wishes accepted beside the decision (toivomusponsi). */
  readonly wishes: readonly string[];
};

/** Which decisions are wanted beside the filter of their items. */
export type DecisionFilter = ItemFilter & {
  /** Only those decided in another form than proposed, or with a wish accepted beside. */
  readonly isChanged?: boolean;
};

type Row = {
  readonly id: string;
  readonly source: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly meeting_date: string | null;
  readonly article_number: number | null;
  readonly register_number: string | null;
  readonly title: string | null;
  readonly outcome: string;
  readonly unanimous: number | null;
  readonly by_vote: number | null;
  readonly vote_result: string | null;
  readonly presenter: string | null;
  readonly proposal: string | null;
  readonly decision: string | null;
  readonly url: string | null;
  readonly captured_at: string;
  readonly evidence: string;
  readonly wishes: string;
};

/** The decisions of the wanted items, newest meeting first, one after another in bounded memory. */
export function* findDecisions(db: Db, filter: DecisionFilter): Generator<DecisionRow, void, void> {
  const { sql, values } = queryOf(filter);
  const statement = db.prepare<[Readonly<Record<string, unknown>>], Row>(sql);
  for (const row of statement.iterate(values)) yield fromRow(row);
}

/** The query behind `findDecisions`, to be read and run by a person. */
export function decisionsSql(filter: DecisionFilter): string {
  const { sql, values } = queryOf(filter);
  return writtenOut(sql, values);
}

/** The items are picked first, so that texts are put together only for rows that are wanted. */
function queryOf({ isChanged, ...filter }: DecisionFilter) {
  const { where, values } = conditionOf(filter);
  const sql = `
    SELECT d.*, h.wishes FROM item i
    CROSS JOIN handling h ON h.item_id = i.id AND h.is_current = 1
    CROSS JOIN decision_row d ON d.item_id = i.id
    WHERE i.outcome IS NOT NULL AND ${where}
    ${isChanged ? "AND (i.outcome = 'approved_amended' OR h.wishes <> '[]')" : ''}
    ORDER BY ${NEWEST_FIRST} LIMIT @limit`;
  return { sql, values };
}

function fromRow(row: Row): DecisionRow {
  return {
    id: row.id,
    source: row.source,
    authority: row.authority,
    body: row.body,
    meetingDate: row.meeting_date,
    articleNumber: row.article_number,
    registerNumber: row.register_number,
    title: row.title,
    outcome: row.outcome as Outcome,
    unanimous: row.unanimous === null ? null : row.unanimous === 1,
    byVote: row.by_vote === 1,
    voteResult: row.vote_result,
    presenter: row.presenter,
    proposal: row.proposal,
    decision: row.decision,
    url: row.url,
    capturedAt: row.captured_at,
    evidence: row.evidence,
    wishes: JSON.parse(row.wishes) as readonly string[],
  };
}
