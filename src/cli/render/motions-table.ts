import type { MotionRow } from '../../store/find-motions.js';
import { EXPORT_COLUMNS } from './export-columns.js';
import type { Labels } from './labels.js';
import type { Row } from './rows.js';
import type { Column } from './table.js';

/** The columns of the motion ledger as a reader sees it. */
export const MOTION_COLUMNS: readonly Column[] = [
  { key: 'registerNumber', title: 'register' },
  { key: 'title', title: 'motion', flexible: true, least: 30 },
  { key: 'stage', title: 'stage', flexible: true },
  { key: 'filedDate', title: 'filed' },
  { key: 'ageDays', title: 'days', align: 'right' },
  { key: 'lastBody', title: 'last before', flexible: true, optional: 2 },
  { key: 'lastDate', title: 'on', optional: 1 },
];

/** The columns of `export motions`, in the order promised. */
export const MOTION_EXPORT: readonly Column[] = EXPORT_COLUMNS.motions;

/** One motion as a row. */
export function motionRow(motion: MotionRow, labels: Labels): Row {
  return { record: motion, cells: { ...motion, stage: labels.stage(motion.stage) } };
}
