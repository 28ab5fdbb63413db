import { readName } from './name-words.js';
import { fullName, isSurname, NAME } from './signer-names.js';

/** Signers at the end of a title: `(Sistonen, Eero)`, `(Mäki Aino & Malli, Olli)`, `…, Aino Mäki`. */
export function signersInTitle(title: string): readonly string[] | null {
  const inBrackets = IN_BRACKETS.exec(title)?.groups?.['names']?.split(/ & | ja | och /u);
  const names = inBrackets ??
    BEHIND_WORD.exec(title)?.groups?.['names']?.split(/ & | ja | och /u) ?? [
      AT_END.exec(title)?.groups?.['name'] ?? '',
    ];
  const isSure = names.every((name) => SURNAME_FIRST.test(name) || readName(name.split(' ')) !== null);
  return isSure && !names.some((name) => NO_NAME_END.test(name)) ? names : null;
}

const IN_BRACKETS = /\((?<names>\p{Lu}[\p{L}'’ ,&-]{3,120})\)$/u;
// Svar på motion (Ulla Exempel) om skolvägen
const BEHIND_WORD = /(?:motion|aloit\p{L}{1,8}) \((?<names>\p{Lu}[\p{L}'’ ,&-]{3,120})\)/u;
const AT_END = new RegExp(`(?:, | [/–-] )${NAME}$`, 'u');
const SURNAME_FIRST = /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’-]{1,30}$/u;

/** Places that are written like names. */
const NO_NAME_END =
  /(?:tie|katu|kuja|polku|puisto|koulu|halli|talo|keskus|alue|asema|satama|tori|kaupunki|kunta|vägen|gatan|skolan)$/iu;

/** The first signer that a title names at its end by surname only, with the first name where the page tells it. */
export function surnameInTitle(title: string, whole: string): string | null {
  const surname = SURNAME_AT_END.exec(title)?.groups?.['surname'] ?? '';
  if (!isSurname(surname)) return null;
  const name = fullName(surname, whole);
  const isPlace = name === surname && (NO_NAME_END.test(surname) || MAY_BE_PLACE.test(surname));
  return isPlace ? null : name;
}

// Vägbelysning i Österby, Norrby m.fl. · Kevyen liikenteen väylät, Rantakylä ym.: villages are listed in the same way
const MAY_BE_PLACE =
  /(?:by|byn|böle|näs|vik|skär|udden|holmen|sund|nejden|backen|dalen|åsen|hamn|hamnen|sta|stad|parken|strand|ö|ön|kylä|niemi|lahti|ranta|koski|saari|järvi|joki|la|lä)$/u;

// Motion om hundpark, Sandström m.fl. · Valtuustoaloite koirapuistosta / Malli ym.
const SURNAME_AT_END = /(?:,| \/| [–-]) (?<surname>\p{Lu}[\p{L}-]{2,30}) (?:m\.fl\.|med flera|ym\.)$/u;
