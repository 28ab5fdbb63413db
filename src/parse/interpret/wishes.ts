import type { Section } from '../../domain/agenda-item.js';
import { takeListed } from './listed-wishes.js';
import { surnameKey } from './meeting-course.js';
import { findNames } from './name-runs.js';
import { isPrinted } from './printed-text.js';
import { splitSentences } from './sentences.js';
import { acceptedAtOnce, FELL, INTRODUCES, isDemandBeside, isWish, WISH_WORD, wishIn } from './wish-words.js';

/**
 * The accepted wishes of a handling. In the decision a wish stands by itself (`Valtuusto toivoo, että …`); one told in
 * the proceedings counts where they say that it was accepted.
 */
export function readWishes(sections: readonly Section[]): readonly string[] {
  const isSpokenOf = sections.some(
    ({ kind, text }) => (kind === 'proceedings' || kind === 'decision') && WISH_WORD.test(text),
  );
  const [told, said] = [
    takeListed(textsOf(sections, 'decision')),
    takeListed(textsOf(sections, 'proceedings')),
  ];
  const proposed = textsOf(sections, 'proposal').join(' ');
  const decided = told.others.flatMap((sentence, at, all) =>
    isWish(sentence, isSpokenOf) ||
    isDemandBeside(sentence, () => all.slice(Math.max(0, at - 20), at), proposed)
      ? [sentence]
      : (acceptedAtOnce(sentence) ?? []),
  );
  const accepted = [...said.accepted, ...told.accepted, ...acceptedIn(said.others)];
  const beside = decided.filter(
    (wish) => !accepted.some((other) => isSentence(other) && endsWith(wish, other)),
  );
  const alone = accepted.filter(
    (wish) => isSentence(wish) || !decided.some((other) => endsWith(other, wish)),
  );
  return [...new Set([...alone, ...beside].map((wish) => wish.replaceAll(EDGE_QUOTES, '')))];
}

const EDGE_QUOTES = /^(?:\d{1,2}[.)] )?[”"“] ?|^\d{1,2}[.)] |[”"“]$/gu;

/** One wish told twice: `Samalla valtuusto toivoo, että …` after `Valtuusto toivoo, että …` or after `että …`. */
function endsWith(wish: string, other: string): boolean {
  return other.length > 20 && wish.toLowerCase().endsWith(other.toLowerCase());
}

function isSentence(wish: string): boolean {
  return !/^(?:että|att) /u.test(wish);
}

function textsOf(sections: readonly Section[], kind: Section['kind']): readonly string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ text }) => splitSentences(text))
    .filter(isPrinted);
}

type Pending = { readonly wish: string; readonly mover: string; readonly number: string };

/** A sentence that names a mover speaks of that wish only, any other one of all that wait for an answer. */
function acceptedIn(sentences: readonly string[]): readonly string[] {
  const accepted: string[] = [];
  let pending: readonly Pending[] = [];
  let mover = '';
  let asked = '';
  let isAwaited = false;
  for (const sentence of sentences) {
    if (MOVES.test(sentence)) mover = firstSurname(sentence);
    const atOnce = acceptedAtOnce(sentence);
    if (atOnce !== null) {
      accepted.push(atOnce);
      continue;
    }
    const wish = isAwaited ? sentence : wishIn(sentence);
    isAwaited = INTRODUCES.test(sentence);
    if (wish !== null)
      pending = [...pending, { wish, mover, number: numberIn(sentence) }].slice(-MOST_PENDING);
    else if (INDIRECT.test(sentence))
      pending = [...pending, { wish: movedIn(sentence), mover, number: numberIn(sentence) }].slice(
        -MOST_PENDING,
      );
    if (ASKS.test(sentence)) asked = sentence;
    const about = pending.some((one) => isNamed(one, sentence)) ? sentence : `${asked} ${sentence}`;
    const meant = pending.filter((one) => isMeant(one, pending, about));
    if (FELL.test(sentence) && WISH_WORD.test(sentence) && !ON_VOTING.test(sentence))
      pending = pending.filter((one) => !meant.includes(one));
    else if (isAcceptance(sentence)) {
      accepted.push(...meant.map(({ wish }) => wish));
      pending = pending.filter((one) => !meant.includes(one));
    } else continue;
    asked = '';
  }
  return accepted;
}

const MOST_PENDING = 30;

const MOVES = /(?<!\p{L})(?:teki|esitti|ehdotti|framställde|lade fram|föreslog)(?!\p{L})/u;

/** `Aino Malli Olli Harjun kannattamana`, `Malli Harjun ym. kannattamana`: two people's names may stand side by side. */
function firstSurname(sentence: string): string {
  const words = (findNames(sentence).at(0) ?? '').split(' ');
  const at = sentence.indexOf(words.join(' '));
  const isWithSeconder = SECONDED.test(sentence.slice(at)) && !MOVES.test(sentence.slice(0, at));
  const own = words.length >= 4 ? 2 : words.length - (isWithSeconder ? 1 : 0);
  return surnameKey(words.slice(0, Math.max(1, own)).join(' '));
}

const SECONDED =
  /^\p{Lu}[\p{L}-]{1,40} (?:\p{Lu}[\p{L}-]{1,40} )?\p{Lu}[\p{L}-]{1,40}n (?:ym\. )?kannattama(?:na|ina)/u;

function isMeant(one: Pending, pending: readonly Pending[], sentence: string): boolean {
  const isAnyNamed = pending.some((other) => isNamed(other, sentence));
  return !isAnyNamed || isNamed(one, sentence);
}

function isNamed({ mover, number }: Pending, sentence: string): boolean {
  return number !== '' && numberIn(sentence) !== ''
    ? numberIn(sentence) === number
    : mover !== '' && sentence.includes(mover);
}

/** Wishes may be numbered: `Ponsi 2 (Malli): Valtuusto edellyttää …` · `Ponsi 2 hyväksyttiin.` */
function numberIn(sentence: string): string {
  return (
    /(?<!\p{L})(?:ponsi|ponnen|ponnesta|toivomus|toivomuksen|kläm|klämmen) (?<number>\d{1,2})(?!\d)/iu.exec(
      sentence,
    )?.groups?.['number'] ?? ''
  );
}

// Puheenjohtaja tiedusteli, hyväksytäänkö Kivelän ponsi. · voidaanko toivomus hyväksyä
const ASKS = /tieduste|voidaanko|hyväksytäänkö|(?<!\p{L})kysyi|frågade/iu;

// teki toivomuksen, että … · esitti ponnen, jonka mukaan …
const INDIRECT =
  /(?:teki|esitti|ehdotti)(?: \p{L}{1,40}){0,6} (?:toivomuksen|toivomusehdotuksen|ponnen|ponsiehdotuksen|ponneksi|toivomuksena|toivomuksenaan),? (?:että|jonka mukaan)|(?:framställde|lade fram|föreslog)(?: \p{L}{1,40}){0,8} (?:önskemål|(?:hemställnings)?kläm\p{L}{0,40})(?: om)?,? (?:att|enligt vilken)/iu;

function movedIn(sentence: string): string {
  const at = sentence.search(/(?<!\p{L})(?:että|jonka mukaan|att|enligt vilken)(?!\p{L})/u);
  return at < 0 ? sentence : sentence.slice(at);
}

// ponnen hyväksymistä kannattavat äänestävät jaa, hylkäämistä kannattavat ei
const ON_VOTING = /äänest(?:ävät|ivät)|kannattavat|röstar(?!\p{L})/iu;

// Hyväksyttiin äänestysjärjestys: joka kannattaa toivomusta, äänestää jaa
const ORDERS_A_VOTE = /äänestysjärjesty|äänestystap|äänestysesity|omröstningsordning/iu;

// Toivomus hyväksyttiin. · totesi valtuuston hyväksyneen sen · puheenjohtaja totesi ponnen tulleen hyväksytyksi
function isAcceptance(sentence: string): boolean {
  if (ASKS.test(sentence) || ORDERS_A_VOTE.test(sentence)) return false;
  const isOfOther =
    /(?:hallituksen|esittelijän|lautakunnan|johtajan|päätös|föredragandens)\s?(?:ehdotu|esity|förslag)/iu;
  if (!WISH_WORD.test(sentence) && isOfOther.test(sentence)) return false;
  const isNamed = WISH_WORD.test(sentence) || /(?<!\p{L})(?:sen|se|ne|det)(?!\p{L})/iu.test(sentence);
  return (
    isNamed &&
    /hyväksy(?:ttiin|neen|tyksi|i)(?!\p{L})|godkän(?:des?|ts|t)(?!\p{L})|omfattades?(?!\p{L})/iu.test(
      sentence,
    )
  );
}
