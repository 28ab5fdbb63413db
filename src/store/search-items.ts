import { hitFinder } from '../search/find-hits.js';
import { matchExpression } from '../search/match-expression.js';
import { type Answer, rankItem } from '../search/rank-item.js';
import { readQuery } from '../search/read-query.js';
import { isHopeless, type ResolvedQuery, resolveQuery } from '../search/resolve-query.js';
import { snippetOf } from '../search/snippet.js';
import type { Db } from './database.js';
import type { ItemFilter } from './item-filter.js';
import { itemTexts } from './item-texts.js';
import { type Candidate, searchCandidates } from './search-candidates.js';
import { searchWords } from './search-words.js';

/** What is searched for; with `near` a compound is met by its two parts near each other too. */
export type SearchWords = { readonly words: string; readonly near?: boolean };

/**
 * One item found. `score` is from 0 to 1, the higher the better; `snippet` shows hits as `«…»`; `sectionKind` is the
 * kind of its section, or `title`.
 */
export type SearchHit = {
  readonly id: string;
  readonly title: string | null;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly sectionKind: string;
  readonly snippet: string;
  readonly score: number;
  readonly source: string;
  readonly authority: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
  readonly outcome: string | null;
  readonly url: string | null;
};

export type SearchResult = {
  readonly hits: readonly SearchHit[];
  /** Terms with a * that stand for more words than were looked for. */
  readonly cut: readonly string[];
  /** Terms that stand for no word of the archive. */
  readonly unknown: readonly string[];
};

/** Hits where nobody says how many are wanted. */
const USUAL_LIMIT = 20;
/** Candidates whose texts are compared with each other at a time. */
const WINDOW = 40;
/** Candidates whose texts are read in vain, at most. */
const MOST_IN_VAIN = 5_000;

/**
 * The items that answer a query, the best first: where all of it stands in the title, then where it stands in title,
 * proposal and decision, then the rest. In each of the three the newest meetings come first, forty by forty, and
 * of forty the texts that say most of it. Throws USAGE for a query in which nothing is asked.
 */
export function searchItems(db: Db, words: SearchWords, filter: ItemFilter): SearchResult {
  const query = resolvedQuery(db, words, filter);
  const limit = filter.limit ?? USUAL_LIMIT;
  const hits: SearchHit[] = [];
  if (limit > 0 && !isHopeless(query)) {
    const hitOf = hitReader(db);
    for (const ranked of rankedItems(db, query, filter)) {
      hits.push(hitOf(ranked));
      if (hits.length === limit) break;
    }
  }
  return { hits, cut: query.cut, unknown: query.unknown };
}

/** A query in the words of the archive. Throws USAGE for one in which nothing is asked. */
export function resolvedQuery(db: Db, { words, near }: SearchWords, filter: ItemFilter): ResolvedQuery {
  return resolveQuery(readQuery(words), searchWords(db), { near: near === true, language: filter.language });
}

/**
 * The query of a filter as the index knows it, put beside it, so that every reading takes one. Throws USAGE where
 * nothing is asked.
 */
export function withMatch(db: Db, filter: ItemFilter): ItemFilter {
  if (filter.query === undefined) return filter;
  const query = resolvedQuery(db, { words: filter.query }, filter);
  return { ...filter, match: isHopeless(query) ? NO_ITEM : matchExpression(query, 'any') };
}

/** A mark that no item has. */
const NO_ITEM = '"="';

export type RankedItem = Candidate & { readonly answer: Answer };

/** Every item that answers, the best first. */
export function* rankedItems(
  db: Db,
  query: ResolvedQuery,
  filter: ItemFilter,
): Generator<RankedItem, void, void> {
  const textsOf = itemTexts(db);
  const findHits = hitFinder(query);
  let inVain = 0;
  for (const window of windows(searchCandidates(db, query, filter))) {
    const ranked = window.flatMap((candidate) => {
      const answer = rankItem(textsOf(candidate.itemId), findHits, query.groups.length);
      return answer === null ? [] : [{ ...candidate, answer }];
    });
    yield* ranked.sort((a, b) => a.tier - b.tier || b.answer.score - a.answer.score);
    inVain += window.length - ranked.length;
    if (inVain > MOST_IN_VAIN) return;
  }
}

function* windows(candidates: Iterable<Candidate>): Generator<readonly Candidate[], void, void> {
  let window: Candidate[] = [];
  for (const candidate of candidates) {
    window.push(candidate);
    if (window.length < WINDOW) continue;
    yield window;
    window = [];
  }
  if (window.length > 0) yield window;
}

type FactsRow = Omit<SearchHit, 'sectionKind' | 'snippet' | 'score'>;

function hitReader(db: Db): (ranked: RankedItem) => SearchHit {
  const facts = db.prepare<[number], FactsRow>(`
    SELECT s.name || ':' || i.native_id AS id, i.title, b.name AS governingBody, i.meeting_date AS meetingDate,
      s.name AS source, i.authority, i.article_number AS articleNumber, i.register_number AS registerNumber,
      i.outcome, i.url
    FROM item i JOIN source s ON s.id = i.source_id LEFT JOIN governing_body b ON b.id = i.body_id
    WHERE i.id = ?`);
  return ({ itemId, tier, answer }) => {
    const row = facts.get(itemId);
    if (row === undefined) throw new Error(`store: no item ${itemId}`);
    const { id, title, governingBody, meetingDate, ...others } = row;
    const { sectionKind, text, hits } = answer;
    const snippet = snippetOf(text, hits);
    return {
      id,
      title,
      governingBody,
      meetingDate,
      sectionKind,
      snippet,
      score: scoreOf(tier, answer),
      ...others,
    };
  };
}

/** Every answer of one tier is better than those of the next. */
function scoreOf(tier: number, { score }: Answer): number {
  return Number(((2 - tier + score) / 3).toFixed(3));
}
