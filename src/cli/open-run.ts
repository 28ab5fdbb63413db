import type { HarvestDeps, HarvestOptions } from '../app/harvest.js';
import type { Source } from '../domain/source.js';
import { platformNamed } from '../platforms/registry.js';
import type { Store } from '../store/open.js';
import type { Context } from './context.js';
import type { Interrupt } from './interrupt.js';
import { openClient } from './open-client.js';

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

/** What a run needs, over the network and a store; `close` ends its connections. */
export type Run = { readonly deps: HarvestDeps; readonly close: () => Promise<void> };

/** Opens a run. A dry one keeps nothing, robots.txt included. */
export function openRun(
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

/** The options of a harvest out of its words. */
export function optionsOf(words: HarvestWords): HarvestOptions {
  return {
    window: words.window,
    since: words.since ?? null,
    maxItems: words.maxItems ?? null,
    recheckDays: words.recheck,
    backfill: words.backfill === true,
    officials: words.officials === true,
  };
}
