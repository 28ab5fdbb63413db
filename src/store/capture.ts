import type { FetchedPage } from '../domain/fetch-outcome.js';
import type { Db } from './database.js';

/** An archived answer of an item's address. `hash` names its bytes. */
export type StoredCapture = {
  readonly pageId: number;
  readonly hash: string;
  readonly url: string;
  readonly status: number;
  readonly contentType: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly capturedAt: string;
};

type CaptureRow = {
  readonly page_id: number;
  readonly hash: string;
  readonly url: string;
  readonly status: number;
  readonly content_type: string | null;
  readonly headers: string;
  readonly captured_at: string;
};

/** The answers of items' addresses, in order; an answer with the bytes of the one before adds nothing. */
export function captureTable(db: Db) {
  const newest = db.prepare<[number], { readonly n: number; readonly page_id: number }>(
    'SELECT n, page_id FROM capture WHERE item_id = ? ORDER BY n DESC LIMIT 1',
  );
  const insert = db.prepare(`
    INSERT INTO capture (item_id, n, page_id, url, status, content_type, headers, captured_at)
    VALUES (@itemId, @n, @pageId, @url, @status, @contentType, @headers, @capturedAt)`);
  const load = db.prepare<[number, number | null], CaptureRow>(`
    SELECT c.*, p.hash FROM capture c JOIN page p ON p.id = c.page_id
    WHERE c.item_id = ? AND c.page_id = coalesce(?, c.page_id) ORDER BY c.n DESC LIMIT 1`);

  return {
    /** Enters an answer whose bytes are kept as `pageId`. */
    save(itemId: number, pageId: number, page: FetchedPage, capturedAt: string): void {
      const last = newest.get(itemId);
      if (last?.page_id === pageId) return;
      const { url, status, contentType } = page;
      const headers = headersJson(page.headers);
      insert.run({ itemId, n: (last?.n ?? 0) + 1, pageId, url, status, contentType, headers, capturedAt });
    },
    /** The newest answer of an item, or the newest with certain bytes; `null` when there is none. */
    newest(itemId: number, pageId: number | null): StoredCapture | null {
      const row = load.get(itemId, pageId);
      return row === undefined ? null : fromRow(row);
    },
  };
}

/** Headers as kept: cookies are nobody's business. */
export function headersJson(headers: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'set-cookie')),
  );
}

function fromRow(row: CaptureRow): StoredCapture {
  return {
    pageId: row.page_id,
    hash: row.hash,
    url: row.url,
    status: row.status,
    contentType: row.content_type,
    headers: JSON.parse(row.headers) as Readonly<Record<string, string>>,
    capturedAt: row.captured_at,
  };
}
