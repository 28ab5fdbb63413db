// The same pages through what people use instead. Peers that need Python are left out with a word where it lacks them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { rounded, timeTogether } from './measure.mjs';
import { benchPages } from './pages.mjs';
import { toRecord } from './parse.mjs';

/** @param {{ quick: boolean }} how */
export async function benchPeers({ quick }) {
  const pages = await benchPages(quick ? 20 : 100);
  const texts = pages.map(({ body }) => new TextDecoder().decode(body));
  const times = await timeTogether(
    {
      pykala: () => pages.map(toRecord),
      selectors: () => texts.map(readWithSelectors),
    },
    { repeats: quick ? 3 : 7 },
  );
  const perSecond = (/** @type {number} */ ms) => Math.round((1000 * pages.length) / ms);
  const python = ['beautiful_soup.py', 'scrapy_spider.py'].map((script) => runPython(script, pages));
  return {
    pages: pages.length,
    pagesPerSecond: {
      'pykala (records with sections, outcome, votes)': perSecond(times['pykala']?.median ?? 0),
      'cheerio with selectors (text of the page)': perSecond(times['selectors']?.median ?? 0),
      ...Object.assign({}, ...python),
    },
    ratios: {
      'pykala / cheerio with selectors, time': rounded(
        (times['pykala']?.median ?? 0) / (times['selectors']?.median ?? 1),
      ),
    },
  };
}

/** What a private script does: title and text, nothing else. @param {string} html */
function readWithSelectors(html) {
  const $ = load(html);
  $('script, style, nav, .navigation, .page-navigation').remove();
  return { title: $('h1, label.h3').first().text(), text: $('body').text().replace(/\s+/gu, ' ').trim() };
}

/** @param {string} script @param {readonly { body: Uint8Array }[]} pages */
function runPython(script, pages) {
  const folder = mkdtempSync(join(tmpdir(), 'pykala-peers-'));
  for (const [at, { body }] of pages.entries()) writeFileSync(join(folder, `${at}.html`), body);
  const made = spawnSync('python3', [new URL(`./peers/${script}`, import.meta.url).pathname, folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const figure = /pages_per_second=(?<figure>[\d.]+) peak_mib=(?<mib>[\d.]+)/u.exec(
    made.stdout ?? '',
  )?.groups;
  return {
    [script]:
      figure === undefined
        ? 'left out: its Python packages are not installed'
        : `${Math.round(Number(figure['figure']))} (peak ${figure['mib']} MiB)`,
  };
}
