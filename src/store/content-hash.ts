import { createHash } from 'node:crypto';
import type { AgendaItem } from '../domain/agenda-item.js';

/** Scheme and host of an address: `https://espoo10.oncloudos.com:443/cgi/…` up to the path. */
const ORIGIN = /^https?:\/\/[^/]+/u;

/** SHA-256 of bytes, hexadecimal. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A hash of what a page says, hexadecimal: two records have the same one when a reader would see no difference.
 * Left out is how the page was met and read (address, layout, problems, parser version); of attachment addresses
 * the host, since a town that moves to another server has not changed its minutes.
 */
export function contentHashOf(record: AgendaItem): string {
  const { url: _url, layout: _layout, problems: _problems, parserVersion: _parser, ...content } = record;
  const attachments = content.attachments.map((file) => ({
    ...file,
    url: file.url?.replace(ORIGIN, '') ?? null,
  }));
  return hashOf(JSON.stringify(inFixedOrder({ ...content, attachments })).normalize('NFC'));
}

/** The same value with the keys of every object in alphabetical order. */
function inFixedOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFixedOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inFixedOrder(inner)]));
}
