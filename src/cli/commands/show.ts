import { type Command, InvalidArgumentError } from 'commander';
import type { AgendaItem } from '../../domain/agenda-item.js';
import { PykalaError } from '../../domain/errors.js';
import type { StoredItem } from '../../store/find-items.js';
import type { Store } from '../../store/open.js';
import type { Context } from '../context.js';
import { isRedacted, NO_REDACT_OPTION, REDACT_OPTION } from '../is-redacted.js';
import { itemWord } from '../item-word.js';
import { reading } from '../open-reading.js';
import { countArgument, type OutputWords, wantsObjects, withAsOf, withWholeOutput } from '../options.js';
import { printObjects, printText } from '../print-rows.js';
import { plain } from '../render/plain.js';
import { contextFor, type Shell } from '../shell.js';
import { writeFile } from '../write-whole.js';

type ShowWords = OutputWords & {
  readonly raw?: boolean;
  readonly redact?: boolean;
  readonly at?: number;
  readonly asOf?: string;
};

/** `pykala show <item>`: one item whole, to be read, as JSON, or its page as archived. */
export function addShow(program: Command, shell: Shell): void {
  const command = program
    .command('show')
    .description('one item whole, readable in a terminal')
    .argument('<item>', 'source:nativeId, a native id, or the address of the page')
    .option('--raw', 'the page as archived, byte for byte')
    .option('--at <n>', 'an older version, numbered as in `pykala history`', versionArgument)
    .option(...REDACT_OPTION)
    .option(...NO_REDACT_OPTION);
  withWholeOutput(withAsOf(command)).action(async (word: string, words: ShowWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, { asOf: words.asOf }, (store) => show(context, store, word, words));
  });
}

async function show(context: Context, store: Store, word: string, words: ShowWords): Promise<void> {
  const { itemId, id } = store.nameItem(await itemWord(word));
  const stored = store.item(itemId, words.at ?? null);
  if (stored === null) {
    throw new PykalaError('USAGE', `cli: ${id} has no version ${words.at ?? ''}`.trimEnd(), {
      hint: 'See `pykala history`.',
    });
  }
  const isMasked = isRedacted(store, words);
  if (words.raw && isMasked) {
    throw new PykalaError('USAGE', 'cli: the page as archived cannot be masked', {
      hint: words.redact
        ? 'Leave out --raw or --redact.'
        : 'The rule of this database is public; --no-redact shows the page.',
    });
  }
  if (words.raw) return printRaw(context, store, itemId, words);
  const { record: whole, ...facts } = stored;
  const record = isMasked ? await redacted(store, stored) : whole;
  if (wantsObjects(words)) return printObjects(context, [{ ...facts, ...record }], words);
  const { renderItem } = await import('../render/item.js');
  const line = plain(captureLine(stored, store.history(itemId).length));
  await printText(context, (style) => `${renderItem(record, style)}\n${line}\n`, words);
}

async function redacted(store: Store, { record, source }: StoredItem): Promise<AgendaItem> {
  const [{ redactRecord }, { officialBooks }] = await Promise.all([
    import('../../app/redact.js'),
    import('../official-books.js'),
  ]);
  return redactRecord(record, officialBooks(store)(source));
}

function versionArgument(word: string): number {
  const number = countArgument(word);
  if (number === 0) throw new InvalidArgumentError('Versions count from 1.');
  return number;
}

/** Bytes as served; a terminal gets the text without its control characters. */
async function printRaw(
  context: Context,
  store: Store,
  itemId: number,
  { at, output }: ShowWords,
): Promise<void> {
  const page = store.rawPage(itemId, at ?? null);
  if (page === null) throw new PykalaError('UNKNOWN_ITEM', 'cli: no page of this item is archived');
  if (output !== undefined) return writeFile(output, [page.body]);
  if (!context.streams.outIsTerminal) return context.printBytes(page.body);
  const { decode } = await import('../../parse/decode.js');
  await context.print(plain(decode(page.body, page.contentType).text.replaceAll('\r\n', '\n')));
}

/** `metsala:2026101-3 · version 2 of 2 · captured 2026-06-12T09:00:00.000Z`. */
function captureLine({ id, version, capturedAt, withdrawnAt }: StoredItem, versions: number): string {
  const withdrawn = withdrawnAt === null ? [] : [`withdrawn by the site ${withdrawnAt}`];
  return [id, `version ${version} of ${versions}`, `captured ${capturedAt}`, ...withdrawn].join(' · ');
}
