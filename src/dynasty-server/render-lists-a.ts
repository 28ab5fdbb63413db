import { addressesOf } from './addresses.js';
import { interfaceWords } from './labels.js';
import { escapeHtml, finnishDate } from './markup.js';
import { type PageA, shellA } from './page-shell-a.js';
import { documentWord, meetingLine } from './render-lists.js';
import type { Moment, World, WorldMeeting } from './types.js';
import { hasMinutes, isListed, isPublished } from './world-clock.js';
import { articleOf, indexOf, nativeIdOf } from './world-index.js';

/** `TELIMET.HTM`: the bodies, with the machine comments of layout A. */
export const renderTelimet = (world: World, origin: string, now: Moment): string => {
  const inside = addressesOf(world, null);
  const rows = world.bodies.map((body) => {
    const latest = indexOf(world)
      .meetingsOf(body.id)
      .find((meeting) => isPublished(meeting, now));
    const name = escapeHtml(body.name);
    const meeting = latest
      ? `${finnishDate(latest.date)}&nbsp;&nbsp;<a href="${inside.file(`${latest.id}.HTM`)}">${documentWord(world, latest, now)}</a>`
      : interfaceWords(world.language).noMeetings;
    return [
      `<!--TIETUE:TELIN-${body.id}-->`,
      `<!--${name}-->`,
      `<tr><td class="tcBul">&nbsp;&nbsp;</td><td class="tcDat" nowrap="nowrap"><a href="${inside.file(`TELIN-${body.id}.HTM`)}">${name}</a></td><td></td>`,
      `<td colspan="3" class="tcDat">${meeting}</td>`,
      '<!--TIETUE-->',
    ].join('\r\n');
  });
  const content = `${tableStart('Toimielimet')}${rows.join('\r\n')}</table>`;
  return page(world, origin, 'bodyTelimet', [], `${escapeHtml(world.authority)}<br>Kokouslistat`, content);
};

/** `TELIN-<id>.HTM`: the meetings of a body by year, or `null` where there is no such body. */
export const renderTelin = (world: World, origin: string, bodyId: number, now: Moment): string | null => {
  const body = world.bodies.find((candidate) => candidate.id === bodyId);
  if (body === undefined) return null;
  const inside = addressesOf(world, null);
  const meetings = indexOf(world)
    .meetingsOf(bodyId)
    .filter((meeting) => isPublished(meeting, now));
  const years = [...new Set(meetings.map((meeting) => meeting.date.slice(0, 4)))];
  const tables = years.map((year) => {
    const rows = meetings
      .filter((meeting) => meeting.date.startsWith(year))
      .map((meeting) => telinRow(world, meeting, inside.file(`${meeting.id}.HTM`), now));
    return `${tableStart(`Vuosi&nbsp;${year}`)}${rows.join('\r\n')}</table>`;
  });
  const trail = [{ name: 'TELIMET.HTM', text: 'Toimielimet' }];
  return page(world, origin, 'bodyTelin', trail, `Kokouslistat<br>${escapeHtml(body.name)}`, tables.join(''));
};

/** `M.HTM`: one meeting with its items, or `null`. */
export const renderMeetingA = (world: World, origin: string, id: string, now: Moment): string | null => {
  const meeting = indexOf(world).meeting(id);
  if (meeting === null || !isPublished(meeting, now)) return null;
  const words = interfaceWords(world.language);
  const body = indexOf(world).body(meeting.bodyId);
  const inside = addressesOf(world, null);
  const isMinutes = hasMinutes(meeting, now);
  const rows = meeting.items
    .filter((item) => isListed(meeting, item, now))
    .map((item) => {
      const icon = (item.files ?? []).length > 0 ? '<img src="ATTACHEMENT.GIF">' : '&nbsp;';
      const number = isMinutes ? (articleOf(meeting, item) ?? '') : item.k;
      const href = inside.file(`${nativeIdOf(meeting, item)}.HTM`);
      return `<tr><td class="tcDat" valign="top">&nbsp;&nbsp;${number}</td><td>${icon}</td><td class="tcDat" colspan="3"><a href="${href}">${escapeHtml(item.listTitle ?? item.title)}</a></td>`;
    });
  const head = `<tr class="trHea"><td class="tcHeaFirst" height="25">&nbsp;${isMinutes ? words.article : words.listNumber}</td><td class="tcHea">&nbsp;</td><td class="tcHea">${words.title}</td><td class="tcHeaLast" width="100%" align="right">&nbsp;<img src="ATT.GIF">&nbsp;<a target="_blank" href="${inside.file(`${meeting.id}.PDF`)}" class="linkMListPDF">${documentWord(world, meeting, now)}&nbsp;PDF-muodossa</a>&nbsp;</td>`;
  const trail = [
    { name: 'TELIMET.HTM', text: words.bodies },
    { name: `TELIN-${body.id}.HTM`, text: body.name },
  ];
  const heading = `${escapeHtml(body.name)}<br>${meetingLine(world, meeting, now)}`;
  const content = `<table class="tbl" cellspacing="0" border="0" width="100%">${head}\r\n${rows.join('\r\n')}</table>`;
  return page(world, origin, 'bodyKokous', trail, heading, content);
};

const telinRow = (world: World, meeting: WorldMeeting, href: string, now: Moment): string => {
  const state = (meeting.checkedAt ?? '9999') <= now ? 8 : 7;
  return [
    `<!--TIETUE:${meeting.id}-->`,
    `<!--${meeting.date}-->`,
    `<!--${meeting.id}.HTM-->`,
    `<!--${state}-->`,
    `<tr class="trDat"><td class="tcDat">&nbsp;&nbsp;${finnishDate(meeting.date)}&nbsp;&nbsp;</td>`,
    `<td class="tcDat" width="100%"><a href="${href}">${documentWord(world, meeting, now)}</a></td>`,
    '<!--TIETUE-->',
  ].join('\r\n');
};

const tableStart = (caption: string): string =>
  `<table class="tbl" cellspacing="0" border="0" width="100%"><tr class="trHea"><td class="tcHeaFirst" colspan="2" height="25">&nbsp;${caption}</td><td class="tcHea">&nbsp;</td><td class="tcHeaLast" width="100%">&nbsp;</td></tr>\r\n`;

const page = (
  world: World,
  origin: string,
  bodyClass: string,
  trail: PageA['trail'],
  heading: string,
  content: string,
): string => shellA({ world, origin, bodyClass, trail, heading, content });
