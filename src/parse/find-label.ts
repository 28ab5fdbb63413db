import type { SectionKind } from '../domain/agenda-item.js';
import type { LayoutBlock } from '../domain/layout-block.js';
import { isBold } from './block-looks.js';
import { findBodyLabel } from './body-label.js';
import { isOfficeTitle, readTitledPerson } from './interpret/titles.js';
import { type FoundLabel, hasKind, isInside, type LabelPlace, type OpenSection } from './label-place.js';
import { findPresenterLabel } from './presenter-label.js';
import { type FoundHeading, readHeading } from './read-heading.js';

/**
 * The label that opens a section at a block, or `null`: a known heading in a place where it is one, a presenter's title
 * that stands for the word proposal, or free subject words before a run of blanks.
 */
export function findLabel(place: LabelPlace): FoundLabel | null {
  const block = place.blocks[place.at];
  if (block === undefined) return null;
  const found = readHeading(block, place.headings);
  if (found !== null) return isHeadingHere(found, place, block) ? knownLabel(found, place) : null;
  return findBodyLabel(place, block) ?? findPresenterLabel(place, block) ?? freeLabel(place, block);
}

function knownLabel(found: FoundHeading, { blocks, at }: LabelPlace): FoundLabel {
  const { kind, language, heading, rest } = found;
  const second = blocks[at + 1];
  const tail = rest === '/' && second !== undefined ? HEADING_TAIL.exec(second.text)?.[0] : undefined;
  if (tail !== undefined && second !== undefined) {
    const whole = `${heading}/ ${tail.trim()}`;
    return {
      kind,
      language,
      heading: whole,
      rest: second.text.slice(tail.length).trim(),
      isKnown: true,
      taken: 2,
    };
  }
  return { kind, language, heading, rest, isKnown: true, taken: 1 };
}

// `Valmistelija/` on one line, `lisätietoja antaa: liikuntasihteeri …` on the next
const HEADING_TAIL =
  /^\+? ?(?:ja )?lisäti(?:etoja|edot|etojen)(?: asiasta)?(?: antaa| antavat| antajat?)? ?:?/iu;

/** Whether a heading's words are a heading in this place, and no sub-heading or line of the section above. */
function isHeadingHere(found: FoundHeading, place: LabelPlace, block: LayoutBlock): boolean {
  const open = place.sections.at(-1);
  if (found.kind === 'history') return isHistoryHere(found, place);
  if (open === undefined) return true;
  if (FILE_KINDS.includes(open.kind) && AWAITS_TITLE.test(open.text)) return false;
  if (found.kind === open.kind && open.text === '' && open.heading !== null) return false;
  // `Päätösehdotus`, then `Esittelijä` and a name, then what is proposed
  if (found.kind === 'presenter' && open.kind === 'proposal' && open.text === '') return false;
  if (LIST_KINDS.includes(found.kind) && found.kind === open.kind && found.parting === 'blank') return false;
  if (/^(?:Toimenpiteet|Jatkotoim|Åtgärder)/u.test(found.heading)) return isMeasuresHere(found, place);
  if (isSubheading(found, open, block)) return false;
  if (/^(?:Sovelle\p{L}{1,6}|Keskeiset) (?!oikeus)|^Lainkohdat/u.test(found.heading))
    return !isInside(open, ['explanation', 'unlabelled', 'proposal']);
  if (/^Äänestys/iu.test(found.heading)) return isVoteHere(found, place, open);
  if (/^Keskustelu/u.test(found.heading)) return isInside(open, ['proposal', 'presenter']);
  if (MAY_BE_SUBHEADING.test(found.heading))
    return found.parting === 'border' || FORM_KINDS.includes(open.kind);
  if (found.follow === 'alone' && found.kind === 'explanation')
    return open.kind !== 'explanation' || open.text === '';
  if (/^(?:Ehdotus|Esitys|Förslag)$/u.test(found.heading) || ['alone', 'body'].includes(found.follow)) {
    if (found.kind === 'proposal')
      return !isInside(open, ['proceedings', 'decision']) || !hasKind(place, 'proposal');
  }
  if (/^(?:Liite|Bilaga)$/u.test(found.heading))
    return !isInside(open, FILE_KINDS) && !isQuotedFile(found, block);
  return true;
}

// a file's number on the line above: `2`, then `Selostus`
const AWAITS_TITLE = /(?:^|\n)(?:(?:Liite|Bilaga) )?\d{1,2}[.):]?$/u;

/** A bold `Toimivalta` among the bold sub-headings of an explanation stays inside it. */
function isSubheading(found: FoundHeading, open: OpenSection, block: LayoutBlock): boolean {
  const isAmong =
    open.kind === 'explanation' && open.hasSubheading && found.parting === 'end' && isBold(block);
  return isAmong && (SUBHEADING_KINDS.includes(found.kind) || found.heading === 'Asian käsittely');
}

const SUBHEADING_KINDS: readonly SectionKind[] = ['competence', 'impact', 'enforcement', 'additional_info'];
/** `Äänestys` begins a section where a vote is told under it that stands in no section of the meeting yet. */
function isVoteHere(found: FoundHeading, { blocks, at }: LabelPlace, open: OpenSection): boolean {
  const told = found.rest === '' ? (blocks[at + 1]?.text ?? '') : found.rest;
  return (
    !isInside(open, ['proceedings', 'decision', 'explanation']) &&
    /äänest|ääni|ääntä/iu.test(told.slice(0, 400))
  );
}

// a heading among the short answers of a form, a sub-heading in longer texts
const MAY_BE_SUBHEADING = /^(?:Aikataulu|Kuuleminen|Kustannukset|Rahoitus)(?: ?:)?$/u;
const FORM_KINDS: readonly SectionKind[] = [...SUBHEADING_KINDS, 'preparation', 'presenter', 'other'];
const FILE_KINDS: readonly SectionKind[] = ['attachments', 'supplementary'];
const LIST_KINDS: readonly SectionKind[] = [...FILE_KINDS, 'notify'];

/** `Liite 1 on nähtävillä` is running text; `Liite 1 Kartta` is an entry. */
function isQuotedFile(found: FoundHeading, block: LayoutBlock): boolean {
  return found.parting === 'blank' && (block.text.length > 200 || /[.!?]$/u.test(block.text));
}

/** Measures are recipients once the matter has been proposed or decided; before that they are a sub-heading. */
function isMeasuresHere(found: FoundHeading, place: LabelPlace): boolean {
  const next = found.rest === '' ? (place.blocks[place.at + 1]?.text ?? '') : found.rest;
  if (/^(?:Ote|Otteet|Tiedoksi|Utdrag)(?![\p{L}])/u.test(next)) return true;
  return (
    found.parting !== 'blank' &&
    (hasKind(place, 'decision') || hasKind(place, 'proposal')) &&
    !isExplained(place)
  );
}

function isExplained({ sections }: LabelPlace): boolean {
  const open = sections.at(-1);
  return open !== undefined && open.kind === 'explanation' && open.text !== '';
}

/** `Päätöshistoria` always heads the earlier handlings; plain words do only where nothing of this handling follows. */
function isHistoryHere(found: FoundHeading, place: LabelPlace): boolean {
  if (/historia|historik|HISTORIA/u.test(found.heading)) return true;
  const next = place.blocks[place.at + 1];
  return next === undefined || readHeading(next, place.headings) !== null;
}

/** Free subject words, a run of blanks, then text: `Kaava-alue      Alue sijaitsee …`; capitals with a colon in a table. */
function freeLabel(place: LabelPlace, block: LayoutBlock): FoundLabel | null {
  const [first, second] = block.pieces;
  if (first === undefined) return null;
  const capitals = /^\p{Lu}[\p{Lu} -]{2,40}:$/u.test(first.text) && /\p{Lu}{3}/u.test(first.text);
  if (second === undefined) {
    return capitals && place.blocks[place.at + 1] !== undefined ? freeFound(block.text, '') : null;
  }
  const rest = block.text.slice(first.text.length).trim();
  if (capitals && (second.gap === 'cell' || second.gap === 'wide')) return freeFound(first.text, rest);
  if (isFormRow(place, block) && isSubject(first.text) && isSubjectText(rest))
    return freeFound(first.text, rest);
  const isFree =
    (second.gap === 'wide' || isGlued(block, place)) &&
    block.kind === 'paragraph' &&
    isSubject(first.text) &&
    (isSubjectText(rest) || isBoldSubject(block)) &&
    (first.bold || !isColumn(place));
  return isFree ? freeFound(first.text, rest) : null;
}

/** A row of two cells, the first in bold, beside a row that begins with a known heading: a form laid out as a table. */
function isFormRow({ blocks, at, headings }: LabelPlace, block: LayoutBlock): boolean {
  const [first, second, third] = block.pieces;
  if (block.kind !== 'row' || first?.bold !== true || second?.gap !== 'cell' || second.bold) return false;
  if (third?.gap === 'cell') return false;
  return [blocks[at - 1], blocks[at + 1]].some(
    (near) => near?.kind === 'row' && readHeading(near, headings)?.parting === 'border',
  );
}

/** `<span>Aikataulu</span><span>Työt alkavat …</span>`: only the border of the markup parts the two. */
function isGlued({ pieces: [first, second] }: LayoutBlock, { sections }: LabelPlace): boolean {
  const open = sections.at(-1);
  if (open !== undefined && isInside(open, ['proceedings', 'decision'])) return false;
  return second?.gap === 'none' && /\p{Ll}$/u.test(first?.text ?? '') && /^\p{Lu}/u.test(second.text);
}

function freeFound(heading: string, rest: string): FoundLabel {
  return { kind: 'other', heading, rest, language: null, isKnown: false, taken: 1 };
}

// Kaava-alue · Vaatimukset ja perusteet
function isSubject(text: string): boolean {
  return (
    /^\p{Lu}[\p{L} -]{2,44}:?$/u.test(text) && text.split(' ').length <= 4 && readTitledPerson(text) === null
  );
}

/** `Hakija`, in bold before a run of blanks, needs no sentence after it. */
function isBoldSubject({ pieces: [first, second] }: LayoutBlock): boolean {
  if (first === undefined || second === undefined || !first.bold || second.bold) return false;
  return !isOfficeTitle(first.text) && /^\p{Lu}/u.test(second.text);
}

function isSubjectText(text: string): boolean {
  return text.length >= 20 && /^["”(]?[\p{Lu}\d]/u.test(text) && text.split(' ').length >= 3;
}

/** Lines with runs of blanks one after another are a table of columns, unless sentences stand after the blanks. */
function isColumn({ blocks, at }: LabelPlace): boolean {
  return [blocks[at - 1], blocks[at + 1]].some((near) => {
    const [first, second] = near?.pieces ?? [];
    if (near === undefined || first === undefined || second?.gap !== 'wide') return false;
    return near.text.length < 120 && !isSubjectText(near.text.slice(first.text.length).trim());
  });
}
