import type { Section } from '../../domain/agenda-item.js';
import { isPrinted } from './printed-text.js';
import { splitSentences } from './sentences.js';

/**
 * The accepted wishes of a handling. In the decision a wish stands by itself (`Valtuusto toivoo, että …`); one told in
 * the proceedings counts where they say that it was accepted.
 */
export function readWishes(sections: readonly Section[]): readonly string[] {
  const isSpokenOf = sections.some(
    ({ kind, text }) => (kind === 'proceedings' || kind === 'decision') && WISH_WORD.test(text),
  );
  const decided = textsOf(sections, 'decision').filter((sentence) => isWish(sentence, isSpokenOf));
  const accepted = acceptedIn(textsOf(sections, 'proceedings'));
  return [...new Set([...accepted, ...decided])];
}

function textsOf(sections: readonly Section[], kind: Section['kind']): readonly string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ text }) => splitSentences(text))
    .filter(isPrinted);
}

const WISH_WORD = /toivomu|(?<!\p{L})pon(?:si|nen|tta|net|siehdotu)|kläm|önskemål/iu;

// Valtuusto toivoo, että … · Lautakunta edellyttää, että … · Nämnden önskar att …
const WISHES =
  /^(?:[”"•–-] ?)?(?:\p{L}+ ){0,3}\p{L}*(?:valtuusto|hallitus|lautakunta|jaosto|valiokunta|nämnden|styrelsen|fullmäktige|sektionen) (?:\p{L}+ ){0,2}(?:toivoo|toivoi|önskar|önskade|uttalar som sin önskan)/iu;

const DEMANDS =
  /^(?:[”"•–-] ?)?(?:\p{L}+ ){0,3}\p{L}*(?:valtuusto|hallitus|lautakunta|jaosto|nämnden|styrelsen|fullmäktige) (?:\p{L}+ ){0,2}(?:edellyttää|kehottaa|esittää toivomuksenaan|pitää tärkeänä|förutsätter|uppmanar)/iu;

/** A demand is a wish only where wishes are spoken of: a board may demand something as its decision. */
function isWish(sentence: string, isSpokenOf: boolean): boolean {
  return WISHES.test(sentence) || (isSpokenOf && DEMANDS.test(sentence));
}

function acceptedIn(sentences: readonly string[]): readonly string[] {
  const accepted: string[] = [];
  let pending: string[] = [];
  for (const sentence of sentences) {
    if (isWish(sentence, true)) pending.push(sentence);
    else if (INDIRECT.test(sentence)) pending = [...pending, movedIn(sentence)];
    if (FELL.test(sentence) && WISH_WORD.test(sentence)) pending = [];
    else if (pending.length > 0 && isAcceptance(sentence)) {
      accepted.push(...pending);
      pending = [];
    }
  }
  return accepted;
}

// teki toivomuksen, että … · esitti ponnen, jonka mukaan …
const INDIRECT =
  /(?:teki|esitti|ehdotti)(?: \p{L}+){0,6} (?:toivomuksen|toivomusehdotuksen|ponnen|ponsiehdotuksen|ponneksi),? (?:että|jonka mukaan)|(?:framställde|lade fram)(?: \p{L}+){0,5} (?:önskemål|kläm\p{L}*)(?: om)?,? att/iu;

function movedIn(sentence: string): string {
  const at = sentence.search(/(?<!\p{L})(?:että|jonka mukaan|att)(?!\p{L})/u);
  return at < 0 ? sentence : sentence.slice(at);
}

const FELL =
  /hylät|hylkä|raukesi|rauen|ei (?:\p{L}+ ){0,2}kannat|ei hyväksyt|förkast|förföll|understöddes inte/iu;

// Toivomus hyväksyttiin. · totesi valtuuston hyväksyneen sen · puheenjohtaja totesi ponnen tulleen hyväksytyksi
function isAcceptance(sentence: string): boolean {
  if (/tieduste|voidaanko|kysyi|frågade/iu.test(sentence)) return false;
  const isOfOther =
    /(?:hallituksen|esittelijän|lautakunnan|johtajan|päätös|föredragandens)\s?(?:ehdotu|esity|förslag)/iu;
  if (!WISH_WORD.test(sentence) && isOfOther.test(sentence)) return false;
  const isNamed = WISH_WORD.test(sentence) || /(?<!\p{L})(?:sen|ne|det)(?!\p{L})/iu.test(sentence);
  return isNamed && /hyväksy(?:ttiin|neen|tyksi|i)(?!\p{L})|godkän(?:des|ts|t)|omfattades/iu.test(sentence);
}
