import { MASK, redactText } from '../app/redact.js';
import type { LedgerRow } from './read-motions.js';
import type { ReportData } from './read-report.js';

/** The report without names, telephone numbers and addresses of private persons: as fit for the web as words allow. */
export function redactReport(data: ReportData): ReportData {
  return {
    ...data,
    stories: data.stories.map(redactStory),
    newest: data.newest.map((decision) => ({ ...decision, title: masked(decision.title) })),
  };
}

/** Members sign motions in their office; who signs a residents' motion is a private person. */
function redactStory(motion: LedgerRow): LedgerRow {
  const { title, kind, firstSigner, events, next } = motion;
  const known = new Set(kind === 'resident' || firstSigner === null ? [] : [firstSigner]);
  return {
    ...motion,
    title: masked(title, known),
    firstSigner: kind === 'resident' && firstSigner !== null ? MASK : firstSigner,
    events: events.map((event) => ({ ...event, evidence: redactText(event.evidence, known) })),
    next: masked(next, known),
  };
}

function masked(text: string | null, known?: ReadonlySet<string>): string | null {
  return text === null ? null : redactText(text, known);
}
