import type { BallotLabel } from './ballot-label.js';

/** One count out of a table of votes, with the place of its number. */
export type TableCount = {
  readonly label: BallotLabel;
  readonly count: number;
  readonly start: number;
  readonly end: number;
};

/**
 * The counts of tables that name the labels in one row and count in another: the row just below, or the one that sums
 * up those who voted by name (`Yhteensä 7 4 1`). A row with more or fewer numbers than labels tells nothing.
 */
export function findTableCounts(text: string): readonly TableCount[] {
  return [...text.matchAll(HEAD)].flatMap((head) => {
    const labels = labelsOf(head.groups?.['labels'] ?? '');
    const from = head.index + head[0].length;
    const row = rowOf(text.slice(from, from + LONGEST_TABLE));
    if (row === null || row.counts.length !== labels.length) return [];
    const end = from + row.end;
    const start = from + row.start;
    return labels.map((label, index) => ({ label, count: row.counts[index] ?? 0, start, end }));
  });
}

// JAA EI TYHJÄ POISSA · Nimi Jaa Ei Tyhjä · Ja Nej Blank
const HEAD =
  /(?<=^|\n)(?:(?:Nimi|Jäsen|Namn|Äänestäjä|Valtuutettu) )?(?<labels>(?:jaa|ja) (?:ei|nej)(?: (?:tyhjää?|tyhjiä|blanka?|poissa|frånvarande)){0,2})(?=\n)/giu;

const LONGEST_TABLE = 4_000;

// 16 9 1 1 · Yhteensä 3 2 1
const COUNTS = /^\n(?<counts>\d{1,3}(?: \d{1,3}){1,3})(?=\n|$)/u;
const SUM = /\n(?:Yhteensä|Summa|Totalt|Sammanlagt):? (?<counts>\d{1,3}(?: \d{1,3}){1,3})(?=\n|$)/u;

type Row = { readonly counts: readonly number[]; readonly start: number; readonly end: number };

function rowOf(below: string): Row | null {
  const end = below.indexOf('\n\n');
  const table = end < 0 ? below : below.slice(0, end);
  const found = COUNTS.exec(table) ?? SUM.exec(table);
  if (found === null) return null;
  const counts = (found.groups?.['counts'] ?? '').split(' ').map(Number);
  return { counts, start: found.index + 1, end: found.index + found[0].length };
}

function labelsOf(head: string): readonly BallotLabel[] {
  const isSwedish = /nej/iu.test(head);
  return head
    .toLowerCase()
    .split(' ')
    .map((word, index): BallotLabel => {
      if (index === 0) return isSwedish ? 'Ja' : 'Jaa';
      if (index === 1) return isSwedish ? 'Nej' : 'Ei';
      if (/^(?:poissa|från)/u.test(word)) return isSwedish ? 'Frånvarande' : 'Poissa';
      return isSwedish ? 'Blank' : 'Tyhjä';
    });
}
