/** Words of texts in short: the same for the same words in any order, for others only by an unheard-of chance. */
export type WordSum = { count: number; one: number; other: number };

/**
 * The words of texts, runs of letters or of digits, summed up in one pass without cutting them out: of each word its
 * 32-bit hash (FNV-1a) and a mixture of that are added, so that the order of words does not count.
 */
export function sumWords(texts: readonly string[]): WordSum {
  const sum = { count: 0, one: 0, other: 0 };
  for (const text of texts) addWords(sum, text);
  return sum;
}

export function isSameSum(a: WordSum, b: WordSum): boolean {
  return a.count === b.count && a.one === b.one && a.other === b.other;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

function addWords(sum: WordSum, text: string): void {
  let run = BETWEEN;
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code] || kindAt(text, at, code);
    if (kind !== run) {
      if (run !== BETWEEN) addWord(sum, hash);
      run = kind;
      hash = OFFSET;
    }
    if (kind !== BETWEEN) hash = Math.imul(hash ^ code, PRIME);
  }
  if (run !== BETWEEN) addWord(sum, hash);
}

function addWord(sum: WordSum, hash: number): void {
  sum.count += 1;
  sum.one += hash >>> 0;
  // not in proportion to the hash, so that two words cannot stand in for two others
  sum.other += Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

const BETWEEN = 1;
const LETTER = 2;
const DIGIT = 3;

/** What each character is, found out when it is first met; 0 before that. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return kindOfPair(text, at, code);
  const kind = kindOf(String.fromCharCode(code));
  KINDS[code] = kind;
  return kind;
}

/** Either half of a pair of surrogates is what the whole character is. */
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
