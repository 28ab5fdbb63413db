/**
 * The sentence of a text in which a place stands, word for word: from the last full stop, colon at a line's end or
 * line break before it to the next full stop after it.
 */
export function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const after = text.slice(at, at + LONGEST);
  const start = [...before.matchAll(SENTENCE_END)].at(-1);
  const end = SENTENCE_END.exec(after);
  SENTENCE_END.lastIndex = 0;
  const from = start === undefined ? 0 : start.index + start[0].length;
  const to = end === null ? after.length : end.index + 1;
  return (before.slice(from) + after.slice(0, to)).trim();
}

const LONGEST = 1_500;

// `… käsitellyksi. Kunnanhallitus …`, a line break; not `ym. 12.1.2026` nor `klo 18. päivä`
const SENTENCE_END =
  /(?<=[\p{Ll})”"]{2}[.!?])(?<!(?:\bym|\bmm|\bvs|\bvt|\bpuh|\bks|\besim|\bs|\bm\.fl|\bbl\.a|\bnr|\bnro|\bk)\.)\s+(?=[\p{Lu}"”•-])|\n+/gu;
