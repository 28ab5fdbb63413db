import type { Section } from '../../domain/agenda-item.js';

/**
 * A council that "approves the board's proposal" and prints none has that of the board's own handling before it: its
 * words decide what was adopted.
 */
export function withProposalBefore(
  sections: readonly Section[],
  before: readonly { readonly sections: readonly Section[] }[],
): readonly Section[] {
  const hasOwn = sections.some(({ kind, text }) => kind === 'proposal' && text !== '');
  const isAdopted = sections.some(({ kind, text }) => kind === 'decision' && OTHERS_PROPOSAL.test(text));
  if (hasOwn || !isAdopted) return sections;
  const proposed = before.at(-1)?.sections.filter(({ kind }) => kind === 'proposal') ?? [];
  return [...proposed, ...sections];
}

// Valtuusto hyväksyi kaupunginhallituksen esityksen. · Stadsstyrelsens förslag godkändes.
const OTHERS_PROPOSAL =
  /(?:hallituksen|lautakunnan|jaoston) (?:\p{L}+ )?(?:esity|ehdotu|päätösehdotu)|(?:styrelsens|nämndens|sektionens) (?:\p{L}+ )?förslag/iu;
