import type { Db } from './database.js';

/** Groups of letters are of so many; fewer are looked for in every word. */
const GROUP = 3;

/**
 * What finds the words that hold some letters, the shortest first and no more than `most`: by their groups of three
 * letters, and one by one those not grouped yet.
 */
export function letterFinder(db: Db): (letters: string, most: number) => readonly string[] {
  const among = (words: string) =>
    db
      .prepare<[Wanted], string>(
        `SELECT word FROM (${words}) WHERE instr(word, @letters) > 0 ORDER BY length(word), word LIMIT @most`,
      )
      .pluck();
  const grouped = among(`
    SELECT word FROM search_word WHERE id IN (SELECT rowid FROM search_letters WHERE search_letters MATCH @groups)
    UNION ALL SELECT word FROM search_word WHERE id > (SELECT word_id FROM search_grouped)`);
  const all = among('SELECT word FROM search_word');
  return (letters, most) => {
    const groups = groupsOf(letters);
    return (groups === '' ? all : grouped).all({ letters, most, groups });
  };
}

type Wanted = { readonly letters: string; readonly most: number; readonly groups: string };

/** In the language of FTS5, which with `detail=none` knows no order of groups: `"foo" AND "oor" AND "oru"`. */
function groupsOf(letters: string): string {
  const signs = [...letters];
  return signs
    .slice(GROUP - 1)
    .map((_, at) => `"${signs.slice(at, at + GROUP).join('')}"`)
    .join(' AND ');
}

/** Groups the letters of words that have come since the last time; the callers hold no transaction. */
export function groupLetters(db: Db): void {
  const newest = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM search_word').pluck();
  const grouped = db.prepare<[], number>('SELECT word_id FROM search_grouped').pluck();
  if ((newest.get() ?? 0) === grouped.get()) return;
  db.transaction(() => {
    db.exec(`
      INSERT INTO search_letters (rowid, word)
      SELECT id, word FROM search_word WHERE id > (SELECT word_id FROM search_grouped);
      ${NOTE_NEWEST}`);
  }).immediate();
}

/** Groups the letters of all words anew: needed where words were taken out; the callers hold the transaction. */
export function regroupLetters(db: Db): void {
  db.exec(`INSERT INTO search_letters (search_letters) VALUES ('rebuild'); ${NOTE_NEWEST}`);
}

const NOTE_NEWEST = 'UPDATE search_grouped SET word_id = (SELECT coalesce(max(id), 0) FROM search_word);';
