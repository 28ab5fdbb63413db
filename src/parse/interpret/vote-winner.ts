import { readVerdicts } from './adoption.js';
import { surnameKey } from './meeting-course.js';
import { isMotionOfMember } from './side-remarks.js';
import { isSameSide, type Side, type Sides } from './vote-sides.js';

/** One side that a sentence says has won or lost. */
export type Claim = { readonly side: Side | 'yes' | 'no'; readonly isWon: boolean };

/** What the sentences say of who won a vote, in order; how votes were to be cast says nothing. */
export function readClaims(sentences: readonly string[]): readonly Claim[] {
  return sentences.flatMap((sentence) => (isMotionOfMember(sentence) ? [] : claimsIn(sentence)));
}

function claimsIn(sentence: string): readonly Claim[] {
  const label = LABEL_WON.exec(sentence)?.groups;
  if (label !== undefined)
    return [{ side: (label['no'] ?? label['noByChair']) === undefined ? 'yes' : 'no', isWon: true }];
  const verdicts = readVerdicts(sentence).map(({ side, name, isWon }) => ({
    side: { kind: side, names: name === null || side === 'base' ? [] : [surnameKey(name)] },
    isWon,
  }));
  if (verdicts.length > 0) return verdicts;
  if (/kannatta|äänestävät|äänestää|röstar/u.test(sentence)) return [];
  return PROCEDURES.filter(({ pattern }) => pattern.test(sentence)).map(({ kind, isWon }) => ({
    side: { kind, names: [] },
    isWon,
  }));
}

// Jaa-äänet voittivat. · ratkaisi asian ei-äänten hyväksi · ei voitti · nej-sidan segrade
const LABEL_WON =
  /(?<!\p{L})(?:(?<no>ei|nej)|jaa|ja)(?:-?\s?(?:äänet|puoli|ehdotus|sidan|rösterna))? (?:voitti|voittivat|vann|segrade)|(?<!\p{L})(?:(?<noByChair>ei)|jaa)-? ?äänten (?:hyväksi|eduksi|voittoon)/iu;

const PROCEDURES: readonly {
  readonly kind: Side['kind'];
  readonly isWon: boolean;
  readonly pattern: RegExp;
}[] = [
  // asiaa ei palauteta · ettei asiaa jätetä pöydälle
  {
    kind: 'return',
    isWon: false,
    pattern:
      /(?:ei|ettei)(?: \p{L}{1,40}){0,4} palaut(?:eta|ettu|tanut)|(?:inte|ej)(?: \p{L}{1,40}){0,3} återremitt/iu,
  },
  {
    kind: 'table',
    isWon: false,
    pattern:
      /(?:ei|ettei)(?: \p{L}{1,40}){0,3} (?:jätetä|panna|siirretä)(?: \p{L}{1,40}){0,2} pöydälle|(?:inte|ej) bordlä/iu,
  },
  // pöydällepano kaatui · pöydällepano ei saanut enemmistöä
  {
    kind: 'table',
    isWon: false,
    pattern:
      /pöydälle(?:pano|jättäminen)(?: \p{L}{1,30}){0,2} (?:kaatui|hylättiin|hävisi|ei (?:saanut|tullut|hyväksytty))/iu,
  },
  {
    kind: 'return',
    isWon: false,
    pattern:
      /(?:palautus|palauttaminen)(?: \p{L}{1,30}){0,2} (?:kaatui|hylättiin|hävisi|ei (?:saanut|tullut|hyväksytty))/iu,
  },
  // asian käsittelyä jatketaan · päätti jatkaa asian käsittelyä
  {
    kind: 'continue',
    isWon: true,
    pattern:
      /jatk(?:etaan|aa|ettiin|uu|ui|uvan|etuksi)(?: \p{L}{1,40}){0,4} käsittely|käsittely\p{L}{0,40}(?: \p{L}{1,40}){0,4} jatk(?:etaan|aa|ettiin|uu|ui|uvan|amista|etuksi)|käsittelyn jatkaminen voitti|behandlingen(?: \p{L}{1,40}){0,3} fortsätt|fortsätta(?: \p{L}{1,40}){0,3} behandling/iu,
  },
  {
    kind: 'return',
    isWon: true,
    pattern:
      /^(?!.*(?:(?<!\p{L})ei|ettei) ).*(?:palautetaan|palautettiin|palauttaa|palautti|palautetuksi)|^(?!.*(?:inte|ej) ).*(?:återremitteras|återremitterades|återremittera)/isu,
  },
  {
    kind: 'table',
    isWon: true,
    pattern:
      /^(?!.*(?:(?<!\p{L})ei|ettei) ).*pöydälle(?!\p{L})|^(?!.*(?:inte|ej) ).*bordl(?:äggs|ades|ägga)/isu,
  },
];

/**
 * Which side won by the claims, `null` where they do not tell. Where the page does not say what Jaa and Ei stood for,
 * the usual order of voting is taken: Jaa is the proposal on the list or going on, Ei what stood against it.
 */
export function winnerOf(claims: readonly Claim[], sides: Sides): 'yes' | 'no' | null {
  for (const { side, isWon } of claims) {
    const named = typeof side === 'string' ? side : sideNamed(side, sides);
    if (named !== null) return isWon ? named : named === 'yes' ? 'no' : 'yes';
  }
  return null;
}

function sideNamed(side: Side, sides: Sides): 'yes' | 'no' | null {
  if (sides.yes !== null && isSameSide(side, sides.yes)) return 'yes';
  if (sides.no !== null && isSameSide(side, sides.no)) return 'no';
  const usual = USUAL[side.kind] ?? null;
  if (usual === null) return null;
  const there = usual === 'yes' ? sides.yes : sides.no;
  return there === null || isAkin(side, there) ? usual : null;
}

const USUAL: Readonly<Partial<Record<Side['kind'], 'yes' | 'no'>>> = {
  base: 'yes',
  changed: 'yes',
  continue: 'yes',
  counter: 'no',
  return: 'no',
  table: 'no',
  wish: 'yes',
};

/** The proposal on the list and going on with the matter are one side; so are a nameless motion and what it moves. */
function isAkin(side: Side, there: Side): boolean {
  const onList: readonly Side['kind'][] = ['base', 'changed', 'continue'];
  if (onList.includes(side.kind)) return onList.includes(there.kind);
  return (
    !onList.includes(there.kind) &&
    there.kind !== 'wish' &&
    (side.names.length === 0 || there.names.length === 0)
  );
}
