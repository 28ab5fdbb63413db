import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { FetchFailure } from '../../src/domain/fetch-outcome.js';
import type { Client } from '../../src/http/client.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

async function ask(listener: RequestListener, validators: Parameters<typeof pageOf>[2] = {}) {
  server = await serve(listener);
  client = quickClient();
  return client.fetchPage(pageOf(server, '/page', validators));
}

const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : 'words');
  };

test('gives the page with its bytes, headers, type and validators', async () => {
  const outcome = await ask((_request, response) => {
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        ETag: '"a1"',
        'Last-Modified': 'Mon, 10 Aug 2026 10:00:00 GMT',
        'X-Two': ['one', 'two'],
      })
      .end('<p>Pöytäkirja</p>');
  });
  expect(outcome).toMatchObject({
    kind: 'fetched',
    url: `${server?.url}/page`,
    status: 200,
    contentType: 'text/html; charset=utf-8',
    validators: { etag: '"a1"', lastModified: 'Mon, 10 Aug 2026 10:00:00 GMT' },
    headers: { 'x-two': 'one, two' },
  });
  expect(outcome.kind === 'fetched' && new TextDecoder().decode(outcome.body)).toBe('<p>Pöytäkirja</p>');
});

test('says that a page without type and validators has none', async () => {
  const outcome = await ask(answering(200));
  expect(outcome).toMatchObject({ contentType: null, validators: { etag: null, lastModified: null } });
});

test.each<[status: number, code: FetchFailure, transient: boolean]>([
  [201, 'BAD_STATUS', false],
  [204, 'EMPTY_BODY', true],
  [206, 'BAD_STATUS', false],
  [300, 'BAD_STATUS', false],
  [301, 'BAD_STATUS', false],
  [304, 'BAD_STATUS', false],
  [400, 'BAD_STATUS', false],
  [401, 'FORBIDDEN', false],
  [403, 'FORBIDDEN', false],
  [408, 'BAD_STATUS', true],
  [418, 'BAD_STATUS', false],
  [429, 'RATE_LIMITED', true],
  [451, 'FORBIDDEN', false],
  [500, 'BAD_STATUS', true],
  [501, 'BAD_STATUS', false],
  [502, 'BAD_STATUS', true],
  [503, 'UNAVAILABLE', true],
  [504, 'BAD_STATUS', true],
])('names a %i without a page %s, transient: %s', async (status, code, transient) => {
  const outcome = await ask(answering(status));
  expect(outcome).toMatchObject({ kind: 'failed', code, status, transient });
});

test.each([404, 410])('says that a page with %i is gone', async (status) => {
  expect(await ask(answering(status))).toEqual({ kind: 'gone', url: `${server?.url}/page`, status });
});

test('calls a 200 with no bytes a failure, not a page', async () => {
  const outcome = await ask((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end();
  });
  expect(outcome).toMatchObject({ kind: 'failed', code: 'EMPTY_BODY', status: 200, transient: true });
});

test('calls a body of zero bytes labelled gzip empty too', async () => {
  const outcome = await ask((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end();
  });
  expect(outcome).toMatchObject({ kind: 'failed', code: 'EMPTY_BODY' });
});

test('keeps what a 404 says when its body drips for ever', async () => {
  server = await serve((_request, response) => {
    response.writeHead(404).write('x');
  });
  client = quickClient({ timeouts: { wholeMs: 100 } });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'gone', status: 404 });
});

test('reads no more of a long error page than keeps the connection', async () => {
  const outcome = await ask((_request, response) => {
    response.writeHead(500).end(Buffer.alloc(1024 * 1024));
  });
  expect(outcome).toMatchObject({ kind: 'failed', code: 'BAD_STATUS', status: 500 });
});
