import { createHash } from 'node:crypto';
import type { ReportData } from '../../read-report.js';
import type { LabelLanguage, Labels } from '../labels.js';
import { minuteOf } from '../minute.js';
import { decisionsPart } from './decisions-part.js';
import { html, type Markup } from './html.js';
import { motionsPart } from './motions-part.js';
import { REPORT_SCRIPT } from './script.js';
import { sourcesPart } from './sources-part.js';
import { storiesPart } from './stories-part.js';
import { REPORT_STYLE } from './style.js';
import { type ReportWords, reportWords } from './words.js';

/** The report as one HTML document that needs nothing beside itself: no style, script, font or picture from elsewhere. */
export function reportPage(data: ReportData, language: LabelLanguage, labels: Labels): string {
  const words = reportWords(language);
  const { word } = words;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${word('title')} – pykala</title>
<style>${OWN_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${word('skip')}</a>
${head(data, words)}
${contents(words)}
<main id="main" tabindex="-1">
<form role="search" hidden><label for="find">${word('find')}</label><input id="find" type="search" autocomplete="off"><output for="find" data-word="${word('found')}"></output></form>
${sourcesPart(data, words)}
${motionsPart(data, words, labels)}
${decisionsPart(data, words, labels)}
${storiesPart(data, words, labels)}
</main>
<footer><p>${word('footer')}</p></footer>
<script>${OWN_SCRIPT}</script>
</body>
</html>
`.markup;
}

/** Our own text, which is markup as it stands. */
const OWN_STYLE: Markup = { markup: REPORT_STYLE };
const OWN_SCRIPT: Markup = { markup: REPORT_SCRIPT };

/** Nothing may be loaded, and nothing run but the style and the script that are here. */
function policy(): string {
  const [style, script] = [REPORT_STYLE, REPORT_SCRIPT].map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return `default-src 'none'; style-src ${style}; script-src ${script}; img-src data:; base-uri 'none'; form-action 'none'`;
}

function head({ now, filter }: ReportData, { word, day }: ReportWords): Markup {
  const facts = [
    `${word('made')} ${day(now)} ${minuteOf(now)?.slice(11) ?? ''}`.trim(),
    filter.since === undefined ? null : `${word('since')} ${day(filter.since)}`,
    filter.sources === undefined ? null : `${word('only')}: ${filter.sources.join(', ')}`,
  ];
  return html`<header><h1>${word('title')}</h1>
<p class="soft">${facts.filter((fact) => fact !== null).join(' · ')}</p></header>`;
}

function contents({ word }: ReportWords): Markup {
  const entries = ENTRIES.map(([id, key]) => html`<li><a href="#${id}">${word(key)}</a></li>`);
  return html`<nav aria-label="${word('contents')}"><ul>${entries}</ul></nav>`;
}

/** The places of the page, each with the word that leads to it. */
const ENTRIES = [
  ['sources', 'sources'],
  ['motions', 'motions'],
  ['decisions', 'decisions'],
  ['newest', 'newest'],
  ['steps', 'timeLines'],
] as const;
