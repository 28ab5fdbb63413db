/** What two mentions of motions are compared by; days are `YYYY-MM-DD`. */
export type MotionMention = {
  readonly title: string | null;
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
};

/** A mention with the words of weight of its title, which are sought out once. */
export type WeighedMention<Mention extends MotionMention = MotionMention> = {
  readonly mention: Mention;
  readonly words: readonly string[];
};

/** A mention made ready to be compared with many. */
export function weigh<Mention extends MotionMention>(mention: Mention): WeighedMention<Mention> {
  return { mention, words: wordsOfWeight(mention.title) };
}

/** The words of a motion's title that tell it from others, in lower case. */
export function wordsOfWeight(title: string | null): readonly string[] {
  const words = (title ?? '').toLowerCase().match(LONG_WORD) ?? [];
  return [...new Set(words.filter((word) => !COMMON.test(word)))];
}

/**
 * How surely two mentions speak of one motion, 0 to 1: the share of the words of the shorter title that stand in the
 * other in some form. 0 where signers differ, where a title has too few words to tell, and where so few are shared
 * that the days would have to agree and do not.
 */
export function likeness({ mention: one, words: a }: WeighedMention, other: WeighedMention): number {
  const { mention: two, words: b } = other;
  if (one.firstSigner !== null && two.firstSigner !== null && one.firstSigner !== two.firstSigner) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < FEWEST_WORDS) return 0;
  const shared = short.filter((word) => long.some((candidate) => isSameWord(word, candidate))).length;
  const share = shared / short.length;
  const isSameDay = one.filedDate !== null && one.filedDate === two.filedDate;
  return share >= (isSameDay ? ENOUGH_ON_ONE_DAY : ENOUGH) ? share : 0;
}

/** Words that are one word in two forms begin with the same so many letters. */
export const COMMON_START = 5;

const LONG_WORD = /\p{L}{5,60}/gu;

/** One word is the subject of many motions. */
const FEWEST_WORDS = 2;

/** Two roads of one town differ in one word of four. */
const ENOUGH = 0.8;
const ENOUGH_ON_ONE_DAY = 0.6;

// Vastaus valtuustoaloitteeseen · Svar på fullmäktigemotion · ja muiden tekemä
const COMMON =
  /^(?:\p{L}{0,20}aloit\p{L}*|vastau\p{L}*|\p{L}{0,16}motion\p{L}{0,4}|koskev\p{L}*|koskien|liittyv\p{L}*|kunna[ns]\p{L}{0,3}|kaupung\p{L}{0,4}|muiden|tekemä\p{L}{0,3}|jättämä\p{L}{0,3}|gällande|angående|kommunen|staden)$/u;

/** avaaminen and avaamisesta, kirjaston and kirjastojen; not järjestäminen and järjestöfoorumi. */
function isSameWord(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  return shared >= Math.max(COMMON_START, short - 3, long / 2);
}
