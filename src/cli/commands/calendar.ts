import type { Command } from 'commander';
import { reading } from '../open-reading.js';
import { collect, dayArgument } from '../options.js';
import { contextFor, type Shell } from '../shell.js';
import { dayOf } from '../today.js';

type CalendarWords = {
  readonly source?: readonly string[];
  readonly body?: string;
  readonly since?: string;
  readonly until?: string;
  readonly output?: string;
};

/** `pykala calendar`: coming meetings as iCalendar. */
export function addCalendar(program: Command, shell: Shell): void {
  program
    .command('calendar')
    .description('coming meetings as iCalendar (.ics)')
    .option('--source <name>', 'only this source (may be given again)', collect)
    .option('--body <name>', 'only bodies whose name holds these letters')
    .option('--since <date>', 'from this day on (default: today)', dayArgument)
    .option('--until <date>', 'up to this day', dayArgument)
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .action(async (words: CalendarWords, self: Command) => {
      const context = contextFor(shell, self);
      const { source, body, since = dayOf(context, {}), until, output } = words;
      const { renderCalendar } = await import('../render/ics.js');
      await reading(context, words, async (store) => {
        const meetings = store.meetings({
          since,
          ...(source === undefined ? {} : { sources: source }),
          ...(body === undefined ? {} : { body }),
          ...(until === undefined ? {} : { until }),
        });
        const text = renderCalendar(meetings, context.now());
        context.say(`${meetings.length} meetings from ${since} on`);
        if (output === undefined) return context.print(text);
        const { writeWhole } = await import('../write-whole.js');
        await writeWhole(output, text);
      });
    });
}
