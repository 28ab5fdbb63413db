import type { AgendaItem } from '../domain/agenda-item.js';

/**
 * Who is to act after a page: the body that its decision, or on an agenda its proposal, sends the matter to, in the
 * words of the page; `null` where none is named, or the matter ends there.
 */
export function nextStepOf(record: AgendaItem | null): string | null {
  const current = record?.handlings.find(({ isCurrent }) => isCurrent);
  if (record === null || current === undefined) return null;
  const outcome = record.decision?.outcome;
  if (outcome === 'rejected' || outcome === 'withdrawn') return null;
  if (outcome === 'returned' || outcome === 'tabled') return record.governingBody;
  const texts = current.sections
    .filter(({ kind }) => kind === 'decision' || kind === 'proposal')
    .map(({ text }) => text.slice(0, LONGEST));
  return addresseeIn(texts.join('\n'));
}

/** The body that words send a matter to, as printed, or `null`. */
export function addresseeIn(text: string): string | null {
  const found = ADDRESSEE.exec(text)?.groups;
  return found?.['fi'] ?? found?.['sv'] ?? null;
}

const LONGEST = 20_000;

// kunnanhallitukselle · kunnanhallituksen valmisteltavaksi · sivistyksen palvelualueelle · att fullmäktige · till stadsstyrelsen
const ADDRESSEE =
  /(?<fi>\p{L}{0,40}(?:hallitukse|valtuusto|lautakunna|jaosto|palvelualuee|toimiala|virasto)(?:lle|n (?=valmistel|käsitel)))|(?:till|för|att) (?<sv>\p{L}{0,40}(?:fullmäktige|styrelsen|nämnden|sektionen))/u;
