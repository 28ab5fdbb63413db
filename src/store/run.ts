import type { Db } from './database.js';

/** What became of one source in one run; counts are items. */
export type SourceReport = {
  readonly source: string;
  readonly outcome: 'ok' | 'failed' | 'partly';
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly withdrawn: number;
  readonly failed: number;
  readonly notModified: number;
  readonly requests: number;
  readonly openGaps: number;
  readonly error: string | null;
};

/** A run and its reports; `finishedAt` is `null` while it goes on, and for ever when it was killed. */
export type StoredRun = {
  readonly runId: number;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly sources: readonly SourceReport[];
};

type RunRow = { readonly id: number; readonly started_at: string; readonly finished_at: string | null };

type ReportRow = Omit<SourceReport, 'notModified' | 'openGaps' | 'outcome'> & {
  readonly outcome: string;
  readonly not_modified: number;
  readonly open_gaps: number;
};

/** Runs of the harvest and what became of each source in them. */
export function runTable(db: Db) {
  const begin = db.prepare<[string], number>('INSERT INTO run (started_at) VALUES (?) RETURNING id').pluck();
  const end = db.prepare<[string, number]>('UPDATE run SET finished_at = ? WHERE id = ?');
  const insertReport = db.prepare(`
    INSERT INTO run_source (run_id, source_id, outcome, new, changed, same, withdrawn, failed, not_modified, requests,
      open_gaps, error)
    VALUES (@runId, @sourceId, @outcome, @new, @changed, @same, @withdrawn, @failed, @notModified, @requests,
      @openGaps, @error)`);
  const newest = db.prepare<[number], RunRow>('SELECT * FROM run ORDER BY id DESC LIMIT ?');
  const reports = db.prepare<[number], ReportRow>(`
    SELECT s.name AS source, r.outcome, r.new, r.changed, r.same, r.withdrawn, r.failed, r.not_modified, r.requests,
      r.open_gaps, r.error
    FROM run_source r JOIN source s ON s.id = r.source_id WHERE r.run_id = ? ORDER BY s.name`);

  const lastGood = db
    .prepare<[number], string>(`
      SELECT substr(r.started_at, 1, 10) FROM run_source x JOIN run r ON r.id = x.run_id
      WHERE x.source_id = ? AND x.outcome <> 'failed' ORDER BY x.run_id DESC LIMIT 1`)
    .pluck();

  return {
    /** The day of the newest run in which a source's index could be read, `null` when there is none. */
    lastGood: (sourceId: number): string | null => lastGood.get(sourceId) ?? null,
    begin: (startedAt: string): number => Number(begin.get(startedAt)),
    end: (runId: number, finishedAt: string): void => {
      end.run(finishedAt, runId);
    },
    insertReport: (runId: number, sourceId: number, report: SourceReport): void => {
      insertReport.run({ ...report, runId, sourceId });
    },
    /** The newest runs, newest first. */
    newest(limit: number): readonly StoredRun[] {
      return newest.all(limit).map((row) => ({
        runId: row.id,
        startedAt: row.started_at,
        finishedAt: row.finished_at,
        sources: reports.all(row.id).map(fromRow),
      }));
    },
  };
}

function fromRow({ not_modified, open_gaps, ...row }: ReportRow): SourceReport {
  const outcome = row.outcome as SourceReport['outcome'];
  return { ...row, outcome, notModified: not_modified, openGaps: open_gaps };
}
