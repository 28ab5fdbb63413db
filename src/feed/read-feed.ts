import Parser from 'rss-parser';
import type { FeedEntry } from '../domain/feed-entry.js';
import type { Problem } from '../domain/problem.js';

/** Why a text could not be read as a feed; an empty channel is no fault. */
export type FeedFault = 'EMPTY_BODY' | 'HTML_INSTEAD_OF_FEED' | 'TRUNCATED' | 'NOT_A_FEED' | 'UNREADABLE';

/** Entries in the order printed, XML resolved, HTML entities inside CDATA still as they stand there. */
export type FeedReading =
  | { readonly kind: 'read'; readonly entries: readonly FeedEntry[]; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly fault: FeedFault; readonly detail: string };

/**
 * Reads an RSS feed that has been decoded already. Each way of failing has its own `fault`; what had to be cut
 * is told in `problems` (`FEED_TEXT_CUT`, `FEED_ENTRIES_CUT`). Never throws.
 */
export async function readFeed(text: string): Promise<FeedReading> {
  const xml = withoutControls(text).trim();
  const refusal = refuse(xml);
  if (refusal !== null) return refusal;
  try {
    return reading(await parse(xml));
  } catch (cause) {
    return await readRepaired(xml, cause);
  }
}

/** The most entries a feed is read for; 1 000 is the widest window anybody asks for. */
const MOST_ENTRIES = 5_000;

/** The longest title, link or description kept; the longest real title has 257 characters. */
const LONGEST_TEXT = 4_000;

/** Deeper than this nothing is a feed: RSS has five levels. */
const DEEPEST_NESTING = 100;

/** Only what is read keeps its name: everything else the parser would interpret at length, or in square time. */
const READ_TAGS = new Set(['rss', 'channel', 'item', 'title', 'link']);

type Item = { readonly title?: unknown; readonly link?: unknown; readonly feedDescription?: unknown };

function parse(xml: string): Promise<readonly Item[]> {
  const parser = new Parser<Record<string, never>, { feedDescription: unknown }>({
    defaultRSS: 2,
    customFields: { item: ['feedDescription'] },
    xml2js: { tagNameProcessors: [nameOf] },
  });
  return parser.parseString(xml).then((feed) => feed.items);
}

function nameOf(tag: string): string {
  const name = tag.toLowerCase();
  if (READ_TAGS.has(name)) return name;
  return name === 'description' ? 'feedDescription' : `other-${name}`;
}

/** A bare `&` is the one fault of real feeds worth mending; anything else is told as it is. */
async function readRepaired(xml: string, cause: unknown): Promise<FeedReading> {
  try {
    return reading(await parse(escapeBareAmpersands(xml)));
  } catch {
    const detail = `${reasonOf(cause)} (${xml.length} characters)`;
    return ROOT_END.test(xml.slice(-200))
      ? { kind: 'unreadable', fault: 'UNREADABLE', detail }
      : { kind: 'unreadable', fault: 'TRUNCATED', detail: `the feed breaks off: ${detail}` };
  }
}

// `</rss>` at the very end, or the whole feed `<rss version='2.0'/>`
const ROOT_END = /(?:<\/rss\s{0,9}|<rss[^<>]{0,150}\/)>$/iu;

function refuse(xml: string): FeedReading | null {
  const unreadable = (fault: FeedFault, detail: string): FeedReading => ({
    kind: 'unreadable',
    fault,
    detail,
  });
  if (xml === '') return unreadable('EMPTY_BODY', 'the answer is empty');
  if (HTML_START.test(xml.slice(0, 1_000)))
    return unreadable('HTML_INSTEAD_OF_FEED', 'a web page came instead of a feed');
  if (!/<rss[\s>]/iu.test(xml)) return unreadable('NOT_A_FEED', 'there is no <rss> in the answer');
  if (xml.includes('<!ENTITY')) return unreadable('UNREADABLE', 'the feed declares entities of its own');
  if (isNestedDeeperThan(xml, DEEPEST_NESTING))
    return unreadable('UNREADABLE', `elements are nested deeper than ${DEEPEST_NESTING}`);
  return null;
}

// <!DOCTYPE html> · <html lang='fi'>, also after a comment or an XML prolog
const HTML_START =
  /^[^<]{0,99}(?:<(?:\?xml|!--)[^>]{0,400}>\s{0,99}){0,4}<(?:!doctype\s+html|html|head|body)\b/iu;

/** Whether tags stand open deeper than `limit`; what looks like a tag inside CDATA is text. */
function isNestedDeeperThan(xml: string, limit: number): boolean {
  const [start = '', ...parts] = xml.split('<![CDATA[');
  const markup = [start, ...parts.map((part) => part.slice(part.indexOf(']]>') + 1))].join('');
  let depth = 0;
  for (const { groups } of markup.matchAll(TAG)) {
    depth += groups?.['end'] === '/' ? -1 : 1;
    if (depth > limit) return true;
  }
  return false;
}

// `<item>` and `</item>`, not `<br/>`
const TAG = /<(?<end>\/?)[A-Za-z][^<>]{0,500}(?<!\/)>/gu;

function reading(items: readonly Item[]): FeedReading {
  const kept = items.slice(0, MOST_ENTRIES);
  const entries = kept.map((item) => ({
    title: textOf(item.title),
    link: textOf(item.link),
    description: textOf(item.feedDescription),
  }));
  const problems: Problem[] = [];
  if (items.length > kept.length) {
    problems.push(problem('FEED_ENTRIES_CUT', `only the first ${MOST_ENTRIES} of ${items.length} were read`));
  }
  const cut = entries.filter((entry) => Object.values(entry).some(isTooLong)).length;
  if (cut > 0) {
    problems.push(problem('FEED_TEXT_CUT', `${cut} entries were cut at ${LONGEST_TEXT} characters`));
  }
  return { kind: 'read', entries: entries.map(shorten), problems };
}

/** The text of an element; one that holds markup gives the text around it. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null && '_' in value ? value._ : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

function isTooLong(text: string | null): boolean {
  return text !== null && text.length > LONGEST_TEXT;
}

function shorten(entry: FeedEntry): FeedEntry {
  const cut = (text: string | null) => (text === null ? null : text.slice(0, LONGEST_TEXT));
  return { title: cut(entry.title), link: cut(entry.link), description: cut(entry.description) };
}

function problem(code: string, detail: string): Problem {
  return { code, step: 'read-index', detail };
}

function reasonOf(cause: unknown): string {
  const [line] = cause instanceof Error ? cause.message.split('\n') : [];
  return line ?? 'the feed cannot be read';
}

function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

// the NUL bytes and escape characters of a damaged answer
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff]/gu;

function escapeBareAmpersands(xml: string): string {
  return xml.replace(BARE_AMPERSAND, '&amp;');
}

// the ampersand of `?page=meetingitem&id=20261234-5`
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/giu;
