/**
 * The index of all texts. It keeps no text itself (contentless): what is shown comes out of the sections. Words as
 * printed serve phrases and beginnings, stems everything inflected. `search_term` holds every word once, for what is
 * asked by letters inside it.
 */
export const createSearchIndex = `
CREATE VIRTUAL TABLE search_index USING fts5(
  words, title_stem, ruling_stem, rest_stem,
  content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_index, 'col');
CREATE VIRTUAL TABLE search_frequency USING fts5vocab(search_index, 'row');

CREATE TABLE search_term (
  term TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Which items stand in the index, and of which version: what differs from the item's own has to be indexed anew.
CREATE TABLE search_item (
  item_id INTEGER PRIMARY KEY REFERENCES item (id),
  version INTEGER NOT NULL,
  parser_version INTEGER NOT NULL
) STRICT;
`;
