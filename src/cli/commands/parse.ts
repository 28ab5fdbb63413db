import type { Command } from 'commander';
import type { AgendaItem } from '../../domain/agenda-item.js';
import type { Platform } from '../../platforms/platform.js';
import type { Context } from '../context.js';
import { type OutputWords, wantsObjects, withWholeOutput } from '../options.js';
import { printObjects, printText } from '../print-rows.js';
import { contextFor, type Shell } from '../shell.js';

type ParseWords = OutputWords & {
  readonly url?: string;
  readonly contentType?: string;
  readonly platform?: string;
};

/** `pykala parse <file, url or ->`: one page to one record, without a database. */
export function addParse(program: Command, shell: Shell): void {
  const command = program
    .command('parse')
    .description('read one page into one record, without a database')
    .argument('<page>', 'a file, an address, or - for standard input')
    .option('--url <address>', 'where a saved page came from: gives ids and absolute links')
    .option('--content-type <type>', 'the Content-Type the page was served with')
    .option('--platform <id>', 'the platform of the page', 'dynasty');
  withWholeOutput(command).action(async (page: string, words: ParseWords, self: Command) => {
    const context = contextFor(shell, self);
    const record = await readRecord(context, page, words);
    if (wantsObjects(words)) return printObjects(context, [record], words);
    const { renderItem } = await import('../render/item.js');
    await printText(context, (style) => renderItem(record, style), words);
  });
}

async function readRecord(context: Context, page: string, words: ParseWords): Promise<AgendaItem> {
  const [{ parsePage }, { platformNamed }, { loadPage }, { authorityAt }] = await Promise.all([
    import('../../app/parse-page.js'),
    import('../../platforms/registry.js'),
    import('../load-page.js'),
    import('../catalogue-file.js'),
  ]);
  const platform: Platform = platformNamed(words.platform ?? 'dynasty');
  const loaded = await loadPage(context, page, words.contentType ?? null);
  const url = words.url ?? loaded.url;
  return parsePage({
    platform,
    body: loaded.body,
    contentType: loaded.contentType,
    url,
    nativeId: null,
    authority: url === null ? null : authorityAt(platform.baseUrlOf(url)),
  });
}
