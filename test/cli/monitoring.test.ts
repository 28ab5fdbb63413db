import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DynastyServer, startDynastyServer } from '../../src/dynasty-server/server.js';
import { item, meeting, world } from '../dynasty-server/small-world.js';
import { makeFolder, runPykala } from './run-pykala.js';

const PIKKULA = world([meeting('2026101', '2026-03-02', [item(1, 'Torin kunnostus')])]);

let town: DynastyServer;
let monitor: Server;
let place: ReturnType<typeof makeFolder>;
let called: string[] = [];
const pykala = (...words: readonly string[]) => runPykala([...words, '--db', place.db]);
const harvest = (...words: readonly string[]) => pykala('harvest', '--delay', '0', '-q', ...words);
const monitorUrl = () => {
  const address = monitor.address();
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
};

beforeAll(async () => {
  place = makeFolder();
  town = await startDynastyServer({ worlds: [PIKKULA], now: () => new Date('2026-03-20T09:00:00Z') });
  monitor = createServer((request, response) => {
    called.push(`${request.method} ${request.url}`);
    response.writeHead(request.url?.startsWith('/ill') ? 500 : 200).end();
  });
  await new Promise((resolve) => monitor.listen(0, '127.0.0.1', () => resolve(null)));
  await pykala('sources', 'add', '--no-check', town.baseUrlOf('pikkula'), '--name', 'pikkula');
  await harvest();
});
afterAll(async () => {
  monitor.close();
  await town.close();
  place.remove();
});

describe('pykala harvest --ping', () => {
  it('calls the address once after the run, keeps its own words, and tells how the run ended', async () => {
    called = [];
    expect((await harvest('--ping', `${monitorUrl()}/ping/4711?key=a`)).code).toBe(0);
    expect(called).toEqual(['GET /ping/4711?key=a&exit=0']);
  });

  it('tells of a run in which a source failed', async () => {
    called = [];
    const off = town.setFault({ do: { kind: 'status', status: 403 } });
    expect((await harvest('--ping', `${monitorUrl()}/ping`)).code).toBe(3);
    off();
    await harvest();
    expect(called).toEqual(['GET /ping?exit=3']);
  });

  it.each(['/ill', ''])('fails no run when the call fails (%s)', async (path) => {
    const address = path === '' ? 'http://127.0.0.1:1/' : `${monitorUrl()}${path}`;
    const ran = await pykala('harvest', '--delay', '0', '--ping', address);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('the ping failed');
  });

  it('refuses what is no web address before anything is asked', async () => {
    town.clearRequests();
    const ran = await harvest('--ping', 'file:///etc/passwd');
    expect(ran.code).toBe(2);
    expect(town.requests).toEqual([]);
  });
});

describe('pykala status --metrics', () => {
  it('puts a whole file in place of the one before, and leaves nothing beside it', async () => {
    const path = join(place.folder, 'pykala.prom');
    writeFileSync(path, 'old');
    expect((await pykala('status', '--metrics', path)).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('pykala_items{source="pikkula"} 1\n');
    expect(readdirSync(place.folder).filter((name) => name.startsWith('pykala.prom'))).toEqual([
      'pykala.prom',
    ]);
  });

  it('exits 1 where it cannot be written', async () => {
    const ran = await pykala('status', '--metrics', join(place.folder, 'no', 'such.prom'));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('cannot be written');
  });
});
