import type { ReportData } from '../../read-report.js';
import { html, link, type Markup, table } from './html.js';
import type { ReportWords } from './words.js';

/** What is followed, how it does, and how fresh it is. */
export function sourcesPart({ sources, now }: ReportData, words: ReportWords): Markup {
  const { word, day } = words;
  const columns = [
    { title: word('source') },
    { title: word('authority') },
    { title: word('health') },
    { title: word('lastGood') },
    { title: word('newestMeeting'), isNumber: true },
    { title: word('items'), isNumber: true },
    { title: word('gaps'), isNumber: true },
  ];
  const rows = sources.map((source) => [
    link(source.source, source.baseUrl),
    source.authority,
    html`<span class="${source.health === 'ok' ? 'good' : 'bad'}">${words.health(source.health)}</span>`,
    html`<span class="${source.state === 'stale' ? 'bad' : ''}">${freshness(source.lastSuccessAt, now, words)}</span>`,
    day(source.newestMeetingDate),
    source.items,
    source.openGaps,
  ]);
  return html`<section aria-labelledby="sources"><h2 id="sources">${word('sources')}</h2>
${rows.length === 0 ? html`<p>${word('none')}</p>` : table(word('sources'), columns, rows, 'found')}</section>`;
}

function freshness(at: string | null, now: string, { word, day }: ReportWords): string {
  if (at === null) return word('never');
  const days = Math.floor((Date.parse(now) - Date.parse(at)) / 86_400_000);
  return `${day(at)} (${days <= 0 ? word('today') : `${days} ${word('daysAgo')}`})`;
}
