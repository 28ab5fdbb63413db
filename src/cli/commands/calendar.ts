import type { Command } from 'commander';
import { collectSource, dayArgument, fileArgument } from '../options.js';
import type { CalendarWords } from '../print-calendar.js';
import { contextFor, type Shell } from '../shell.js';

/** `pykala calendar`: coming meetings as iCalendar. */
export function addCalendar(program: Command, shell: Shell): void {
  program
    .command('calendar')
    .description('coming meetings as iCalendar (.ics)')
    .option('--source <name>', 'only this source (may be given again)', collectSource)
    .option('--body <name>', 'only bodies whose name holds these letters')
    .option('--since <date>', 'from this day on (default: today)', dayArgument)
    .option('--until <date>', 'up to this day', dayArgument)
    .option('-o, --output <file>', 'write to a file instead of the terminal', fileArgument)
    .action(async (words: CalendarWords, self: Command) => {
      const { printCalendar } = await import('../print-calendar.js');
      await printCalendar(contextFor(shell, self), words);
    });
}
