import type { FetchOutcome, Validators } from '../domain/fetch-outcome.js';
import { addressToAsk } from './addresses.js';
import { type Agents, keepAgents } from './agents.js';
import { ACCEPT_ENCODING } from './body.js';
import { nameConnectionError } from './connection-errors.js';
import { fetchPatiently, type Visit } from './fetch-patiently.js';
import { type ClientOptions, type Settings, settingsOf } from './options.js';
import { type HostLine, lineUpByHost } from './per-host-queue.js';
import { type RobotsOf, rememberRobots } from './robots.js';
import { userAgent } from './user-agent.js';

/** A page to fetch: `site` is the base address, the only host that may be asked and redirected to. */
export type FetchRequest = {
  readonly url: string;
  readonly site: string;
  readonly validators: Validators | null;
  /** Ask over a connection of its own, so that no state of an earlier one can speak. */
  readonly fresh?: boolean;
};

/** The one door to the network. */
export type Client = {
  /** Fetches one page with all manners; what a server does is an outcome, never an error thrown. */
  readonly fetchPage: (request: FetchRequest) => Promise<FetchOutcome>;
  /** Requests sent to a host (`name` or `name:port`), with robots.txt, redirects and retries counted. */
  readonly requestCount: (host: string) => number;
  /** Closes all connections. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a client for one run: one request at a time per host with a pause between, robots.txt obeyed, sizes and
 * times capped, certificates verified, no cookies.
 */
export function createClient(options: ClientOptions): Client {
  const settings = settingsOf(options);
  const parts: Parts = {
    settings,
    agents: keepAgents(settings.wiring),
    robotsOf: rememberRobots(options.now, options.robotsMemory),
    lineOf: lineUpByHost(settings.pacing),
    headers: {
      accept: '*/*',
      'accept-encoding': ACCEPT_ENCODING,
      'user-agent': userAgent(options.version, options.userAgentContact),
    },
  };
  return {
    fetchPage: (request) => fetchPage(parts, request),
    requestCount: (host) => parts.lineOf(host).requests(),
    close: parts.agents.close,
  };
}

type Parts = {
  readonly settings: Settings;
  readonly agents: Agents;
  readonly robotsOf: RobotsOf;
  readonly lineOf: (host: string) => HostLine;
  readonly headers: Readonly<Record<string, string>>;
};

async function fetchPage(parts: Parts, request: FetchRequest): Promise<FetchOutcome> {
  const allowPrivate = parts.settings.allowPrivate(request.site);
  const url = addressToAsk(request.url, request.site, allowPrivate);
  if (!(url instanceof URL)) return url;
  const { agent, release } = parts.agents.lend(allowPrivate, request.fresh === true);
  const line = parts.lineOf(url.host);
  const { settings, robotsOf, headers } = parts;
  const visit: Visit = { url, line, agent, robotsOf, settings, headers, validators: request.validators };
  try {
    return await line.inTurn(() => fetchPatiently(visit));
  } catch (error) {
    // Nothing is known to come here; if something does, one page fails and not the run.
    return nameConnectionError(request.url, error);
  } finally {
    await release();
  }
}
