import type { Language } from '../domain/agenda-item.js';
import type { World, WorldBody, WorldItem, WorldMeeting } from './types.js';

/** A world made quick to ask. */
export type WorldIndex = {
  readonly body: (id: number) => WorldBody;
  readonly meeting: (id: string) => WorldMeeting | null;
  readonly item: (nativeId: string) => FoundItem | null;
  /** Meeting date downwards, then meeting id downwards: the order of the feed. */
  readonly newestFirst: readonly WorldMeeting[];
  readonly meetingsOf: (bodyId: number) => readonly WorldMeeting[];
};

type FoundItem = { readonly meeting: WorldMeeting; readonly item: WorldItem };

const known = new WeakMap<World, WorldIndex>();

/** The index of a world, built once. */
export const indexOf = (world: World): WorldIndex => {
  const before = known.get(world);
  if (before !== undefined) return before;
  const built = buildIndex(world);
  known.set(world, built);
  return built;
};

/** The native id of an item: the meeting's id and the place on its list. */
export const nativeIdOf = (meeting: WorldMeeting, item: WorldItem): string => `${meeting.id}-${item.k}`;

/** The § of an item in the minutes, or `null`. */
export const articleOf = (meeting: WorldMeeting, item: WorldItem): number | null =>
  item.articleNumber === undefined ? meeting.firstArticle + item.k - 1 : item.articleNumber;

/** The language a body writes in. */
export const languageOf = (world: World, body: WorldBody): Language => body.language ?? world.language;

const buildIndex = (world: World): WorldIndex => {
  const bodies = new Map(world.bodies.map((body) => [body.id, body]));
  const meetings = new Map(world.meetings.map((meeting) => [meeting.id.toUpperCase(), meeting]));
  const newestFirst = world.meetings.toSorted(byDateThenIdDown);
  const ofBody = groupByBody(newestFirst);
  const meeting = (id: string) => meetings.get(id.toUpperCase()) ?? null;
  return {
    body: (id) => bodies.get(id) ?? { id, name: `Toimielin ${id}` },
    meeting,
    item: (nativeId) => findItem(meeting, nativeId),
    newestFirst,
    meetingsOf: (bodyId) => ofBody.get(bodyId) ?? [],
  };
};

const groupByBody = (meetings: readonly WorldMeeting[]): ReadonlyMap<number, readonly WorldMeeting[]> => {
  const groups = new Map<number, WorldMeeting[]>();
  for (const meeting of meetings) {
    const group = groups.get(meeting.bodyId);
    if (group === undefined) groups.set(meeting.bodyId, [meeting]);
    else group.push(meeting);
  }
  return groups;
};

/** An item id is split at its last hyphen: a GUID may be cut anywhere else. */
const findItem = (meetingOf: (id: string) => WorldMeeting | null, nativeId: string): FoundItem | null => {
  const cut = nativeId.lastIndexOf('-');
  const meeting = cut < 1 ? null : meetingOf(nativeId.slice(0, cut));
  const k = Number(nativeId.slice(cut + 1));
  const item = meeting?.items.find((candidate) => candidate.k === k);
  return meeting === null || item === undefined ? null : { meeting, item };
};

const byDateThenIdDown = (a: WorldMeeting, b: WorldMeeting): number =>
  b.date.localeCompare(a.date) || compareIds(b.id, a.id);

const compareIds = (a: string, b: string): number =>
  isNumeric(a) && isNumeric(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;

const isNumeric = (id: string): boolean => /^\d+$/u.test(id);
