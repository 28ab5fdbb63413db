/**
 * The public views (`v_...`: names and columns are a promise to readers of the file) over two inner ones.
 * No function of ours is used, so that any SQLite program can read them.
 */
export const createViews = `
-- One row per page on which something was decided.
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

CREATE VIEW v_decisions AS
SELECT source, authority, body, meeting_date, article_number, register_number, title, outcome, unanimous, by_vote,
  vote_result, presenter, proposal, decision, url, captured_at
FROM decision_row;

-- One row per motion: the pages of one source with one register number are one motion, a page without a number is
-- its own. The newest page tells where it stands; stage_date is the first meeting since when it stands there.
CREATE VIEW motion_row AS
WITH page_of_motion AS (
  SELECT m.item_id, m.stage, m.filed_date, m.first_signer, m.signer_count, i.source_id, i.meeting_date,
    coalesce(i.register_number, 'item ' || i.id) AS motion_key
  FROM motion m JOIN item i ON i.id = m.item_id
), told AS (
  SELECT *, row_number() OVER newest AS nth, first_value(stage) OVER newest AS stage_now
  FROM page_of_motion
  WINDOW newest AS (PARTITION BY source_id, motion_key ORDER BY meeting_date DESC, item_id DESC)
), placed AS (
  SELECT *, sum(stage <> stage_now) OVER (PARTITION BY source_id, motion_key ORDER BY nth) AS others
  FROM told
), motion_facts AS (
  -- Of signers the oldest page that names them is believed: nth in front lets max() find it.
  SELECT
    max(CASE WHEN nth = 1 THEN item_id END) AS item_id,
    min(filed_date) AS filed_date,
    substr(max(printf('%09d', nth) || first_signer), 10) AS first_signer,
    CAST(substr(max(printf('%09d', nth) || signer_count), 10) AS INTEGER) AS signer_count,
    min(CASE WHEN others = 0 THEN meeting_date END) AS stage_date
  FROM placed GROUP BY source_id, motion_key
)
SELECT
  f.item_id,
  s.name || ':' || i.native_id AS id,
  s.name AS source,
  i.authority,
  i.register_number,
  coalesce(m.title, i.title) AS title,
  m.kind,
  f.filed_date,
  f.first_signer,
  f.signer_count,
  m.stage,
  f.stage_date,
  b.name AS last_body,
  i.meeting_date AS last_date,
  i.article_number AS last_article,
  CASE WHEN m.stage = 'closed' THEN f.stage_date END AS closed_date,
  i.url,
  m.evidence
FROM motion_facts f
JOIN motion m ON m.item_id = f.item_id
JOIN item i ON i.id = f.item_id
JOIN source s ON s.id = i.source_id
LEFT JOIN governing_body b ON b.id = i.body_id;

-- age_days: from filing to closing, or to today.
CREATE VIEW v_motions AS
SELECT source, authority, register_number, title, kind, filed_date, first_signer, signer_count, stage, stage_date,
  CAST(julianday(coalesce(closed_date, date('now'))) - julianday(filed_date) AS INTEGER) AS age_days,
  last_body, last_date, last_article,
  CAST(julianday(closed_date) - julianday(filed_date) AS INTEGER) AS answered_in_days,
  closed_date, url
FROM motion_row;

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
`;
