// Bytes to record, against what any program must do with the same pages.
import { load as loadBrowserLike } from 'cheerio';
import { load } from 'cheerio/slim';
import { Parser } from 'htmlparser2';
import { parsePage } from '../../dist/app/parse-page.js';
import { platformNamed } from '../../dist/platforms/registry.js';
import { rounded, timeOf, timeTogether } from './measure.mjs';
import { benchPages, pageOfSize } from './pages.mjs';

const platform = platformNamed('dynasty');

/** @param {{ url: string, body: Uint8Array }} page */
export const toRecord = ({ url, body }) =>
  parsePage({ platform, body, contentType: null, url, nativeId: null, authority: null });

/** @param {{ quick: boolean }} how */
export async function benchParse({ quick }) {
  const pages = await benchPages(quick ? 20 : 60);
  const texts = pages.map(({ body }) => new TextDecoder().decode(body));
  const each = (/** @type {(at: number) => unknown} */ work) => () => {
    for (let at = 0; at < pages.length; at += 1) work(at);
  };
  const times = await timeTogether(
    {
      record: each((at) => toRecord(pages[at] ?? { url: '', body: new Uint8Array() })),
      cheerio: each((at) => loadBrowserLike(texts[at] ?? '')),
      cheerioSlim: each((at) => load(texts[at] ?? '')),
      htmlparser2: each((at) => countCharacters(texts[at] ?? '')),
      bytes: each((at) => sumOf(pages[at]?.body ?? new Uint8Array())),
    },
    { repeats: quick ? 3 : 9 },
  );
  const perPage = (/** @type {string} */ name) => (times[name]?.median ?? 0) / pages.length;
  const bytes = pages.reduce((sum, { body }) => sum + body.length, 0) / pages.length;
  const sizes = quick ? [65_536, 262_144] : [65_536, 1_048_576, 16_000_000];
  const linear = [];
  for (const size of sizes) {
    const body = pageOfSize(size);
    const { median } = await timeOf(
      () => toRecord({ url: 'https://x.invalid/cgi/DREQUEST.PHP?page=meetingitem&id=1-1', body }),
      { repeats: 3 },
    );
    linear.push({ bytes: body.length, msPerMiB: rounded(median / (body.length / 1_048_576)) });
  }
  return {
    pages: pages.length,
    bytesPerPage: Math.round(bytes),
    pagesPerSecond: Math.round(1000 / perPage('record')),
    msPerPage: rounded(perPage('record')),
    ratios: {
      'parse / cheerio.load': rounded(perPage('record') / perPage('cheerio')),
      'parse / cheerio.load (slim)': rounded(perPage('record') / perPage('cheerioSlim')),
      'parse / htmlparser2 counting': rounded(perPage('record') / perPage('htmlparser2')),
      'parse / reading the bytes': rounded(perPage('record') / perPage('bytes')),
      'parse, largest page / smallest, per MiB': rounded(
        (linear.at(-1)?.msPerMiB ?? 0) / (linear[0]?.msPerMiB ?? 1),
      ),
    },
    linear,
  };
}

/** @param {string} html */
function countCharacters(html) {
  let count = 0;
  const parser = new Parser({
    ontext: (text) => {
      count += text.length;
    },
  });
  parser.write(html);
  parser.end();
  return count;
}

/** @param {Uint8Array} bytes */
function sumOf(bytes) {
  let sum = 0;
  for (const byte of bytes) sum += byte;
  return sum;
}
