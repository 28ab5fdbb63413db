import type { Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';

/**
 * The recipients of a decision one by one, as printed: people and units parted by lines, commas, semicolons or a word
 * for "and"; `Ote:` and its like dropped. A sentence, a lone mark or a placeholder names nobody.
 */
export function interpretNotifyList(sections: readonly Section[]): readonly string[] {
  const names = sections.flatMap(({ kind, text }) =>
    kind === 'notify' ? readRecipients(text) : kind === 'enforcement' ? readExtracts(text) : [],
  );
  return [...new Set(names)];
}

/** Lines under Täytäntöönpano that say who gets an extract: `Ote: kunnanvaltuusto`. */
function readExtracts(text: string): readonly string[] {
  return text.split(/\n+/u).flatMap((line) => (EXTRACT.test(line) ? readRecipients(line) : []));
}

const EXTRACT = /^(?:Ote|Otteet|Pöytäkirjanote|Tiedoksi|Utdrag|Protokollsutdrag)(?: till)? ?:/u;

function readRecipients(text: string): readonly string[] {
  return text.split(/\n+/u).flatMap((line) => {
    const words = evenSpace(line).replace(BULLET, '').replace(OPENER, '');
    if (isSentence(words)) return [];
    return splitOutsideBrackets(words).flatMap((part) => {
      const name = evenSpace(part)
        .replace(BULLET, '')
        .replace(AND_FIRST, '')
        .replace(OPENER, '')
        .replace(EDGE_MARKS, '');
      return /\p{L}{2}/u.test(name) && !NO_RECIPIENT.test(name) ? [name] : [];
    });
  });
}

// Ote: kunnanhallitus · Utdrag till: · tiedoksi: · Täytäntöönpanoa varten: · Tiedoksi Kunnanhallitus
const OPENER =
  /^(?:(?:Ote|Otteet|Pöytäkirjan ?-?ote|Tiedoksi|Tiedoksianto|Jakelu|Toimeenpano|Täytäntöönpano(?:a varten)?|Toimenpiteitä varten|Utdrag(?: till)?|Protokollsutdrag(?: till)?|För kännedom(?: till)?|Till kännedom|För verkställighet|Delges|Delgivning|Sändlista)(?: pöytäkirjasta)?(?: ?:| (?=\p{Lu})) ?){1,3}|^tiedoksi ?: ?/u;

const BULLET = /^(?:[-–—•*▪·˗]|\d{1,2}[.)]) ?/u;

// …, valtuusto, ja aloitteen tekijät
const AND_FIRST = /^(?:ja|sekä|och|samt) /u;

const EDGE_MARKS = /^[ .,;:–-]+|[ .,;:]+$/gu;

/** Marks of the clerk for "nobody", and what tells how, not to whom. */
const NO_RECIPIENT =
  /^(?:-+|ei|ei (?:tiedoksiantoja|tiedoksiantoa|tiedoksisaajia|otteita|jakelua|lähetetä)|inga|ingen|inga utdrag|<.*>?|(?:puh|p|tel|tfn)\.? ?[\d ]*|\S+@\S+|\S+\(at\)\S+|sähköpostitse|postitse|kirjeitse|jakelu|tiedoksi|otteet?|muutoksenhaku.*|lähetetty .*|annettu tiedoksi .*|oikaisuvaatimus|oikaisuvaatimusohje.*)$/iu;

/** `Päätös annetaan tiedoksi hakijalle sähköpostitse.` tells what is done; it is no list. */
function isSentence(line: string): boolean {
  return line.split(' ', 3).length === 3 && /[.!?]$/u.test(line) && SENTENCE_VERB.test(line);
}

// annetaan · lähettää · valmistelee · huolehtii · ges · delges
const SENTENCE_VERB =
  /(?<!\p{L})(?:on|ovat|saa|voi|voidaan|tulee|ska|skall|ges|sänds|delges|publiceras|anses|kan|\p{Ll}{2,30}(?:[td]aan|[td]ään|laan|lään|[^aäm]aa|ää|ee|ii))(?!\p{L})/u;

/** Parts at commas, semicolons and "and", but not inside round brackets nor inside the name of one unit. */
function splitOutsideBrackets(line: string): readonly string[] {
  const parts: string[] = [];
  const tokens = line.split(TOKENS);
  let part = '';
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token === '(') depth += 1;
    if (token === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && BORDER.test(token) && !isOneUnit(token, part, tokens[at + 1] ?? '')) {
      parts.push(part);
      part = '';
    } else {
      part += token;
    }
  }
  return [...parts, part];
}

const TOKENS = /(, |;| \| | ja | sekä | och | samt |[()])/u;
const BORDER = /^(?:, |;| \| | ja | sekä | och | samt )$/u;

/** `talous- ja hallintopalvelut` and `kasvun ja oppimisen toimiala` are one unit each, `ympäristö ja luonnonvarat -vastuualue` too. */
function isOneUnit(border: string, before: string, after: string): boolean {
  if (before.trimEnd().endsWith('-')) return true;
  if (!/^ \p{L}/u.test(border)) return false;
  if (/\p{Ll}n$/u.test(before) && /^\p{Ll}+n \p{Ll}/u.test(after)) return true;
  if (/^\p{Ll}{1,40} -\p{Ll}/u.test(after)) return true;
  if (SCHOOLS_OF.test(before) && /^\p{Lu}\p{Ll}+s? \p{Ll}+$/u.test(after)) return true;
  return PLACE.test(before.trim()) && /^\p{Lu}\p{Ll}+n \p{Ll}/u.test(after);
}

// Rektorerna vid Kyrkby och Malms skolor
const SCHOOLS_OF = /\p{Ll} (?:vid|i|för|på) \p{Lu}\p{Ll}{1,30}$/u;

// Metsälän ja Järvelän kuntayhtymä; but Nieminen ja Järvelän kunta
const PLACE = /^\p{Lu}\p{Ll}{1,30}(?<!ne)n$/u;
