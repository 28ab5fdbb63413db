import type { Command } from 'commander';
import { PykalaError } from '../../../domain/errors.js';
import type { Source } from '../../../domain/source.js';
import type { SourceOverview } from '../../../store/source-overview.js';
import type { Context } from '../../context.js';
import { reading } from '../../open-reading.js';
import { writing } from '../../open-writing.js';
import { jsonText } from '../../render/json.js';
import { plainLine } from '../../render/plain.js';
import { contextFor, type Shell } from '../../shell.js';

/** The words of `sources add`. */
type AddWords = { readonly name?: string; readonly check: boolean; readonly json?: boolean };

/** `pykala sources add <name or url>…`: follows authorities of the catalogue or any address on their sites. */
export function addSourcesAdd(sources: Command, shell: Shell): void {
  sources
    .command('add')
    .description('follow authorities, by name or by any address on their site')
    .argument(
      '<what...>',
      'a name of the catalogue (lempäälä), or an address: an RSS link, an item page, a host',
    )
    .option('--name <name>', 'the short name to follow it under (one address only)')
    .option('--no-check', 'take an address unasked')
    .option('--json', 'print JSON')
    .action(async (wanted: readonly string[], words: AddWords, self: Command) => {
      const context = contextFor(shell, self);
      if (words.name !== undefined && wanted.length > 1)
        throw new PykalaError('USAGE', 'cli: --name goes with one address only');
      const { chooseSources } = await import('../../choose-sources.js');
      const known = await sourcesKnown(context);
      const chosen = await chooseSources(context, wanted, { ...words, known });
      await writing(context, async (store) => {
        for (const { source } of chosen) store.sources.add(source, context.now().toISOString());
      });
      const added = chosen.map(({ source, isFollowed }) => ({ ...source, isNew: !isFollowed }));
      if (words.json) return context.print(`${jsonText(added, 2)}\n`);
      for (const { source, isFollowed, remark } of chosen) {
        await context.print(`${line(source, isFollowed)}\n`);
        if (remark !== null) context.say(remark);
      }
      context.say('next: pykala harvest');
    });
}

/** None where there is no database yet. */
async function sourcesKnown(context: Context): Promise<readonly SourceOverview[]> {
  try {
    return await reading(context, {}, async (store) => store.sourceOverviews('', true));
  } catch (error) {
    if (error instanceof PykalaError && error.code === 'DATABASE_MISSING') return [];
    throw error;
  }
}

function line({ name, authority, baseUrl }: Source, isFollowed: boolean): string {
  return plainLine(`${name}: ${isFollowed ? 'followed already' : 'followed'} – ${authority}, ${baseUrl}`);
}
