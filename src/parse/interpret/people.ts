import type { Person, Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';
import { readName } from './name-words.js';
import { isOfficeTitle, readTitledPerson } from './titles.js';

/**
 * The people that a contact text names, each with title and name as printed, telephone and mail left out: one a line,
 * or several in one (`rehtori Aino Esimerkki ja controller Olli Malli`). What names nobody gives nobody.
 */
export function readPeople(text: string): readonly Person[] {
  return uniteHalves(text.split(/\n+/u).flatMap(readLine));
}

/**
 * Who presents the matter: named under Esittelijä, by a proposal's heading (`Kunnanjohtaja Aino Esimerkki:`,
 * `Kommundirektörens förslag:`), or at the beginning of the proposal. A body may present, too. `null` where not said.
 */
export function interpretPresenter(sections: readonly Section[]): Person | null {
  const named = sections.filter(({ kind }) => kind === 'presenter').map(({ text }) => readPresenter(text));
  const proposed = sections.filter(({ kind }) => kind === 'proposal').map(ofProposal);
  return [...named, ...proposed].find((person) => person !== null) ?? null;
}

/** Who prepared the matter: people under headings of preparation; those under mere contact headings are none. */
export function interpretPreparers(sections: readonly Section[]): readonly Person[] {
  return sections.filter(({ kind }) => kind === 'preparation').flatMap(({ text }) => readPeople(text));
}

/** Longer lines are running text. */
const LONGEST_LINE = 400;

function readLine(line: string): readonly Person[] {
  if (line.length > LONGEST_LINE) return [];
  const words = withoutContacts(line);
  const segments = segmentsOf(words);
  const parts = segments.map(readSegment);
  // `Hallintojohtaja Ben Esimerkin ja controller …`: a surname may look like the genitive of a title
  if (parts.length > 1 && parts.every((people) => people.length > 0 && people.every(isComplete)))
    return parts.flat();
  const whole = readPerson(words);
  return whole === null ? parts.flat() : [whole];
}

/** A person with title, or a name alone. */
function readPerson(text: string): Person | null {
  const words = evenSpace(text).replace(ROLE, '').replace(EDGE_MARKS, '');
  if (words === '') return null;
  const titled = readTitledPerson(words);
  if (titled !== null) return titled;
  const name = readName(words.split(' '));
  return name === null ? null : { title: null, name };
}

// `Esittelijä tekninen johtaja …`, `Valmistelijat: …`
const ROLE =
  /^(?:Esittelijä|Valmistelijat?|Valmistellut|Lisätietoja(?: antaa)?|Lisätiedot|Föredragande|Beredare|Tilläggsuppgifter)(?: ?:| (?=\p{L})) ?/u;

const EDGE_MARKS = /^[ .,;:–-]+|[ ,;:–-]+$/gu;

function withoutContacts(line: string): string {
  return evenSpace(line)
    .replace(MAIL, ' ')
    .replace(PHONE, ' ')
    .replace(/\(\s*[,;]?\s*\)/gu, ' ')
    .replace(/(?: ?,){1,5}(?= ?(?:,|$|och |ja |sekä |samt ))/gu, '')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

// aino.esimerkki(at)metsala.fi · etunimi.sukunimi@kunta.fi
const MAIL =
  /(?:s-posti|sähköposti|e-post)?:? ?[\p{L}\d._-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\d.-]{1,80}/giu;

// puh. 040 000 1122 · p. 050 398 7621 · tfn 09 816 21 · 050 3839 076. · vaihde 020 000 100
const PHONE =
  /(?:(?<!\p{L})(?:puhelin|puh|p|gsm|tel|tfn|telefon|vaihde|växel|matkapuh)\.?:?)? ?(?:\+358 ?|\(?0)[\d() –-]{4,16}\d\.?/giu;

/** Parts that may each be people: at "and", semicolons and slashes, where the title does not go on over them. */
function segmentsOf(text: string): readonly string[] {
  const segments: string[] = [];
  let segment = '';
  for (const token of text.split(AND)) {
    const goesOn = AND_WHOLE.test(token) && readsOn(segment);
    if (AND_WHOLE.test(token) && !goesOn) {
      segments.push(segment);
      segment = '';
    } else {
      segment += token;
    }
  }
  return [...segments, segment];
}

const AND = /( ja | sekä | och | samt | & |; ?| \/ )/u;
const AND_WHOLE = /^(?: ja | sekä | och | samt | & |; ?| \/ )$/u;

/** `hallinto- ja talousjohtaja` and `kasvun ja oppimisen johtaja` are one title. */
function readsOn(segment: string): boolean {
  return segment.endsWith('-') || /(?:^|[ ,])\p{Ll}\p{L}*n$/u.test(segment);
}

/** A segment with commas: `Name, title`, `title Surname, Firstname`, or several people. */
function readSegment(segment: string): readonly Person[] {
  const parts = segment.split(', ');
  const people: Person[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [one = '', next] = [parts[at], parts[at + 1]];
    const alone = readPerson(one);
    const pair = next === undefined || isComplete(alone) ? null : readPerson(`${one}, ${next}`);
    const found = pair ?? alone;
    if (found !== null) people.push(found);
    if (pair !== null) at += 1;
  }
  return people;
}

function isComplete(person: Person | null): boolean {
  return person !== null && person.title !== null && person.name !== null;
}

/** A title on one line and the name on the next, or the other way round, are one person. */
function uniteHalves(people: readonly Person[]): readonly Person[] {
  const united: Person[] = [];
  for (const person of people) {
    const last = united.at(-1);
    const isOther =
      last !== undefined &&
      ((last.name === null && person.title === null) || (last.title === null && person.name === null));
    if (isOther)
      united[united.length - 1] = { title: last.title ?? person.title, name: last.name ?? person.name };
    else united.push(person);
  }
  return united;
}

function readPresenter(text: string): Person | null {
  const lines = text.split(/\n+/u);
  const [first = ''] = lines;
  if (isOfficeTitle(first)) {
    const name = readName(evenSpace(lines[1] ?? '').split(' '));
    return { title: titleOf(first), name };
  }
  return readPeople(text)[0] ?? null;
}

function titleOf(text: string): string {
  return evenSpace(text).replace(/ ?:$/u, '');
}

function ofProposal({ heading, text }: Section): Person | null {
  return ofHeading(heading ?? '') ?? ofBeginning(text);
}

/** `Vs. kunnanjohtaja:` · `Kunnanjohtaja Aino Esimerkki` · `Kunnanjohtaja:n ehdotus:` · `Kommundirektörens förslag:` */
function ofHeading(heading: string): Person | null {
  const whole = titleOf(heading);
  if (PLAIN_HEADING.test(whole)) return null;
  const owner = OWNED.exec(whole)?.groups?.['owner'];
  const named = owner === undefined ? whole : nominative(owner);
  return named === null ? null : readTitledPerson(named);
}

const PLAIN_HEADING =
  /^(?:(?:Muutettu |Uusi |Korjattu )?(?:Päätösehdotus|Päätösesitys|Ehdotus|Esitys|Toimenpide-ehdotus|Lausuntoehdotus)|Beslutsförslag(?:et)?|Förslag(?: till beslut)?|Framställning)$/iu;

// Kunnanjohtajan ehdotus · Kommundirektörens förslag till fullmäktige
const OWNED =
  /^(?<owner>.{2,80}?(?:n|s)) (?:muutettu )?(?:päätösehdotus|ehdotus|esitys|beslutsförslag|förslag)(?: \p{Ll}.{2,40})?$/u;

/** The title in its base form where that is sure; a body keeps silent, since its forms are many. */
function nominative(owner: string): string | null {
  if (owner.endsWith(':n')) return owner.slice(0, -2);
  if (/päällikön$/u.test(owner)) return owner.replace(/päällikön$/u, 'päällikkö');
  if (/(?:johtaja|sihteeri|insinööri|tarkastaja|arkkitehti|mestari|lakimie|rehtori)n$/u.test(owner))
    return owner.slice(0, -1);
  return /(?:direktör(?:en)?|chef(?:en)?|sekreteraren?|ingenjör(?:en)?|rektorn?)s$/u.test(owner)
    ? owner.slice(0, -1)
    : null;
}

/** A proposal may begin with who makes it: alone on the first line, or before a colon. */
function ofBeginning(text: string): Person | null {
  const lines = text.split(/\n+/u);
  const first = /^(?:Esittelijä|Föredragande) ?:?$/u.test(lines[0] ?? '') ? lines[1] : lines[0];
  const line = evenSpace(first ?? '').replace(ROLE, '');
  if (line === '' || line.length > 120) return ofColon(line);
  if (lines.length > 1 && isOfficeTitle(line)) return { title: titleOf(line), name: null };
  const titled = readTitledPerson(withoutContacts(line));
  return lines.length > 1 && titled !== null ? titled : ofColon(line);
}

function ofColon(line: string): Person | null {
  const colon = line.slice(0, 100).indexOf(':');
  return colon > 0 && colon < line.length - 1 ? readTitledPerson(line.slice(0, colon)) : null;
}
