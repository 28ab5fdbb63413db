import { type Failed, failed } from './retry.js';

/** Time caps of one request in milliseconds. */
export type Timeouts = {
  /** Resolving, connecting and the TLS handshake. */
  readonly connectMs: number;
  /** From sending the request to the end of the answer's headers. */
  readonly headersMs: number;
  /** Between two pieces of the body. */
  readonly bodyIdleMs: number;
  /** The whole request, which is what stops a body that drips for ever. */
  readonly wholeMs: number;
  /** How long a request under way may go on once the run is interrupted. */
  readonly afterInterruptMs: number;
};

/** The caps of a run that names none. */
export const DEFAULT_TIMEOUTS: Timeouts = {
  connectMs: 10_000,
  headersMs: 30_000,
  bodyIdleMs: 20_000,
  wholeMs: 60_000,
  afterInterruptMs: 10_000,
};

/** The end of a request's time. `failure` names what ended it, `null` while the request may go on. */
export type Deadline = {
  readonly signal: AbortSignal;
  readonly failure: (url: string) => Failed | null;
  readonly stop: () => void;
};

/** Starts the clock of one request; `stop` must follow, or the run's signal would remember every request. */
export function startDeadline(timeouts: Timeouts, interrupt: AbortSignal | null): Deadline {
  const controller = new AbortController();
  let ended: 'TIMEOUT' | 'INTERRUPTED' | null = null;
  const timers: NodeJS.Timeout[] = [];
  const endAfter = (ms: number, why: 'TIMEOUT' | 'INTERRUPTED') => {
    const end = () => {
      ended ??= why;
      controller.abort();
    };
    timers.push(setTimeout(end, ms));
  };
  // The page in hand is finished where that is quick: a started request is the server's work already.
  const onInterrupt = () => endAfter(timeouts.afterInterruptMs, 'INTERRUPTED');
  endAfter(timeouts.wholeMs, 'TIMEOUT');
  interrupt?.addEventListener('abort', onInterrupt, { once: true });
  return {
    signal: controller.signal,
    failure: (url) => (ended === null ? null : failed(url, ended, reasonOf(ended, timeouts))),
    stop: () => {
      interrupt?.removeEventListener('abort', onInterrupt);
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function reasonOf(ended: 'TIMEOUT' | 'INTERRUPTED', timeouts: Timeouts): string {
  return ended === 'TIMEOUT'
    ? `not whole in ${timeouts.wholeMs} ms`
    : 'the run was interrupted before the answer was whole';
}
