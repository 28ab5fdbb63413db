import type { Watched } from '../../store/find-watched.js';
import type { Labels } from './labels.js';
import { plain, plainLine } from './plain.js';

/** An alert as JSON: what it is of, without how it is kept. */
export function alertRecord(watch: string, alert: Watched): Readonly<Record<string, unknown>> {
  const { key, pageHash: _, ...facts } = alert;
  return { watch, key, ...facts };
}

/** Alerts to be read, one under another. */
export function alertsText(alerts: readonly Watched[], labels: Labels): string {
  return alerts
    .map((alert) => {
      const lines = [
        plainLine(alert.title ?? alert.id),
        plainLine(whereAndWhen(alert, labels)),
        ...(alert.snippet ? [plain(alert.snippet)] : []),
        ...(alert.url === null ? [] : [plainLine(alert.url)]),
      ];
      return `${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** Alerts as a Markdown list under the name of their watch. */
export function alertsMarkdown(watch: string, alerts: readonly Watched[], labels: Labels): string {
  const items = alerts.map((alert) => {
    const title = escaped(alert.title ?? alert.id);
    const linked = isWebAddress(alert.url) ? `[${title}](<${alert.url}>)` : title;
    const snippet = alert.snippet ? `\n  > ${escaped(alert.snippet)}` : '';
    return `- ${linked}  \n  ${escaped(whereAndWhen(alert, labels))}${snippet}\n`;
  });
  return `## ${escaped(watch)}\n\n${items.join('')}\n`;
}

/** Authority, body, day, § and what it is, on one line. */
export function whereAndWhen(alert: Watched, labels: Labels): string {
  const { authority, source, governingBody, meetingDate, articleNumber, documentType, outcome, stage } =
    alert;
  return [
    authority ?? source,
    governingBody,
    meetingDate,
    articleNumber === null ? null : `§ ${articleNumber}`,
    documentType === null ? null : labels.document(documentType),
    outcome === null ? null : labels.outcome(outcome),
    stage === null ? null : labels.stage(stage),
    alert.id,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Whether an address may be made a link: a page's own words never are `javascript:`. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && WEB_ADDRESS.test(url);
}

// https://metsala.example/cgi/DREQUEST.PHP?page=meetingitem&id=1
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]{1,2000}$/u;
const MARKS = /[\\`*_[\]<>#|~]/gu;

function escaped(text: string): string {
  return plainLine(text).replace(MARKS, (mark) => `\\${mark}`);
}
