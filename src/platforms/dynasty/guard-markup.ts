/** Markup that can be parsed in time that grows with its length only; `isCut` when something had to go. */
export type GuardedMarkup = { readonly html: string; readonly isCut: boolean };

/**
 * Blanks out what makes an HTML parser slow in the square of the depth: openings far deeper than on any real page,
 * with their closings, and closings of what was never opened. No text goes; only a page of more tags than any
 * real one has is cut there.
 */
export function guardMarkup(html: string): GuardedMarkup {
  const counts = new Map<string, Count>();
  const parts: string[] = [];
  const depth = { strict: 0, lax: 0 };
  let tags = 0;
  let kept = 0;
  for (let index = html.indexOf('<'); index >= 0; index = html.indexOf('<', index + 1)) {
    const isEnd = html.charCodeAt(index + 1) === SLASH;
    const start = index + (isEnd ? 2 : 1);
    const end = nameEnd(html, start);
    if (end === start || index < kept) continue;
    const name = html.slice(start, end).toLowerCase();
    if (VOID_TAGS.has(name)) continue;
    tags += 1;
    if (tags > MOST_TAGS) return { html: parts.join('') + html.slice(kept, index), isCut: true };
    const count = countOf(counts, name);
    const isKept = isEnd ? isClosingKept(count, depth) : isOpeningKept(count, depth);
    if (isKept) continue;
    parts.push(html.slice(kept, index), ' ');
    kept = afterTag(html, end);
  }
  parts.push(html.slice(kept));
  return { html: parts.join(''), isCut: false };
}

/** More tags than any page has: the longest minutes have some tens of thousands. */
const MOST_TAGS = 400_000;

/** Elements standing open; a parser pays for each at every tag. Real pages have some thirty. */
const DEEPEST = { strict: 3_000, lax: 8_000 };

const SLASH = 0x2f;
const COLON = 0x3a;
const LONGEST_NAME = 31;

/** Where the name of a tag (`div`, `h2`, `o:p`) ends that begins at a place; that place where none does. */
function nameEnd(html: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_NAME) {
    const code = html.charCodeAt(at);
    const isLetter = (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
    const isLater = (code >= 0x30 && code <= 0x39) || code === COLON;
    if (!isLetter && !(isLater && at > start)) break;
    at += 1;
  }
  return at;
}

const VOID_TAGS = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements that the next of their kind closes: many may seem to stand open on an ordinary page. */
const CLOSED_BY_THE_NEXT = new Set(
  'p li td th tr tbody thead tfoot colgroup dd dt option optgroup'.split(' '),
);

type Count = { readonly kind: 'strict' | 'lax'; open: number; blanked: number };
type Depth = { strict: number; lax: number };

function countOf(counts: Map<string, Count>, name: string): Count {
  const known = counts.get(name);
  if (known !== undefined) return known;
  const count: Count = { kind: CLOSED_BY_THE_NEXT.has(name) ? 'lax' : 'strict', open: 0, blanked: 0 };
  counts.set(name, count);
  return count;
}

function isOpeningKept(count: Count, depth: Depth): boolean {
  if (depth[count.kind] >= DEEPEST[count.kind]) {
    count.blanked += 1;
    return false;
  }
  count.open += 1;
  depth[count.kind] += 1;
  return true;
}

function isClosingKept(count: Count, depth: Depth): boolean {
  if (count.blanked > 0) {
    count.blanked -= 1;
    return false;
  }
  if (count.open === 0) return false;
  count.open -= 1;
  depth[count.kind] -= 1;
  return true;
}

function afterTag(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end + 1;
}
