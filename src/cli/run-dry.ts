import { dryRun } from '../app/dry-run.js';
import type { Source } from '../domain/source.js';
import { openStore } from '../store/open.js';
import type { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import type { Interrupt } from './interrupt.js';
import { type HarvestWords, openRun, optionsOf } from './open-run.js';
import { jsonText } from './render/json.js';
import { plainLine } from './render/plain.js';

/** Asks the sources for their feeds and prints what a harvest would fetch; stores nothing. Returns the exit code. */
export async function runDry(
  context: Context,
  sources: readonly Source[],
  words: HarvestWords,
  interrupt: Interrupt,
): Promise<number> {
  const store = openStore({ path: context.dbPath, mode: 'read' });
  const run = openRun(context, store, sources, words, interrupt);
  try {
    const reports = await dryRun(run.deps, sources, optionsOf(words));
    if (words.json) await context.print(`${jsonText({ dryRun: true, sources: reports }, 2)}\n`);
    else
      for (const { source, new: added, due, error } of reports) {
        const line = error ?? `${added} new items; ${due} pages would be fetched`;
        await context.print(`${plainLine(`${source}: ${line}`)}\n`);
      }
    if (interrupt.isInterrupted()) return EXIT.interrupted;
    return reports.every(({ outcome }) => outcome === 'ok') ? EXIT.done : EXIT.someFailed;
  } finally {
    await run.close();
    store.close();
  }
}
