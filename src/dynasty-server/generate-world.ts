import { seededRandom } from './faults.js';
import { generatedItem } from './generate-item.js';
import type { Layout, World, WorldBody, WorldMeeting, WorldOptions } from './types.js';

/** What a generated world shall be; everything but the seed and the number of items has a default. */
export type WorldPlan = {
  readonly seed: number;
  readonly items: number;
  readonly name?: string;
  readonly authority?: string;
  readonly pathPrefix?: string;
  readonly layout?: Layout;
  readonly idKind?: 'numeric' | 'guid';
  /** Names of the bodies, the council first. */
  readonly bodies?: readonly string[];
  readonly itemsPerMeeting?: number;
  /** Meetings are spread evenly from the first to the last day. */
  readonly firstDate?: string;
  readonly lastDate?: string;
  readonly options?: WorldOptions;
};

/**
 * A world of any size (1,000 to 50,000 items), the same for the same plan. Texts are written when a page is asked
 * for, so that a large world costs little memory. § run without holes through each body and year.
 */
export const generateWorld = (plan: WorldPlan): World => {
  const names = plan.bodies ?? DEFAULT_BODIES;
  const bodies = names.map((name, at): WorldBody => ({ id: 11 + at, name }));
  return {
    name: plan.name ?? 'suurkunta',
    authority: plan.authority ?? 'Suurkunnan kunta',
    pathPrefix: plan.pathPrefix ?? '',
    language: 'fi',
    layout: plan.layout ?? 'B',
    bodies,
    meetings: generatedMeetings(plan, bodies),
    ...(plan.options === undefined ? {} : { options: plan.options }),
  };
};

const DEFAULT_BODIES = ['Kunnanvaltuusto', 'Kunnanhallitus', 'Sivistyslautakunta', 'Tekninen lautakunta'];
const DAY_MS = 86_400_000;

const generatedMeetings = (plan: WorldPlan, bodies: readonly WorldBody[]): readonly WorldMeeting[] => {
  const random = seededRandom(plan.seed);
  const perMeeting = plan.itemsPerMeeting ?? 11;
  const count = Math.ceil(plan.items / perMeeting);
  const first = Date.parse(plan.firstDate ?? '2024-01-08');
  const last = Date.parse(plan.lastDate ?? '2026-05-25');
  const lastArticle = new Map<string, number>();
  return Array.from({ length: count }, (_, at) => {
    const body = bodies[at % bodies.length] ?? { id: 11, name: 'Kunnanvaltuusto' };
    const date = isoDay(first + ((last - first) * at) / Math.max(1, count - 1));
    const size = Math.min(perMeeting, plan.items - at * perMeeting);
    const series = `${body.id}/${date.slice(0, 4)}`;
    const before = lastArticle.get(series) ?? 0;
    lastArticle.set(series, before + size);
    const agendaLead = 3 + Math.floor(random() * 6);
    const minutesLag = 1 + Math.floor(random() * 7);
    const id = plan.idKind === 'guid' ? guidFrom(random) : `${date.slice(0, 4)}${100 + at}`;
    return {
      id,
      bodyId: body.id,
      date,
      time: '17:00',
      place: 'Kunnantalo',
      agendaAt: isoDay(Date.parse(date) - agendaLead * DAY_MS),
      minutesAt: isoDay(Date.parse(date) + minutesLag * DAY_MS),
      firstArticle: before + 1,
      items: Array.from({ length: size }, (_unused, place) =>
        generatedItem({
          seed: plan.seed + at * 997 + place,
          k: place + 1,
          year: date.slice(0, 4),
          body: body.name,
        }),
      ),
    };
  });
};

const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A GUID in the form of the field: capitals, `X` for the hyphens. */
const guidFrom = (random: () => number): string =>
  [8, 4, 4, 4, 12]
    .map((length) =>
      Array.from({ length }, () => '0123456789ABCDEF'[Math.floor(random() * 16)] ?? '0').join(''),
    )
    .join('X');
