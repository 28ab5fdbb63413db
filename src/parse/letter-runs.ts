/** What a character is: nothing of a word, a letter, or a digit. */
export const BETWEEN = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** The runs of letters and of digits of a text, in order: what `/\p{L}+|\p{N}+/gu` finds, in a fraction of its time. */
export function runsOf(text: string): readonly string[] {
  const runs: string[] = [];
  let run: number = BETWEEN;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === run) continue;
    if (run !== BETWEEN) runs.push(text.slice(start, at));
    run = kind;
    start = at;
  }
  if (run !== BETWEEN) runs.push(text.slice(start));
  return runs;
}

/** What the character of a place is; either half of a pair of surrogates is what the whole character is. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return KINDS[code] || firstKindAt(text, at, code);
}

/** What each character is, found out when it is first met; 0 before that. */
const KINDS = new Uint8Array(0x10000);

function firstKindAt(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at, code);
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

function kindOfPair(text: string, at: number, code: number): number {
  const before = text.codePointAt(at - 1) ?? 0;
  return kindOf(
    String.fromCodePoint(code >= 0xdc00 && before > 0xffff ? before : (text.codePointAt(at) ?? 0)),
  );
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : BETWEEN;
}
