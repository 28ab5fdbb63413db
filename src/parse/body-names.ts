/**
 * Whether a whole text is the name of a governing body: a short line that ends with a word such bodies are called by
 * (`Sivistyslautakunta`, `Konserni- ja kaupunkikehitysjaosto, julkinen`, `Välfärdsområdesstyrelsen`). Words are an open set
 * of stems, Finnish and Swedish, since every town names its own.
 */
export function isBodyName(text: string): boolean {
  if (text.length > LONGEST_BODY || !/^[\p{Lu}\d]/u.test(text) || /[.!?;:§|<>]/u.test(text)) return false;
  return BODY_WORD.test(text) && !NO_BODY.test(text) && !IN_A_SENTENCE.test(text);
}

/** Whether a whole text is an abbreviation as towns use for their bodies (`KH`, `Khall`, `TEKLTK`, `Henjao`); no statute. */
export function isBodyAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text) && !STATUTE.test(text) && !NO_BODY.test(text);
}

/**
 * Whether an abbreviation is a body's beyond doubt, where only a day stands beside it: `Kartta 20.11.2026` in a list of
 * files has the same shape as `Henjao 28.11.2023`.
 */
export function isSureAbbreviation(text: string): boolean {
  return isBodyAbbreviation(text) && SURE_ABBREVIATION.test(text);
}

/** Whether a text may name a body beside a date and a §, where little else can stand: a few words, no sentence. */
export function mayNameBody(text: string): boolean {
  if (isBodyName(text) || isBodyAbbreviation(text)) return true;
  const words = text.split(' ');
  return (
    text.length <= 80 &&
    words.length <= 6 &&
    /^\p{Lu}/u.test(text) &&
    !/[.!?;:§|<>()]/u.test(text) &&
    !NO_BODY.test(text) &&
    !NO_BODY_AT_ALL.test(text) &&
    !IN_A_SENTENCE.test(text) &&
    !STATUTE.test(text)
  );
}

/** Whether two printed names are one body: the same letters, or one the abbreviation of the other. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 2 && short.length <= 9 && short[0] === long[0] && isWithin(short, long);
}

/** Whether a body is a council, whose decision alone closes a motion; a youth or elderly council is none. */
export function isCouncil(text: string): boolean {
  return COUNCIL.test(text) && !ADVISORY.test(text);
}

const LONGEST_BODY = 110;

// Kunnanhallitus · Tekninen lautakunta · yhtymäkokous · Stadsfullmäktige · Bildningsnämndens svenska sektion
const BODY_WORD =
  /(?:hallitus|valtuusto|lautakunta|jaosto|jaos|toimikunta|johtokunta|neuvosto|valiokunta|johtoryhmä|direktio|kokous|kollegio|delegaatio|neuvottelukunta|työryhmä|edustajisto|fullmäktige|styrelsen?|nämnde?n?|sektione?n?|utskotte?t?|rådet?|direktione?n?|kommissione?n?|kommittén?|delegatione?n?|stämma|divisione?n?|organisationstoimikunta)(?:,? (?:julkinen|salainen|ei-julkinen|öppen|sluten))?$/iu;

// a line that names a paper, a statute or a place and a day is no body
const NO_BODY =
  /(?:^|[\s-])(?:päätös|päätöksen|pöytäkirja|ote|liite|esityslista|asetus|kuntalaki|kuntalain|hallintolain?|laki|lain|lagen|lag|säännön?|hallintosääntö|momentti|mom|luku|kap|kapitel|puhelin|klo|sivu|nro|jätetty|tehty|päivätty|päätti|hyväksyi|aloite|valtuustoaloite|kirje|lausunto|hakemus|oikaisuvaatimus|beslut|protokoll|motion|bilaga)(?:$|\s)|(?:laki|lain|asetus|asetuksen|sääntö|säännön|lagen|ssa|ssä|lla|llä)$/iu;

// Ärendet har behandlats i kommunstyrelsen · Kaavan on hyväksynyt kunnanvaltuusto
const IN_A_SENTENCE =
  /(?<!\p{L})(?:har|hade|är|var|av|blev|enligt|att|till|vid|hos|från|som|\p{Ll}{2,30}(?:ades|ats|dts|tts)|beslöt|gav|on|ovat|oli|antoi|käsitteli|vahvisti|asetti|\p{Ll}{2,30}(?:nut|nyt|lut|lyt|sut|syt|rut|ryt)) /u;

// a sentence that ends with a quoted decision, a title with a day: `Hallitus kumoaa päätöksen`, `Vastaus valtuustoaloitteeseen, KV`
const NO_BODY_AT_ALL =
  /^(?:\p{L}[\p{L}-]{0,60} ){0,2}\p{L}{0,60}(?:hallitus|valtuusto|lautakunta|jaosto|neuvosto|toimikunta|styrelsen|nämnden|fullmäktige) \p{Ll}|ns[aä]$|(?<!\p{L})(?:päätö\p{Ll}{2,8}|\p{L}{0,30}aloit\p{L}{1,8}|vastau\p{Ll}{1,8}|koskien|koskeva\p{Ll}{0,5})(?!\p{L})/iu;

// KH · Kv · KHALL · KhallS · TEKLTK · Henjao · YLKV
const ABBREVIATION =
  /^(?:\p{Lu}{2,9}|\p{Lu}\p{Ll}{1,9}(?:\p{Lu}\p{Ll}{0,5}){0,2}|\p{Lu}{1,4}\p{Ll}{1,6}\p{Lu}{0,2})$/u;

// KH · Kh · KHall · Henjao · Sivla · Teknltk · Stf; but Mikkola is a place
const SURE_ABBREVIATION =
  /^(?:\p{Lu}{2,9}|\p{Lu}\p{L}{0,7}[b-df-hj-np-tv-xz]la|\p{Lu}\p{L}{0,8}(?:ltk|lk|lka|jao|jaos|aos|hall|valt|nk)|Kh|Kv|Kj|Av|Ah|Yh|Yv|Stf|Sts|Kst|Kfge|Fge|Vof|Vos|Bn|Tn|Khs|KhS)$/u;

// HL 28 § · KuntaL 140 § · JulkL 24 § · MRL · AluevL
const STATUTE =
  /^(?:HL|KL|HE|MRL|AKL|RL|RVL|OYL|TSL|VL|HOL|SHL|THL|ML|YSL|LSL|TL|OKL|VM|MAL|AluehVL|EU|\p{Lu}[\p{L}]{0,12}\p{Ll}L|Laki|Lag|Luku|Kap|Mom|Kohta|Punkt)$/u;

const COUNCIL =
  /(?:valtuusto|fullmäktige)(?:$|[ ,])|^(?:K?V(?:ALT|alt)?|Kv|Kvalt|Valt|STF|Stf|KF|FGE|Fge|AV|Av|Avalt|YV)$/iu;
const ADVISORY = /nuoriso|vanhus|vammais|ungdoms|äldre|lasten|lapsi|oppilas|senior|ikäihmis/iu;

function lettersOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/,? (?:julkinen|salainen)$/u, '')
    .replace(/[^\p{L}\d]/gu, '');
}

/** Whether the letters of an abbreviation stand in the name in their order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
