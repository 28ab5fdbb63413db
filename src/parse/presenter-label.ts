import type { SectionKind } from '../domain/agenda-item.js';
import type { LayoutBlock } from '../domain/layout-block.js';
import { isBold } from './block-looks.js';
import { isBodyWord } from './interpret/office-words.js';
import { isOfficeTitle, readTitledPerson } from './interpret/titles.js';
import { type FoundLabel, hasKind, isInside, type LabelPlace } from './label-place.js';

/** A presenter's title, with or without a name, that stands where others print Päätösehdotus; `null` where none does. */
export function findPresenterLabel(place: LabelPlace, block: LayoutBlock): FoundLabel | null {
  // The line first: looking through all sections for every line would take too long on a page of very many.
  const parted = presenterParts(block);
  if (parted === null) return null;
  const open = place.sections.at(-1);
  if (hasKind(place, 'proposal') || (open !== undefined && isInside(open, ['proceedings']))) return null;
  // `Päätös`, then `Kaupunginhallitus:` and what it decided
  if (open?.kind === 'decision' && open.text === '' && isBodyWord(parted.heading.replace(/ ?:$/u, '')))
    return null;
  const waits = open !== undefined && open.text === '' && CONTACT_KINDS.includes(open.kind);
  if (waits) return null;
  const follows = parted.rest === '' ? (place.blocks[place.at + 1]?.text ?? '') : parted.rest;
  const isSure = parted.heading.endsWith(':') && open?.kind !== 'decision';
  if (!isSure && !PROPOSES.test(follows.slice(0, 400)) && !BODY_ACTS.test(follows.slice(0, 200))) return null;
  if (
    !isSure &&
    parted.rest === '' &&
    open !== undefined &&
    CONTACT_KINDS.includes(open.kind) &&
    !isBold(block)
  ) {
    return isOfficeTitle(parted.heading) ? presenterFound(parted) : null;
  }
  return presenterFound(parted);
}

const CONTACT_KINDS: readonly SectionKind[] = ['preparation', 'additional_info', 'presenter'];

type Parts = { readonly heading: string; readonly rest: string };

function presenterFound({ heading, rest }: Parts): FoundLabel {
  return { kind: 'proposal', heading, rest, language: null, isKnown: true, taken: 1 };
}

/** `Title:`, `Title Name:`, `Title` alone or before a border, with what follows on the line. */
function presenterParts(block: LayoutBlock): Parts | null {
  const { text, pieces } = block;
  const colon = text.slice(0, LONGEST_PRESENTER).indexOf(':');
  if (colon > 0 && isPresenter(text.slice(0, colon).trim())) {
    return { heading: text.slice(0, colon + 1), rest: text.slice(colon + 1).trim() };
  }
  const [first, second] = pieces;
  if (first === undefined) return null;
  if (second === undefined)
    return isPresenter(text) ? { heading: text, rest: '' } : presenterBeforeBody(text);
  const isParted =
    second.gap === 'none' || second.gap === 'wide' || second.gap === 'cell' || first.bold !== second.bold;
  if (!isParted || !isPresenter(first.text)) return null;
  const rest = text.slice(first.text.length).trim();
  return /^[\p{Lu}\d"”]/u.test(rest) ? { heading: first.text, rest } : null;
}

/** `Konsernijohtaja Konsernijaosto nimeää …`, where the borders of the markup are lost. */
function presenterBeforeBody(text: string): Parts | null {
  if (!NAMES_BODY.test(text.slice(0, LONGEST_PRESENTER * 2))) return null;
  const words = text.slice(0, LONGEST_PRESENTER).split(' ');
  for (let count = 1; count <= Math.min(6, words.length - 1); count += 1) {
    const heading = words.slice(0, count).join(' ');
    const rest = text.slice(heading.length + 1);
    if (BODY_ACTS.test(rest.slice(0, 200)) && isPresenter(heading)) return { heading, rest };
  }
  return null;
}

const LONGEST_PRESENTER = 100;

const BODY_STEMS = '(?:hallitus|[Vv]altuusto|[Ll]autakunta|[Jj]aosto|valiokunta|johtokunta)';

// the letters that `BODY_ACTS` cannot do without: most lines have none
const NAMES_BODY = new RegExp(BODY_STEMS, 'u');

function isPresenter(text: string): boolean {
  if (text.length > LONGEST_PRESENTER || !/^\p{Lu}/u.test(text)) return false;
  const person = readTitledPerson(text.replace(PROPOSING, ''));
  return isOfficeTitle(text) || (person !== null && person.title !== null);
}

// Kunnanjohtaja Aino Malli esittää:
const PROPOSING = / (?:esittää|ehdottaa|föreslår)$/u;

// Kunnanhallitus päättää · ehdottaa, että · merkitsee tiedoksi · beslutar · föreslår
const PROPOSES =
  /(?:päättä|ehdotta|ehdotet|esittä|esitet|merkits|merkitä|hyväksy|tote[ae]|anta[ae]|lähettä|valits|puolta|hylk|hylä|jättä|palautta|myöntä|vahvista|nimeä|oikeutta|lausu|siirtä|kehotta|beslut|föreslå|godkän|anteckna|konstater|välj|utse|ge[rs]|remitter|avslå|förkasta|bevilja|faststäl|översänd|sänd)/iu;

// Lautakunta asettaa luonnoksen nähtäville, but not what it `asetti` once
const BODY_ACTS = new RegExp(
  String.raw`^(?=\p{Lu})(?:\p{L}{1,40}[ -]{1,2}){0,3}?\p{L}{0,40}${BODY_STEMS} \p{Ll}{1,30}(?:aa|ää|ee|yy|ii|uu)(?!\p{L})`,
  'u',
);
