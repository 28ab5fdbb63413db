import type { Section, SectionKind } from '../domain/agenda-item.js';
import type { HandlingBlocks } from './handling-blocks.js';

/** A handling with its sections, before anything is read out of them. */
export type LabelledHandling = HandlingBlocks & { readonly sections: readonly Section[] };

/**
 * Gives sections to the handling they belong to where the page prints them inside another one: lists at the end of
 * `Päätöshistoria` are the current handling's, and what follows the decision of a quoted older handling goes on with
 * the one that quotes it. `handlings` stand in the order of the page.
 */
export function shareSections(handlings: readonly LabelledHandling[]): readonly LabelledHandling[] {
  return returnFromQuotes(moveLastLists(handlings));
}

const LISTS: readonly SectionKind[] = ['attachments', 'supplementary', 'notify'];

function moveLastLists(handlings: readonly LabelledHandling[]): readonly LabelledHandling[] {
  const current = handlings.findIndex((handling) => handling.isCurrent);
  const last = handlings.length - 1;
  const [own, tail] = [handlings[current], handlings[last]];
  if (own === undefined || tail === undefined || current === last) return handlings;
  if (!own.sections.some(({ kind }) => kind === 'history')) return handlings;
  const from = startOfLists(tail.sections, own.sections);
  if (from === tail.sections.length) return handlings;
  const lists = tail.sections.slice(from);
  return handlings.map((handling, index) => {
    if (index === current) return { ...handling, sections: [...handling.sections, ...lists] };
    return index === last ? { ...handling, sections: handling.sections.slice(0, from) } : handling;
  });
}

/** The place from which a handling ends in nothing but lists that the current one has none of yet. */
function startOfLists(sections: readonly Section[], own: readonly Section[]): number {
  const taken = new Set(own.filter(({ text }) => text !== '').map(({ kind }) => kind));
  let from = sections.length;
  while (from > 0) {
    const section = sections[from - 1];
    if (section === undefined || !LISTS.includes(section.kind) || taken.has(section.kind)) break;
    from -= 1;
  }
  return from;
}

/** Headings with which the quoting handling goes on. */
const GOES_ON: readonly SectionKind[] = [
  'preparation',
  'explanation',
  'proposal',
  'presenter',
  'proceedings',
  'decision',
];

/** A handling printed after a newer one that has not been decided yet is quoted in it, and ends with its own decision. */
function returnFromQuotes(handlings: readonly LabelledHandling[]): readonly LabelledHandling[] {
  const shared = handlings.map((handling) => ({ ...handling }));
  for (let at = 1; at < shared.length; at += 1) {
    const [outer, inner] = [shared[at - 1], shared[at]];
    if (outer === undefined || inner === undefined || !isQuotedIn(inner, outer)) continue;
    const from = placeAfterDecision(inner.sections);
    if (from === null) continue;
    shared[at - 1] = { ...outer, sections: [...outer.sections, ...inner.sections.slice(from)] };
    shared[at] = { ...inner, sections: inner.sections.slice(0, from) };
  }
  return shared;
}

function isQuotedIn(inner: LabelledHandling, outer: LabelledHandling): boolean {
  if (inner.meetingDate === null || outer.meetingDate === null || inner.meetingDate >= outer.meetingDate)
    return false;
  return !outer.sections.some(({ kind, text }) => kind === 'history' || (kind === 'decision' && text !== ''));
}

function placeAfterDecision(sections: readonly Section[]): number | null {
  const decided = sections.findIndex(({ kind, text }) => kind === 'decision' && text !== '');
  if (decided < 0) return null;
  const from = sections.findIndex(({ kind }, index) => index > decided && GOES_ON.includes(kind));
  return from < 0 ? null : from;
}
