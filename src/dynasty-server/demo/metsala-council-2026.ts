import {
  contacts,
  decision,
  explain,
  list,
  notify,
  preparers,
  proceedings,
  proposal,
  rows,
  section,
} from '../pieces.js';
import type { WorldMeeting } from '../types.js';
import { checkers, filesFrom, listed, meetingOn, opening } from './routine.js';

const COUNCIL = { bodyId: 101, time: '18:00', place: 'Kunnantalo, valtuustosali' } as const;
const MAYOR = 'Kunnanhallitus';

/** The council of Metsälä in 2026: a list of open motions, a group motion followed to its end, the accounts. */
export const councilMeetings2026: readonly WorldMeeting[] = [
  meetingOn({
    ...COUNCIL,
    id: '2026702',
    date: '2026-01-26',
    items: listed(
      opening('Kunnanvaltuusto'),
      checkers('Aino Koskela', 'Eero Latvala'),
      {
        title: 'Käsittelemättä olevat valtuustoaloitteet 31.12.2025',
        registerNumber: '12/00.04.02/2026',
        text: [
          preparers('Hallintosihteeri Minna Aronen, puh. 050 000 1107'),
          explain(
            'Kunnanhallituksen on vuosittain esitettävä valtuustolle luettelo valtuutettujen tekemistä aloitteista, joiden käsittely on kesken.',
          ),
          rows(
            ['Aloite', 'Jätetty', 'Vaihe'],
            [
              'Kirjastoauton pysäkkien lisääminen, Tuomas Harju ym.',
              '17.6.2024',
              'Valmisteltavana sivistyspalveluissa',
            ],
            [
              'Lähiruoan lisääminen kouluruokailussa, Tuomas Harju ym.',
              '10.11.2025',
              'Valmisteltavana sivistyslautakunnassa',
            ],
            ['Järjestöfoorumin perustaminen, Aino Koskela ym.', '25.8.2025', 'Loppuun käsitelty 15.12.2025'],
          ),
          proposal(MAYOR, 'Kunnanvaltuusto merkitsee luettelon tiedoksi.'),
          decision('Kunnanvaltuusto hyväksyi ehdotuksen.'),
        ],
      },
      {
        title: 'Valtuustoaloite kevyen liikenteen väylästä Rantatielle / Metsälän Yhteislista',
        registerNumber: '31/00.04.02/2026',
        text: [
          explain(
            'Metsälän Yhteislistan valtuustoryhmä jätti kokouksessa 26.1.2026 aloitteen, jossa se esittää valaistun kevyen liikenteen väylän rakentamista Rantatien varteen koululta uimarannalle.',
          ),
          decision('Kunnanvaltuusto päätti lähettää aloitteen kunnanhallituksen valmisteltavaksi.'),
          notify('kunnanhallitus'),
        ],
      },
    ),
  }),
  meetingOn({
    ...COUNCIL,
    id: '2026710',
    date: '2026-04-27',
    items: listed(opening('Kunnanvaltuusto'), checkers('Riikka Suontaus', 'Jussi Metsäranta'), {
      title: 'Valtuustoaloite kirjaston aukioloaikojen pidentämisestä',
      registerNumber: '142/00.04.02/2026',
      text: [
        explain(
          'Kokouksen lopuksi valtuutettu Leena Pihlajaniemi ja 6 muuta valtuutettua jättivät valtuustoaloitteen, jossa esitetään kirjaston pitämistä avoinna myös lauantaisin.',
        ),
        decision('Puheenjohtaja totesi aloitteen jätetyksi.'),
      ],
    }),
  }),
  meetingOn({
    ...COUNCIL,
    id: '2026714',
    date: '2026-06-01',
    agendaAt: '2026-05-25',
    minutesAt: '2026-06-03',
    items: listed(
      opening('Kunnanvaltuusto'),
      checkers('Pirjo Hakamäki', 'Aino Koskela'),
      {
        title: 'Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle',
        registerNumber: '31/00.04.02/2026',
        files: filesFrom(130210, 'Rantatien väylän kustannusarvio'),
        earlier: [
          { itemId: '2026702-4' },
          { itemId: '2026803-3' },
          { itemId: '2026951-3' },
          { itemId: '2026812-3' },
        ],
        text: [
          contacts('tekninen johtaja Jarmo Viitasaari, puh. 050 000 1301'),
          proposal(
            MAYOR,
            'Kunnanvaltuusto merkitsee selostusosan mukaisen vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
          ),
          proceedings(
            'Valtuutettu Jussi Metsäranta ilmoitti olevansa esteellinen (yhteisöjäävi) ja poistui asian käsittelyn ajaksi.',
          ),
          decision(
            'Kunnanvaltuusto hyväksyi ehdotuksen yksimielisesti ja totesi aloitteen tulleen loppuun käsitellyksi.',
          ),
          notify('Metsälän Yhteislistan valtuustoryhmä', 'tekniset palvelut'),
        ],
      },
      {
        title: 'Tilinpäätös 2025',
        registerNumber: '98/02.02.02/2026',
        files: filesFrom(130220, 'Tasekirja 2025', 'Tilintarkastuskertomus 2025'),
        text: [
          section('competence', 'Kuntalaki 14 §'),
          explain('Tilikauden tulos on 412 000 euroa ylijäämäinen.'),
          proposal(
            MAYOR,
            'Kunnanvaltuusto hyväksyy tilinpäätöksen ja myöntää tilivelvollisille vastuuvapauden:',
          ),
          list('tilinpäätös vuodelta 2025', 'vastuuvapaus tilikaudelta 1.1.–31.12.2025'),
          decision('Kunnanvaltuusto hyväksyi ehdotuksen yksimielisesti.'),
        ],
        appealInstructions: true,
      },
    ),
  }),
];
