/** The public views of matters, votes and sources. */
export const createMoreViews = `
-- The handlings of every matter with a register number: those with a page of their own, and those of which only a
-- later page tells (item_id is null), each once.
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

-- One row per side of each vote at an item's own meeting.
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

-- A source with what its runs came to.
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

-- state: failing when the newest run could not read the index, stale after seven days without a good run, else ok.
CREATE VIEW v_sources AS
SELECT source, authority, platform, base_url,
  CASE
    WHEN failures_in_a_row > 0 THEN 'failing'
    WHEN last_success_at IS NULL OR julianday(last_success_at) < julianday('now') - 7 THEN 'stale'
    ELSE 'ok'
  END AS state,
  newest_meeting_date, last_success_at, items, followed
FROM source_row;
`;
