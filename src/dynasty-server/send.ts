import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FaultAction } from './faults.js';
import type { SpoiledAnswer } from './spoil.js';
import type { World } from './types.js';

/** Sends an answer as the world's server would: validators, gzip and 304 where switched on, else nothing of the kind. */
export const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: SpoiledAnswer,
  world: World,
  fault: FaultAction | null,
): Promise<void> => {
  if (fault?.kind === 'silent') return;
  if (fault?.kind === 'hang-up') return void request.socket.destroy();
  if (fault?.kind === 'late') await pause(fault.ms);
  const headers = { ...validatorsOf(world, answer), ...answer.headers };
  if (isUnchanged(request, headers) && answer.status === 200) {
    response.writeHead(304, headers).end();
    return;
  }
  const isZipped = world.options?.gzip === true && acceptsGzip(request) && !('content-encoding' in headers);
  const body = isZipped ? gzipSync(answer.body) : answer.body;
  response.writeHead(answer.status, {
    ...(answer.contentType === null ? {} : { 'content-type': answer.contentType }),
    ...headers,
    ...(isZipped ? { 'content-encoding': 'gzip' } : {}),
    'content-length': String(body.length),
  });
  await sendBody(request, response, request.method === 'HEAD' ? Buffer.alloc(0) : body, fault);
};

const sendBody = async (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  fault: FaultAction | null,
): Promise<void> => {
  if (fault?.kind === 'reset') {
    const part = body.subarray(0, Math.max(1, Math.floor(body.length * (fault.share ?? 0.5))));
    response.write(part, () => request.socket.destroy());
    return;
  }
  if (fault?.kind !== 'drip') return void response.end(body);
  for (let at = 0; at < body.length && !response.destroyed; at += fault.bytes) {
    response.write(body.subarray(at, at + fault.bytes));
    await pause(fault.everyMs);
  }
  response.end();
};

const validatorsOf = (world: World, answer: SpoiledAnswer): Record<string, string> => {
  const wanted = world.options?.validators ?? 'none';
  const etag = `"${createHash('sha256').update(answer.body).digest('hex').slice(0, 16)}"`;
  const changed = answer.changedAt === null ? null : new Date(answer.changedAt).toUTCString();
  return {
    ...(wanted === 'etag' || wanted === 'both' ? { etag } : {}),
    ...((wanted === 'last-modified' || wanted === 'both') && changed !== null
      ? { 'last-modified': changed }
      : {}),
  };
};

/** If-None-Match speaks first; If-Modified-Since only where no ETag was asked about. */
const isUnchanged = (request: IncomingMessage, headers: Readonly<Record<string, string>>): boolean => {
  const noneMatch = request.headers['if-none-match'];
  if (noneMatch !== undefined) return headers['etag'] !== undefined && noneMatch.includes(headers['etag']);
  const since = request.headers['if-modified-since'];
  const changed = headers['last-modified'];
  return since !== undefined && changed !== undefined && Date.parse(since) >= Date.parse(changed);
};

const acceptsGzip = (request: IncomingMessage): boolean =>
  /\bgzip\b/u.test(String(request.headers['accept-encoding'] ?? ''));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
