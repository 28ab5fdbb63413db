/**
 * The index of all texts, over the newest version of each item. It keeps words, no text (contentless): what is shown
 * comes out of the sections. Words are parted by blanks already, in lower case; `marks` holds the words of title and
 * ruling again, each once, and the facts by which items are picked, so that a common word is found without reading
 * all its places. A row's number begins with the day of the meeting counted backwards: rows in order are newest first.
 */
export const createSearchIndex = `
CREATE VIRTUAL TABLE search_index USING fts5(
  title, ruling, rest, marks,
  content='', contentless_delete=1, tokenize="ascii tokenchars '=_'"
);

-- Every word that stands or stood in the archive, for finding the forms of a word and letters inside words.
CREATE TABLE search_word (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- The row of each item in the index, and which way of making it was used: 0 stands for an item not indexed yet.
CREATE TABLE search_item (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  index_row INTEGER,
  made INTEGER NOT NULL
) STRICT;
CREATE INDEX search_item_made ON search_item (made);
INSERT INTO search_item (item_id, made) SELECT id, 0 FROM item WHERE version IS NOT NULL;
`;
