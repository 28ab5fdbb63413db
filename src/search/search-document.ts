import type { AgendaItem } from '../domain/agenda-item.js';
import { plainWords, searchableText } from './words.js';

/** What goes into the index of an item: words parted by blanks; every word once in `terms`. */
export type SearchDocument = {
  readonly title: string;
  /** Proposal and decision of the newest handling. */
  readonly ruling: string;
  readonly rest: string;
  /** The words of title and ruling again, each once and marked with where it stands. */
  readonly marks: string;
  readonly terms: readonly string[];
};

/** What stands before a word of the title and of the ruling, and before facts by which items are picked. */
export const MARKS = {
  title: 't=',
  ruling: 'r=',
  source: 's=',
  body: 'b=',
  outcome: 'o=',
  language: 'l=',
} as const;

/** The document of a record. Headings that every page has are left out. */
export function searchDocument(record: AgendaItem): SearchDocument {
  const current = record.handlings.find((handling) => handling.isCurrent) ?? record.handlings.at(-1);
  const ruling = (current?.sections ?? []).filter(isRuling);
  const others = record.handlings
    .flatMap(({ sections }) => sections)
    .filter((section) => !ruling.includes(section));
  const title = indexedWords([record.title ?? '']);
  const ruled = indexedWords(ruling.map(({ text }) => text));
  const rest = indexedWords([
    ...others.map(({ kind, heading, text }) => (kind === 'other' ? `${heading ?? ''}\n${text}` : text)),
    ...record.attachments.map((attachment) => attachment.title),
    record.governingBody ?? '',
    record.registerNumber ?? '',
  ]);
  return {
    title: title.join(' '),
    ruling: ruled.join(' '),
    rest: rest.join(' '),
    marks: [...marked(title, MARKS.title), ...marked(ruled, MARKS.ruling)].join(' '),
    terms: [...new Set([...title, ...ruled, ...rest])],
  };
}

/** Whether a section says what is proposed or decided. */
export function isRuling({ kind }: { readonly kind: string }): boolean {
  return kind === 'proposal' || kind === 'decision';
}

/** Words in order; hyphenated ones follow at the end as one word, so that phrases stay whole. */
function indexedWords(texts: readonly string[]): readonly string[] {
  const { words, joined } = plainWords(searchableText(texts.join('\n')));
  return [...words.filter((word) => word !== ''), ...new Set(joined)];
}

function marked(words: readonly string[], mark: string): readonly string[] {
  return [...new Set(words)].map((word) => mark + word);
}
