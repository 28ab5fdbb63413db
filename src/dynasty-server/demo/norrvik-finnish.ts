import { decision, explain, notify, preparers, proceedings, proposal } from '../pieces.js';
import type { WorldMeeting } from '../types.js';
import { listed, meetingOn, opening } from './routine.js';

const DIRECTOR = 'Kaupunginjohtaja Gunilla Strandell';
const PLACE = { time: '17:30', place: 'Kaupungintalo, istuntosali' } as const;

const MOTION = {
  title: 'Valtuustoaloite järjestöfoorumin perustamisesta Norrvikiin',
  registerNumber: '21/00.04.02/2026',
  text: [
    explain(
      'Valtuutettu Disa Holmgren ja 8 muuta valtuutettua jättivät kokouksessa 12.1.2026 aloitteen, jossa esitetään järjestöfoorumin perustamista kaupunkiin.',
    ),
    decision('Kaupunginvaltuusto päätti lähettää aloitteen kaupunginhallituksen valmisteltavaksi.'),
    notify('kaupunginhallitus'),
  ],
} as const;

/** The Finnish twins of Norrvik's council and board: same days, same matters, ids of their own. */
export const norrvikFinnish: readonly WorldMeeting[] = [
  meetingOn({
    ...PLACE,
    id: '2026312',
    bodyId: 202,
    date: '2026-01-12',
    items: listed(opening('Kaupunginvaltuusto'), MOTION),
  }),
  meetingOn({
    ...PLACE,
    id: '2026326',
    bodyId: 204,
    date: '2026-02-16',
    items: listed(opening('Kaupunginhallitus'), {
      ...MOTION,
      earlier: [{ itemId: '2026312-2' }],
      text: [
        preparers('Hallintojohtaja Bo Sandelin, puh. 050 000 2102'),
        proposal(
          DIRECTOR,
          'Kaupunginhallitus päättää lähettää aloitteen sivistyslautakunnan valmisteltavaksi.',
        ),
        decision('Kaupunginhallitus hyväksyi ehdotuksen yksimielisesti.'),
        notify('sivistyslautakunta'),
      ],
    }),
  }),
  meetingOn({
    ...PLACE,
    id: '2026352',
    bodyId: 204,
    date: '2026-05-04',
    items: listed(
      opening('Kaupunginhallitus'),
      {
        ...MOTION,
        title: 'Vastaus valtuustoaloitteeseen järjestöfoorumin perustamisesta Norrvikiin',
        earlier: [{ itemId: '2026312-2' }, { itemId: '2026326-2' }],
        text: [
          proposal(
            DIRECTOR,
            'Kaupunginhallitus päättää esittää kaupunginvaltuustolle, että vastaus merkitään tiedoksi ja aloite todetaan loppuun käsitellyksi.',
          ),
          decision('Kaupunginhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('kaupunginvaltuusto'),
        ],
      },
      {
        title: 'Lautan aikataulu kesällä 2026',
        registerNumber: '66/08.01.00/2026',
        text: [
          preparers('Liikennesuunnittelija Ivar Nordling, puh. 050 000 2310'),
          proposal(DIRECTOR, 'Kaupunginhallitus hyväksyy lautan aikataulun kesälle 2026.'),
          proceedings(
            'Jäsen Rolf Enlund ehdotti jäsen Siv Åbergin kannattamana asian pöydälle panoa. Äänestyksessä annettiin 6 Jaa-ääntä ja 3 Ei-ääntä. Puheenjohtaja totesi esittelijän ehdotuksen tulleen hyväksytyksi.',
          ),
          decision('Kaupunginhallitus hyväksyi ehdotuksen äänin 6–3.'),
        ],
      },
    ),
  }),
  meetingOn({
    ...PLACE,
    id: '2026359',
    bodyId: 202,
    date: '2026-06-08',
    items: listed(opening('Kaupunginvaltuusto'), {
      ...MOTION,
      title: 'Vastaus valtuustoaloitteeseen järjestöfoorumin perustamisesta Norrvikiin',
      earlier: [{ itemId: '2026312-2' }, { itemId: '2026326-2' }, { itemId: '2026352-2' }],
      text: [
        proposal(
          'Kaupunginhallitus',
          'Kaupunginvaltuusto merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
        ),
        decision(
          'Kaupunginvaltuusto hyväksyi ehdotuksen yksimielisesti ja totesi aloitteen loppuun käsitellyksi.',
        ),
      ],
    }),
  }),
];
