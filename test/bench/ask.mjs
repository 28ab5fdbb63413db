// What asking costs in databases of several sizes, inside the process: median and p95 in milliseconds.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../dist/store/open.js';
import { newFolder } from '../torture/harness.mjs';
import { makeBigDatabase } from './big-database.mjs';
import { fillDatabase } from './fill-database.mjs';
import { rounded, timeTogether } from './measure.mjs';

/**
 * Databases made before are taken again from `folder`.
 * @param {{ quick: boolean, sizes: readonly number[], folder: string | null }} how
 */
export async function benchAsk({ quick, sizes, folder }) {
  /** @type {Record<string, any>} */
  const figures = {};
  for (const size of quick ? [2_000] : sizes) {
    const path = join(folder ?? newFolder(), `${size}.db`);
    const { indexMsPerItem } = existsSync(path) ? { indexMsPerItem: null } : fillDatabase(path, size);
    const store = openStore({ path, mode: 'read' });
    const id = store.nameItem(`kunta:${2016 + Math.floor((1_000 / size) * 10)}1000-1`);
    if (store.search({ words: 'lautakunta' }, { limit: 20 }).hits.length === 0)
      throw new Error('bench: nothing is indexed');
    const times = await timeTogether(
      {
        'search, rare word': () => store.search({ words: 'järjestöfoorumi' }, { limit: 20 }),
        'search, common word': () => store.search({ words: 'lautakunta' }, { limit: 20 }),
        'search, two words': () => store.search({ words: 'asemakaava muuttaminen' }, { limit: 20 }),
        'search, phrase': () => store.search({ words: '"hyväksyi ehdotuksen"' }, { limit: 20 }),
        'search, inside a word': () => store.search({ words: '*foorumi*' }, { limit: 20 }),
        'search, with filters': () =>
          store.search({ words: 'lausunto' }, { body: 'hallitus', since: '2024-01-01', limit: 20 }),
        items: () => [...store.items({ limit: 20 })],
        show: () => store.item(id.itemId),
        decisions: () => [...store.decisions({ outcome: 'rejected', limit: 20 })],
        motions: () => [...store.motions({ limit: 20 }, '2026-06-01')],
        matter: () => store.matterPages('7/00.04.02/2020'),
        coverage: () => store.coverage({}),
      },
      { repeats: quick ? 5 : 15 },
    );
    const exportStarted = performance.now();
    let rows = 0;
    for (const _ of store.decisions({})) rows += 1;
    const exportMs = performance.now() - exportStarted;
    store.close();
    figures[size] = {
      ...Object.fromEntries(
        Object.entries(times).map(([name, { median, p95 }]) => [
          name,
          `${rounded(median)} (p95 ${rounded(p95)})`,
        ]),
      ),
      'export rows per second': Math.round((1000 * rows) / exportMs),
      'indexing, ms per item': indexMsPerItem === null ? 'made before' : rounded(indexMsPerItem),
      medians: Object.fromEntries(Object.entries(times).map(([name, { median }]) => [name, median])),
    };
  }
  return { figures: printable(figures), ratios: growth(figures) };
}

/**
 * What the commands that do not search cost in far larger databases, which are copied together inside SQLite.
 * @param {{ quick: boolean, wide: readonly number[] }} how
 */
export async function benchAskWide({ quick, wide }) {
  /** @type {Record<string, any>} */
  const figures = {};
  for (const size of quick ? [5_000] : wide) {
    const path = join(newFolder(), `${size}.db`);
    await makeBigDatabase(path, size);
    const store = openStore({ path, mode: 'read' });
    const [some] = [...store.items({ limit: 20 })].filter((item) => item.registerNumber !== null);
    const times = await timeTogether(
      {
        items: () => [...store.items({ limit: 20 })],
        show: () => store.item(store.nameItem(some.id).itemId),
        decisions: () => [...store.decisions({ outcome: 'rejected', limit: 20 })],
        motions: () => [...store.motions({ limit: 20 }, '2026-06-01')],
        'motions, open': () => [...store.motions({ limit: 20, isOpen: true }, '2026-06-01')],
        matter: () => store.matterPages(some.registerNumber),
        coverage: () => store.coverage({ source: 'town7' }),
      },
      { repeats: quick ? 5 : 15 },
    );
    store.close();
    figures[size] = {
      ...Object.fromEntries(
        Object.entries(times).map(([name, { median, p95 }]) => [
          name,
          `${rounded(median)} (p95 ${rounded(p95)})`,
        ]),
      ),
      medians: Object.fromEntries(Object.entries(times).map(([name, { median }]) => [name, median])),
    };
  }
  return { figures: printable(figures), ratios: growth(figures) };
}

/** @param {Record<string, any>} figures */
function printable(figures) {
  return Object.fromEntries(Object.entries(figures).map(([size, { medians: _, ...told }]) => [size, told]));
}

/** How much longer the largest database takes than the smallest. @param {Record<string, any>} figures */
function growth(figures) {
  const sizes = Object.keys(figures)
    .map(Number)
    .sort((a, b) => a - b);
  const [small, large] = [figures[sizes[0] ?? 0], figures[sizes.at(-1) ?? 0]];
  if (sizes.length < 2) return {};
  return Object.fromEntries(
    Object.entries(small.medians).map(([name, ms]) => [
      `${name}, ${sizes.at(-1)} / ${sizes[0]} items`,
      rounded(large.medians[name] / Number(ms)),
    ]),
  );
}
