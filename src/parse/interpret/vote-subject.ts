import type { Side, Sides } from './vote-sides.js';
import type { Claim } from './vote-winner.js';

/**
 * The words of the page for what was voted on where it was not the matter itself: tabling, returning, a wish; `null`
 * for a vote on the matter. `window` is the text before and with the counts, `before` that of all
 * earlier votes too: a list of wishes is announced but once.
 */
export function subjectOf(
  window: string,
  {
    before,
    sides,
    claims,
  }: { readonly before: string; readonly sides: Sides; readonly claims: readonly Claim[] },
): string | null {
  const told = claims.flatMap(({ side }) => (typeof side === 'string' ? [] : [side.kind]));
  const ordered = [sides.yes?.kind, sides.no?.kind].filter((kind) => kind !== undefined);
  const kinds = ordered.length > 0 ? ordered : told.slice(0, 1);
  const pattern = SUBJECTS.find((subject) => subject.kinds.some((kind) => kinds.includes(kind)))?.pattern;
  if (pattern === undefined) return null;
  const here = [...window.matchAll(pattern)];
  const found = here.length > 0 || kinds[0] !== 'wish' ? here : [...before.matchAll(pattern)];
  const moved =
    found.findLast(({ groups }) => groups?.['moved'] !== undefined) ??
    found.find(({ groups }) => groups?.['named'] !== undefined) ??
    found.findLast(([words]) => /ehdotu|esity/u.test(words)) ??
    found.at(-1);
  return moved === undefined ? null : moved[0].trim();
}

const SUBJECTS: readonly { readonly kinds: readonly Side['kind'][]; readonly pattern: RegExp }[] = [
  {
    kinds: ['wish'],
    // Metsälän toivomusehdotus · ponsiehdotusta · klämförslag
    pattern:
      /(?:\p{Lu}[\p{L}-]{1,40}n )?(?<!\p{L})(?:[Tt]oivomu|[Pp]onsi|[Pp]onne)\p{L}{0,40}|(?<!\p{L})[Kk]läm\p{L}{0,40}|(?:\p{Lu}[\p{L}-]{1,40}s )?(?<!\p{L})[Öö]nskemål\p{L}{0,10}/gu,
  },
  {
    kinds: ['return', 'table', 'continue'],
    // asia palautetaan uudelleen valmisteltavaksi · asia jätetään pöydälle · asian palauttamista · palautusehdotus
    pattern:
      /(?<moved>(?:[Aa]sia|[Ää]rendet) (?:\p{L}{1,30} ){0,3}?(?:palautetaan|palautettaisiin|jätetään|jätettäisiin|pannaan|siirretään|återremitteras|bordläggs)(?: [\p{L}\d-]{1,40}){0,8})|(?<named>[Aa]sian (?:\p{L}{1,30} ){0,2}?(?:palauttamista|jättämistä|panemista|siirtämistä)(?: [\p{L}\d-]{1,40}){0,4})|(?<!\p{L})(?:[Pp]alautus|[Pp]öydällepano|[Pp]öydällejättämis|[Pp]öydälle jättämis|[Pp]öydällejättö)(?:ehdotu|esity)?\p{L}{0,40}|palautetaanko asia|palauttamista|pöydälle ?(?:pano|jättämi)\p{L}{0,40}|(?:asian )?käsittely\p{L}{1,3} jatk\p{L}{1,40}|käsittelyn jatkaminen|återremiss\p{L}{0,40}|bordläggning\p{L}{0,40}|fortsatt behandling/gu,
  },
];
