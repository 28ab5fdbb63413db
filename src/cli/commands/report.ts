import type { Command } from 'commander';
import { isRedacted, NO_REDACT_OPTION, REDACT_OPTION } from '../is-redacted.js';
import { reading } from '../open-reading.js';
import { collectSource, dayArgument, fileArgument, filterOf } from '../options.js';
import { labelLanguage } from '../render/labels.js';
import { contextFor, type Shell } from '../shell.js';
import { writeFile } from '../write-whole.js';

type ReportOptions = {
  readonly output?: string;
  readonly source?: readonly string[];
  readonly since?: string;
  readonly redact?: boolean;
  readonly lang?: string;
};

/** `pykala report`: one HTML file that shows sources, motions and decisions to people without a terminal. */
export function addReport(program: Command, shell: Shell): void {
  program
    .command('report')
    .description(
      'one HTML page to look at: freshness, motions step by step, decisions; no network, prints well',
    )
    .option('-o, --output <file>', 'write to a file instead of the terminal', fileArgument)
    .option('--source <name>', 'only this source (may be given again)', collectSource)
    .option('--since <date>', 'meetings on or after this day (YYYY-MM-DD or d.m.yyyy)', dayArgument)
    .option(...REDACT_OPTION)
    .option(...NO_REDACT_OPTION)
    .action(async (_: unknown, self: Command) => {
      const words = self.optsWithGlobals<ReportOptions>();
      const context = contextFor(shell, self);
      const [{ officialBooks }, { readReport }, { redactReport }, { reportPage }] = await Promise.all([
        import('../official-books.js'),
        import('../read-report.js'),
        import('../redact-report.js'),
        import('../render/report/page.js'),
      ]);
      const page = await reading(context, words, async (store) => {
        const data = readReport(store, filterOf(words), context.now().toISOString());
        const language = labelLanguage(words.lang, context.env);
        const shown = isRedacted(store, words) ? redactReport(data, officialBooks(store)) : data;
        return reportPage(shown, language, context.labels);
      });
      if (words.output === undefined) return context.print(page);
      await writeFile(words.output, [page]);
      context.say(`${words.output} is written`);
    });
}
