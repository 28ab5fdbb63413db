/**
 * What a harvest knows to be lacking, what is known of meetings beside their items, which further indexes a source
 * offers, and the robots.txt of hosts, so that a run every hour asks for it once a day.
 */
export const createGaps = `
-- A stretch of days whose meetings no index has shown: from the newest day known before it (null: the beginning) to
-- the oldest day shown after it, both of them included. body_id is null where any body of the source may be concerned.
CREATE TABLE gap (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  body_id INTEGER REFERENCES governing_body (id),
  from_date TEXT,
  to_date TEXT NOT NULL,
  reason TEXT NOT NULL, -- why it is open: how it was noticed, or what kept it from being filled
  opened_at TEXT NOT NULL,
  tried_at TEXT,
  closed_at TEXT
) STRICT;
CREATE INDEX gap_open ON gap (source_id) WHERE closed_at IS NULL;

-- listed_at: when the page of the meeting was last read; items_listed: how many items stood there then.
ALTER TABLE meeting ADD COLUMN document_type TEXT;
ALTER TABLE meeting ADD COLUMN start_time TEXT;
ALTER TABLE meeting ADD COLUMN place TEXT;
ALTER TABLE meeting ADD COLUMN is_checked INTEGER;
ALTER TABLE meeting ADD COLUMN pdf_url TEXT;
ALTER TABLE meeting ADD COLUMN items_listed INTEGER;
ALTER TABLE meeting ADD COLUMN listed_at TEXT;

-- Indexes that not every site has. offered is 0 where the site answered that there is none.
CREATE TABLE index_offer (
  source_id INTEGER NOT NULL REFERENCES source (id),
  kind TEXT NOT NULL CHECK (kind IN ('meetings', 'officials')),
  offered INTEGER NOT NULL CHECK (offered IN (0, 1)),
  asked_at TEXT NOT NULL,
  PRIMARY KEY (source_id, kind)
) STRICT, WITHOUT ROWID;

-- body is empty where the host has no robots.txt.
CREATE TABLE robots_file (
  origin TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  asked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
