import type { Watched } from '../../store/find-watched.js';
import { isWebAddress, whereAndWhen } from './alerts.js';
import type { Labels } from './labels.js';

/** An alert with the instant it was told. */
export type FeedAlert = Watched & { readonly deliveredAt: string };

/** The newest this many stand in a feed. */
const MOST_ENTRIES = 100;

/** An Atom feed (RFC 4287) of what a watch has told, the newest first; an entry keeps its id and instant for ever. */
export function atomFeed(
  watch: string,
  alerts: readonly FeedAlert[],
  { labels, updated }: { readonly labels: Labels; readonly updated: string },
): string {
  const newest = alerts
    .toSorted(
      (a, b) => compare(b.deliveredAt, a.deliveredAt) || compare(b.meetingDate ?? '', a.meetingDate ?? ''),
    )
    .slice(0, MOST_ENTRIES);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:pykala:watch:${encodeURIComponent(watch)}</id>
<title>${xml(`pykala: ${watch}`)}</title>
<updated>${newest[0]?.deliveredAt ?? updated}</updated>
<author><name>pykala</name></author>
${newest.map((alert) => entry(watch, alert, labels)).join('')}</feed>
`;
}

function entry(watch: string, alert: FeedAlert, labels: Labels): string {
  const link = isWebAddress(alert.url) ? `<link href="${xml(alert.url)}"/>\n` : '';
  const summary = [whereAndWhen(alert, labels), alert.snippet ?? ''].filter((part) => part !== '').join('\n');
  return `<entry>
<id>urn:pykala:alert:${encodeURIComponent(watch)}:${encodeURIComponent(alert.key)}</id>
<title>${xml(alert.title ?? alert.id)}</title>
<updated>${alert.deliveredAt}</updated>
${link}<summary>${xml(summary)}</summary>
</entry>
`;
}

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xml(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
