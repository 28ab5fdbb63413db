import type { RequestListener } from 'node:http';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../src/http/client.js';
import type { ClientOptions } from '../../src/http/options.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

const MIB = 1024 * 1024;
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const TEXT = Buffer.from('Kunnanhallitus päätti yksimielisesti. '.repeat(500));

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

async function ask(listener: RequestListener, options: Partial<ClientOptions> = {}) {
  server = await serve(listener);
  client = quickClient(options);
  return client.fetchPage(pageOf(server));
}

const labelled =
  (encoding: string, body: Buffer): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
  };

test.each<[encoding: string, body: Buffer]>([
  ['identity', TEXT],
  ['', TEXT],
  ['gzip', gzipSync(TEXT)],
  ['GZip', gzipSync(TEXT)],
  ['x-gzip', gzipSync(TEXT)],
  ['gzip', Buffer.concat([gzipSync(TEXT.subarray(0, 100)), gzipSync(TEXT.subarray(100))])],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['identity, gzip', gzipSync(TEXT)],
])('undoes the content encoding %j', async (encoding, body) => {
  const outcome = await ask(labelled(encoding, body));
  expect(outcome.kind === 'fetched' && Buffer.compare(outcome.body, TEXT)).toBe(0);
});

test.each<[name: string, encoding: string, body: Buffer]>([
  ['gzip that is cut short', 'gzip', gzipSync(TEXT).subarray(0, 60)],
  ['brotli that is cut short', 'br', brotliCompressSync(TEXT).subarray(0, 30)],
  ['deflate that is cut short', 'deflate', deflateSync(TEXT).subarray(0, 60)],
  ['a plain page labelled gzip', 'gzip', TEXT],
  ['a plain page labelled br', 'br', TEXT],
  ['gzip with a broken sum', 'gzip', Buffer.concat([gzipSync(TEXT).subarray(0, -8), Buffer.alloc(8, 7)])],
  ['an encoding nobody asked for', 'zstd', TEXT],
  ['encoding upon encoding', 'gzip, br', brotliCompressSync(gzipSync(TEXT))],
])('names %s, and keeps nothing of it', async (_name, encoding, body) => {
  expect(await ask(labelled(encoding, body))).toMatchObject({
    kind: 'failed',
    code: 'BAD_ENCODING',
    status: 200,
  });
});

test('takes 16 MiB and not one byte more', async () => {
  const whole = Buffer.alloc(16 * MIB, 0x20);
  const outcome = await ask((_request, response) => response.end(whole));
  expect(outcome.kind === 'fetched' && outcome.body.length).toBe(16 * MIB);
  if (server === null || client === null) throw new Error('no server');
  await server.close();
  server = await serve((_request, response) => {
    response.write(whole);
    response.end('x');
  });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'failed', code: 'TOO_LARGE' });
});

test('does not begin to read a body that announces too much', async () => {
  const outcome = await ask((_request, response) => {
    response.writeHead(200, { 'content-length': String(16 * MIB + 1) }).write('x');
  });
  expect(outcome).toMatchObject({
    kind: 'failed',
    code: 'TOO_LARGE',
    detail: '16777217 bytes announced, 16777216 allowed',
    transient: false,
  });
});

test('stops an endless body at the cap', async () => {
  let sent = 0;
  const outcome = await ask(
    (_request, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        sent += piece.length;
      };
      response.on('drain', more);
      more();
    },
    { maxBytes: MIB },
  );
  expect(outcome).toMatchObject({ kind: 'failed', code: 'TOO_LARGE' });
  // What lies in the buffers between is all that was sent in vain.
  expect(sent).toBeLessThan(16 * MIB);
});

test.each<[name: string, encoding: string, bomb: (size: number) => Buffer]>([
  ['gzip', 'gzip', (size) => gzipSync(Buffer.alloc(size))],
  ['brotli', 'br', (size) => brotliCompressSync(Buffer.alloc(size), FAST)],
  ['deflate', 'deflate', (size) => deflateSync(Buffer.alloc(size))],
])('stops a %s bomb at the cap, with little memory', async (_name, encoding, bomb) => {
  const packed = bomb(100 * MIB);
  expect(packed.length).toBeLessThan(MIB);
  const before = process.memoryUsage().rss;
  const outcome = await ask(labelled(encoding, packed), { maxBytes: MIB });
  expect(outcome).toMatchObject({
    kind: 'failed',
    code: 'TOO_LARGE',
    detail: 'more than 1048576 bytes decompressed',
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * MIB);
});

test('goes on with the next page after a bomb', async () => {
  const outcome = await ask(
    (request, response) => {
      const body = request.url === '/' ? gzipSync(Buffer.alloc(8 * MIB)) : gzipSync(TEXT);
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    },
    { maxBytes: MIB },
  );
  expect(outcome).toMatchObject({ code: 'TOO_LARGE' });
  if (server === null || client === null) throw new Error('no server');
  expect(await client.fetchPage(pageOf(server, '/next'))).toMatchObject({ kind: 'fetched' });
});
