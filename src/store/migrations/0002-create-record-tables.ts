/** The newest version of each item, taken apart. Positions count from 0 in the order of the page. */
export const createRecordTables = `
CREATE TABLE handling (
  item_id INTEGER NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
  body_id INTEGER REFERENCES governing_body (id),
  meeting_date TEXT,
  article_number INTEGER,
  register_number TEXT,
  presenter_title TEXT,
  presenter_name TEXT,
  preparers TEXT NOT NULL, -- JSON list of { title, name }
  outcome TEXT,
  unanimous INTEGER,
  by_vote INTEGER,
  evidence TEXT,
  disqualified TEXT NOT NULL, -- JSON lists
  dissents TEXT NOT NULL,
  wishes TEXT NOT NULL,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  item_id INTEGER NOT NULL,
  handling INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  heading TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (item_id, handling, position),
  FOREIGN KEY (item_id, handling) REFERENCES handling (item_id, position) ON DELETE CASCADE
) STRICT;

CREATE TABLE vote (
  item_id INTEGER NOT NULL,
  handling INTEGER NOT NULL,
  position INTEGER NOT NULL,
  subject TEXT,
  winner TEXT,
  evidence TEXT NOT NULL,
  PRIMARY KEY (item_id, handling, position),
  FOREIGN KEY (item_id, handling) REFERENCES handling (item_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE vote_option (
  item_id INTEGER NOT NULL,
  handling INTEGER NOT NULL,
  vote INTEGER NOT NULL,
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (item_id, handling, vote, position),
  FOREIGN KEY (item_id, handling, vote) REFERENCES vote (item_id, handling, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE motion (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  kind TEXT NOT NULL,
  title TEXT,
  filed_date TEXT,
  first_signer TEXT,
  signer_count INTEGER,
  stage TEXT NOT NULL,
  evidence TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
  item_id INTEGER NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER,
  title TEXT NOT NULL,
  url TEXT,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  item_id INTEGER NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  step TEXT NOT NULL,
  detail TEXT NOT NULL,
  block_index INTEGER,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX problem_by_code ON problem (code);
`;
