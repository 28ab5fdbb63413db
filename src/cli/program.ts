import { Command, InvalidArgumentError, Option } from 'commander';
import { loadCommands } from './load-commands.js';
import { resolveTopic } from './resolve-topic.js';
import type { Shell } from './shell.js';
import { packageVersion } from './version.js';

const EXAMPLES = `
Examples:
  pykala demo                          see the whole job offline
  pykala sources add lempäälä          follow an authority
  pykala harvest                       fetch what is new and changed
  pykala motions --open                where motions stand
  pykala search järjestöfoorumi        every form of the word, with the place it stands
  pykala items --since 1.1.2026        list items, newest first
  pykala show espoo:20261727-4         one item, readable
  pykala parse page.html --json        one saved page as a record
`;

const EXIT_CODES = `
Exit codes:
  0 done   1 failed   2 wrong words, nothing touched   3 done, but some source failed
  4 a --fail-on threshold was hit   5 another run holds the database   130 interrupted
`;

/**
 * The words of the program: global options and one command a file. Of the commands only those that `argv` needs are
 * there, all without it.
 */
export async function buildProgram(shell: Shell, argv: readonly string[] = []): Promise<Command> {
  const program = new Command('pykala')
    .description('Harvests Finnish municipal minutes from Dynasty portals into one SQLite file.')
    .version(packageVersion(), '--version', 'print the version')
    .option('--db <file>', 'the database (env PYKALA_DB; default in the user data folder)', databaseArgument)
    .option('-q, --quiet', 'say only what went wrong')
    .option('-v, --verbose', 'say more')
    .addOption(
      new Option('--log-format <form>', 'form of progress on stderr')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--lang <code>', "the program's own words (default: the locale's)").choices([
        'fi',
        'sv',
        'en',
      ]),
    )
    .option('--no-color', 'no colour (also NO_COLOR)')
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', EXIT_CODES.trimEnd())
    .helpCommand(true)
    .configureHelp({ minWidthToWrap: 24, subcommandTerm: termOf })
    .showSuggestionAfterError(true)
    .showHelpAfterError('(pykala --help tells more)')
    .exitOverride()
    .hook('preAction', (_, action) => resolveTopic(action, shell.env));
  for (const add of await loadCommands(argv)) add(program, shell);
  return program;
}

/** `motions|aloitteet [words...]`: what a list of commands calls one. That most take options goes without saying. */
function termOf(command: Command): string {
  const words = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? '...' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [[command.name(), ...command.aliases()].join('|'), ...words].join(' ');
}

function databaseArgument(word: string): string {
  if (word === '') throw new InvalidArgumentError('Name a file.');
  return word;
}
