import type { LedgerRow } from '../../read-motions.js';
import type { ReportData } from '../../read-report.js';
import type { Labels } from '../labels.js';
import { html, link, type Markup } from './html.js';
import type { ReportWords } from './words.js';

/** The motions one by one, each with its steps and the words that prove them. */
export function storiesPart({ motions, stories }: ReportData, words: ReportWords, labels: Labels): Markup {
  const { word } = words;
  const cut = `${word('shownOf')}: ${stories.length} / ${motions.length}`;
  return html`<section aria-labelledby="steps"><h2 id="steps">${word('timeLines')}</h2>
${stories.length === 0 ? html`<p>${word('none')}</p>` : html``}${
  stories.length < motions.length ? html`<p>${cut}</p>` : html``
}${stories.map((motion) => story(motion, words, labels))}</section>`;
}

function story(motion: LedgerRow, words: ReportWords, labels: Labels): Markup {
  const { word, day } = words;
  const title = motion.title ?? labels.word('untitled');
  const days =
    motion.answeredInDays === null
      ? motion.ageDays === null
        ? null
        : `${motion.ageDays} ${word('days')}`
      : `${word('answeredIn')} ${motion.answeredInDays} ${word('days')}`;
  const signers =
    motion.signerCount === null ? motion.firstSigner : `${motion.firstSigner ?? ''} (${motion.signerCount})`;
  const filed = motion.filedDate === null ? null : `${word('filed')} ${day(motion.filedDate)}`;
  const facts = [
    motion.authority ?? motion.source,
    labels.motionKind(motion.kind),
    motion.registerNumber,
    filed,
    signers,
  ]
    .filter((fact) => fact !== null && fact.trim() !== '')
    .join(' · ');
  const steps = motion.events.map((event) => step(event, words, labels));
  const next = motion.next === null ? [] : [html`<li class="next">${word('next')}: ${motion.next}</li>\n`];
  return html`<article data-find><h3>${link(title, motion.url)}</h3>
<p><span class="badge">${labels.stage(motion.stage)}</span>${days}</p>
<p class="soft">${facts}</p>
${remarks(motion, words)}${
  steps.length + next.length === 0
    ? html``
    : html`<ol class="steps">
${[...steps, ...next]}</ol>
`
}</article>
`;
}

function step(event: LedgerRow['events'][number], { day }: ReportWords, labels: Labels): Markup {
  const place = [event.governingBody, event.articleNumber === null ? null : `§ ${event.articleNumber}`]
    .filter((part) => part !== null)
    .join(' ');
  const putOff = event.putOff === null ? '' : ` (${labels.outcome(event.putOff)})`;
  return html`<li>${day(event.date)} ${place}: <strong>${labels.stage(event.stage)}</strong>${putOff} <q>${event.evidence}</q></li>\n`;
}

function remarks({ listed, possible }: LedgerRow, { word }: ReportWords): readonly Markup[] {
  return [
    ...(listed === 'only-on-list' ? [html`<p>${word('onlyListed')}</p>\n`] : []),
    ...(listed === 'closed-on-list' ? [html`<p>${word('closedListed')}</p>\n`] : []),
    ...(possible.length > 0 ? [html`<p>${word('possible')}: ${possible.join(', ')}</p>\n`] : []),
  ];
}
