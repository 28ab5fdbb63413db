import { contacts, decision, explain, list, notify, preparers, proceedings, proposal } from '../pieces.js';
import type { WorldMeeting } from '../types.js';
import { checkers, filesFrom, listed, meetingOn, opening } from './routine.js';

const EDUCATION = { bodyId: 103, time: '17:00', place: 'Kirkonkylän koulu, auditorio' } as const;
const TECHNICAL = { bodyId: 104, time: '16:00', place: 'Tekninen toimisto' } as const;
const EDUCATION_HEAD = 'Sivistysjohtaja Outi Kallioinen';
const TECHNICAL_HEAD = 'Tekninen johtaja Jarmo Viitasaari';

/** The committees of Metsälä: answers proposed, a claim rejected, a proposal changed, an item returned. */
export const committeeMeetings: readonly WorldMeeting[] = [
  meetingOn({
    ...EDUCATION,
    id: '2025905',
    date: '2025-11-20',
    items: listed(opening('Sivistyslautakunta'), checkers('Riikka Suontaus', 'Mauri Heinälampi'), {
      title: 'Vastaus valtuustoaloitteeseen järjestöfoorumin perustamisesta',
      registerNumber: '214/00.04.02/2025',
      files: filesFrom(121405, 'Järjestöfoorumin toimintamalli, luonnos'),
      earlier: [{ itemId: '2025701-4' }, { itemId: '2025808-3' }],
      text: [
        contacts('sivistysjohtaja Outi Kallioinen, puh. 050 000 1201'),
        explain(
          'Järjestöfoorumin tavoitteena on koota yhdistykset, seurat ja kylätoimikunnat saman pöydän ääreen.',
          'Järjestöfoorumia johtaa hyvinvointikoordinaattori, ja se kokoontuu keväisin ja syksyisin. Ensimmäinen järjestöfoorumi pidetään maaliskuussa 2026.',
        ),
        proposal(
          EDUCATION_HEAD,
          'Sivistyslautakunta päättää esittää kunnanhallitukselle ja edelleen kunnanvaltuustolle, että se hyväksyy selostusosan vastauksena valtuustoaloitteeseen ja toteaa aloitteen loppuun käsitellyksi.',
        ),
        decision('Sivistyslautakunta hyväksyi ehdotuksen yksimielisesti.'),
        notify('kunnanhallitus', 'kunnanvaltuusto'),
      ],
    }),
  }),
  meetingOn({
    ...EDUCATION,
    id: '2026902',
    date: '2026-02-12',
    items: listed(
      opening('Sivistyslautakunta'),
      checkers('Mauri Heinälampi', 'Tiina Kuusela'),
      {
        title: 'Oikaisuvaatimus koulukuljetusta koskevasta päätöksestä',
        registerNumber: '55/12.06.02/2026',
        text: [
          preparers('Koulutoimenpäällikkö Anu Rautiola, puh. 050 000 1210'),
          explain(
            'Huoltaja vaatii, että oppilaalle järjestetään maksuton kuljetus. Koulumatkan pituus on 3,4 kilometriä.',
          ),
          proposal(
            EDUCATION_HEAD,
            'Sivistyslautakunta hylkää oikaisuvaatimuksen, koska koulumatka ei ylitä viittä kilometriä.',
          ),
          decision('Sivistyslautakunta hyväksyi ehdotuksen yksimielisesti.'),
          notify('oikaisuvaatimuksen tekijä'),
        ],
        appealInstructions: true,
      },
      {
        title: 'Perusopetuksen työ- ja loma-ajat lukuvuonna 2026–2027',
        registerNumber: '61/12.01.00/2026',
        files: filesFrom(122910, 'Lukuvuoden 2026–2027 työpäivät'),
        text: [
          preparers('Koulutoimenpäällikkö Anu Rautiola, puh. 050 000 1210'),
          proposal(EDUCATION_HEAD, 'Sivistyslautakunta vahvistaa lukuvuoden työ- ja loma-ajat:'),
          list('syyslukukausi 11.8.–19.12.2026', 'kevätlukukausi 7.1.–5.6.2027'),
          decision('Sivistyslautakunta hyväksyi ehdotuksen.'),
        ],
      },
    ),
  }),
  meetingOn({
    ...TECHNICAL,
    id: '2026951',
    date: '2026-03-18',
    items: listed(
      opening('Tekninen lautakunta'),
      checkers('Arto Lehtiniemi', 'Ulla Myllyoja'),
      {
        title: 'Vastaus valtuustoaloitteeseen kevyen liikenteen väylästä Rantatielle',
        registerNumber: '31/00.04.02/2026',
        files: filesFrom(123880, 'Rantatien väylän yleissuunnitelma'),
        earlier: [{ itemId: '2026702-4' }, { itemId: '2026803-3' }],
        text: [
          preparers('Suunnittelija Ville Soramäki, puh. 050 000 1312'),
          explain(
            'Väylän pituus olisi 1,8 kilometriä ja kustannusarvio 540 000 euroa. Hanke voidaan ottaa vuosien 2027–2029 investointiohjelmaan.',
          ),
          proposal(
            TECHNICAL_HEAD,
            'Tekninen lautakunta päättää esittää kunnanhallitukselle ja edelleen kunnanvaltuustolle, että se merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.',
          ),
          decision('Tekninen lautakunta hyväksyi ehdotuksen yksimielisesti.'),
          notify('kunnanhallitus'),
        ],
      },
      {
        title: 'Katuvalojen sammutusajat',
        registerNumber: '102/10.03.01/2026',
        text: [
          preparers('Rakennuttaja Simo Peltokangas, puh. 050 000 1320'),
          explain('Sammuttamalla katuvalot öisin säästetään arviolta 26 000 euroa vuodessa.'),
          proposal(TECHNICAL_HEAD, 'Tekninen lautakunta päättää, että katuvalot sammutetaan kello 22–6.'),
          proceedings(
            'Esittelijä muutti ehdotustaan kokouksessa siten, että katuvalot sammutetaan kello 23–5.',
          ),
          decision(
            'Tekninen lautakunta hyväksyi esittelijän muutetun ehdotuksen yksimielisesti: katuvalot sammutetaan kello 23–5.',
          ),
          notify('kunnossapito'),
        ],
      },
    ),
  }),
  meetingOn({
    ...TECHNICAL,
    id: '2026953',
    date: '2026-04-15',
    items: listed(
      opening('Tekninen lautakunta'),
      checkers('Ulla Myllyoja', 'Kari Saarnivaara'),
      {
        title: 'Kuntalaisaloite pukukoppien rakentamisesta Hietaniemen uimarannalle',
        registerNumber: '77/10.03.02/2026',
        earlier: [{ itemId: '2026805-3' }],
        text: [
          preparers('Rakennuttaja Simo Peltokangas, puh. 050 000 1320'),
          proposal(
            TECHNICAL_HEAD,
            'Tekninen lautakunta pyytää aloitteesta vanhusneuvoston ja vammaisneuvoston lausunnon.',
          ),
          decision('Tekninen lautakunta hyväksyi ehdotuksen yksimielisesti.'),
          notify('vanhusneuvosto', 'vammaisneuvosto'),
        ],
      },
      {
        title: 'Koulukeskuksen pihan urakkasopimus',
        registerNumber: '119/10.03.02/2026',
        text: [
          preparers('Rakennuttaja Simo Peltokangas, puh. 050 000 1320'),
          proposal(
            TECHNICAL_HEAD,
            'Tekninen lautakunta hyväksyy pihaurakan sopimuksen Pihakiven Maanrakennus Oy:n kanssa.',
          ),
          proceedings(
            'Kari Saarnivaara ehdotti Ulla Myllyojan kannattamana, että asia palautetaan valmisteluun. Äänestyksessä annettiin 3 Jaa-ääntä ja 4 Ei-ääntä, joten palautusehdotus voitti.',
          ),
          decision('Tekninen lautakunta päätti äänin 4–3 palauttaa asian uudelleen valmisteltavaksi.'),
        ],
      },
    ),
  }),
  meetingOn({
    ...EDUCATION,
    id: '2026906',
    date: '2026-05-21',
    agendaAt: '2026-05-15',
    minutesAt: '2026-05-28',
    items: listed(opening('Sivistyslautakunta'), checkers('Tiina Kuusela', 'Riikka Suontaus'), {
      title: 'Järjestöfoorumin toiminta keväällä 2026',
      registerNumber: '151/00.01.02/2026',
      files: filesFrom(125600, 'Järjestöfoorumin muistio 4.3.2026', 'Yhteenveto palautteesta'),
      text: [
        contacts('hyvinvointikoordinaattori Sari Nevalehto, puh. 050 000 1205'),
        explain(
          'Järjestöfoorumilla on ollut kaksi tapaamista. Järjestöfoorumista saatiin toiveita yhteisistä tiloista ja avustusten hakuohjeista.',
        ),
        proposal(EDUCATION_HEAD, 'Sivistyslautakunta merkitsee selvityksen tiedoksi.'),
        proceedings('Hyvinvointikoordinaattori Sari Nevalehto esitteli asiaa kokouksessa.'),
        decision('Sivistyslautakunta hyväksyi ehdotuksen.'),
        notify('järjestöfoorumin osallistujat'),
      ],
    }),
  }),
];
