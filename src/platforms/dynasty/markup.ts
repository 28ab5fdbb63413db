import { load } from 'cheerio/slim';
import type { ChildNode, Element } from 'domhandler';
import { guardMarkup } from './guard-markup.js';

/**
 * A page as a flat list of what stands where. An opening knows the place of its closing (`end`), so a subtree is
 * a range of places and nothing needs to walk a tree, however deep.
 */
export type MarkupEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** Part of a page: the places `from` (within) to `to` (without). */
export type Range = { readonly from: number; readonly to: number };

/** The events of a page, with whether it had to be cut to be read in fair time. Entities are resolved. */
export type Markup = { readonly events: readonly MarkupEvent[]; readonly isCut: boolean };

/** Reads HTML into events. Things in angle brackets that are no tags (`<etunimi.sukunimi@…>`) come back as text. */
export function readMarkup(html: string): Markup {
  const guarded = guardMarkup(html);
  const $ = load(guarded.html, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true } });
  const root = $.root().get(0);
  const events: MarkupEvent[] = [];
  if (root !== undefined) pushAll(root.children, guarded.html, events);
  return { events, isCut: guarded.isCut };
}

/** The text with HTML entities resolved once (named, decimal, hex), for text that is no markup itself. */
export function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  const options = { xml: { xmlMode: false, decodeEntities: true } };
  return load(text.replaceAll('<', '&lt;'), options)
    .root()
    .contents()
    .toArray()
    .map((node) => (node.type === 'text' ? node.data : ''))
    .join('');
}

/** The range of an element's content, and of the element with its own tags. */
export function contentOf(events: readonly MarkupEvent[], open: number): Range {
  const event = events[open];
  return { from: open + 1, to: event?.kind === 'open' ? event.end : open + 1 };
}

/** The class names of an opening. */
export function classesOf(event: MarkupEvent): readonly string[] {
  const printed = event.kind === 'open' ? event.attributes['class'] : undefined;
  if (printed === undefined) return NONE;
  return /\s/u.test(printed) ? printed.split(/\s+/u) : [printed];
}

const NONE: readonly string[] = [];

type Visit = { readonly nodes: readonly ChildNode[]; readonly opened: number; next: number };

function pushAll(nodes: readonly ChildNode[], html: string, events: MarkupEvent[]): void {
  const visits: Visit[] = [{ nodes, opened: -1, next: 0 }];
  for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
    const node = visit.nodes[visit.next];
    visit.next += 1;
    if (node === undefined) {
      closeAt(visit.opened, events);
      visits.pop();
    } else if (node.type === 'text') {
      events.push({ kind: 'text', text: node.data });
    } else if (node.type === 'comment') {
      events.push({ kind: 'comment', text: node.data });
    } else if (node.type === 'tag' || node.type === 'script' || node.type === 'style') {
      visits.push(openAt(node, html, events));
    } else if (node.type === 'cdata') {
      visits.push({ nodes: node.children, opened: -1, next: 0 });
    }
  }
}

function openAt(node: Element, html: string, events: MarkupEvent[]): Visit {
  if (looksLikeText(node.name)) events.push({ kind: 'text', text: sourceOf(node, html) });
  events.push({ kind: 'open', name: nameOf(node.name), attributes: node.attribs, end: events.length });
  return { nodes: node.children, opened: events.length - 1, next: 0 };
}

function closeAt(opened: number, events: MarkupEvent[]): void {
  const open = events[opened];
  if (open?.kind !== 'open') return;
  open.end = events.length;
  events.push({ kind: 'close', name: open.name, start: opened });
}

/** Old pages disable tags and attributes with an x in front: `<xp xclass=…>` is a paragraph still. */
function nameOf(name: string): string {
  return name.startsWith('x') && KNOWN_TAGS.has(name.slice(1)) ? name.slice(1) : name;
}

/** `<Aloita tästä>` and `<etunimi.sukunimi@…>` look like tags; `<o:p>` and `<my-part>` are. */
function looksLikeText(name: string): boolean {
  if (name.includes('@')) return true;
  return !/[:-]/u.test(name) && !KNOWN_TAGS.has(nameOf(name));
}

function sourceOf(node: Element, html: string): string {
  const start = node.startIndex ?? 0;
  const end = html.indexOf('>', start);
  return end < 0 ? html.slice(start) : html.slice(start, end + 1);
}

const KNOWN_TAGS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br ' +
    'button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em ' +
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html ' +
    'i iframe image img input ins kbd label legend li link main map mark marquee menu meta meter nav nobr noframes ' +
    'noscript object ol optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea ' +
    'tfoot th thead time title tr track tt u ul var video wbr xml xmp path g rect circle line use defs'
  ).split(' '),
);
