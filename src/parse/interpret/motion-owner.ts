import type { MotionKind } from '../../domain/agenda-item.js';
import type { MotionWord } from './motion-word.js';

/**
 * The kind of a motion that is called just `aloite`, `motion` or `initiativ`, by who made it; `null` where an
 * association, another authority, an advisory council or a landowner did, or nobody can tell.
 */
export function kindByOwner(word: MotionWord, title: string): MotionKind | null {
  const before = word.before.replace(ANSWER, '').trim();
  const after = word.after.trim();
  const isSwedishMotion = /^motion/iu.test(title.slice(word.at));
  if (EXERCISE.test(before)) return null;
  const owner = OWNERS.find(([, pattern]) => pattern.test(before))?.[0];
  if (owner !== undefined && owner !== 'other') return owner;
  if (isSwedishMotion) return 'council';
  if (ON_PLANS.test(title)) return null;
  if (owner === undefined && !NOBODY.test(before)) return null;
  const maker = MAKERS.find(([, pattern]) => pattern.test(after));
  return maker === undefined ? 'other' : maker[0];
}

// Vastaus · Kunnanhallituksen vastaus · Lausunto · Svar på · 12.1.2026 tehtyyn · koskeva
const ANSWER =
  /^(?:\p{L}{3,40}(?:hallituksen|lautakunnan|styrelsens|nämndens) )?(?:vastaus|vastauksen antaminen|vastine|lausunto|lausunnon antaminen|selvitys|svar på|utlåtande om|behandling av|angående)(?!\p{L})/iu;

/** An initiative on a plan is a landowner's, unless a member of the council is named. */
const ON_PLANS = /kaava|detaljplan|generalplan|planläggning/iu;

const EXERCISE = /(?:idrott|kost|hälsa|friluftsliv|rörelse) och$/iu;

/** Owners in the genitive before the word, the surest first; a name may stand between. */
const OWNERS: readonly (readonly [MotionKind | null, RegExp])[] = [
  // nuorisovaltuuston · nuvan · ungdomsfullmäktiges
  [
    'youth',
    /nuoriso(?:valtuusto|edustajisto|parlamentti|parlamenti|neuvosto)\p{L}{0,6}(?: [^.]{0,60})?$|(?<!\p{L})(?:nuvan|nuorten)$|ungdoms(?:fullmäktige|råde?t?)s?(?: [^.]{0,60})?$/iu,
  ],
  // Keskustan valtuustoryhmän · SDP:n valtuustoryhmä: · fullmäktigegruppens
  [
    'group',
    /valtuustoryhm\p{L}{1,6}[:,]?(?: [^.]{0,30})?$|(?<!\p{L})ryhmän$|fullmäktigegrupp(?:en)?s$|(?<!\p{L})(?:keskustan|kokoomuksen|sdp:n|kd:n|rkp:n|ps:n|sosialidemokraattien|vihreiden|vihreän liiton|vasemmistoliiton|perussuomalaisten|kristillisdemokraattien)$/iu,
  ],
  // valtuutettu Ulla Esimerkin · valtuustolle jätetty · ledamoten Ulla Exempels
  [
    'council',
    /valtuutet\p{L}{1,6}(?: [^.]{0,80}| [^.]{0,60}ym\.)?$|valtuustolle(?: \p{L}+){0,3}$|valtuustossa(?: \p{L}+){0,3}$|valtuuston$|ledamot(?:en)?s?(?: [^.]{0,60})?$|(?<!ungdoms)fullmäktiges?$/iu,
  ],
  // kuntalaisen · kuntalaisten · asukkaiden · kommuninvånarens
  [
    'resident',
    /kuntalai\p{L}{1,8}(?: [^.]{0,60})?$|(?<!\p{L})asukka\p{L}{1,8}(?: [^.]{0,60})?$|invånar\p{L}{0,6}(?: [^.]{0,60})?$/iu,
  ],
  // yhdistyksen · ry:n · vanhusneuvoston · Järvelän kunnan · föreningens · äldrerådets
  [
    null,
    /(?:yhdisty\p{L}{1,8}|seuran|ry:?n?|oy:n|neuvoston|foorumin|kunnan|kaupungin|kuntayhtymän|liiton|järjestö\p{L}{0,6}|yrit\p{L}{1,10}|omistaj\p{L}{1,8}|hallituksen|lautakunnan|förening\p{L}{0,6}|rf:?s?|ab:s|rådets|kommuns|kommunens|stadens|styrelsens|ägar\p{L}{0,4})$/iu,
  ],
  // Ulla Esimerkin · Ulla Esimerkin ym. · Ulla Exempels
  ['other', /(?<!\p{L})\p{Lu}[\p{L}-]{1,30} \p{Lu}[\p{L}-]{1,40}(?:n|s|n ym\.|n ja \d{1,3} muun)$/u],
];

/** Nothing before the word but a day, how it came, or another subject parted by a sign. */
const NOBODY = /^(?:[\d. ]*)(?:(?:tehtyyn|jätettyyn|saapuneeseen|tehty|jätetty|ett|en)? ?)$|[,:/–-]$/iu;

/** Makers after the word. */
const MAKERS: readonly (readonly [MotionKind | null, RegExp])[] = [
  // från äldrerådet · från Byaföreningen · av rådet för personer med funktionsnedsättning
  [
    null,
    /^(?:från|av) (?:\p{Lu}[\p{L}-]{1,30} )?(?!ungdoms)\p{L}{0,30}(?:rådet|förening(?:en)?|sällskap(?:et)?|klubb(?:en)?|förbund(?:et)?)(?!\p{L})/iu,
  ],
  ['youth', /^nuoriso(?:valtuusto|parlamenti|edustajisto)|^nuvalta|^(?:från|av) ungdoms/iu],
  ['group', /^\p{L}{0,30} ?valtuustoryhm/iu],
  ['council', /^valtuutetul|^\p{L}{0,12}valtuustolle|^från ledam/iu],
  ['resident', /^kuntalais|^asukkail|^från invånare|^från kommuninvånare/iu],
];
