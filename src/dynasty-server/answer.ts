import { printedOrigin } from './addresses.js';
import { fileAnswer } from './answer-file.js';
import {
  type Answer,
  type Asked,
  bareAnswer,
  itemAnswer,
  listAnswer,
  type PageKind,
  unknownAnswer,
} from './answer-parts.js';
import { storedAnswer } from './answer-stored.js';
import { encodeMarkup, escapeHtml } from './markup.js';
import { itemsFeed, meetingsFeed, officialsFeed } from './render-feed.js';
import { renderHandlers, renderMeeting, renderMeetings } from './render-lists.js';
import { renderOfficerDecision, renderOfficialSearch } from './render-officials.js';
import type { Moment, World } from './types.js';

/** What an instance answers at a moment: the whole behaviour of a healthy Dynasty. */
export const answerOf = (world: World, asked: Asked, now: Moment): Answer => {
  const stored = storedAnswer(world, asked);
  if (stored !== null) return stored;
  const path = asked.path.toUpperCase();
  if (path === '' || path === '/') return rootAnswer(world);
  if (path.startsWith('/KOKOUS/')) return fileAnswer(world, path.slice('/KOKOUS/'.length), asked.origin, now);
  if (!/^\/+CGI\/DREQUEST\.PHP$/u.test(path)) return unknownAnswer(world, null);
  const origin = printedOrigin(world, asked.origin);
  const id = asked.query.get('id') ?? '';
  const show = Number(asked.query.get('show') ?? '30') || 30;
  switch ((asked.query.get('page') ?? '').toLowerCase()) {
    case 'rss/meetingitems':
      return feedAnswer(world, itemsFeed(world, origin, show, now));
    case 'rss/meetings':
      return feedAnswer(world, meetingsFeed(world, origin, show, now));
    case 'rss/official_decisions':
      return world.options?.officials
        ? feedAnswer(world, officialsFeed(world, origin, show, now))
        : emptyAnswer('feed');
    case 'meetingitem':
      return itemAnswer(world, id, origin, now);
    case 'meeting':
      return listAnswer(world, 'meeting', id, renderMeeting(world, origin, id, now));
    case 'meetings':
      return listAnswer(world, 'listing', id, renderMeetings(world, origin, Number(id), now));
    case 'meeting_handlers':
    case 'meeting_frames':
      return listAnswer(world, 'listing', null, renderHandlers(world, origin, now));
    case 'official_decision':
      return listAnswer(world, 'official', id, renderOfficerDecision(world, origin, id, now));
    case 'official_search':
      return listAnswer(
        world,
        'listing',
        null,
        renderOfficialSearch(world, origin, Number(asked.query.get('siv') ?? '100'), now),
      );
    case 'search':
    case 'fsearch':
    case 'search_start':
    case 'asiakirjahaku':
      return emptyAnswer('search');
    default:
      return unknownAnswer(world, null);
  }
};

const feedAnswer = (world: World, markup: string): Answer => {
  const charset = world.charsets?.feed ?? 'iso-8859-1';
  const declared = world.options?.feedDeclaration ?? 'both';
  const inHeader = declared === 'both' || declared === 'header';
  return {
    ...bareAnswer('feed', null, 200, inHeader ? `text/xml; charset=${charset}` : 'text/xml'),
    body: encodeMarkup(markup, charset),
  };
};

const rootAnswer = (world: World): Answer =>
  world.options?.rootStatus === 403
    ? {
        ...bareAnswer('root', null, 403, 'text/html'),
        body: Buffer.from('<html><body><h1>403 Forbidden</h1></body></html>'),
      }
    : {
        ...bareAnswer('root', null, 200, 'text/html'),
        body: Buffer.from(
          `<html><head><title>${escapeHtml(world.authority)}</title></head><body></body></html>`,
        ),
      };

const emptyAnswer = (kind: PageKind): Answer => bareAnswer(kind, null, 200, 'text/html');
