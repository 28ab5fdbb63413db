import type { Agent } from 'undici';
import type { FetchFailure, FetchOutcome, Validators } from '../domain/fetch-outcome.js';
import { outcomeOf } from './answer-outcome.js';
import { conditionalHeaders } from './conditional.js';
import type { Settings } from './options.js';
import { type HostLine, withJitter } from './per-host-queue.js';
import { isRedirect, redirectTarget } from './redirects.js';
import { backoffMs, type Failed, failed, retryAfterMs, triesWorth } from './retry.js';
import type { RobotsOf } from './robots.js';
import { type Answer, send } from './send.js';

/** One page to fetch, and all that is needed for it. */
export type Visit = {
  readonly url: URL;
  readonly line: HostLine;
  readonly agent: Agent;
  readonly robotsOf: RobotsOf;
  readonly settings: Settings;
  readonly headers: Readonly<Record<string, string>>;
  readonly validators: Validators | null;
};

/** A host with this many failed pages in a row is left for this run. */
const MOST_FAILURES_IN_A_ROW = 5;

/** Share of a wait before another try that chance may add: a town's many readers shall not come back at once. */
const BACKOFF_JITTER = 0.25;

/** Outcomes that say nothing about how the host is: they neither make nor break a row of failures. */
const notOfTheHost: ReadonlySet<FetchFailure> = new Set<FetchFailure>([
  'HOST_GIVEN_UP',
  'INTERRUPTED',
  'ROBOTS_DISALLOW',
]);

/**
 * Fetches a page, again where that may help, when it is its turn on the host. A page counts as failed once, when
 * its retries are used up; two broken pages side by side therefore do not cost the rest of the town.
 */
export async function fetchPatiently(visit: Visit): Promise<FetchOutcome> {
  const { line, settings } = visit;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await fetchOnce(visit);
    const isLast = attempt > triesWorth(outcome, settings.retries) || line.waitMs() > settings.longestWaitMs;
    if (isLast) return noted(line, outcome);
    line.postpone(withJitter(backoffMs(attempt, settings.backoff), BACKOFF_JITTER, settings.pacing.random));
  }
}

function noted(line: HostLine, outcome: FetchOutcome): FetchOutcome {
  if (outcome.kind !== 'failed') line.noteResult(true);
  else if (!notOfTheHost.has(outcome.code)) line.noteResult(false);
  return outcome;
}

/** Follows a page to its end, each step with the leave of the host's robots.txt. */
async function fetchOnce(visit: Visit): Promise<FetchOutcome> {
  return follow(visit, visit.url, async (url) => {
    const rules = await visit.robotsOf(url, (robotsUrl) =>
      follow({ ...visit, validators: null }, robotsUrl, async () => null),
    );
    if (rules.kind === 'failed') return { ...rules, url: url.href };
    visit.line.pauseAtLeast(rules.crawlDelayMs ?? 0);
    return rules.allows(url) ? null : failed(url.href, 'ROBOTS_DISALLOW', `robots.txt keeps ${url.pathname}`);
  });
}

async function follow(
  visit: Visit,
  start: URL,
  objection: (url: URL) => Promise<Failed | null>,
): Promise<FetchOutcome> {
  const visited = [start];
  for (let url = start; ; ) {
    const refused = await objection(url);
    if (refused !== null) return refused;
    const answer = await ask(visit, url);
    if (answer.kind === 'failed') return answer;
    if (!isRedirect(answer.status)) return outcomeOf(answer, visit.validators);
    const target = redirectTarget(visited, answer);
    if (!(target instanceof URL)) return target;
    visited.push(target);
    url = target;
  }
}

/** Sends one request when the host is ready for it, and heeds what the answer says about the next. */
async function ask(visit: Visit, url: URL): Promise<Answer | Failed> {
  const { line, settings } = visit;
  const leave = reasonToLeave(visit, url);
  if (leave !== null) return leave;
  const headers = { ...visit.headers, ...conditionalHeaders(visit.validators) };
  const answer = await line.paced(() => send({ url, headers, agent: visit.agent }, settings.wiring));
  if (answer === null) return failed(url.href, 'INTERRUPTED', 'the run was interrupted before the request');
  if (answer.kind === 'answer') heed(visit, answer);
  return answer;
}

function reasonToLeave({ line, settings }: Visit, url: URL): Failed | null {
  if (settings.pacing.signal?.aborted) return failed(url.href, 'INTERRUPTED', 'the run was interrupted');
  if (line.failuresInARow() >= MOST_FAILURES_IN_A_ROW) {
    return failed(url.href, 'HOST_GIVEN_UP', `${url.host} failed ${line.failuresInARow()} times in a row`);
  }
  const wait = line.waitMs();
  return wait > settings.longestWaitMs
    ? failed(url.href, 'HOST_GIVEN_UP', `${url.host} is to be left alone for ${Math.ceil(wait / 1000)} s`)
    : null;
}

/** A host that says it has too much to do is asked more seldom for the rest of the run. */
function heed({ line, settings }: Visit, answer: Answer): void {
  if (answer.status < 400) return;
  if (answer.status === 429 || answer.status === 503) line.slowDown();
  const wait = retryAfterMs(answer.headers['retry-after'], settings.pacing.now());
  if (wait !== null) line.postpone(wait);
}
