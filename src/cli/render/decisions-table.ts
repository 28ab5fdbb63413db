import { diffWords } from '../../app/diff-words.js';
import type { DecisionRow } from '../../store/find-decisions.js';
import { decisionWords, type ItemStyle } from './item.js';
import type { Labels } from './labels.js';
import { plain, plainLine } from './plain.js';
import type { Row } from './rows.js';
import { hasRoomForTwo, sideBySide } from './side-by-side.js';
import type { Column } from './table.js';
import { toneOfOutcome } from './tone.js';
import { wrapText } from './wrap.js';

/** The columns of decisions as a reader sees them. */
export const DECISION_COLUMNS: readonly Column[] = [
  { key: 'id', title: 'item', optional: 3 },
  { key: 'meetingDate', title: 'date' },
  { key: 'body', title: 'body', flexible: true, least: 16 },
  { key: 'articleNumber', title: '§', align: 'right' },
  { key: 'title', title: 'title', flexible: true, least: 30 },
  { key: 'outcome', title: 'outcome', flexible: true },
  { key: 'voteResult', title: 'vote', flexible: true, optional: 2 },
];

/** One decision as a row. */
export function decisionRow(decision: DecisionRow, labels: Labels): Row {
  const { wishes: _, ...plainCells } = decision;
  const cells = { ...plainCells, outcome: decisionWords(decision, labels) };
  return { record: decision, cells, tones: { outcome: toneOfOutcome(decision.outcome) } };
}

/** One decision to be read: title, where and what, then its words, or with `isChanged` what they changed. */
export function decisionText(
  decision: DecisionRow,
  style: ItemStyle,
  { isChanged }: { readonly isChanged: boolean },
): string {
  const { labels, bold, paint, width } = style;
  const number = decision.articleNumber === null ? null : `§ ${decision.articleNumber}`;
  const place = [decision.meetingDate, decision.body, number].filter((part) => part !== null).join(' ');
  const outcome = paint(toneOfOutcome(decision.outcome), decisionWords(decision, labels));
  const parts = isChanged
    ? [changedWords(decision, style)]
    : [decision.proposal ?? '', `→ ${decision.decision ?? ''}`].map((part) => wrapText(plain(part), width));
  const wishes = wholeWishes(decision.wishes).map((wish) => wrapText(plain(`+ ${wish}`), width));
  return [
    bold(wrapText(plainLine(decision.title ?? decision.id), width)),
    wrapText(`${plainLine(place)} · ${outcome} · ${plainLine(decision.id)}`, width),
    ...[...parts, ...(isChanged ? wishes : [])].filter((part) => part !== ''),
  ].join('\n');
}

/** Wishes without those that stand in a longer one: minutes tell of one where it is made and where it is accepted. */
function wholeWishes(wishes: readonly string[]): readonly string[] {
  return wishes.filter(
    (wish, at) =>
      !wishes.some((other, place) => place !== at && other.includes(wish) && (other !== wish || place < at)),
  );
}

/** Proposal and decision side by side where the terminal has room, else word by word: `[-removed-]`, `{+added+}`. */
function changedWords({ proposal, decision, outcome }: DecisionRow, style: ItemStyle): string {
  const { labels, width, bold, paint } = style;
  if (outcome !== 'approved_amended') return '';
  const [left, right] = [
    { heading: labels.word('proposal'), text: proposal ?? '' },
    { heading: labels.word('decided'), text: decision ?? '' },
  ];
  if (hasRoomForTwo(width)) return sideBySide(left, right, { width, bold, paint });
  const runs = diffWords(left.text, right.text).map(({ change, text }) =>
    change === 'added' ? `{+${text}+}` : change === 'removed' ? `[-${text}-]` : text,
  );
  return wrapText(plain(runs.join(' ')), width);
}
