import type { AgendaItem, DocumentType } from '../domain/agenda-item.js';
import { packJson, unpackJson, unpackText } from './compress.js';
import type { Db } from './database.js';

/** A version of an item without its record; `n` counts from 1. */
export type VersionFacts = {
  readonly n: number;
  readonly contentHash: string;
  readonly documentType: DocumentType | null;
  readonly capturedAt: string;
  readonly pageId: number;
  readonly parserVersion: number;
};

type VersionRow = {
  readonly n: number;
  readonly content_hash: string;
  readonly document_type: string | null;
  readonly captured_at: string;
  readonly page_id: number;
  readonly parser_version: number;
};

const FACTS = 'n, content_hash, document_type, captured_at, page_id, parser_version';

/** Versions of items: each record whole, with the page it was read from. */
export function itemVersionTable(db: Db) {
  const newest = db.prepare<[number], VersionRow>(
    `SELECT ${FACTS} FROM item_version WHERE item_id = ? ORDER BY n DESC LIMIT 1`,
  );
  const all = db.prepare<[number], VersionRow>(
    `SELECT ${FACTS} FROM item_version WHERE item_id = ? ORDER BY n`,
  );
  const record = db
    .prepare<[number, number], Uint8Array>('SELECT record FROM item_version WHERE item_id = ? AND n = ?')
    .pluck();
  const insert = db.prepare(`
    INSERT INTO item_version (item_id, n, content_hash, document_type, captured_at, page_id, parser_version, record)
    VALUES (@itemId, @n, @contentHash, @documentType, @capturedAt, @pageId, @parserVersion, @packed)`);
  const replace = db.prepare(`
    UPDATE item_version SET content_hash = @contentHash, document_type = @documentType,
      parser_version = @parserVersion, record = @packed
    WHERE item_id = @itemId AND n = @n`);

  const clear = db.prepare<[number]>('DELETE FROM item_version WHERE item_id = ?');

  return {
    /** Takes all versions of an item away, for others to be put in their place in the same transaction. */
    clear: (itemId: number): void => {
      clear.run(itemId);
    },
    newest(itemId: number): VersionFacts | null {
      const row = newest.get(itemId);
      return row === undefined ? null : fromRow(row);
    },
    /** Every version, oldest first. */
    all: (itemId: number): readonly VersionFacts[] => all.all(itemId).map(fromRow),
    /** The record of one version, `null` when there is no such version. */
    record(itemId: number, n: number): AgendaItem | null {
      const packed = record.get(itemId, n);
      return packed === undefined ? null : recordFrom(packed);
    },
    /** The record of one version as the text it is kept as. */
    recordText(itemId: number, n: number): string | null {
      const packed = record.get(itemId, n);
      return packed === undefined ? null : unpackText(packed);
    },
    insert(itemId: number, facts: VersionFacts, content: AgendaItem): void {
      insert.run({ itemId, ...facts, packed: packJson(content) });
    },
    /** Puts another reading of the same page in a version's place. */
    replace(itemId: number, facts: VersionFacts, content: AgendaItem): void {
      replace.run({
        itemId,
        n: facts.n,
        contentHash: facts.contentHash,
        documentType: facts.documentType,
        parserVersion: facts.parserVersion,
        packed: packJson(content),
      });
    },
  };
}

/** A record out of its column. Only `saveRecord` and `saveReparsed` write there, so its shape is known. */
export function recordFrom(packed: Uint8Array): AgendaItem {
  return unpackJson(packed) as AgendaItem;
}

function fromRow(row: VersionRow): VersionFacts {
  return {
    n: row.n,
    contentHash: row.content_hash,
    documentType: row.document_type as DocumentType | null,
    capturedAt: row.captured_at,
    pageId: row.page_id,
    parserVersion: row.parser_version,
  };
}
