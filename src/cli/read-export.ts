import type { NameBook } from '../app/redact/name-book.js';
import { redactRecord, redactRow } from '../app/redact.js';
import type { AgendaItem } from '../domain/agenda-item.js';
import { PykalaError } from '../domain/errors.js';
import type { ItemFilter } from '../store/item-filter.js';
import type { Store } from '../store/open.js';
import { officialBooks } from './official-books.js';
import { readMotions } from './read-motions.js';
import type { ExportKind } from './render/export-columns.js';

type Row = Readonly<Record<string, unknown>>;

/** How an export is wanted: whole records for JSON, what fits into cells for a spreadsheet; `today` counts ages. */
export type ExportWishes = {
  readonly isWhole: boolean;
  readonly isRedacted: boolean;
  readonly today: string;
};

/** Everything of a kind, one record after another in bounded memory. */
export function* readExport(
  store: Store,
  kind: ExportKind,
  filter: ItemFilter,
  wishes: ExportWishes,
): Generator<Row, void, void> {
  const records = recordsOf(store, kind, filter, wishes);
  if (!wishes.isRedacted) return yield* records;
  const officialsOf = officialBooks(store);
  for (const record of records) yield masked(kind, record, officialsOf(String(record['source'])));
}

/** The query behind an export; throws USAGE for what no one query gives. */
export function exportSql(store: Store, kind: ExportKind, filter: ItemFilter): string {
  switch (kind) {
    case 'items':
      return store.sqlOf.items(filter);
    case 'decisions':
      return store.sqlOf.decisions(filter);
    case 'motions':
      return store.sqlOf.motions(filter);
    case 'matters':
      return store.sqlOf.matters(filter);
    case 'meetings':
      throw new PykalaError('USAGE', 'cli: no one query is behind the meetings', {
        hint: 'The table `meeting` holds them; see `pykala sql`.',
      });
    default:
      return store.sqlOf.parts(kind, filter);
  }
}

function recordsOf(
  store: Store,
  kind: ExportKind,
  filter: ItemFilter,
  { isWhole, today }: ExportWishes,
): Iterable<Row> {
  switch (kind) {
    case 'items':
      return isWhole ? wholeItems(store, filter) : store.itemFacts(filter);
    case 'decisions':
      return store.decisions(filter);
    case 'motions':
      return readMotions(store, filter, { today });
    case 'matters':
      return store.matters(filter);
    case 'votes':
      return store.votes(filter);
    case 'attachments':
      return store.attachments(filter);
    case 'sections':
      return store.sections(filter);
    case 'meetings':
      return store.meetings(filter);
    default:
      throw new PykalaError('USAGE', `cli: there is nothing called ${String(kind)} to export`);
  }
}

function* wholeItems(store: Store, filter: ItemFilter): Generator<Row, void, void> {
  for (const { record, ...stored } of store.items(filter)) yield { ...stored, ...record };
}

/** Whole records know who acts in an office; of rows the names known in their source are. */
function masked(kind: ExportKind, record: Row, officials: NameBook): Row {
  const isRecord = kind === 'items' && Array.isArray(record['handlings']);
  return isRecord
    ? { ...record, ...redactRecord(record as AgendaItem, officials) }
    : redactRow(record, officials);
}
