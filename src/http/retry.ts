import type { FetchFailure, FetchOutcome } from '../domain/fetch-outcome.js';

/** A request that gave no page. */
export type Failed = Extract<FetchOutcome, { kind: 'failed' }>;

/** How long to wait before trying again: doubling from `firstMs` to `capMs`. */
export type Backoff = { readonly firstMs: number; readonly capMs: number };

/** Failures that may pass by themselves. The rest says the same tomorrow, until a person mends something. */
const passing: ReadonlySet<FetchFailure> = new Set<FetchFailure>([
  'TIMEOUT',
  'CONNECT_FAILED',
  'DNS_FAILED',
  'RESET',
  'BAD_ENCODING',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'EMPTY_BODY',
  'HOST_GIVEN_UP',
  'INTERRUPTED',
]);

/** Statuses without a code of their own after which the same request may well succeed. */
const passingStatuses: ReadonlySet<number> = new Set([408, 425, 500, 502, 504, 520, 521, 522, 523, 524]);

/** Failures of the run rather than of a request: asking again would only break the promise they make. */
const endsTheTry: ReadonlySet<FetchFailure> = new Set<FetchFailure>(['HOST_GIVEN_UP', 'INTERRUPTED']);

/** Line: `120` */
const wholeSeconds = /^\d{1,30}$/u;

/** Line: `Fri, 31 Dec 2027 23:59:59 GMT` */
const httpDate = /^[A-Za-z]{3,9}, \d{2}[ -][A-Za-z]{3}[ -]\d{2,4} \d{2}:\d{2}:\d{2} GMT$/u;

/** Builds the outcome of a request that gave no page; whether it may pass follows from code and status. */
export function failed(
  url: string,
  code: FetchFailure,
  detail: string,
  status: number | null = null,
): Failed {
  return { kind: 'failed', url, code, detail, status, transient: isTransient(code, status) };
}

/** Whether asking later may give the page. */
function isTransient(code: FetchFailure, status: number | null): boolean {
  return passing.has(code) || (code === 'BAD_STATUS' && status !== null && passingStatuses.has(status));
}

/**
 * How many more requests a failure is worth in this run. A time-out is worth one at most: it has cost a whole
 * time cap already, and the item stays due for the next run.
 */
export function triesWorth(outcome: FetchOutcome, retries: number): number {
  if (outcome.kind !== 'failed' || !outcome.transient || endsTheTry.has(outcome.code)) return 0;
  return outcome.code === 'TIMEOUT' ? Math.min(1, retries) : retries;
}

/** How long `Retry-After` asks us to stay away: seconds or a date (RFC 9110 10.2.3); `null` when it says nothing. */
export function retryAfterMs(value: string | undefined, now: number): number | null {
  const said = value?.trim() ?? '';
  if (wholeSeconds.test(said)) return Number(said) * 1000;
  if (!httpDate.test(said)) return null;
  const at = Date.parse(said);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** How long to wait before retry `attempt` (1 is the first): doubled each time, never over the cap. */
export function backoffMs(attempt: number, backoff: Backoff): number {
  return Math.min(backoff.capMs, backoff.firstMs * 2 ** (attempt - 1));
}
