import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { RetentionProfile } from '../../store/retention-rule.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
import { countArgument } from '../options.js';
import type { ScheduleInput } from '../render/schedule.js';
import { contextFor, type Shell } from '../shell.js';

type ScheduleWords = {
  readonly systemd?: boolean;
  readonly cron?: boolean;
  readonly github?: boolean;
  readonly windows?: boolean;
  readonly at: Clock;
  readonly ifDue?: boolean;
  readonly delay?: number;
};

type Clock = { readonly hour: number; readonly minute: number };

/** `pykala schedule print`: ready files that run `harvest` every night, with the user's own paths in them. */
export function addSchedule(program: Command, shell: Shell): void {
  const schedule = program.command('schedule').description('ready files that run the harvest every night');
  schedule
    .command('print')
    .description('print a schedule with your own paths and options in it')
    .argument('[sources...]', 'only these sources (default: all that are followed)')
    .addOption(new Option('--systemd', 'a service and a timer').conflicts(['cron', 'github', 'windows']))
    .addOption(new Option('--cron', 'a line for a crontab').conflicts(['github', 'windows']))
    .addOption(
      new Option('--github', 'a workflow that keeps the database as an artifact').conflicts(['windows']),
    )
    .option('--windows', 'a scheduled task')
    .addOption(
      new Option('--at <hh:mm>', 'when it runs')
        .argParser(clockArgument)
        .default({ hour: 2, minute: 40 }, '02:40'),
    )
    .option('--if-due', 'ask each source only as often as its own rhythm asks for')
    .option('--delay <ms>', 'pause per host between requests', countArgument)
    .action(async (sources: readonly string[], words: ScheduleWords, self: Command) => {
      const context = contextFor(shell, self);
      const rule = await ruleOfDatabase(context, sources);
      await context.print(await renderSchedule(context, sources, words));
      if (rule === 'mirror') {
        context.say('the rule of this database is mirror: let `pykala retention apply` run after it as well');
      }
    });
}

/** The rule by which the database is kept, once its sources are seen to be followed; `null` where there is none yet. */
async function ruleOfDatabase(
  context: Context,
  sources: readonly string[],
): Promise<RetentionProfile | null> {
  try {
    return await reading(context, { source: sources }, async (store) => store.retention().get().profile);
  } catch (error) {
    if (error instanceof PykalaError && error.code === 'DATABASE_MISSING') return null;
    throw error;
  }
}

async function renderSchedule(
  context: Context,
  sources: readonly string[],
  words: ScheduleWords,
): Promise<string> {
  const { crontab, githubWorkflow, systemdFiles, windowsTask } = await import('../render/schedule.js');
  const input = inputOf(context, sources, words);
  if (words.cron) return crontab(input);
  if (words.github) return githubWorkflow(input);
  if (words.windows) return windowsTask(input);
  if (words.systemd) {
    const files = systemdFiles(input).map(({ path, content }) => `# ${path}\n${content}`);
    return `${files.join('\n')}\n# then: systemctl --user daemon-reload && systemctl --user enable --now pykala.timer\n`;
  }
  throw new PykalaError('USAGE', 'cli: say which schedule is wanted', {
    hint: 'one of --systemd, --cron, --github, --windows',
  });
}

function inputOf(context: Context, sources: readonly string[], words: ScheduleWords): ScheduleInput {
  const options = [
    ...(words.ifDue ? ['--if-due'] : []),
    ...(words.delay === undefined ? [] : ['--delay', String(words.delay)]),
  ];
  return {
    node: process.execPath,
    program: fileURLToPath(new URL('../../../bin/pykala.js', import.meta.url)),
    dbPath: context.dbPath,
    words: [...options, ...sources],
    ...words.at,
  };
}

/** `02:40` as hour and minute. */
function clockArgument(word: string): Clock {
  const found = /^(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)$/u.exec(word)?.groups;
  if (found === undefined) throw new InvalidArgumentError('Write a time as 02:40.');
  return { hour: Number(found['hour']), minute: Number(found['minute']) };
}
