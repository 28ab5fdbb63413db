import type { MonthCount, ReportData } from '../../read-report.js';
import { decisionWords } from '../item.js';
import type { Labels } from '../labels.js';
import { lyingBars, standingBars } from './charts.js';
import { html, link, type Markup, table } from './html.js';
import type { ReportWords } from './words.js';

/** What was decided: how much of which outcome in which month, then the newest one by one. */
export function decisionsPart(data: ReportData, words: ReportWords, labels: Labels): Markup {
  const { word } = words;
  const shown =
    data.counts.length === 0
      ? html`<p>${word('none')}</p>`
      : html`${outcomesAndMonths(data.counts, words, labels)}
<h3 id="newest">${word('newest')}</h3>
${newestTable(data, words, labels)}`;
  return html`<section aria-labelledby="decisions"><h2 id="decisions">${word('decisions')}</h2>
${shown}</section>`;
}

/** As many months fit side by side. */
const MOST_MONTHS = 24;

function outcomesAndMonths(all: readonly MonthCount[], words: ReportWords, labels: Labels): Markup {
  const { word, month: monthName } = words;
  const months = monthsOf(all);
  const counts = all.filter(({ month }) => month !== null && months.includes(month));
  const outcomes = [...new Set(counts.map(({ outcome }) => outcome))];
  const left = sumOf(all) - sumOf(counts);
  const byOutcome = outcomes
    .map((outcome) => ({
      name: labels.outcome(outcome),
      parts: [0, 0, sumOf(counts.filter((count) => count.outcome === outcome))],
    }))
    .toSorted((a, b) => (b.parts[2] ?? 0) - (a.parts[2] ?? 0));
  const byMonth = months.map((month) => ({
    name: monthName(month),
    parts: [sumOf(counts.filter((count) => count.month === month))],
  }));
  const rest = left === 0 ? html`` : html`<p class="soft">${left} ${word('earlier')}.</p>`;
  if (months.length === 0) return rest;
  return html`<h3>${word('byOutcome')}</h3>
${lyingBars({ id: 'outcomes', title: word('byOutcome'), bars: byOutcome })}
<h3>${word('byMonth')}</h3>
${standingBars({ id: 'months', title: word('byMonth'), bars: byMonth })}
${rest}
${crossTable(counts, months, words, labels)}`;
}

function crossTable(
  counts: readonly MonthCount[],
  months: readonly string[],
  { word, month: monthName }: ReportWords,
  labels: Labels,
): Markup {
  const outcomes = [...new Set(counts.map(({ outcome }) => outcome))];
  const columns = [
    { title: word('month') },
    ...outcomes.map((outcome) => ({ title: labels.outcome(outcome), isNumber: true })),
    { title: word('all'), isNumber: true },
  ];
  const rows = months.toReversed().map((month) => {
    const ofMonth = counts.filter((count) => count.month === month);
    return [
      monthName(month),
      ...outcomes.map((outcome) => sumOf(ofMonth.filter((count) => count.outcome === outcome))),
      sumOf(ofMonth),
    ];
  });
  return table(word('byBoth'), columns, rows, 'counts');
}

/** The months up to the newest one with a decision, without holes, oldest first. */
function monthsOf(counts: readonly MonthCount[]): readonly string[] {
  const known = counts.flatMap(({ month }) => month ?? []).toSorted();
  const [oldest] = known;
  const newest = known.at(-1);
  if (oldest === undefined || newest === undefined) return [];
  const last = Number(newest.slice(0, 4)) * 12 + Number(newest.slice(5, 7)) - 1;
  const months = Array.from({ length: MOST_MONTHS }, (_, back) => {
    const at = last - (MOST_MONTHS - 1 - back);
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  return months.filter((month) => month >= oldest);
}

function sumOf(counts: readonly MonthCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function newestTable({ newest }: ReportData, { word, day }: ReportWords, labels: Labels): Markup {
  const columns = [
    { title: word('date') },
    { title: word('authority') },
    { title: word('body') },
    { title: '§', isNumber: true },
    { title: word('matter') },
    { title: word('outcome') },
  ];
  const rows = newest.map((decision) => [
    day(decision.meetingDate),
    decision.authority ?? decision.source,
    decision.body,
    decision.articleNumber,
    link(decision.title ?? labels.word('untitled'), decision.url),
    [decisionWords(decision, labels), decision.voteResult].filter(Boolean).join(' · '),
  ]);
  return html`<p class="soft">${word('withoutFormal')}</p>
${table(word('newest'), columns, rows, 'found')}`;
}
