/** A word of a text, in lower case, and the place of its letters: `from` is the first, `to` the one after the last. */
export type PlacedWord = { readonly word: string; readonly from: number; readonly to: number };

/** Letters (ä and ö kept apart from a and o) and digits in a row. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** The same, several joined by hyphens as one. */
const JOINED = /[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*/gu;
/** Marks that only tell where a word may be broken: soft hyphen, zero-width characters. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** No word is longer in the index; of a longer one the beginning is kept. */
const LONGEST = 60;

/** A text as the index sees it: composed letters, no invisible marks. Places of words are places in it. */
export function searchableText(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '');
}

/** The words of a searchable text in order, and those joined by hyphens as one word each. */
export function plainWords(text: string): {
  readonly words: readonly string[];
  readonly joined: readonly string[];
} {
  const words: string[] = [];
  const joined: string[] = [];
  const lower = text.toLowerCase();
  // Most texts have no marks, so that their words need no look one by one.
  const indexed = lower.search(MARKS) < 0 ? shortened : asIndexed;
  for (const run of lower.match(JOINED) ?? []) {
    if (!run.includes('-')) {
      words.push(indexed(run));
      continue;
    }
    const parts = run.split('-').map(indexed);
    words.push(...parts);
    joined.push(joinedWord(parts));
  }
  return { words, joined };
}

/** järjestö-yhteistyö as järjestöyhteistyö. */
function joinedWord(parts: readonly string[]): string {
  return parts.join('').slice(0, LONGEST);
}

/** The words of a searchable text in order with their places. */
export function placedWords(text: string): readonly PlacedWord[] {
  const lower = text.toLowerCase();
  // The lower case of a few letters is longer than they are; then each word is turned by itself.
  const letters = lower.length === text.length ? lower : text;
  return Array.from(letters.matchAll(WORD), ({ 0: word, index: from }) => ({
    word: asIndexed(word),
    from,
    to: from + word.length,
  }));
}

/** Words joined by hyphens, as one word with its place. */
export function hyphenatedWords(text: string, words: readonly PlacedWord[]): readonly PlacedWord[] {
  const runs: PlacedWord[][] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    const isJoined = before !== undefined && before.to + 1 === word.from && text[before.to] === '-';
    if (isJoined) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({
      word: joinedWord(run.map(({ word }) => word)),
      from: run[0]?.from ?? 0,
      to: run.at(-1)?.to ?? 0,
    }));
}

const MARKS = /\p{M}/gu;
const PLAIN = /^[a-zåäö0-9]*$/u;

/** A word (letters and digits alone) as it stands in the index: in lower case, without marks that are no part of a letter. */
export function asIndexed(word: string): string {
  const short = shortened(word);
  return PLAIN.test(short) ? short : short.toLowerCase().replace(MARKS, '');
}

function shortened(word: string): string {
  return word.length > LONGEST ? word.slice(0, LONGEST) : word;
}
