import { type Command, InvalidArgumentError } from 'commander';
import type { RecordDiff } from '../../app/diff-records.js';
import { PykalaError } from '../../domain/errors.js';
import { endOfFinnishDay } from '../../domain/finnish-day.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { itemWord } from '../item-word.js';
import { reading } from '../open-reading.js';
import { countArgument, dayArgument, type OutputWords, wantsObjects, withWholeOutput } from '../options.js';
import { printObjects, printText } from '../print-rows.js';
import { contextFor, type Shell } from '../shell.js';

type DiffWords = OutputWords & {
  readonly from?: number;
  readonly to?: number;
  readonly since?: string;
  readonly decision?: boolean;
};

/** Two versions, or the two sides of one decision, with what differs. */
type Compared = {
  readonly from: number | 'proposal';
  readonly to: number | 'decision';
  readonly diff: RecordDiff;
};

/** `pykala diff <item>`: what changed from one version to another, by section, words marked. */
export function addDiff(program: Command, shell: Shell): void {
  const command = program
    .command('diff')
    .description('what changed between versions of an item, or from proposal to decision')
    .argument('<item>', 'source:nativeId, a native id, or the address of the page')
    .option('--from <n>', 'the older version (default: the one before the newer)', versionArgument)
    .option('--to <n>', 'the newer version (default: the newest)', versionArgument)
    .option('--since <date>', 'what changed on this day or after it (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option('--decision', 'compare what was proposed with what was decided, in one version');
  withWholeOutput(command).action(async (word: string, words: DiffWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const { itemId, id } = store.nameItem(await itemWord(word));
      const compared = words.decision
        ? await compareDecision(store, itemId, id, words)
        : await compareVersions(store, itemId, id, words);
      await printCompared(context, compared, words);
    });
  });
}

function versionArgument(word: string): number {
  const number = countArgument(word);
  if (number === 0) throw new InvalidArgumentError('Versions count from 1.');
  return number;
}

async function compareVersions(
  store: Store,
  itemId: number,
  id: string,
  words: DiffWords,
): Promise<Compared> {
  const { diffRecords } = await import('../../app/diff-records.js');
  const newest = store.history(itemId).length;
  const to = words.to ?? newest;
  const from = words.since === undefined ? (words.from ?? to - 1) : versionBefore(store, itemId, words.since);
  if (from < 1) {
    const when = words.since === undefined ? to : words.since;
    throw new PykalaError('USAGE', `cli: ${id} has no version before ${when}`, {
      hint: 'See `pykala history`, or compare proposal and decision with --decision.',
    });
  }
  return { from, to, diff: diffRecords(recordOf(store, itemId, id, from), recordOf(store, itemId, id, to)) };
}

async function compareDecision(
  store: Store,
  itemId: number,
  id: string,
  words: DiffWords,
): Promise<Compared> {
  const { diffDecision } = await import('../../app/diff-records.js');
  const version = words.to ?? words.from ?? store.history(itemId).length;
  const diff = diffDecision(recordOf(store, itemId, id, version));
  return { from: 'proposal', to: 'decision', diff };
}

/** The version that stood when a day began in Finland; 0 where the item was not known yet. */
function versionBefore(store: Store, itemId: number, day: string): number {
  const dayBefore = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  const end = endOfFinnishDay(dayBefore);
  return store.history(itemId).filter(({ capturedAt }) => capturedAt <= end).length;
}

function recordOf(store: Store, itemId: number, id: string, version: number) {
  const item = store.item(itemId, version);
  if (item !== null) return item.record;
  throw new PykalaError('USAGE', `cli: ${id} has no version ${version}`, { hint: 'See `pykala history`.' });
}

async function printCompared(context: Context, compared: Compared, words: OutputWords): Promise<void> {
  const { from, to, diff } = compared;
  if (wantsObjects(words)) return printObjects(context, [{ from, to, ...diff }], words);
  const { renderDiff } = await import('../render/diff.js');
  const differs = renderDiff(diff, null) !== '';
  if (differs || words.output !== undefined)
    await printText(context, ({ width }) => renderDiff(diff, width), words);
  if (differs) return;
  if (from === 'proposal' && diff.sections.length === 0)
    context.say('there is no proposal and decision to compare');
  else context.say('nothing differs');
}
