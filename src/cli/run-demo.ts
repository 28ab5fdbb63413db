import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HarvestReport, harvest } from '../app/harvest.js';
import { PykalaError } from '../domain/errors.js';
import type { Source } from '../domain/source.js';
import { DEMO_LATER, DEMO_NOW, demoWorlds } from '../dynasty-server/demo-world.js';
import { type DynastyServer, startDynastyServer } from '../dynasty-server/server.js';
import { platformNamed } from '../platforms/registry.js';
import { openStore, type Store } from '../store/open.js';
import type { Context } from './context.js';
import { openClient } from './open-client.js';
import { printRows } from './print-rows.js';
import { openProgress, summaryLine } from './progress.js';
import { readMotions } from './read-motions.js';
import { ITEM_COLUMNS, itemRow } from './render/items-table.js';
import { MOTION_COLUMNS, motionRow } from './render/motions-table.js';

/**
 * Serves the invented municipalities on a free loopback port, harvests them as they stand on two days into a
 * database of their own, and prints what came of it. Needs no network. `dbPath` is the file to use, which must not
 * exist yet; `null` makes one in the folder for temporary files.
 */
export async function runDemo(context: Context, dbPath: string | null): Promise<void> {
  const path = dbPath ?? join(mkdtempSync(join(tmpdir(), 'pykala-demo-')), 'demo.db');
  if (existsSync(path)) {
    throw new PykalaError('USAGE', `cli: ${path} exists already; the demo mixes nothing into a database`, {
      hint: 'Name a file that does not exist yet, or leave --db out.',
    });
  }
  const server = await startDynastyServer({ worlds: demoWorlds, now: () => new Date(DEMO_NOW) });
  const store = openStore({ path, mode: 'write' });
  try {
    await tellOfWorlds(context);
    for (const source of demoSources(server)) store.sources.add(source, DEMO_NOW);
    await tellOfHarvest(context, store, DEMO_NOW);
    server.setNow(new Date(DEMO_LATER));
    await tellOfHarvest(context, store, DEMO_LATER);
    await tellOfItems(context, store);
    await tellOfMotions(context, store);
    await tellWhatNext(context, store, path);
  } finally {
    store.close();
    await server.close();
  }
}

function demoSources(server: DynastyServer): readonly Source[] {
  return demoWorlds.map(({ name, authority }) => ({
    name,
    authority,
    platform: 'dynasty',
    baseUrl: server.baseUrlOf(name),
    language: null,
    origin: 'hand',
  }));
}

async function tellOfWorlds(context: Context): Promise<void> {
  const names = demoWorlds.map(({ authority }) => authority).join(', ');
  await context.print(`${names}: invented, served on this machine. Names, people and matters are made up.\n`);
}

async function tellOfHarvest(context: Context, store: Store, now: string): Promise<void> {
  await context.print(`\n${context.bold(`Harvest as of ${now.slice(0, 10)}`)}\n`);
  const report = await harvestAt(context, store, now);
  for (const source of report.sources) await context.print(`${summaryLine(source)}\n`);
}

async function harvestAt(context: Context, store: Store, now: string): Promise<HarvestReport> {
  const sources = store.sources.followed();
  const handSites = sources.map(({ baseUrl }) => baseUrl);
  const client = openClient(context, { delayMs: 0, hosts: 1, handSites });
  const progress = openProgress({ ...context, quiet: !context.streams.errIsTerminal }, () => 0);
  try {
    return await harvest(
      {
        fetchPage: client.fetchPage,
        store: store.harvest(),
        platformNamed,
        now: () => now,
        onEvent: progress.tell,
        isInterrupted: () => false,
      },
      sources,
      { window: 300, since: null, maxItems: null, recheckDays: 30 },
    );
  } finally {
    progress.end();
    await client.close();
  }
}

const ITEMS_SHOWN = 12;

async function tellOfItems(context: Context, store: Store): Promise<void> {
  await context.print(`\n${context.bold('The newest items')}\n`);
  const rows = [...store.items({ limit: ITEMS_SHOWN })].map((item) => itemRow(item, context.labels, false));
  await printRows(context, ITEM_COLUMNS, rows, {});
}

async function tellOfMotions(context: Context, store: Store): Promise<void> {
  await context.print(`\n${context.bold('What became of the motions')}\n`);
  const motions = readMotions(store, {}, { today: DEMO_LATER.slice(0, 10) });
  const rows = motions.map((motion) => motionRow(motion, context.labels));
  await printRows(context, MOTION_COLUMNS, rows, {});
}

async function tellWhatNext(context: Context, store: Store, path: string): Promise<void> {
  const command = context.env['npm_lifecycle_event'] === 'demo' ? 'node bin/pykala.js' : 'pykala';
  const [newest] = store.motions({ limit: 1 }, DEMO_LATER.slice(0, 10));
  const item = newest?.id ?? 'metsala:…';
  const lines = [
    `${command} show ${item} --db ${path}`,
    `${command} history ${item} --db ${path}`,
    `${command} motions --open --db ${path}`,
    `${command} items --motions --csv --db ${path}`,
    `${command} sources add lempäälä && ${command} harvest`,
  ];
  await context.print(`\n${context.bold('Try next')}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
