import type { MatterThread, ThreadHandling } from '../../app/matter-thread.js';
import { decisionWords, type ItemStyle, voteWords } from './item.js';
import { plain, plainLine } from './plain.js';
import { toneOfOutcome } from './tone.js';
import { wrapHanging, wrapText } from './wrap.js';

/** A matter as a time line: one knot a handling, what was proposed and decided beside it. */
export function renderThread(
  thread: MatterThread & { readonly source: string; readonly registerNumber: string },
  style: ItemStyle,
): string {
  const { bold, width, labels } = style;
  const head = [
    bold(wrapText(plainLine(thread.title ?? labels.word('untitled')), width)),
    `${thread.registerNumber}  ${thread.source}`,
    '',
  ];
  const knots = thread.handlings.flatMap((handling) => handlingLines(handling, style));
  const next = thread.next === null ? '└─' : `└─ … ${labels.word('next')}: ${plainLine(thread.next)}`;
  const files = thread.attachments.map(
    ({ title, url }) =>
      `   ${wrapHanging(plainLine(title), width, '   ')}${url === null ? '' : `\n     ${url}`}`,
  );
  const list = files.length === 0 ? [] : ['', bold(labels.word('attachments')), ...files];
  const contacts = thread.contacts.map(
    ({ words, governingBody }) =>
      `   ${wrapHanging(plainLine(`${words}${governingBody === null ? '' : ` (${governingBody})`}`), width, '     ')}`,
  );
  const asked = contacts.length === 0 ? [] : ['', bold(labels.word('contacts')), ...contacts];
  return [...head, ...knots, next, ...list, ...asked].join('\n');
}

function handlingLines(handling: ThreadHandling, style: ItemStyle): readonly string[] {
  const { labels, paint, width } = style;
  const number = handling.articleNumber === null ? '' : ` § ${handling.articleNumber}`;
  const knot = handling.itemId === null ? '○' : '●';
  const outcome =
    handling.outcome === null
      ? labels.document(handling.documentType)
      : decisionWords(
          { outcome: handling.outcome, unanimous: handling.unanimous, byVote: handling.votes.length > 0 },
          labels,
        );
  const mark = handling.link === 'possible' ? ` ? (${labels.word('possible')})` : '';
  const where = [handling.itemId ?? `(${labels.word('onlyLater')})`, ...handling.twins].join(' = ');
  const head = `${knot}${mark} ${handling.meetingDate ?? '?'}  ${plainLine(handling.governingBody ?? '')}${number}  ${paint(toneOfOutcome(handling.outcome), outcome)}  ${where}`;
  const lines = [wrapHanging(head, width, '│  ')];
  const room = width === null ? null : Math.max(20, width - 3);
  const add = (text: string) =>
    lines.push(
      ...wrapText(plain(text), room)
        .split('\n')
        .map((line) => `│  ${line}`),
    );
  if (handling.proposal !== null) add(`${labels.word('proposal')}: ${handling.proposal}`);
  for (const vote of handling.votes) add(`${labels.word('vote')}: ${voteWords(vote, labels)}`);
  return lines;
}
