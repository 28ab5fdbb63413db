import type { AgendaItem, Handling, Person } from '../domain/agenda-item.js';

/** What stands where something was masked. */
export const MASK = '▒▒▒';

/**
 * A record without the names, telephone numbers, addresses of mail and home of private persons. Officials and elected
 * members, who act in their office, stay: presenters, preparers, those named with a title or as councillor, signers of
 * a council's motions. Masking goes by the shape of words and by what stands before them; it hides rather too much
 * than too little, and is no promise that nothing is left.
 */
export function redactRecord(record: AgendaItem): AgendaItem {
  const known = knownNames(record);
  const mask = (text: string) => redactText(text, known);
  const handlings = record.handlings.map((handling) => redactHandling(handling, mask));
  const current = handlings.find(({ isCurrent }) => isCurrent) ?? null;
  const { motion } = record;
  return {
    ...record,
    title: record.title === null ? null : mask(record.title),
    handlings,
    decision: record.decision === null ? null : (current?.decision ?? null),
    motion:
      motion === null
        ? null
        : {
            ...motion,
            title: motion.title === null ? null : mask(motion.title),
            firstSigner:
              motion.kind === 'resident' && motion.firstSigner !== null ? MASK : motion.firstSigner,
            evidence: mask(motion.evidence),
          },
    attachments: record.attachments.map((file) => ({ ...file, title: mask(file.title) })),
    notifyList: record.notifyList.map((name) => (isPlainName(name) && !known.has(name) ? MASK : mask(name))),
  };
}

/** A row of an export with its words masked: numbers, codes, dates and addresses of pages stay. */
export function redactRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      if (key === 'firstSigner' && row['kind'] === 'resident' && value !== null) return [key, MASK];
      return [key, WORDY.has(key) && typeof value === 'string' ? redactText(value) : value];
    }),
  );
}

/** The columns of exports that hold words of pages. */
const WORDY: ReadonlySet<string> = new Set([
  'title',
  'proposal',
  'decision',
  'evidence',
  'text',
  'subject',
  'heading',
]);

/** A text without what tells of private persons; `known` are names of those who act in an office. */
export function redactText(text: string, known: ReadonlySet<string> = new Set()): string {
  return text
    .replace(MAIL, MASK)
    .replace(IDENTITY_CODE, MASK)
    .replace(PHONE, (found: string) => (found.replace(/\D/gu, '').length >= 6 ? ` ${MASK}` : found))
    .replace(HOME, MASK)
    .replace(NAMED, (found: string, before: string | undefined, name: string) => {
      if (known.has(name) || isOfficial(before ?? '') || !isPlainName(name)) return found;
      return `${before ?? ''}${MASK}`;
    });
}

/** Names of people who stand in the record in an office of theirs. */
function knownNames({ handlings, motion }: AgendaItem): ReadonlySet<string> {
  const people = handlings.flatMap(({ presenter, preparers }): readonly (Person | null)[] => [
    presenter,
    ...preparers,
  ]);
  const names = people.flatMap((person) => person?.name ?? []);
  const members = handlings.flatMap(({ disqualified }) => disqualified);
  const signer = motion !== null && motion.kind !== 'resident' ? [motion.firstSigner ?? ''] : [];
  return new Set([...names, ...members, ...signer].filter((name) => name !== ''));
}

function redactHandling(handling: Handling, mask: (text: string) => string): Handling {
  return {
    ...handling,
    sections: handling.sections.map((section) => ({ ...section, text: mask(section.text) })),
    decision:
      handling.decision === null
        ? null
        : { ...handling.decision, evidence: mask(handling.decision.evidence) },
    votes: handling.votes.map((vote) => ({ ...vote, evidence: mask(vote.evidence) })),
    dissents: handling.dissents.map(mask),
    wishes: handling.wishes.map(mask),
  };
}

// aino.esimerkki@kunta.fi · etunimi.sukunimi(at)kunta.fi
const MAIL = /[\p{L}\d._-]{1,64} ?(?:@|\(at\)|\[at\]) ?[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,40}){1,4}/giu;

// 044 000 1212 · +358 44 000 1212 · 09 816 21
const PHONE = /(?<![\d.,/])(?: ?\+358 ?|(?:^| )0)[\d -]{5,16}\d(?![\d.,/]\d)/gu;

// Rantatie 4 B 12, 02100 Metsälä · Koulukatu 7
const HOME =
  /(?<!\p{L})\p{Lu}\p{Ll}{2,30}(?:tie|katu|kuja|polku|kaari|raitti|vägen|gatan|gränden|stigen) \d{1,4}(?: ?[A-Ha-h](?: ?\d{1,3})?)?(?:,? \d{5} \p{Lu}\p{Ll}+)?/gu;

// 010190-123A
const IDENTITY_CODE = /(?<!\d)\d{6}[-+A-FU-Y]\d{3}[\dA-Y](?![\dA-Z])/gu;

/** Two or three words in capitals with the word before them, which tells whether somebody acts in an office. */
const NAMED =
  /(?<before>\p{L}{2,40}[.:,]? )?(?<name>\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? \p{Lu}\p{Ll}{1,25}(?:-\p{Lu}\p{Ll}{1,25})?)(?![\p{L}-])(?! (?:Oy|Oyj|Ab|Abp|Ky|Tmi|ry|rf|r\.y|r\.f)(?!\p{L}))/gu;

// valtuutettu, jäsen, puheenjohtaja, kunnanjohtaja, rehtori, ledamoten, stadsdirektör …
const OFFICE =
  /(?:valtuutettu|valtuutetun|jäsen|jäsenen|varajäsen|puheenjohtaja|esittelijä|johtaja|päällikkö|sihteeri|insinööri|rehtori|suunnittelija|koordinaattori|tarkastaja|ledamot(?:en)?|ordförande|direktör(?:en)?|chef(?:en)?|sekreterare|rektor|ersättare)[.:,]? $/iu;

function isOfficial(before: string): boolean {
  return OFFICE.test(before);
}

/** Whether two words are a person's name by their shape: no firm, association, place, body or street. */
function isPlainName(name: string): boolean {
  return !NO_PERSON.test(name) && /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+/u.test(name);
}

const NO_PERSON =
  /(?:^| )(?:Oy|Ab|Ry|Rf|Kunta|Kaupunki|Suomen|Finlands|Pohjois|Etelä|Länsi|Itä|Keski|Uusi|Vanha|Päätös|Liite)(?: |$)|(?:kunta|kunnan|kaupunki|kaupungin|hallitus|lautakunta|valtuusto|jaosto|liitto|yhdistys|seura|säätiö|keskus|virasto|laitos|alue|katu|tie|järvi|lahti|ranta|mäki alue|koulu|halli|puisto|stad|kommun|förening|nämnden|styrelsen|förbund|skolan)(?: |$)/iu;
