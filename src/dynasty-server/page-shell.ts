import { addressesOf } from './addresses.js';
import { interfaceWords } from './labels.js';
import { escapeHtml } from './markup.js';
import type { Charset, World } from './types.js';

/** A page of layouts B, C and D round its content: top bar, the box with the two feed addresses, footer. */
export const pageShell = (
  world: World,
  origin: string,
  content: string,
  footer = '',
  charset: Charset = world.charsets?.item ?? 'utf-8',
): string => {
  const words = interfaceWords(world.language);
  const addresses = addressesOf(world, origin);
  const authority = escapeHtml(world.authority);
  return [
    '<!DOCTYPE html>',
    `<html lang='${world.language}'><head><meta http-equiv='Content-Type' content='text/html; charset=${charset}'>`,
    `<title>${words.service} : ${authority}</title></head><body>`,
    `<div class='header'><a href='?page=meeting_frames'>${words.service}</a> <a href='?page=search_start'>${words.search}</a> <a href='#rss'>RSS</a> <span>${authority}</span></div>`,
    `<div class='rss' id='rss'><p>${words.rssLink}</p><p>${words.itemsFeed}<br>${escapeHtml(addresses.page('rss/meetingitems', '&show=30'))}</p>`,
    `<p>${words.meetingsFeed}<br>${escapeHtml(addresses.page('rss/meetings', '&show=30'))}</p></div>`,
    content,
    footer,
    '</body></html>',
    '',
  ].join('\n');
};
