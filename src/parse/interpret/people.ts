import type { Person, Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';
import { withoutContacts } from './contact-words.js';
import { readName } from './name-words.js';
import { isPluralOffice } from './office-words.js';
import { isPersonTitle, readTitledPerson } from './titles.js';

/**
 * The people that a contact text names, each with title and name as printed, telephone and mail left out: one a line,
 * or several in one (`rehtori Aino Esimerkki ja controller Olli Malli`). What names nobody gives nobody.
 */
export function readPeople(text: string): readonly Person[] {
  return uniteHalves(
    text
      .replace(BROKEN_NAME, '')
      .split(/\n+/u)
      .flatMap((line) => shareTitles(readLine(line))),
  );
}

/** A title in the plural is that of all the names after it: `rehtorit Aino Esimerkki ja Olli Malli`. */
function shareTitles(people: readonly Person[]): readonly Person[] {
  let shared: string | null = null;
  return people.map((person) => {
    if (person.title !== null)
      shared = isPluralOffice(person.title.split(' ').at(-1) ?? '') ? person.title : null;
    return person.title === null && shared !== null ? { ...person, title: shared } : person;
  });
}

/** Who prepared the matter: people under headings of preparation; those under mere contact headings are none. */
export function interpretPreparers(sections: readonly Section[]): readonly Person[] {
  const people = sections
    .filter(({ kind }) => kind === 'preparation')
    .flatMap(({ text }) => readPeople(text.slice(0, endOfPreparers(text))));
  const each = new Map(people.toReversed().map((person) => [keyOf(person), person] as const));
  return [...each.values()].toReversed();
}

function keyOf({ title, name }: Person): string {
  return `${title ?? ''}|${name ?? ''}`.toLowerCase();
}

/** The place where a text goes on with contacts or with who presents. */
function endOfPreparers(text: string): number {
  const at = text.search(OTHER_ROLE);
  return at < 0 ? text.length : at;
}

// `…, lisätietoja antaa Olli Malli` · `…, esittelijä: …`, but not at the beginning, where a heading may go on
const OTHER_ROLE =
  /(?<=[^\s/] {0,2})[\n,;.(] ?\(?(?:Lisätietoja|Lisätiedot|Lisätietojen antaja|Tilläggsuppgifter|Ytterligare uppgifter|Esittelijä|Föredragande)(?!\p{L})/iu;

// Aino Esimerkki-⏎Malli
const BROKEN_NAME = /(?<=\p{Lu}\p{Ll}{1,30}-)\n(?=\p{Lu}\p{Ll})/gu;

/** Longer lines are running text. */
const LONGEST_LINE = 1_200;
const LONGEST_SENTENCE = 150;

function readLine(line: string): readonly Person[] {
  if (line.length > LONGEST_LINE) return [];
  const words = withoutContacts(line);
  const segments = segmentsOf(words);
  const parts = segments.map(readSegment);
  // `Hallintojohtaja Ben Esimerkin ja controller …`: a surname may look like the genitive of a title
  if (parts.length > 1 && parts.every((people) => people.length > 0 && people.every(isComplete)))
    return parts.flat();
  const whole = readPerson(words);
  if (whole !== null) return [whole];
  const people = parts.flat();
  const isText = words.length > LONGEST_SENTENCE && people.length * 3 < words.split(/, |[.] /u).length;
  return isText ? [] : people;
}

/** A person with title, or a name alone. */
function readPerson(text: string): Person | null {
  const words = evenSpace(text)
    .replace(IN_BRACKETS, '$<inside>')
    .replace(EDGE_MARKS, '')
    .replace(MASKED, '')
    .replace(ROLE, '')
    .replace(DEGREE, '');
  if (words === '') return null;
  const [title = '', named = ''] = words.split(/ ?: /u);
  const called = named !== '' && isPersonTitle(title) ? readName(named.split(' ')) : null;
  if (called !== null) return { title, name: called };
  const titled = readTitledPerson(words);
  if (titled !== null) return titled;
  const name = readName(words.split(' '));
  if (name !== null) return { title: null, name };
  return NOTE_BEHIND.test(words) ? readPerson(words.replace(NOTE_BEHIND, '')) : null;
}

// rehtori Aino Esimerkki (esteellinen 20.4. alkaen)
const NOTE_BEHIND = / \(\p{Ll}[^()]{0,80}\)?$/u;

/** The text without the words that tell the role of the people in it: `Esittelijä …`, `Asiaa on valmistellut …`. */
export function withoutRole(text: string): string {
  return text.replace(ROLE, '');
}

// `Esittelijä tekninen johtaja …`, `Valmistelijat: …`, `Lisätietoja antaa …`, `Asiaa on valmistellut …`
const ROLE =
  /^(?:Esittelijä(?:nä (?:on|oli|toimii|toimi))?|Asian valmistelijat?|Valmistelijat?|Valmistelijana(?: on| oli| toimii| toimi)?|Valmistellut|Asia(?:a|n) (?:on |ovat )?valmistel(?:lut|leet|ee|evat|ija|i)|(?:Asian |Asiasta )?lisätietoja(?: asiasta)?(?: antaa| antavat)?|Lisätiedot|Föredragande(?: är| var)?|Beredare|Ärendet har beretts av|Beretts av|(?:Tilläggs|Ytterligare )uppgifter(?: ger| ges av)?)(?: ?:| (?=\p{L})) ?/iu;

const EDGE_MARKS = /^[ .,;:()–-]+|[ ,;:(–-]+$/gu;

// palveluohjaaja ***** *****
const MASKED = /(?: (?:\*{3,20}|-{3,20}|x{3,20}|_{3,20})){1,3}$/iu;

// (Valmistelija: hallintojohtaja Aino Esimerkki)
const IN_BRACKETS = /^\((?<inside>[^()]{1,400})\)?[ .]{0,3}$/u;

// DI Aino Esimerkki · museonjohtaja FT Aino Esimerkki · Aino Esimerkki, LT
const DEGREE =
  /(?<=^| )(?:DI|F[TM]|K[TM]|KTM|HT[MT]|VT[MT]|OT[KM]|LT|TkT|YT[MT])\.?,? (?=\p{Lu})|, (?:DI|F[TM]|KTM|HT[MT]|VT[MT]|OT[KM]|LT|TkT|YT[MT])$/gu;

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

const AND = /( ja | sekä | och | samt | & |; ?| ?\/ ?)/u;
const AND_WHOLE = /^(?: ja | sekä | och | samt | & |; ?| ?\/ ?)$/u;

/** `hallinto- ja talousjohtaja`, `kasvun ja oppimisen johtaja` and `Kasvun ja …` are one title. */
function readsOn(segment: string): boolean {
  return segment.endsWith('-') || /(?:^|[ ,])\p{Ll}\p{L}*n$|(?:^|, )\p{Lu}\p{L}*n$/u.test(segment);
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
