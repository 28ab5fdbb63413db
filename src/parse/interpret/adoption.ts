import { isBodyWord, isOfficeWord } from './office-words.js';

/** Whose proposal a sentence speaks of: the one first made, the one changed in the meeting, a member's or a procedural one. */
export type ProposalSide = 'base' | 'changed' | 'counter' | 'return' | 'table' | 'reject' | 'wish';

/** One proposal that the sentence says has won or lost. `name` is its mover's as printed, in the genitive. */
export type Verdict = {
  readonly side: ProposalSide;
  readonly isWon: boolean;
  readonly name: string | null;
};

/** What a sentence says of proposals, clause by clause: `Vastaehdotus raukesi ja esittelijän ehdotus hyväksyttiin.` */
export function readVerdicts(sentence: string): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  let before = '';
  for (const clause of sentence.split(CLAUSE_BORDER)) {
    const isOfBefore = before !== '' && PRONOUN.test(clause);
    const verdict = readVerdict(isOfBefore ? `${before} ${clause}` : clause);
    if (verdict !== null) verdicts.push(verdict);
    before = verdict === null && PROPOSAL_WORD.test(clause) ? clause : '';
  }
  return verdicts;
}

// Ponnesta äänestettiin, ja (se hylättiin äänin 34–22).
const PRONOUN = /^(?:se|ne|det) /u;

// … raukesi, ja esittelijän … · …; …
const CLAUSE_BORDER =
  /[;,] (?:ja |mutta |joten |jolloin |och |men |varvid )?|(?<!-) (?:ja|mutta|joten|jolloin|och|men|varvid) /u;

/** Whose proposal the words name first, `null` where they name none: `jäsen Ruuskan ehdotusta` is a counter-proposal. */
export function readProposalSide(words: string): Omit<Verdict, 'isWon'> | null {
  const found = PROPOSAL_WORD.exec(words);
  if (found === null) return null;
  return sideOf(words.slice(Math.max(0, found.index - 80), found.index), found[0], words);
}

/** The sentence without the clauses that tell what proposal fell, so that what they name is not taken for decided. */
export function withoutLosers(sentence: string): string {
  const clauses = sentence.split(CLAUSE_BORDER);
  const kept = clauses.filter(
    (clause) => readVerdict(clause)?.isWon !== false || isTakenBack(clause, sentence),
  );
  return kept.length === clauses.length ? sentence : kept.join(', ');
}

/** The presenter takes the proposal back, and the matter with it: `Esittelijä veti ehdotuksensa pois.` */
function isTakenBack(clause: string, sentence: string): boolean {
  return TAKES_BACK.test(clause) && TAKES_BACK.test(sentence);
}

// Esittelijä veti esityksensä pois. · Kunnanjohtaja veti päätösehdotuksensa takaisin
const TAKES_BACK =
  /^(?:Esittelijä|\p{Lu}\p{L}{0,30}(?:johtaja|päällikkö))(?: \p{L}{1,40}){0,3} (?:veti|peruutti) (?:\p{L}{1,40} ){0,2}(?:päätös)?(?:ehdotuksensa|esityksensä)(?:$|[ .](?!.{0,120}(?:uude|uusi|muutetu|tilalle)))/u;

/** The verdict on the one proposal that a clause names, or on the matter as a whole (`Hyväksyttiin.`). */
function readVerdict(clause: string): Verdict | null {
  const found = PROPOSAL_WORD.exec(clause);
  if (found === null) return BARE.test(clause) ? { side: 'base', isWon: true, name: null } : null;
  const isLost = LOST.test(clause);
  if (!isLost && !WON.test(clause)) return null;
  const before = clause.slice(Math.max(0, found.index - 80), found.index);
  const { side, name } = sideOf(before, found[0], clause);
  const isOfMember = NEEDED_SUPPORT.test(clause) || (TOOK_BACK.test(clause) && !TAKES_BACK.test(clause));
  return { side: side === 'base' && isOfMember ? 'counter' : side, name, isWon: !isLost };
}

// ehdotus · päätösehdotuksen · esityksen · vastaehdotus · palautusesitys · förslaget · motförslaget
const PROPOSAL_WORD =
  /(?<![\p{L}-])(?:päätös|pohja|vasta|muutos|palautus|pöydällepano|pöydällejättämis|pöydällejättö|hylkäys|hylkäämis|lisäys|toivomus|ponsi|jatko)?(?:ehdotu|esity)(?:s(?!list)|st|ks)\p{L}{0,40}|(?<![\p{L}-])(?:besluts|bas|grund|mot|ändrings|bordläggnings|återremiss|avslags|kläm|tilläggs)?förslag(?:et|ets|en)?(?!\p{L})|(?<![\p{L}-])(?:toivomu(?:s|ks|st)|ponsi|ponne)\p{L}{0,40}|(?<![\p{L}-])(?:(?:hemställnings)?kläm(?:men)?|önskemål(?:et)?)(?!\p{L})/iu;

// Hyväksyttiin yksimielisesti. · HYVÄKSYTTIIN. · Khall: hyväksyi. · Godkändes enhälligt. · Asia hyväksyttiin.
const BARE =
  /^(?:[\p{L}. -]{0,60}: ?)?(?:yksimielisesti )?(?:asia |ärendet )?(?:(?:hyväksyttiin|hyväksytään|hyväksytty|hyväksyi|godkändes|godkänns|godkänt|godkänd|bifölls)|(?:\p{L}{1,40}(?:hallitus|lautakunta|valtuusto|jaosto|styrelsen|nämnden|fullmäktige) (?:hyväksyi|godkände)))(?: (?:asian|ärendet|yksimielisesti|enhälligt|enhälligen|sellaisenaan|muutoksitta|kokouksessa|äänestyksen jälkeen|efter omröstning|äänin .{1,30}))*[.!]?$/iu;

const WON =
  /hyväksy(?:i|ivät|ttiin|tään|y|neen|tyksi|nyt|tty|ä|tiin)(?!\p{L})|voitti|voittaneen|voittanut|(?:sai|saaneen|saanut) (?:\p{L}{1,40} )?enemmistön|päätökseksi|(?<!\p{L})mukaan(?!\p{L})|mukaise|mukainen|yhty(?:i|ä)|sellaisenaan|(?<!\p{L})kuten(?!\p{L})|(?<!\p{L})kannalle|jäi voimaan|tul(?:i|leen|lut) (?:\p{L}{1,40} )?(?:päätö|valituks)|päätös\.?$|pohjalta|^(?:päätös)?(?:ehdotus|esitys) (?:muutoksitta|sellaisenaan)|godkän(?:de|des|ts|t|na|ns|ner)(?!\p{L})|bif[aö]ll|enligt|i enlighet med|vann|vunnit|segrade|blivit|(?<!\p{L})blev|som (?:\p{L}{1,40} )?beslut|omfattade|antogs|kannat(?:ettiin|tivat) (?:\p{L}{1,40} ){0,3}yksimielisesti/iu;

// Aino Malli veti ehdotuksensa pois: her own, where she is no presenter
const TOOK_BACK = /(?<!\p{L})(?:veti|vetänyt|peruutti|luopui)(?!\p{L})/iu;

// Ehdotus raukesi kannattamattomana: the proposal on the list needs no seconder, so it is another one, unless all of them support it
const NEEDED_SUPPORT =
  /^(?!.*enhällig\p{L}{0,4} (?:under)?stöd).*?(?:rauk|rauen|kannattama|kannatusta|kannatettu|underst|förföll)/isu;

const LOST =
  /hylättiin|hylkäsi|hylätty|hylätyksi|hylänneen|hylätään|raukesi|rauennut|rauenneeksi|raukeaa|rauenneen|kaatui|hävisi|(?<!\p{L}|\d )(?:ei|eivät|eikä|ettei)(?: \p{L}{1,40}){0,4} (?:hyväksy\p{L}{0,40}|kannat\p{L}{0,40}|tullut)|kannattamattomana|ilman kannatusta|veti|vetänyt|peruutti|luopui|förföll|förfallit|förkasta|understöddes inte|inte (?:\p{L}{1,40} )?underst|(?<!\p{L})föll|drog tillbaka/iu;

function sideOf(before: string, word: string, clause: string): { side: ProposalSide; name: string | null } {
  const special = SIDES.find(({ pattern }) => pattern.test(word));
  if (special !== undefined) return { side: special.side, name: nameBefore(before) };
  if (CHANGED_BEFORE.test(before) || CLAUSES_OF_CHANGE.test(clause)) return { side: 'changed', name: null };
  if (/palaut|återremi/iu.test(clause)) return { side: 'return', name: nameBefore(before) };
  if (/pöydälle|bordlägg/iu.test(clause)) return { side: 'table', name: nameBefore(before) };
  const owner =
    /(?<last>[\p{L}-]{1,40}(?::n)?) (?:kokouksessa )?(?:tekemä[nä]? )?$/u.exec(before)?.groups?.['last'] ??
    '';
  if (MEMBER.test(before)) return { side: 'counter', name: nameBefore(before) };
  if (owner === '' || isOfficial(owner) || hasOffice(before)) return { side: 'base', name: null };
  const name = nameBefore(before);
  return { side: name === null ? 'base' : 'counter', name };
}

const SIDES: readonly { readonly side: ProposalSide; readonly pattern: RegExp }[] = [
  { side: 'wish', pattern: /^(?:toivomu|ponsi|ponne|kläm|hemställningskläm|önskemål)/iu },
  { side: 'return', pattern: /^(?:palautus|återremiss)/iu },
  { side: 'table', pattern: /^(?:pöydälle|bordläggning)/iu },
  { side: 'reject', pattern: /^(?:hylk|avslag)/iu },
  { side: 'counter', pattern: /^(?:vasta|muutos|lisäys|mot|ändrings|tilläggs)/iu },
];

// muutetun · muuttaman · korjatun · täydennetyn · i ändrad form
const CHANGED_BEFORE =
  /(?:muutet\p{L}{0,40}|korjat\p{L}{0,40}|muuttama\p{L}{0,40}|muuttuneen?|täydennet\p{L}{0,40}|täydentämä\p{L}{0,40}|tarkennet\p{L}{0,40}|täsmennet\p{L}{0,40}|uude?n?|uusi|ändrade|kompletterade|nya) (?:[\p{L}-]{1,40} ){0,2}$/iu;

/** Words that say that something was adopted with changes. */
export const CLAUSES_OF_CHANGE =
  /(?:muutetu|täydennety|tarkennetu)(?:ssa muodossa|na|in)|muutettuna|täydennettynä|(?:seuraavin|seuraavilla|tehdyin|esitetyin|kokouksessa tehdyin|pienin|em\.|edellä mainituin) (?:\p{L}{1,40} ){0,2}?(?:muutoks|lisäyks|tarkennuks|täsmennyks|täydennyks|korjauks)|(?:ehdotuksesta|esityksestä)\p{L}{0,40} poiketen|(?:poiketen|vastoin) (?:\p{L}{1,40} ){0,2}(?:päätös)?(?:ehdotu|esity)(?:ksesta|ksestä|sta|stä)|avvikande från|(?:muutoksin|täsmennyksin|tarkennuksin|täydennyksin)(?!\p{L})|muutoksilla|lisäyksin(?!\p{L})|lisäyksellä|hyväksy(?:ttiin|i) (?:\p{L}{1,40} ){0,3}(?:kohdan|kohtien) \d[\d ,–-]{0,10}(?:ja \d{1,2} )?osalta|hyväksyttiin lisäten|hyväksyi lisäten|seuraavalla (?:muutoksella|lisäyksellä|tarkennuksella|täydennyksellä)|sillä (?:muutoksella|lisäyksellä|tarkennuksella|täydennyksellä)|i ändrad form|(?:esittämällä|ehdottamalla|tekemällä|mainitulla|esitetyllä|ehdotetulla|todetulla|kuvatulla|kirjatulla) (?:\p{L}{1,40} ){0,2}(?:muutoksella|lisäyksellä|tarkennuksella|täydennyksellä)|med (?:följande |de )?(?:\p{L}{1,40} ){0,3}(?:ändring|tillägg|precisering|komplettering)|kompletterad (?:form|med)|förslaget (?:kompletterat|ändrat|preciserat|utökat) (?:med|så)/iu;

const MEMBER =
  /(?<!\p{L})(?:jäsen|valtuutettu|valtuutetun|jäsenen|varajäsen|ledamoten|ledamot|fullmäktigeledamoten|ryhmän|gruppens)(?!\p{L})/iu;

/** `Esittelijän`, `kunnanhallituksen`, `Kj:n`, `föredragandens`: owners of the proposal on the list. */
function isOfficial(genitive: string): boolean {
  const nominative = genitive.replace(/:n$|n$|s$/u, '');
  return (
    OFFICIAL.test(genitive) || isOfficeWord(nominative) || isBodyWord(nominative) || isBodyWord(genitive)
  );
}

/** `Kaupunginjohtaja Suppilahden (ehdotus)`: a presenter by title; a chair by name is a member. */
function hasOffice(before: string): boolean {
  const words = before.trim().split(' ').slice(-4, -1);
  return words.some((word) => isOfficeWord(word) && !/puheenjohtaja|ordförande/iu.test(word));
}

const OFFICIAL =
  /^(?:esittelijän|puheenjohtajan|valmistelijan|hallituksen|\p{L}{0,40}(?:hallituksen|lautakunnan|jaoston|valiokunnan|valtuuston|johtajan|päällikön|insinöörin|sihteerin|viranhaltijan|johtokunnan|toimikunnan|neuvoston|johtoryhmän|styrelsens|nämndens|sektionens|direktörens|chefens)|kj:n|kh:n|tekn?\.? ?joht\.?|föredragandens|ordförandens|mukaan|että|on|oli|sen|hyväksyi|hyväksyttiin|päätti|edellä|oleva\p{L}{0,40}|godkände|enligt|det|att|tehty\p{L}{0,40}|tämän|esitetyn)$/iu;

/** The last name in the genitive before the word: `Liisa Harjunotkolan`, `Inkeroisen`, `Granlundos`. */
function nameBefore(before: string): string | null {
  const name = NAME_IN_GENITIVE.exec(before)?.groups?.['name'] ?? null;
  return name === null || NO_NAME.test(name) ? null : name;
}

// Päätös (ehdotuksen mukaan) · Päätettiin (ehdotuksen mukaisesti) · Beslutades (enligt förslaget)
const NO_NAME =
  /(?:^|\s)(?:\p{L}{1,40}(?:tiin|taan|tään|daan|dään|ades|tes)|Päätös|Kokous|Hallitus|Tämän|Muun|Nyt)$/u;

// Liisa Harjunotkolan (ehdotus) · Granlundos (förslag)
const NAME_IN_GENITIVE =
  /(?<name>(?:\p{Lu}\p{L}{0,40}\.? ){0,2}\p{Lu}[\p{L}-]{1,40}(?:n|s|:n|:s)) (?:(?:kokouksessa )?(?:tekemä\p{L}?|esittämä\p{L}?) )?$/u;
