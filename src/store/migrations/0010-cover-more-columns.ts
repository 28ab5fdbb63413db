/** Indexes that hold what is filtered and counted by, so that rows that are not wanted are never looked up. */
export const coverMoreColumns = `
DROP INDEX motion_page_by_date;
CREATE INDEX motion_page_by_date
  ON item (meeting_date DESC, meeting_id, place, id, source_id, body_id, motion_stage)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL;
-- Pages about motions of towns that print no register number.
CREATE INDEX motion_page_unnumbered ON item (source_id)
  WHERE version IS NOT NULL AND motion_stage IS NOT NULL AND register_number IS NULL;
-- First signers, to be looked through by letters inside a name.
CREATE INDEX motion_by_signer ON motion (first_signer) WHERE first_signer IS NOT NULL;
-- How many decisions there are of each kind.
CREATE INDEX decision_counted ON item (source_id, body_id, outcome, meeting_date)
  WHERE version IS NOT NULL AND outcome IS NOT NULL;
`;
