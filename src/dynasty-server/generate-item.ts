import { seededRandom } from './faults.js';
import { contacts, decision, explain, notify, preparers, proceedings, proposal } from './pieces.js';
import type { Piece, WorldItem } from './types.js';

type ItemPlan = { readonly seed: number; readonly k: number; readonly year: string; readonly body: string };

/** One invented item; about three in ten are routine and one in ten is a motion. */
export const generatedItem = (plan: ItemPlan): WorldItem => {
  const random = seededRandom(plan.seed);
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  if (plan.k === 1 || random() < 0.2) return routineItem(plan);
  const subject = `${pick(PLACES)} ${pick(MATTERS)}`;
  const isMotion = random() < 0.13;
  const number = `${1 + Math.floor(random() * 900)}/${pick(CLASSES)}/${plan.year}`;
  return {
    k: plan.k,
    title: isMotion ? `Valtuustoaloite: ${subject}` : subject,
    registerNumber: number,
    text: () => writtenText(plan, subject),
    ...(random() < 0.4
      ? {
          files: [
            {
              kind: 'attachment',
              title: `Liite asiaan ${number}`,
              documentId: 100_000 + (plan.seed % 900_000),
            },
          ],
        }
      : {}),
  };
};

const PLACES = [
  'Keskustan',
  'Rantakylän',
  'Koivumäen',
  'Sahanrannan',
  'Pohjoisen koulupiirin',
  'Satama-alueen',
] as const;
const MATTERS = [
  'päiväkodin peruskorjaus',
  'asemakaavan muutos',
  'kirjaston aukioloajat',
  'katusuunnitelman hyväksyminen',
  'liikuntapaikkojen kunnossapito',
  'avustusten jakaminen',
  'vesihuoltolinjan rakentaminen',
  'järjestöfoorumin aikataulu',
] as const;
const CLASSES = ['00.04.02', '02.05.01', '10.03.01', '12.06.00', '00.01.02'] as const;
const FAMILY_NAMES = ['Hakala', 'Niemistö', 'Ruohonen', 'Tervamaa', 'Uusikartano', 'Vainionranta'] as const;
const SENTENCES = [
  'Asiaa on valmisteltu yhdessä tulosalueiden kanssa, ja siitä on kuultu alueen asukkaita.',
  'Kustannukset katetaan kuluvan vuoden talousarvioon varatulla määrärahalla.',
  'Vaikutuksia ympäristöön on arvioitu erillisessä selvityksessä.',
  'Hanke toteutetaan kahdessa vaiheessa, joista ensimmäinen alkaa syksyllä.',
  'Lausunnon antoivat vanhusneuvosto ja nuorisovaltuusto.',
] as const;
const OUTCOMES = [
  'hyväksyi ehdotuksen yksimielisesti.',
  'hyväksyi ehdotuksen.',
  'päätti yksimielisesti jättää asian pöydälle.',
  'merkitsi asian tiedoksi.',
  'päätti palauttaa asian uudelleen valmisteltavaksi.',
] as const;

const routineItem = (plan: ItemPlan): WorldItem => ({
  k: plan.k,
  title: plan.k === 1 ? 'Kokouksen laillisuuden ja päätösvaltaisuuden toteaminen' : 'Ilmoitusasiat',
  text: [
    decision(
      plan.k === 1
        ? 'Kokous todettiin lailliseksi ja päätösvaltaiseksi.'
        : 'Ilmoitusasiat merkittiin tiedoksi.',
    ),
  ],
});

/** The same text for the same plan, 800 to 6,000 characters long. */
const writtenText = (plan: ItemPlan, subject: string): readonly Piece[] => {
  const random = seededRandom(plan.seed ^ 0x5f5f5f);
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[Math.floor(random() * choices.length)] ?? choices[0];
  const paragraphs = Array.from({ length: 2 + Math.floor(random() * 12) }, () =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(SENTENCES)).join(' '),
  );
  const wasVoted = random() < 0.05;
  const vote = 'Äänestyksessä annettiin 6 Jaa-ääntä ja 3 Ei-ääntä. Esittelijän ehdotus voitti.';
  return [
    preparers(`Valmistelija ${pick(FAMILY_NAMES)}, puh. 050 000 ${4000 + Math.floor(random() * 999)}`),
    explain(`${subject}: asian tausta.`, ...paragraphs),
    proposal(
      `Kunnanjohtaja ${pick(FAMILY_NAMES)}`,
      `${plan.body} hyväksyy asian ${subject} selostuksen mukaisesti.`,
    ),
    ...(wasVoted ? [proceedings(vote)] : []),
    decision(`${plan.body} ${wasVoted ? 'hyväksyi ehdotuksen äänin 6–3.' : pick(OUTCOMES)}`),
    notify('kirjaamo', 'talouspalvelut'),
    contacts(`kirjaamo, ${pick(FAMILY_NAMES)}`),
  ];
};
