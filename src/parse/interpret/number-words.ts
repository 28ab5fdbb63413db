/**
 * Source of a pattern for a count in digits or words of either language: `7`, `seitsemällä`, `två`, `seitsemän (7)`.
 * `second` is for the number after a dash, which none else may be.
 */
export function countSource(place: 'first' | 'second' = 'first'): string {
  const border = place === 'first' ? '(?<![\\d.,:/§–-])' : '';
  return `(?:${border}\\d{1,4}(?![.,:]?\\d)|(?<![\\p{L}])(?:${[...COUNTS.keys()].map(inEitherCase).join('|')})(?![\\p{L}]))(?: \\(\\p{L}{2,20}\\)| ?\\(\\d{1,4}\\))?`;
}

/** `en` as `[Ee]n`, for patterns that tell capitals from small letters. */
function inEitherCase(word: string): string {
  const first = word.slice(0, 1);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}

/** The number that the words say, `null` where they say none. Digits win over words beside them. */
export function readCount(text: string): number | null {
  const digits = /\d{1,4}/u.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = /\p{L}{1,40}/u.exec(text)?.[0]?.toLowerCase() ?? '';
  return COUNTS.get(word) ?? null;
}

/** Numbers as they are printed before votes, in the cases that the sentences of minutes need. */
const COUNTS: ReadonlyMap<string, number> = new Map(
  [
    'yksi yhden yhtä yhdellä en ett',
    'kaksi kahden kahta kahdella två',
    'kolme kolmen kolmea kolmella tre',
    'neljä neljän neljää neljällä fyra',
    'viisi viiden viittä viidellä fem',
    'kuusi kuuden kuutta kuudella sex',
    'seitsemän seitsemää seitsemällä sju',
    'kahdeksan kahdeksaa kahdeksalla åtta',
    'yhdeksän yhdeksää yhdeksällä nio',
    'kymmenen kymmentä kymmenellä tio',
    'yksitoista yhdentoista yhtätoista yhdellätoista elva',
    'kaksitoista kahdentoista kahtatoista kahdellatoista tolv',
    'kolmetoista kolmentoista kolmeatoista kolmellatoista tretton',
    'neljätoista neljäntoista neljäätoista neljällätoista fjorton',
    'viisitoista viidentoista viittätoista viidellätoista femton',
    'kuusitoista kuudentoista kuuttatoista kuudellatoista sexton',
    'seitsemäntoista seitsemäätoista seitsemällätoista sjutton',
    'kahdeksantoista kahdeksaatoista kahdeksallatoista arton',
    'yhdeksäntoista yhdeksäätoista yhdeksällätoista nitton',
    'kaksikymmentä kahdenkymmenen kahtakymmentä kahdellakymmenellä tjugo',
  ].flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
