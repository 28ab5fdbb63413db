/**
 * The list of words gets numbers, and groups of three letters by which the words that hold some letters are found
 * without reading a million of them. The groups are brought up to date when a run ends, for many words at once; words
 * numbered higher than the last one grouped are read one by one until then.
 */
export const findLettersFast = `
ALTER TABLE search_word RENAME TO unnumbered_word;
CREATE TABLE search_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO search_word (word) SELECT word FROM unnumbered_word;
DROP TABLE unnumbered_word;

CREATE VIRTUAL TABLE search_letters USING fts5(
  word, content='search_word', content_rowid='id', detail=none, columnsize=0, tokenize='trigram case_sensitive 1'
);
INSERT INTO search_letters (search_letters) VALUES ('rebuild');

-- The number of the last word whose letters are grouped.
CREATE TABLE search_grouped (
  word_id INTEGER NOT NULL
) STRICT;
INSERT INTO search_grouped SELECT coalesce(max(id), 0) FROM search_word;
`;
