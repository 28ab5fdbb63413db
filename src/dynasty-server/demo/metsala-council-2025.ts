import { decision, explain, notify, preparers, proceedings, proposal } from '../pieces.js';
import type { WorldMeeting } from '../types.js';
import { checkers, filesFrom, listed, meetingOn, opening } from './routine.js';

const COUNCIL = { bodyId: 101, time: '18:00', place: 'Kunnantalo, valtuustosali' } as const;
const MAYOR = 'Kunnanhallitus';

/** The council of Metsälä in 2025: motions handed in and closed, a vote, an election, a wish. */
export const councilMeetings2025: readonly WorldMeeting[] = [
  meetingOn({
    ...COUNCIL,
    id: '2025701',
    date: '2025-08-25',
    items: listed(
      opening('Kunnanvaltuusto'),
      checkers('Leena Pihlajaniemi', 'Eero Latvala'),
      {
        title: 'Sivistyslautakunnan jäsenen valinta',
        registerNumber: '188/00.00.01/2025',
        text: [
          preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
          explain(
            'Sivistyslautakunnan jäsen Kirsi Vesterlund on muuttanut pois kunnasta ja menettänyt vaalikelpoisuutensa.',
          ),
          proposal(MAYOR, 'Kunnanvaltuusto valitsee sivistyslautakuntaan uuden jäsenen toimikauden loppuun.'),
          decision(
            'Kunnanvaltuusto valitsi yksimielisesti sivistyslautakunnan jäseneksi Riikka Suontauksen.',
          ),
          notify('valittu', 'sivistyslautakunta'),
        ],
      },
      {
        title: 'Valtuustoaloite järjestöfoorumin perustamisesta',
        registerNumber: '214/00.04.02/2025',
        files: filesFrom(120410, 'Valtuustoaloite 25.8.2025'),
        text: [
          preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
          explain(
            'Valtuutettu Aino Koskela ja 11 muuta valtuutettua jättivät kokouksessa 25.8.2025 seuraavan aloitteen:',
            'Kunnassa toimii noin kahdeksankymmentä yhdistystä, mutta niillä ei ole yhteistä paikkaa tavata kunnan työntekijöitä. Esitämme, että kunta perustaa järjestöfoorumin, joka kokoontuu vähintään kaksi kertaa vuodessa ja johon kutsutaan kaikki kunnassa toimivat yhdistykset.',
          ),
          decision(
            'Kunnanvaltuusto päätti yksimielisesti lähettää aloitteen kunnanhallituksen valmisteltavaksi.',
          ),
          notify('kunnanhallitus'),
        ],
      },
    ),
  }),
  meetingOn({
    ...COUNCIL,
    id: '2025716',
    date: '2025-11-10',
    items: listed(opening('Kunnanvaltuusto'), checkers('Pirjo Hakamäki', 'Markku Ojalehto'), {
      title: 'Valtuustoaloite lähiruoan lisäämisestä kouluruokailussa',
      registerNumber: '301/00.04.02/2025',
      text: [
        explain(
          'Valtuutettu Tuomas Harju ym. jättivät kokouksessa 10.11.2025 valtuustoaloitteen, jossa esitetään, että puolet kouluruoan raaka-aineista hankitaan maakunnasta vuoteen 2028 mennessä.',
        ),
        decision('Kunnanvaltuusto päätti lähettää aloitteen kunnanhallituksen valmisteltavaksi.'),
        notify('kunnanhallitus'),
      ],
    }),
  }),
  meetingOn({
    ...COUNCIL,
    id: '2025722',
    date: '2025-12-15',
    items: listed(
      opening('Kunnanvaltuusto'),
      checkers('Jussi Metsäranta', 'Leena Pihlajaniemi'),
      {
        title: 'Kunnan tuloveroprosentti vuodelle 2026',
        registerNumber: '266/02.03.01/2025',
        files: filesFrom(121730, 'Verotuloennuste 2026', 'Äänestyslista'),
        text: [
          preparers('Hallintojohtaja Petri Lampela, puh. 050 000 1102'),
          explain(
            'Valtuuston on viimeistään talousarvion hyväksymisen yhteydessä päätettävä kunnan tuloveroprosentista.',
          ),
          proposal(MAYOR, 'Kunnanvaltuusto vahvistaa vuoden 2026 tuloveroprosentiksi 9,1.'),
          proceedings(
            'Keskustelun kuluessa valtuutettu Markku Ojalehto ehdotti valtuutettu Pirjo Hakamäen kannattamana, että tuloveroprosentiksi vahvistetaan 8,9.',
            'Puheenjohtaja esitti äänestettäväksi siten, että kunnanhallituksen ehdotusta kannattavat äänestävät Jaa ja valtuutettu Ojalehdon ehdotusta kannattavat Ei.',
            'Äänestyksessä annettiin 14 Jaa-ääntä, 9 Ei-ääntä ja 2 tyhjää. Puheenjohtaja totesi, että kunnanhallituksen ehdotus oli voittanut.',
          ),
          decision('Kunnanvaltuusto hyväksyi kunnanhallituksen ehdotuksen äänin 14 Jaa, 9 Ei, 2 tyhjää.'),
          notify('Verohallinto', 'talouspalvelut'),
        ],
        appealInstructions: true,
      },
      {
        title: 'Vastaus valtuustoaloitteeseen järjestöfoorumin perustamisesta',
        registerNumber: '214/00.04.02/2025',
        files: filesFrom(121740, 'Valtuustoaloite 25.8.2025', 'Järjestöfoorumin toimintamalli'),
        earlier: [
          { itemId: '2025701-4' },
          { itemId: '2025808-3' },
          { itemId: '2025905-3' },
          { itemId: '2025820-3' },
        ],
        text: [
          explain('Kunnanhallitus on käsitellyt aloitteen ja esittää vastauksen valtuustolle.'),
          proposal(
            MAYOR,
            'Kunnanvaltuusto merkitsee selostusosan mukaisen vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
          ),
          proceedings(
            'Valtuutettu Aino Koskela teki valtuutettu Riikka Suontauksen kannattamana toivomuksen, että järjestöfoorumeissa varataan aikaa myös kylien asioille.',
            'Puheenjohtaja totesi, että toivomus hyväksyttiin yksimielisesti.',
          ),
          decision(
            'Kunnanvaltuusto hyväksyi kunnanhallituksen ehdotuksen yksimielisesti ja totesi aloitteen loppuun käsitellyksi.',
            'Lisäksi kunnanvaltuusto toivoo, että järjestöfoorumeissa varataan aikaa myös kylien asioille.',
          ),
          notify('aloitteen tekijät', 'sivistyspalvelut', 'hyvinvointikoordinaattori'),
        ],
      },
    ),
  }),
];
