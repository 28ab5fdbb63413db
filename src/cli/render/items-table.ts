import type { StoredItem } from '../../store/find-items.js';
import { decisionWords } from './item.js';
import type { Labels } from './labels.js';
import type { Row } from './rows.js';
import type { Column } from './table.js';
import { toneOfOutcome } from './tone.js';

/** The columns of a list of items. */
export const ITEM_COLUMNS: readonly Column[] = [
  { key: 'id', title: 'item' },
  { key: 'meetingDate', title: 'date' },
  { key: 'governingBody', title: 'body', flexible: true, least: 18 },
  { key: 'documentType', title: 'document', optional: 1 },
  { key: 'articleNumber', title: '§', align: 'right' },
  { key: 'registerNumber', title: 'register', optional: 2 },
  { key: 'title', title: 'title', flexible: true, least: 30 },
  { key: 'outcome', title: 'outcome', flexible: true, optional: 3 },
];

/**
 * One item as a row: the record with the facts of its storing. A flat row, for CSV, has the outcome of its decision
 * as a column.
 */
export function itemRow({ record: item, ...stored }: StoredItem, labels: Labels, isFlat: boolean): Row {
  const record = { ...stored, ...item };
  return {
    record: isFlat ? { ...record, outcome: item.decision?.outcome ?? null } : record,
    cells: {
      ...flatCells(record),
      documentType: labels.document(item.documentType),
      outcome: item.decision === null ? null : decisionWords(item.decision, labels),
    },
    tones: { outcome: toneOfOutcome(item.decision?.outcome ?? null) },
  };
}

/** What of a record fits into a cell, so that `--fields` may ask for it. */
function flatCells(record: Readonly<Record<string, unknown>>): Row['cells'] {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[key, value] as const]
        : [],
    ),
  );
}
