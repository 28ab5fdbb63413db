import type { MotionStage } from '../../../domain/agenda-item.js';
import type { LedgerRow } from '../../read-motions.js';
import type { ReportData } from '../../read-report.js';
import type { Labels } from '../labels.js';
import { legend, lyingBars } from './charts.js';
import { html, type Markup, table } from './html.js';
import type { ReportWords } from './words.js';

/** Where motions stand: how many at which stage, and how old. */
export function motionsPart({ motions }: ReportData, words: ReportWords, labels: Labels): Markup {
  const { word } = words;
  const shown = motions.length === 0 ? html`<p>${word('none')}</p>` : stagesAndAges(motions, words, labels);
  return html`<section aria-labelledby="motions"><h2 id="motions">${word('motions')}</h2>
${shown}</section>`;
}

const STAGES: readonly MotionStage[] = ['filed', 'referred', 'in_preparation', 'answer_proposed', 'closed'];
const AGES = ['age0', 'age1', 'age2', 'age3', 'ageUnknown'] as const;

function stagesAndAges(motions: readonly LedgerRow[], { word }: ReportWords, labels: Labels): Markup {
  const bars = STAGES.map((stage) => ({
    name: labels.stage(stage),
    parts: AGES.map(
      (_, age) => motions.filter((motion) => motion.stage === stage && ageClass(motion) === age).length,
    ),
  }));
  const columns = [
    { title: word('stage') },
    ...AGES.map((age) => ({ title: word(age), isNumber: true })),
    { title: word('all'), isNumber: true },
  ];
  const rows = bars.map(({ name, parts }) => [name, ...parts, parts.reduce((sum, count) => sum + count, 0)]);
  const title = word('byStage');
  return html`<h3>${title}</h3>
${lyingBars({ id: 'stages', title, bars })}${legend(AGES.map((age) => word(age)))}
<p class="soft">${word('ageNote')}</p>
${table(title, columns, rows, 'counts')}`;
}

/** Which of `AGES` a motion is of. */
function ageClass({ ageDays }: LedgerRow): number {
  if (ageDays === null || ageDays < 0) return 4;
  const found = [183, 365, 730].findIndex((days) => ageDays < days);
  return found === -1 ? 3 : found;
}
