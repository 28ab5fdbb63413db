import { contacts, decision, explain, notify, preparers, proceedings, proposal, section } from '../pieces.js';
import type { WorldMeeting } from '../types.js';
import { checkers, filesFrom, listed, meetingOn, opening } from './routine.js';

const BOARD = { bodyId: 102, time: '16:30', place: 'Kunnantalo, kokoushuone Kuusi' } as const;
const MAYOR = 'Kunnanjohtaja Helena Saarenpää';

/** The board of Metsälä: motions passed on and answered, a tabled item, a secret one. */
export const boardMeetings: readonly WorldMeeting[] = [
  meetingOn({
    ...BOARD,
    id: '2025808',
    date: '2025-09-15',
    items: listed(opening('Kunnanhallitus'), checkers('Hannu Ylitalo', 'Satu Keskiaho'), {
      title: 'Valtuustoaloite järjestöfoorumin perustamisesta',
      registerNumber: '214/00.04.02/2025',
      earlier: [{ itemId: '2025701-4' }],
      text: [
        preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
        explain('Kunnanvaltuusto on lähettänyt aloitteen kunnanhallituksen valmisteltavaksi.'),
        proposal(MAYOR, 'Kunnanhallitus päättää ohjata aloitteen sivistyslautakunnan valmisteltavaksi.'),
        decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
        notify('sivistyslautakunta'),
      ],
    }),
  }),
  meetingOn({
    ...BOARD,
    id: '2025818',
    date: '2025-11-24',
    items: listed(
      opening('Kunnanhallitus'),
      checkers('Satu Keskiaho', 'Olli Rantamäki'),
      {
        title: 'Valtuustoaloite lähiruoan lisäämisestä kouluruokailussa',
        registerNumber: '301/00.04.02/2025',
        earlier: [{ itemId: '2025716-3' }],
        text: [
          preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
          explain('Aloitteen vastaus valmistellaan sivistyslautakunnassa.'),
          proposal(
            MAYOR,
            'Kunnanhallitus päättää lähettää aloitteen sivistyslautakunnan valmisteltavaksi. Vastaus tuodaan kunnanhallitukselle 31.3.2026 mennessä.',
          ),
          decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('sivistyslautakunta', 'ruokapalvelupäällikkö'),
        ],
      },
      {
        title: 'Yhdistysilta ja kumppanuuspöytä vuonna 2026',
        registerNumber: '318/00.01.02/2025',
        text: [
          preparers('Hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205'),
          explain(
            'Kunta on järjestänyt yhdistysillan kaksi kertaa vuodessa. Kumppanuuspöydässä ovat mukana seurakunta, kylätoimikunnat ja liikuntaseurat.',
            'Ennen järjestöfoorumia pidettävät yhdistysillat säilyvät ennallaan.',
          ),
          proposal(MAYOR, 'Kunnanhallitus merkitsee yhdistysiltojen aikataulun tiedoksi.'),
          decision('Kunnanhallitus merkitsi asian tiedoksi.'),
        ],
      },
    ),
  }),
  meetingOn({
    ...BOARD,
    id: '2025820',
    date: '2025-12-08',
    items: listed(opening('Kunnanhallitus'), checkers('Hannu Ylitalo', 'Olli Rantamäki'), {
      title: 'Vastaus valtuustoaloitteeseen järjestöfoorumin perustamisesta',
      registerNumber: '214/00.04.02/2025',
      files: filesFrom(121610, 'Järjestöfoorumin toimintamalli'),
      earlier: [{ itemId: '2025701-4' }, { itemId: '2025808-3' }, { itemId: '2025905-3' }],
      text: [
        preparers('Hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205'),
        explain(
          'Sivistyslautakunta on valmistellut vastauksen aloitteeseen. Järjestöfoorumille on varattu talousarviossa 4 000 euroa.',
        ),
        proposal(
          MAYOR,
          'Kunnanhallitus päättää esittää kunnanvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
        ),
        decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
        notify('kunnanvaltuusto'),
      ],
    }),
  }),
  meetingOn({
    ...BOARD,
    id: '2026803',
    date: '2026-02-09',
    items: listed(
      opening('Kunnanhallitus'),
      checkers('Satu Keskiaho', 'Hannu Ylitalo'),
      {
        title: 'Valtuustoaloite kevyen liikenteen väylästä Rantatielle / Metsälän Yhteislista',
        registerNumber: '31/00.04.02/2026',
        earlier: [{ itemId: '2026702-4' }],
        text: [
          preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
          proposal(MAYOR, 'Kunnanhallitus päättää lähettää aloitteen teknisen lautakunnan valmisteltavaksi.'),
          decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('tekninen lautakunta'),
        ],
      },
      {
        title: 'Asia ei ole julkinen (JulkL 24 § 1 mom. 32 kohta)',
        text: [explain('Salassa pidettävä asia.')],
      },
    ),
  }),
  meetingOn({
    ...BOARD,
    id: '2026805',
    date: '2026-02-23',
    items: listed(opening('Kunnanhallitus'), checkers('Olli Rantamäki', 'Satu Keskiaho'), {
      title: 'Kuntalaisaloite pukukoppien rakentamisesta Hietaniemen uimarannalle',
      registerNumber: '77/10.03.02/2026',
      text: [
        preparers('Hallintosihteeri Minna Aronen, puh. 050 000 1107'),
        explain(
          'Kunnan asukas Veikko Alanen on tehnyt 3.2.2026 kuntalaisaloitteen, jossa esitetään pukukoppien rakentamista Hietaniemen uimarannalle.',
        ),
        proposal(MAYOR, 'Kunnanhallitus lähettää kuntalaisaloitteen teknisen lautakunnan valmisteltavaksi.'),
        decision('Kunnanhallitus hyväksyi ehdotuksen.'),
        notify('tekninen lautakunta', 'aloitteen tekijä'),
      ],
    }),
  }),
  meetingOn({
    ...BOARD,
    id: '2026810',
    date: '2026-04-13',
    items: listed(
      opening('Kunnanhallitus'),
      checkers('Hannu Ylitalo', 'Olli Rantamäki'),
      {
        title: 'Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle',
        registerNumber: '31/00.04.02/2026',
        earlier: [{ itemId: '2026702-4' }, { itemId: '2026803-3' }, { itemId: '2026951-3' }],
        text: [
          proposal(
            MAYOR,
            'Kunnanhallitus päättää esittää kunnanvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
          ),
          proceedings(
            'Satu Keskiaho ehdotti Hannu Ylitalon kannattamana, että asia jätetään pöydälle kustannusarvion tarkentamista varten.',
          ),
          decision('Kunnanhallitus päätti yksimielisesti jättää asian pöydälle.'),
        ],
      },
      {
        title: 'Järjestöavustusten jakoperusteet 2026',
        registerNumber: '88/02.05.01/2026',
        files: filesFrom(124510, 'Järjestöavustusten hakuohje 2026'),
        text: [
          contacts('hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205'),
          explain(
            'Avustusten jakoperusteista on keskusteltu järjestöfoorumissa 4.3.2026. Järjestöfoorumiin osallistui 34 yhdistystä, ja järjestöfoorumeista saatu palaute on otettu huomioon.',
          ),
          proposal(MAYOR, 'Kunnanhallitus hyväksyy järjestöavustusten jakoperusteet vuodelle 2026.'),
          decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
          notify('yhdistykset', 'sivistyspalvelut'),
        ],
        appealInstructions: true,
      },
    ),
  }),
  meetingOn({
    ...BOARD,
    id: '2026812',
    date: '2026-04-20',
    items: listed(opening('Kunnanhallitus'), checkers('Satu Keskiaho', 'Hannu Ylitalo'), {
      title: 'Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle',
      listTitle: 'Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle (Pöydälle 13.4.2026)',
      registerNumber: '31/00.04.02/2026',
      earlier: [
        { itemId: '2026702-4' },
        { itemId: '2026803-3' },
        { itemId: '2026951-3' },
        { itemId: '2026810-3' },
      ],
      text: [
        section('competence', 'Kunnan hallintosääntö 18 §'),
        proposal(
          MAYOR,
          'Kunnanhallitus päättää esittää kunnanvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
        ),
        decision('Kunnanhallitus hyväksyi ehdotuksen yksimielisesti.'),
        notify('kunnanvaltuusto'),
      ],
    }),
  }),
];
