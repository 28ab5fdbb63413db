import type { PageKind } from './answer-parts.js';

/** What a fault does to a request. Shapes that the transport plays are told apart from those that change the answer. */
export type FaultAction =
  /** Another item's page under the asked address: a named one, else the next on the list. */
  | { readonly kind: 'wrong-page'; readonly instead?: string }
  /** Any status; `retryAfter` is sent as given (seconds, or an HTTP date). */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string | number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'html' }
  /** Only the first part of the bytes, as if they were all (share 0–1, default a half). */
  | { readonly kind: 'truncated'; readonly share?: number }
  | { readonly kind: 'empty-channel' }
  /** The connection is destroyed after a part of the promised bytes. */
  | { readonly kind: 'reset'; readonly share?: number }
  /** Connection destroyed before any answer. */
  | { readonly kind: 'hang-up' }
  /** A few bytes at a time. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** The answer begins after a pause. */
  | { readonly kind: 'late'; readonly ms: number }
  /** No header ever comes. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'charset-label'; readonly contentType: string }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Redirects to itself with a growing parameter. */
  | { readonly kind: 'redirect-loop' }
  /** Pads the body with blanks to so many bytes. */
  | { readonly kind: 'oversize'; readonly bytes: number }
  /** So many bytes of blanks, gzipped to next to nothing. */
  | { readonly kind: 'gzip-bomb'; readonly bytes: number }
  /** Says gzip, sends something else. */
  | { readonly kind: 'bad-gzip' }
  /** Links of the feed name another origin. */
  | { readonly kind: 'foreign-links'; readonly origin: string }
  /** A body written by hand. */
  | { readonly kind: 'body'; readonly body: string | Uint8Array; readonly contentType?: string };

/** Which requests a fault meets: all of the named kinds, ids, paths; then a share of them, so many times. */
export type Fault = {
  readonly do: FaultAction;
  readonly on?: PageKind | readonly PageKind[];
  readonly world?: string;
  readonly ids?: readonly string[];
  /** Part of path and query (`page=rss/meetingitems`), or a pattern. */
  readonly path?: string | RegExp;
  /** Seeded random share of the requests it would meet (0–1, default all). */
  readonly share?: number;
  /** After so many it is over. */
  readonly times?: number;
  /** Lets the first so many requests pass. */
  readonly after?: number;
  /** Only requests over a connection that has carried one before (a fresh connection helps). */
  readonly reusedConnection?: boolean;
};

type FaultRequest = {
  readonly kind: PageKind;
  readonly world: string;
  readonly id: string | null;
  readonly path: string;
  readonly connectionReused: boolean;
};

/** The faults switched on, each with what is left of it. */
export type FaultBoard = {
  readonly set: (fault: Fault) => () => void;
  readonly clear: () => void;
  /** The fault for this request, counted as used; the one set last wins. */
  readonly take: (request: FaultRequest) => FaultAction | null;
};

/** An empty board; the same seed and requests give the same faults. */
export const createFaultBoard = (seed: number): FaultBoard => {
  const random = seededRandom(seed);
  let entries: { readonly fault: Fault; met: number; done: number }[] = [];
  return {
    set: (fault) => {
      const entry = { fault, met: 0, done: 0 };
      entries = [entry, ...entries];
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    clear: () => {
      entries = [];
    },
    take: (request) => {
      for (const entry of entries) {
        if (!meets(entry.fault, request)) continue;
        if (entry.done >= (entry.fault.times ?? Number.POSITIVE_INFINITY)) continue;
        entry.met += 1;
        if (entry.met <= (entry.fault.after ?? 0)) continue;
        if (random() >= (entry.fault.share ?? 1)) continue;
        entry.done += 1;
        return entry.fault.do;
      }
      return null;
    },
  };
};

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const meets = (fault: Fault, request: FaultRequest): boolean => {
  const kinds = fault.on === undefined ? null : typeof fault.on === 'string' ? [fault.on] : fault.on;
  if (kinds !== null && !kinds.includes(request.kind)) return false;
  if (fault.world !== undefined && fault.world !== request.world) return false;
  if (fault.ids !== undefined && (request.id === null || !fault.ids.includes(request.id))) return false;
  if (fault.reusedConnection === true && !request.connectionReused) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === 'string' ? request.path.includes(fault.path) : fault.path.test(request.path);
};
