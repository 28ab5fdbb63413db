import type { AgendaItem } from '../domain/agenda-item.js';
import { datesIn } from '../parse/interpret/dates.js';

/** A motion as a council's list names it: `isClosed` where the list says that it is finished. */
export type ListedMotion = {
  readonly title: string;
  readonly filedDate: string | null;
  readonly isClosed: boolean;
  readonly itemId: string;
  readonly listedOn: string | null;
};

/** Whether a page is a council's list of motions (`Käsittelemättä olevat valtuustoaloitteet`). */
export function isMotionList({ title }: Pick<AgendaItem, 'title'>): boolean {
  return LIST_TITLE.test(title ?? '');
}

/**
 * The motions that a list names, one a line or row: lines with a day, a number or a mark of a list in front. What a
 * heading above them says (finished, unfinished) holds for the lines under it.
 */
export function readMotionList(page: {
  readonly id: string;
  readonly record: AgendaItem;
}): readonly ListedMotion[] {
  const { record } = page;
  if (!isMotionList(record)) return [];
  let isClosed = FINISHED.test(record.title ?? '') && !UNFINISHED.test(record.title ?? '');
  const current = record.handlings.find((handling) => handling.isCurrent);
  const texts = (current?.sections ?? []).filter(({ kind }) => TEXT_KINDS.has(kind)).map(({ text }) => text);
  return texts
    .join('\n')
    .split(/\n+/u)
    .flatMap((line) => {
      if (line.length < 120 && !ENTRY.test(line)) {
        if (UNFINISHED.test(line)) isClosed = false;
        else if (FINISHED.test(line)) isClosed = true;
      }
      const title = titleIn(line);
      if (title === null) return [];
      const saysClosed = /loppuun käsitelty|slutbehandlad/iu.test(line);
      return [
        {
          title,
          filedDate: datesIn(line)[0] ?? null,
          isClosed: saysClosed || isClosed,
          itemId: page.id,
          listedOn: record.meetingDate,
        },
      ];
    });
}

/** Whether two titles speak of one motion: most of the longer words of the shorter one stand in the other. */
export function isSameMotion(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  if (short.size < 2) return false;
  const shared = [...short].filter((word) => long.has(word)).length;
  return shared / short.size >= 0.7;
}

const LIST_TITLE =
  /(?:käsittelemä|keskenerä|vireillä|loppuun käsitel|käsittely(?:n )?tilanne|luettelo|tilannekatsaus|selonteko|obehandlade|under behandling|förteckning)\P{Lu}*.*(?:aloit(?:teet|teista|teiden)|motioner)|(?:aloit(?:teet|teista|teiden)|motioner).{0,80}(?:käsittelemä|keskenerä|vireillä|tilanne|johdosta|obehandlade)/iu;

const UNFINISHED = /käsittelemä|keskenerä|vireillä|kesken|avoim|obehandlade|under behandling/iu;
const FINISHED = /loppuun käsitel|käsitellyt|slutbehandlade/iu;

const TEXT_KINDS: ReadonlySet<string> = new Set([
  'explanation',
  'unlabelled',
  'proposal',
  'decision',
  'other',
]);

// - 12.1.2026 Koulupihojen avaaminen, Juho Pietarinen ym. · 3. Lähiruoka kouluihin (3.11.2025)
const ENTRY = /^(?:[-–•*] |\d{1,3}[.)] |\d{1,2}\.\d{1,2}\.\d{4})/u;

function titleIn(line: string): string | null {
  const isEntry = ENTRY.test(line) || (datesIn(line).length > 0 && line.length < 250);
  if (!isEntry) return null;
  const title = line
    .replace(/^(?:[-–•*] |\d{1,3}[.)] )/u, '')
    .replace(/\(?\d{1,2}\.\d{1,2}\.\d{4}\)?(?: § \d{1,4})?/gu, ' ')
    .replace(/\s{2,}/gu, ' ')
    .replace(/^[ ,:;|–-]+|[ ,:;|–-]+$/gu, '');
  return title.split(' ').length >= 2 && title.length < 250 ? title : null;
}

/** Words of weight, cut to a stem's length so that endings do not matter. */
function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 7)));
}

const COMMON =
  /^(?:valtuus?to\p{L}*|aloit\p{L}*|vastaus\p{L}*|motion\p{L}*|fullmäktige\p{L}*|ryhmäaloit\p{L}*|tehty\p{L}*|koskien|svar)$/u;
