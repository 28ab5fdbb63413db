import type { LayoutBlock } from '../../domain/layout-block.js';
import { type Line, textOf } from './line-text.js';

/** Lines as the blocks of a page's content, counted from 0. What only the platform needs to know of them is left off. */
export function blocksOf(lines: readonly Line[]): readonly LayoutBlock[] {
  return lines.map(({ kind, pieces, joint, column }, index) => ({
    index,
    kind,
    text: textOf(pieces),
    pieces: pieces.map(({ text, bold, gap }) => ({ text, bold, gap })),
    joint,
    column,
  }));
}
