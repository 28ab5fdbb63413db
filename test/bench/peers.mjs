// The same pages through what people use instead, each in a process of its own, by turns. Peers that need Python are
// left out with a word where it lacks them (Debian has them: python3-bs4, python3-scrapy).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rounded, summarise } from './measure.mjs';
import { benchPages } from './pages.mjs';

const NODE = new URL('./peers/in-node.mjs', import.meta.url).pathname;
/** @type {Readonly<Record<string, readonly string[]>>} */
const PEERS = {
  'pykala (records with sections, outcome, votes)': [process.execPath, NODE, 'pykala'],
  'cheerio with selectors (text of the page)': [process.execPath, NODE, 'selectors'],
  'BeautifulSoup (text of the page)': ['python3', pathOf('beautiful_soup.py')],
  'Scrapy selectors (text of the page)': ['python3', pathOf('scrapy_spider.py')],
};

/** @param {{ quick: boolean }} how */
export async function benchPeers({ quick }) {
  const pages = await benchPages(quick ? 20 : 100);
  const folder = mkdtempSync(join(tmpdir(), 'pykala-peers-'));
  for (const [at, { body }] of pages.entries()) writeFileSync(join(folder, `${at}.html`), body);
  /** @type {Record<string, { speeds: number[], mib: number }>} */
  const found = {};
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    for (const [name, command] of Object.entries(PEERS)) {
      const figures = run([...command, folder]);
      if (figures === null) continue;
      const known = found[name] ?? { speeds: [], mib: 0 };
      found[name] = {
        speeds: [...known.speeds, figures.speed],
        mib: Math.max(known.mib, figures.mib),
      };
    }
  }
  rmSync(folder, { recursive: true });
  const speeds = Object.fromEntries(
    Object.entries(found).map(([name, { speeds: all }]) => [name, summarise(all).median]),
  );
  const [own, ...others] = Object.keys(PEERS);
  return {
    pages: pages.length,
    pagesPerSecond: Object.fromEntries(
      Object.keys(PEERS).map((name) => [
        name,
        found[name] === undefined
          ? 'left out: its Python packages are not installed'
          : `${Math.round(speeds[name] ?? 0)} (peak ${found[name].mib} MiB)`,
      ]),
    ),
    ratios: Object.fromEntries(
      others
        .filter((name) => speeds[name] !== undefined)
        .map((name) => [
          `pykala / ${name.replace(/ \(.*$/u, '')}, time`,
          rounded((speeds[name] ?? 0) / (speeds[own ?? ''] ?? 1)),
        ]),
    ),
  };
}

/** @param {readonly string[]} command @returns {{ speed: number, mib: number } | null} */
function run([program = '', ...args]) {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  const figures = /pages_per_second=(?<speed>[\d.]+) peak_mib=(?<mib>[\d.]+)/u.exec(stdout ?? '')?.groups;
  return figures === undefined ? null : { speed: Number(figures['speed']), mib: Number(figures['mib']) };
}

/** @param {string} script */
function pathOf(script) {
  return new URL(`./peers/${script}`, import.meta.url).pathname;
}
