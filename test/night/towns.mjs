// Six invented towns in March 2026, each with the past that its verdicts follow from.
import { decision, explain, notify, preparers, proposal } from '../../dist/dynasty-server/pieces.js';

/** @typedef {import('../../dist/dynasty-server/types.js').World} World */
/** @typedef {import('../../dist/dynasty-server/types.js').WorldMeeting} WorldMeeting */
/** @typedef {import('../../dist/dynasty-server/types.js').WorldItem} WorldItem */

const DAY_MS = 86_400_000;

/** @param {string} day @param {number} days */
export const dayAfter = (day, days) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** A town of two bodies. @param {string} name @param {readonly WorldMeeting[]} meetings @returns {World} */
const town = (name, meetings) => ({
  name,
  authority: `${name[0]?.toUpperCase()}${name.slice(1)}n kunta`,
  pathPrefix: `/${name}`,
  language: 'fi',
  layout: 'B',
  bodies: [
    { id: 1, name: 'Kunnanhallitus' },
    { id: 2, name: 'Kunnanvaltuusto' },
  ],
  meetings,
});

/**
 * A meeting of the board whose agenda comes out five days before and whose minutes three days after.
 * @param {string} date @param {readonly WorldItem[]} items @param {Partial<WorldMeeting>} more @returns {WorldMeeting}
 */
const meeting = (date, items, more = {}) => ({
  id: date.replaceAll('-', ''),
  bodyId: 1,
  date,
  time: '17:00',
  place: 'Kunnantalo',
  agendaAt: dayAfter(date, -5),
  minutesAt: dayAfter(date, 3),
  firstArticle: 1,
  items,
  ...more,
});

/** @param {number} k @param {string} title @param {Partial<WorldItem>} more @returns {WorldItem} */
const item = (k, title, more = {}) => ({ k, title, text: matterText(title), ...more });

/** @param {string} title @param {string} more */
const matterText = (title, more = '') => [
  preparers('Kunnansihteeri Eero Rauhala'),
  explain(`Asia koskee seuraavaa: ${title}. Asiaa on valmisteltu talousarvion pohjalta. ${more}`.trim()),
  proposal('Kunnanjohtaja Aino Lehtoranta', 'Kunnanhallitus hyväksyy asian.'),
  decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
  notify('kirjaamo'),
];

/** Meetings of one matter each from one day on, every so many days. @param {string} first @param {string} last @param {number} everyDays */
const series = (first, last, everyDays) => {
  const count = Math.floor((Date.parse(last) - Date.parse(first)) / DAY_MS / everyDays) + 1;
  return Array.from({ length: count }, (_, at) =>
    meeting(dayAfter(first, at * everyDays), [item(1, `Avustus kyläyhdistykselle ${at + 1}`)]),
  );
};

const MOTION = {
  registerNumber: '77/00.04.02/2026',
  title: 'Valtuustoaloite kirjaston aukioloaikojen pidentämisestä',
};
const GRANT = 'Järjestöfoorumin avustus';

/** Meets every other Monday. In March come a grant, a motion and its answer: what the watches wait for. */
const saarela = town('saarela', [
  ...series('2025-02-10', '2026-02-23', 14),
  meeting('2026-03-09', [
    item(1, GRANT, {
      registerNumber: '60/02.05.01/2026',
      corrected: { at: '2026-03-15', text: matterText(GRANT, 'Avustus on 500 euroa.') },
    }),
    item(2, 'Talousarvion toteutuminen'),
  ]),
  // Out on the fourth night, whose run is killed after the first pages.
  meeting(
    '2026-03-11',
    [
      item(1, 'Hallintosäännön muuttaminen'),
      item(2, 'Tilintarkastajan valinta'),
      item(3, 'Lainan ottaminen'),
      {
        k: 4,
        ...MOTION,
        text: [
          explain(
            'Kokouksessa valtuutettu Leena Pihlajaniemi ja 6 muuta valtuutettua jättivät valtuustoaloitteen, jossa esitetään kirjaston pitämistä avoinna myös lauantaisin.',
          ),
          decision('Kunnanvaltuusto päätti lähettää aloitteen kunnanhallituksen valmisteltavaksi.'),
          notify('kunnanhallitus'),
        ],
      },
    ],
    { bodyId: 2, agendaAt: '2026-03-05' },
  ),
  // Out on the seventh night, when the disk is full.
  meeting('2026-03-16', [item(1, 'Edustaja järjestöfoorumiin')], { agendaAt: '2026-03-08' }),
  meeting(
    '2026-03-17',
    [
      {
        k: 1,
        ...MOTION,
        title: 'Vastaus valtuustoaloitteeseen kirjaston aukioloaikojen pidentämisestä',
        earlier: [{ itemId: '20260311-4' }],
        text: [
          proposal(
            'Kunnanjohtaja Aino Lehtoranta',
            'Kunnanhallitus esittää kunnanvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
          ),
          decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('kunnanvaltuusto'),
        ],
      },
    ],
    { agendaAt: '2026-03-15' },
  ),
]);

/** Every other Tuesday until 17 February; then nothing until an agenda on 18 March. */
const hiljala = town('hiljala', [
  ...series('2025-02-04', '2026-02-17', 14),
  meeting('2026-03-24', [item(1, 'Vesihuollon taksat')], { agendaAt: '2026-03-18' }),
]);

/** Answers with errors for three nights. */
const katkola = town('katkola', series('2025-11-03', '2026-03-30', 21));

/** Moves to another address in the middle of the month. */
const muuttola = town('muuttola', series('2025-11-05', '2026-03-25', 28));

/** Publishes what every meeting has, and no matter, until 14 March. */
const onttola = town('onttola', [
  ...['2025-11-26', '2026-01-28', '2026-02-25'].map((date) =>
    meeting(date, [
      item(1, 'Kokouksen avaus'),
      item(2, 'Kokouksen laillisuus ja päätösvaltaisuus'),
      item(3, 'Pöytäkirjan tarkastajien valinta'),
      item(4, 'Ilmoitusasiat'),
    ]),
  ),
  meeting('2026-03-19', [item(1, 'Kokouksen avaus'), item(2, 'Koulukuljetusten hankinta')], {
    agendaAt: '2026-03-14',
  }),
]);

/** Answers as ever, but its last meeting was on 12 March a year ago. */
const vanhala = town('vanhala', series('2024-12-18', '2025-03-12', 28));

/** @type {readonly World[]} */
export const TOWNS = [hiljala, katkola, muuttola, onttola, saarela, vanhala];
