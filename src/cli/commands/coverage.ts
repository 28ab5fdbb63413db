import { type Command, Option } from 'commander';
import type { CoverageRow } from '../../app/coverage.js';
import { EXIT } from '../exit-codes.js';
import { collect, dayArgument, type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import type { Row } from '../render/rows.js';
import type { Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

type CoverageWords = OutputWords & {
  readonly source?: readonly string[];
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
  readonly failOn?: 'gaps';
};

/** `pykala coverage`: which § of every body were seen, and what is known to be missing. */
export function addCoverage(program: Command, shell: Shell): void {
  const command = program
    .command('coverage')
    .description('§ numbers seen per body and period, what is missing, and open gaps')
    .option('--source <name>', 'only this source (may be given again)', collect)
    .option('--body <name>', 'only bodies whose name holds these letters')
    .option('--since <date>', 'meetings on or after this day (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option('--until <date>', 'meetings on or before this day', dayArgument)
    .addOption(new Option('--fail-on <what>', 'exit 4 when something is missing').choices(['gaps']));
  withOutput(command).action(async (words: CoverageWords, self: Command) => {
    const context = contextFor(shell, self);
    const [{ openStore }, { coverageOf, hasGaps }] = await Promise.all([
      import('../../store/open.js'),
      import('../../app/coverage.js'),
    ]);
    const store = openStore({ path: context.dbPath, mode: 'read' });
    try {
      for (const name of words.source ?? []) store.sources.idOf(name);
      const { source: sources, body, since, until } = words;
      const rows = coverageOf(
        store.coverage({
          ...(sources === undefined ? {} : { sources }),
          ...(body === undefined ? {} : { body }),
          ...(since === undefined ? {} : { since }),
          ...(until === undefined ? {} : { until }),
        }),
      );
      await printRows(context, COLUMNS, rows.map(toRow), words);
      if (words.failOn === 'gaps' && hasGaps(rows)) shell.setExitCode(EXIT.threshold);
    } finally {
      store.close();
    }
  });
}

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'governingBody', title: 'body', flexible: true },
  { key: 'period', title: 'period' },
  { key: 'seen', title: '§ seen', flexible: true },
  { key: 'missing', title: '§ missing', flexible: true },
  { key: 'gaps', title: 'open gaps', flexible: true },
  { key: 'meetingsWithoutItems', title: 'meetings without items', flexible: true },
];

function toRow(row: CoverageRow): Row {
  const gaps = row.gaps.map((gap) => `${gap.from ?? ''}–${gap.to} (${gap.reason})`);
  const meetings = row.meetingsWithoutItems.map(
    ({ meetingDate, meetingId }) => `${meetingDate} (${meetingId})`,
  );
  return {
    record: row,
    cells: {
      source: row.source,
      governingBody: row.governingBody ?? '(any body)',
      period: row.period,
      seen: row.seen,
      missing: row.missing.join(', '),
      gaps: gaps.join(', '),
      meetingsWithoutItems: meetings.join(', '),
    },
  };
}
