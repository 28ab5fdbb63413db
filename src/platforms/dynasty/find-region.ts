import { isTextOpener } from './chrome.js';
import { classesOf, contentOf, type MarkupEvent, type Range } from './markup.js';

/**
 * Where the content of an item's page stands, and by which layout it was found. `isWhole` when nothing marks it off:
 * then the range is the whole body and the site's frame is still in it.
 */
export type Region = {
  readonly layout: 'A' | 'B' | 'C' | 'D' | 'unknown';
  readonly range: Range;
  readonly isWhole: boolean;
  /** Whether the page ends before its content does. */
  readonly isCutOff: boolean;
};

/**
 * Finds the content region: between the machine comments (`DATA_BEGIN` in A, `DATABEGIN` in B), else in the
 * containers of C (`div.data-part.meetingitem`), else the whole body, D when its line "Kokousasian teksti" is there.
 * A page that breaks off has its region up to its end.
 */
export function findRegion(events: readonly MarkupEvent[], html: string): Region {
  const container = findContainer(events);
  const marked = findComments(events);
  const isCutOff = OPENED.test(html) && !CLOSED.test(html);
  if (container !== null) return { layout: 'C', range: container, isWhole: false, isCutOff };
  if (marked !== null) return { ...marked, isWhole: false };
  const body = events.findIndex((event) => event.kind === 'open' && event.name === 'body');
  const range = body < 0 ? { from: 0, to: events.length } : contentOf(events, body);
  const hasOpener = events.some((event) => event.kind === 'text' && isTextOpener(event.text));
  return { layout: hasOpener ? 'D' : 'unknown', range, isWhole: true, isCutOff };
}

// <html lang='fi'> without its end
const OPENED = /<html[\s>]/iu;
const CLOSED = /<\/html\s{0,9}>/iu;

// <!--DATA_BEGIN--> in A, <!--DATABEGIN--> in B
const BEGIN = /^\s{0,9}DATA(?<underscore>_?)BEGIN\s{0,9}$/u;
const END = /^\s{0,9}DATA_?END\s{0,9}$/u;

function findComments(events: readonly MarkupEvent[]): Omit<Region, 'isWhole'> | null {
  const begin = events.findIndex((event) => event.kind === 'comment' && BEGIN.test(event.text));
  const opening = events[begin];
  if (opening?.kind !== 'comment') return null;
  const end = events.findLastIndex((event) => event.kind === 'comment' && END.test(event.text));
  const layout = BEGIN.exec(opening.text)?.groups?.['underscore'] === '_' ? 'A' : 'B';
  const isCutOff = end <= begin;
  return { layout, range: { from: begin + 1, to: isCutOff ? events.length : end }, isCutOff };
}

/** From the first to the last container of an item's text: a page may have several. */
function findContainer(events: readonly MarkupEvent[]): Range | null {
  const containers = events.flatMap((event, at) => {
    const isContainer = event.kind === 'open' && event.name === 'div' && isTextContainer(classesOf(event));
    return isContainer ? [{ from: at, to: event.end + 1 }] : [];
  });
  const [first] = containers;
  return first === undefined ? null : { from: first.from, to: Math.max(...containers.map(({ to }) => to)) };
}

function isTextContainer(classes: readonly string[]): boolean {
  return classes.includes('data-part') && classes.some((name) => TEXT_PARTS.has(name));
}

const TEXT_PARTS: ReadonlySet<string> = new Set(['meetingitem', 'official_decision', 'official-decision']);
