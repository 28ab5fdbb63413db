import type { Handling, MotionKind } from '../../domain/agenda-item.js';

/**
 * What kind of motion an item is about, by its title; where the title names none, by a proposal or decision that
 * answers, closes or refers one. `null` for everything that only sounds like a motion: an initiative of a landowner or
 * an association, the right of initiative, lists and reports about many motions, questions.
 */
export function motionKindOf(title: string | null, handlings: readonly Handling[]): MotionKind | null {
  const words = title ?? '';
  if (words.length > LONGEST || NO_MOTION.test(words) || MANY.test(words)) return null;
  const named = kindIn(words);
  if (named !== null) return named;
  const acted = handlings
    .flatMap(({ sections }) => sections)
    .filter(({ kind }) => kind === 'proposal' || kind === 'decision')
    .find(({ text }) => ACTED_ON.test(text.slice(0, LONGEST_TEXT)));
  if (acted === undefined) return null;
  const part = ACTED_ON.exec(acted.text.slice(0, LONGEST_TEXT))?.[0] ?? '';
  return NO_MOTION.test(part) || MANY.test(part) ? null : kindIn(part);
}

/** Whether a text speaks of a motion at all. */
export function namesMotion(text: string): boolean {
  return MOTION_WORD.test(text);
}

const LONGEST = 1_000;
const LONGEST_TEXT = 20_000;

/** The first that fits: a youth council's motion is no council's. */
const KINDS: readonly (readonly [MotionKind, RegExp])[] = [
  // Nuorisovaltuuston aloite bussilippujen hinnasta · Ungdomsfullmäktiges initiativ om …
  [
    'youth',
    /nuoriso(?:valtuusto|edustajisto|parlamentti|neuvosto)\p{L}{0,6}(?: [^.]{0,60})? ?aloit|nuorisoaloit|nuorten aloit|ungdoms(?:fullmäktige|råd)\p{L}{0,6}(?: [^.]{0,60})? ?(?:motion|initiativ)|ungdomsmotion|ungdomsinitiativ/iu,
  ],
  // Kuntalaisaloite … · hyvinvointialuealoite · invånarinitiativ
  [
    'resident',
    /(?:kuntalais|asukas|hyvinvointialue|kaupunkilais|kansalais|jäsen)aloit|kuntalaisten aloit|asukkaiden aloit|(?:kommun)?invånar(?:initiativ|motion)|kommuninitiativ|initiativ av kommuninvånare/iu,
  ],
  // Talousarvioaloite: …
  ['budget', /talousarvioaloit|määräraha-aloit|budgetmotion|budgetinitiativ/iu],
  // Ryhmäaloite … · gruppmotion
  ['group', /ryhmäaloit|gruppmotion|gruppinitiativ/iu],
  // Valtuustoaloite … · aluevaltuustoaloite · fullmäktigemotion · Svar på motion om …
  [
    'council',
    /valtuus?toaloit|valtuutetun aloit|valtuutettujen aloit|fullmäktige(?:motion|initiativ)|(?<![\p{L}-])motion(?:en|ens)?(?!\p{L})/iu,
  ],
  // Aloite … · Vastaus aloitteeseen … · Svar på initiativet …
  [
    'other',
    /^(?:Vastaus |Lausunto |Kaupunginhallituksen vastaus |Kunnanhallituksen vastaus )?(?:\d{1,2}\.\d{1,2}\.\d{4} )?(?:tehtyyn |jätettyyn )?aloit(?:e|teeseen|teesta)(?!\p{L})|^(?:Svar på |Utlåtande om )?initiativet?(?!\p{L})/iu,
  ],
];

function kindIn(text: string): MotionKind | null {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const MOTION_WORD =
  /aloit(?:e|tee|etta)(?!ta)|(?<![\p{L}-])(?:fullmäktige|grupp|budget|ungdoms)?motion(?:en|ens)?(?!\p{L})|initiativ/iu;

// Kaavoitusaloite · aloiteoikeus · aloitteellinen · valtuustokysymys · vanhusneuvoston aloite · motionsspår is no word of its own
const NO_MOTION =
  /kaava(?:muutos|nmuutos)?-?aloi|kaavoitusaloi|asemakaava\p{L}*aloi|aloiteoikeu|aloitteen ?(?:teko|tekemis)-?oikeu|aloiteviikko|aloiteklinik|aloittee?llinen|aloittei?lija|valtuustokysym|fullmäktigefrågan?|initiativrätt|planläggningsinitiativ|detaljplaneinitiativ|(?:vanhus|vammais|seniori?|ikäihmisten |eläkeläis|kylä|järjestö|yritys|oppilas)(?:neuvosto|neuvottelukunta|kunta|yhdistys|foorumi)\p{L}{0,6} aloit|(?:yhdistyks|seura|ry:|ry |osakeyhtiö|oy:|oy |kyläyhdistyks|yrittäji)\p{L}{0,4}n? aloit|(?:äldre|handikapp)rådets? (?:initiativ|motion)|(?:föreningens|föreningarnas|ab:s) initiativ/iu;

// Luettelo valtuustoaloitteista · Kokoukseen jätetyt valtuustoaloitteet · Selonteko … · Obesvarade motioner
const MANY =
  /aloitteet(?!\p{L})|aloitteista(?!\p{L})|aloitteiden|aloitteisiin|aloitteita(?!\p{L})|aloitteilla|aloiteluettelo|motioner(?:na)?(?!\p{L})|motionernas|initiativen(?!\p{L})|selonteko .{0,60}aloit/iu;

// toteaa valtuustoaloitteen loppuun käsitellyksi · lähettää valtuustoaloitteen … valmisteltavaksi · antaa vastauksen valtuustoaloitteeseen
const ACTED_ON =
  /(?:\p{L}{3,30}aloitteen[^.]{0,120}(?:loppuun ?käsitel|käsitellyksi|valmisteltavaksi|valmisteluun)|vastau\p{L}{1,8} [^.]{0,80}\p{L}{3,30}aloitteeseen|(?:lähet|anta|ohja)\p{L}{1,6} [^.]{0,60}\p{L}{3,30}aloitteen|motionen[^.]{0,80}slutbehandla|svar på (?:fullmäktige)?motionen|remitter\p{L}{1,4} motionen)/iu;
