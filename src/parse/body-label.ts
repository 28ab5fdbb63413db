import type { LayoutBlock } from '../domain/layout-block.js';
import { isBodyName, isSureAbbreviation } from './body-names.js';
import { type FoundLabel, hasKind, isInside, type LabelPlace } from './label-place.js';

/**
 * A body's name with a colon that stands where others print Päätös, below a proposal: `STADSSTYRELSEN: Godkändes
 * enligt förslaget.` · `KST:`, then what was decided. `null` where what follows tells of no decision.
 */
export function findBodyLabel(place: LabelPlace, block: LayoutBlock): FoundLabel | null {
  const found = BODY_AND_REST.exec(block.text.slice(0, LONGEST))?.groups;
  if (found === undefined) return null;
  const body = found['body'] ?? '';
  const open = place.sections.at(-1);
  if (open === undefined || !isInside(open, ['proposal', 'proceedings', 'presenter'])) return null;
  if (!hasKind(place, 'proposal') || hasKind(place, 'decision')) return null;
  if (!isBodyName(body) && !isSureAbbreviation(body)) return null;
  const heading = `${body}${found['colon'] ?? ''}`;
  const rest = block.text.slice(heading.length).trim();
  const decided = rest === '' ? (place.blocks[place.at + 1]?.text ?? '') : rest;
  if (!DECIDED.test(decided.slice(0, LONGEST))) return null;
  return { kind: 'decision', heading, rest, language: null, isKnown: true, taken: 1 };
}

const LONGEST = 300;

// STADSSTYRELSEN: Godkändes. · Khall: hyväksyttiin
const BODY_AND_REST = /^(?<body>\p{Lu}[\p{L} -]{1,60}?)(?:(?<colon> ?:)(?:\s|$)|$)/u;

// Godkändes · Förslaget godkändes · Enligt förslaget. · Hyväksyttiin · Ehdotus hyväksyttiin · Ehdotuksen mukaan.
const DECIDED =
  /^(?:(?:\p{L}{1,40} ){0,4}?(?:godkändes|godkände|omfattades|omfattade|bordlades|återremitterades|antecknades|hyväksyttiin|hyväksyi|päätettiin|merkittiin|jätettiin pöydälle|palautettiin)(?!\p{L})|(?:Enhälligt )?[Ee]nligt (?:\p{L}{1,40} ){0,2}(?:besluts)?förslag|(?:Yksimielisesti )?(?:\p{L}{1,40} )?(?:päätös)?[Ee]hdotuksen muka)/iu;
