import { addressesOf } from './addresses.js';
import { finnishDate } from './markup.js';
import type { Moment, World, WorldItem, WorldMeeting } from './types.js';
import { isListed, isPublished, reached } from './world-clock.js';
import { indexOf, nativeIdOf } from './world-index.js';

/** One entry of a feed before markup. */
export type FeedLine = { readonly title: string; readonly description: string; readonly link: string };

/** The feed of items: by meeting date, then meeting id downwards, `show` of them, whatever was published when. */
export const itemsFeed = (world: World, origin: string, show: number, now: Moment): string => {
  const wanted = Math.min(show, world.options?.feedLimit ?? Number.POSITIVE_INFINITY);
  const addresses = addressesOf(world, origin);
  const lines = newestItems(world, wanted, now).map(({ meeting, item }) => {
    const subject = item.listTitle ?? item.title;
    return {
      title: feedTitle(indexOf(world).body(meeting.bodyId).name, meeting.date, subject),
      description: subject,
      link: addresses.page('meetingitem', `${ampersand(world)}id=${nativeIdOf(meeting, item)}`),
    };
  });
  return feedMarkup(world, origin, 'Dynasty - Kokousasiat', lines);
};

/** The feed of meetings, in the same order. */
export const meetingsFeed = (world: World, origin: string, show: number, now: Moment): string => {
  const index = indexOf(world);
  const addresses = addressesOf(world, origin);
  const published = index.newestFirst.filter((meeting) => isPublished(meeting, now)).slice(0, show);
  const lines = published.map((meeting) => {
    const title = `${index.body(meeting.bodyId).name} ${finnishDate(meeting.date)}`;
    const link = addresses.page('meeting', `${ampersand(world)}id=${meeting.id}`);
    return { title, description: title, link };
  });
  return feedMarkup(world, origin, 'Dynasty - Kokoukset', lines);
};

/** The feed of office-holder decisions, newest first. */
export const officialsFeed = (world: World, origin: string, show: number, now: Moment): string => {
  const addresses = addressesOf(world, origin);
  const published = (world.officerDecisions ?? [])
    .filter((decision) => reached(decision.publishedAt, now))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, show);
  const lines = published.map((decision) => ({
    title: feedTitle(decision.officer, decision.date, decision.title),
    description: decision.title,
    link: addresses.page('official_decision', `${ampersand(world)}id=${decision.id}`),
  }));
  return feedMarkup(world, origin, 'Dynasty - Viranhaltijapäätökset', lines);
};

/** Markup of a feed: one line, everything in CDATA, no dates and no guids. */
export const feedMarkup = (
  world: World,
  origin: string,
  description: string,
  lines: readonly FeedLine[],
): string => {
  const declared = world.options?.feedDeclaration ?? 'both';
  const encoding = world.charsets?.feed ?? 'iso-8859-1';
  const prolog =
    declared === 'header' || declared === 'none'
      ? `<?xml version='1.0'?>`
      : `<?xml version='1.0' encoding='${encoding}'?>`;
  const items = lines.map(
    (line) =>
      `<item><title>${cdata(line.title)}</title><description>${cdata(line.description)}</description><link>${cdata(line.link)}</link></item>`,
  );
  const landing = addressesOf(world, origin).page('meeting_frames');
  return `${prolog}<rss version='2.0'><channel><title>${cdata('Dynasty')}</title><description>${cdata(description)}</description><link>${cdata(landing)}</link>${items.join('')}</channel></rss>`;
};

const feedTitle = (body: string, date: string, subject: string): string =>
  `${body} ${finnishDate(date)}${subject === '' ? '' : ` / ${subject}`}`;

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']] >')}]]>`;

const ampersand = (world: World): string => world.options?.feedAmpersand ?? '&';

type Listed = { readonly meeting: WorldMeeting; readonly item: WorldItem };

const newestItems = (world: World, wanted: number, now: Moment): readonly Listed[] => {
  const found: Listed[] = [];
  for (const meeting of indexOf(world).newestFirst) {
    if (found.length >= wanted) break;
    for (const item of itemsInFeedOrder(world, meeting)) {
      if (found.length < wanted && isListed(meeting, item, now)) found.push({ meeting, item });
    }
  }
  return found;
};

const itemsInFeedOrder = (world: World, meeting: WorldMeeting): readonly WorldItem[] =>
  world.options?.kOrder === 'up'
    ? meeting.items.toSorted((a, b) => a.k - b.k)
    : meeting.items.toSorted((a, b) => b.k - a.k);
