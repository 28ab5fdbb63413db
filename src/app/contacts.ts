import type { AgendaItem } from '../domain/agenda-item.js';

/** Whom to ask about a matter, in the words of a page: names with a telephone number or an address of mail. */
export type Contact = {
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly itemId: string;
  readonly words: string;
};

/**
 * Whom to ask, the newest page first and each once: the lines of what prepared the matter and of further information
 * that give a number or an address, else the preparers by name.
 */
export function contactsOf(
  pages: readonly { readonly id: string; readonly record: AgendaItem }[],
): readonly Contact[] {
  const seen = new Set<string>();
  return pages.toReversed().flatMap(({ id, record }) => {
    const { governingBody, meetingDate } = record;
    return wordsOf(record)
      .filter((words) => !seen.has(words) && seen.add(words) !== undefined)
      .map((words) => ({ governingBody, meetingDate, itemId: id, words }));
  });
}

const KINDS: ReadonlySet<string> = new Set(['preparation', 'additional_info', 'presenter']);

// puh. 050 000 4411 · +358 40 000 0000 · (09) 000 000 · etunimi.sukunimi@metsala.example
const REACHABLE =
  /(?<![\d.,/-])(?:\+\d{1,3} ?|\(?0)\d{1,3}\)?[ -]?\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\d.,/-]\d)|[\p{L}\d._-]{1,64}(?:@|\(at\))[\p{L}\d.-]{3,64}/iu;

const LONGEST_LINE = 300;

function wordsOf(record: AgendaItem): readonly string[] {
  const current = record.handlings.find(({ isCurrent }) => isCurrent);
  if (current === undefined) return [];
  const lines = current.sections
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap(({ text }) => text.split(/\n+/u))
    .filter((line) => line.length <= LONGEST_LINE && REACHABLE.test(line));
  if (lines.length > 0) return lines;
  return current.preparers.map(({ title, name }) => [title, name].filter((part) => part !== null).join(' '));
}
