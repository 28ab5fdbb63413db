import { contacts, decision, explain } from '../pieces.js';
import type { WorldOfficerDecision } from '../types.js';

/** Decisions of office holders in Metsälä. */
export const metsalaOfficers: readonly WorldOfficerDecision[] = [
  {
    id: '202640101',
    officer: 'Hyvinvointikoordinaattori',
    date: '2026-05-11',
    title: 'Järjestöavustusten myöntäminen kevään 2026 haussa',
    articleNumber: 7,
    registerNumber: '88/02.05.01/2026',
    publishedAt: '2026-05-12',
    text: [
      explain('Hakemuksia saatiin määräaikaan mennessä 21.'),
      decision('Päätän myöntää avustukset liitteen mukaisesti, yhteensä 18 400 euroa.'),
      contacts('hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205'),
    ],
  },
  {
    id: '202640117',
    officer: 'Rakennuttaja',
    date: '2026-05-19',
    title: 'Hietaniemen uimarannan laiturin korjaus',
    articleNumber: 12,
    publishedAt: '2026-05-20',
    text: [decision('Päätän tilata laiturin korjauksen Rantatyö Myllykangas Oy:ltä hintaan 3 900 euroa.')],
  },
];
