import type { SectionKind } from '../domain/agenda-item.js';
import type { PageHeader } from '../domain/page-layout.js';
import type { HandlingBlocks } from './handling-blocks.js';
import type { Heading } from './headings.js';
import { readHeading } from './read-heading.js';

/** Headings that only a new handling can begin with once a decision has been printed. */
const BEGINS_ANEW: readonly SectionKind[] = [
  'preparation',
  'explanation',
  'proposal',
  'presenter',
  'decision',
];

/**
 * The handlings with a current one where the page names none: what goes on after the newest older handling's decision
 * with a heading that begins a handling anew, else nothing at all.
 */
export function carveCurrent(
  handlings: readonly HandlingBlocks[],
  header: PageHeader,
  registerNumber: string | null,
  headings: readonly Heading[],
): readonly HandlingBlocks[] {
  const last = handlings.at(-1);
  const from = last === undefined ? null : placeAfterDecision(last, headings);
  const facts = {
    governingBody: header.governingBody,
    meetingDate: header.meetingDate,
    articleNumber: header.articleNumber,
    registerNumber,
    isCurrent: true,
  };
  if (last === undefined || from === null)
    return [...handlings, { ...facts, place: handlings.length + 1, blocks: [] }];
  const older = { ...last, blocks: last.blocks.slice(0, from) };
  return [
    ...handlings.slice(0, -1),
    older,
    { ...facts, place: last.place + 1, blocks: last.blocks.slice(from) },
  ];
}

/** The place of the first heading after the decision with which a handling begins anew, or `null`. */
function placeAfterDecision(handling: HandlingBlocks, headings: readonly Heading[]): number | null {
  let isDecided = false;
  for (const [place, block] of handling.blocks.entries()) {
    const kind = readHeading(block, headings)?.kind;
    if (kind === undefined) continue;
    if (isDecided && BEGINS_ANEW.includes(kind)) return place;
    if (kind === 'decision') isDecided = true;
  }
  return null;
}
