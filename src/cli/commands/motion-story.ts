import type { Command } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { MotionFilter } from '../../store/find-motions.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { itemWord } from '../item-word.js';
import { reading } from '../open-reading.js';
import { type OutputWords, wantsObjects, withWholeOutput } from '../options.js';
import { printObjects, printText } from '../print-rows.js';
import type { LedgerRow } from '../read-motions.js';
import { contextFor, type Shell } from '../shell.js';
import { dayOf } from '../today.js';

type StoryWords = OutputWords & {
  readonly source?: readonly string[];
  readonly asOf?: string;
  readonly sql?: boolean;
};

/** `pykala motions show <words>`: every step of one motion, with the words that prove it. */
export function addMotionStory(motions: Command, shell: Shell): void {
  const command = motions
    .command('show')
    .description('the whole story of one motion')
    .argument('<words...>', 'its register number, its item, or words of its title');
  withWholeOutput(command).action(async (typed: readonly string[], _: unknown, self: Command) => {
    // Options of `motions` that stand before `show` mean the same here.
    const words = self.optsWithGlobals<StoryWords>();
    refuseTables(words);
    const context = contextFor(shell, self);
    await reading(context, words, async (store) => {
      const stories = await storiesOf(store, typed, words, dayOf(context, words));
      if (stories.length === 0) throw unknownMotion(typed);
      await printStories(context, stories.slice(0, MOST_STORIES), words);
      if (stories.length > MOST_STORIES)
        context.say(`more motions match; the newest ${MOST_STORIES} are told`);
    });
  });
}

const MOST_STORIES = 10;

/** A story is no row: what `motions` takes for tables means nothing here. */
function refuseTables(words: StoryWords): void {
  const taken = (['csv', 'tsv', 'md', 'excel', 'sql'] as const).filter((form) => words[form] === true);
  if (taken.length === 0) return;
  throw new PykalaError('USAGE', `cli: \`motions show\` does not print --${taken.join(', --')}`, {
    hint: 'It prints text, or JSON with --json or --jsonl; `pykala motions` and `pykala export motions` print rows.',
  });
}

/** The motions of a register number or an item, else the newest with all the words in title or signer. */
async function storiesOf(
  store: Store,
  typed: readonly string[],
  words: StoryWords,
  today: string,
): Promise<readonly LedgerRow[]> {
  const { readMotions } = await import('../read-motions.js');
  const whole = typed.join(' ');
  const sources = words.source === undefined ? {} : { sources: words.source };
  const read = (filter: MotionFilter) =>
    readMotions(store, { ...sources, ...filter }, { today, withStory: true });
  if (whole.includes('/') && !ITEM.test(whole)) return read({ register: whole });
  if (ITEM.test(whole)) return read(await filterOfItem(store, whole));
  const { motionsByWords } = await import('../motions-by-words.js');
  const filter = { ...sources, words: typed, limit: MOST_STORIES + 1 };
  return motionsByWords(store, filter, { today, withStory: true }).rows;
}

// espoo:20261727-4 · 20261727-4 · https://…
const ITEM = /^(?:https?:\/\/|(?:[\p{L}\d-]{1,60}:)?[\dA-FX]{5,60}-\d{1,5}$)/u;

/** The motion that an item is a page of: that of its register number, else the item alone. */
async function filterOfItem(store: Store, word: string): Promise<MotionFilter> {
  const { itemId, source } = store.nameItem(await itemWord(word));
  const register = store.item(itemId)?.record.registerNumber ?? null;
  return register === null ? { itemId } : { sources: [source], register };
}

async function printStories(
  context: Context,
  stories: readonly LedgerRow[],
  words: OutputWords,
): Promise<void> {
  if (wantsObjects(words)) return printObjects(context, stories, words, { isList: true });
  const { renderStory } = await import('../render/motion-story.js');
  await printText(
    context,
    (style) => `${stories.map((story) => renderStory(story, style)).join('\n\n')}\n`,
    words,
  );
}

function unknownMotion(typed: readonly string[]): PykalaError {
  return new PykalaError('UNKNOWN_ITEM', `cli: no motion is known by "${typed.join(' ')}"`, {
    hint: 'See `pykala motions` for those that are; `pykala search` looks into every text.',
  });
}
