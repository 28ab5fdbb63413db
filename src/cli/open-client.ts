import { type Client, createClient } from '../http/client.js';
import type { RobotsMemory } from '../http/robots.js';
import type { Context } from './context.js';
import { packageVersion } from './version.js';

/** How towns' servers are asked in this run. `handSites` are base addresses the user gave: only they may be private. */
export type ClientWords = {
  readonly delayMs: number;
  readonly hosts: number;
  readonly handSites: readonly string[];
  readonly contact?: string | null;
  readonly signal?: AbortSignal;
  /** Keeps robots.txt files from run to run, so that each host is asked once a day. */
  readonly robotsMemory?: RobotsMemory;
};

/** The client of one run with the manners asked for. */
export function openClient(context: Context, words: ClientWords): Client {
  const sites = new Set(words.handSites);
  return createClient({
    version: packageVersion(),
    userAgentContact: words.contact ?? context.env['PYKALA_CONTACT'] ?? null,
    delayMs: words.delayMs,
    hosts: words.hosts,
    now: () => context.now().getTime(),
    allowPrivate: (site) => sites.has(site),
    ...(words.robotsMemory === undefined ? {} : { robotsMemory: words.robotsMemory }),
    ...(words.signal === undefined ? {} : { signal: words.signal }),
  });
}
