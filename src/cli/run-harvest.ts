import { setTimeout as timer } from 'node:timers/promises';
import { type HarvestReport, harvest } from '../app/harvest.js';
import { PykalaError } from '../domain/errors.js';
import type { Source } from '../domain/source.js';
import { lockDatabase } from '../store/lock.js';
import { openStore } from '../store/open.js';
import type { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import { followedSources } from './find-sources.js';
import { type Interrupt, watchInterrupt } from './interrupt.js';
import { keepHeapSmall } from './keep-heap-small.js';
import { type HarvestWords, openRun, optionsOf } from './open-run.js';
import { callPing, pingAddress } from './ping.js';
import { openProgress, summaryLine } from './progress.js';
import { dueSources } from './read-health.js';
import { jsonText } from './render/json.js';
import { runDry } from './run-dry.js';

/**
 * Harvests the sources named and prints what came of it; returns the exit code. Wrong names leave the database
 * as it is. Throws DATABASE_LOCKED when another run holds it.
 */
export async function runHarvest(
  context: Context,
  names: readonly string[],
  words: HarvestWords,
): Promise<number> {
  const ping = words.ping === undefined ? null : pingAddress(words.ping);
  const sources = await sourcesNamed(context, names, words.ifDue === true);
  if (sources.length === 0) return printNothingDue(context, words.json === true);
  const interrupt = watchInterrupt(context);
  try {
    await waitAtRandom(context, words.jitter ?? 0, interrupt.signal);
    if (interrupt.isInterrupted()) return EXIT.interrupted;
    if (words.dryRun) return await runDry(context, sources, words, interrupt);
    const code = await runWhole(context, sources, words, interrupt);
    if (ping !== null) await callPing(context, ping, code);
    return code;
  } finally {
    interrupt.end();
  }
}

async function sourcesNamed(
  context: Context,
  names: readonly string[],
  ifDue: boolean,
): Promise<readonly Source[]> {
  const store = openStore({ path: context.dbPath, mode: 'read' });
  try {
    const sources = await followedSources(store, names);
    if (sources.length > 0) {
      if (!ifDue) return sources;
      const due = dueSources(store, context.now().toISOString());
      const wanted = sources.filter(({ name }) => due.has(name));
      return wanted;
    }
    throw new PykalaError('USAGE', 'cli: no source is followed, so there is nothing to harvest', {
      hint: 'Follow one first: `pykala sources add lempäälä`.',
    });
  } finally {
    store.close();
  }
}

async function printNothingDue(context: Context, asJson: boolean): Promise<number> {
  context.say('no source is due by its own rhythm');
  const now = context.now().toISOString();
  if (asJson) {
    await context.print(`${jsonText({ runId: null, startedAt: now, finishedAt: now, sources: [] }, 2)}\n`);
  }
  return EXIT.done;
}

async function runWhole(
  context: Context,
  sources: readonly Source[],
  words: HarvestWords,
  interrupt: Interrupt,
): Promise<number> {
  keepHeapSmall();
  const lock = lockDatabase(context.dbPath);
  const store = openStore({ path: context.dbPath, mode: 'write' });
  let runId = 0;
  const progress = openProgress(context, () => runId);
  const run = openRun(context, store, sources, words, interrupt);
  const beginRun = (startedAt: string) => {
    runId = run.deps.store.beginRun(startedAt);
    return runId;
  };
  try {
    const deps = { ...run.deps, store: { ...run.deps.store, beginRun }, onEvent: progress.tell };
    const report = await harvest(deps, sources, optionsOf(words));
    progress.end();
    await printReport(context, report, words.json === true);
    if (interrupt.isInterrupted()) return EXIT.interrupted;
    return report.sources.every(({ outcome }) => outcome === 'ok') ? EXIT.done : EXIT.someFailed;
  } finally {
    progress.end();
    await run.close();
    store.close();
    lock.release();
  }
}

/** So that not every machine that runs at the same minute asks the same server at once. */
async function waitAtRandom(context: Context, longest: number, signal: AbortSignal): Promise<void> {
  if (longest <= 0) return;
  const seconds = Math.round(Math.random() * longest);
  if (context.verbose) context.say(`waiting ${seconds} s first`);
  await timer(seconds * 1000, undefined, { signal }).catch(() => {});
}

/** With `--quiet` only the sources that did not go well are named. */
async function printReport(context: Context, report: HarvestReport, asJson: boolean): Promise<void> {
  if (asJson) return context.print(`${jsonText(report, 2)}\n`);
  const told = report.sources.filter(({ outcome }) => !context.quiet || outcome !== 'ok');
  for (const source of told) await context.print(`${summaryLine(source)}\n`);
}
