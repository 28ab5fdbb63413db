import { isSureAbbreviation } from '../body-names.js';

/** A body as running text names it, and where its name begins. */
export type PlacedBody = { readonly name: string; readonly at: number };

/**
 * The body that a text names last before a place in the same sentence, in any case (`kunnanhallituksessa`), where
 * only small words part it from the place; `null` where a statute or another name stands between.
 */
export function bodyBefore(text: string, at: number): PlacedBody | null {
  const from = Math.max(0, at - LONGEST);
  const window = text.slice(from, at);
  const words = wordsOf(window);
  for (let index = words.length - 1; index >= Math.max(0, words.length - MOST_WORDS); index -= 1) {
    const word = words[index];
    if (word === undefined || word.endsSentence) return null;
    const isNext = index >= words.length - 2;
    if (BODY.test(word.text) || (isNext && isSureAbbreviation(word.text)))
      return nameAt(window, words, index, from);
    if (!MAY_PART.test(word.text) || STATUTE.test(word.text)) return null;
  }
  return null;
}

const LONGEST = 250;
const MOST_WORDS = 8;

type Word = { readonly text: string; readonly at: number; readonly endsSentence: boolean };

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ index, groups }) => ({
    text: groups?.['word'] ?? '',
    at: index,
    endsSentence: ENDS_SENTENCE.test(groups?.['marks'] ?? ''),
  }));
}

const WORD = /(?<word>[\p{L}\d][^\s,;:!?.()]{0,80})(?<marks>[^\p{L}\d]{0,9})/gu;

const ENDS_SENTENCE = /[.!?;]|\n/u;

const VOWEL_ENDINGS = '(?:n|a|ta|ssa|sta|on|lla|lta|lle)?';

// kunnanhallitukselle · valtuustossa · teknisen lautakunnan · jaosto · stadsstyrelsens · nämnden · fullmäktiges
const BODY = new RegExp(
  `(?:hallitu(?:s|sta|kse(?:n|ssa|sta|en|lle|lta|ksi))|(?:valtuusto|jaosto|neuvosto|edustajisto|direktio)${VOWEL_ENDINGS}|` +
    '(?:lauta|toimi|johto|valio|neuvottelu)kun(?:ta|taa|taan|na(?:n|ssa|sta|lle|lta))|yhtymäkokou(?:s|ksen|ksessa)|' +
    '(?:styrelse|nämnd|sektion|utskott|direktion|fullmäktige)(?:n|en|et)?s?)$',
  'iu',
);

/** Words that part a body from the day it met: no other name, no number. */
const MAY_PART = /^\p{Ll}[\p{L}-]*$/u;

// kuntalain · hallintosäännön · asetuksen · kommunallagen
const STATUTE = /(?:laki|lain|lakia|sääntö|säännö\p{L}{1,4}|asetu\p{L}{1,6}|lagen?s?|stadgan?s?)$/iu;

/** The name with what belongs before its last word: `sivistys- ja vapaa-aika…`, `Osallisuuden ja hyvinvoinnin jaosto`. */
function nameAt(text: string, words: readonly Word[], index: number, from: number): PlacedBody {
  const head = words[index]?.text ?? '';
  let first = index;
  const isBare = BARE.test(head);
  while (first > Math.max(0, index - MOST_WORDS) && belongs(words, first, isBare)) first -= 1;
  if (/^(?:ja|och|&)$/u.test(words[first]?.text ?? '')) first += 1;
  const at = words[first]?.at ?? 0;
  const to = (words[index]?.at ?? 0) + head.length;
  return { name: text.slice(at, to), at: from + at };
}

/** Whether the word before the one at `first` is of the same name. */
function belongs(words: readonly Word[], first: number, isBare: boolean): boolean {
  const [before, word] = [words[first - 1], words[first]];
  if (before === undefined || word === undefined || before.endsSentence) return false;
  if (before.text.endsWith('-')) return true;
  if (/^(?:ja|och|&)$/u.test(before.text))
    return (
      words[first - 2]?.text.endsWith('-') === true ||
      (isBare && QUALIFIES.test(words[first - 2]?.text ?? ''))
    );
  if (/^(?:ja|och|&)$/u.test(word.text)) return isBare && QUALIFIES.test(before.text);
  if (/^\p{Lu}/u.test(word.text) || !isBare) return false;
  return QUALIFIES.test(before.text) && !NO_QUALIFIER.test(before.text);
}

// lautakunnan · jaosto · nämnden · sektion
const BARE =
  /^(?:(?:lauta|toimi|johto|valio)kun\p{L}{1,6}|jaosto\p{L}{0,4}|neuvosto\p{L}{0,4}|(?:nämnd|sektion|utskott)\p{L}{0,4})$/iu;

// tekninen · teknisen · oppimisen · hyvinvoinnin · svenska · bildningsnämndens
const QUALIFIES = /^[\p{L}-]{2,40}(?:n|ss[aä]|st[aä]|lle|lt[aä]|ska|s)$/u;

const NO_QUALIFIER =
  /^(?:on|oli|en|kun|kuin|niin|noin|jonka|sen|hän|myös|sitten|ensin|kuten|mukaan|koskien|han|den|som|dess|ja|har|var|\p{L}*(?:iin|taan|tään|daan|dään|laan|lään))$/iu;
