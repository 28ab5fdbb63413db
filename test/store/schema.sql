CREATE INDEX decision_counted ON item (source_id, body_id, outcome, meeting_date)
  WHERE version IS NOT NULL AND outcome IS NOT NULL;

CREATE INDEX gap_open ON gap (source_id) WHERE closed_at IS NULL;

CREATE INDEX handling_told ON handling (meeting_date, article_number)
  WHERE is_current = 0 AND article_number IS NOT NULL;

CREATE INDEX item_about_motion ON item (motion_stage, meeting_date DESC, meeting_id, place, id)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL;

CREATE INDEX item_by_body ON item (body_id, meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;

CREATE INDEX item_by_date ON item (meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;

CREATE INDEX item_by_outcome ON item (outcome, meeting_date DESC, meeting_id, place, id)
  WHERE version IS NOT NULL AND outcome IS NOT NULL;

CREATE INDEX item_by_register ON item (register_number, source_id, meeting_date DESC, id)
  WHERE register_number IS NOT NULL;

CREATE INDEX item_by_source ON item (source_id, meeting_date DESC, meeting_id, place, id) WHERE version IS NOT NULL;

CREATE INDEX item_by_title ON item (source_id, title) WHERE register_number IS NULL AND title IS NOT NULL;

CREATE INDEX item_look_due ON item_look (source_id, due_at) WHERE due_at IS NOT NULL;

CREATE INDEX item_of_meeting ON item (meeting_id);

CREATE INDEX meeting_by_body ON meeting (source_id, body_id, meeting_date);

CREATE INDEX motion_by_signer ON motion (first_signer) WHERE first_signer IS NOT NULL;

CREATE INDEX motion_list ON item (source_id, meeting_date DESC)
  WHERE version IS NOT NULL AND motion_stage IS NULL
    AND (title LIKE '%aloittei%' OR title LIKE '%aloitteet%' OR title LIKE '%motioner%');

CREATE INDEX motion_page_by_date
  ON item (meeting_date DESC, meeting_id, place, id, source_id, body_id, motion_stage)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL;

CREATE INDEX motion_page_by_source ON item (source_id, meeting_date DESC, meeting_id, place, id)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL;

CREATE INDEX motion_page_unnumbered ON item (source_id)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL AND register_number IS NULL;

CREATE INDEX problem_by_code ON problem (code);

CREATE INDEX run_source_by_run ON run_source (run_id);

CREATE INDEX search_item_made ON search_item (made);

CREATE TABLE attachment (
  item_id INTEGER NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  number INTEGER,
  title TEXT NOT NULL,
  url TEXT,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('forget', 'reduce')),
  item TEXT NOT NULL, -- source:nativeId
  reason TEXT
) STRICT;

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

CREATE TABLE governing_body (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL
) STRICT;

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

CREATE TABLE index_offer (
  source_id INTEGER NOT NULL REFERENCES source (id),
  kind TEXT NOT NULL CHECK (kind IN ('meetings', 'officials')),
  offered INTEGER NOT NULL CHECK (offered IN (0, 1)),
  asked_at TEXT NOT NULL,
  PRIMARY KEY (source_id, kind)
) STRICT, WITHOUT ROWID;

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
  body BLOB, entered_hash TEXT,
  PRIMARY KEY (source_id, url)
) STRICT;

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
  notify_list TEXT, forgotten_at TEXT, -- JSON list
  UNIQUE (source_id, native_id)
) STRICT;

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

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  source_id INTEGER NOT NULL REFERENCES source (id),
  native_id TEXT NOT NULL,
  body_id INTEGER REFERENCES governing_body (id),
  meeting_date TEXT, document_type TEXT, start_time TEXT, place TEXT, is_checked INTEGER, pdf_url TEXT, items_listed INTEGER, listed_at TEXT,
  UNIQUE (source_id, native_id)
) STRICT;

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

CREATE TABLE page (
  id INTEGER PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('br', 'identity')),
  body BLOB NOT NULL
) STRICT;

CREATE TABLE problem (
  item_id INTEGER NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  step TEXT NOT NULL,
  detail TEXT NOT NULL,
  block_index INTEGER,
  PRIMARY KEY (item_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE robots_file (
  origin TEXT PRIMARY KEY,
  body BLOB NOT NULL,
  asked_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE search_grouped (
  word_id INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5(
  title, ruling, rest, marks,
  content='', contentless_delete=1, tokenize="ascii tokenchars '=_'"
);

CREATE TABLE 'search_index_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_index_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_index_docsize'(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER);

CREATE TABLE 'search_index_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_item (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  index_row INTEGER,
  made INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_letters USING fts5(
  word, content='search_word', content_rowid='id', detail=none, columnsize=0, tokenize='trigram case_sensitive 1'
);

CREATE TABLE 'search_letters_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_letters_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_letters_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE search_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;

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

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE VIEW decision_row AS
SELECT
  i.id AS item_id,
  s.name || ':' || i.native_id AS id,
  s.name AS source,
  i.authority,
  b.name AS body,
  i.meeting_date,
  i.article_number,
  i.register_number,
  i.title,
  h.outcome,
  h.unanimous,
  h.by_vote,
  (SELECT group_concat(result, '; ') FROM (
    SELECT (SELECT group_concat(label || ' ' || count, ', ') FROM (
      SELECT o.label, o.count FROM vote_option o
      WHERE o.item_id = v.item_id AND o.handling = v.handling AND o.vote = v.position ORDER BY o.position
    )) AS result
    FROM vote v WHERE v.item_id = h.item_id AND v.handling = h.position ORDER BY v.position
  )) AS vote_result,
  nullif(trim(coalesce(h.presenter_title, '') || ' ' || coalesce(h.presenter_name, '')), '') AS presenter,
  (SELECT group_concat(text, char(10, 10)) FROM (
    SELECT x.text FROM section x
    WHERE x.item_id = h.item_id AND x.handling = h.position AND x.kind = 'proposal' AND x.text <> ''
    ORDER BY x.position
  )) AS proposal,
  (SELECT group_concat(text, char(10, 10)) FROM (
    SELECT x.text FROM section x
    WHERE x.item_id = h.item_id AND x.handling = h.position AND x.kind = 'decision' AND x.text <> ''
    ORDER BY x.position
  )) AS decision,
  i.url,
  i.captured_at,
  h.evidence
FROM item i
JOIN source s ON s.id = i.source_id
JOIN handling h ON h.item_id = i.id AND h.is_current = 1 AND h.outcome IS NOT NULL
LEFT JOIN governing_body b ON b.id = i.body_id
WHERE i.version IS NOT NULL AND i.outcome IS NOT NULL;

CREATE VIEW motion_row AS
SELECT
  f.item_id, f.id, f.source, f.authority, f.register_number, f.title, f.kind, f.filed_date, f.first_signer,
  f.signer_count, f.stage, f.stage_date, f.last_body, f.last_date, f.last_article,
  CASE WHEN f.stage = 'closed' THEN f.stage_date END AS closed_date,
  f.url, f.evidence
FROM (
  SELECT
    i.id AS item_id, s.name || ':' || i.native_id AS id, s.name AS source, i.authority, i.register_number,
    coalesce(m.title, i.title) AS title, m.kind,
    coalesce((
      SELECT min(x.filed_date) FROM item p JOIN motion x ON x.item_id = p.id
      WHERE p.register_number = i.register_number AND p.source_id = i.source_id
    ), m.filed_date) AS filed_date,
    coalesce((
      SELECT x.first_signer FROM item p JOIN motion x ON x.item_id = p.id
      WHERE p.register_number = i.register_number AND p.source_id = i.source_id AND x.first_signer IS NOT NULL
      ORDER BY p.meeting_date, p.id LIMIT 1
    ), m.first_signer) AS first_signer,
    coalesce((
      SELECT x.signer_count FROM item p JOIN motion x ON x.item_id = p.id
      WHERE p.register_number = i.register_number AND p.source_id = i.source_id AND x.signer_count IS NOT NULL
      ORDER BY p.meeting_date, p.id LIMIT 1
    ), m.signer_count) AS signer_count,
    m.stage,
    coalesce((
      SELECT min(p.meeting_date) FROM item p JOIN motion x ON x.item_id = p.id
      WHERE p.register_number = i.register_number AND p.source_id = i.source_id AND p.meeting_date > coalesce((
        SELECT max(q.meeting_date) FROM item q JOIN motion y ON y.item_id = q.id
        WHERE q.register_number = i.register_number AND q.source_id = i.source_id AND y.stage <> m.stage
          AND (coalesce(q.meeting_date, ''), q.id) < (coalesce(i.meeting_date, ''), i.id)
      ), '')
    ), i.meeting_date) AS stage_date,
    b.name AS last_body, i.meeting_date AS last_date, i.article_number AS last_article, i.url, m.evidence
  FROM item i
  JOIN motion m ON m.item_id = i.id
  JOIN source s ON s.id = i.source_id
  LEFT JOIN governing_body b ON b.id = i.body_id
  WHERE i.version IS NOT NULL AND i.motion_stage IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM item n JOIN motion x ON x.item_id = n.id
    WHERE n.register_number = i.register_number AND n.source_id = i.source_id
      AND (coalesce(n.meeting_date, ''), n.id) > (coalesce(i.meeting_date, ''), i.id)
  )
) f;

CREATE VIEW source_row AS
SELECT
  s.id AS source_id, s.name AS source, s.authority, s.platform, s.base_url, s.followed,
  (SELECT max(i.meeting_date) FROM item i WHERE i.source_id = s.id AND i.version IS NOT NULL) AS newest_meeting_date,
  (SELECT count(*) FROM item i WHERE i.source_id = s.id AND i.version IS NOT NULL) AS items,
  (SELECT r.finished_at FROM run_source x JOIN run r ON r.id = x.run_id
    WHERE x.source_id = s.id AND x.outcome <> 'failed' ORDER BY x.run_id DESC LIMIT 1) AS last_success_at,
  (SELECT count(*) FROM run_source x WHERE x.source_id = s.id AND x.run_id > coalesce(
    (SELECT max(y.run_id) FROM run_source y WHERE y.source_id = s.id AND y.outcome <> 'failed'), 0
  )) AS failures_in_a_row,
  (SELECT r.finished_at FROM run_source x JOIN run r ON r.id = x.run_id
    WHERE x.source_id = s.id AND x.error IS NOT NULL ORDER BY x.run_id DESC LIMIT 1) AS last_failure_at,
  (SELECT x.error FROM run_source x
    WHERE x.source_id = s.id AND x.error IS NOT NULL ORDER BY x.run_id DESC LIMIT 1) AS last_error,
  coalesce((SELECT x.open_gaps FROM run_source x
    WHERE x.source_id = s.id ORDER BY x.run_id DESC LIMIT 1), 0) AS open_gaps
FROM source s;

CREATE VIEW v_decisions AS
SELECT source, authority, body, meeting_date, article_number, register_number, title, outcome, unanimous, by_vote,
  vote_result, presenter, proposal, decision, url, captured_at
FROM decision_row;

CREATE VIEW v_items AS
SELECT
  s.name || ':' || i.native_id AS id,
  s.name AS source,
  i.platform, i.layout, i.url, i.native_id, m.native_id AS meeting_native_id, i.authority,
  b.name AS governing_body,
  i.document_type, i.meeting_date, i.article_number, i.item_number, i.register_number, i.title, i.language,
  i.outcome, i.unanimous, i.by_vote, i.motion_stage, i.notify_list, i.parser_version, i.version, i.captured_at,
  i.withdrawn_at
FROM item i
JOIN source s ON s.id = i.source_id
LEFT JOIN meeting m ON m.id = i.meeting_id
LEFT JOIN governing_body b ON b.id = i.body_id
WHERE i.version IS NOT NULL;

CREATE VIEW v_matters AS
SELECT
  s.name AS source, i.authority, i.register_number, i.title, b.name AS governing_body, i.meeting_date,
  i.article_number, i.document_type, i.outcome, i.unanimous, s.name || ':' || i.native_id AS item_id, i.url,
  'confirmed' AS link
FROM item i
JOIN source s ON s.id = i.source_id
LEFT JOIN governing_body b ON b.id = i.body_id
WHERE i.version IS NOT NULL AND i.register_number IS NOT NULL
UNION ALL
SELECT
  s.name, t.authority, t.register_number, t.title, b.name, t.meeting_date, t.article_number, NULL, t.outcome,
  t.unanimous, NULL, NULL, 'confirmed'
FROM (
  -- The newest page that tells of a handling gives its words.
  SELECT i.source_id, i.authority, i.register_number, i.title, h.body_id, h.meeting_date, h.article_number,
    h.outcome, h.unanimous, max(coalesce(i.meeting_date, '') || i.id) AS told_by
  FROM handling h JOIN item i ON i.id = h.item_id
  WHERE h.is_current = 0 AND i.register_number IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM item o
    WHERE o.register_number = i.register_number AND o.source_id = i.source_id AND o.version IS NOT NULL
      AND o.meeting_date = h.meeting_date
      AND (o.article_number = h.article_number OR o.article_number IS NULL OR h.article_number IS NULL)
  )
  GROUP BY i.source_id, i.register_number, h.body_id, h.meeting_date, h.article_number
) t
JOIN source s ON s.id = t.source_id
LEFT JOIN governing_body b ON b.id = t.body_id;

CREATE VIEW v_motions AS
SELECT source, authority, register_number, title, kind, filed_date, first_signer, signer_count, stage, stage_date,
  CAST(julianday(coalesce(closed_date, date('now'))) - julianday(filed_date) AS INTEGER) AS age_days,
  last_body, last_date, last_article,
  CAST(julianday(closed_date) - julianday(filed_date) AS INTEGER) AS answered_in_days,
  closed_date, url
FROM motion_row;

CREATE VIEW v_sources AS
SELECT source, authority, platform, base_url,
  CASE
    WHEN failures_in_a_row > 0 THEN 'failing'
    WHEN last_success_at IS NULL OR julianday(last_success_at) < julianday('now') - 7 THEN 'stale'
    ELSE 'ok'
  END AS state,
  newest_meeting_date, last_success_at, items, followed
FROM source_row;

CREATE VIEW v_votes AS
SELECT
  s.name || ':' || i.native_id AS id,
  s.name AS source, i.authority, b.name AS body, i.meeting_date, i.article_number, i.register_number, i.title,
  v.position + 1 AS vote_number, v.subject, o.label, o.count, v.winner, v.evidence, i.url
FROM item i
JOIN source s ON s.id = i.source_id
JOIN handling h ON h.item_id = i.id AND h.is_current = 1
JOIN vote v ON v.item_id = h.item_id AND v.handling = h.position
JOIN vote_option o ON o.item_id = v.item_id AND o.handling = v.handling AND o.vote = v.position
LEFT JOIN governing_body b ON b.id = i.body_id
WHERE i.version IS NOT NULL;
