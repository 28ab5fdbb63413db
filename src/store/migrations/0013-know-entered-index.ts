/**
 * The hash of the newest answer whose every entry was entered. Feeds carry no dates of building, so an answer of the
 * same bytes names nothing that is not known.
 */
export const knowEnteredIndex = `
ALTER TABLE index_page ADD COLUMN entered_hash TEXT;
`;
