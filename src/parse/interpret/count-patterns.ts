import { SIGNED_LETTERS, signedCountSource } from './number-words.js';

const N = signedCountSource();
const M = signedCountSource('second');
const L = SIGNED_LETTERS;
const WHO =
  '(?:jäsentä|jäsen|jäsenen|valtuutettua|valtuutettu|valtuutetun|henkilöä|edustajaa|ledamöter|ledamot|kpl|st\\.?)';
const UNIT = `(?:ääntä|jäsentä|valtuutettua)(?![${L}])`;

/** What a proposal is called by: `palautusesitys`. */
const KIND = '(?:päätös|pohja|vasta|muutos|palautus|pöydällepano|hylkäys|lisäys)';

/** No number of those against follows, with which the count is one of a pair. */
const NO_PAIR = `(?!(?:,? [${L}]{1,20})?,? (?:ja )?(?:sitä )?vast(?:aan|usti)(?![${L}]))`;

/** The unit, or the end of the clause where the count before has told it. */
const UNIT_OR_END = `(?: ${UNIT}| äänen(?![${L}])| ääni(?![${L}])|(?= ?(?:[.,;)\\n]|$)| (?:ja|sekä) | \\())`;

/** How votes are cast: `puolesta annettiin`. */
const CAST = '(?:annettiin|äänesti|oli|saatiin)';
const NOBODY = `ei (?:${CAST} )?(?:kukaan|ketään|yhtään|yksikään)(?![${L}])`;

const QUOTE = '["”“\'’(]?';

// 6 Jaa-ääntä · 3 Ei ääntä · kuusi jaa · 4 jäsentä äänesti jaa · 1 tyhjä ääni · 1:n äänestäessä tyhjää · 5 ja-röster ·
// en ledamot avstod (BLANK) · 22 ääntä (jaa) · 4 (Aho, Kettu, Niemi ja Oja) äänesti jaa
const COUNT_FIRST = `(?<first>${N}(?::[${L}]{1,3})?)(?: \\([${L}][^()\\d\\n]{2,200}\\))?(?: ${WHO}| (?:ääntä|ääni)(?= \\())?(?: (?:äänesti|äänestäessä|äänestänyt|antoi|oli|olivat|oli äänestänyt|röstade|röstande|avgav|avstod|var|ollessa|annettu))? ?${QUOTE}(?<firstLabel>jaa|ei|tyhj(?:ä|ää|iä|än)|poissa(?:olevaa|olevia|oleva)?|ja|nej|blank(?:a|t)?|frånvarande)["”’)]?(?![${L}])(?:(?:[- ]|\\s-\\s)?(?:äänt[äe]n?|ääni|äänen|ääniä|äänellä|äänestyslippua?|röst(?:er|en)?)(?![${L}]))?`;

// (jaa) kannattivat Aho, Kettu ja Niemi eli 3 ääntä · JAA äänestivät Aho, Kettu ja Niemi (3) · JAA-äänen antoivat Aho ja Kettu
// (yhteensä 2 ääntä) · Ei äänestivät: Harju ja Malli eli 2 jäsentä · Jaa: Aho, Kettu ja Niemi (3)
const LABEL_NAMES =
  `(?<=\\()(?<labelEli>jaa|ei|ja|nej)\\) (?:kannatti|kannattivat|äänesti|äänestivät) [${L}][^()\\d\\n;:]{2,400} eli (?<eli>${N})(?: ääntä)?|` +
  `(?<![${L}-])(?<labelNames>jaa|ei|tyhjää|ja|nej)(?: (?:äänestivät|äänesti|röstade):?|-äänen antoivat:?|:) [${L}][^()\\d\\n;:]{2,400};? (?:\\((?:yhteensä )?(?<names>\\d{1,2})(?: ääntä| ääni| röster| röst| jäsentä| jäsen)?\\)|(?:eli|yhteensä|sammanlagt|dvs\\.|totalt) (?<namesLater>${N}) (?:ääntä|jäsentä|röster|ledamöter))`;

// Jaa 4 · JAA: 31 · Jaa-ääniä annettiin 5 · (Jaa) sai 4 ääntä · tyhjiä 2 · Ja-röster 5 · Tyhjää äänesti 1
const LABEL_FIRST = `(?<![${L}-])${QUOTE}(?<label>jaa|ei|tyhj(?:ä|ää|iä)|poissa(?:olevia|olleita)?|ja|nej|blank(?:a|t)?|frånvarande)["”’)]?(?:[- ]?(?:ääni|ääniä|ääntä|äänet|äänten(?: määrä)?|ehdotus|röster))?(?: (?:annettiin|saatiin|tuli|oli|sai|äänesti|äänestivät|äänestäneitä|kannatti|kannattivat|puolsi|vastusti|yhteensä|kpl|gavs|avgavs|fick|röstade|var)){0,2}(?: ?\\([^()\\d\\n]{2,60}\\))?(?:\\s?[:=–]\\s?|\\s-\\s| )\\(?(?<labelled>${N}|ei (?:annettu(?: yhtään)?|yhtään|ollut|kukaan)(?![${L}]))\\)?(?! ?${QUOTE}(?:ja|nej)["”’)]?[- ]röst)(?: ?(?:ääntä|ääni|jäsentä|valtuutettua|röster|röst|kpl|st)(?![${L}]))?`;

// äänin 7 vastaan 2 · äänin 31–8 · äänillä 5 - 4 · tasan 5–5 · äänestystulos oli 7-2
const PAIR_FI = `(?:ääni(?:n|llä|määrin|luvuin)|äänellä(?= \\()|äänestystulo(?:s|ksella|ksin)(?: oli)?|äänestyksen tulos(?: oli)?|luvuin|tuloksella|äänten jakautuessa|äänten voittoon|(?:ehdotus|esitys) voitti|tasan(?: äänin)?|äänestyksessä|(?:sai|saaneen|saanut) enemmistön|äänestyksen jälkeen(?= \\(| \\d{1,3} ?[–—-] ?\\d))\\s?:?\\s?\\(?(?<fiA>${N})(?: ääntä)?(?: puolesta)?(?: ?[–—-] ?| vastaan | ?/ ?| puolesta ja | puolesta, | ja )(?<fiB>${M})(?![–—-]\\d)(?: ääntä)?(?: vastaan)?`;

// (esittelijän ehdotus) voitti jäsen Mallin ehdotuksen (20–15) · äänestyksessä hyväksyttiin Mallin ehdotus (12–9) ·
// äänestyksessä pöydällepano hylättiin (20–15)
const PAIR_IN_BRACKETS = `(?:voitti|hävisi|äänestyksessä)(?: [${L}.:-]{1,40}){0,10}?(?<= (?:ehdotu|esity)[${L}]{1,6}| (?:hyväksyttiin|hylättiin|hyväksytyksi|hylätyksi|voitti|hävisi|kaatui|päätökseksi|voimaan)|^(?:voitti|hävisi)) \\((?<inA>\\d{1,3}) ?[–—-] ?(?<inB>\\d{1,3})\\)`;

// 7 äänellä 2 ääntä vastaan · seitsemällä äänellä kahta vastaan · 7 äänellä 2:ta vastaan · 7 äänen enemmistöllä 2 vastaan
const PAIR_AGAINST = `(?<forA>${N}) ääne(?:llä|n enemmistöllä)(?: vastaan)? (?<forB>${M})(?::[${L}]{1,3})?(?: ääntä| äänen)?(?: vastaan)?`;

// 7 ääntä puolesta ja 2 vastaan · 7 puolesta, 2 vastaan
const PAIR_FOR = `(?<proA>${N})(?: ääntä)? puolesta(?:,| ja|, ja) (?<proB>${M})(?: ääntä)? vastaan`;

// (ehdotuksen) puolesta 4, vastaan 5 · (pöydällepanon) puolesta äänesti 22 ja vastaan 13 · (toivomusta) kannatti 10 ja vastusti 15
// · (ehdotuksen) puolesta äänesti 8 jäsentä, vastaan ei kukaan
const PAIR_AFTER = `(?<![${L}])(?:puolesta(?: ${CAST})?|kannatti) (?<afterA>${N})(?: ${UNIT})?,?(?: ja)?(?: sitä)? (?:vastaan(?: ${CAST})?|vastusti) (?<afterB>${M}|${NOBODY})(?: ${UNIT})?`;

// (palautusta) vastaan annettiin 14 ja sen puolesta 13 ääntä
const PAIR_AGAINST_FIRST = `(?<![${L}])vastaan(?: ${CAST})? (?<againstA>${N})(?: ${UNIT})?,?(?: ja)?(?: sen)? puolesta(?: ${CAST})? (?<againstB>${M}|${NOBODY})(?: ${UNIT})?`;

// (esittelijän ehdotus voitti) 6 äänellä Mallin ehdotuksen saadessa 2 ääntä
const PAIR_WHILE = `(?<whileA>${N}) äänellä (?:[${L}.:-]{1,40} ){1,4}saadessa (?<whileB>${M})(?: ääntä)`;

// 9 för och 18 emot · 9 röster för, 18 mot
const PAIR_FOR_SV = `(?<proSvA>${N})(?: röster)? för(?:,| och|, och) (?<proSvB>${M})(?: röster)? e?mot(?![${L}])`;

// en ledamot avstod från att rösta
const ABSTAINED = `(?<abstained>${N})(?: (?:ledamöter|ledamot|personer|person))? (?<abstainedLabel>avstod)(?: från (?:att rösta|omröstningen)(?![${L}])|(?= ?(?:[.,;)]|$)))`;

// för Bergs förslag röstade fem ledamöter · för föredragandens förslag avgavs 3 röster
const OWNED_FOR_SV = `(?<![${L}])för (?<ownerForSv>(?:[${L}:-]{1,40} ){0,4}(?:besluts|bas|grund|mot|ändrings)?förslag(?:et)?)(?: (?:röstade|avgavs|gavs))? (?<ownedForSv>${N})(?: (?:ledamöter|ledamot|medlemmar|medlem|röster|röst)(?![${L}])|(?= \\())`;

// tre röstade för föredragandens förslag · fyra för Bergs förslag · (understödde) fem ledamöter grundförslaget och två ledamöter motförslaget
const OWNED_LATER_SV = `(?<ownedLaterSv>${N})(?:(?: ledamöter| ledamot| medlemmar| medlem| röster)?(?: röstade| gavs)? för (?<ownerLaterSv>(?:[${L}:-]{1,40} ){0,4}?(?:besluts|bas|grund|mot|ändrings)?förslag(?:et)?)| (?:ledamöter|ledamot|medlemmar|medlem)(?: (?:understödde|stödde))? (?<ownerBareSv>(?:[${L}:-]{1,40} ){0,2}(?:besluts|bas|grund|mot|ändrings)?förslag(?:et)?))(?![${L}])`;

// 15 röster för bordläggning · (gavs) 20 röster för fortsatt behandling
const OWNED_DOING_SV = `(?<ownedDoingSv>${N})(?: (?:ledamöter|ledamot|medlemmar|medlem|röster))?(?: röstade)? för (?<ownerDoingSv>(?:en )?(?:bordläggning(?:en)?|återremiss(?:en)?|återremittering|fortsatt behandling))(?! ?\\()(?![${L}])`;

// (understöddes) kommunstyrelsens förslag av 7 och Bergs förslag av 4 ledamöter · fortsatt behandling understöddes av 6 och bordläggning av 3
const OWNED_BY_SV = `(?<![${L}])(?<ownerBySv>(?:besluts|bas|grund|mot|ändrings)?förslag(?:et)?|fortsatt behandling|bordläggning(?:en)?|återremiss(?:en)?|återremittering(?:en)?)(?: (?:understöddes|stöddes))? av (?<ownedBySv>${N})(?: (?:ledamöter|ledamot|medlemmar|medlem|röster|röst)(?![${L}])|(?= (?:och|medan|samt)(?![${L}]))|(?= ?[.,;(\n]|$))(?<=[Oo]mröst[^.]{0,300}stöddes[^.]{0,160})`;

// med 7 röster mot 2 · med rösterna 7–2 · med siffrorna 7 mot 2 · 7 röster mot 2
const PAIR_SV = `(?:(?:rösterna föll|röstetalet var) (?:lika|jämnt),? |med (?:röst(?:erna|siffrorna|etalen)|siffrorna)? ?)?(?<svA>${N})(?: (?:röster|röst))?(?: mot | ?[–-] ?)(?<svB>${M})(?![–—-]\\d)(?: (?:röster|röst))?`;

// esittelijän ehdotus sai 4 ääntä · Inkeroisen ehdotus 7 ääntä · förslaget fick 5 röster
const OWNED = `(?<owner>(?:[${L}.:-]{1,40} ){1,4}(?:${KIND}|besluts|bas|grund|mot|ändrings)?(?:ehdotus|esitys|ehdotuksen puolesta|ehdotusta|esitystä|ehdotukselle|esitykselle|förslag(?:et)?))(?: (?:sai taakseen|sai puolelleen|sai|annettiin|saivat|fick|äänesti|kannatti))? (?<owned>${N})${NO_PAIR}(?: (?:ääntä|äänen|ääni|röster|röst|jäsentä|valtuutettua|ledamöter)(?![${L}])|(?<=(?:kannatti|äänesti|sai|ehdotusta|esitystä) [^ ]{1,12})(?= \\(| ja |\\.))`;

// Mallin esityksen puolesta äänesti 5 · palautusesityksen puolesta annettiin 18 ääntä
const OWNED_FOR = `(?<![${L}])(?<ownerFor>(?:[${L}.:-]{1,40} ){0,4}${KIND}?(?:ehdotuksen|esityksen) puolesta)(?: (?:annettiin|äänesti|äänestivät|oli|saatiin))? (?<ownedFor>${N})${NO_PAIR}${UNIT_OR_END}`;

// esittelijän ehdotusta kannattivat Aho, Kettu ja Niemi (3) · Mallin ehdotusta Harju ja Malli (2) · Mallin
// esityksen puolesta äänestivät Harju ja Malli (2)
const OWNED_NAMES = `(?<ownerNames>(?:[${L}.:-]{1,40} ){1,3}${KIND}?(?:ehdotusta|esitystä|(?:ehdotuksen|esityksen) (?:kannalla|puolesta(?= äänesti))))(?: (?:kannattivat|kannatti|äänestivät|puolsivat|olivat):?)? [${L}][^()\\d\\n;:.]{2,300} \\((?<ownedNames>\\d{1,2})(?: ääntä)?\\)`;

/** What else than a proposal votes are given to. */
const DOING = `(?:(?:jatkami|palauttami|siirtämi|jättämi|panemi|hylkäämi|pöydällejättämi)(?:sta|stä|nen|sen)|(?:pöydällepano|jatkokäsittely)(?:a|ä|n)?|palautus(?:ta)?|palautuksen)`;

// (asian) siirtämistä kannatti kuusi (6) jäsentä · (käsittelyn) jatkamista kolme jäsentä · pöydällepano sai 12 ääntä
const OWNED_DOING = `(?<ownerDoing>${DOING})(?: (?:pöydälle|valmisteluun|seuraavaan kokoukseen))?(?: (?:puolesta|kannalla|takana))?(?: (?:kannatti|puolsi|äänesti|sai|annettiin|saatiin|oli))? (?<ownedDoing>${N})${NO_PAIR}${UNIT_OR_END}`;

// (asian) palauttamista kannattivat Aho, Kettu ja Niemi (3) ja jatkamista Harju ja Malli (2)
const OWNED_DOING_NAMES = `(?<ownerDoingNames>${DOING})(?: (?:kannattivat|puolsivat|äänestivät):?)? [${L}][^()\\d\\n;:.]{2,300} \\((?<ownedDoingNames>\\d{1,2})(?: ääntä| jäsentä)?\\)`;

// (Rannan) esityksen kannalla oli 6 · pohjaehdotuksen takana 3 jäsentä
const OWNED_ON_SIDE = `(?<ownerSide>${KIND}?(?:ehdotuksen|esityksen)) (?:kannalla|takana|puolella)(?: oli| olivat)? (?<ownedSide>${N})(?: (?:ääntä|jäsentä|valtuutettua))?(?![${L}])`;

// 4 jäsentä kannatti esittelijän ehdotusta · viisi jäsentä oli esittelijän ehdotuksen kannalla · 3 jäsentä Rannan ehdotusta · 6 ääntä esittelijän ehdotukselle
const OWNED_LATER = `(?<ownedFirst>${N})(?: (?:jäsentä|valtuutettua|ääntä|ledamöter|röster för)(?: (?:kannatti|äänesti|oli|understödde))?| kannatti|(?<= (?:ja|sekä) (?:\\d{1,2}|[\\ue000-\\ue0ff]{2,20}))) (?!(?:jaa|ei|tyhj[${L}]{1,3}|ja|nej)[- ])(?<ownerLater>(?:[${L}.:-]{1,40} ){1,3}${KIND}?(?:ehdotusta|esitystä|ehdotukselle|esitykselle|(?:ehdotuksen|esityksen) (?:puolesta|hyväksi|kannalla|takana)|förslag))(?![${L}])`;

// 17 valtuutettua äänesti asettamisen puolesta (JAA) ja 10 sitä vastaan (EI) · 5 ääntä käsittelyn jatkamiselle (JAA)
// röstade 2 för återremiss (Ja) och 5 för fortsatt behandling (Nej) · röstade 19 ledamöter för klämmen (ja) och 14 emot (nej)
const COUNT_FOR = `(?<countFor>${N})(?: ledamöter| ledamot)? (?:(?:för|ääntä|röster för|äänesti|(?:valtuutettua|jäsentä)(?: äänesti| kannatti)?|sitä)(?: [${L}.-]{1,40}){1,6}|(?:e?mot|vastaan)(?: [${L}.-]{1,40}){0,4}) \\((?<labelFor>jaa|ei|ja|nej)\\)`;

/**
 * Every form in which a count of votes is printed, the surest first, for a text that `signNumberWords` made; the names
 * of the groups tell which one was met.
 */
export const TOKEN = new RegExp(
  [
    COUNT_FOR,
    LABEL_NAMES,
    PAIR_AGAINST,
    PAIR_FOR,
    PAIR_AFTER,
    PAIR_AGAINST_FIRST,
    PAIR_WHILE,
    PAIR_IN_BRACKETS,
    PAIR_FI,
    OWNED,
    OWNED_FOR,
    OWNED_NAMES,
    OWNED_LATER,
    OWNED_DOING,
    OWNED_DOING_NAMES,
    OWNED_ON_SIDE,
    OWNED_FOR_SV,
    OWNED_LATER_SV,
    OWNED_DOING_SV,
    OWNED_BY_SV,
    PAIR_FOR_SV,
    COUNT_FIRST,
    ABSTAINED,
    LABEL_FIRST,
    PAIR_SV,
  ]
    .map((source) => `(?:${source})`)
    .join('|'),
  'giu',
);
