import { decision, explain, notify, preparers, proceedings, proposal } from '../pieces.js';
import type { World, WorldItem, WorldMeeting } from '../types.js';
import { norrvikFinnish } from './norrvik-finnish.js';
import { filesFrom, listed, meetingOn, numberArticles } from './routine.js';

const DIRECTOR = 'Stadsdirektör Gunilla Strandell';
const PLACE = { time: '17:30', place: 'Stadshuset, sessionssalen' } as const;

const openingSv = (body: string): Omit<WorldItem, 'k'> => ({
  title: 'Sammanträdets laglighet och beslutförhet',
  text: [
    proposal(null, `${body} konstaterar sammanträdet lagligt sammankallat och beslutfört.`),
    decision('Sammanträdet konstaterades lagligt sammankallat och beslutfört.'),
  ],
});

const MOTION = {
  title: 'Fullmäktigemotion om ett föreningsforum',
  registerNumber: '21/00.04.02/2026',
  text: [
    explain(
      'Ledamoten Disa Holmgren och 8 andra ledamöter lämnade vid sammanträdet 12.1.2026 in en motion i vilken de föreslår att staden inrättar ett föreningsforum.',
    ),
    decision('Stadsfullmäktige beslutade remittera motionen till stadsstyrelsen för beredning.'),
    notify('stadsstyrelsen'),
  ],
} as const;

const swedishMeetings: readonly WorldMeeting[] = [
  meetingOn({
    ...PLACE,
    id: '2026311',
    bodyId: 201,
    date: '2026-01-12',
    items: listed(openingSv('Stadsfullmäktige'), MOTION),
  }),
  meetingOn({
    ...PLACE,
    id: '2026325',
    bodyId: 203,
    date: '2026-02-16',
    items: listed(openingSv('Stadsstyrelsen'), {
      ...MOTION,
      earlier: [{ itemId: '2026311-2' }],
      text: [
        preparers('Förvaltningschef Bo Sandelin, tfn 050 000 2102'),
        proposal(DIRECTOR, 'Stadsstyrelsen beslutar sända motionen till bildningsnämnden för beredning.'),
        decision('Stadsstyrelsen godkände förslaget enhälligt.'),
        notify('bildningsnämnden'),
      ],
    }),
  }),
  meetingOn({
    ...PLACE,
    id: '2026340',
    bodyId: 205,
    date: '2026-03-24',
    items: listed(openingSv('Bildningsnämnden'), {
      ...MOTION,
      title: 'Svar på fullmäktigemotion om ett föreningsforum',
      files: filesFrom(51200, 'Motionen 12.1.2026'),
      earlier: [{ itemId: '2026311-2' }, { itemId: '2026325-2' }],
      text: [
        preparers('Välfärdskoordinator Lotta Fagerlund, tfn 050 000 2207'),
        explain(
          'Föreningsforumet samlar stadens föreningar två gånger om året. Till föreningsforumets första möte inbjuds alla registrerade föreningar.',
        ),
        proposal(
          'Bildningsdirektör Henrik Söderback',
          'Bildningsnämnden föreslår för stadsstyrelsen och vidare för stadsfullmäktige att redogörelsen antecknas som svar på motionen och att motionen konstateras vara slutbehandlad.',
        ),
        decision('Bildningsnämnden godkände förslaget enhälligt.'),
        notify('stadsstyrelsen'),
      ],
    }),
  }),
  meetingOn({
    ...PLACE,
    id: '2026351',
    bodyId: 203,
    date: '2026-05-04',
    items: listed(
      openingSv('Stadsstyrelsen'),
      {
        ...MOTION,
        title: 'Svar på fullmäktigemotion om ett föreningsforum',
        earlier: [{ itemId: '2026311-2' }, { itemId: '2026325-2' }, { itemId: '2026340-2' }],
        text: [
          proposal(
            DIRECTOR,
            'Stadsstyrelsen föreslår för stadsfullmäktige att svaret antecknas för kännedom och att motionen konstateras vara slutbehandlad.',
          ),
          decision('Stadsstyrelsen godkände förslaget enhälligt.'),
          notify('stadsfullmäktige'),
        ],
      },
      {
        title: 'Färjans tidtabell sommaren 2026',
        registerNumber: '66/08.01.00/2026',
        text: [
          preparers('Trafikplanerare Ivar Nordling, tfn 050 000 2310'),
          proposal(DIRECTOR, 'Stadsstyrelsen godkänner färjans tidtabell för sommaren 2026.'),
          proceedings(
            'Ledamoten Rolf Enlund föreslog understödd av ledamoten Siv Åberg att ärendet bordläggs. Vid omröstningen gavs 6 Ja-röster och 3 Nej-röster. Ordföranden konstaterade att föredragandens förslag hade godkänts.',
          ),
          decision('Stadsstyrelsen godkände förslaget med rösterna 6–3.'),
        ],
      },
    ),
  }),
  meetingOn({
    ...PLACE,
    id: '2026358',
    bodyId: 201,
    date: '2026-06-08',
    items: listed(openingSv('Stadsfullmäktige'), {
      ...MOTION,
      title: 'Svar på fullmäktigemotion om ett föreningsforum',
      earlier: [
        { itemId: '2026311-2' },
        { itemId: '2026325-2' },
        { itemId: '2026340-2' },
        { itemId: '2026351-2' },
      ],
      text: [
        proposal(
          'Stadsstyrelsen',
          'Stadsfullmäktige antecknar svaret för kännedom och konstaterar att motionen är slutbehandlad.',
        ),
        decision(
          'Stadsfullmäktige godkände förslaget enhälligt och konstaterade att motionen är slutbehandlad.',
        ),
      ],
    }),
  }),
];

/** Norrvik, an invented bilingual town: one instance, twin bodies, a Swedish interface, layout C, Beslutshistoria last. */
export const norrvik: World = {
  name: 'norrvik',
  authority: 'Norrviks stad',
  pathPrefix: '/D10_Norrvik',
  language: 'sv',
  layout: 'C',
  style: { history: 'after' },
  bodies: [
    { id: 201, name: 'Stadsfullmäktige' },
    { id: 202, name: 'Kaupunginvaltuusto', language: 'fi' },
    { id: 203, name: 'Stadsstyrelsen' },
    { id: 204, name: 'Kaupunginhallitus', language: 'fi' },
    { id: 205, name: 'Bildningsnämnden' },
  ],
  meetings: numberArticles([...swedishMeetings, ...norrvikFinnish], {}),
};
