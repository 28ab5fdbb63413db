import { type Command, Option } from 'commander';
import type { CoverageRow } from '../../app/coverage.js';
import { EXIT } from '../exit-codes.js';
import { reading } from '../open-reading.js';
import { collectSource, dayArgument, formatOf, type OutputWords, withOutput } from '../options.js';
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
    .option('--source <name>', 'only this source (may be given again)', collectSource)
    .option('--body <name>', 'only bodies whose name holds these letters')
    .option('--since <date>', 'meetings on or after this day (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option('--until <date>', 'meetings on or before this day', dayArgument)
    .addOption(new Option('--fail-on <what>', 'exit 4 when something is missing').choices(['gaps']));
  withOutput(command).action(async (words: CoverageWords, self: Command) => {
    const context = contextFor(shell, self);
    const { coverageOf, hasGaps } = await import('../../app/coverage.js');
    await reading(context, words, async (store) => {
      const { source: sources, body, since, until } = words;
      const rows = coverageOf(
        store.coverage({
          ...(sources === undefined ? {} : { sources }),
          ...(body === undefined ? {} : { body }),
          ...(since === undefined ? {} : { since }),
          ...(until === undefined ? {} : { until }),
        }),
      );
      const printed = rows.map(toRow);
      await printRows(context, columnsFor(printed, words), printed, words);
      if (words.failOn === 'gaps' && hasGaps(rows)) shell.setExitCode(EXIT.threshold);
    });
  });
}

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'governingBody', title: 'body', flexible: true, least: 18 },
  { key: 'period', title: 'period' },
  { key: 'seen', title: '§ seen', flexible: true },
  { key: 'missing', title: '§ missing', flexible: true },
  { key: 'gaps', title: 'open gaps', flexible: true },
  { key: 'meetingsWithoutItems', title: 'meetings without items', flexible: true },
];

/** A table that is read has no room for columns of which nothing is told. */
function columnsFor(rows: readonly Row[], words: OutputWords): readonly Column[] {
  if (formatOf(words) !== 'table') return COLUMNS;
  const isTold = (key: string) => rows.some(({ cells }) => cells[key] !== '');
  return COLUMNS.filter(({ key }) => !TOLD_WHERE_MET.has(key) || isTold(key));
}

const TOLD_WHERE_MET: ReadonlySet<string> = new Set(['gaps', 'meetingsWithoutItems']);

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
