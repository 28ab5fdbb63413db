import type { Handling, MotionKind } from '../../domain/agenda-item.js';
import { sentencesOfMaking } from './motion-making.js';

/**
 * The kind of a motion whose title does not say whose it is, by the first sentence that tells of its making; `null`
 * where an association or an advisory council made it, `other` where nobody is told.
 */
export function kindByMaker(handlings: readonly Handling[]): MotionKind | null {
  const sentence = handlings
    .flatMap(({ sections }) => sections)
    .filter(({ kind }) => kind !== 'proposal' && kind !== 'decision' && kind !== 'proceedings')
    .flatMap(({ text }) => sentencesOfMaking(text.slice(0, LONGEST_TEXT)).slice(0, 1))[0];
  const maker = MAKERS.find(([, pattern]) => pattern.test(sentence ?? ''));
  return maker === undefined ? 'other' : maker[0];
}

const LONGEST_TEXT = 20_000;

const ACTS =
  '(?: ry| rf| oy)?,? (?:on|ovat|jätti|jättivät|teki|tekivät|esitti|esittää|toimitti|lähetti|luovutti)(?![\\p{L}])';

/** Whoever acts, the surest first. */
const MAKERS: readonly (readonly [MotionKind | null, RegExp])[] = [
  // Nuorisovaltuusto on jättänyt
  ['youth', new RegExp(`nuoriso(?:valtuusto|parlamentti|edustajisto)${ACTS}`, 'iu')],
  // Kylän vanhempainyhdistys ry on jättänyt · Vanhusneuvosto teki
  [
    null,
    new RegExp(
      `(?:yhdistys|yhdistykset|(?<!\\p{L})ry|(?<!\\p{L})oy|osuuskunta|seura|säätiö|neuvosto|toimikunta|hoitokunta|yrittäjät)${ACTS}`,
      'iu',
    ),
  ],
  // kuntalaisaloitteen · Kuntalainen on lähettänyt · Tien asukkaat ovat jättäneet
  [
    'resident',
    new RegExp(
      `kuntalaisaloit|asukasaloit|(?<!\\p{L})(?:kuntalai|kaupunkilai)(?:nen|set)(?!\\p{L})|(?<!\\p{L})asuk(?:as|kaat)${ACTS}`,
      'iu',
    ),
  ],
  // Keskustan valtuustoryhmä jätti
  ['group', new RegExp(`ryhmäaloit|valtuustoryhmä${ACTS}`, 'iu')],
  // Valtuutettu Ulla Esimerkki jätti · valtuustoaloitteen
  ['council', /valtuustoaloit|valtuutet(?:tu|ut)(?!\p{L})/iu],
];
