import type { AgendaItem, MotionKind, MotionStage, Outcome, SectionKind } from '../../domain/agenda-item.js';
import { sectionLabel } from './section-labels.js';

/** The languages in which the program's own words can be read. */
export type LabelLanguage = 'fi' | 'sv' | 'en';

type Words = Readonly<Record<LabelLanguage, string>>;

const OUTCOMES: Readonly<Record<Outcome, Words>> = {
  approved: { fi: 'hyväksytty', sv: 'godkänt', en: 'approved' },
  approved_amended: { fi: 'hyväksytty muutettuna', sv: 'godkänt i ändrad form', en: 'approved, amended' },
  rejected: { fi: 'hylätty', sv: 'förkastat', en: 'rejected' },
  tabled: { fi: 'jätetty pöydälle', sv: 'bordlagt', en: 'tabled' },
  returned: { fi: 'palautettu valmisteluun', sv: 'återremitterat', en: 'returned for preparation' },
  noted: { fi: 'merkitty tiedoksi', sv: 'antecknat för kännedom', en: 'noted' },
  elected: { fi: 'valittu', sv: 'valt', en: 'elected' },
  referred: {
    fi: 'lähetetty valmisteltavaksi',
    sv: 'remitterat för beredning',
    en: 'referred for preparation',
  },
  withdrawn: { fi: 'poistettu esityslistalta', sv: 'struket från listan', en: 'withdrawn' },
  unknown: { fi: 'ei tulkittu', sv: 'ej tolkat', en: 'not interpreted' },
};

const STAGES: Readonly<Record<MotionStage, Words>> = {
  filed: { fi: 'jätetty', sv: 'inlämnad', en: 'filed' },
  referred: { fi: 'lähetetty valmisteluun', sv: 'remitterad', en: 'referred' },
  in_preparation: { fi: 'valmistelussa', sv: 'under beredning', en: 'in preparation' },
  answer_proposed: { fi: 'vastausta ehdotettu', sv: 'svar föreslaget', en: 'answer proposed' },
  closed: { fi: 'loppuun käsitelty', sv: 'slutbehandlad', en: 'closed' },
};

const MOTION_KINDS: Readonly<Record<MotionKind, Words>> = {
  council: { fi: 'valtuustoaloite', sv: 'fullmäktigemotion', en: 'council motion' },
  group: { fi: 'ryhmäaloite', sv: 'gruppmotion', en: 'group motion' },
  budget: { fi: 'talousarvioaloite', sv: 'budgetmotion', en: 'budget motion' },
  resident: { fi: 'kuntalaisaloite', sv: 'invånarinitiativ', en: "residents' motion" },
  youth: {
    fi: 'nuorisovaltuuston aloite',
    sv: 'ungdomsfullmäktiges initiativ',
    en: "youth council's motion",
  },
  other: { fi: 'muu aloite', sv: 'annan motion', en: 'other motion' },
};

const DOCUMENTS: Readonly<Record<NonNullable<AgendaItem['documentType']>, Words>> = {
  minutes: { fi: 'pöytäkirja', sv: 'protokoll', en: 'minutes' },
  agenda: { fi: 'esityslista', sv: 'föredragningslista', en: 'agenda' },
  officeHolderDecision: {
    fi: 'viranhaltijapäätös',
    sv: 'tjänsteinnehavarbeslut',
    en: 'office-holder decision',
  },
};

const OWN_WORDS = {
  unanimous: { fi: 'yksimielisesti', sv: 'enhälligt', en: 'unanimously' },
  byVote: { fi: 'äänestyksin', sv: 'efter omröstning', en: 'by vote' },
  vote: { fi: 'Äänestys', sv: 'Omröstning', en: 'Vote' },
  winner: { fi: 'voitti', sv: 'vann', en: 'won' },
  motion: { fi: 'Aloite', sv: 'Motion', en: 'Motion' },
  decision: { fi: 'Ratkaisu', sv: 'Avgörande', en: 'Outcome' },
  attachments: { fi: 'Liitetiedostot', sv: 'Bifogade filer', en: 'Files' },
  presenter: { fi: 'Esittelijä', sv: 'Föredragande', en: 'Presenter' },
  preparers: { fi: 'Valmistelijat', sv: 'Beredare', en: 'Preparers' },
  earlier: { fi: 'Aikaisempi käsittely', sv: 'Tidigare behandling', en: 'Earlier handling' },
  problems: { fi: 'Huomioita lukemisesta', sv: 'Anmärkningar om läsningen', en: 'Problems in reading' },
  onlyOnList: { fi: 'vain luettelossa', sv: 'endast i förteckning', en: 'only on a list' },
  closedOnList: {
    fi: 'luettelossa loppuun käsitelty',
    sv: 'slutbehandlad enligt förteckning',
    en: 'closed on a list',
  },
  answeredInDays: { fi: 'vastattu {n} päivässä', sv: 'besvarad på {n} dagar', en: 'answered in {n} days' },
  ageInDays: { fi: '{n} päivää jättämisestä', sv: '{n} dagar sedan inlämning', en: '{n} days since filing' },
  proposal: { fi: 'Ehdotus', sv: 'Förslag', en: 'Proposal' },
  decided: { fi: 'Päätös', sv: 'Beslut', en: 'Decision' },
  next: { fi: 'seuraavaksi', sv: 'härnäst', en: 'next' },
  possiblySame: { fi: 'ehkä sama aloite', sv: 'kanske samma motion', en: 'possibly the same motion' },
  contacts: { fi: 'Keneltä kysyä', sv: 'Att fråga', en: 'Whom to ask' },
  onlyLater: {
    fi: 'vain myöhemmän sivun mukaan',
    sv: 'endast enligt senare sida',
    en: 'only from a later page',
  },
  possible: { fi: 'ehkä sama asia', sv: 'kanske samma ärende', en: 'possibly the same matter' },
  untitled: { fi: '(ei otsikkoa)', sv: '(utan rubrik)', en: '(no title)' },
} satisfies Readonly<Record<string, Words>>;

/** Heads of columns, by what they are called in English. */
const COLUMN_HEADS: Readonly<Record<string, Omit<Words, 'en'>>> = {
  item: { fi: 'asia', sv: 'ärende' },
  register: { fi: 'asianumero', sv: 'diarienummer' },
  motion: { fi: 'aloite', sv: 'motion' },
  stage: { fi: 'vaihe', sv: 'skede' },
  filed: { fi: 'jätetty', sv: 'inlämnad' },
  days: { fi: 'päiviä', sv: 'dagar' },
  'last before': { fi: 'viimeksi', sv: 'senast i' },
  on: { fi: 'pvm', sv: 'den' },
  next: { fi: 'seuraavaksi', sv: 'härnäst' },
  date: { fi: 'pvm', sv: 'datum' },
  body: { fi: 'toimielin', sv: 'organ' },
  document: { fi: 'asiakirja', sv: 'handling' },
  title: { fi: 'otsikko', sv: 'rubrik' },
  outcome: { fi: 'ratkaisu', sv: 'avgörande' },
  vote: { fi: 'äänestys', sv: 'omröstning' },
  source: { fi: 'lähde', sv: 'källa' },
  month: { fi: 'kuukausi', sv: 'månad' },
  decisions: { fi: 'päätöksiä', sv: 'beslut' },
};

/** A reader's words in one language. */
export type Labels = {
  readonly outcome: (code: Outcome) => string;
  readonly stage: (stage: MotionStage) => string;
  readonly motionKind: (kind: MotionKind) => string;
  readonly document: (type: AgendaItem['documentType']) => string;
  readonly section: (kind: string) => string;
  readonly word: (key: keyof typeof OWN_WORDS) => string;
  /** A word of ours about a number of days. */
  readonly days: (key: 'answeredInDays' | 'ageInDays', days: number) => string;
  /** The head of a column, as it is where we have no word of our own for it. */
  readonly column: (head: string) => string;
};

/** The labels of a language. */
export function labelsIn(language: LabelLanguage): Labels {
  return {
    outcome: (code) => OUTCOMES[code][language],
    stage: (stage) => STAGES[stage][language],
    motionKind: (kind) => MOTION_KINDS[kind][language],
    document: (type) => (type === null ? '' : DOCUMENTS[type][language]),
    section: (kind) => sectionLabel(kind, language),
    word: (key) => OWN_WORDS[key][language],
    days: (key, days) => OWN_WORDS[key][language].replace('{n}', String(days)),
    column: (head) => (language === 'en' ? head : (COLUMN_HEADS[head]?.[language] ?? head)),
  };
}

/** The reader's language by `--lang`, else by the locale of the environment, else English. */
export function labelLanguage(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): LabelLanguage {
  const word = option ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  const code = word.slice(0, 2).toLowerCase();
  return code === 'fi' || code === 'sv' ? code : 'en';
}

/** Section kinds in the order in which minutes are read, for tables and exports. */
export const SECTION_KINDS: readonly SectionKind[] = [
  'preparation',
  'additional_info',
  'explanation',
  'history',
  'competence',
  'presenter',
  'proposal',
  'proceedings',
  'decision',
  'enforcement',
  'impact',
  'notify',
  'attachments',
  'supplementary',
  'appeal',
  'other',
  'unlabelled',
];
