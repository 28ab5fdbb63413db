/**
 * Whether the choosing at this place of the sentence is an election or naming of persons. The choice of a
 * contractor, a supplier, a place or a way of doing is none.
 */
export function isElection(sentence: string, at: number): boolean {
  const from = Math.max(0, at - BEFORE);
  const near = sentence.slice(from, at + AFTER);
  const role = distance(near, ROLE, at - from);
  const supplier = distance(near, SUPPLIER, at - from);
  if (role === null && supplier === null)
    return /^valitui?ksi/iu.test(sentence.slice(at, at + 10)) || NAME.test(sentence.slice(at, at + AFTER));
  if (role === null) return false;
  return supplier === null || role <= supplier;
}

const BEFORE = 200;
const AFTER = 260;

function distance(text: string, pattern: RegExp, at: number): number | null {
  let nearest: number | null = null;
  for (const { index } of text.matchAll(pattern)) {
    const far = Math.abs(index - at);
    if (nearest === null || far < nearest) nearest = far;
  }
  return nearest;
}

// jäseneksi · edustajan · pöytäkirjantarkastajat · rehtoriksi · virkaan · lautakuntaan · ledamöter · till ordförande
const ROLE =
  /jäsen(?!maksu|kun)|toimieli(?:n|met|men)(?!\p{L})|(?:lauta|toimi|johto|valio)kunnat(?!\p{L})|vaali(?:lauta|toimi)kun|luottamushenkil|valtuuskun|edustaj|puheenjohtaj(?!an? (?:allekirj|valtuut))|tarkastaj(?:a|aa|aksi|at|iksi|ia|an)(?!\p{L})|ääntenlask|lautamie|valtuutet(?:uksi|tu)|\p{L}(?:johtaja|päällikö|rehtori|sihteeri|lääkäri|opettaja|ohjaaja|hoitaja|sijaise|asiamiehe|isännöitsijä|kirjurei|vastaava|esittelijä|viranhaltija|henkilö|controlleri|suunnittelijan virka\p{L}{0,40})ksi|rehtoriksi|johtajaksi|sihteeriksi|sijaiseksi|esittelijäksi|(?<!\p{L})(?:virkaan|virkasuhteeseen|toimeen|tehtävään|tehtäviin|viran\p{L}{0,40}|luottamustoim\p{L}{0,40})(?!\p{L})|(?:hallituk|lautakun|toimikun|jaosto|työryhmä|neuvosto|valtuusto|valiokun|johtokun)\p{L}{0,3}(?:seen|taan|oon|ään)(?!\p{L})|ledamot|ledamöter|ersättar|suppleant|ordförand|representant|justerar|revisor|sekreterar|(?:direktör|chef|rektor|lärare)(?!en)|ombud(?!s)|nämndem|följande \p{L}{0,30}(?:nämnd|utskott|styrelse|sektion|kommitté)(?!\p{L})|(?<!\p{L})följande personer|(?<!\p{L})seuraavat henkilöt|till \p{L}{0,30}(?:nämnden|utskottet|styrelsen|sektionen|kommittén|direktionen)(?!\p{L})|rösträknar|tjänsten som|befattningen/giu;

// urakoitsijaksi · X Oy:n tarjous · palveluntuottajaksi · toteutustavaksi · entreprenör · anbud
const SUPPLIER =
  /urako|toimittaj(?:a|i)ksi|tavarantoimittaj|tarjouk|tarjoaj|konsult|tuottaj(?:a|i)(?:ksi|t|n)|toteuttaj|suunnittelijaksi|hankinta|kilpailut|kumppan|(?<!\p{L})(?:Oy|Oyj|Ky|Tmi|Osk|Ltd|Ab)(?!\p{L}|:n (?:\p{L}{1,40} )?(?:yhtiö|halli))|vaihtoeh|menettely|mallik|liikennöitsij|rahoittaj|pankki|lainanantaj|paikaksi|ostajaksi|vuokralaise|teemak|entreprenör|leverantör|anbud|producent|alternativ/giu;

// nimesi Liisa Harjun · valde Anna Strömskär
const NAME = /\p{Lu}\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40})? \p{Lu}\p{Ll}{1,40}/u;
