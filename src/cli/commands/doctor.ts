import type { Command } from 'commander';
import type { CheckResult } from '../../store/find-faults.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { reading } from '../open-reading.js';
import { writingAlone } from '../open-writing.js';
import { type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import type { Row } from '../render/rows.js';
import type { Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

type DoctorWords = OutputWords & {
  readonly thorough?: boolean;
  readonly offline?: boolean;
  readonly fix?: boolean;
};

/** `pykala doctor`: is the database sound, is there room, does the network answer; each fault with its remedy. */
export function addDoctor(program: Command, shell: Shell): void {
  const command = program
    .command('doctor')
    .description('check the database, the machine and the network; say what to do')
    .option('--thorough', 'read every page of the file (slow on a large one)')
    .option('--offline', 'ask no source')
    .option('--fix', 'mend what is safe to mend: parse the archive again');
  withOutput(command).action(async (words: DoctorWords, self: Command) => {
    const context = contextFor(shell, self);
    if (words.fix) await mend(context);
    await reading(context, {}, async (store) => {
      const results = [
        ...store.faults(words.thorough === true),
        ...(await checkAround(context, store)),
        ...(words.offline ? [] : await checkNetwork(context, store)),
      ];
      await printRows(context, COLUMNS, results.map(toRow), words);
      if (results.some(({ count }) => count > 0)) shell.setExitCode(EXIT.failed);
    });
  });
}

async function checkAround(context: Context, store: Store): Promise<readonly CheckResult[]> {
  const { checkMachine } = await import('../machine-checks.js');
  return checkMachine({
    dbPath: context.dbPath,
    now: context.now(),
    newestRunAt: store.runs(1)[0]?.startedAt ?? null,
    nodeVersion: process.version,
    sqliteVersion: store.sqliteVersion(),
  });
}

/** One request to one source: if it answers, the network is not what is wrong. */
async function checkNetwork(context: Context, store: Store): Promise<readonly CheckResult[]> {
  const [source] = store.sources.followed();
  if (source === undefined) return [];
  const [{ openClient }, { platformNamed }] = await Promise.all([
    import('../open-client.js'),
    import('../../platforms/registry.js'),
  ]);
  const handSites = source.origin === 'hand' ? [source.baseUrl] : [];
  const client = openClient(context, { delayMs: 0, hosts: 1, handSites });
  try {
    const url = platformNamed(source.platform).indexUrl(source.baseUrl, 1);
    const answer = await client.fetchPage({ url, site: source.baseUrl, validators: null });
    const isFine = answer.kind === 'fetched' || answer.kind === 'not-modified';
    const told = answer.kind === 'failed' ? `${answer.code}: ${answer.detail}` : answer.kind;
    return [
      {
        check: 'network',
        count: isFine ? 0 : 1,
        examples: [`${source.name}: ${told}`],
        remedy: 'see whether this machine reaches the address (pykala sources check); the site may be down',
      },
    ];
  } finally {
    await client.close();
  }
}

/** Parsing the archive again makes every row that is worked out from it anew; nothing archived is touched. */
async function mend(context: Context): Promise<void> {
  const { reparseArchive } = await import('./reparse.js');
  await writingAlone(context, async (store) =>
    context.say(`mended: ${await reparseArchive(context, store)}`),
  );
}

const COLUMNS: readonly Column[] = [
  { key: 'check', title: 'check' },
  { key: 'result', title: 'result' },
  { key: 'examples', title: 'seen', flexible: true },
  { key: 'remedy', title: 'what to do', flexible: true },
];

function toRow(result: CheckResult): Row {
  const { check, count, examples, remedy } = result;
  return {
    record: { check, count, examples, remedy },
    cells: {
      check,
      result: count === 0 ? 'ok' : String(count),
      examples: examples.join('; '),
      remedy: count === 0 ? '' : remedy,
    },
  };
}
