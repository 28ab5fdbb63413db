import type { Context } from './context.js';
import { reading } from './open-reading.js';
import { type FilterWords, filterOf } from './options.js';
import { renderCalendar } from './render/ics.js';
import { dayOf } from './today.js';
import { writeWhole } from './write-whole.js';

/** What is asked of a calendar: which meetings, and the file it is written to. */
export type CalendarWords = Pick<FilterWords, 'source' | 'body' | 'since' | 'until'> & {
  readonly asOf?: string;
  readonly output?: string;
};

/** Prints the meetings from today on, or from the day asked for, as iCalendar; or writes them to a file, whole. */
export async function printCalendar(context: Context, words: CalendarWords): Promise<void> {
  const since = words.since ?? dayOf(context, words);
  await reading(context, words, async (store) => {
    const meetings = store.meetings({ ...filterOf(words), since });
    const text = renderCalendar(meetings, context.now());
    if (words.output === undefined) await context.print(text);
    else await writeWhole(words.output, text);
    context.say(`${meetings.length} meetings from ${since} on`);
  });
}
