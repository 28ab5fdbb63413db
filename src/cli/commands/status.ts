import { type Command, InvalidArgumentError } from 'commander';
import type { Health } from '../../app/health.js';
import { EXIT } from '../exit-codes.js';
import { followedSources } from '../find-sources.js';
import { reading } from '../open-reading.js';
import { type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import type { JudgedSource } from '../read-health.js';
import { minuteOf } from '../render/minute.js';
import type { Row } from '../render/rows.js';
import type { Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

const THRESHOLDS = ['stale', 'failing', 'gaps', 'quiet', 'hollow', 'dead', 'moved'] as const;
type Threshold = (typeof THRESHOLDS)[number];

type StatusWords = OutputWords & {
  readonly failOn?: readonly Threshold[];
  readonly metrics?: string;
};

/** `pykala status`: the health of each source, and what its last runs came to. */
export function addStatus(program: Command, shell: Shell): void {
  const command = program
    .command('status')
    .description('health of each source: last good run, newest meeting, failures, open gaps')
    .argument('[name...]', 'names as in `pykala sources`; all where none is given')
    .option('--fail-on <what>', `exit 4 when a source is so: ${THRESHOLDS.join(', ')} (a,b)`, thresholds)
    .option('--metrics <file>', 'write the same for Prometheus into a file');
  withOutput(command).action(async (names: readonly string[], words: StatusWords, self: Command) => {
    const context = contextFor(shell, self);
    const { judgeSources } = await import('../read-health.js');
    await reading(context, {}, async (store) => {
      const wanted = new Set((await followedSources(store, names)).map(({ name }) => name));
      const overviews = judgeSources(store, context.now().toISOString()).filter(({ source }) =>
        wanted.has(source),
      );
      await printRows(context, COLUMNS, overviews.map(toRow), words);
      if (words.metrics !== undefined) await writeMetrics(words.metrics, overviews);
      if (overviews.length === 0) context.say('no source is followed; add one: pykala sources add lempäälä');
      if (overviews.some((overview) => isHit(overview, words.failOn ?? [])))
        shell.setExitCode(EXIT.threshold);
    });
  });
}

async function writeMetrics(path: string, overviews: readonly JudgedSource[]): Promise<void> {
  const [{ renderMetrics }, { writeWhole }] = await Promise.all([
    import('../render/metrics.js'),
    import('../write-whole.js'),
  ]);
  await writeWhole(path, renderMetrics(overviews));
}

function thresholds(word: string): readonly Threshold[] {
  const named = word.split(',').map((part) => part.trim());
  const found = THRESHOLDS.filter((threshold) => named.includes(threshold));
  if (found.length !== new Set(named).size)
    throw new InvalidArgumentError(`Name some of ${THRESHOLDS.join(', ')}.`);
  return found;
}

function isHit({ state, verdict, openGaps }: JudgedSource, thresholds: readonly Threshold[]): boolean {
  const is: readonly (Health | JudgedSource['state'])[] = [state, verdict];
  return thresholds.some((threshold) => (threshold === 'gaps' ? openGaps > 0 : is.includes(threshold)));
}

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'state', title: 'state', optional: 2 },
  { key: 'verdict', title: 'verdict' },
  { key: 'lastSuccessAt', title: 'last good run' },
  { key: 'newestMeetingDate', title: 'newest meeting', optional: 1 },
  { key: 'items', title: 'items', align: 'right' },
  { key: 'openGaps', title: 'gaps', align: 'right' },
  { key: 'failuresInARow', title: 'failures', align: 'right' },
  { key: 'lastFailure', title: 'last failure', flexible: true, least: 20 },
];

function toRow(overview: JudgedSource): Row {
  const {
    source,
    state,
    verdict,
    lastSuccessAt,
    lastFailure,
    failuresInARow,
    newestMeetingDate,
    items,
    openGaps,
  } = overview;
  const record = {
    source,
    state,
    verdict,
    lastSuccessAt,
    lastFailure,
    failuresInARow,
    newestMeetingDate,
    items,
    openGaps,
  };
  const failure = lastFailure === null ? null : `${minuteOf(lastFailure.at)} ${lastFailure.error}`;
  return { record, cells: { ...record, lastSuccessAt: minuteOf(lastSuccessAt), lastFailure: failure } };
}
