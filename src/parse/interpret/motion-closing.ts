import { sentenceAround } from './sentence-around.js';

/** What a text says of a motion's end: that it is closed, that it is not (yet), or who closed it for their part. */
export type Closing = { readonly says: 'closed' | 'open' | 'partly'; readonly evidence: string };

/** Every place of a text that speaks of a motion's end, in order. */
export function findClosings(text: string): readonly Closing[] {
  return [...text.matchAll(CLOSING_WORDS)].slice(0, MOST_PLACES).map(({ index, 0: words }) => {
    const evidence = sentenceAround(text, index);
    const at = Math.max(0, evidence.indexOf(words));
    return { says: readClosing(evidence, at, words), evidence };
  });
}

const MOST_PLACES = 40;

// toteaa aloitteen loppuun käsitellyksi · tulleen käsitellyksi · aloite on loppuunkäsitelty · motionen är slutbehandlad
const CLOSING_WORDS =
  /loppuun ?käsitel(?:ly|ty)\p{L}{0,6}|tullee?(?:n|ksi)? (?:loppuun )?käsitel(?:ly|ty)\p{L}{0,6}|(?<=aloit\p{L}{1,8} (?:\p{L}{1,12} ){0,2})käsitellyksi|(?<=aloit\p{L}{1,8} )käsittelyn (?:olevan )?päätty(?:neeksi|neen)|slutbehandla\p{L}{1,3}|slutligt behandla\p{L}{1,3}|slutförd(?!\p{L})/giu;

function readClosing(sentence: string, at: number, words: string): Closing['says'] {
  const clause = sentence.slice(0, at).split(CLAUSE_BORDER).at(-1) ?? '';
  const rest = sentence.slice(at + words.length);
  if (NEGATED.test(clause) || LATER.test(rest) || ONLY_LATER.test(clause)) return 'open';
  if (NARRATED.test(sentence) || EARLIER.test(sentence) || ON_A_DAY.test(rest)) return 'partly';
  return FOR_ITS_PART.test(sentence) || BY_ANOTHER.test(clause) || FORWARDS.test(sentence)
    ? 'partly'
    : 'closed';
}

// aloite ei anna aihetta toimenpiteisiin ja | toteaa aloitteen …
const CLAUSE_BORDER = /, (?!ettei)| (?:ja|sekä|och|samt) |; /u;

// ettei aloitetta todeta … · ei ole … · totea aloitetta … · inte
const NEGATED =
  /(?<!\p{L})(?:ei|eivät|ettei|etteivät|eikä|inte|icke)(?!\p{L})|aloitetta(?!\p{L})|toteamatta/iu;

// …, kun toimenpiteet on tehty · … myöhemmin · när åtgärderna har vidtagits
const LATER =
  /^,? ?(?:sitten |siinä vaiheessa |vasta |sen jälkeen,? )?(?:kun|mikäli|jos|myöhemmin|edellyttäen|ehdolla|vasta|när|om|först|under förutsättning)(?!\p{L})|^,? ?\p{L}{4,20} mennessä/iu;

const ONLY_LATER = /(?<!\p{L})(?:vasta|mikäli|jos|kunnes|först|ifall|myöhemmin)(?!\p{L})/iu;

// pohjaehdotus … sai 15 ääntä · Ulla Esimerkki ehdotti, että aloite todetaan …
const NARRATED =
  /(?:ehdotu|esity|förslag)\p{L}{0,10}[^\n]{0,200}(?:ääntä|röster)|(?<!hallitus |lautakunta |styrelsen |nämnden )(?<!\p{L})(?:ehdotti|ehdottivat|esitti|esittivät|föreslog)(?!\p{L})/iu;

// Aiempi samansisältöinen aloite on todettu …
const EARLIER =
  /(?<!\p{L})(?:aiem(?:pi|man|min|mat)|aikaisem(?:pi|man|min|mat)|tidigare|edelli(?:nen|sen))(?!\p{L})/iu;

// … loppuun käsitellyksi 3.3.2020
const ON_A_DAY = /^ (?:den )?\d{1,2}\.\d{1,2}\.\d{4}/u;

// omalta osaltaan loppuun käsitelty · för sin del
const FOR_ITS_PART = /(?:oma(?:lta|sta)? ?osal|osal)t?a?a?n|för (?:sin|egen) del/iu;

// merkitsee tiedoksi, että kunnanhallitus on todennut aloitteen …
const BY_ANOTHER =
  /(?:hallitus|lautakunta|jaosto|styrelsen|nämnden|sektionen) (?:on |oli |har |hade )?(?:\p{Ll}+ )?(?:todennut|totesi|katsonut|katsoi|merkinnyt|konstaterat|konstaterade|ansett|ansåg)/iu;

/** A council may propose too (a joint authority's, or a youth council): what it only puts forward closes nothing. */
const FORWARDS =
  /(?:ehdot|esit)\p{L}{1,8} (?:kunnan|kaupungin|alue|yhtymä)?hallitukselle|föreslår för \p{L}{0,20}styrelsen/iu;
