import type { AgendaItem, Handling, Section, SectionKind } from '../domain/agenda-item.js';
import { diffWords, type WordRun } from './diff-words.js';

/** How one section stands in two versions; `words` are its runs, whatever the change. */
export type SectionChange = {
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** Whose handling it stands in, and when, for telling earlier handlings from the current one. */
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly change: 'added' | 'removed' | 'changed' | 'same';
  readonly words: readonly WordRun[];
};

/** A fact outside the sections that differs; `null` where a version does not say. */
export type FactChange = {
  readonly field: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
};

/** What changed from one record to another, in the newer one's reading order; what was removed stands last. */
export type RecordDiff = {
  readonly facts: readonly FactChange[];
  readonly sections: readonly SectionChange[];
};

/** Compares two records of one item. */
export function diffRecords(from: AgendaItem, to: AgendaItem): RecordDiff {
  return { facts: diffFacts(from, to), sections: diffSections(placedIn(from), placedIn(to)) };
}

/** Compares what was proposed at the item's own meeting with what was decided there; no sections without both. */
export function diffDecision(record: AgendaItem): RecordDiff {
  const current = record.handlings.find((handling) => handling.isCurrent);
  const proposal = textsOf(current, 'proposal');
  const decision = textsOf(current, 'decision');
  if (current === undefined || proposal === '' || decision === '') return { facts: [], sections: [] };
  const words = diffWords(proposal, decision);
  const heading = current.sections.find((section) => section.kind === 'decision')?.heading ?? null;
  const { governingBody, meetingDate } = current;
  const change = isSame(words) ? 'same' : 'changed';
  return { facts: [], sections: [{ kind: 'decision', heading, governingBody, meetingDate, change, words }] };
}

/** Whether a reader would see any difference. */
export function isUnchanged({ facts, sections }: RecordDiff): boolean {
  return facts.length === 0 && sections.every(({ change }) => change === 'same');
}

const FACTS = [
  'documentType',
  'governingBody',
  'meetingDate',
  'articleNumber',
  'itemNumber',
  'registerNumber',
  'title',
  'language',
] as const;

function diffFacts(from: AgendaItem, to: AgendaItem): readonly FactChange[] {
  const plain = FACTS.map((field) => ({ field, from: from[field], to: to[field] }));
  return [
    ...plain,
    { field: 'outcome', from: from.decision?.outcome ?? null, to: to.decision?.outcome ?? null },
    { field: 'unanimous', from: from.decision?.unanimous ?? null, to: to.decision?.unanimous ?? null },
    { field: 'stage', from: from.motion?.stage ?? null, to: to.motion?.stage ?? null },
    { field: 'votes', from: votesOf(from), to: votesOf(to) },
    { field: 'attachments', from: attachmentsOf(from), to: attachmentsOf(to) },
    { field: 'notifyList', from: from.notifyList.join(', ') || null, to: to.notifyList.join(', ') || null },
  ].filter((fact) => fact.from !== fact.to);
}

function votesOf(record: AgendaItem): string | null {
  const votes = record.handlings
    .filter((handling) => handling.isCurrent)
    .flatMap((handling) => handling.votes)
    .map((vote) => vote.options.map(({ label, count }) => `${label} ${count}`).join(', '));
  return votes.join('; ') || null;
}

function attachmentsOf(record: AgendaItem): string | null {
  return record.attachments.map(({ title }) => title).join(', ') || null;
}

/** A section with the handling it stands in; `key` finds it again in another version. */
type Placed = { readonly key: string; readonly section: Section; readonly handling: Handling };

function placedIn(record: AgendaItem): readonly Placed[] {
  const counts = new Map<string, number>();
  return record.handlings.flatMap((handling) =>
    handling.sections.map((section) => {
      const where = handling.isCurrent ? 'current' : [handling.governingBody, handling.meetingDate];
      const named = JSON.stringify([where, section.kind, section.heading]);
      const nth = counts.get(named) ?? 0;
      counts.set(named, nth + 1);
      return { key: `${named} ${nth}`, section, handling };
    }),
  );
}

function diffSections(from: readonly Placed[], to: readonly Placed[]): readonly SectionChange[] {
  const before = new Map(from.map((placed) => [placed.key, placed]));
  const after = new Set(to.map(({ key }) => key));
  return [
    ...to.map((placed) => changeOf(placed, before.get(placed.key)?.section ?? null, placed.section)),
    ...from.filter(({ key }) => !after.has(key)).map((placed) => changeOf(placed, placed.section, null)),
  ];
}

function changeOf(placed: Placed, from: Section | null, to: Section | null): SectionChange {
  const words = diffWords(from?.text ?? '', to?.text ?? '');
  const { kind, heading } = placed.section;
  const { governingBody, meetingDate } = placed.handling;
  const change = from === null ? 'added' : to === null ? 'removed' : isSame(words) ? 'same' : 'changed';
  return { kind, heading, governingBody, meetingDate, change, words };
}

function isSame(words: readonly WordRun[]): boolean {
  return words.every(({ change }) => change === 'same');
}

function textsOf(handling: Handling | undefined, kind: SectionKind): string {
  const sections = handling?.sections.filter((section) => section.kind === kind && section.text !== '') ?? [];
  return sections.map(({ text }) => text).join('\n\n');
}
