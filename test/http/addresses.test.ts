import type { LookupFunction } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { addressToAsk, isPrivateAddress, publicOnly } from '../../src/http/addresses.js';
import type { Client } from '../../src/http/client.js';
import { type Loopback, pageOf, quickClient, serve } from './loopback.js';

let server: Loopback | null = null;
let client: Client | null = null;

afterEach(async () => {
  await client?.close();
  await server?.close();
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.0.9',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:a00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::10.0.0.1',
  '64:ff9b:1::1',
  'fc00::1',
  'fd12::1',
  'fe80::1',
  'fe80::1%eth0',
  'ff02::1',
  '2001:db8::1',
  'no address',
])('holds %s for private', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each([
  '1.1.1.1',
  '9.255.255.255',
  '100.63.255.255',
  '172.15.0.1',
  '172.32.0.1',
  '193.166.3.2',
  '2001:67c::1',
  '2a00:1190::1',
  '::ffff:193.166.3.2',
  '64:ff9b::c1a6:302',
])('holds %s for public', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

const SITE = 'https://town.example/cgi/';

test.each<[url: string, site: string, code: string]>([
  ['no address', SITE, 'BAD_SCHEME'],
  ['file:///etc/passwd', SITE, 'BAD_SCHEME'],
  ['ftp://town.example/a', SITE, 'BAD_SCHEME'],
  ['javascript:alert(1)', SITE, 'BAD_SCHEME'],
  ['data:text/html,x', SITE, 'BAD_SCHEME'],
  ['https://elsewhere.example/', SITE, 'OTHER_SITE'],
  ['https://www.town.example/', SITE, 'OTHER_SITE'],
  ['https://town.example.elsewhere.example/', SITE, 'OTHER_SITE'],
  ['https://town.example:8443/', SITE, 'OTHER_SITE'],
  ['https://town.example@elsewhere.example/', SITE, 'OTHER_SITE'],
  ['http://town.example/', SITE, 'OTHER_SITE'],
  ['http://127.0.0.1/', 'http://127.0.0.1/', 'PRIVATE_ADDRESS'],
  ['http://2130706433/', 'http://127.0.0.1/', 'PRIVATE_ADDRESS'],
  ['http://0x7f.1/', 'http://127.0.0.1/', 'PRIVATE_ADDRESS'],
  ['http://[::1]/', 'http://[::1]/', 'PRIVATE_ADDRESS'],
  ['http://169.254.169.254/latest/', 'http://169.254.169.254/', 'PRIVATE_ADDRESS'],
])('does not ask %s for the site %s: %s', (url, site, code) => {
  expect(addressToAsk(url, site, false)).toMatchObject({ kind: 'failed', url, code, transient: false });
});

test.each<[url: string, site: string, asked: string]>([
  ['https://town.example/cgi/a?b=c#d', SITE, 'https://town.example/cgi/a?b=c'],
  ['https://user:word@town.example/', SITE, 'https://town.example/'],
  ['https://TOWN.example:443/', SITE, 'https://town.example/'],
  ['https://town.example/', 'http://town.example/', 'https://town.example/'],
])('asks %s for the site %s as %s', (url, site, asked) => {
  expect(addressToAsk(url, site, false)).toHaveProperty('href', asked);
});

test('refuses a private address unless the site was added by hand', async () => {
  server = await serve((_request, response) => response.end('page'));
  const byHand = server.url;
  client = quickClient({ allowPrivate: (site) => site === byHand });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'fetched' });
  await client.close();
  client = quickClient({ allowPrivate: () => false });
  expect(await client.fetchPage(pageOf(server))).toMatchObject({ kind: 'failed', code: 'PRIVATE_ADDRESS' });
  expect(server.pages).toHaveLength(1);
});

/** A name server that gives these addresses for every name. */
const answering =
  (...addresses: readonly string[]): LookupFunction =>
  (_name, options, answer) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    if (options.all) answer(null, found);
    else answer(null, found[0]?.address ?? '', found[0]?.family);
  };

test.each([true, false])('judges a name by where it leads, private allowed: %s', async (allowed) => {
  server = await serve((_request, response) => response.end('page'));
  client = quickClient({ allowPrivate: () => allowed, lookup: answering('127.0.0.1') });
  const outcome = await client.fetchPage(pageOf({ url: `http://town.example:${new URL(server.url).port}` }));
  expect(outcome).toMatchObject(allowed ? { kind: 'fetched' } : { kind: 'failed', code: 'PRIVATE_ADDRESS' });
  expect(server.pages).toHaveLength(allowed ? 1 : 0);
});

test('hands on the public ones of several addresses, in their order, and none when all are private', () => {
  const heard: unknown[] = [];
  const hear = (...answer: readonly unknown[]) => heard.push(answer);
  const mixed = publicOnly(answering('::1', '193.166.3.2', '127.0.0.1', '2a00:1190::1'));
  mixed('town.example', { all: true }, hear);
  mixed('town.example', {}, hear);
  publicOnly(answering('::1', '10.0.0.1'))('town.example', { all: true }, hear);
  expect(heard).toEqual([
    [
      null,
      [
        { address: '193.166.3.2', family: 4 },
        { address: '2a00:1190::1', family: 6 },
      ],
    ],
    [null, '193.166.3.2', 4],
    [expect.objectContaining({ code: 'PRIVATE_ADDRESS' }), []],
  ]);
});

test('judges a name again at every connection, so that one that leads home later gains nothing', async () => {
  server = await serve((_request, response) => {
    response.setHeader('connection', 'close').end('page');
  });
  const questions: string[] = [];
  const lookup: LookupFunction = (name, options, answer) => {
    questions.push(name);
    answering('127.0.0.1')(name, options, answer);
  };
  client = quickClient({ allowPrivate: () => false, lookup });
  const page = pageOf({ url: `http://town.example:${new URL(server.url).port}` });
  await client.fetchPage(page);
  await client.fetchPage({ ...page, fresh: true });
  expect(questions.length).toBeGreaterThan(1);
  expect(server.connections()).toBe(0);
});
