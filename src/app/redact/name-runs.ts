import { isNameWord } from '../../parse/interpret/name-words.js';
import { isOfficeWord } from '../../parse/interpret/office-words.js';

/** Words in capitals that stand in a row, with what stands before and after them on the line. */
export type NameRun = {
  /** Titles and words that only begin a sentence: `Kunnanjohtaja`, `Hakija`. */
  readonly lead: readonly string[];
  /** What is left: a name, if it is one. */
  readonly words: readonly string[];
  readonly before: string;
  readonly after: string;
};

// Aino Lehtoranta · VIRTANEN Matti · Carl af Hällström · M. Rauhala · Anna-Maija Ahde-Ranta
const RUN =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\.|['’]?\p{L}{1,24}(?:-\p{L}{1,24}){0,2})(?: (?:(?:von|af|de|van|der) ){0,2}\p{Lu}(?:\.|['’]?\p{L}{1,24}(?:-\p{L}{1,24}){0,2})){1,4}(?![\p{L}-])/gu;

/** The text with every run of words in capitals as `say` has it. */
export function replaceRuns(text: string, say: (run: NameRun) => string): string {
  return text.replace(RUN, (found: string, ...more: readonly unknown[]) => {
    const at = more.find((one) => typeof one === 'number') ?? 0;
    const words = found.split(' ');
    const firstOfName = words.findIndex((word) => !isLead(word));
    const split = firstOfName < 0 ? words.length : firstOfName;
    return say({
      lead: words.slice(0, split),
      words: words.slice(split),
      before: wordBefore(text, at),
      after: wordAfter(text, at + found.length),
    });
  });
}

function isLead(word: string): boolean {
  return LEAD.test(word) || isOfficeWord(word) || isOfMember(word);
}

// words that begin a sentence or tell a part somebody has in a matter; none is a first name
const LEAD =
  /^(?:Hakija\p{L}{0,4}|Asukas|Asukkaan|Lisätieto\p{L}{0,5}|Vastaus|Lausunto|Valitus|Valittaja\p{L}{0,4}|Aloite|Kuntalaisaloite|Valtuustoaloite|Aloitteen|Tekijä\p{L}{0,4}|Oikaisuvaatimu\p{L}{1,5}|Muutoksenhakija\p{L}{0,4}|Ostaja\p{L}{0,4}|Myyjä\p{L}{0,4}|Vuokra\p{L}{1,10}|Omistaja\p{L}{0,4}|Kiinteistön|Tilan|Rouva|Herra|Sökande\p{L}{0,2}|Invånare\p{L}{0,2}|Svar|Motion|Köpare\p{L}{0,2}|Säljare\p{L}{0,2}|Ägare\p{L}{0,2}|Lisäksi|Myös|Sekä|Asia|Kokous|Puh|Liite|Päätös|Ehdotus|Esitys)$/u;

/** Whether a word says, in any case, that who comes next acts in an office: `valtuutetun`, `kunnanjohtajalle`. */
export function isOfOffice(word: string): boolean {
  const bare = word.replace(/[.:,]+$/u, '');
  return isOfMember(bare) || isOfficeWord(bare) || isOfficeWord(bare.replace(CASE, ''));
}

// kunnanjohtaja|n · kunnanjohtaja|ksi · rehtori|lle
const CASE = /(?:n|ksi|kseen|kseaan|na|nä|lle|lta|ltä|lla|llä|sta|stä|a|ä)$/u;

// valtuutetut · jäseneksi · varapuheenjohtaja · edustajakseen · ledamoten
const MEMBER =
  /^(?:valtuute\p{L}{1,8}|kaupunginvaltuute\p{L}{1,8}|kunnanvaltuute\p{L}{1,8}|(?:vara)?jäse\p{L}{1,8}|\p{L}{0,20}puheenjohtaj\p{L}{1,8}|kansanedustaj\p{L}{1,8}|edustaj\p{L}{1,8}|varaedustaj\p{L}{1,8}|\p{L}{0,12}(?:ledamot|ledamöter|ledamöterna|ledamoten)|ersättar\p{L}{1,4}|fullmäktigeledam\p{L}{1,8}|\p{L}{0,12}ordförand\p{L}{1,3}|toimitusjohtaj\p{L}{1,6}|pöytäkirjantarkastaj\p{L}{1,8}|protokolljuster\p{L}{1,4})$/iu;

function isOfMember(word: string): boolean {
  return MEMBER.test(word);
}

function wordBefore(text: string, at: number): string {
  return /(?<word>[\p{L}.:-]{1,40}),? $/u.exec(text.slice(Math.max(0, at - 50), at))?.groups?.['word'] ?? '';
}

function wordAfter(text: string, end: number): string {
  return /^ (?<word>[\p{L}.-]{1,40})/u.exec(text.slice(end, end + 50))?.groups?.['word'] ?? '';
}

// places, bodies, firms, groups and papers; surnames end like some places (Koskiranta, Kivijärvi), so those are not here
const NO_PERSON =
  /(?:kunta|kunnan|kaupunki|kaupungin|hallitus|hallituksen|lautakunta|lautakunnan|valtuusto|valtuuston|jaosto|jaoston|liitto|liiton|yhdistys|yhdistyksen|seura|seuran|säätiö|säätiön|keskus|keskuksen|virasto|viraston|laitos|koulu|koulun|lukio|lukion|lista|listan|puolue|puolueen|kokoomus|keskusta|vihreät|vasemmistoliitto|demokraatit|kristillisdemokraatit|perussuomalaiset|sanomat|lehti|päiväkoti|kommun|stad|förening|nämnden|nämnd|styrelsen|förbund|förbundet|skolan|partiet|gymnasium|hyvinvointialue|hyvinvointialueen)$|^(?:Suomen|Finlands|Pohjois-\p{L}+|Etelä-\p{L}+|Länsi-\p{L}+|Itä-\p{L}+|Keski-\p{L}+|Uusi|Vanha|Iso|Oy|Ab|Euroopan|Pohjoismaiden|Kaupungin|Kunnan)$/iu;

// … Oy · … ry · … valtuustoryhmä · … lautakunnan
const AFTER_NO_PERSON =
  /^(?:Oy|Oyj|Ab|Abp|Ky|Tmi|ry|rf|r\.y\.?|r\.f\.?|sr|säätiö\p{L}{0,4}|\p{L}{0,20}ryhmä\p{L}{0,6}|\p{L}{0,20}lautakun\p{L}{1,6}|\p{L}{0,20}hallitu\p{L}{1,6}|\p{L}{0,20}valtuusto\p{L}{0,6}|kunta|kunnan|kunna\p{L}{1,4}|kaupun\p{L}{1,6}|hyvinvointialue\p{L}{0,4}|\p{L}{0,12}koulu\p{L}{0,6}|fullmäktigegrupp\p{L}{0,3})$/iu;

/** Whether words in capitals are a person's name by their shape: no firm, association, group, place or body. */
export function isPersonal({ words, after }: NameRun): boolean {
  if (words.length < 2 || AFTER_NO_PERSON.test(after)) return false;
  if (words.some((word) => NO_PERSON.test(word))) return false;
  const full = words.filter((word) => /^\p{Lu}\p{L}/u.test(word));
  return full.some((word) => /\p{Ll}/u.test(word)) && full.some((word) => isNameWord(word));
}
