import { addressesOf } from './addresses.js';
import { interfaceWords } from './labels.js';
import { escapeHtml, finnishDate } from './markup.js';
import { pageShell } from './page-shell.js';
import type { Charset, Moment, World, WorldMeeting } from './types.js';
import { hasMinutes, isListed, isPublished } from './world-clock.js';
import { articleOf, indexOf, nativeIdOf } from './world-index.js';

/** The charset of list pages: towns with UTF-8 items may still list in ISO-8859-1. */
export const listCharsetOf = (world: World): Charset =>
  world.charsets?.list ?? (world.layout === 'A' ? 'windows-1252' : 'utf-8');

/** Bodies with the latest published meeting of each; a second open meeting of a body is hidden. */
export const renderHandlers = (world: World, origin: string, now: Moment): string => {
  const words = interfaceWords(world.language);
  const inside = addressesOf(world, null);
  const rows = world.bodies.map((body) => {
    const latest = indexOf(world)
      .meetingsOf(body.id)
      .find((meeting) => isPublished(meeting, now));
    if (latest === undefined) {
      return `<tr><td>${escapeHtml(body.name)}</td><td>${words.noMeetings}</td><td></td></tr>`;
    }
    const bodyHref = escapeHtml(inside.page('meetings', `&id=${body.id}`));
    const meetingHref = escapeHtml(inside.page('meeting', `&id=${latest.id}`));
    return `<tr><td><a href="${bodyHref}">${escapeHtml(body.name)}</a></td><td><a href="${meetingHref}">${documentWord(world, latest, now)}</a></td><td>${finnishDate(latest.date)}</td></tr>`;
  });
  const head = `<tr><th>${words.body}</th><th>${words.latest}</th><th>${words.meetingDate}</th></tr>`;
  return shell(world, origin, `<h1>${words.bodies}</h1><table>${head}\n${rows.join('\n')}</table>`);
};

/** Every published meeting of a body, or `null` where there is no such body. */
export const renderMeetings = (world: World, origin: string, bodyId: number, now: Moment): string | null => {
  const words = interfaceWords(world.language);
  const body = world.bodies.find((candidate) => candidate.id === bodyId);
  if (body === undefined) return null;
  const inside = addressesOf(world, null);
  const rows = indexOf(world)
    .meetingsOf(bodyId)
    .filter((meeting) => isPublished(meeting, now))
    .map((meeting) => {
      const href = escapeHtml(inside.page('meeting', `&id=${meeting.id}`));
      return `<tr><td>${finnishDate(meeting.date)}</td><td><a href="${href}">${documentWord(world, meeting, now)}</a></td></tr>`;
    });
  const head = `<tr><th>${words.meetingDate}</th><th>${words.meetings}</th></tr>`;
  return shell(world, origin, `<h1>${escapeHtml(body.name)}</h1><table>${head}\n${rows.join('\n')}</table>`);
};

/** One meeting with its items, or `null` where it is unknown or not published yet. */
export const renderMeeting = (
  world: World,
  origin: string,
  meetingId: string,
  now: Moment,
): string | null => {
  const words = interfaceWords(world.language);
  const meeting = indexOf(world).meeting(meetingId);
  if (meeting === null || !isPublished(meeting, now)) return null;
  const inside = addressesOf(world, null);
  const body = indexOf(world).body(meeting.bodyId);
  const isMinutes = hasMinutes(meeting, now);
  const rows = meeting.items
    .filter((item) => isListed(meeting, item, now))
    .map((item) => {
      const icon = (item.files ?? []).length > 0 ? `<img src="ATT.GIF" alt="${words.hasAttachments}">` : '';
      const href = escapeHtml(inside.page('meetingitem', `&id=${nativeIdOf(meeting, item)}`));
      const number = isMinutes ? (articleOf(meeting, item) ?? '') : item.k;
      return `<tr><td>${number}</td><td>${icon}</td><td><a href="${href}">${escapeHtml(item.listTitle ?? item.title)}</a></td></tr>`;
    });
  const pdf = `${words.published}: ${finnishDate(publishedDay(meeting, isMinutes))} <a href="${inside.file(`${meeting.id}.PDF`)}">${documentWord(world, meeting, now)}</a>`;
  const head = `<tr><th>${isMinutes ? words.article : words.listNumber}</th><th></th><th>${words.title}</th><th>${pdf}</th></tr>`;
  const trail = `<ul><li><a href="${escapeHtml(inside.page('meetings', `&id=${body.id}`))}">${escapeHtml(body.name)}</a></li></ul>`;
  const heading = `<h1>${escapeHtml(body.name)}&nbsp; ${meetingLine(world, meeting, now)}</h1>`;
  return shell(world, origin, `${trail}${heading}<table>${head}\n${rows.join('\n')}</table>`);
};

/** `Esityslista 23.09.2026 klo 17:00 -  PLACE` or `Pöytäkirja 15.09.2026 klo 16:30 / Tarkastettu`. */
export const meetingLine = (world: World, meeting: WorldMeeting, now: Moment): string => {
  const words = interfaceWords(world.language);
  const start = `${documentWord(world, meeting, now)} ${finnishDate(meeting.date)} ${words.clock} ${meeting.time}`;
  if (!hasMinutes(meeting, now)) return `${start} -&nbsp; ${escapeHtml(meeting.place)}`;
  return (meeting.checkedAt ?? '9999') <= now ? `${start} / ${words.checked}` : start;
};

/** Esityslista or Pöytäkirja, by the clock. */
export const documentWord = (world: World, meeting: WorldMeeting, now: Moment): string => {
  const words = interfaceWords(world.language);
  return hasMinutes(meeting, now) ? words.minutes : words.agenda;
};

const publishedDay = (meeting: WorldMeeting, isMinutes: boolean): string =>
  (isMinutes ? (meeting.minutesAt ?? meeting.agendaAt) : meeting.agendaAt).slice(0, 10);

const shell = (world: World, origin: string, content: string): string =>
  pageShell(world, origin, content, '', listCharsetOf(world));
