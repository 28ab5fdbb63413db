import { afterEach, expect, test } from 'vitest';
import type { Validators } from '../../src/domain/fetch-outcome.js';
import type { Client } from '../../src/http/client.js';
import { userAgent } from '../../src/http/user-agent.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

test.each<[contact: string | null, whole: string]>([
  [null, 'pykala/0.1.0 (+https://github.com/pykala/pykala)'],
  ['', 'pykala/0.1.0 (+https://github.com/pykala/pykala)'],
  ['maija@example.fi', 'pykala/0.1.0 (+https://github.com/pykala/pykala; maija@example.fi)'],
  ['a) b\r\nX: c', 'pykala/0.1.0 (+https://github.com/pykala/pykala; a bX: c)'],
])('names itself with the contact %j', (contact, whole) => {
  expect(userAgent('0.1.0', contact)).toBe(whole);
});

test('sends an honest User-Agent, asks for gzip and br, and nothing that tells one client from another', async () => {
  server = await serve((_request, response) => response.end('page'));
  client = quickClient({ userAgentContact: 'maija@example.fi' });
  await client.fetchPage(pageOf(server));
  expect(server.pages[0]?.headers).toEqual({
    host: server.host,
    connection: 'keep-alive',
    accept: '*/*',
    'accept-encoding': 'gzip, br',
    'user-agent': 'pykala/1.2.3 (+https://github.com/pykala/pykala; maija@example.fi)',
  });
});

test('never sends a cookie back and never hands one on', async () => {
  server = await serve((_request, response) => {
    response.setHeader('Set-Cookie', ['session=1; Path=/', 'other=2']);
    response.end('page');
  });
  client = quickClient();
  const outcome = await client.fetchPage(pageOf(server, '/1'));
  await client.fetchPage(pageOf(server, '/2'));
  expect(server.pages.map((page) => page.headers.cookie)).toEqual([undefined, undefined]);
  expect(outcome.kind === 'fetched' && Object.keys(outcome.headers)).not.toContain('set-cookie');
});

const DATE = 'Mon, 10 Aug 2026 10:00:00 GMT';
const LATER = 'Tue, 11 Aug 2026 10:00:00 GMT';

test.each<[name: string, validators: Validators | null, etag: string | undefined, date: string | undefined]>([
  ['neither', null, undefined, undefined],
  ['neither, named', { etag: null, lastModified: null }, undefined, undefined],
  ['the ETag alone', { etag: 'W/"5f"', lastModified: null }, 'W/"5f"', undefined],
  ['the date alone', { etag: null, lastModified: DATE }, undefined, DATE],
  ['both', { etag: '"5f"', lastModified: DATE }, '"5f"', DATE],
  ['an ETag that cannot be sent', { etag: '"5\n"', lastModified: DATE }, undefined, DATE],
  ['a date that cannot be sent', { etag: '"5f"', lastModified: 'ä€' }, '"5f"', undefined],
])('asks conditionally with %s', async (_name, validators, etag, date) => {
  server = await serve((_request, response) => response.end('page'));
  client = quickClient();
  await client.fetchPage(pageOf(server, '/', { validators }));
  expect(server.pages[0]?.headers['if-none-match']).toBe(etag);
  expect(server.pages[0]?.headers['if-modified-since']).toBe(date);
  expect(server.robots[0]?.headers['if-none-match']).toBeUndefined();
});

test.each<[name: string, answered: Record<string, string>, kept: Validators]>([
  ['keeps both when the 304 names none', {}, { etag: '"1"', lastModified: DATE }],
  ['takes a new ETag and keeps the date', { etag: '"2"' }, { etag: '"2"', lastModified: DATE }],
  ['takes a new date and keeps the ETag', { 'last-modified': LATER }, { etag: '"1"', lastModified: LATER }],
])('%s', async (_name, answered, kept) => {
  server = await serve((_request, response) => response.writeHead(304, answered).end());
  client = quickClient();
  const validators = { etag: '"1"', lastModified: DATE };
  const outcome = await client.fetchPage(pageOf(server, '/', { validators }));
  expect(outcome).toEqual({ kind: 'not-modified', url: `${server.url}/`, validators: kept });
});

test('uses one connection for page after page, and another for a fresh one', async () => {
  server = await serve((_request, response) => response.end('page'));
  client = quickClient();
  await client.fetchPage(pageOf(server, '/1'));
  await client.fetchPage(pageOf(server, '/2'));
  expect(server.connections()).toBe(1);
  await client.fetchPage(pageOf(server, '/2', { fresh: true }));
  expect(server.connections()).toBe(2);
  await client.fetchPage(pageOf(server, '/3'));
  expect(server.connections()).toBe(2);
});

test('counts every request to a host: robots.txt, redirects and retries too', async () => {
  let asked = 0;
  server = await serve((request, response) => {
    asked += 1;
    if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else response.writeHead(asked === 2 ? 500 : 200).end('page');
  });
  client = quickClient({ retries: 1 });
  expect(client.requestCount(server.host)).toBe(0);
  expect(await client.fetchPage(pageOf(server, '/moved'))).toMatchObject({ kind: 'fetched' });
  // robots.txt, /moved, /page (500), and both once more
  expect(client.requestCount(server.host)).toBe(5);
});
