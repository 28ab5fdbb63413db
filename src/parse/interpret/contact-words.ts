import { evenSpace } from '../white-space.js';

/**
 * A line of people without how to reach them: telephone numbers, mail addresses, hours and days, empty brackets.
 * Signs that part one person from the next (`|`, `•`) become commas.
 */
export function withoutContacts(line: string): string {
  return evenSpace(line)
    .replace(MAIL, ' ')
    .replace(HOURS, ' ')
    .replace(PHONE_IN_BRACKETS, ' ')
    .replace(PHONE, ' ')
    .replace(DAY, ' ')
    .replace(/\([ ,;/–-]{0,9}\)/gu, ' ')
    .replace(/ {0,4}[|•▪·] {0,4}/gu, ', ')
    .replace(OR_NOTHING, '')
    .replace(/(?: {0,2},){1,9}(?= {0,2}(?:,|$|och |ja |sekä |samt ))/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

// aino.esimerkki(at)metsala.fi · etunimi.sukunimi@kunta.fi · sähköposti: aino.esimerkki@metsala.fi
const MAIL =
  /(?:(?<!\p{L})(?:s-posti|sähköposti|e-post|email):?)? ?(?<![\p{L}\d._-])[\p{L}\d._-]{1,64} ?(?:@|\(at\)|\[at\]|\(a\)) ?[\p{L}\d-]{1,40}(?:\.[\p{L}\d-]{1,40}){0,4}/giu;

// (ark. klo 9-15) · klo 9–15
const HOURS =
  /(?:(?<!\p{L})(?:ark|arkisin|vard|vardagar)\.?,? ?)?(?<!\p{L})(?:klo|kl)\.? ?\d{1,2}(?:[.:]\d{2})? ?[–-] ?\d{1,2}(?:[.:]\d{2})?/giu;

// puh. 040 000 1122 · p. 050 398 7621 · tfn 09 816 21 · 050 3839 076. · vaihde 020 000 100 · matkapuh.
const PHONE =
  /(?:(?<!\p{L})(?:puhelin|puh|p|gsm|tel|tfn|telefon|vaihde|växel|matkapuh|matkapuhelin|mobil)\.?:?)? ?(?<!\d)(?:\+358 ?|\(?0)[\d() –-]{4,16}\d\.?/giu;

// (044 000 1235)
const PHONE_IN_BRACKETS = /\((?:\+358 ?|0)[\d –-]{4,16}\d\)/gu;

const DAY = /(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/gu;

// `puh. 040 … tai aino@…`, once both are gone · `Vaihde` alone
const OR_NOTHING = /,? ?(?<!\p{L})(?:tai|eller|vaihde|växel|puh\.?|p\.|tfn\.?)(?= {0,3}(?:,|$))/giu;
