import type { LookupFunction } from 'node:net';
import { setTimeout as timer } from 'node:timers/promises';
import { DEFAULT_MAX_BYTES } from './body.js';
import { DEFAULT_TIMEOUTS, type Timeouts } from './deadline.js';
import type { Pacing, Sleep } from './per-host-queue.js';
import type { Backoff } from './retry.js';
import type { RobotsMemory } from './robots.js';
import type { Wiring } from './send.js';

/** How a run asks towns' servers. What is left out has the default named; times are milliseconds. */
export type ClientOptions = {
  /** The program's version, for the User-Agent. */
  readonly version: string;
  /** Whom to ask about our requests, for the User-Agent; `null` when the user names nobody. */
  readonly userAgentContact: string | null;
  /** Pause per host, from the end of one request to the start of the next. */
  readonly delayMs: number;
  /** Hosts at once. */
  readonly hosts: number;
  /** The clock: milliseconds since 1970. */
  readonly now: () => number;
  /** Whether a site may have a private address: only what the user added by hand. Default: none. */
  readonly allowPrivate?: (site: string) => boolean;
  /** Size cap of a body as sent, and again as decompressed. Default: 16 MiB. */
  readonly maxBytes?: number;
  readonly timeouts?: Partial<Timeouts>;
  /** Requests made again after a passing failure. Default: 2. */
  readonly retries?: number;
  readonly backoff?: Partial<Backoff>;
  /** The longest a host may keep us waiting; one that asks for more is left for this run. Default: two minutes. */
  readonly longestWaitMs?: number;
  /** Ends the run: nothing is begun any more, what is under way gets `timeouts.afterInterruptMs` to finish. */
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
  readonly random?: () => number;
  /** Where robots.txt files are kept from run to run. Default: nowhere, so that every run asks once. */
  readonly robotsMemory?: RobotsMemory;
  readonly lookup?: LookupFunction;
};

/** The options with every default in place, by the part that reads them. */
export type Settings = {
  readonly pacing: Pacing;
  readonly wiring: Wiring;
  readonly backoff: Backoff;
  readonly retries: number;
  readonly longestWaitMs: number;
  readonly allowPrivate: (site: string) => boolean;
};

/** Puts the defaults in place. */
export function settingsOf(options: ClientOptions): Settings {
  const signal = options.signal ?? null;
  return {
    pacing: {
      delayMs: options.delayMs,
      hosts: options.hosts,
      now: options.now,
      sleep: options.sleep ?? sleepOnTimer,
      random: options.random ?? Math.random,
      signal,
    },
    wiring: {
      timeouts: { ...DEFAULT_TIMEOUTS, ...options.timeouts },
      maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
      interrupt: signal,
      lookup: options.lookup ?? null,
    },
    backoff: { firstMs: 1000, capMs: 30_000, ...options.backoff },
    retries: options.retries ?? 2,
    longestWaitMs: options.longestWaitMs ?? 120_000,
    allowPrivate: options.allowPrivate ?? (() => false),
  };
}

async function sleepOnTimer(ms: number, signal: AbortSignal | null): Promise<void> {
  // An abort ends the wait; that is what the caller asks about next.
  await timer(ms, undefined, signal === null ? {} : { signal }).catch(() => {});
}
