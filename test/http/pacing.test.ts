import type { RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import type { Client } from '../../src/http/client.js';
import type { ClientOptions } from '../../src/http/options.js';
import { lineUpByHost } from '../../src/http/per-host-queue.js';
import { backoffMs, failed, retryAfterMs, triesWorth } from '../../src/http/retry.js';
import { type Loopback, pageOf, pause, quickClient, type Seen, serve } from './loopback.js';

const servers: Loopback[] = [];
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  for (const server of servers.splice(0)) await server.close();
});

async function town(listener: RequestListener, address?: string): Promise<Loopback> {
  const server = await serve(listener, address === undefined ? {} : { address });
  servers.push(server);
  return server;
}

/** A clock that sleeping moves on, and all sleeps so far. */
function fakeClock() {
  const start = Date.UTC(2026, 7, 10);
  let now = start;
  const slept: number[] = [];
  const sleep = async (ms: number) => {
    slept.push(ms);
    now += ms;
  };
  const options: Partial<ClientOptions> = { now: () => now, sleep, random: () => 0 };
  return { slept, options, start };
}

/** Answers with these statuses in turn, the last one for ever. */
function statuses(...list: readonly (number | readonly [number, Record<string, string>])[]): RequestListener {
  let asked = 0;
  return (_request, response) => {
    const next = list[Math.min(asked, list.length - 1)] ?? 200;
    asked += 1;
    const [status, headers] = typeof next === 'number' ? [next, {}] : next;
    response.writeHead(status, headers).end('page');
  };
}

/** From the end of each request to the start of the next, in the order they came. */
function gapsOf(server: Loopback): number[] {
  const seen: Seen[] = [...server.robots, ...server.pages].sort((a, b) => a.startedAt - b.startedAt);
  return seen.slice(1).map((request, index) => request.startedAt - (seen[index]?.endedAt ?? Number.NaN));
}

test('keeps the pause between the end of one request and the start of the next, measured at the server', async () => {
  const server = await town((_request, response) => {
    response.write('x');
    setTimeout(() => response.end('page'), 15);
  });
  client = quickClient({ delayMs: 30 });
  const paths = ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8'];
  const outcomes = await Promise.all(paths.map((path) => client?.fetchPage(pageOf(server, path))));
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(paths.map(() => 'fetched'));
  expect(server.pages.map((page) => page.path)).toEqual(paths);
  expect(gapsOf(server)).toHaveLength(8);
  expect(Math.min(...gapsOf(server))).toBeGreaterThanOrEqual(30);
  expect(server.mostAtOnce()).toBe(1);
});

test('keeps the pause before retries and redirects too', async () => {
  const server = await town((request, response) => {
    if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
    else response.writeHead(500).end();
  });
  client = quickClient({ delayMs: 30, retries: 2 });
  await client.fetchPage(pageOf(server, '/a'));
  expect(server.pages.map((page) => page.path)).toEqual(['/a', '/b', '/a', '/b', '/a', '/b']);
  expect(Math.min(...gapsOf(server))).toBeGreaterThanOrEqual(30);
});

test('asks several hosts at once, but no more than it was told', async () => {
  let underWay = 0;
  let most = 0;
  const listener: RequestListener = (_request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    setTimeout(() => {
      underWay -= 1;
      response.end('page');
    }, 30);
  };
  const towns = await Promise.all(Array.from({ length: 6 }, () => town(listener)));
  client = quickClient({ hosts: 3 });
  const pages = towns.flatMap((server) => [pageOf(server, '/1'), pageOf(server, '/2')]);
  await Promise.all(pages.map((page) => client?.fetchPage(page)));
  expect(most).toBe(3);
  expect(towns.map((server) => server.mostAtOnce())).toEqual([1, 1, 1, 1, 1, 1]);
});

test('does not let a host in its pause keep another waiting', async () => {
  const slow = await town(statuses(200));
  const quick = await town(statuses(200));
  client = quickClient({ hosts: 1, delayMs: 300, random: () => 0 });
  const startedAt = performance.now();
  await Promise.all([slow, quick].map((server) => client?.fetchPage(pageOf(server))));
  // Each has one pause after its robots.txt; one after the other they would take twice as long.
  expect(performance.now() - startedAt).toBeLessThan(590);
});

test('adds chance to the pause and never takes from it', async () => {
  const clock = fakeClock();
  const server = await town(statuses(200));
  const chances = [0, 0.5, 1];
  client = quickClient({ ...clock.options, delayMs: 1000, random: () => chances.shift() ?? 0 });
  for (const path of ['/1', '/2', '/3']) await client.fetchPage(pageOf(server, path));
  expect(clock.slept).toEqual([1001, 1026, 1051]);
});

test('sleeps again when a timer fires early, and is not held by a clock that stands still', async () => {
  let now = 0;
  const slept: number[] = [];
  const early = async (ms: number) => {
    slept.push(ms);
    now += ms - 1;
  };
  const pacing = { delayMs: 10, hosts: 1, random: () => 0, signal: null, now: () => now };
  const line = lineUpByHost({ ...pacing, sleep: early })('a');
  await line.paced(async () => 'one');
  await line.paced(async () => 'two');
  expect(slept).toEqual([11, 1, 1]);
  const frozen = lineUpByHost({ ...pacing, now: () => 5, sleep: async () => {} })('a');
  await frozen.paced(async () => 'one');
  expect(await frozen.paced(async () => 'two')).toBe('two');
});

test.each<[status: number, code: string]>([
  [429, 'RATE_LIMITED'],
  [503, 'UNAVAILABLE'],
])(
  'slows a host down for the rest of the run after a %i, and success does not speed it up',
  async (status, code) => {
    const clock = fakeClock();
    const server = await town(statuses(status, 200));
    client = quickClient({ ...clock.options, delayMs: 1000 });
    expect(await client.fetchPage(pageOf(server, '/1'))).toMatchObject({ code, status });
    await client.fetchPage(pageOf(server, '/2'));
    await client.fetchPage(pageOf(server, '/3'));
    expect(clock.slept).toEqual([1001, 2001, 2001]);
  },
);

test('slows down to an eighth at most, and no error speeds a host up', async () => {
  const clock = fakeClock();
  const server = await town(statuses(429, 404, 503, 404, 429, 404, 503, 500, 404));
  client = quickClient({ ...clock.options, delayMs: 1000 });
  for (let page = 0; page < 9; page += 1) await client.fetchPage(pageOf(server, `/${page}`));
  expect(clock.slept).toEqual([1001, 2001, 2001, 4001, 4001, 8001, 8001, 8001, 8001]);
});

test.each<[name: string, value: (now: number) => string, waited: number]>([
  ['in seconds', () => '30', 30_001],
  ['by date', (now) => new Date(now + 30_000).toUTCString(), 29_000],
  ['by a date gone by', (now) => new Date(now - 30_000).toUTCString(), 2001],
  ['in words that say nothing', () => 'soon', 2001],
])('waits as long as Retry-After asks %s', async (_name, value, waited) => {
  const clock = fakeClock();
  const server = await town(statuses([429, { 'retry-after': value(clock.start) }], 200));
  client = quickClient({ ...clock.options, delayMs: 1000, retries: 2 });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'fetched' });
  expect(clock.slept[1]).toBe(waited);
});

test('leaves a host that asks for longer than any number of seconds', async () => {
  const clock = fakeClock();
  const server = await town(statuses([429, { 'retry-after': '1'.repeat(20) }], 200));
  client = quickClient({ ...clock.options, retries: 2 });
  expect(await client.fetchPage(pageOf(server, '/1'))).toMatchObject({ code: 'RATE_LIMITED' });
  expect(await client.fetchPage(pageOf(server, '/2'))).toMatchObject({ code: 'HOST_GIVEN_UP' });
  expect(server.pages).toHaveLength(1);
});

test('leaves a host that asks for more patience than a run has, and says so', async () => {
  const clock = fakeClock();
  const server = await town(statuses([503, { 'retry-after': '3600' }], 200));
  client = quickClient({ ...clock.options, retries: 2 });
  expect(await client.fetchPage(pageOf(server, '/1'))).toMatchObject({
    code: 'UNAVAILABLE',
    detail: 'the server answers 503, and to come back after 3600',
  });
  expect(await client.fetchPage(pageOf(server, '/2'))).toMatchObject({
    code: 'HOST_GIVEN_UP',
    detail: `${server.host} is to be left alone for 3601 s`,
    transient: true,
  });
  expect(server.pages).toHaveLength(1);
});

test.each<[said: string | undefined, ms: number | null]>([
  ['0', 0],
  [' 120 ', 120_000],
  ['Mon, 10 Aug 2026 00:02:00 GMT', 120_000],
  ['Monday, 10-Aug-26 00:02:00 GMT', 120_000],
  ['Sun, 09 Aug 2026 23:00:00 GMT', 0],
  ['Mon, 99 Aug 2026 00:02:00 GMT', null],
  ['-1', null],
  ['1.5', null],
  ['2026-08-10', null],
  ['1000000000', 1e12],
  ['9'.repeat(40), null],
  ['', null],
  [undefined, null],
])('reads Retry-After %j as %s ms', (said, ms) => {
  expect(retryAfterMs(said, Date.UTC(2026, 7, 10))).toBe(ms);
});

test('doubles the wait before each retry up to its cap', () => {
  const backoff = { firstMs: 1000, capMs: 5000 };
  expect([1, 2, 3, 4, 50].map((attempt) => backoffMs(attempt, backoff))).toEqual([
    1000, 2000, 4000, 5000, 5000,
  ]);
});

test('waits longer before each retry, and gives the page when it comes', async () => {
  const clock = fakeClock();
  const server = await town(statuses(500, 502, 200));
  client = quickClient({
    ...clock.options,
    delayMs: 100,
    retries: 2,
    backoff: { firstMs: 1000, capMs: 9000 },
  });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'fetched' });
  expect(clock.slept).toEqual([101, 1001, 2001]);
});

test.each([400, 403, 404, 501])('does not ask again after a %i', async (status) => {
  const server = await town(statuses(status));
  client = quickClient({ retries: 2 });
  await client.fetchPage(pageOf(server));
  expect(server.pages).toHaveLength(1);
});

test('tries a time-out once more at most, and an interruption never', () => {
  const worth = (code: Parameters<typeof failed>[1]) => triesWorth(failed('http://a/', code, ''), 3);
  expect([worth('TIMEOUT'), worth('RESET'), worth('INTERRUPTED'), worth('TLS_FAILED')]).toEqual([1, 3, 0, 0]);
});

test('leaves a host for the run after five failures in a row, and other hosts go on', async () => {
  const server = await town(statuses(500));
  const other = await town(statuses(200));
  client = quickClient();
  const codes: unknown[] = [];
  for (let page = 1; page <= 7; page += 1) {
    const outcome = await client.fetchPage(pageOf(server, `/${page}`));
    codes.push(outcome.kind === 'failed' && outcome.code);
  }
  expect(codes.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'BAD_STATUS'));
  expect(codes.slice(5)).toEqual(['HOST_GIVEN_UP', 'HOST_GIVEN_UP']);
  expect(server.pages).toHaveLength(5);
  expect(await client.fetchPage(pageOf(other))).toMatchObject({ kind: 'fetched' });
});

test('begins to count anew after a page that came, or that is gone', async () => {
  const server = await town(statuses(500, 500, 500, 500, 200, 500, 500, 500, 500, 404, 500, 200));
  client = quickClient();
  for (let page = 1; page <= 12; page += 1) await client.fetchPage(pageOf(server, `/${page}`));
  expect(server.pages).toHaveLength(12);
});

test('counts a page once however often it was tried', async () => {
  const server = await town((request, response) => {
    response.writeHead(request.url === '/good' ? 200 : 500).end('page');
  });
  client = quickClient({ retries: 2 });
  for (const path of ['/1', '/2', '/3', '/4']) await client.fetchPage(pageOf(server, path));
  expect(server.pages).toHaveLength(12);
  expect(await client.fetchPage(pageOf(server, '/good'))).toMatchObject({ kind: 'fetched' });
});

test('keeps its place in line for each page: first asked, first served', async () => {
  const server = await town(async (_request, response) => {
    await pause(2);
    response.end('page');
  });
  client = quickClient();
  const paths = Array.from({ length: 10 }, (_nothing, index) => `/${index}`);
  await Promise.all(paths.map((path) => client?.fetchPage(pageOf(server, path))));
  expect(server.pages.map((page) => page.path)).toEqual(paths);
});
