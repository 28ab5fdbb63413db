import type { AgendaItem, Decision, Handling, Section, Vote } from '../../domain/agenda-item.js';
import type { Labels } from './labels.js';
import { plain, plainLine } from './plain.js';
import { hasRoomForTwo, isOtherForm, sideBySide } from './side-by-side.js';
import { type Tone, toneOfOutcome, toneOfStage } from './tone.js';
import { wrapText } from './wrap.js';

/** How an item is shown: `width` is the terminal's, `null` when the text goes elsewhere and is not wrapped. */
export type ItemStyle = {
  readonly labels: Labels;
  readonly width: number | null;
  readonly bold: (text: string) => string;
  readonly paint: (tone: Tone | null, text: string) => string;
};

/** One item whole, to be read like minutes: header facts, the handlings in order, files and what the reader should mind. */
export function renderItem(record: AgendaItem, style: ItemStyle): string {
  const blocks = [
    headOf(record, style),
    ...record.handlings.map((handling) => handlingBlock(handling, style)),
    attachmentBlock(record, style),
    problemBlock(record, style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headOf(record: AgendaItem, style: ItemStyle): string {
  const { labels } = style;
  const number =
    record.articleNumber === null
      ? record.itemNumber === null
        ? ''
        : `(${record.itemNumber})`
      : `§ ${record.articleNumber}`;
  const where = [record.authority, record.governingBody].filter((name) => name !== null).join(', ');
  const what = [
    labels.document(record.documentType),
    record.meetingDate,
    number,
    record.registerNumber ?? '',
  ];
  const lines = [
    style.bold(wrapText(plainLine(record.title ?? labels.word('untitled')), style.width)),
    wrapText(plainLine(where), style.width),
    plainLine(what.filter((part) => part !== null && part !== '').join('  ')),
    record.decision === null ? '' : outcomeLine(record.decision, style),
    motionLine(record, style),
    record.url ?? '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function outcomeLine(decision: Decision, { labels, paint }: ItemStyle): string {
  return `${labels.word('decision')}: ${paint(toneOfOutcome(decision.outcome), decisionWords(decision, labels))}`;
}

function motionLine({ motion }: AgendaItem, { labels, paint, width }: ItemStyle): string {
  if (motion === null) return '';
  const signers = [motion.firstSigner, motion.signerCount === null ? null : `(${motion.signerCount})`];
  const parts = [labels.motionKind(motion.kind), motion.filedDate, ...signers].filter(
    (part) => part !== null,
  );
  const stage = paint(toneOfStage(motion.stage), labels.stage(motion.stage));
  return wrapText(`${labels.word('motion')}: ${stage} – ${plainLine(parts.join(' '))}`, width);
}

/** `approved, unanimously` in the reader's language. */
export function decisionWords(
  decision: Pick<Decision, 'outcome' | 'unanimous' | 'byVote'>,
  labels: Labels,
): string {
  const how = decision.byVote
    ? labels.word('byVote')
    : decision.unanimous === true
      ? labels.word('unanimous')
      : '';
  return [labels.outcome(decision.outcome), how].filter((word) => word !== '').join(', ');
}

function handlingBlock(handling: Handling, style: ItemStyle): string {
  const beside = besideEachOther(handling, style);
  const parts = handling.sections.map((section) => {
    if (beside === null) return sectionBlock(section, style);
    if (section === beside.proposal) return '';
    return section === beside.decision ? beside.text : sectionBlock(section, style);
  });
  const facts = handlingFacts(handling, style);
  const marker = handling.isCurrent ? [] : [earlierMarker(handling, style)];
  return [...marker, ...parts, ...facts].filter((part) => part !== '').join('\n\n');
}

/** The proposal and the decision side by side, where one is another form of the other and the terminal has room. */
function besideEachOther(handling: Handling, style: ItemStyle) {
  const { width, bold, paint } = style;
  const proposal = handling.sections.findLast(({ kind, text }) => kind === 'proposal' && text !== '');
  const decision = handling.sections.find(({ kind, text }) => kind === 'decision' && text !== '');
  if (proposal === undefined || decision === undefined || !hasRoomForTwo(width)) return null;
  if (!isOtherForm(proposal.text, decision.text)) return null;
  const [left, right] = [proposal, decision].map(({ heading, text }) => ({ heading: heading ?? '', text }));
  if (left === undefined || right === undefined) return null;
  return { proposal, decision, text: sideBySide(left, right, { width, bold, paint }) };
}

function earlierMarker(handling: Handling, style: ItemStyle): string {
  const number = handling.articleNumber === null ? null : `§ ${handling.articleNumber}`;
  const facts = [handling.governingBody, handling.meetingDate, number, handling.registerNumber];
  const line = plainLine(facts.filter((fact) => fact !== null).join(' '));
  return style.bold(`── ${style.labels.word('earlier')}: ${line}`);
}

function sectionBlock(section: Section, style: ItemStyle): string {
  const heading = section.heading === null ? [] : [style.bold(plainLine(section.heading))];
  const text = section.text === '' ? [] : [wrapText(plain(section.text), style.width)];
  return [...heading, ...text].join('\n');
}

function handlingFacts(handling: Handling, style: ItemStyle): readonly string[] {
  const { labels } = style;
  const own = handling.isCurrent || handling.decision === null ? [] : [outcomeLine(handling.decision, style)];
  const lines = [
    ...own,
    ...handling.votes.map((vote) => plainLine(`${labels.word('vote')}: ${voteWords(vote, labels)}`)),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** `Jaa 7, Ei 4, Tyhjä 0 – Jaa won`. */
export function voteWords(vote: Vote, labels: Labels): string {
  const counts = vote.options.map(({ label, count }) => `${label} ${count}`).join(', ');
  const winner = vote.winner === null ? '' : ` – ${vote.winner} ${labels.word('winner')}`;
  return `${vote.subject === null ? '' : `${vote.subject}: `}${counts}${winner}`;
}

function attachmentBlock(record: AgendaItem, style: ItemStyle): string {
  if (record.attachments.length === 0) return '';
  const lines = record.attachments.map(({ number, title, url }) => {
    const named = plainLine(number === null ? title : `${number} ${title}`);
    return url === null ? `- ${named}` : `- ${named}\n  ${plainLine(url)}`;
  });
  return [style.bold(style.labels.word('attachments')), ...lines].join('\n');
}

function problemBlock(record: AgendaItem, style: ItemStyle): string {
  if (record.problems.length === 0) return '';
  const lines = record.problems.map((problem) => `! ${problem.code}: ${plainLine(problem.detail)}`);
  return [style.bold(style.labels.word('problems')), ...lines].join('\n');
}
