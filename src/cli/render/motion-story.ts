import type { LedgerRow } from '../read-motions.js';
import type { ItemStyle } from './item.js';
import { plain, plainLine } from './plain.js';
import { wrapText } from './wrap.js';

/** The whole story of one motion: what it is, where it stands, and every step with the words that prove it. */
export function renderStory(motion: LedgerRow, style: ItemStyle): string {
  const { labels, bold } = style;
  const signers = [motion.firstSigner, motion.signerCount === null ? null : `(${motion.signerCount})`];
  const facts = [
    labels.motionKind(motion.kind),
    motion.registerNumber,
    motion.filedDate,
    signers.filter((part) => part !== null).join(' '),
  ].filter((fact) => fact !== null && fact !== '');
  const answered = motion.answeredInDays === null ? '' : ` · ${motion.answeredInDays} d`;
  const head = [
    bold(wrapText(plainLine(motion.title ?? motion.id), style.width)),
    plainLine(`${motion.authority ?? ''}  ${facts.join(' · ')}`.trim()),
    `${bold(labels.stage(motion.stage))}${motion.stageDate === null ? '' : ` ${motion.stageDate}`}${answered}`,
  ];
  const next = motion.next === null ? [] : [`└─ … ${plainLine(motion.next)}`];
  const possible = motion.possible.map((id) => `? ${id}`);
  return [...head, ...motion.events.flatMap((event) => eventLines(event, style)), ...next, ...possible].join(
    '\n',
  );
}

/** One step on the time line. */
function eventLines(
  event: LedgerRow['events'][number],
  { labels, width, bold }: ItemStyle,
): readonly string[] {
  const number = event.articleNumber === null ? '' : ` § ${event.articleNumber}`;
  const head = `├─ ${event.date ?? '?'}  ${event.governingBody ?? ''}${number}: `;
  const room = width === null ? null : Math.max(20, width - 3);
  const words = wrapText(plain(event.evidence), room).split('\n');
  return [
    `${plainLine(head)} ${bold(labels.stage(event.stage))}  ${event.itemId}`,
    ...words.map((line) => `│  ${line}`),
  ];
}
