import robotsParser from 'robots-parser';
import type { FetchOutcome } from '../domain/fetch-outcome.js';
import type { Failed } from './retry.js';
import { ROBOT_NAME } from './user-agent.js';

/** What a host lets us do: which addresses, and how far apart (`null` when it does not say). */
export type RobotsRules = {
  readonly kind: 'rules';
  readonly allows: (url: URL) => boolean;
  readonly crawlDelayMs: number | null;
};

/** Returns the rules of an address's origin, asking for them at most once a day, or why they could not be learnt. */
export type RobotsOf = (
  url: URL,
  ask: (robotsUrl: URL) => Promise<FetchOutcome>,
) => Promise<RobotsRules | Failed>;

/** Where robots.txt files are kept from run to run: bytes as answered, empty where there is none; times in ms since 1970. */
export type RobotsMemory = {
  readonly load: (origin: string) => { readonly body: Uint8Array; readonly askedAt: number } | null;
  readonly save: (origin: string, file: { readonly body: Uint8Array; readonly askedAt: number }) => void;
};

/** How long rules are kept (RFC 9309 2.4: no longer than a day). */
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** What is read of a robots.txt (RFC 9309 2.5: at least 500 KiB). */
const MOST_BYTES = 512 * 1024;

const everything: RobotsRules = { kind: 'rules', allows: () => true, crawlDelayMs: null };

/**
 * Remembers the robots.txt of each origin for a day, by the clock given.
 *
 * What an answer means follows RFC 9309: no file (any 4xx but 429, an empty page, a redirect that leads nowhere we
 * go) allows all. A server that fails (5xx, 429), cannot be reached, or sends more than we take in allows nothing for
 * now: the page's outcome is that failure, it is not remembered, and the next page asks again.
 */
export function rememberRobots(now: () => number, memory: RobotsMemory = NO_MEMORY): RobotsOf {
  const known = new Map<string, { readonly rules: RobotsRules; readonly askedAt: number }>();
  const isFresh = ({ askedAt }: { readonly askedAt: number }) =>
    askedAt <= now() && now() - askedAt < A_DAY_MS;
  return async (url, ask) => {
    const { origin } = url;
    const before = known.get(origin);
    if (before !== undefined && isFresh(before)) return before.rules;
    const robotsUrl = new URL('/robots.txt', origin);
    const kept = memory.load(origin);
    if (kept !== null && isFresh(kept)) {
      const rules = readRules(robotsUrl, kept.body);
      known.set(origin, { rules, askedAt: kept.askedAt });
      return rules;
    }
    const outcome = await ask(robotsUrl);
    const rules = outcome.kind === 'fetched' ? readRules(robotsUrl, outcome.body) : withoutFile(outcome);
    if (rules.kind === 'failed') return rules;
    const askedAt = now();
    known.set(origin, { rules, askedAt });
    const body = outcome.kind === 'fetched' ? outcome.body.subarray(0, MOST_BYTES) : new Uint8Array(0);
    memory.save(origin, { body, askedAt });
    return rules;
  };
}

const NO_MEMORY: RobotsMemory = { load: () => null, save: () => {} };

/** Reads a robots.txt for our name; lines that are no rules, as in an HTML page, are passed over. */
export function readRules(robotsUrl: URL, body: Uint8Array): RobotsRules {
  const text = new TextDecoder('utf-8').decode(body.subarray(0, MOST_BYTES));
  const rules = parse(robotsUrl.href, text);
  const delay = rules.getCrawlDelay(ROBOT_NAME);
  return {
    kind: 'rules',
    allows: (url) => rules.isAllowed(url.href, ROBOT_NAME) !== false,
    crawlDelayMs: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : null,
  };
}

function withoutFile(outcome: Exclude<FetchOutcome, { kind: 'fetched' }>): RobotsRules | Failed {
  if (outcome.kind !== 'failed') return everything;
  const isThere = outcome.code === 'TOO_LARGE' || outcome.code === 'BAD_ENCODING';
  const answered = !isThere && outcome.status !== null && outcome.status < 500 && outcome.status !== 429;
  return answered ? everything : { ...outcome, detail: `robots.txt: ${outcome.detail}` };
}

type ParseRobots = typeof robotsParser.default;

/** The package is CommonJS: its types say `default`, Node hands over the function itself. */
function parse(url: string, text: string): ReturnType<ParseRobots> {
  const imported: unknown = robotsParser;
  return typeof imported === 'function'
    ? (imported as ParseRobots)(url, text)
    : robotsParser.default(url, text);
}
