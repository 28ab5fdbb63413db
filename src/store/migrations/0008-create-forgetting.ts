/**
 * What is forgotten at somebody's wish, or reduced since the site withdrew it: the item stays as a tombstone without
 * words, so that no later harvest brings it back; what was done stands in the audit.
 */
export const createForgetting = `
ALTER TABLE item ADD COLUMN forgotten_at TEXT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('forget', 'reduce')),
  item TEXT NOT NULL, -- source:nativeId
  reason TEXT
) STRICT;
`;
