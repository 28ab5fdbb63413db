import type { PageKind } from './answer-parts.js';

/** One request as the server saw it. Times are milliseconds since the server's start. */
export type LoggedRequest = {
  readonly startedMs: number;
  /** `null` while the answer is being sent. */
  readonly finishedMs: number | null;
  readonly world: string;
  readonly kind: PageKind;
  readonly id: string | null;
  readonly method: string;
  /** Path and query as asked. */
  readonly path: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Requests open at the same listener when this one came, itself included. */
  readonly concurrent: number;
  /** Number of the connection, counted from 1. */
  readonly connection: number;
  readonly status: number | null;
  readonly fault: string | null;
};

/** The shortest pause between the start of one request and the start of the next, in milliseconds; `null` under two. */
export const shortestPause = (requests: readonly LoggedRequest[]): number | null => {
  const starts = requests.map((request) => request.startedMs).toSorted((a, b) => a - b);
  const pauses = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
  return pauses.length === 0 ? null : Math.min(...pauses);
};

/** The most requests that were open at once. */
export const mostAtOnce = (requests: readonly LoggedRequest[]): number =>
  requests.reduce((most, request) => Math.max(most, request.concurrent), 0);
