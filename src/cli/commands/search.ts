import { type Command, Option } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { SearchHit } from '../../store/search-items.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
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
import { plain, plainLine } from '../render/plain.js';
import { wrapText } from '../render/wrap.js';
import { contextFor, type Shell } from '../shell.js';

type SearchWordsTyped = FilterWords &
  OutputWords & {
    readonly asOf?: string;
    readonly near?: boolean;
    readonly topic?: string;
    readonly group?: 'source';
  };

const EXAMPLES = `
Examples:
  pykala search järjestöyhteistyö            every inflected form
  pykala search '"kunnan hallitus" -jaosto'  a whole phrase, without a word
  pykala search 'yhteistyö*' '*foorumi*'     beginnings, letters inside a word
  pykala search --topic koulut --since 2026-01-01 --group source
`;

/** `pykala search <words>` (`hae`): full text, Finnish and Swedish inflection known. */
export function addSearch(program: Command, shell: Shell): void {
  const command = program
    .command('search')
    .alias('hae')
    .description('full text, inflection known: words, "a phrase", begin*, *inside*, -not, this OR that')
    .argument('[words...]', 'what is searched for; all of it must be met')
    .option('--near', 'a compound also as its two words near each other')
    .option('--topic <name>', 'the words of a topic (see `pykala topics`)')
    .addOption(new Option('--group <what>', 'only how many items answer').choices(['source']))
    .addHelpText('after', EXAMPLES.trimEnd());
  withOutput(withAsOf(withFilters(command))).action(
    async (typed: readonly string[], words: SearchWordsTyped, self: Command) => {
      const context = contextFor(shell, self);
      const query = await queryOf(context, typed, words);
      await reading(context, words, async (store) => {
        // The archive as of a day is made anew in memory, without an index.
        if (words.asOf !== undefined) store.completeSearchIndex();
        tellOfUnindexed(context, store.countUnindexed());
        if (words.group === 'source') {
          const counts = store.searchBySource(query, filterOf(words));
          return printRows(context, GROUPS, counts.map(asRow), words);
        }
        const hits = store.search(query, filterOf(words));
        if (formatOf(words) !== 'table' || words.output !== undefined) {
          return printRows(context, COLUMNS, hits.map(asRow), words);
        }
        await printPaged(context, hits.map((hit) => hitLines(hit, context)).join('\n'));
        if (hits.length === 0)
          context.say(`nothing answers "${query.words}"; \`pykala search --help\` shows other ways to ask`);
      });
    },
  );
}

/** A run that was killed leaves its last items out of the index; the next one makes that good. */
function tellOfUnindexed(context: Context, count: number): void {
  if (count > 0)
    context.say(`${count} items are not in the index yet; the next harvest or reparse takes them in`);
}

async function queryOf(
  context: Context,
  typed: readonly string[],
  words: SearchWordsTyped,
): Promise<{ readonly words: string; readonly near: boolean }> {
  const near = words.near === true;
  if (words.topic !== undefined) {
    const { topicQuery } = await import('../topics.js');
    return { words: [topicQuery(context.env, words.topic), ...typed].join(' '), near };
  }
  if (typed.length === 0) {
    throw new PykalaError('USAGE', 'cli: say what is searched for', {
      hint: 'For example `pykala search järjestöyhteistyö`, or --topic with a name of `pykala topics`.',
    });
  }
  return { words: typed.join(' '), near };
}

const COLUMNS = ['id', 'title', 'governingBody', 'meetingDate', 'sectionKind', 'snippet', 'score'].map(
  (key) => ({ key, title: key, flexible: key === 'title' || key === 'snippet' }),
);

const GROUPS = [
  { key: 'source', title: 'source' },
  { key: 'count', title: 'items', align: 'right' as const },
];

function asRow<T extends Readonly<Record<string, unknown>>>(record: T) {
  return { record, cells: record as Readonly<Record<string, string | number | null>> };
}

/** One hit to be read: title, where and when, and the words that answer, hits in bold. */
function hitLines(hit: SearchHit, { bold, width }: Context): string {
  const where = [hit.meetingDate, hit.governingBody, hit.sectionKind, hit.id].filter((part) => part !== null);
  const words = wrapText(plain(hit.snippet), width).replace(HIT, (_, word: string) => bold(`«${word}»`));
  return `${bold(plainLine(hit.title ?? hit.id))}\n${plainLine(where.join(' · '))}\n${words}\n`;
}

const HIT = /«([^»]{1,200})»/gu;
