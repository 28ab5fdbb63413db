import { Argument, type Command, Option } from 'commander';
import { PykalaError } from '../../domain/errors.js';
import type { RetentionProfile, RetentionRule } from '../../store/retention-rule.js';
import type { Context } from '../context.js';
import { reading } from '../open-reading.js';
import { writing } from '../open-writing.js';
import { countArgument, type OutputWords, withOutput } from '../options.js';
import { printObjects, printRows } from '../print-rows.js';
import { contextFor, type Shell } from '../shell.js';

const PROFILES: readonly RetentionProfile[] = ['archive', 'mirror', 'public'];

const EXAMPLES = `
Profiles:
  archive   keep all: journalism, research (where nothing is settled)
  mirror    what its site withdraws is reduced to facts without text after --days
  public    keep all; export, show and report mask names, phones and addresses of
            private persons, as with --redact

Examples:
  pykala retention profile mirror --days 30
  pykala retention apply                    from then on, after each harvest
  pykala retention audit`;

type ProfileWords = { readonly days?: number; readonly json?: boolean };

type ApplyWords = {
  readonly profile?: RetentionProfile;
  readonly days?: number;
  readonly dryRun?: boolean;
};

/** `pykala retention`: how the database is kept, what that takes out of it, and what was removed so far. */
export function addRetention(program: Command, shell: Shell): void {
  const retention = program
    .command('retention')
    .description('how the database is kept, and the audit of what was removed')
    .addHelpText('after', EXAMPLES);
  addProfile(retention, shell);
  addApply(retention, shell);
  addAudit(retention, shell);
}

function addProfile(retention: Command, shell: Shell): void {
  retention
    .command('profile')
    .description('settle by which rule the database is kept, or tell it')
    .addArgument(new Argument('[name]', 'the rule from now on').choices(PROFILES))
    .option('--days <n>', 'mirror: so many days after the withdrawal', countArgument)
    .option('--json', 'print JSON')
    .action(async (profile: RetentionProfile | undefined, words: ProfileWords, self: Command) => {
      const context = contextFor(shell, self);
      const settled = profile === undefined && words.days === undefined ? null : { profile, ...words };
      if (settled !== null) {
        await writing(context, async (store) => {
          const old = store.retention().get();
          const rule = { profile: settled.profile ?? old.profile, days: settled.days ?? old.days };
          if (settled.days !== undefined && rule.profile !== 'mirror') {
            throw new PykalaError('USAGE', `cli: --days means nothing to the rule ${rule.profile}`, {
              hint: 'It belongs to `pykala retention profile mirror`.',
            });
          }
          store.retention().set(rule);
        });
      }
      const rule = await reading(context, {}, async (store) => store.retention().get());
      if (words.json) return printObjects(context, [rule], words);
      await context.print(`${rule.profile}: ${MEANING[rule.profile](rule)}\n`);
    });
}

const MEANING: Readonly<Record<RetentionProfile, (rule: RetentionRule) => string>> = {
  archive: () => 'everything is kept',
  mirror: ({ days }) =>
    `what its site withdraws is reduced to facts without text ${days} days later, by \`pykala retention apply\``,
  public: () => 'everything is kept; export, show and report mask private persons (--no-redact does not)',
};

function addApply(retention: Command, shell: Shell): void {
  retention
    .command('apply')
    .description('mirror: reduce what was withdrawn to facts without text; the other profiles keep all')
    .addOption(
      new Option('--profile <name>', 'which rule (default: the one settled, else archive)').choices(PROFILES),
    )
    .option('--days <n>', 'so many days after the withdrawal (default: as settled, else 30)', countArgument)
    .option('--dry-run', 'only tell which items')
    .action(async (words: ApplyWords, self: Command) => {
      const context = contextFor(shell, self);
      const settled = await reading(context, {}, async (store) => store.retention().get());
      const { profile, days } = { ...settled, ...words };
      if (profile !== 'mirror') return context.say(`${profile}: everything is kept`);
      const ids = words.dryRun ? await withdrawn(context, days) : await reduce(context, days);
      await context.print(ids.map((id) => `${id}\n`).join(''));
      context.say(`${ids.length} items ${words.dryRun ? 'would be' : 'are'} reduced to facts without text`);
    });
}

function withdrawn(context: Context, days: number): Promise<readonly string[]> {
  return reading(context, {}, async (store) =>
    store
      .forgetting()
      .withdrawnBefore(daysAgo(context.now(), days))
      .map(({ id }) => id),
  );
}

async function reduce(context: Context, days: number): Promise<readonly string[]> {
  const { lockDatabase } = await import('../../store/lock.js');
  const lock = lockDatabase(context.dbPath);
  try {
    return await writing(context, async (store) => {
      const now = context.now();
      const forgetting = store.forgetting();
      const reason = `withdrawn by the site more than ${days} days ago`;
      return forgetting.withdrawnBefore(daysAgo(now, days)).map(({ itemId, id }) => {
        forgetting.reduce(itemId, id, now.toISOString(), reason);
        return id;
      });
    });
  } finally {
    lock.release();
  }
}

function daysAgo(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

function addAudit(retention: Command, shell: Shell): void {
  const audit = retention
    .command('audit')
    .alias('show')
    .description('what was removed or reduced, newest first');
  withOutput(audit).action(async (words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const rows = store
        .forgetting()
        .audit()
        .map((record) => ({ record, cells: { ...record } }));
      await printRows(context, AUDIT, rows, words);
    });
  });
}

const AUDIT = ['at', 'action', 'item', 'reason'].map((key) => ({ key, title: key }));
