import type { Language, SectionKind } from '../domain/agenda-item.js';
import type { LayoutBlock } from '../domain/layout-block.js';
import type { Heading } from './headings.js';

/** A section while its lines come in. */
export type OpenSection = {
  readonly kind: SectionKind;
  readonly heading: string | null;
  text: string;
  /** Whether a line of it stood in bold alone: this page marks sub-headings so. */
  hasSubheading: boolean;
};

/** A heading that opens a section at a block; `taken` is how many blocks it stands on. */
export type FoundLabel = {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly rest: string;
  readonly language: Language | null;
  readonly isKnown: boolean;
  readonly taken: 1 | 2;
};

/** Where a label is looked for: the block at hand among those of its handling, and the sections above it. */
export type LabelPlace = {
  readonly blocks: readonly LayoutBlock[];
  readonly at: number;
  readonly headings: readonly Heading[];
  readonly sections: readonly OpenSection[];
};

/** Whether the open section is of one of these kinds and has text already. */
export function isInside(open: OpenSection, kinds: readonly SectionKind[]): boolean {
  return kinds.includes(open.kind) && open.text !== '';
}

/** Whether a section of that kind stands above. */
export function hasKind({ sections }: LabelPlace, kind: SectionKind): boolean {
  return sections.some((section) => section.kind === kind);
}
