/** What the people of a database have settled for it; `value` is JSON. */
export const createSettings = `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
