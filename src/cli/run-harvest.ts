import { setTimeout as timer } from 'node:timers/promises';
import { dryRun } from '../app/dry-run.js';
import { type HarvestDeps, type HarvestOptions, type HarvestReport, harvest } from '../app/harvest.js';
import { PykalaError } from '../domain/errors.js';
import type { Source } from '../domain/source.js';
import { platformNamed } from '../platforms/registry.js';
import { lockDatabase } from '../store/lock.js';
import { openStore, type Store } from '../store/open.js';
import type { Context } from './context.js';
import { EXIT } from './exit-codes.js';
import { followedSources } from './find-sources.js';
import { type Interrupt, watchInterrupt } from './interrupt.js';
import { openClient } from './open-client.js';
import { callPing, pingAddress } from './ping.js';
import { openProgress, summaryLine } from './progress.js';
import { dueSources } from './read-health.js';
import { jsonText } from './render/json.js';
import { plainLine } from './render/plain.js';

/** The words of `harvest`. */
export type HarvestWords = {
  readonly window: number;
  readonly delay: number;
  readonly hosts: number;
  readonly maxItems?: number;
  readonly recheck: number;
  readonly since?: string;
  readonly backfill?: boolean;
  readonly officials?: boolean;
  readonly contact?: string;
  readonly ifDue?: boolean;
  readonly jitter?: number;
  readonly ping?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
};

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
  if (sources.length === 0) return EXIT.done;
  const interrupt = watchInterrupt(context);
  try {
    await waitAtRandom(words.jitter ?? 0, interrupt.signal);
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
      if (wanted.length === 0) context.say('no source is due by its own rhythm');
      return wanted;
    }
    throw new PykalaError('USAGE', 'cli: no source is followed, so there is nothing to harvest', {
      hint: 'Follow one first: `pykala sources add lempäälä`.',
    });
  } finally {
    store.close();
  }
}

async function runWhole(
  context: Context,
  sources: readonly Source[],
  words: HarvestWords,
  interrupt: Interrupt,
): Promise<number> {
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
async function waitAtRandom(seconds: number, signal: AbortSignal): Promise<void> {
  if (seconds <= 0) return;
  await timer(Math.random() * seconds * 1000, undefined, { signal }).catch(() => {});
}

type Run = { readonly deps: HarvestDeps; readonly close: () => Promise<void> };

function openRun(
  context: Context,
  store: Store,
  sources: readonly Source[],
  words: HarvestWords,
  interrupt: Interrupt,
): Run {
  const harvestStore = store.harvest();
  const client = openClient(context, {
    delayMs: words.delay,
    hosts: words.hosts,
    handSites: sources.filter(({ origin }) => origin === 'hand').map(({ baseUrl }) => baseUrl),
    contact: words.contact ?? null,
    signal: interrupt.signal,
    ...(words.dryRun ? {} : { robotsMemory: harvestStore.robotsFiles }),
  });
  const deps: HarvestDeps = {
    fetchPage: client.fetchPage,
    store: harvestStore,
    platformNamed,
    now: () => context.now().toISOString(),
    onEvent: () => {},
    isInterrupted: interrupt.isInterrupted,
  };
  return { deps, close: client.close };
}

function optionsOf(words: HarvestWords): HarvestOptions {
  return {
    window: words.window,
    since: words.since ?? null,
    maxItems: words.maxItems ?? null,
    recheckDays: words.recheck,
    backfill: words.backfill === true,
    officials: words.officials === true,
  };
}

/** With `--quiet` only the sources that did not go well are named. */
async function printReport(context: Context, report: HarvestReport, asJson: boolean): Promise<void> {
  if (asJson) return context.print(`${jsonText(report, 2)}\n`);
  const told = report.sources.filter(({ outcome }) => !context.quiet || outcome !== 'ok');
  for (const source of told) await context.print(`${summaryLine(source)}\n`);
}

async function runDry(
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
