import type { RecordDiff, SectionChange } from '../../app/diff-records.js';
import type { WordRun } from '../../app/diff-words.js';
import { plain } from './plain.js';
import { wrapText } from './wrap.js';

const MARKS = { added: '+', removed: '-', changed: '~', same: ' ' } as const;

/** Words that stayed are shown only so many on each side of a change. */
const CONTEXT_WORDS = 12;

/**
 * A difference as lines for a terminal: facts first, then each section that differs. Words are marked as
 * `[-removed-]` and `{+added+}`, so that nothing hangs on colour.
 */
export function renderDiff(diff: RecordDiff, width: number | null): string {
  const facts = diff.facts.map(
    ({ field, from, to }) => `~ ${field}: ${plain(String(from ?? '–'))} → ${plain(String(to ?? '–'))}`,
  );
  const sections = diff.sections
    .filter(({ change }) => change !== 'same')
    .map((section) => renderSection(section, width));
  const parts = [...(facts.length === 0 ? [] : [facts.join('\n')]), ...sections];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

function renderSection(section: SectionChange, width: number | null): string {
  const heading = section.heading ?? `(${section.kind})`;
  const where = [section.governingBody, section.meetingDate].filter((part) => part !== null).join(' ');
  const words = section.words.map((run, at) => markedWords(run, at, section.words.length)).join(' ');
  const title = plain(`${MARKS[section.change]} ${heading}${where === '' ? '' : `  [${where}]`}`);
  return `${title}\n${wrapText(plain(words), width)}`;
}

function markedWords(run: WordRun, at: number, count: number): string {
  if (run.change === 'added') return `{+${run.text}+}`;
  if (run.change === 'removed') return `[-${run.text}-]`;
  const words = run.text.split(' ');
  if (words.length <= 2 * CONTEXT_WORDS) return run.text;
  const before = at === 0 ? [] : words.slice(0, CONTEXT_WORDS);
  const after = at === count - 1 ? [] : words.slice(-CONTEXT_WORDS);
  return [...before, '…', ...after].join(' ');
}
