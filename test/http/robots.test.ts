import type { RequestListener } from 'node:http';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import type { Client } from '../../src/http/client.js';
import type { ClientOptions } from '../../src/http/options.js';
import { readRules } from '../../src/http/robots.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

async function withRobots(robots: RequestListener, options: Partial<ClientOptions> = {}) {
  server = await serve((_request, response) => response.end('page'), { robots });
  client = quickClient(options);
  return { server, client };
}

const saying =
  (text: string): RequestListener =>
  (_request, response) => {
    response.end(text);
  };

const answering =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end('User-agent: *\nDisallow: /');
  };

test('asks for nothing that robots.txt keeps, and for the rest freely', async () => {
  const town = await withRobots(saying('User-agent: *\nDisallow: /cgi/\nAllow: /cgi/open'));
  expect(await town.client.fetchPage(pageOf(town.server, '/cgi/secret?x=1'))).toEqual({
    kind: 'failed',
    url: `${town.server.url}/cgi/secret?x=1`,
    code: 'ROBOTS_DISALLOW',
    detail: 'robots.txt keeps /cgi/secret',
    status: null,
    transient: false,
  });
  expect(await town.client.fetchPage(pageOf(town.server, '/cgi/open'))).toMatchObject({ kind: 'fetched' });
  expect(await town.client.fetchPage(pageOf(town.server, '/'))).toMatchObject({ kind: 'fetched' });
  expect(town.server.pages.map((page) => page.path)).toEqual(['/cgi/open', '/']);
});

test.each<[name: string, text: string, allowed: boolean]>([
  ['rules for everyone', 'User-agent: *\nDisallow: /', false],
  ['rules for us', 'User-agent: pykala\nDisallow: /', false],
  ['rules for us in another case', 'USER-AGENT: Pykala\nDISALLOW: /', false],
  ['an opening for us alone', 'User-agent: *\nDisallow: /\n\nUser-agent: pykala\nAllow: /', true],
  ['rules for others', 'User-agent: other\nDisallow: /', true],
  ['an empty rule', 'User-agent: *\nDisallow:', true],
  ['a page of HTML', '<!doctype html><html><body>Disallow: /</body></html>', true],
  ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /', false],
  ['rules past half a mebibyte', `${'#\n'.repeat(256 * 1024)}User-agent: *\nDisallow: /`, true],
])('reads %s', (_name, text, allowed) => {
  const rules = readRules(new URL('http://a.example/robots.txt'), new TextEncoder().encode(text));
  expect(rules.allows(new URL('http://a.example/page'))).toBe(allowed);
});

test.each<[line: string, delay: number | null]>([
  ['Crawl-delay: 3', 3000],
  ['Crawl-delay: 0.5', 500],
  ['Crawl-delay: 0', null],
  ['Crawl-delay: -5', null],
  ['Crawl-delay: soon', null],
  ['Crawl-delay: Infinity', null],
  ['', null],
])('takes %j for a pause of %s ms', (line, delay) => {
  const text = new TextEncoder().encode(`User-agent: *\n${line}\n`);
  expect(readRules(new URL('http://a.example/robots.txt'), text).crawlDelayMs).toBe(delay);
});

test.each([
  [400, {}],
  [401, {}],
  [403, {}],
  [404, {}],
  [410, {}],
  [204, {}],
  [302, { location: 'http://elsewhere.example/robots.txt' }],
  [302, { location: '/robots.txt' }],
])('takes a robots.txt that answers %i %o for none: all is allowed', async (status, headers) => {
  const town = await withRobots(answering(status, headers));
  expect(await town.client.fetchPage(pageOf(town.server))).toMatchObject({ kind: 'fetched' });
});

test('follows a redirect to the robots.txt on the same site', async () => {
  server = await serve(saying('User-agent: *\nDisallow: /'), {
    robots: answering(301, { location: '/rules' }),
  });
  client = quickClient();
  expect(await client.fetchPage(pageOf(server, '/page'))).toMatchObject({ code: 'ROBOTS_DISALLOW' });
});

test.each([
  [500, 'BAD_STATUS'],
  [503, 'UNAVAILABLE'],
  [429, 'RATE_LIMITED'],
])('asks for no page while robots.txt answers %i', async (status, code) => {
  const town = await withRobots(answering(status));
  const outcome = await town.client.fetchPage(pageOf(town.server, '/page'));
  expect(outcome).toMatchObject({ url: `${town.server.url}/page`, code, status, transient: true });
  expect(outcome).toHaveProperty('detail', expect.stringMatching(/^robots\.txt: /u));
  expect(town.server.pages).toHaveLength(0);
});

test.each<[name: string, code: string, robots: RequestListener]>([
  ['larger than we take in', 'TOO_LARGE', saying(`User-agent: *\nDisallow: /\n${'#'.repeat(3000)}`)],
  [
    'not what its encoding says',
    'BAD_ENCODING',
    (_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('User-agent: *\nDisallow: /');
    },
  ],
])('asks for no page while robots.txt is %s', async (_name, code, robots) => {
  const town = await withRobots(robots, { maxBytes: 2000, retries: 0 });
  expect(await town.client.fetchPage(pageOf(town.server))).toMatchObject({ kind: 'failed', code });
  expect(town.server.pages).toHaveLength(0);
});

test('asks for robots.txt again after it failed, and goes on once it answers', async () => {
  let asked = 0;
  const town = await withRobots(
    (request, response) => {
      asked += 1;
      answering(asked === 1 ? 500 : 404)(request, response);
    },
    { retries: 1 },
  );
  expect(await town.client.fetchPage(pageOf(town.server))).toMatchObject({ kind: 'fetched' });
  expect(town.server.robots).toHaveLength(2);
});

test('asks for robots.txt once a day by the clock it is given', async () => {
  let now = Date.UTC(2026, 7, 10);
  const town = await withRobots(answering(404), { now: () => now });
  await town.client.fetchPage(pageOf(town.server, '/1'));
  now += 86_399_000;
  await town.client.fetchPage(pageOf(town.server, '/2'));
  expect(town.server.robots).toHaveLength(1);
  now += 1000;
  await town.client.fetchPage(pageOf(town.server, '/3'));
  expect(town.server.robots).toHaveLength(2);
});

test('keeps the pause that robots.txt asks for, and leaves a host that asks for too long a one', async () => {
  const clock = fakeClock();
  const town = await withRobots(saying('User-agent: *\nCrawl-delay: 7'), { ...clock.options, delayMs: 1000 });
  await town.client.fetchPage(pageOf(town.server, '/1'));
  await town.client.fetchPage(pageOf(town.server, '/2'));
  expect(clock.slept).toEqual([7001, 7001]);
  const slow = await serve(saying('page'), { robots: saying('User-agent: *\nCrawl-delay: 86400') });
  expect(await town.client.fetchPage(pageOf(slow))).toMatchObject({
    code: 'HOST_GIVEN_UP',
    detail: expect.stringContaining('is to be left alone for 86401 s'),
  });
  await slow.close();
});

function fakeClock() {
  let now = Date.UTC(2026, 7, 10);
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    slept.push(ms);
    now += ms;
  };
  return { slept, options: { now: () => now, sleep, random: () => 0 } };
}

test('keeps a robots.txt from run to run for a day, an absent one too', async () => {
  let now = Date.UTC(2026, 7, 10);
  const files = new Map<string, { body: Uint8Array; askedAt: number }>();
  const robotsMemory = {
    load: (origin: string) => files.get(origin) ?? null,
    save: (origin: string, file: { body: Uint8Array; askedAt: number }) => void files.set(origin, file),
  };
  const town = await withRobots(saying('User-agent: *\nDisallow: /kept'), { now: () => now, robotsMemory });
  await town.client.fetchPage(pageOf(town.server, '/1'));
  now += 86_399_000;
  const nextRun = quickClient({ now: () => now, robotsMemory });
  onTestFinished(() => nextRun.close());
  expect(await nextRun.fetchPage(pageOf(town.server, '/kept'))).toMatchObject({ code: 'ROBOTS_DISALLOW' });
  expect(town.server.robots).toHaveLength(1);
  now += 1000;
  await nextRun.fetchPage(pageOf(town.server, '/2'));
  expect(town.server.robots).toHaveLength(2);
});
