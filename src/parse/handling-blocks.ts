import type { LayoutBlock } from '../domain/layout-block.js';
import type { MarkerFacts } from './marker.js';

/** The blocks of one handling with what its marker says. `place` is its place on the page, from 0. */
export type HandlingBlocks = MarkerFacts & {
  readonly isCurrent: boolean;
  readonly place: number;
  readonly blocks: readonly LayoutBlock[];
};
