/** Words of texts in short: the same for the same words in any order, for others only by an unheard-of chance. */
export type WordSum = { readonly count: number; readonly one: number; readonly other: number };

/**
 * The words of texts, runs of letters or of digits, summed up in one pass without cutting them out: of each word its
 * 32-bit hash (FNV-1a) and a mixture of that are added, so that the order of words does not count. Hashes are put
 * into `met` where it is given.
 */
export function sumWords(texts: readonly string[], met: Set<number> | null = null): WordSum {
  // In one piece: of texts that V8 keeps in many ways (whole, parts of others, chains) it reads characters several times slower.
  const text = ['', ...texts].join('\n');
  const { length } = text;
  let count = 0;
  let one = 0;
  let other = 0;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    const kind = KINDS[code] || kindAt(text, at, code);
    let hash = OFFSET;
    do {
      hash = Math.imul(hash ^ code, PRIME);
      at += 1;
      if (at === length) break;
      code = text.charCodeAt(at);
    } while ((KINDS[code] || kindAt(text, at, code)) === kind);
    if (kind === BETWEEN) continue;
    count += 1;
    one += hash >>> 0;
    // not in proportion to the hash, so that two words cannot stand in for two others
    other += Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
    met?.add(hash);
  }
  return { count, one, other };
}

export function isSameSum(a: WordSum, b: WordSum): boolean {
  return a.count === b.count && a.one === b.one && a.other === b.other;
}

/** What tells whether all words of a text stand in some texts; by their hashes, so that it errs by an unheard-of chance. */
export function wordsIn(texts: readonly string[]): (text: string) => boolean {
  const known = new Set<number>();
  sumWords(texts, known);
  const met = new Set<number>();
  return (text) => {
    met.clear();
    sumWords([text], met);
    for (const hash of met) if (!known.has(hash)) return false;
    return true;
  };
}

// as a signed number: one beyond 2^31 would make a floating one of every step
const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

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
