import type { Handling, MotionKind } from '../../domain/agenda-item.js';
import { kindByOwner } from './motion-owner.js';
import { findMotionWord, type MotionWord } from './motion-word.js';

/**
 * What kind of motion an item is about, by its title; where the title names none, by a proposal or decision that
 * answers, closes or refers one. `null` for everything that only sounds like a motion: an initiative of a landowner or
 * an association, the right of initiative, lists and reports about many motions, questions.
 */
export function motionKindOf(title: string | null, handlings: readonly Handling[]): MotionKind | null {
  const words = title ?? '';
  if (words.length > LONGEST || NOT_ABOUT_ONE.test(words)) return null;
  const word = findMotionWord(words);
  if (word !== null) return kindOf(word, words) ?? kindOfOneAmong(word);
  const part = handlings
    .flatMap(({ sections }) => sections)
    .filter(({ kind }) => kind === 'proposal' || kind === 'decision')
    .map(({ text }) => ACTED_ON.exec(text.slice(0, LONGEST_TEXT))?.[0])
    .find((found) => found !== undefined);
  const acted = part === undefined ? null : findMotionWord(part);
  return acted === null ? null : (kindByPrefix(acted) ?? null);
}

/** Whether a text speaks of a motion at all. */
export function namesMotion(text: string): boolean {
  return MOTION_WORD.test(text);
}

const LONGEST = 1_000;
const LONGEST_TEXT = 20_000;

function kindOf(word: MotionWord, title: string): MotionKind | null {
  if (word.isPlural || FALSE_FRIEND.test(title.slice(word.at))) return null;
  // its Finnish twin is an initiative of residents, while only members hand in a `motion`
  if (/^välfärdsområdesmotion/iu.test(title.slice(word.at))) return 'council';
  return word.prefix === '' ? kindByOwner(word, title) : kindByPrefix(word);
}

/** `Budgetmotioner för 2024: Motion om …`: one of those that the words before the colon speak of. */
function kindOfOneAmong(many: MotionWord): MotionKind | null {
  const behind = BEHIND_COLON.exec(many.after)?.groups?.['behind'] ?? '';
  const one = many.isPlural ? findMotionWord(behind) : null;
  if (one === null || one.isPlural || !/^(?:\p{Lu}[\p{L}-]{1,30} ){0,3}$/u.test(one.before)) return null;
  return kindByPrefix({ ...many, isPlural: false }) ?? kindOf(one, behind);
}

const BEHIND_COLON = /^[^:]{0,60}: (?<behind>.+)$/u;

/** `valtuustoaloite`, `fullmäktigemotion`: what the first part of the word says. */
function kindByPrefix({ prefix, isPlural }: MotionWord): MotionKind | null {
  return isPlural ? null : (KINDS.find(([, pattern]) => pattern.test(prefix))?.[0] ?? null);
}

const KINDS: readonly (readonly [MotionKind, RegExp])[] = [
  // nuorisoaloite · nuorisovaltuustoaloite · ungdomsmotion
  ['youth', /^(?:nuoriso(?:valtuusto)?|nuva|ungdoms(?:fullmäktige|råds)?)$/u],
  // kuntalaisaloite · hyvinvointialuealoite · kommuninvånarinitiativ
  [
    'resident',
    /^(?:kuntalais|asukas|hyvinvointialue|kaupunkilais|kansalais|jäsen|(?:kommun)?invånar|kommun)$/u,
  ],
  ['budget', /^(?:talousarvio|määräraha|budget)$/u],
  ['group', /^(?:valtuusto)?ryhmä$|^(?:fullmäktige)?grupp$/u],
  // valtuustoaloite · aluevaltuustoaloite · valtuutoaloite · fullmäktigemotion
  ['council', /^(?:\p{L}{0,12}valtuus?to|valtuutettu|\p{L}{0,20}fullmäktige)$/u],
];

/** Items that may speak of motions, but are about something else. */
const NOT_ABOUT_ONE =
  /^(?:Talousarvio(?!\p{L})|Talousarvion|Tilinpäätös|Toimintakertomus|Arviointikertomus|Osavuosikatsaus|Ilmoitusasiat|Muut asiat|Oikaisuvaatimu|Valitu|Budget(?!\p{L})|Bokslut|Anmälningsärenden|Övriga ärenden|Rättelseyrkande|Besvär|Eurooppalainen|Kansalaisaloite eduskun)|selonteko .{0,60}aloit|(?:luettelo|lista|yhteenveto|katsaus|raportti|förteckning|lista) .{0,60}(?:aloit|motion)/iu;

// aloite ja vireilletulo · aloitteen teko-oikeus · motion och hälsa
const FALSE_FRIEND =
  /^[\p{L}-]{1,60}(?: ja vireilletulo| teko-?oikeu| tekemis| lomake| palkit| och (?:idrott|hälsa|rörelse|kost|friluft|välmående))/iu;

const MOTION_WORD =
  /aloit(?:e|tee|etta)(?!ta)|(?<![\p{L}-])(?:fullmäktige|grupp|budget|ungdoms)?motion(?:en|ens)?(?!\p{L})|initiativ/iu;

// toteaa valtuustoaloitteen loppuun käsitellyksi · lähettää valtuustoaloitteen … valmisteltavaksi · antaa vastauksen valtuustoaloitteeseen
const ACTED_ON =
  /\p{L}{3,30}aloitteen[^.]{0,120}(?:loppuun ?käsitel|käsitellyksi|valmisteltavaksi|valmisteluun)|vastau\p{L}{1,8} [^.]{0,80}\p{L}{3,30}aloitteeseen|(?:lähet|anta|ohja)\p{L}{1,6} [^.]{0,60}\p{L}{3,30}aloitteen|(?:fullmäktige)?motionen[^.]{0,80}slutbehandla|svar på (?:fullmäktige)?motionen|remitter\p{L}{1,4} (?:fullmäktige)?motionen/iu;
