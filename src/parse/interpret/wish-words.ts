/** A word for a wish: `toivomus`, `ponsi`. */
export const WISH_WORD = /toivomu|(?<!\p{L})pon(?:si|nen|tta|net|siehdotu)|kläm|önskemål/iu;

// Valtuusto toivoo, että … · Lautakunta edellyttää, että … · Nämnden önskar att …
const WISHES =
  /^(?:[”"•–-] ?|\d{1,2}[.)] )?(?:(?:Merkittiin|Merkitään|Todettiin), että )?(?:\p{L}{1,40} ){0,3}\p{L}{0,40}(?:valtuusto|hallitus|lautakunta|jaosto|valiokunta|neuvosto|toimikunta|johtokunta|kokous|nämnden|styrelsen|fullmäktige|sektionen|rådet) (?:\p{L}{1,40} ){0,2}(?:toivoo|toivoi|önskar|önskade|uttalar som sin önskan)/iu;

const DEMANDS =
  /^(?:[”"•–-] ?|\d{1,2}[.)] )?(?:\p{L}{1,40} ){0,3}\p{L}{0,40}(?:valtuusto|hallitus|lautakunta|jaosto|neuvosto|nämnden|styrelsen|fullmäktige|rådet) (?:\p{L}{1,40} ){0,2}(?:edellyttää|kehottaa|esittää toivomuksenaan|pitää tärkeänä|förutsätter|uppmanar)/iu;

/** Whether a sentence is a wish; a demand is one only where wishes are spoken of: a board may demand as its decision. */
export function isWish(sentence: string, isSpokenOf: boolean): boolean {
  return WISHES.test(sentence) || (isSpokenOf && DEMANDS.test(sentence));
}

/** A demand beside an adopted proposal: `Lisäksi lautakunta edellyttää, että …` behind `Ehdotus hyväksyttiin.` */
export function isDemandBeside(sentence: string, before: () => readonly string[], proposed: string): boolean {
  return (
    BESIDE.test(sentence) &&
    DEMANDS.test(sentence) &&
    before().some((other) => ADOPTED.test(other)) &&
    !proposed.includes(sentence.slice(sentence.indexOf(',') + 1, -1))
  );
}

const BESIDE = /^(?:Lisäksi|Samalla|Tämän lisäksi|Sen lisäksi)(?!\p{L})/u;

// Esittelijän ehdotus hyväksyttiin. · Lautakunta hyväksyi päätösehdotuksen äänin 6–4.
const ADOPTED =
  /(?:ehdotus|esitys) hyväksyttiin|hyväksyi (?:[\p{L}-]{1,40} ){0,3}(?:päätös)?(?:ehdotuksen|esityksen)(?!\p{L})/iu;

// Lautakunta päätti hyväksyä Rantasen toivomuksen: … · Fullmäktige omfattade enhälligt följande kläm: …
const ACCEPTS =
  /(?:hyväksy|antoi|liitti|omfatta|godkän)\p{L}* (?:\p{L}{1,40} ){0,5}(?:toivomu|pon(?:si|nen|tta|net|sia)|(?:hemställnings)?kläm|önskemål)\p{L}*:$/iu;

// Valtuusto hyväksyi Mallin ponnen, jonka mukaan … · hyväksyi toivomuksen, että …
const ACCEPTS_WHAT =
  /(?:hyväksyi|hyväksyttiin) (?:[\p{L}-]{1,40} ){0,5}(?:toivomu(?:ksen|s)|toivomus(?:ponnen|ponsi|ehdotuksen|ehdotus)|ponnen|ponsi|ponsiehdotuksen)(?:, jonka mukaan |,? (?=että ))/iu;

// Fullmäktige godkände enhälligt Exempels kläm att … · godkände hemställningsklämmen, enligt vilken …
const ACCEPTS_WHAT_SV =
  /(?:godkände|omfattade)s? (?:(?!inte |ej )[\p{L}-]{1,40} ){0,5}(?:hemställnings)?(?:kläm|klämmen|önskemål|önskemålet)(?:,? enligt vilken |,? (?:om )?(?=att ))/iu;

/** A wish that is told and accepted in one sentence: what stands after the colon, `että` or `jonka mukaan`. */
export function acceptedAtOnce(sentence: string): string | null {
  const told = ACCEPTS_WHAT.exec(sentence) ?? ACCEPTS_WHAT_SV.exec(sentence);
  if (told !== null && !FELL.test(sentence)) return sentence.slice(told.index + told[0].length);
  const colon = sentence.indexOf(': ');
  if (colon < 0 || !ACCEPTS.test(sentence.slice(0, colon + 1))) return null;
  const wish = sentence.slice(colon + 2);
  return isWish(wish, true) || INTRODUCES.test(sentence.slice(0, colon + 1)) ? wish : null;
}

/** What says that a wish fell. */
export const FELL =
  /hylät|hylkä(?!ämi)|raukesi|rauen|ei (?:\p{L}{1,40} ){0,2}kannat|ei (?:\p{L}{1,40} ){0,2}hyväksy|förkast|förföll|inte (?:\p{L}{1,20} ){0,2}godkän|understöddes inte/iu;

/** Announces that the next sentence is a wish: `föreslog följande hemställningskläm:` · `esitti seuraavan ponnen:`. */
export const INTRODUCES =
  /(?<!\p{L})(?:följande|seuraavan?)(?: [\p{L}-]{1,40}){0,3} (?:\p{L}{0,15}kläm(?:men)?|önskemål|toivomu(?:s|ksen|sponnen|sponsi|sehdotuksen)|pon(?:si|nen|siehdotuksen|tta)):$|^(?:ponsi|toivomus|(?:hemställnings)?kläm) \d{1,2}(?: \([^()]{2,60}\))?:$/iu;

/** A wish that is a sentence of its own or stands after the colon: `teki seuraavan ponnen: Valtuusto edellyttää …`. */
export function wishIn(sentence: string): string | null {
  if (isWish(sentence, true)) return sentence;
  const quoted = sentence.includes(': ') ? undefined : QUOTED.exec(sentence)?.groups?.['wish'];
  if (quoted !== undefined) return isWish(quoted, true) ? quoted : null;
  for (const { index } of [...sentence.slice(0, LONGEST_OPENING).matchAll(/: /gu)].slice(0, MOST_COLONS)) {
    const said = sentence.slice(index + 2).trim();
    if (said !== '' && (INTRODUCES.test(sentence.slice(0, index + 1)) || isWish(said, true)))
      return said.includes(': ') ? (wishIn(said) ?? said) : said;
  }
  return null;
}

// Ponsi 1: Aino Malli esitti seuraavan ponnen: …
const MOST_COLONS = 4;
const LONGEST_OPENING = 600;

// röstade man om Exempels önskemål ”Fullmäktige önskar …”
const QUOTED = /(?:kläm|önskemål|toivomu|pon(?:si|nen|tta))\p{L}{0,10},? [”"“](?<wish>[^”"“]{10,900})/iu;
