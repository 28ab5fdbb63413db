import type { Command } from 'commander';
import type { AgendaItem } from '../../domain/agenda-item.js';
import type { Platform } from '../../platforms/platform.js';
import type { Context } from '../context.js';
import { jsonText } from '../render/json.js';
import { contextFor, type Shell } from '../shell.js';

type ParseWords = {
  readonly url?: string;
  readonly contentType?: string;
  readonly platform?: string;
  readonly json?: boolean;
};

/** `pykala parse <file, url or ->`: one page to one record, without a database. */
export function addParse(program: Command, shell: Shell): void {
  program
    .command('parse')
    .description('read one page into one record, without a database')
    .argument('<page>', 'a file, an address, or - for standard input')
    .option('--url <address>', 'where a saved page came from: gives ids and absolute links')
    .option('--content-type <type>', 'the Content-Type the page was served with')
    .option('--platform <id>', 'the platform of the page', 'dynasty')
    .option('--json', 'print the record as JSON')
    .action(async (page: string, words: ParseWords, command: Command) => {
      const context = contextFor(shell, command);
      const record = await readRecord(context, page, words);
      await context.print(words.json ? `${jsonText(record, 2)}\n` : await readable(context, record));
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

async function readable(context: Context, record: AgendaItem): Promise<string> {
  const { renderItem } = await import('../render/item.js');
  return renderItem(record, context);
}
