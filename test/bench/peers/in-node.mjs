// The same pages through a program in Node: `pykala` makes records of them, `selectors` what a private script does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { toRecord } from '../parse.mjs';

/** What a private script does: title and text, nothing else. @param {Uint8Array} body */
function readWithSelectors(body) {
  const $ = load(new TextDecoder().decode(body));
  $('script, style, nav, .navigation, .page-navigation').remove();
  return { title: $('h1, label.h3').first().text(), text: $('body').text().replace(/\s+/gu, ' ').trim() };
}

const [peer, folder = ''] = process.argv.slice(2);
const url = 'https://example.invalid/cgi/DREQUEST.PHP?page=meetingitem&id=1-1';
const work =
  peer === 'pykala' ? (/** @type {Uint8Array} */ body) => toRecord({ url, body }) : readWithSelectors;
const pages = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
for (const page of pages) work(page);
const started = performance.now();
for (const page of pages) work(page);
const seconds = (performance.now() - started) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(`pages_per_second=${(pages.length / seconds).toFixed(1)} peak_mib=${Math.round(peak)}`);
