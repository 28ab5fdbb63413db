/**
 * Searches that are followed, and what each has told. `key` names one alert; `page_hash` is the page it was read from,
 * so that the same page read anew tells nothing; `delivered_at` is null for what was there before the watch.
 */
export const createWatches = `
CREATE TABLE watch (
  name TEXT PRIMARY KEY,
  query TEXT NOT NULL, -- JSON
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE watch_seen (
  watch TEXT NOT NULL REFERENCES watch (name) ON DELETE CASCADE,
  key TEXT NOT NULL,
  page_hash TEXT,
  delivered_at TEXT,
  PRIMARY KEY (watch, key)
) STRICT, WITHOUT ROWID;
`;
