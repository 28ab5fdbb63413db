import { LATIN_LETTERS } from './latin-letters.js';

/**
 * Source of a pattern for a count in digits or words of either language: `7`, `seitsemällä`, `två`, `seitsemän (7)`.
 * `second` is for the number after a dash, which none else may be.
 */
export function countSource(place: 'first' | 'second' = 'first'): string {
  const border = place === 'first' ? '(?<![\\d.,:/§–-])' : '';
  return `(?:${border}\\d{1,4}(?![.,:]?\\d)|(?<![\\p{L}])(?:${[...COUNTS.keys()].map(inEitherCase).join('|')})(?![\\p{L}]))(?: \\(\\p{L}{2,20}\\)| ?\\(\\d{1,4}\\))?`;
}

/** `en` as `[Ee]n`, for patterns that tell capitals from small letters. */
function inEitherCase(word: string): string {
  const first = word.slice(0, 1);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}

/**
 * The text, of the same length, with each number in words as one sign for the number and signs that fill the rest.
 * A pattern made of `signedCountSource` finds in it what one of `countSource` finds in the text: where a pattern
 * names the count often, one with all the words in it takes longer to build than to use.
 */
export function signNumberWords(text: string): string {
  return text.replace(SIGNS, '\ufffd').replace(WORD, (word) => {
    const count = word.length > LONGEST ? undefined : COUNTS.get(word.toLowerCase());
    return count === undefined
      ? word
      : `${String.fromCharCode(FIRST_SIGN + count)}${FILL.repeat(word.length - 1)}`;
  });
}

// the block of signs without a meaning of their own, from U+E000 on
const FIRST_SIGN = 0xe000;
const FILL = '\ue0ff';
const SIGNS = /[\ue000-\ue0ff]/gu;
const WORD = /\p{L}+/gu;

/** What a letter may be in a signed text: to be put into the brackets of a pattern that ignores case. */
export const SIGNED_LETTERS = `${LATIN_LETTERS}\\ue000-\\ue0ff`;

/** As `countSource`, for a text that `signNumberWords` made. */
export function signedCountSource(place: 'first' | 'second' = 'first'): string {
  const border = place === 'first' ? '(?<![\\d.,:/§–-])' : '';
  return `(?:${border}\\d{1,4}(?![.,:]?\\d)|[\\ue000-\\ue0fe]\\ue0ff*)(?: \\([${SIGNED_LETTERS}]{2,20}\\)| ?\\(\\d{1,4}\\))?`;
}

/** The number that the words say, signed or not, `null` where they say none. Digits win over words beside them. */
export function readCount(text: string): number | null {
  const digits = /\d{1,4}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const sign = /[\ue000-\ue0fe]/u.exec(text)?.[0];
  if (sign !== undefined) return sign.charCodeAt(0) - FIRST_SIGN;
  if (NONE.test(text)) return 0;
  const word = /\p{L}{1,40}/u.exec(text)?.[0]?.toLowerCase() ?? '';
  return COUNTS.get(word) ?? null;
}

// vastaan ei kukaan · ei yhtään ääntä
const NONE = /^ei /u;

/** Numbers as they are printed before votes, in the cases that the sentences of minutes need. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    'yksi yhden yhtä yhdellä en ett',
    'kaksi kahden kahta kahdella två',
    'kolme kolmen kolmea kolmella tre',
    'neljä neljän neljää neljällä fyra',
    'viisi viiden viittä viidellä fem',
    'kuusi kuuden kuutta kuudella sex',
    'seitsemän seitsemää seitsemällä sju',
    'kahdeksan kahdeksaa kahdeksalla åtta',
    'yhdeksän yhdeksää yhdeksällä nio',
    'kymmenen kymmentä kymmenellä tio',
    'yksitoista yhdentoista yhtätoista yhdellätoista elva',
    'kaksitoista kahdentoista kahtatoista kahdellatoista tolv',
    'kolmetoista kolmentoista kolmeatoista kolmellatoista tretton',
    'neljätoista neljäntoista neljäätoista neljällätoista fjorton',
    'viisitoista viidentoista viittätoista viidellätoista femton',
    'kuusitoista kuudentoista kuuttatoista kuudellatoista sexton',
    'seitsemäntoista seitsemäätoista seitsemällätoista sjutton',
    'kahdeksantoista kahdeksaatoista kahdeksallatoista arton',
    'yhdeksäntoista yhdeksäätoista yhdeksällätoista nitton',
    'kaksikymmentä kahdenkymmenen kahtakymmentä kahdellakymmenellä tjugo',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);

const LONGEST = Math.max(...[...COUNTS.keys()].map((word) => word.length));
