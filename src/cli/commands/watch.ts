import { type Command, InvalidArgumentError } from 'commander';
import { type OutputWords, withFilters, withOutput } from '../options.js';
import { contextFor, type Shell } from '../shell.js';
import type { DeliveryWords } from '../watch/choose-delivery.js';
import type { WatchWords } from '../watch/manage-watches.js';

const ADD_EXAMPLES = `
Examples:
  pykala watch add foorumi järjestöfoorumi
  pykala watch add koulut --topic koulut --source espoo --body valtuusto
  pykala watch add aloitteet --stage-changes --source lempäälä
`;

const RUN_EXAMPLES = `
Examples:
  pykala harvest -q; pykala watch run --mail me@example.fi
  pykala watch run koulut --webhook https://example.fi/hook
  pykala watch run --atom '/var/www/feeds/{name}.xml'
`;

/** `pykala watch`: searches that are followed, and what is new in them. */
export function addWatch(program: Command, shell: Shell): void {
  const watch = program.command('watch').description('follow a search, and be told what is new in it');
  addAdd(watch, shell);
  withOutput(watch.command('list').description('the searches that are followed')).action(
    async (words: OutputWords, self: Command) => {
      const { listWatches } = await import('../watch/manage-watches.js');
      await listWatches(contextFor(shell, self), words);
    },
  );
  watch
    .command('remove')
    .description('end a watch and forget what it told')
    .argument('<name>', 'its name')
    .action(async (name: string, _: unknown, self: Command) => {
      const { removeWatch } = await import('../watch/manage-watches.js');
      await removeWatch(contextFor(shell, self), name);
    });
  addRun(watch, shell);
}

function addAdd(watch: Command, shell: Shell): void {
  const add = watch
    .command('add')
    .description('follow a search; what answers it now is taken as known')
    .argument('<name>', 'a name for it: letters, digits, - _ .', nameArgument)
    .argument('[words...]', 'what is searched for, as in `pykala search`')
    .option('--near', 'a compound also as its two words near each other')
    .option('--stage-changes', 'tell of motions that come to a stage, once each')
    .option('--from-start', 'tell also what answers it now')
    .addHelpText('after', ADD_EXAMPLES.trimEnd());
  withFilters(add).action(
    async (name: string, typed: readonly string[], words: WatchWords, self: Command) => {
      const { addOneWatch } = await import('../watch/manage-watches.js');
      await addOneWatch(contextFor(shell, self), name, typed, words);
    },
  );
}

function addRun(watch: Command, shell: Shell): void {
  watch
    .command('run')
    .description('tell what is new since the last time, once each; what does not arrive is told next time')
    .argument('[names...]', 'only these watches (default: all)')
    .option('--md', 'print Markdown')
    .option('--jsonl', 'print one JSON object a line')
    .option('--atom <file>', 'write an Atom feed; {name} in it stands for the name of the watch')
    .option('--webhook <address>', 'POST as JSON, at most 100 alerts at a time')
    .option('--mail <address>', 'send by mail, through sendmail unless --smtp is given')
    .option('--smtp <host:port>', 'the mail server (no encryption, no password: one of your own)')
    .option('--mail-from <address>', 'who the mail is from (default: the one it goes to)')
    .addHelpText('after', RUN_EXAMPLES.trimEnd())
    .action(async (names: readonly string[], words: DeliveryWords, self: Command) => {
      const { tellNews } = await import('../watch/tell-news.js');
      await tellNews(contextFor(shell, self), names, words, shell.setExitCode);
    });
}

// foorumi · koulut-2026
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,59}$/u;

function nameArgument(word: string): string {
  if (!NAME.test(word))
    throw new InvalidArgumentError('A name has letters, digits, - _ . and at most 60 of them.');
  return word;
}
