import { Command, Option } from 'commander';
import { addBackup } from './commands/backup.js';
import { addCalendar } from './commands/calendar.js';
import { addCompletion } from './commands/completion.js';
import { addCoverage } from './commands/coverage.js';
import { addDecisions } from './commands/decisions.js';
import { addDemo } from './commands/demo.js';
import { addDiff } from './commands/diff.js';
import { addDoctor } from './commands/doctor.js';
import { addExport } from './commands/export.js';
import { addForget } from './commands/forget.js';
import { addHarvest } from './commands/harvest.js';
import { addHistory } from './commands/history.js';
import { addItems } from './commands/items.js';
import { addMatter } from './commands/matter.js';
import { addMotions } from './commands/motions.js';
import { addParse } from './commands/parse.js';
import { addReparse } from './commands/reparse.js';
import { addReport } from './commands/report.js';
import { addRetention } from './commands/retention.js';
import { addSchedule } from './commands/schedule.js';
import { addSearch } from './commands/search.js';
import { addShow } from './commands/show.js';
import { addSources } from './commands/sources.js';
import { addSql } from './commands/sql.js';
import { addStatus } from './commands/status.js';
import { addTopics } from './commands/topics.js';
import { addWatch } from './commands/watch.js';
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

/** The words of the program: global options and one command a file. */
export function buildProgram(shell: Shell): Command {
  const program = new Command('pykala')
    .description('Harvests Finnish municipal minutes from Dynasty portals into one SQLite file.')
    .version(packageVersion(), '--version', 'print the version')
    .option('--db <file>', 'the database (env PYKALA_DB; default in the user data folder)')
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
  const commands = [
    addSources,
    addHarvest,
    addItems,
    addSearch,
    addTopics,
    addMotions,
    addMatter,
    addDecisions,
    addWatch,
    addCalendar,
    addExport,
    addShow,
    addHistory,
    addDiff,
    addParse,
    addReparse,
    addStatus,
    addCoverage,
    addSql,
    addDoctor,
    addBackup,
    addForget,
    addRetention,
    addCompletion,
    addSchedule,
    addReport,
    addDemo,
  ];
  for (const add of commands) add(program, shell);
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
