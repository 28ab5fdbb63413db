import type { Language } from '../domain/agenda-item.js';
import { ftsQuery, type KnownTerms } from '../search/fts-query.js';
import { parseQuery } from '../search/parse-query.js';
import { matcherOf, snippetOf } from '../search/snippet.js';
import type { Db } from './database.js';
import { conditionOf, type ItemFilter } from './item-filter.js';

/** One item found: the section that answers best, with the hit marked `«…»`. A lower `score` is a better hit. */
export type SearchHit = {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly sectionKind: string | null;
  readonly snippet: string;
  readonly score: number;
  readonly url: string | null;
};

/** What is searched for; `near` lets a compound be met as two words near each other. */
export type SearchWords = { readonly words: string; readonly near?: boolean };

type Row = {
  readonly item_id: number;
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly body: string | null;
  readonly meeting_date: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly score: number;
};

/** The usual number of hits where nobody says how many are wanted. */
const USUAL_LIMIT = 20;

/**
 * The items that answer a query, the best first: title before proposal and decision before the rest, then the newest.
 * A query of very common words is answered newest first, title hits before others, since ranking every one of them
 * would take long and say little.
 */
export function searchItems(db: Db, { words, near }: SearchWords, filter: ItemFilter): readonly SearchHit[] {
  const query = parseQuery(words);
  const match = ftsQuery(query, knownTerms(db), near === true);
  if (match === null) return [];
  const limit = filter.limit ?? USUAL_LIMIT;
  const rows = isCommon(db, match)
    ? newestFirst(db, match, filter, limit)
    : bestFirst(db, match, filter, limit);
  const matches = matcherOf(query);
  return rows.map((row) => {
    const told = bestSnippet(db, row, matches);
    return {
      id: row.id,
      source: row.source,
      title: row.title,
      governingBody: row.body,
      meetingDate: row.meeting_date,
      ...told,
      score: Number(row.score.toFixed(3)),
      url: row.url,
    };
  });
}

/** How many items of each source answer a query, the most first. */
export function countBySource(
  db: Db,
  { words, near }: SearchWords,
  filter: ItemFilter,
): readonly { readonly source: string; readonly count: number }[] {
  const match = ftsQuery(parseQuery(words), knownTerms(db), near === true);
  if (match === null) return [];
  const { where, values } = conditionOf(filter);
  return db
    .prepare<[Readonly<Record<string, unknown>>], { source: string; count: number }>(`
      SELECT s.name AS source, count(*) AS count FROM search_index f
      JOIN item i ON i.id = f.rowid JOIN source s ON s.id = i.source_id
      WHERE search_index MATCH @match AND ${where} AND @limit IS NOT NULL
      GROUP BY s.name ORDER BY 2 DESC, 1`)
    .all({ ...values, match });
}

const COLUMNS = `i.id AS item_id, s.name || ':' || i.native_id AS id, s.name AS source, i.title,
  (SELECT name FROM governing_body b WHERE b.id = i.body_id) AS body, i.meeting_date, i.language, i.url`;

/** Weights of words, title, ruling and rest. */
const WEIGHTS = '1, 10, 4, 1';

function bestFirst(db: Db, match: string, filter: ItemFilter, limit: number): readonly Row[] {
  const { where, values } = conditionOf(filter);
  return db
    .prepare<[Readonly<Record<string, unknown>>], Row>(`
      SELECT ${COLUMNS}, bm25(search_index, ${WEIGHTS}) AS score
      FROM search_index f JOIN item i ON i.id = f.rowid JOIN source s ON s.id = i.source_id
      WHERE search_index MATCH @match AND ${where}
      ORDER BY score, i.meeting_date DESC LIMIT @limit`)
    .all({ ...values, match, limit });
}

/** Items come into the index as they are captured: the highest row is about the newest. */
function newestFirst(db: Db, match: string, filter: ItemFilter, limit: number): readonly Row[] {
  const { where, values } = conditionOf(filter);
  const select = db.prepare<[Readonly<Record<string, unknown>>], Row>(`
    SELECT ${COLUMNS}, 0.0 AS score
    FROM search_index f JOIN item i ON i.id = f.rowid JOIN source s ON s.id = i.source_id
    WHERE search_index MATCH @match AND ${where}
    ORDER BY f.rowid DESC LIMIT @limit`);
  const inTitle = select.all({
    ...values,
    match: `{title_stem} : (${match.replaceAll(/\{[^}]{1,60}\} : |words : /gu, '')})`,
    limit,
  });
  if (inTitle.length >= limit) return inTitle;
  const seen = new Set(inTitle.map(({ item_id }) => item_id));
  const others = select.all({ ...values, match, limit: limit + seen.size });
  return [...inTitle, ...others.filter(({ item_id }) => !seen.has(item_id))].slice(0, limit);
}

/** More answers than this are not ranked. */
const COMMON = 8_000;

function isCommon(db: Db, match: string): boolean {
  const count = db
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)',
    )
    .pluck()
    .get(match, COMMON + 1);
  return (count ?? 0) > COMMON;
}

/** Words that hold some letters: no more than this many are asked for at once. */
const MOST_TERMS = 200;

function knownTerms(db: Db): KnownTerms {
  const holding = db
    .prepare<[string, number], string>('SELECT term FROM search_term WHERE instr(term, ?) > 0 LIMIT ?')
    .pluck();
  const begins = db
    .prepare<[string, string], number>('SELECT 1 FROM search_term WHERE term >= ? AND term < ? LIMIT 1')
    .pluck();
  return {
    holding: (letters) => holding.all(letters, MOST_TERMS),
    begins: (letters) => begins.get(letters, `${letters}\u{10ffff}`) !== undefined,
  };
}

type SectionRow = { readonly kind: string; readonly text: string };

/** Proposal and decision answer before explanations. */
const RULING: ReadonlySet<string> = new Set(['proposal', 'decision']);

function bestSnippet(
  db: Db,
  row: Row,
  matches: ReturnType<typeof matcherOf>,
): { readonly sectionKind: string | null; readonly snippet: string } {
  const language: Language = row.language === 'sv' ? 'sv' : 'fi';
  const sections = db
    .prepare<[number], SectionRow>(
      'SELECT kind, text FROM section WHERE item_id = ? ORDER BY handling DESC, position',
    )
    .all(row.item_id);
  const told = sections
    .toSorted((a, b) => Number(RULING.has(b.kind)) - Number(RULING.has(a.kind)))
    .flatMap(({ kind, text }) => {
      const snippet = snippetOf(text, matches, language);
      return snippet === null ? [] : [{ sectionKind: kind, snippet: snippet.text, hits: snippet.hits }];
    });
  const best = told[0];
  if (best !== undefined) return { sectionKind: best.sectionKind, snippet: best.snippet };
  return {
    sectionKind: null,
    snippet: snippetOf(row.title ?? '', matches, language)?.text ?? row.title ?? '',
  };
}
