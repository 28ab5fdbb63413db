import type { Person, Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';
import { withoutContacts } from './contact-words.js';
import { baseForm } from './name-base-form.js';
import { readName } from './name-words.js';
import { isBodyWord } from './office-words.js';
import { readPeople, withoutRole } from './people.js';
import { isOfficeTitle, isPersonTitle, readTitledPerson } from './titles.js';

/**
 * Who presents the matter: named under Esittelijä, by a proposal's heading (`Kunnanjohtaja Aino Esimerkki:`,
 * `Kommundirektörens förslag:`), or at the beginning of the proposal. A body may present, too. `null` where not said.
 */
export function interpretPresenter(sections: readonly Section[]): Person | null {
  const named = sections.filter(({ kind }) => kind === 'presenter').map(({ text }) => readPresenter(text));
  const whole = sections.map(({ text }) => text).join('\n');
  const proposed = sections
    .filter(({ kind }) => kind === 'proposal')
    .map((section) => ofProposal(section, whole));
  return [...named, ...proposed].find((person) => person !== null) ?? ofTop(sections);
}

/** A titled person above a unit on the first two lines, as some towns print the presenter under the title. */
function ofTop(sections: readonly Section[]): Person | null {
  const first = sections.find(({ kind }) => kind !== 'history');
  if (first === undefined || first.kind !== 'unlabelled') return null;
  const [line = '', unit = ''] = first.text.split(/\n+/u).slice(0, 2);
  if (line.length > 80 || !UNIT.test(unit)) return null;
  const person = readTitledPerson(withoutContacts(evenSpace(line)));
  return person?.title === null || person?.name === null ? null : person;
}

// Kaupunkisuunnittelu · Tekninen lautakunta
const UNIT = /^\p{Lu}[\p{L} -]{3,60}$/u;

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

function ofProposal({ heading, text }: Section, whole: string): Person | null {
  const found = ofHeading(heading ?? '', whole) ?? ofBeginning(text);
  // `Aluehallituksen ehdotus:`, then the body that is to act, alone on its line
  return OWNED.test(titleOf(heading ?? '')) && found?.name === null && isBodyWord(found.title ?? '')
    ? null
    : found;
}

/** `Vs. kunnanjohtaja:` · `Kunnanjohtaja Aino Esimerkki` · `Kunnanjohtaja:n ehdotus:` · `Kommundirektörens förslag:` */
function ofHeading(heading: string, page: string): Person | null {
  const whole = titleOf(FIRST_OF_TWINS.exec(heading)?.groups?.['first'] ?? heading);
  if (PLAIN_HEADING.test(whole)) return null;
  const found = IN_BRACKETS.exec(whole)?.groups;
  const inside = found?.['inside'] ?? found?.['behind'];
  if (inside !== undefined) return readTitledPerson(withoutRole(inside));
  const short = ABBREVIATED.exec(whole)?.groups?.['title'];
  if (short !== undefined) return { title: short, name: null };
  if (CAPITALS.test(whole)) return inCapitals(whole, page);
  const owner = OWNED.exec(whole)?.groups?.['owner'];
  if (owner === undefined) return readTitledPerson(whole.replace(PROPOSING, ''));
  const named = nominative(owner);
  return named === null ? titledOwner(owner, page) : readTitledPerson(named);
}

/** `KOMMUNDIREKTÖRENS FÖRSLAG`: read as if it were printed in small letters, the title kept as printed. */
function inCapitals(heading: string, page: string): Person | null {
  const person = ofHeading(`${heading.slice(0, 1)}${heading.slice(1).toLowerCase()}`, page);
  const title = heading.slice(0, person?.title?.length ?? 0);
  const isPrinted = title !== '' && title.toLowerCase() === person?.title?.toLowerCase();
  return isPrinted && person?.name === null ? { title, name: null } : readTitledPerson(heading);
}

// KUNNANJOHTAJAN EHDOTUS · TEKNISKA CHEFENS FÖRSLAG
const CAPITALS = /^\p{Lu}[\p{Lu} .-]{2,60} (?:PÄÄTÖSEHDOTUS|EHDOTUS|ESITYS|BESLUTSFÖRSLAG|FÖRSLAG)$/u;

/** `Kommundirektören Ulla Exempels förslag`: the title, and the name where its base form is sure. */
function titledOwner(owner: string, whole: string): Person | null {
  const words = owner.split(' ');
  const end = words.findLastIndex((_, at) => isPersonTitle(words.slice(0, at).join(' ')));
  const name = end > 0 ? readName(words.slice(end)) : null;
  return name === null ? null : { title: words.slice(0, end).join(' '), name: baseForm(name, whole) };
}

// Kaupunginjohtajan ehdotus / Stadsdirektörens förslag
const FIRST_OF_TWINS =
  /^(?<first>.{0,80}?(?:ehdotus|esitys|förslag)) ?[/–-] ?\p{Lu}.{0,80}(?:ehdotus|esitys|förslag)(?! ?\p{L})/iu;

// Päätösehdotus (esittelijä kunnanjohtaja Aino Esimerkki)
const IN_BRACKETS =
  /^(?:\p{L}{4,20}(?: till beslut)? ?\((?<inside>[^()]{2,120})\)|(?:Päätösehdotus|Päätösesitys|Ehdotus|Esitys|Beslutsförslag|Förslag(?: till beslut)?)(?:,| av) (?<behind>[^(),:]{4,100}))$/u;

const PLAIN_HEADING =
  /^(?:(?:Muutettu |Uusi |Korjattu )?(?:Päätösehdotus|Päätösesitys|Ehdotus|Esitys|Toimenpide-ehdotus|Lausuntoehdotus)|(?:Ändrat |Nytt |Reviderat |Korrigerat |Kompletterat )?Beslutsförslag(?:et)?|(?:Ändrat |Nytt |Reviderat |Korrigerat |Kompletterat )?Förslag(?: till beslut)?|Framställning)$/iu;

// Kunnanjohtajan ehdotus · Kommundirektörens förslag till fullmäktige
const OWNED =
  /^(?<owner>.{2,80}?(?:n|s)) (?:muutettu )?(?:päätösehdotus|ehdotus|esitys|(?:nya |ändrade |reviderade |korrigerade |kompletterade )?(?:beslutsförslag|förslag))(?: \p{Ll}.{2,40})?$/u;

// Stadsdir. förslag · stj. ehdotus: the form in full is anyone's guess
const ABBREVIATED = /^(?<title>\p{L}{2,24}\.) (?:päätösehdotus|ehdotus|beslutsförslag|förslag)$/u;

// Kunnanjohtaja Aino Malli esittää:
const PROPOSING = / (?:esittää|ehdottaa|föreslår)$/u;

// Teknisen johtajan
const ADJECTIVE = /(?<=^\p{L}{2,30})isen (?=\p{L}{1,40}$)/u;

/** The title in its base form where that is sure; a body keeps silent, since its forms are many. */
function nominative(owner: string): string | null {
  if (owner.endsWith(':n')) return owner.slice(0, -2);
  if (ADJECTIVE.test(owner)) return nominative(owner.replace(ADJECTIVE, 'inen '));
  if (/päällikön$/u.test(owner)) return owner.replace(/päällikön$/u, 'päällikkö');
  if (/(?:johtaja|sihteeri|insinööri|tarkastaja|arkkitehti|mestari|rehtori|kamreeri)n$/u.test(owner))
    return owner.slice(0, -1);
  if (/miehen$/u.test(owner)) return owner.replace(/miehen$/u, 'mies');
  return owner.endsWith('s') && isPersonTitle(owner.slice(0, -1)) ? owner.slice(0, -1) : null;
}

/** A proposal may begin with who makes it: alone on the first line, or before a colon. */
function ofBeginning(text: string): Person | null {
  const lines = text.split(/\n+/u);
  const isLabelled = /^(?:Esittelijä|Föredragande) ?:?$/u.test(lines[0] ?? '');
  const [first = '', next = ''] = isLabelled ? lines.slice(1) : lines;
  const line = withoutRole(evenSpace(first));
  if (line === '' || line.length > 120) return ofColon(line);
  if (lines.length > 1 && isOfficeTitle(line)) return { title: titleOf(line), name: null };
  const titled = readTitledPerson(withoutContacts(line));
  if (titled !== null) return lines.length > 1 || titled.name !== null ? titled : null;
  const name = BODY_ACTS.test(next) ? readName(line.split(' ')) : null;
  return name === null ? ofColon(line) : { title: null, name };
}

// Kaupunginhallitus päättää … · Stadsstyrelsen beslutar …
const BODY_ACTS =
  /^(?:\p{L}{1,40}[ -]{1,2}){0,4}?\p{L}{0,40}(?:hallitus|lautakunta|jaosto|valtuusto|styrelsen|nämnden|fullmäktige|sektionen) \p{Ll}/iu;

function ofColon(line: string): Person | null {
  const colon = line.slice(0, 100).indexOf(':');
  if (colon > 0 && colon < line.length - 1) return readTitledPerson(line.slice(0, colon));
  const who = WHO_PROPOSES.exec(line)?.groups?.['who'] ?? '';
  const person = readTitledPerson(who);
  return person?.name == null ? null : person;
}

// Välfärdsområdesdirektör Ulla Exempel föreslår att styrelsen … · Kunnanjohtaja Olli Malli ehdottaa, että …
const WHO_PROPOSES =
  /^(?<who>\p{Lu}[^.,:;]{3,80}?) (?:föreslår|ehdottaa|esittää)(?: \p{L}{0,20}(?:styrelsen|nämnden|hallitukselle|lautakunnalle))?,? (?:att|että) /u;
