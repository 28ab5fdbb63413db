import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../src/http/client.js';
import { redirectTarget } from '../../src/http/redirects.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

/** Serves `/n` as a redirect to `/n+1`, the last one as a page. */
async function chain(length: number) {
  server = await serve((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step === length) response.end('page');
    else response.writeHead(302, { location: `/${step + 1}` }).end('moved');
  });
  client = quickClient();
  return client.fetchPage(pageOf(server, '/0'));
}

test('follows five redirects and gives the address of the page', async () => {
  expect(await chain(5)).toMatchObject({ kind: 'fetched', url: `${server?.url}/5` });
});

test('does not follow a sixth', async () => {
  expect(await chain(6)).toMatchObject({
    kind: 'failed',
    code: 'REDIRECT_LOOP',
    detail: 'more than 5 redirects',
  });
  expect(server?.pages).toHaveLength(6);
});

test('says that a redirected page is gone when it is', async () => {
  server = await serve((request, response) => {
    if (request.url === '/') response.writeHead(301, { location: 'gone' }).end();
    else response.writeHead(410).end();
  });
  client = quickClient();
  expect(await client.fetchPage(pageOf(server))).toEqual({
    kind: 'gone',
    url: `${server.url}/gone`,
    status: 410,
  });
});

const HERE = new URL('http://town.example/cgi/a?b=1');
const SECURE = new URL('https://town.example/cgi/a');

test.each<[location: string, from: URL, to: string]>([
  ['?b=2', HERE, 'http://town.example/cgi/a?b=2'],
  ['/c#d', HERE, 'http://town.example/c'],
  ['//town.example/e', SECURE, 'https://town.example/e'],
  ['https://town.example/cgi/a?b=1', HERE, 'https://town.example/cgi/a?b=1'],
  ['http://u:p@town.example/f', HERE, 'http://town.example/f'],
])('takes %s for an address of the same site', (location, from, to) => {
  expect(redirectTarget([from], { status: 302, headers: { location } })).toHaveProperty('href', to);
});

test.each<[location: string, from: URL, code: string]>([
  ['http://elsewhere.example/', HERE, 'REDIRECT_ELSEWHERE'],
  ['//elsewhere.example/', HERE, 'REDIRECT_ELSEWHERE'],
  ['http://town.example:8080/', HERE, 'REDIRECT_ELSEWHERE'],
  ['http://127.0.0.1/', HERE, 'REDIRECT_ELSEWHERE'],
  ['http://town.example/cgi/a', SECURE, 'REDIRECT_ELSEWHERE'],
  ['file:///etc/passwd', HERE, 'BAD_SCHEME'],
  ['javascript:1', HERE, 'BAD_SCHEME'],
  ['http://[broken', HERE, 'BAD_STATUS'],
  ['', HERE, 'BAD_STATUS'],
  ['?b=1', HERE, 'REDIRECT_LOOP'],
  ['#part', HERE, 'REDIRECT_LOOP'],
])('does not follow %j', (location, from, code) => {
  expect(redirectTarget([from], { status: 302, headers: { location } })).toMatchObject({
    kind: 'failed',
    url: from.href,
    code,
    status: 302,
  });
});

test('names a loop at its first return', async () => {
  server = await serve((request, response) => {
    response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
  });
  client = quickClient();
  expect(await client.fetchPage(pageOf(server, '/a'))).toMatchObject({
    code: 'REDIRECT_LOOP',
    detail: 'redirect back to /a',
  });
  expect(server.pages).toHaveLength(2);
});

test('never knocks at the door of another host', async () => {
  const other = await serve((_request, response) => response.end('page'));
  server = await serve((_request, response) => response.writeHead(302, { location: other.url }).end());
  client = quickClient();
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ code: 'REDIRECT_ELSEWHERE' });
  expect(other.connections()).toBe(0);
  await other.close();
});
