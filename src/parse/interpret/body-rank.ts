/** How high a body stands: 3 a council, 2 a board, 1 a committee or another body. */
export type BodyRank = 1 | 2 | 3;

/** The rank of the first body that the text names, `null` where it names none; abbreviations as towns use them. */
export function rankOf(text: string | null): BodyRank | null {
  if (text === null) return null;
  const places = RANKS.map(({ rank, pattern }) => ({ rank, at: text.search(pattern) })).filter(
    ({ at }) => at >= 0,
  );
  const first = places.sort((a, b) => a.at - b.at).at(0);
  return first === undefined ? null : first.rank;
}

const RANKS: readonly { readonly rank: BodyRank; readonly pattern: RegExp }[] = [
  {
    rank: 3,
    // kunnanvaltuusto · Aluevaltuuston · KV · Kvalt · kommunfullmäktige · STF
    pattern:
      /(?<!nuoriso|vanhus|\p{L}oppilas)valtuusto|(?<!ungdoms)fullmäktige|(?<!\p{L})(?:kv|kvalt|valt|kvl|stf|kf|fmge|av)(?!\p{L})/iu,
  },
  {
    rank: 2,
    // kaupunginhallitus · KH · Khall · stadsstyrelsen
    pattern:
      /hallitu[sk]|(?:kommun|stads|välfärdsområdes|samkommun)styrelse|(?<!\p{L})(?:kh|khall|stst|kst|styr|ah)(?!\p{L})/iu,
  },
  {
    rank: 1,
    // tekninen lautakunta · lupajaosto · SIVLTK · bildningsnämnden
    pattern:
      /lautakun|jaosto|valiokun|johtokun|toimikun|neuvosto|nuorisovaltuusto|vanhusvaltuusto|\p{L}(?:ltk|lk)(?!\p{L})|nämnd|sektion|utskott|direktion|ungdomsfullmäktige/iu,
  },
];
