import { type Command, Option } from 'commander';
import { countArgument, type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import { contextFor, type Shell } from '../shell.js';

type ApplyWords = {
  readonly profile: 'archive' | 'mirror';
  readonly days: number;
  readonly dryRun?: boolean;
};

/** `pykala retention`: what is kept of pages that their site has withdrawn, and what was removed so far. */
export function addRetention(program: Command, shell: Shell): void {
  const retention = program
    .command('retention')
    .description('what is kept of pages that their site has withdrawn; the audit of what was removed');
  retention
    .command('apply')
    .description('archive: keep all; mirror: reduce what was withdrawn to facts without text')
    .addOption(new Option('--profile <name>', 'which rule').choices(['archive', 'mirror']).default('archive'))
    .option('--days <n>', 'so many days after the withdrawal', countArgument, 30)
    .option('--dry-run', 'only tell which items')
    .action(async (words: ApplyWords, self: Command) => {
      const context = contextFor(shell, self);
      if (words.profile === 'archive') return context.say('archive: everything is kept');
      const [{ openStore }, { lockDatabase }] = await Promise.all([
        import('../../store/open.js'),
        import('../../store/lock.js'),
      ]);
      const lock = words.dryRun ? null : lockDatabase(context.dbPath);
      const store = openStore({ path: context.dbPath, mode: words.dryRun ? 'read' : 'write' });
      try {
        const now = context.now();
        const before = new Date(now.getTime() - words.days * 86_400_000).toISOString();
        const forgetting = store.forgetting();
        const found = forgetting.withdrawnBefore(before);
        const reason = `withdrawn by the site more than ${words.days} days ago`;
        for (const { itemId, id } of found) {
          if (!words.dryRun) forgetting.reduce(itemId, id, now.toISOString(), reason);
          await context.print(`${id}\n`);
        }
        context.say(
          `${found.length} items ${words.dryRun ? 'would be' : 'are'} reduced to facts without text`,
        );
      } finally {
        store.close();
        lock?.release();
      }
    });
  const audit = retention
    .command('audit')
    .alias('show')
    .description('what was removed or reduced, newest first');
  withOutput(audit).action(async (words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    const { openStore } = await import('../../store/open.js');
    const store = openStore({ path: context.dbPath, mode: 'read' });
    try {
      const rows = store
        .forgetting()
        .audit()
        .map((record) => ({ record, cells: { ...record } }));
      await printRows(context, AUDIT, rows, words);
    } finally {
      store.close();
    }
  });
}

const AUDIT = ['at', 'action', 'item', 'reason'].map((key) => ({ key, title: key }));
