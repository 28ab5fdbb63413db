/** A word for a motion in a text: its first part (`valtuusto`), where it stands, and the text around it. */
export type MotionWord = {
  readonly prefix: string;
  readonly isPlural: boolean;
  readonly at: number;
  readonly before: string;
  readonly after: string;
};

/**
 * The first word of a text that means one or more motions (`valtuustoaloite`, `aloitteeseen`, `motioner`), `null` where
 * there is none: `aloiteoikeus`, `motionsspår` and `aloittaa` mean something else.
 */
export function findMotionWord(text: string): MotionWord | null {
  for (const { index, groups, 0: whole } of text.matchAll(WORD)) {
    const { prefix = '', word = '' } = groups ?? {};
    const isPlural = MANY.test(word);
    if (!isPlural && !ONE.test(word)) continue;
    return {
      prefix: prefix.toLowerCase().replace(/-$/u, ''),
      isPlural,
      at: index,
      before: text.slice(0, index),
      after: text.slice(index + whole.length),
    };
  }
  return null;
}

// valtuustoaloite · talousarvio-aloitteeseen · fullmäktigemotionen; `kunta -aloite` is a programme
const WORD =
  /(?<![\p{L}\d-])(?<prefix>\p{L}{2,40}?-?)?(?<word>(?:aloi|motion|initiativ)\p{L}{0,12})(?!\p{L}|-\p{L})/giu;

const ONE =
  /^(?:aloite(?:tta)?|aloittee(?:n|seen|sta|ssa|na|lle|ksi)|(?:motion|initiativ)(?:en|et)?s?|motionssvar(?:et)?)$/iu;

const MANY = /^(?:aloitteet|aloittei(?:den|tten|ta|sta|ssa|siin|lle|lla)|aloiteita|motioner(?:na)?s?)$/iu;
