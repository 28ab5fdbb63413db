import type { Health } from '../../../app/health.js';
import type { LabelLanguage } from '../labels.js';

type Words = Readonly<Record<LabelLanguage, string>>;

const WORDS = {
  title: { fi: 'Päätökset ja aloitteet', sv: 'Beslut och motioner', en: 'Decisions and motions' },
  made: { fi: 'Koottu', sv: 'Sammanställd', en: 'Made' },
  since: { fi: 'Kokoukset alkaen', sv: 'Sammanträden från', en: 'Meetings since' },
  only: { fi: 'Vain', sv: 'Endast', en: 'Only' },
  skip: { fi: 'Siirry sisältöön', sv: 'Hoppa till innehållet', en: 'Skip to content' },
  contents: { fi: 'Sisällys', sv: 'Innehåll', en: 'Contents' },
  find: { fi: 'Hae sivulta', sv: 'Sök på sidan', en: 'Search this page' },
  found: { fi: 'osumaa', sv: 'träffar', en: 'matches' },
  sources: { fi: 'Seuratut lähteet', sv: 'Källor som följs', en: 'Sources followed' },
  source: { fi: 'Lähde', sv: 'Källa', en: 'Source' },
  authority: { fi: 'Viranomainen', sv: 'Myndighet', en: 'Authority' },
  health: { fi: 'Tila', sv: 'Läge', en: 'Health' },
  lastGood: { fi: 'Haettu viimeksi', sv: 'Senast hämtad', en: 'Last fetched' },
  daysAgo: { fi: 'pv sitten', sv: 'dgr sedan', en: 'days ago' },
  today: { fi: 'tänään', sv: 'i dag', en: 'today' },
  never: { fi: 'ei koskaan', sv: 'aldrig', en: 'never' },
  newestMeeting: { fi: 'Uusin kokous', sv: 'Senaste sammanträde', en: 'Newest meeting' },
  items: { fi: 'Asioita', sv: 'Ärenden', en: 'Items' },
  gaps: { fi: 'Aukkoja', sv: 'Luckor', en: 'Gaps' },
  motions: { fi: 'Aloitteet', sv: 'Motioner', en: 'Motions' },
  byStage: {
    fi: 'Aloitteet vaiheen ja iän mukaan',
    sv: 'Motioner efter skede och ålder',
    en: 'Motions by stage and age',
  },
  ageNote: {
    fi: 'Ikä on aika jättämisestä tähän päivään, loppuun käsitellyillä siihen kun asia ratkaistiin.',
    sv: 'Åldern räknas från inlämnandet till i dag, för slutbehandlade till avgörandet.',
    en: 'Age runs from filing to this day, for those closed to the day they were closed.',
  },
  stage: { fi: 'Vaihe', sv: 'Skede', en: 'Stage' },
  all: { fi: 'Yhteensä', sv: 'Totalt', en: 'All' },
  age0: { fi: 'alle 6 kk', sv: 'under 6 mån', en: 'under 6 months' },
  age1: { fi: '6–12 kk', sv: '6–12 mån', en: '6–12 months' },
  age2: { fi: '1–2 v', sv: '1–2 år', en: '1–2 years' },
  age3: { fi: 'yli 2 v', sv: 'över 2 år', en: 'over 2 years' },
  ageUnknown: { fi: 'ei tiedossa', sv: 'okänd', en: 'not known' },
  timeLines: { fi: 'Aloitteiden vaiheet', sv: 'Motionernas gång', en: 'Motions step by step' },
  filed: { fi: 'jätetty', sv: 'inlämnad', en: 'filed' },
  days: { fi: 'pv', sv: 'dgr', en: 'days' },
  answeredIn: { fi: 'ratkaistu', sv: 'avgjord på', en: 'closed in' },
  next: { fi: 'Seuraavaksi', sv: 'Härnäst', en: 'Next' },
  possible: { fi: 'Mahdollisesti sama', sv: 'Möjligen samma', en: 'Possibly the same' },
  onlyListed: {
    fi: 'Vain valtuuston aloiteluettelo mainitsee tämän.',
    sv: 'Endast fullmäktiges motionsförteckning nämner denna.',
    en: 'Only a list of the council names it.',
  },
  closedListed: {
    fi: 'Valtuuston aloiteluettelon mukaan loppuun käsitelty.',
    sv: 'Slutbehandlad enligt fullmäktiges motionsförteckning.',
    en: 'A list of the council holds it finished.',
  },
  shownOf: { fi: 'Näytetään uusimmat', sv: 'De nyaste visas', en: 'The newest are shown' },
  decisions: { fi: 'Päätökset', sv: 'Beslut', en: 'Decisions' },
  byOutcome: { fi: 'Päätökset ratkaisun mukaan', sv: 'Beslut efter utgång', en: 'Decisions by outcome' },
  byMonth: { fi: 'Päätökset kuukausittain', sv: 'Beslut per månad', en: 'Decisions by month' },
  byBoth: {
    fi: 'Päätökset kuukauden ja ratkaisun mukaan',
    sv: 'Beslut efter månad och utgång',
    en: 'Decisions by month and outcome',
  },
  earlier: {
    fi: 'päätöstä on ajalta ennen näitä kuukausia tai vailla päivää',
    sv: 'beslut är från tiden före dessa månader eller utan dag',
    en: 'decisions are from before these months or bear no day',
  },
  month: { fi: 'Kuukausi', sv: 'Månad', en: 'Month' },
  newest: { fi: 'Uusimmat päätökset', sv: 'Senaste beslut', en: 'Newest decisions' },
  withoutFormal: {
    fi: 'Ilman kokousten muodollisia asioita, kuten laillisuuden toteamista ja tarkastajien valintaa.',
    sv: 'Utan sammanträdenas formella ärenden, såsom laglighet och val av protokolljusterare.',
    en: 'Without what every meeting decides about itself, such as its lawfulness and who checks the minutes.',
  },
  date: { fi: 'Päivä', sv: 'Dag', en: 'Date' },
  body: { fi: 'Toimielin', sv: 'Organ', en: 'Body' },
  matter: { fi: 'Asia', sv: 'Ärende', en: 'Matter' },
  outcome: { fi: 'Ratkaisu', sv: 'Utgång', en: 'Outcome' },
  none: { fi: 'Ei mitään näytettävää.', sv: 'Inget att visa.', en: 'Nothing to show.' },
  footer: {
    fi: 'Tulkittu koneellisesti julkisista pöytäkirjoista; alkuperäinen sivu ratkaisee.',
    sv: 'Maskinellt tolkat ur offentliga protokoll; den ursprungliga sidan gäller.',
    en: 'Read by machine from public minutes; the original page is what counts.',
  },
} satisfies Readonly<Record<string, Words>>;

const HEALTHS: Readonly<Record<Health, Words>> = {
  ok: { fi: 'kunnossa', sv: 'i ordning', en: 'ok' },
  new: { fi: 'ei vielä haettu', sv: 'inte hämtad ännu', en: 'not fetched yet' },
  quiet: {
    fi: 'hiljaa tavallista kauemmin',
    sv: 'tyst längre än vanligt',
    en: 'quiet for longer than usual',
  },
  hollow: { fi: 'vain muodollisia asioita', sv: 'endast formella ärenden', en: 'only procedural titles' },
  failing: { fi: 'haku ei onnistu', sv: 'hämtningen misslyckas', en: 'failing' },
  dead: { fi: 'ei mitään uutta vuoteen', sv: 'inget nytt på ett år', en: 'nothing new for a year' },
  moved: { fi: 'muuttanut muualle', sv: 'har flyttat', en: 'moved elsewhere' },
};

/** The words of the report in one language, and how it writes days. */
export type ReportWords = {
  readonly language: LabelLanguage;
  readonly word: (key: keyof typeof WORDS) => string;
  readonly health: (health: Health) => string;
  /** `2026-06-01` as the language writes it; `null` is a dash. */
  readonly day: (day: string | null) => string;
  /** `2026-06` as the language writes it. */
  readonly month: (month: string) => string;
};

/** The words of the report in `language`. */
export function reportWords(language: LabelLanguage): ReportWords {
  return {
    language,
    word: (key) => WORDS[key][language],
    health: (health) => HEALTHS[health][language],
    day: (day) => (day === null ? '–' : language === 'en' ? day.slice(0, 10) : written(day.slice(0, 10))),
    month: (month) => (language === 'en' ? month : written(month)),
  };
}

/** `2026-06-01` → `1.6.2026`, `2026-06` → `6/2026`: as in Finland, in either language. */
function written(day: string): string {
  const [year = '', month = '', date] = day.split('-');
  return date === undefined ? `${Number(month)}/${year}` : `${Number(date)}.${Number(month)}.${year}`;
}
