import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { Agent, request } from 'undici';
import { publicOnly } from './addresses.js';
import { readBody } from './body.js';
import { nameConnectionError } from './connection-errors.js';
import { startDeadline, type Timeouts } from './deadline.js';
import { type Failed, failed } from './retry.js';

/** One HTTP answer; `body` is read for pages (200 and 203) alone, and `null` otherwise. */
export type Answer = {
  readonly kind: 'answer';
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
};

/** What a connection is made of. */
export type Wiring = {
  readonly timeouts: Timeouts;
  readonly maxBytes: number;
  readonly interrupt: AbortSignal | null;
  /** Resolves names; the system's own unless a test brings its own. */
  readonly lookup: LookupFunction | null;
};

/** One request over the wire. */
export type Sending = {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
};

const pageStatuses: ReadonlySet<number> = new Set([200, 203]);

/** What of an error page is read to keep the connection; more than this and it is closed. */
const MOST_OF_NO_PAGE = 64 * 1024;

/** Opens connections, one per host; certificates are always verified. Without `allowPrivate` only to public addresses. */
export function openAgent(wiring: Wiring, allowPrivate: boolean): Agent {
  const resolve = wiring.lookup ?? lookup;
  return new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: wiring.timeouts.headersMs,
    bodyTimeout: wiring.timeouts.bodyIdleMs,
    connect: {
      timeout: wiring.timeouts.connectMs,
      rejectUnauthorized: true,
      lookup: allowPrivate ? resolve : publicOnly(resolve),
    },
  });
}

/** Sends one GET and reads its answer within all caps; follows nothing, retries nothing, never throws. */
export async function send(sending: Sending, wiring: Wiring): Promise<Answer | Failed> {
  const url = sending.url.href;
  const deadline = startDeadline(wiring.timeouts, wiring.interrupt);
  try {
    const response = await request(sending.url, {
      method: 'GET',
      headers: sending.headers,
      dispatcher: sending.agent,
      signal: deadline.signal,
    });
    const headers = plainHeaders(response.headers);
    return await readAnswer({ url, status: response.statusCode, headers }, response.body, wiring.maxBytes);
  } catch (error) {
    return deadline.failure(url) ?? nameConnectionError(url, error);
  } finally {
    deadline.stop();
  }
}

type DumpableBody = Readable & { readonly dump: (options: { limit: number }) => Promise<void> };

async function readAnswer(
  head: Pick<Answer, 'url' | 'status' | 'headers'>,
  body: DumpableBody,
  maxBytes: number,
): Promise<Answer | Failed> {
  // A body that is closed early says so as an event; nobody else listens for it.
  body.on('error', () => {});
  if (!pageStatuses.has(head.status)) {
    // The status has said all: a body that breaks off does not change it.
    await body.dump({ limit: MOST_OF_NO_PAGE }).catch(() => {});
    return { kind: 'answer', ...head, body: null };
  }
  const reading = await readBody(body, head.headers, maxBytes);
  return reading.kind === 'read'
    ? { kind: 'answer', ...head, body: reading.bytes }
    : failed(head.url, reading.code, reading.detail, head.status);
}

/** Repeated headers are joined as the standard says; cookies are dropped here, so that nobody can keep one. */
function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>) {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'set-cookie' || name === 'set-cookie2') continue;
    plain[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return plain;
}
