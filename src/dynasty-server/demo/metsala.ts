import type { World } from '../types.js';
import { boardMeetings } from './metsala-board.js';
import { committeeMeetings } from './metsala-committees.js';
import { councilMeetings2025 } from './metsala-council-2025.js';
import { councilMeetings2026 } from './metsala-council-2026.js';
import { metsalaOfficers } from './metsala-officers.js';
import { numberArticles } from './routine.js';

/** Metsälä, an invented Finnish municipality: layout B, list pages in ISO-8859-1, labels before their text. */
export const metsala: World = {
  name: 'metsala',
  authority: 'Metsälän kunta',
  pathPrefix: '/metsala',
  language: 'fi',
  layout: 'B',
  charsets: { list: 'iso-8859-1' },
  style: { labelForm: 'inline' },
  options: { officials: true },
  officerDecisions: metsalaOfficers,
  bodies: [
    { id: 101, name: 'Kunnanvaltuusto' },
    { id: 102, name: 'Kunnanhallitus' },
    { id: 103, name: 'Sivistyslautakunta' },
    { id: 104, name: 'Tekninen lautakunta' },
    { id: 105, name: 'Nuorisovaltuusto' },
  ],
  meetings: numberArticles(
    [...councilMeetings2025, ...councilMeetings2026, ...boardMeetings, ...committeeMeetings],
    {
      '101/2025': 47,
      '102/2025': 148,
      '103/2025': 60,
    },
  ),
};
