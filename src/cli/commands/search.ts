import { type Command, Option } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { Store } from '../../store/open.js';
import type { SearchGroup } from '../../store/search-groups.js';
import type { SearchResult, SearchWords } from '../../store/search-items.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
import { writing } from '../open-writing.js';
import {
  type FilterWords,
  filterOf,
  formatOf,
  type OutputWords,
  withAsOf,
  withFilters,
  withOutput,
} from '../options.js';
import { printPaged } from '../pager.js';
import { printRows } from '../print-rows.js';
import { GROUP_COLUMNS, groupRow, HIT_COLUMNS, hitLines, hitRow } from '../render/search-hits.js';
import { contextFor, type Shell } from '../shell.js';

type SearchOptions = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly near?: boolean;
    readonly group?: 'source';
    readonly sql?: boolean;
    readonly reindex?: boolean;
  };

const EXAMPLES = `
Examples:
  pykala search järjestöyhteistyö            every inflected form
  pykala search järjestöyhteistyö --near     also järjestöjen ja kunnan yhteistyö
  pykala search '"kunnan hallitus" -jaosto'  a whole phrase, without a word
  pykala search 'yhteistyö*' '*foorumi'      beginnings and ends of compounds
  pykala search --topic koulut --since 2026-01-01 --group source
`;

/** `pykala search <words>` (`hae`): full text, Finnish and Swedish inflection known. */
export function addSearch(program: Command, shell: Shell): void {
  const command = program
    .command('search')
    .alias('hae')
    .description('full text, inflection known: words, "a phrase", begin*, *end, *inside*, -not, this OR that')
    .argument('[words...]', 'what is searched for; all of it must be met')
    .option('--near', 'a compound also as its two words near each other')
    .addOption(
      new Option('--group <what>', 'one line a source, with how many items answer').choices(['source']),
    )
    .option('--sql', 'print the query behind it')
    .option('--reindex', 'make the index of words anew first')
    .addHelpText('after', EXAMPLES.trimEnd());
  withOutput(withAsOf(withFilters(command))).action(
    async (typed: readonly string[], options: SearchOptions, self: Command) => {
      const context = contextFor(shell, self);
      const words = searchWordsOf(typed, options);
      await bringIndexUpToDate(context, options);
      await reading(context, options, (store) => answer(context, store, words, options));
    },
  );
}

function searchWordsOf(typed: readonly string[], { topicWords, near }: SearchOptions): SearchWords {
  const words = [...(topicWords === undefined ? [] : [topicWords]), ...typed].join(' ');
  if (words.trim() === '') {
    throw new PykalaError('USAGE', 'cli: say what is searched for', {
      hint: 'For example `pykala search järjestöyhteistyö`, or --topic with a name of `pykala topics`.',
    });
  }
  return { words, near: near === true };
}

/**
 * The index is filled as items are saved; only a database of an older program, or one whose reparse was stopped,
 * lacks some of it. Where it cannot be written, what is there is searched.
 */
async function bringIndexUpToDate(context: Context, { reindex }: SearchOptions): Promise<void> {
  const missing = await reading(context, {}, async (store) => store.countUnindexed());
  if (reindex === true) return fillIndex(context, (store) => store.rebuildSearchIndex());
  if (missing === 0) return;
  context.say(`taking ${missing} items into the index of words …`);
  try {
    await fillIndex(context, (store) => store.completeSearchIndex());
  } catch (error) {
    if (!(error instanceof PykalaError)) throw error;
    context.say(`they are not searched: ${error.message}`);
  }
}

function fillIndex(context: Context, fill: (store: Store) => number): Promise<void> {
  return writing(context, async (store) => context.say(`${fill(store)} items indexed`));
}

async function answer(
  context: Context,
  store: Store,
  words: SearchWords,
  options: SearchOptions,
): Promise<void> {
  // The words of a topic are part of what is searched for, not a filter beside it.
  const { topicWords: _, ...filters } = options;
  const filter = filterOf(filters);
  if (options.sql) return context.print(`${store.sqlOf.search(words, filter)}\n`);
  if (options.group === 'source') {
    const { groups, ...aside } = store.searchBySource(words, filter);
    await printRows(
      context,
      GROUP_COLUMNS,
      groups.map((group: SearchGroup) => groupRow(group)),
      options,
    );
    return tellAside(context, store, { ...aside, count: groups.length });
  }
  const { hits, ...aside } = store.search(words, filter);
  const isForReading =
    formatOf(options) === 'table' && options.output === undefined && options.fields === undefined;
  if (isForReading) await printPaged(context, hits.map((hit) => hitLines(hit, context)).join('\n'));
  else await printRows(context, HIT_COLUMNS, hits.map(hitRow), options);
  await tellAside(context, store, { ...aside, count: hits.length });
  if (options.limit === undefined && hits.length === USUAL_LIMIT) {
    context.say(`the best ${USUAL_LIMIT} are shown; --limit shows more`);
  }
}

const USUAL_LIMIT = 20;

/** What the hits do not tell: words that stand nowhere, terms that stand for too many. */
async function tellAside(
  context: Context,
  store: Store,
  { cut, unknown, count }: Omit<SearchResult, 'hits'> & { readonly count: number },
): Promise<void> {
  for (const term of cut) {
    context.say(
      `${term} is in too many words; only the shortest of them were looked for: write more letters`,
    );
  }
  if (count > 0) return;
  const { nearMisses } = await import('../near-miss.js');
  for (const word of unknown) {
    const near = nearMisses(word, store.wordsStartingWith(word.slice(0, 3), MOST_NEIGHBOURS));
    context.say(`no text has ${word}${near.length === 0 ? '' : `; near it are ${near.join(', ')}`}`);
  }
  if (unknown.length === 0) context.say('nothing answers; `pykala search --help` shows other ways to ask');
}

const MOST_NEIGHBOURS = 5_000;
