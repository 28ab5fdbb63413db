import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../src/http/client.js';
import { nameConnectionError } from '../../src/http/connection-errors.js';
import { closed, listen, pageOf, pause, quickClient, serve, serveRaw } from './loopback.js';

const toClose: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0)) await close();
});

function opened<T extends { readonly close: () => Promise<void> }>(what: T): T {
  toClose.unshift(what.close);
  return what;
}

const client = (...options: Parameters<typeof quickClient>): Client => opened(quickClient(...options));

/** Answers every page with these bytes, and does to the socket what is said. */
async function raw(bytes: string | Buffer, then: (socket: Socket) => void = () => {}) {
  return opened(
    await serveRaw((socket) => {
      socket.write(bytes, () => then(socket));
    }),
  );
}

test('names a refused connection', async () => {
  const server = await serve(() => {});
  await server.close();
  expect(await client().fetchPage(pageOf(server))).toMatchObject({
    kind: 'failed',
    code: 'CONNECT_FAILED',
    status: null,
    transient: true,
    detail: expect.stringContaining('ECONNREFUSED'),
  });
});

test('names a host that nobody knows', async () => {
  const unknown: NodeJS.ErrnoException = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  const outcome = await client({ lookup: (_name, _options, answer) => answer(unknown, []) }).fetchPage(
    pageOf({ url: 'http://nowhere.invalid' }),
  );
  expect(outcome).toMatchObject({ code: 'DNS_FAILED', transient: true });
});

test.each<[name: string, bytes: string | Buffer]>([
  ['before a word is said', ''],
  ['in the middle of the headers', 'HTTP/1.1 200 OK\r\nContent-Ty'],
  ['in the middle of a counted body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
  ['in the middle of a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\nhalf'],
  ['between two chunks', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
  [
    'in the middle of a compressed body',
    Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n'),
      gzipSync('words').subarray(0, 12),
    ]),
  ],
])('names a connection that ends %s', async (_name, bytes) => {
  const ended = await raw(bytes, (socket) => socket.end());
  expect(await client().fetchPage(pageOf(ended))).toMatchObject({ code: 'RESET', transient: true });
  const broken = await raw(bytes, (socket) => socket.resetAndDestroy());
  expect(await client().fetchPage(pageOf(broken))).toMatchObject({ code: 'RESET', transient: true });
});

test.each<[name: string, bytes: string]>([
  ['no HTTP at all', 'hello there\r\n\r\n'],
  ['a header line without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(40_000)}\r\n\r\nbody`],
  ['a length that is no number', 'HTTP/1.1 200 OK\r\nContent-Length: much\r\n\r\nwords'],
])('names an answer with %s', async (_name, bytes) => {
  const server = await raw(bytes);
  expect(await client().fetchPage(pageOf(server))).toMatchObject({ code: 'BAD_RESPONSE', status: null });
});

test.each<[name: string, headers: string]>([
  ['two lengths', 'Content-Length: 4\r\nContent-Length: 5'],
  ['a length and chunks', 'Content-Length: 4\r\nTransfer-Encoding: chunked'],
])('takes no page whose end is told in two ways: %s', async (_name, headers) => {
  const server = await raw(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\nwords`);
  expect(await client().fetchPage(pageOf(server))).toMatchObject({ kind: 'failed', code: 'RESET' });
});

test('takes no more than the length said, and lets the rest speak for no other page', async () => {
  const server = await raw(
    'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\npageHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfalse',
  );
  const asking = client();
  for (const path of ['/1', '/2', '/3']) {
    const outcome = await asking.fetchPage(pageOf(server, path));
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.body).toString()).toBe('page');
  }
});

test('names a handshake that never comes to an end', async () => {
  const server = createTcpServer(() => {});
  const port = await listen(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  toClose.unshift(() => {
    for (const socket of sockets) socket.destroy();
    return closed(server);
  });
  const outcome = await client({ timeouts: { connectMs: 100 } }).fetchPage(
    pageOf({ url: `https://127.0.0.1:${port}` }),
  );
  expect(outcome).toMatchObject({ code: 'TIMEOUT', detail: expect.stringContaining('CONNECT_TIMEOUT') });
});

test('names headers that never come', async () => {
  const server = await raw('HTTP/1.1 200 OK\r\n');
  const outcome = await client({ timeouts: { headersMs: 100 } }).fetchPage(pageOf(server));
  expect(outcome).toMatchObject({ code: 'TIMEOUT', detail: expect.stringContaining('HEADERS_TIMEOUT') });
});

test('names a body that stops', async () => {
  const server = await raw('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
  const outcome = await client({ timeouts: { bodyIdleMs: 100 } }).fetchPage(pageOf(server));
  expect(outcome).toMatchObject({ code: 'TIMEOUT', detail: expect.stringContaining('BODY_TIMEOUT') });
});

test('ends a body that drips for ever at the cap of the whole request', async () => {
  const server = opened(
    await serve((_request, response) => {
      const drip = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(drip));
    }),
  );
  const startedAt = performance.now();
  const outcome = await client({ timeouts: { wholeMs: 150, bodyIdleMs: 5000 } }).fetchPage(pageOf(server));
  expect(outcome).toMatchObject({ code: 'TIMEOUT', detail: 'not whole in 150 ms', transient: true });
  expect(performance.now() - startedAt).toBeLessThan(2000);
});

test('ends headers that drip for ever at the cap of the whole request', async () => {
  const server = await raw('HTTP/1.1 200 OK\r\n', (socket) => {
    const drip = setInterval(() => socket.write('X: y\r\n'), 5);
    socket.on('close', () => clearInterval(drip));
  });
  const outcome = await client({ timeouts: { wholeMs: 150 } }).fetchPage(pageOf(server));
  expect(outcome).toMatchObject({ code: 'TIMEOUT', detail: 'not whole in 150 ms' });
});

test('goes on with the next page after one that timed out', async () => {
  const server = opened(
    await serve((request, response) => {
      if (request.url === '/slow') response.write('x');
      else response.end('page');
    }),
  );
  const asking = client({ timeouts: { wholeMs: 100 } });
  expect(await asking.fetchPage(pageOf(server, '/slow'))).toMatchObject({ code: 'TIMEOUT' });
  expect(await asking.fetchPage(pageOf(server, '/next'))).toMatchObject({ kind: 'fetched' });
});

const hasOpenssl = (() => {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

// Without openssl there is no way to make a certificate here: the test says so by being skipped.
test.skipIf(!hasOpenssl)(
  'refuses a certificate that nobody vouches for, also of a site added by hand',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pykala-tls-'));
    const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    const make = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync('openssl', [...make, '-keyout', keyFile, '-out', certFile, ...subject], { stdio: 'ignore' });
    const server = createTlsServer(
      { key: readFileSync(keyFile), cert: readFileSync(certFile) },
      (_ask, answer) => answer.end('page'),
    );
    rmSync(folder, { recursive: true });
    const port = await listen(server);
    toClose.unshift(() => {
      server.closeAllConnections();
      return closed(server);
    });
    const outcome = await client().fetchPage(pageOf({ url: `https://127.0.0.1:${port}` }));
    expect(outcome).toMatchObject({
      code: 'TLS_FAILED',
      transient: false,
      detail: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
    });
  },
);

test('names a server that speaks no TLS where https was asked', async () => {
  const server = opened(await serve((_request, response) => response.end('page')));
  const outcome = await client().fetchPage(pageOf({ url: `https://${server.host}` }));
  expect(outcome).toMatchObject({ code: 'TLS_FAILED' });
});

test.each<[code: string, named: string]>([
  ['CERT_HAS_EXPIRED', 'TLS_FAILED'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'TLS_FAILED'],
  ['EHOSTUNREACH', 'CONNECT_FAILED'],
  ['EAI_AGAIN', 'DNS_FAILED'],
  ['EPIPE', 'RESET'],
  ['SOMETHING_NEW', 'FAILED'],
])('names the error %s %s', (code, named) => {
  const error = Object.assign(new Error('words'), { code });
  expect(nameConnectionError('http://a/', error)).toMatchObject({ code: named, detail: `words (${code})` });
  const several = new AggregateError([error, new Error('other')]);
  expect(nameConnectionError('http://a/', several)).toMatchObject({ code: named });
});

test('has a name for what is thrown without being an error', () => {
  expect(nameConnectionError('http://a/', 'odd')).toMatchObject({ code: 'FAILED', detail: 'odd' });
});

test('breaks off what is under way, and begins nothing, when the run is interrupted', async () => {
  const server = opened(await serve((_request, response) => response.write('x')));
  const interruption = new AbortController();
  const asking = client({ signal: interruption.signal, timeouts: { afterInterruptMs: 20 } });
  const pages = ['/1', '/2', '/3'].map((path) => asking.fetchPage(pageOf(server, path)));
  while (server.pages.length === 0) await pause(5);
  interruption.abort();
  const codes = (await Promise.all(pages)).map((page) => page.kind === 'failed' && page.code);
  expect(codes).toEqual(['INTERRUPTED', 'INTERRUPTED', 'INTERRUPTED']);
  expect(server.pages).toHaveLength(1);
});

test('finishes the page in hand when the run is interrupted, and waits out no pause for the next', async () => {
  const server = opened(
    await serve((_request, response) => {
      response.write('x');
      setTimeout(() => response.end('page'), 60);
    }),
  );
  const interruption = new AbortController();
  const asking = client({ signal: interruption.signal });
  const pages = ['/1', '/2'].map((path) => asking.fetchPage(pageOf(server, path)));
  while (server.pages.length === 0) await pause(5);
  interruption.abort();
  const [first, second] = await Promise.all(pages);
  expect(first).toMatchObject({ kind: 'fetched' });
  expect(second).toMatchObject({ kind: 'failed', code: 'INTERRUPTED', transient: true });
});

test('ends a long pause at once when the run is interrupted', async () => {
  const server = opened(await serve((_request, response) => response.end('page')));
  const interruption = new AbortController();
  const asking = client({ signal: interruption.signal, delayMs: 60_000 });
  const startedAt = performance.now();
  const waiting = asking.fetchPage(pageOf(server));
  while (server.robots.length === 0) await pause(5);
  await pause(20);
  interruption.abort();
  expect(await waiting).toMatchObject({ code: 'INTERRUPTED' });
  expect(performance.now() - startedAt).toBeLessThan(2000);
});
