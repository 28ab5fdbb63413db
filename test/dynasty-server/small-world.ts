import {
  decision,
  explain,
  notify,
  preparers,
  proceedings,
  proposal,
} from '../../src/dynasty-server/pieces.js';
import type { World, WorldItem, WorldMeeting } from '../../src/dynasty-server/types.js';

/** An item with a proposal and a decision. */
export const item = (k: number, title: string, more: Partial<WorldItem> = {}): WorldItem => ({
  k,
  title,
  text: [
    preparers('Kunnansihteeri Eero Rauhala'),
    explain('Selostus asiasta.'),
    proposal('Kunnanjohtaja Aino Lehtoranta', 'Kunnanhallitus hyväksyy asian.'),
    proceedings('Keskustelu.'),
    decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
    notify('kirjaamo'),
  ],
  ...more,
});

/** A meeting with agenda five days before and minutes three days after. */
export const meeting = (
  id: string,
  date: string,
  items: readonly WorldItem[],
  more: Partial<WorldMeeting> = {},
): WorldMeeting => ({
  id,
  bodyId: 1,
  date,
  time: '17:00',
  place: 'Kunnantalo',
  agendaAt: dayAfter(date, -5),
  minutesAt: dayAfter(date, 3),
  firstArticle: 10,
  items,
  ...more,
});

/** A world of one body with the given meetings. */
export const world = (meetings: readonly WorldMeeting[], more: Partial<World> = {}): World => ({
  name: 'pikkula',
  authority: 'Pikkulan kunta',
  pathPrefix: '',
  language: 'fi',
  layout: 'B',
  bodies: [{ id: 1, name: 'Kunnanhallitus' }],
  meetings,
  ...more,
});

const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
