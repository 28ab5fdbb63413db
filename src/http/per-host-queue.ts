import PQueue from 'p-queue';

/** Waits `ms`, or less when the signal is aborted; never throws. */
export type Sleep = (ms: number, signal: AbortSignal | null) => Promise<void>;

/** How hosts are paced. Times are milliseconds; `now` counts from 1970, `random` gives 0 to 1. */
export type Pacing = {
  /** Least pause between the end of one request and the start of the next on the same host. */
  readonly delayMs: number;
  /** How many hosts may be asked at the same moment. */
  readonly hosts: number;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly signal: AbortSignal | null;
};

/** The line before one host. */
export type HostLine = {
  /** Runs a task when all tasks asked for before it are done: one at a time. */
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  /** Sends one request when the host's pause is over; `null` when the run was interrupted before it began. */
  readonly paced: <T>(request: () => Promise<T>) => Promise<T | null>;
  /** How long until the host may be asked again. */
  readonly waitMs: () => number;
  /** Leaves the host alone for at least this long from now. */
  readonly postpone: (ms: number) => void;
  /** Makes the pause at least this long for the rest of the run. */
  readonly pauseAtLeast: (ms: number) => void;
  /** Doubles the pause for the rest of the run, up to eightfold; it never shrinks again. */
  readonly slowDown: () => void;
  /** Counts what became of a page: a good one ends a row of failures. */
  readonly noteResult: (good: boolean) => void;
  readonly failuresInARow: () => number;
  readonly requests: () => number;
};

/**
 * Share of a pause that chance may add, so that runs started together do not stay in step: little, since a long run
 * pauses thousands of times and soon falls out of step.
 */
const PAUSE_JITTER = 0.05;

/** Doubling begins here when the pause is shorter, and ends at so many times the pause of the run. */
const SLOW_FROM_MS = 100;
const SLOWEST = 8;

/** Timers may fire a little early; a clock that stands still must not hold us for ever. */
const MOST_SLEEPS = 3;

/** Returns the line before a host, making it at the first asking. Hosts are told apart by name and port. */
export function lineUpByHost(pacing: Pacing): (host: string) => HostLine {
  const lines = new Map<string, HostLine>();
  const atOnce = new PQueue({ concurrency: pacing.hosts });
  return (host) => {
    const line = lines.get(host) ?? openLine(pacing, atOnce);
    lines.set(host, line);
    return line;
  };
}

function openLine(pacing: Pacing, atOnce: PQueue): HostLine {
  const queue = new PQueue({ concurrency: 1 });
  const slowest = Math.max(SLOW_FROM_MS, pacing.delayMs) * SLOWEST;
  const state = { pauseMs: pacing.delayMs, readyAt: 0, failuresInARow: 0, requests: 0 };
  const waitMs = () => Math.max(0, state.readyAt - pacing.now());
  const postpone = (ms: number) => {
    // One more, as a clock of whole milliseconds may hide almost one.
    state.readyAt = Math.max(state.readyAt, pacing.now() + ms + 1);
  };
  const pause = () => postpone(withJitter(state.pauseMs, PAUSE_JITTER, pacing.random));
  const pauseAtLeast = (ms: number) => {
    if (ms <= state.pauseMs) return;
    state.pauseMs = ms;
    pause();
  };
  const start = <T>(request: () => Promise<T>) =>
    atOnce.add(async () => {
      if (pacing.signal?.aborted) return null;
      state.requests += 1;
      return request().finally(pause);
    });
  return {
    inTurn: (task) => queue.add(task),
    paced: async (request) => ((await waited(pacing, waitMs)) ? start(request) : null),
    waitMs,
    postpone,
    pauseAtLeast,
    slowDown: () => pauseAtLeast(Math.min(slowest, Math.max(SLOW_FROM_MS, state.pauseMs) * 2)),
    noteResult: (good) => {
      state.failuresInARow = good ? 0 : state.failuresInARow + 1;
    },
    failuresInARow: () => state.failuresInARow,
    requests: () => state.requests,
  };
}

/** Waits until the host is ready; `false` when the run is interrupted. */
async function waited(pacing: Pacing, waitMs: () => number): Promise<boolean> {
  for (let sleeps = 0; sleeps < MOST_SLEEPS; sleeps += 1) {
    if (pacing.signal?.aborted) return false;
    const left = waitMs();
    if (left === 0) return true;
    await pacing.sleep(left, pacing.signal);
  }
  return !pacing.signal?.aborted;
}

/** A time to which chance adds up to a share of it; it only adds, so the pause promised is always kept. */
export function withJitter(ms: number, share: number, random: () => number): number {
  return ms * (1 + share * random());
}
