/**
 * The first tables. `page` to `item_version` are the archive and are only added to; the tables from `handling` on
 * hold the newest version of each item taken apart, and can be made again from it. What changes on every look
 * (due times, validators) stands apart in `item_look`, so that an unchanged page leaves the rest untouched.
 * Syntax is kept to what SQLite 3.37 reads, since other programs open the file too.
 */
export const createTables = `
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  authority TEXT NOT NULL,
  platform TEXT NOT NULL,
  base_url TEXT NOT NULL,
  language TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('catalogue', 'hand')),
  followed INTEGER NOT NULL DEFAULT 1 CHECK (followed IN (0, 1)),
  added_at TEXT NOT NULL,
  removed_at TEXT
) STRICT;

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  finished_at TEXT -- null: goes on, or was killed
) STRICT;

CREATE TABLE run_source (
  run_id INTEGER NOT NULL REFERENCES run (id),
  source_id INTEGER NOT NULL REFERENCES source (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('ok', 'failed', 'partly')),
  new INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  same INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  not_modified INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  open_gaps INTEGER NOT NULL,
  error TEXT,
  PRIMARY KEY (source_id, run_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_source_by_run ON run_source (run_id);

-- The newest answer of each index address. The older ones are not kept: an item's own captures tell its past.
CREATE TABLE index_page (
  source_id INTEGER NOT NULL REFERENCES source (id),
  url TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  hash TEXT,
  status INTEGER,
  headers TEXT,
  captured_at TEXT,
  encoding TEXT,
  body BLOB,
  PRIMARY KEY (source_id, url)
) STRICT;

-- Names of bodies as printed, each once; folded is lower case, for finding a part of a name in any case.
CREATE TABLE governing_body (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  native_id TEXT NOT NULL,
  body_id INTEGER REFERENCES governing_body (id),
  meeting_date TEXT,
  UNIQUE (source_id, native_id)
) STRICT;
CREATE INDEX meeting_by_body ON meeting (source_id, body_id, meeting_date);

-- Raw pages as served, each once. hash: SHA-256 of the bytes, hexadecimal; encoding: how body is compressed.
CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('br', 'identity')),
  body BLOB NOT NULL
) STRICT;

-- An item: what the index says of it (listed_...) and the facts of its newest version. version is null before the
-- first page was read. place is its number in the meeting, for reading order.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  native_id TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting (id),
  first_seen_at TEXT NOT NULL,
  listed_body_id INTEGER REFERENCES governing_body (id),
  listed_date TEXT,
  listed_subject TEXT,
  listed_article INTEGER,
  withdrawn_at TEXT,
  version INTEGER,
  captured_at TEXT,
  parser_version INTEGER,
  platform TEXT,
  layout TEXT,
  url TEXT,
  authority TEXT,
  body_id INTEGER REFERENCES governing_body (id),
  document_type TEXT,
  meeting_date TEXT,
  article_number INTEGER,
  item_number INTEGER,
  place INTEGER,
  register_number TEXT,
  title TEXT,
  language TEXT,
  outcome TEXT,
  unanimous INTEGER,
  by_vote INTEGER,
  motion_stage TEXT,
  notify_list TEXT, -- JSON list
  UNIQUE (source_id, native_id)
) STRICT;
CREATE INDEX item_by_date ON item (meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;
CREATE INDEX item_by_source ON item (source_id, meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;
CREATE INDEX item_by_body ON item (body_id, meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;
CREATE INDEX item_by_outcome ON item (outcome, meeting_date DESC, meeting_id, place, id)
  WHERE version IS NOT NULL AND outcome IS NOT NULL;
CREATE INDEX item_by_register ON item (register_number, meeting_date DESC) WHERE register_number IS NOT NULL;
CREATE INDEX item_about_motion ON item (motion_stage, meeting_date DESC, meeting_id, place, id)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL;
CREATE INDEX item_of_meeting ON item (meeting_id);

-- When an item was last looked at and when it must be again. etag and last_modified belong to its newest capture.
CREATE TABLE item_look (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  source_id INTEGER NOT NULL REFERENCES source (id),
  due_at TEXT,
  due_reason TEXT CHECK (due_reason IN ('new', 'retry', 'recheck')),
  attempts INTEGER NOT NULL DEFAULT 0,
  failure_code TEXT,
  failure_detail TEXT,
  failed_at TEXT,
  checked_at TEXT,
  etag TEXT,
  last_modified TEXT,
  gone_count INTEGER NOT NULL DEFAULT 0,
  last_gone_at TEXT
) STRICT;
CREATE INDEX item_look_due ON item_look (source_id, due_at) WHERE due_at IS NOT NULL;

-- The answers an item's address gave, in order; an answer with the bytes of the one before adds no row.
CREATE TABLE capture (
  item_id INTEGER NOT NULL REFERENCES item (id),
  n INTEGER NOT NULL,
  page_id INTEGER NOT NULL REFERENCES page (id),
  url TEXT NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  headers TEXT NOT NULL, -- JSON, without cookies
  captured_at TEXT NOT NULL,
  PRIMARY KEY (item_id, n)
) STRICT;

CREATE TABLE item_version (
  item_id INTEGER NOT NULL REFERENCES item (id),
  n INTEGER NOT NULL,
  content_hash TEXT NOT NULL,
  document_type TEXT,
  captured_at TEXT NOT NULL,
  page_id INTEGER NOT NULL REFERENCES page (id),
  parser_version INTEGER NOT NULL,
  record BLOB NOT NULL, -- the record as JSON, brotli
  PRIMARY KEY (item_id, n)
) STRICT;
`;
