/** A sentence with the place in its text where it begins. */
export type PlacedSentence = { readonly text: string; readonly start: number };

/**
 * The sentences of a text in order, each a literal piece of it without white space round it. A paragraph always ends
 * one; a line break does unless the next line goes on in lower case. Dates, `28 § 1 mom. 3 kohta`, initials, numbers
 * of lists and common abbreviations of both languages end none. Linear in the length of the text.
 */
export function splitSentences(text: string): readonly string[] {
  return placeSentences(text).map((sentence) => sentence.text);
}

/** The sentences of a text, each with the place where it begins. */
export function placeSentences(text: string): readonly PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let start = 0;
  for (const end of [...endsOf(text), text.length]) {
    const raw = text.slice(start, end);
    const sentence = raw.trim();
    if (sentence !== '')
      sentences.push({ text: sentence, start: start + raw.length - raw.trimStart().length });
    start = end;
  }
  return sentences;
}

/** Places after which a new sentence begins. */
function endsOf(text: string): readonly number[] {
  const ends: number[] = [];
  let start = 0;
  for (const match of text.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length;
    const isEnd = match[0].startsWith('\n')
      ? isEndOfLine(text, match.index, end)
      : isFullStop(text, match.index, end, start);
    if (!isEnd) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

// `päätettiin. Lautakunta` · `?” ` · a line break with blanks round it
const POSSIBLE_END = /\n\s*|[.!?…]{1,3}[”"’»)\]]{0,2}(?=\s)/gu;

function isEndOfLine(text: string, from: number, to: number): boolean {
  if (text.slice(from, to).indexOf('\n', 1) > 0) return true;
  const isOpen = !/[.:;!?]/u.test(text.charAt(from - 1));
  return !(isOpen && /\p{Ll}/u.test(text.charAt(to)));
}

function isFullStop(text: string, at: number, end: number, start: number): boolean {
  const next = text.charAt(end) === '\n' ? '\n' : firstAfterBlank(text, end);
  if (next === '\n' || text.charAt(at) !== '.') return next === '\n' || !/\p{Ll}/u.test(next);
  if (/[\p{Ll}),;]/u.test(next)) return false;
  const before = text.slice(Math.max(start, at - LONGEST_WORD), at);
  if (/\d$/u.test(before)) return !/\d/u.test(next) && !LIST_NUMBER.test(before);
  const word = (LAST_WORD.exec(before)?.[0] ?? '').toLowerCase();
  if (SOMETIMES_LAST.has(word)) return /\p{Lu}/u.test(next);
  return !NEVER_LAST.has(word) && !/^\p{L}$/u.test(word);
}

function firstAfterBlank(text: string, from: number): string {
  return text.charAt(from) === ' ' ? text.charAt(from + 1) : text.charAt(from);
}

const LONGEST_WORD = 30;

// `mom` · `t.ex` · `m.fl`
const LAST_WORD = /[\p{L}.]+$/u;

// `1` at the very start, `: 2` after a colon
const LIST_NUMBER = /(?:^|[:;,] )\s*\d{1,2}$/u;

/** Abbreviations that never end a sentence, without their last full stop. */
const NEVER_LAST: ReadonlySet<string> = new Set(
  [
    'mom kohd klo kl kello puh p s n v nro no nr esim ks vrt ts em ko ao vs vt va ma tf t.f os rek rnro rn mrd milj',
    'kv kh hl art ns ent alv sis lk luk kpl ha ca n:o toim joht prof dos ins arkk fil hall tel tfn st resp jfr t.ex',
    'bl.a dvs f.d fr.o.m t.o.m s.k vik bitr enl ang avd kap pv kk vv eur tuh pj vpj siht varaj jäs valt tarkk',
  ].flatMap((line) => line.split(' ')),
);

/** Abbreviations that end a sentence where a capital letter follows. */
const SOMETIMES_LAST: ReadonlySet<string> = new Set(['ym', 'yms', 'jne', 'mm', 'm.fl', 'm.m', 'osv', 'etc']);
