import { describe, expect, it } from 'vitest';
import type { DocumentType, Handling, Section } from '../../../src/domain/agenda-item.js';
import { motionKindOf } from '../../../src/parse/interpret/motion-kind.js';
import { motionStageOf } from '../../../src/parse/interpret/motion-stage.js';
import { interpretDecision } from '../../../src/parse/interpret/outcome.js';
import { interpretVotes } from '../../../src/parse/interpret/votes.js';
import { cpuMs } from '../../cpu-time.js';

type Told = {
  readonly body: string | null;
  readonly proposal?: string;
  readonly proceedings?: string;
  readonly decision?: string;
};

/** Handlings as the parser would read them, the last one current. */
function handlingsOf(told: readonly Told[], isAgenda = false): readonly Handling[] {
  return told.map(({ body, proposal, proceedings, decision }, at) => {
    const isCurrent = at === told.length - 1;
    const sections = [
      section('proposal', 'Päätösehdotus', proposal),
      section('proceedings', 'Käsittely', proceedings),
      section('decision', 'Päätös', decision),
    ].flat();
    const isOnAgenda = isAgenda && isCurrent;
    const votes = isOnAgenda ? [] : interpretVotes(sections);
    const title = 'Valtuustoaloite kylätalosta';
    return {
      isCurrent,
      governingBody: body,
      meetingDate: `2026-0${at + 1}-02`,
      articleNumber: 12,
      registerNumber: null,
      presenter: null,
      preparers: [],
      sections,
      decision: interpretDecision({ sections, isOnAgenda, votes, title, governingBody: body }),
      votes,
      disqualified: [],
      dissents: [],
      wishes: [],
    };
  });
}

function section(kind: Section['kind'], heading: string, text: string | undefined): readonly Section[] {
  return text === undefined ? [] : [{ kind, heading, text }];
}

function stageOf(told: readonly Told[], documentType: DocumentType | null = 'minutes'): string | null {
  return motionStageOf(handlingsOf(told, documentType === 'agenda'), documentType)?.stage ?? null;
}

const CLOSING = 'Valtuusto merkitsee vastauksen tiedoksi ja toteaa aloitteen loppuun käsitellyksi.';
const BOARD: Told = {
  body: 'Kunnanhallitus',
  proposal: `Kunnanhallitus ehdottaa valtuustolle: ${CLOSING}`,
  decision: 'Hyväksyttiin.',
};

function council(proposal: string | undefined, decision: string | undefined, proceedings?: string): Told {
  return {
    body: 'Kunnanvaltuusto',
    ...(proposal === undefined ? {} : { proposal }),
    ...(proceedings === undefined ? {} : { proceedings }),
    ...(decision === undefined ? {} : { decision }),
  };
}

const CLOSED: readonly (readonly [string, readonly Told[]])[] = [
  ['a council adopts the closing', [council(CLOSING, 'Hyväksyttiin.')]],
  [
    'a council approves the board’s proposal',
    [council(CLOSING, 'Valtuusto hyväksyi kunnanhallituksen ehdotuksen.')],
  ],
  [
    'tulleen käsitellyksi',
    [
      council(
        'Valtuusto hyväksyy vastauksen ja toteaa aloitteen tulleen käsitellyksi.',
        'Ehdotuksen mukaan.',
      ),
    ],
  ],
  ['only the decision says so', [council(undefined, 'Valtuusto totesi aloitteen loppuun käsitellyksi.')]],
  [
    'in the passive',
    [council(undefined, 'Merkittiin vastaus tiedoksi ja todettiin aloite loppuunkäsitellyksi.')],
  ],
  [
    'loppuun käsitelty',
    [council('Valtuusto päättää, että valtuustoaloite on loppuun käsitelty.', 'Hyväksyttiin.')],
  ],
  [
    'katsoa loppuun käsitellyksi',
    [
      council(
        'Valtuusto päättää hyväksyä vastauksen ja katsoa aloitteen loppuun käsitellyksi.',
        'Päätös ehdotuksen mukainen.',
      ),
    ],
  ],
  [
    'the board’s words stand in the council’s proposal',
    [
      council(
        'Kunnanhallitus ehdottaa, että valtuusto toteaa aloitteen tulleen loppuun käsitellyksi.',
        'Päätösehdotus hyväksyttiin.',
      ),
    ],
  ],
  [
    'a negation of something else',
    [
      council(
        'Valtuusto päättää, että aloite ei anna aihetta toimenpiteisiin ja toteaa aloitteen loppuun käsitellyksi.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  [
    'a negation before "and that"',
    [
      council(
        'Valtuusto päättää, ettei aloite anna aihetta jatkotoimiin ja että aloite on tullut loppuun käsitellyksi.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  [
    'the motion is rejected and closed',
    [
      council(
        'Valtuusto päättää hylätä aloitteen ja toteaa aloitteen loppuun käsitellyksi.',
        'Ehdotus hyväksyttiin.',
      ),
    ],
  ],
  [
    'after a vote on sending it back',
    [
      council(
        CLOSING,
        'Valtuusto hyväksyi kunnanhallituksen ehdotuksen äänin 25-10.',
        'Ulla Esimerkki ehdotti asian palauttamista valmisteluun. Äänestyksessä käsittelyn jatkaminen voitti äänin 25-10.',
      ),
    ],
  ],
  ['beside a wish', [council(CLOSING, 'Hyväksyttiin. Lisäksi valtuusto hyväksyi toivomusponnen.')]],
  [
    'the proposal stands in the board’s handling',
    [BOARD, council(undefined, 'Valtuusto hyväksyi kunnanhallituksen ehdotuksen yksimielisesti.')],
  ],
  ['a council of an area', [{ ...council(CLOSING, 'Ehdotus hyväksyttiin.'), body: 'Aluevaltuusto' }]],
  ['a council by its abbreviation', [{ ...council(CLOSING, 'Hyväksyttiin.'), body: 'KV' }]],
  [
    'in Swedish',
    [
      {
        body: 'Stadsfullmäktige',
        proposal: 'Fullmäktige antecknar svaret och konstaterar att motionen är slutbehandlad.',
        decision: 'Förslaget godkändes.',
      },
    ],
  ],
];

const NOT_CLOSED: readonly (readonly [string, readonly Told[]])[] = [
  ['tabled', [BOARD, council(CLOSING, 'Valtuusto päätti jättää asian pöydälle.')]],
  [
    'returned',
    [BOARD, council(CLOSING, 'Valtuusto palautti asian kunnanhallitukselle uudelleen valmisteltavaksi.')],
  ],
  [
    'returned by vote',
    [BOARD, council(CLOSING, 'Valtuusto päätti palauttaa asian uudelleen valmisteluun äänin 20-15.')],
  ],
  [
    'the motion is returned by vote',
    [BOARD, council(CLOSING, 'Valtuusto päätti äänin 12–9 palauttaa aloitteen kunnanhallitukselle.')],
  ],
  ['returned, in a few words', [BOARD, council(undefined, 'Valtuusto palautti asian kunnanhallitukselle.')]],
  ['taken off the list', [council(CLOSING, 'Asia poistettiin esityslistalta.')]],
  ['rejected', [council(CLOSING, 'Valtuusto hylkäsi ehdotuksen.')]],
  [
    '"ettei … todeta"',
    [council(CLOSING, 'Valtuusto päätti äänin 20-15, ettei aloitetta todeta loppuun käsitellyksi.')],
  ],
  [
    '"ei hyväksynyt ehdotusta"',
    [council(CLOSING, 'Valtuusto ei hyväksynyt ehdotusta aloitteen toteamisesta loppuun käsitellyksi.')],
  ],
  ['left open instead', [council(CLOSING, 'Valtuusto päätti, että aloite jätetään avoimeksi.')]],
  [
    'a counter-proposal won',
    [
      council(
        CLOSING,
        'Äänestyksessä pohjaehdotus aloitteen toteamisesta loppuun käsitellyksi sai 15 ääntä ja Ulla Esimerkin vastaehdotus 20 ääntä. Vastaehdotus tuli valtuuston päätökseksi.',
      ),
    ],
  ],
  [
    'adopted with the closing changed',
    [council(CLOSING, 'Hyväksyttiin muutettuna siten, että aloite jää vireille.')],
  ],
  ['only noted', [council('Valtuusto merkitsee kunnanhallituksen vastauksen tiedoksi.', 'Hyväksyttiin.')]],
  [
    'closed once something has been done',
    [council('Aloite todetaan loppuun käsitellyksi, kun toimenpiteet on tehty.', 'Hyväksyttiin.')],
  ],
  [
    'closed later',
    [
      council(
        'Valtuusto merkitsee tiedoksi selvityksen aloitteesta, joka todetaan loppuun käsitellyksi myöhemmin.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  [
    'to be handled within a year',
    [
      council(
        'Valtuusto lähettää aloitteen kunnanhallitukselle. Aloite on loppuun käsiteltävä vuoden kuluessa.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  [
    'an earlier motion is closed',
    [
      council(
        'Valtuusto antaa aloitteen kunnanhallituksen käsiteltäväksi. Aiempi aloite on todettu loppuun käsitellyksi.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  [
    '"ei ole loppuun käsitelty"',
    [council('Valtuusto toteaa, ettei aloite ole loppuun käsitelty.', 'Hyväksyttiin.')],
  ],
  [
    'noting that the board has closed it',
    [
      council(
        'Valtuusto merkitsee tiedoksi, että kunnanhallitus on todennut aloitteen omalta osaltaan loppuun käsitellyksi.',
        'Hyväksyttiin.',
      ),
    ],
  ],
  ['under an empty heading', [council(CLOSING, '')]],
  ['without a decision', [council(CLOSING, undefined)]],
  ['a board', [{ ...BOARD, proposal: 'Kunnanhallitus toteaa aloitteen loppuun käsitellyksi.' }]],
  [
    'a board for its part',
    [{ ...BOARD, proposal: 'Kunnanhallitus toteaa aloitteen omalta osaltaan loppuun käsitellyksi.' }],
  ],
  ['a board proposes it', [BOARD]],
  ['a youth council', [{ ...council(CLOSING, 'Hyväksyttiin.'), body: 'Nuorisovaltuusto' }]],
  ['an elderly council', [{ ...council(CLOSING, 'Hyväksyttiin.'), body: 'Vanhusneuvosto' }]],
  ['nobody knows which body', [{ ...council(CLOSING, 'Hyväksyttiin.'), body: null }]],
  [
    'tabled in Swedish',
    [{ body: 'Stadsfullmäktige', proposal: 'Motionen anses slutbehandlad.', decision: 'Ärendet bordlades.' }],
  ],
  [
    'returned in Swedish',
    [
      {
        body: 'Stadsfullmäktige',
        proposal: 'Motionen anses slutbehandlad.',
        decision: 'Ärendet återremitterades till stadsstyrelsen.',
      },
    ],
  ],
];

const STAGES: readonly (readonly [string, string, readonly Told[]])[] = [
  ['answer_proposed', 'a board proposes the closing', [BOARD]],
  [
    'answer_proposed',
    'a board closes for its part',
    [{ ...BOARD, proposal: 'Kunnanhallitus toteaa aloitteen omalta osaltaan loppuun käsitellyksi.' }],
  ],
  [
    'answer_proposed',
    'a closing is tabled',
    [BOARD, council(CLOSING, 'Valtuusto päätti jättää asian pöydälle.')],
  ],
  ['answer_proposed', 'a lone page tables it', [council(CLOSING, 'Valtuusto päätti jättää asian pöydälle.')]],
  [
    'answer_proposed',
    'a committee gives its answer',
    [
      {
        body: 'Sivistyslautakunta',
        proposal: 'Lautakunta antaa lausuntonaan seuraavan vastauksen aloitteeseen.',
        decision: 'Hyväksyttiin.',
      },
    ],
  ],
  [
    'answer_proposed',
    'a board in Swedish',
    [
      {
        body: 'Stadsstyrelsen',
        proposal: 'Stadsstyrelsen föreslår för fullmäktige att motionen anses slutbehandlad.',
        decision: 'Förslaget godkändes.',
      },
    ],
  ],
  [
    'in_preparation',
    'a council sends it back',
    [BOARD, council(CLOSING, 'Valtuusto palautti asian uudelleen valmisteltavaksi.')],
  ],
  [
    'in_preparation',
    'a council does not close it',
    [council(CLOSING, 'Valtuusto päätti, ettei aloitetta todeta loppuun käsitellyksi.')],
  ],
  [
    'in_preparation',
    'a board asks for a statement',
    [
      {
        body: 'KH',
        proposal: 'Kunnanhallitus pyytää aloitteesta sivistyslautakunnan lausunnon.',
        decision: 'Hyväksyttiin.',
      },
    ],
  ],
  [
    'in_preparation',
    'a committee leaves it in preparation',
    [
      {
        body: 'Lautakunta',
        proposal: 'Lautakunta jättää aloitteen valmisteluun.',
        decision: 'Hyväksyttiin.',
      },
    ],
  ],
  [
    'referred',
    'a council sends it to the board',
    [council('Valtuusto lähettää aloitteen kunnanhallitukselle valmisteltavaksi.', 'Hyväksyttiin.')],
  ],
  [
    'referred',
    'in the decision',
    [council(undefined, 'Valtuusto lähetti aloitteen kunnanhallituksen valmisteltavaksi.')],
  ],
  [
    'referred',
    'a board sends it to an office holder',
    [
      {
        body: 'KH',
        proposal: 'Kunnanhallitus päättää antaa aloitteen sivistysjohtajan valmisteltavaksi.',
        decision: 'Hyväksyttiin.',
      },
    ],
  ],
  [
    'referred',
    'in Swedish',
    [
      {
        body: 'Fullmäktige',
        decision: 'Fullmäktige remitterade motionen till stadsstyrelsen för beredning.',
      },
    ],
  ],
  [
    'filed',
    'a council notes that it was handed in',
    [council(undefined, 'Merkittiin tiedoksi, että valtuutettu Ulla Esimerkki jätti aloitteen.')],
  ],
];

describe('motionStageOf', () => {
  it.each(CLOSED)('is closed: %s', (_, told) => {
    expect(stageOf(told)).toBe('closed');
  });

  it.each(NOT_CLOSED)('is not closed: %s', (_, told) => {
    expect(stageOf(told)).not.toBe('closed');
  });

  it.each([...CLOSED, ...NOT_CLOSED])(
    'is never closed by an agenda, nor by a page of unknown kind: %s',
    (_, told) => {
      const current = told.slice(-1);
      expect(stageOf(current, 'agenda')).not.toBe('closed');
      expect(stageOf(current, null)).not.toBe('closed');
    },
  );

  it.each(STAGES)('is %s: %s', (stage, _, told) => {
    expect(stageOf(told)).toBe(stage);
  });

  it.each([...CLOSED, ...STAGES.map(([, name, told]) => [name, told] as const)])(
    'is proved by words of the page: %s',
    (_, told) => {
      const evidence = motionStageOf(handlingsOf(told), 'minutes')?.evidence ?? '';
      const words = told.flatMap(({ proposal = '', decision = '' }) => [proposal, decision]);
      expect(evidence).not.toBe('');
      expect(words.some((text) => text.includes(evidence))).toBe(true);
    },
  );

  it.each([
    'a',
    'aloite ',
    'aloitteen käsitellyksi ',
    'loppuun käsitellyksi ',
    'ja ',
    ', ',
    'tulleen ',
    'lausun ',
    'esittää ',
    '\n',
  ])('is quick on %j, repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const sections: readonly Section[] = [
      { kind: 'proposal', heading: 'Päätösehdotus', text },
      { kind: 'decision', heading: 'Päätös', text: `Hyväksyttiin. ${text}` },
    ];
    const [handling] = handlingsOf([council(CLOSING, 'Hyväksyttiin.')]);
    const started = cpuMs();
    motionStageOf(handling === undefined ? [] : [{ ...handling, sections }], 'minutes');
    motionKindOf('Uimahalli', handling === undefined ? [] : [{ ...handling, sections }]);
    motionKindOf(text.slice(0, 1_000), []);
    expect(cpuMs() - started).toBeLessThan(5000);
  });

  it('knows nothing where nothing is printed', () => {
    expect(stageOf([council(undefined, undefined)])).toBeNull();
  });
});

describe('what was asked for in a motion', () => {
  it('is no closing where the council grants it against the proposal', () => {
    const told = (decision: string): Told => ({
      body: 'Kunnanvaltuusto',
      proposal: CLOSING,
      proceedings: 'Matti Malli ehdotti Liisa Esimerkin kannattamana, että aloite hyväksytään.',
      decision,
    });
    expect(stageOf([told('Aloite hyväksyttiin äänin 17–10.')])).toBe('answer_proposed');
    expect(stageOf([told('Valtuusto hyväksyi aloitteen.')])).toBe('answer_proposed');
    expect(stageOf([told('Valtuusto yhtyi kunnanhallituksen esitykseen.')])).toBe('closed');
  });

  it('is closed in other words too', () => {
    const proposal = 'Valtuusto katsoo aloitteen käsittelyn päättyneeksi.';
    expect(stageOf([{ body: 'Kunnanvaltuusto', proposal, decision: 'Hyväksyttiin.' }])).toBe('closed');
  });
});

describe('a statement to another body', () => {
  it('keeps the motion in preparation, in whatever verb', () => {
    const proposal =
      'Lautakunta päättää lausua kaupunginhallitukselle, että aloite ei anna aihetta toimenpiteisiin.';
    expect(stageOf([{ body: 'Sivistyslautakunta', proposal, decision: 'Ehdotus hyväksyttiin.' }])).toBe(
      'in_preparation',
    );
  });

  it('is none where only a wish is stated', () => {
    const proposal = 'Lautakunta päättää lausua kiitokset aloitteen tekijöille vastauksena aloitteeseen.';
    expect(stageOf([{ body: 'Sivistyslautakunta', proposal, decision: 'Ehdotus hyväksyttiin.' }])).toBe(
      'answer_proposed',
    );
  });
});

describe('a council that decides upon a motion', () => {
  const board: Told = {
    body: 'Kunnanhallitus',
    proposal: 'Kunnanhallitus esittää, että aloite todetaan loppuun käsitellyksi.',
    decision: 'Hyväksyttiin.',
  };

  it("closes it when it decides to adopt the board's proposal", () => {
    const council = (decision: string): Told => ({ body: 'Kunnanvaltuusto', decision });
    expect(stageOf([board, council('Valtuusto päätti hyväksyä kunnanhallituksen esityksen.')])).toBe(
      'closed',
    );
    expect(stageOf([board, council('Valtuusto päätti hyväksyä määrärahan.')])).toBe('answer_proposed');
  });

  it('has not closed it by saying that it was answered', () => {
    const decision = 'Kunnanvaltuusto totesi, että aloitteeseen on vastattu.';
    expect(stageOf([{ body: 'Kunnanvaltuusto', decision }])).toBe('answer_proposed');
  });
});

describe('a board that goes on with the preparation', () => {
  it('has the motion in preparation', () => {
    const proposal = 'Kunnanhallitus merkitsee tilanteen tiedoksi ja jatkaa valmistelua.';
    expect(stageOf([{ body: 'Kunnanhallitus', proposal, decision: 'Hyväksyttiin.' }])).toBe('in_preparation');
  });
});
