import { PykalaError } from '../../domain/errors.js';
import type { Watch, WatchQuery } from '../../store/watch.js';
import type { Context } from '../context.js';
import { requireSources } from '../find-sources.js';
import { reading } from '../open-reading.js';
import { writing } from '../open-writing.js';
import { type FilterWords, filterOf, type OutputWords } from '../options.js';
import { printRows } from '../print-rows.js';
import { dayOf } from '../today.js';

/** The words of `watch add`. */
export type WatchWords = FilterWords & {
  readonly near?: boolean;
  readonly stageChanges?: boolean;
  readonly fromStart?: boolean;
};

/** Follows a search. Throws USAGE where nothing is asked, the name is taken, or the query cannot be read. */
export async function addOneWatch(
  context: Context,
  name: string,
  typed: readonly string[],
  words: WatchWords,
): Promise<void> {
  const query = queryOf(typed, words);
  await writing(context, async (store) => {
    await requireSources(store, words.source ?? []);
    store.completeSearchIndex();
    const now = store.watched(query, dayOf(context, {}));
    const watch = { name, query, createdAt: context.now().toISOString() };
    store.watches().add(watch, words.fromStart ? [] : now);
    context.say(
      words.fromStart
        ? `${name} is followed; \`pykala watch run\` tells the ${now.length} that answer it now, and what comes`
        : `${name} is followed; ${now.length} answer it now and are taken as known`,
    );
  });
}

/** Prints the watches. */
export async function listWatches(context: Context, words: OutputWords): Promise<void> {
  await reading(context, {}, async (store) => {
    const rows = store
      .watches()
      .all()
      .map((watch) => ({
        record: {
          name: watch.name,
          looksFor: looksFor(watch),
          createdAt: watch.createdAt,
          query: watch.query,
        },
        cells: { name: watch.name, looksFor: looksFor(watch), createdAt: watch.createdAt },
      }));
    await printRows(context, COLUMNS, rows, words);
    if (rows.length === 0) context.say('nothing is followed yet; see `pykala watch add --help`');
  });
}

/** Ends a watch. Throws USAGE when there is none of that name. */
export async function removeWatch(context: Context, name: string): Promise<void> {
  await writing(context, async (store) => {
    if (!store.watches().remove(name)) throw unknownWatch(name, store.watches().all());
    context.say(`${name} is followed no more`);
  });
}

/** The error for a name that no watch has. */
export function unknownWatch(name: string, watches: readonly Watch[]): PykalaError {
  const names = watches.map((watch) => watch.name).join(', ');
  return new PykalaError('USAGE', `cli: no watch is called ${name}`, {
    hint: names === '' ? 'Nothing is followed yet; see `pykala watch add --help`.' : `There are: ${names}.`,
  });
}

const COLUMNS = [
  { key: 'name', title: 'name' },
  { key: 'looksFor', title: 'looks for', flexible: true },
  { key: 'createdAt', title: 'since' },
];

function queryOf(typed: readonly string[], words: WatchWords): WatchQuery {
  const { near, stageChanges, topic, topicWords, limit, ...filters } = words;
  if (limit !== undefined) {
    throw new PykalaError('USAGE', 'cli: a watch tells everything; it has no --limit');
  }
  const filter = filterOf(filters);
  const asked = [...(topicWords === undefined ? [] : [topicWords]), ...typed].join(' ').trim();
  if (asked === '' && stageChanges !== true && Object.keys(filter).length === 0) {
    throw new PykalaError('USAGE', 'cli: say what is to be followed', {
      hint: 'Words as in `pykala search`, a --topic, a filter such as --body, or --stage-changes.',
    });
  }
  return {
    words: asked,
    topic: topic ?? null,
    near: near === true,
    stageChanges: stageChanges === true,
    filter,
  };
}

function looksFor({ query }: Watch): string {
  const { words, topic, stageChanges, filter } = query;
  const filters = Object.entries(filter).map(([key, value]) => `${key}: ${String(value)}`);
  const parts = [stageChanges ? 'stages of motions' : null, topic ?? words, ...filters];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
