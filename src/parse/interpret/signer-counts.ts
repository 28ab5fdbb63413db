import { readName } from './name-words.js';
import { readCount } from './number-words.js';
import { signersBeforeOthers, signersIn } from './signer-names.js';

/** How many signed, from a number beside "others", which does not count those named before it: the result does. */
export function countOthers(sentence: string): number | null {
  const beside = countBeside(sentence);
  if (beside !== null) return beside;
  const named = signersBeforeOthers(sentence)?.length ?? signersIn(sentence)?.length ?? 1;
  const found = OTHERS.exec(sentence)?.groups;
  const count = readCount(
    found?.['count'] ?? found?.['more'] ?? found?.['beside'] ?? found?.['beyond'] ?? found?.['by'] ?? '',
  );
  return count === null ? null : count + named;
}

/** The first signer, those named beside, and the rest of them. */
function countBeside(sentence: string): number | null {
  const found = BESIDE.exec(sentence)?.groups;
  const names = (found?.['list'] ?? '').split(/, | ja | sekä /u);
  if (found === undefined || !names.every((name) => readName(name.split(' ')) !== null)) return null;
  return 1 + names.length + (readCount(found['more'] ?? '') ?? 0);
}

// hänen lisäkseen aloitteen on allekirjoittanut Juha Malli, Mari Koski ja 6 muuta
const BESIDE =
  /lisä(?:kseen|ksi) (?:\p{L}{1,12} ){0,3}allekirjoit\p{L}{1,8} (?<list>\p{Lu}[^.\n]{5,400}?)(?: (?:ja|sekä) (?<more>\d{1,3}|\p{Ll}{3,20}) muuta[^.\n]{0,60})?\.?$/u;

/** How many signed, from a number of all signers. */
export function countAll(sentence: string): number | null {
  const found = ALL.exec(sentence)?.groups;
  const digits = readCount((found?.['count'] ?? found?.['after'] ?? '').replace(' ', ''));
  return digits ?? readCount(ALL_IN_WORDS.exec(sentence)?.groups?.['word'] ?? '');
}

// lisäksi aloitteen oli allekirjoittanut kuusi valtuutettua · ja 13 muuta valtuutettua · sekä kuusi muuta · och 4 andra · hänen lisäkseen 214 asukasta · av ytterligare elva ledamöter · tillsammans med 13 andra · utöver henne hade undertecknats av elva ledamöter
const OTHERS =
  /(?:ja|sekä|ynnä|och|samt|jämte|tillsammans med|\+|allekirjoittanut|allekirjoittaneet|undertecknad av|undertecknat?s? av)(?: myös| lisäksi| också| även)? (?<count>\d{1,4}|\p{Ll}{3,20}) (?:muu(?:ta|n|lta)?|andra|övriga|medundertecknare)(?!\p{L})|(?:lisäkseen|lisäksi|ytterligare) (?!allekirj)(?<more>\d{1,4}|\p{Ll}{3,20}) (?:\p{L}{1,30} ){0,2}(?:(?:alue|vara|kunnan|kaupungin)?valtuutettua|kuntalaista|asukasta|henkilöä|allekirjoittajaa|ledamöter|invånare|personer)(?!\p{L})|lisä(?:ksi|kseen) (?:sen |aloitteen )?(?:\p{Ll}{2,5} )?allekirjoitt\p{L}{1,6} (?<beside>\d{1,4}|\p{Ll}{3,20}) \p{L}|(?:utöver|förutom) (?:henne|honom) (?:\p{Ll}{2,5} )?undertecknat?s? av (?<beyond>\d{1,4}|\p{Ll}{2,20}) \p{L}|(?<!\p{L})(?<by>\d{1,4}|\p{Ll}{3,20}) muun (?:\p{Ll}{3,20}n )?(?:allekirjoittama|kanssa)/u;

// on allekirjoittanut yhteensä kahdeksan valtuutettua · on allekirjoittanut kahdeksan valtuutettua · undertecknats av sammanlagt sju ledamöter
const ALL_IN_WORDS =
  /(?:allekirjoitt\p{L}{1,6}|undertecknat?s? av) (?:yhteensä |kaikkiaan |sammanlagt |totalt )?(?<word>\p{Ll}{2,20}) (?:(?:alue|kunnan|kaupungin)?valtuutettua|kuntalaista|asukasta|henkilöä|(?:fullmäktige)?ledamöter|(?:kommun)?invånare|personer)(?!\p{L})/u;

// 11valtuutetun allekirjoittama · 14 aluevaltuutetun allekirjoittaman · on allekirjoittanut 12 valtuutettua · 1 214 asukasta · undertecknats av 7 ledamöter
const ALL =
  /(?<!\d|\d | ym\. )(?<count>\d{1,3} \d{3}|\d{1,4}) ?(?:(?:alue|vara|kunnan|kaupungin)?valtuutet(?:un|tua)|kuntalaisen|asukkaan|henkilön|kannattajaa|kannatusilmoitusta|allekirjoittajaa|allekirjoitusta|ledamöters?|ledamöter|underskrifter|undertecknare)(?!\p{L})|(?:allekirjoitt\p{L}{1,6}|undertecknad av|undertecknat?s? av) (?:yhteensä |kaikkiaan |sammanlagt )?(?<after>\d{1,3} \d{3}|\d{1,4})(?![.\d]| (?:andra|övriga|muu))/u;

/** The day and the names under a motion that a page prints. */
export type Signatures = { readonly date: string; readonly names: readonly string[] };

/** The names that stand under a motion, one a line or parted by commas, after place and day; `null` where none do. */
export function readSignatures(whole: string): Signatures | null {
  const found = SIGNATURE.exec(whole);
  if (found === null) return null;
  const at = found.index + found[0].lastIndexOf(found.groups?.['name'] ?? '');
  const names: string[] = [];
  for (const line of whole.slice(at, at + 4_000).split(/\n+/u)) {
    const parts = line.split(/,| ja | och /u).map((part) => part.replace(/[.”"»]{1,2}\s*$/u, '').trim());
    const signed = parts.filter((part) => part !== '');
    if (!signed.every((name) => readName(name.split(' ')) !== null)) break;
    names.push(...signed);
  }
  return { date: found.groups?.['date'] ?? '', names };
}

// Lempimäellä 25.1.2022 Aino Esimerkki, · Lempimäki 25.1.2022⏎Aino Esimerkki · Norrvik den 17 mars 2025⏎Ulla Exempel
const SIGNATURE =
  /(?:^|\n)\s?(?:\p{Lu}\p{Ll}{1,20}(?:ssa|ssä|lla|llä),? (?=\d)|\p{Lu}\p{Ll}{1,20},? (?:den )?(?=[\d.]{8,10} ?\n|\d{1,2} \p{Ll}{3,9} \d{4} ?\n))(?<date>\d{1,2} \p{Ll}{3,9} \d{4}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\. \p{Ll}{4,8}kuuta \d{4}),? ?\n{0,3}(?<name>\p{Lu}\p{Ll}{1,30}(?:-\p{Lu}?\p{Ll}{1,30})? \p{Lu}[\p{L}-]{1,40})/u;
