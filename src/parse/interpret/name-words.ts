/**
 * The words as one person's name, `null` where they are none: two to five words, each a name by its shape
 * (`Sanna-Maija`, `VESTERHARJU`, `J.`, `von`), in either order; one word only where `mayBeSurname`.
 */
export function readName(words: readonly string[], mayBeSurname = false): string | null {
  const full = words.filter((word) => isNameWord(word) && !INITIAL.test(word));
  const fits = words.length <= 5 && full.length >= (mayBeSurname || full.length < words.length ? 1 : 2);
  const isName = words.every((word) => isNameWord(word) || PARTICLE.test(word));
  return fits && isName && !PARTICLE.test(words.at(-1) ?? '') ? words.join(' ') : null;
}

/** Whether the word has the shape of a part of a name: a capital first, letters after, nothing of a heading. */
export function isNameWord(word: string): boolean {
  return (INITIAL.test(word) || NAME_WORD.test(word)) && !NEVER_A_NAME.test(word);
}

/** Whether the word joins the parts of a surname: `von`, `af`. */
export function isNameParticle(word: string): boolean {
  return PARTICLE.test(word);
}

// Aino · Ahde-Ranta · O'Neill · VESTERHARJU · McDonald
const NAME_WORD = /^\p{Lu}['’]?\p{L}+(?:['’-]\p{L}+){0,3}$/u;

// J. · M-L. · J.P.
const INITIAL = /^\p{Lu}(?:[.-]{1,2}\p{Lu}){0,2}\.?$/u;

const PARTICLE = /^(?:von|af|de|del|van|der|la|le|zu|bin|al)$/u;

// headings, bodies and first words of a sentence that stand where a name could stand
const NEVER_A_NAME =
  /^(?:Päätös|Päätösehdotus|Ehdotus|Esitys|Esittelijä|Valmistelija|Lisätietoja|Lisätiedot|Tiedoksi|Beslut|Beslutsförslag|Förslag|Föredragande|Beredare|Vaihde|Puh|Tfn|Sähköposti|Liite|Liitteet|Bilagor?|Ei|Ja|Se|Hän|Och|Den|Det|Asia|Ärende|Oy|Oyj|Ab|Ry|Rf|Sr|DI|FT|FM|FL|KM|KT|KTM|HTM|HTT|VTM|YTM|OTK|OTM|LT|LL|ELL|TkT|TkL|MMM|MBA|PhD|DD|JM)$|(?:hallitus|hallituksen|lautakunta|lautakunnan|jaosto|valtuusto|valtuuston|styrelsen?|nämnden|fullmäktige|johtaja|direktör(?:en)?|palvelut|toimiala|palvelualue|hyvinvointialue|välfärdsområdet?|tulosalue|yksikkö|valtuustoryhmä|työryhmä|keskus|osasto|toimisto|virasto|yhtymä|yhdistys|säätiö|viranhaltija|valmistelija|kunta|kaupunki|kommun|kommunen|staden|avdelningen|enheten|förbundet|ehdotus|förslag)$/iu;
