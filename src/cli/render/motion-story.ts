import type { LedgerRow } from '../read-motions.js';
import type { ItemStyle } from './item.js';
import { plain, plainLine } from './plain.js';
import { toneOfStage } from './tone.js';
import { wrapHanging, wrapText } from './wrap.js';

/** The whole story of one motion: what it is, where it stands, and every step with the words that prove it. */
export function renderStory(motion: LedgerRow, style: ItemStyle): string {
  const { labels, bold, paint } = style;
  const signers = [motion.firstSigner, motion.signerCount === null ? null : `(${motion.signerCount})`];
  const facts = [
    labels.motionKind(motion.kind),
    motion.registerNumber,
    motion.filedDate,
    signers.filter((part) => part !== null).join(' '),
  ].filter((fact) => fact !== null && fact !== '');
  const { answeredInDays, ageDays } = motion;
  const time = answeredInDays ?? (motion.stage === 'closed' ? null : ageDays);
  const key = answeredInDays === null ? 'ageInDays' : 'answeredInDays';
  const waited = time === null ? '' : ` · ${labels.days(key, time)}`;
  const head = [
    bold(wrapText(plainLine(motion.title ?? motion.id), style.width)),
    wrapText(plainLine(`${motion.authority ?? ''}  ${facts.join(' · ')}`.trim()), style.width),
    `${paint(toneOfStage(motion.stage), labels.stage(motion.stage))}${motion.stageDate === null ? '' : ` ${motion.stageDate}`}${waited}`,
  ];
  const next = motion.next === null ? '└─' : `└─ … ${labels.word('next')}: ${plainLine(motion.next)}`;
  const possible = motion.possible.map((id) => `≈ ${labels.word('possiblySame')}: ${id}`);
  const listed =
    motion.listed === null
      ? []
      : [`! ${labels.word(motion.listed === 'only-on-list' ? 'onlyOnList' : 'closedOnList')}`];
  const list =
    motion.listed === 'only-on-list'
      ? [`│  ${wrapHanging(plainLine(`${motion.evidence}  ${motion.id}`), style.width, '│  ')}`]
      : [];
  const steps = motion.events.flatMap((event) => eventLines(event, style));
  return [...head, ...listed, ...steps, ...list, next, ...possible].join('\n');
}

/** One step on the time line. */
function eventLines(
  event: LedgerRow['events'][number],
  { labels, width, paint }: ItemStyle,
): readonly string[] {
  const number = event.articleNumber === null ? '' : ` § ${event.articleNumber}`;
  const head = `├─ ${event.date ?? '?'}  ${event.governingBody ?? ''}${number}: `;
  const room = width === null ? null : Math.max(20, width - 3);
  const words = wrapText(plain(event.evidence), room).split('\n');
  const putOff = event.putOff === null ? '' : ` (${labels.outcome(event.putOff)})`;
  return [
    wrapHanging(
      `${plainLine(head)} ${paint(toneOfStage(event.stage), labels.stage(event.stage))}${putOff}  ${event.itemId}`,
      width,
      '│  ',
    ),
    ...words.map((line) => `│  ${line}`),
  ];
}
