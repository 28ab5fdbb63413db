import type { LedgerRow } from '../read-motions.js';
import type { Labels } from './labels.js';
import type { Row } from './rows.js';
import type { Column } from './table.js';
import { toneOfStage } from './tone.js';

/** The columns of the motion ledger as a reader sees it. */
export const MOTION_COLUMNS: readonly Column[] = [
  { key: 'registerNumber', title: 'register' },
  { key: 'title', title: 'motion', flexible: true, least: 30 },
  { key: 'stage', title: 'stage', flexible: true },
  { key: 'filedDate', title: 'filed', optional: 4 },
  { key: 'ageDays', title: 'days', align: 'right' },
  { key: 'lastBody', title: 'last before', flexible: true, optional: 3 },
  { key: 'lastDate', title: 'on', optional: 1 },
  { key: 'next', title: 'next', flexible: true, optional: 2 },
];

/** One motion as a row. What a list of the council says beside stands with the stage, a possible twin with the title. */
export function motionRow(motion: LedgerRow, labels: Labels): Row {
  const { listed, possible, title } = motion;
  const mark =
    listed === null ? '' : ` (${labels.word(listed === 'only-on-list' ? 'onlyOnList' : 'closedOnList')})`;
  const twins = possible.length === 0 ? '' : ` ≈ ${possible.join(', ')}`;
  const cells = { stage: `${labels.stage(motion.stage)}${mark}`, title: `${title ?? ''}${twins}` };
  const { events: _, possible: __, ...plainCells } = motion;
  const tones = { stage: listed === 'only-on-list' ? ('quiet' as const) : toneOfStage(motion.stage) };
  return { record: motion, cells: { ...plainCells, ...cells }, tones };
}
