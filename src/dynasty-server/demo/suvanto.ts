import { contacts, decision, explain, notify, preparers, proceedings, proposal, section } from '../pieces.js';
import type { World, WorldMeeting } from '../types.js';
import { checkers, filesFrom, listed, meetingOn, numberArticles, opening } from './routine.js';

const MAYOR = 'Kaupunginjohtaja Martti Kaarnalampi';
const PLACE = { time: '15:30', place: 'Kaupungintalo' } as const;
const COUNCIL_JANUARY = '4C1B7A20X93EEX4D11XA5F0X0B8D2E6F7713';
const BOARD_FEBRUARY = '81E09D3FX2A64X4B7CX9D11X55C0AF318E02';
const WELFARE_MARCH = '0A77F512XC0D9X4E20X8B43XE1D94C60A8B5';
const BOARD_MAY = 'D2F6403BX7715X49AAXB0E8X6A1C3F92D047';

const meetings: readonly WorldMeeting[] = [
  meetingOn({
    ...PLACE,
    id: COUNCIL_JANUARY,
    bodyId: 303,
    date: '2026-01-19',
    items: listed(opening('Kaupunginvaltuusto'), checkers('Saara Hongisto', 'Pekka Niinikoski'), {
      title: 'Valtuustoaloite – järjestöfoorumi myös Suvantoon, Saara Hongisto ym.',
      registerNumber: '40/00.04.02/2026',
      files: filesFrom(80210, 'Valtuustoaloite 19.1.2026'),
      text: [
        explain(
          'Valtuutettu Saara Hongisto ym. jättivät kokouksessa 19.1.2026 aloitteen ”Järjestöfoorumi myös Suvantoon”.',
        ),
        decision('Kaupunginvaltuusto päätti lähettää aloitteen kaupunginhallituksen valmisteltavaksi.'),
        notify('kaupunginhallitus'),
      ],
    }),
  }),
  meetingOn({
    ...PLACE,
    id: BOARD_FEBRUARY,
    bodyId: 301,
    date: '2026-02-02',
    items: listed(
      opening('Kaupunginhallitus'),
      checkers('Jorma Palosaari', 'Irma Törmälä'),
      {
        title: 'Valtuustoaloite – järjestöfoorumi myös Suvantoon, Saara Hongisto ym.',
        registerNumber: '40/00.04.02/2026',
        earlier: [{ itemId: `${COUNCIL_JANUARY}-3` }],
        text: [
          preparers('Hallintojohtaja Kaija Lintula, puh. 050 000 3102'),
          proposal(MAYOR, 'Kaupunginhallitus pyytää aloitteesta hyvinvointilautakunnan lausunnon.'),
          decision('Kaupunginhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('hyvinvointilautakunta'),
        ],
      },
      {
        title: 'Edustajan nimeäminen järjestöneuvottelukuntaan',
        registerNumber: '52/00.00.01/2026',
        text: [
          preparers('Hallintojohtaja Kaija Lintula, puh. 050 000 3102'),
          proposal(
            MAYOR,
            'Kaupunginhallitus nimeää edustajansa järjestöneuvottelukuntaan vuosiksi 2026–2027.',
          ),
          decision('Kaupunginhallitus nimesi yksimielisesti edustajakseen Irma Törmälän.'),
          notify('nimetty', 'järjestöneuvottelukunta'),
        ],
      },
    ),
  }),
  meetingOn({
    ...PLACE,
    id: WELFARE_MARCH,
    bodyId: 302,
    date: '2026-03-10',
    items: listed(
      opening('Hyvinvointilautakunta'),
      checkers('Raimo Kivelä', 'Päivi Salmenkorpi'),
      {
        title: 'Lausunto valtuustoaloitteesta – järjestöfoorumi myös Suvantoon',
        registerNumber: '40/00.04.02/2026',
        earlier: [{ itemId: `${COUNCIL_JANUARY}-3` }, { itemId: `${BOARD_FEBRUARY}-3` }],
        text: [
          contacts('osallisuuskoordinaattori Teija Haapasaari, puh. 050 000 3210'),
          explain(
            'Naapurikunnissa järjestöfoorumista on hyviä kokemuksia. Suvannossa järjestöfoorumia vastaisi yhdistysilta, johon kutsutaan myös järjestöedustamon väki.',
          ),
          proposal(
            'Hyvinvointijohtaja Ritva Oksama',
            'Hyvinvointilautakunta puoltaa aloitetta ja antaa selostusosan lausuntonaan kaupunginhallitukselle.',
          ),
          proceedings('Raimo Kivelä jätti päätökseen eriävän mielipiteen.'),
          decision('Hyvinvointilautakunta hyväksyi ehdotuksen.'),
          notify('kaupunginhallitus'),
        ],
      },
      {
        title: 'Uimahallin tuntitaksat',
        registerNumber: '71/02.05.00/2026',
        text: [
          section('competence', 'Hallintosääntö 21 §'),
          proposal(
            'Hyvinvointijohtaja Ritva Oksama',
            'Hyvinvointilautakunta korottaa uimahallin tuntitaksoja 5 prosentilla.',
          ),
          decision('Hyvinvointilautakunta päätti hylätä ehdotuksen äänin 5–4.'),
        ],
        appealInstructions: true,
      },
    ),
  }),
  meetingOn({
    ...PLACE,
    id: BOARD_MAY,
    bodyId: 301,
    date: '2026-06-01',
    items: listed(opening('Kaupunginhallitus'), checkers('Irma Törmälä', 'Jorma Palosaari'), {
      title: 'Vastaus valtuustoaloitteeseen – järjestöfoorumi myös Suvantoon',
      registerNumber: '40/00.04.02/2026',
      earlier: [
        { itemId: `${COUNCIL_JANUARY}-3` },
        { itemId: `${BOARD_FEBRUARY}-3` },
        { itemId: `${WELFARE_MARCH}-3` },
      ],
      text: [
        proposal(
          MAYOR,
          'Kaupunginhallitus esittää kaupunginvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
        ),
        decision('Kaupunginhallitus hyväksyi ehdotuksen yksimielisesti.'),
        notify('kaupunginvaltuusto'),
      ],
    }),
  }),
];

/** Suvanto, an invented town on the old static publishing: layout A, windows-1252, GUID ids, `k` upwards in the feed. */
export const suvanto: World = {
  name: 'suvanto',
  authority: 'Suvannon kaupunki',
  pathPrefix: '/suvanto',
  language: 'fi',
  layout: 'A',
  options: { kOrder: 'up' },
  bodies: [
    { id: 301, name: 'Kaupunginhallitus' },
    { id: 302, name: 'Hyvinvointilautakunta' },
    { id: 303, name: 'Kaupunginvaltuusto' },
  ],
  meetings: numberArticles(meetings, {}),
};
