import type { DocumentType, Handling, Motion } from '../../domain/agenda-item.js';
import { motionKindOf } from './motion-kind.js';
import { kindByMaker } from './motion-maker.js';
import { readMotionOrigin } from './motion-signers.js';
import { motionStageOf } from './motion-stage.js';

/** The motion that an item is about, with where it stands after the newest handling on the page; `null` when about none. */
export function interpretMotion(item: {
  readonly title: string | null;
  readonly documentType: DocumentType | null;
  readonly handlings: readonly Handling[];
}): Motion | null {
  const { title, documentType, handlings } = item;
  const named = motionKindOf(title, handlings);
  const kind = named === 'other' ? kindByMaker(handlings) : named;
  if (kind === null) return null;
  const stage = motionStageOf(handlings, documentType) ?? { stage: 'filed' as const, evidence: title ?? '' };
  return { kind, title, ...readMotionOrigin(title ?? '', handlings), ...stage };
}
