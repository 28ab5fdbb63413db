import type { Language, Section, SectionKind } from '../domain/agenda-item.js';
import type { LayoutBlock } from '../domain/layout-block.js';
import type { Problem } from '../domain/problem.js';
import { isBold, isContactLine, isRunningText, isSeparator } from './block-looks.js';
import { findLabel } from './find-label.js';
import type { Heading } from './headings.js';
import { readName } from './interpret/name-words.js';
import { isOfficeTitle, readTitledPerson } from './interpret/titles.js';
import type { FoundLabel, OpenSection } from './label-place.js';

/** The sections of one handling, with the languages of the headings met. */
export type LabelledSections = {
  readonly sections: readonly Section[];
  readonly languages: readonly Language[];
  readonly problems: readonly Problem[];
};

/**
 * Puts every block of a handling into exactly one section. Text under no heading is `unlabelled`; what runs on after
 * a list, a person or a contact begins an `unlabelled` section of its own. Problem: `HEADING_UNKNOWN`.
 */
export function labelSections(
  blocks: readonly LayoutBlock[],
  headings: readonly Heading[],
): LabelledSections {
  const sections: OpenSection[] = [];
  const languages: Language[] = [];
  const problems: Problem[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || isSeparator(block.text)) continue;
    const label = findLabel({ blocks, at, headings, sections });
    if (label === null) {
      addBlock(sections, block);
      continue;
    }
    if (label.language !== null) languages.push(label.language);
    if (!label.isKnown) problems.push(unknownHeading(label, block));
    const { kind, heading, rest } = label;
    sections.push({ kind, heading, text: rest, hasSubheading: isSubheadingBeside(rest, block) });
    at += label.taken - 1;
  }
  return { sections: sections.map(toSection), languages, problems };
}

function addBlock(sections: OpenSection[], block: LayoutBlock): void {
  const open = sections.at(-1);
  if (open === undefined || !staysIn(open, block)) {
    sections.push({ kind: 'unlabelled', heading: null, text: block.text, hasSubheading: isBold(block) });
    return;
  }
  open.text += `${open.text === '' ? '' : block.joint}${block.text}`;
  open.hasSubheading ||= isBold(block) && block.kind !== 'row' && !isRunningText(block.text);
}

/** `Selostus      Kaupan tausta`, both in bold: the words beside the heading are a first sub-heading of the text. */
function isSubheadingBeside(rest: string, block: LayoutBlock): boolean {
  const last = block.pieces.at(-1);
  return rest !== '' && last?.bold === true && last.text === rest && !isRunningText(rest);
}

const CONTACTS: readonly SectionKind[] = ['preparation', 'additional_info'];
const FILES: readonly SectionKind[] = ['attachments', 'supplementary'];

/** Whether a line without a heading belongs to the section above it. */
function staysIn(open: OpenSection, block: LayoutBlock): boolean {
  const { text } = block;
  if (CONTACTS.includes(open.kind)) return isContactLine(text) || (open.text === '' && !isRunningText(text));
  if (open.kind === 'presenter') {
    return open.text === '' ? !isRunningText(text) : isPresenterLine(text) || isNameUnder(open.text, text);
  }
  if (FILES.includes(open.kind)) return !isRunningText(text) || text.length < 120;
  if (open.kind === 'notify') return !isRunningText(text) || isContactLine(text) || text.length < 250;
  if (open.kind === 'history') return false;
  return true;
}

function isPresenterLine(text: string): boolean {
  return text.length < 100 && (isOfficeTitle(text) || readTitledPerson(text) !== null);
}

/** `Kunnanjohtaja`, then `Satu Malli` on the next line. */
function isNameUnder(above: string, text: string): boolean {
  return isOfficeTitle(above) && readName(text.split(' ')) !== null;
}

function toSection({ kind, heading, text }: OpenSection): Section {
  return { kind, heading, text };
}

function unknownHeading(label: FoundLabel, block: LayoutBlock): Problem {
  return {
    code: 'HEADING_UNKNOWN',
    step: 'label',
    detail: `no kind is known for the heading "${label.heading.slice(0, 60)}"`,
    blockIndex: block.index,
  };
}
