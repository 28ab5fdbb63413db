import type { AgendaItem, Section } from '../domain/agenda-item.js';
import { stemOf } from './stems.js';
import { wordsOf } from './words.js';

/** What of an item goes into the index: every word as printed, and the stems of title, ruling (proposal and decision) and rest. */
export type SearchDocument = {
  readonly words: string;
  readonly titleStem: string;
  readonly rulingStem: string;
  readonly restStem: string;
};

/** The document of a record. Headings are left out: every page has them. */
export function searchDocument(record: AgendaItem): SearchDocument {
  const language = record.language ?? 'fi';
  const sections = record.handlings.flatMap((handling) => handling.sections);
  const title = record.title ?? '';
  const ruling = textOf(sections.filter(isRuling));
  const rest = [
    textOf(sections.filter((section) => !isRuling(section))),
    ...record.attachments.map((attachment) => attachment.title),
    record.governingBody ?? '',
  ].join('\n');
  const stems = (text: string) =>
    wordsOf(text)
      .map((word) => stemOf(word, language))
      .join(' ');
  return {
    words: [title, ruling, rest].join('\n'),
    titleStem: stems(title),
    rulingStem: stems(ruling),
    restStem: stems(rest),
  };
}

function isRuling({ kind }: Section): boolean {
  return kind === 'proposal' || kind === 'decision';
}

function textOf(sections: readonly Section[]): string {
  return sections.map(({ text }) => text).join('\n');
}
