import type { Command } from 'commander';
import type { CheckInput, IndexCheck } from '../../../app/check-source.js';
import type { Source } from '../../../domain/source.js';
import type { Store } from '../../../store/open.js';
import type { Context } from '../../context.js';
import { EXIT } from '../../exit-codes.js';
import { followedSources } from '../../find-sources.js';
import { reading } from '../../open-reading.js';
import { type OutputWords, withOutput } from '../../options.js';
import { printRows } from '../../print-rows.js';
import type { Row } from '../../render/rows.js';
import type { Column } from '../../render/table.js';
import { contextFor, type Shell } from '../../shell.js';

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'alive', title: 'alive' },
  { key: 'items', title: 'items', align: 'right' },
  { key: 'newestMeetingDate', title: 'newest meeting' },
  { key: 'newestItem', title: 'newest item', flexible: true, optional: 1 },
  { key: 'layout', title: 'layout' },
  { key: 'error', title: 'error', flexible: true, least: 24 },
];

const HOSTS_AT_ONCE = 4;
const DELAY_MS = 1000;

/** `pykala sources check [name…]`: asks each source once whether it is alive. Stores nothing. */
export function addSourcesCheck(sources: Command, shell: Shell): void {
  const command = sources
    .command('check')
    .description('ask each source once: alive? newest item? layout? (stores nothing)')
    .argument('[name...]', 'names as in `pykala sources`; all where none is given');
  withOutput(command).action(async (names: readonly string[], words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const wanted = await followedSources(store, names);
      const rows = await checkAll(context, store, wanted);
      await printRows(context, COLUMNS, rows, words);
      if (rows.some(({ record }) => record['alive'] === false)) shell.setExitCode(EXIT.someFailed);
    });
  });
}

async function checkAll(context: Context, store: Store, sources: readonly Source[]): Promise<readonly Row[]> {
  const [{ platformNamed }, { openClient }] = await Promise.all([
    import('../../../platforms/registry.js'),
    import('../../open-client.js'),
  ]);
  const client = openClient(context, {
    delayMs: DELAY_MS,
    hosts: HOSTS_AT_ONCE,
    handSites: sources.filter(({ origin }) => origin === 'hand').map(({ baseUrl }) => baseUrl),
  });
  try {
    return await Promise.all(
      sources.map((source) => {
        const { fetchPage } = client;
        return checkOne(store, source, {
          platform: platformNamed(source.platform),
          baseUrl: source.baseUrl,
          fetchPage,
        });
      }),
    );
  } finally {
    await client.close();
  }
}

async function checkOne(store: Store, source: Source, input: CheckInput): Promise<Row> {
  const { checkIndex } = await import('../../../app/check-source.js');
  const index = await checkIndex(input);
  const newest = index.kind === 'alive' ? index.newest : null;
  const record = {
    source: source.name,
    authority: source.authority,
    baseUrl: source.baseUrl,
    alive: index.kind === 'alive',
    items: index.kind === 'alive' ? index.items : null,
    newestMeetingDate: newest?.meetingDate ?? null,
    newestItem: newest === null ? null : `${source.name}:${newest.nativeId}`,
    layout: await layoutOf(store, source, input, index),
    error: index.kind === 'dead' ? `${index.code}: ${index.detail}` : null,
  };
  return { record, cells: { ...record, alive: record.alive ? 'yes' : 'no' } };
}

/** The layout of the newest item stored; of a source not harvested yet one page is asked for. */
async function layoutOf(
  store: Store,
  source: Source,
  input: CheckInput,
  index: IndexCheck,
): Promise<string | null> {
  const [stored] = [...store.items({ sources: [source.name], limit: 1 })];
  if (stored !== undefined) return stored.record.layout;
  if (index.kind === 'dead' || index.newest === null) return null;
  const { checkPage } = await import('../../../app/check-source.js');
  return (await checkPage(input, index.newest.nativeId)).layout;
}
