import type { FetchedPage, Validators } from '../domain/fetch-outcome.js';
import { headersJson } from './capture.js';
import { compress } from './compress.js';
import { hashOf } from './content-hash.js';
import type { Db } from './database.js';

type ValidatorRow = { readonly etag: string | null; readonly last_modified: string | null };

/** An answer whose every entry was entered: what the next request may carry, and the hash of its bytes. */
export type EnteredAnswer = { readonly url: string; readonly validators: Validators; readonly hash: string };

/** Index pages: the newest answer of each address, and the validators and hash of the newest that was entered whole. */
export function indexPageTable(db: Db) {
  const hashAt = db
    .prepare<[number, string], string | null>('SELECT hash FROM index_page WHERE source_id = ? AND url = ?')
    .pluck();
  const savePage = db.prepare(`
    INSERT INTO index_page (source_id, url, hash, status, headers, captured_at, encoding, body)
    VALUES (@sourceId, @url, @hash, @status, @headers, @capturedAt, @encoding, @body)
    ON CONFLICT (source_id, url) DO UPDATE SET hash = excluded.hash, status = excluded.status,
      headers = excluded.headers, captured_at = excluded.captured_at, encoding = excluded.encoding,
      body = excluded.body`);
  const enter = db.prepare(`
    INSERT INTO index_page (source_id, url, etag, last_modified, entered_hash)
    VALUES (@sourceId, @url, @etag, @lastModified, @hash)
    ON CONFLICT (source_id, url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
      entered_hash = excluded.entered_hash
    WHERE etag IS NOT excluded.etag OR last_modified IS NOT excluded.last_modified
      OR entered_hash IS NOT excluded.entered_hash`);
  const enteredHash = db
    .prepare<[number, string], string | null>(
      'SELECT entered_hash FROM index_page WHERE source_id = ? AND url = ?',
    )
    .pluck();
  const validators = db.prepare<[number, string], ValidatorRow>(
    'SELECT etag, last_modified FROM index_page WHERE source_id = ? AND url = ?',
  );

  return {
    /** Keeps the bytes of an answer in place of those before; returns their hash. */
    save(sourceId: number, page: FetchedPage, capturedAt: string): string {
      const hash = hashOf(page.body);
      if (hashAt.get(sourceId, page.url) === hash) return hash;
      const { url, status } = page;
      const headers = headersJson(page.headers);
      savePage.run({ sourceId, url, hash, status, headers, capturedAt, ...compress(page.body) });
      return hash;
    },
    /** Notes an answer whose every entry was entered. */
    enter(sourceId: number, { url, validators: { etag, lastModified }, hash }: EnteredAnswer): void {
      enter.run({ sourceId, url, etag, lastModified, hash });
    },
    /** Whether the newest answer entered whole had these bytes. */
    isEntered: (sourceId: number, url: string, hash: string): boolean =>
      enteredHash.get(sourceId, url) === hash,
    /** `null` when no answer here carried any. */
    validatorsOf(sourceId: number, url: string): Validators | null {
      const row = validators.get(sourceId, url);
      if (row === undefined || (row.etag === null && row.last_modified === null)) return null;
      return { etag: row.etag, lastModified: row.last_modified };
    },
  };
}
