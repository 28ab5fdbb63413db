import type { Command } from 'commander';
import { PykalaError } from '../../../domain/errors.js';
import type { Store } from '../../../store/open.js';
import type { SourceOverview } from '../../../store/source-overview.js';
import { followedSources } from '../../find-sources.js';
import { reading } from '../../open-reading.js';
import { type OutputWords, withOutput } from '../../options.js';
import { printRows } from '../../print-rows.js';
import { minuteOf } from '../../render/minute.js';
import type { Row } from '../../render/rows.js';
import type { Column } from '../../render/table.js';
import { contextFor, type Shell } from '../../shell.js';

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'authority', title: 'authority', flexible: true },
  { key: 'state', title: 'state' },
  { key: 'newestMeetingDate', title: 'newest meeting' },
  { key: 'items', title: 'items', align: 'right' },
  { key: 'lastSuccessAt', title: 'last good run' },
  { key: 'baseUrl', title: 'address', flexible: true, optional: 1 },
];

/** `pykala sources [list]`: the sources followed, each with its state. */
export function addSourcesList(sources: Command, shell: Shell): void {
  const command = sources
    .command('list', { isDefault: true })
    .description('the sources followed, each with its state, newest meeting and last good run')
    .argument('[name...]', 'only these');
  withOutput(command).action(async (names: readonly string[], words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const wanted = await namesOf(store, names);
      const overviews = store
        .sourceOverviews(context.now().toISOString())
        .filter(({ source }) => wanted.has(source));
      await printRows(context, COLUMNS, overviews.map(toRow), words);
      if (overviews.length === 0) context.say('no source is followed; add one: pykala sources add lempäälä');
    });
  });
}

/** As `list` needs not be typed, a mistyped command comes here as a name. */
async function namesOf(store: Store, names: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    return new Set((await followedSources(store, names)).map(({ name }) => name));
  } catch (error) {
    const { nearMisses } = await import('../../near-miss.js');
    const [near] = nearMisses(names[0] ?? '', ['add', 'remove', 'catalogue', 'check']);
    if (near === undefined || !(error instanceof PykalaError)) throw error;
    throw new PykalaError('USAGE', `cli: ${names[0]} is neither a source nor a command of sources`, {
      hint: `Did you mean \`pykala sources ${near}\`?`,
      cause: error,
    });
  }
}

function toRow(overview: SourceOverview): Row {
  const { source, authority, platform, baseUrl, state, newestMeetingDate, lastSuccessAt, items } = overview;
  const record = { source, authority, platform, baseUrl, state, newestMeetingDate, lastSuccessAt, items };
  return { record, cells: { ...record, lastSuccessAt: minuteOf(lastSuccessAt) } };
}
