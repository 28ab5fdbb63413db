import type { Section } from '../../domain/agenda-item.js';
import { lastProposal } from './proposed.js';

/** A proposal and the decision on it made ready for comparison: the beginnings of words, and numbers by measure. */
export type Comparison = {
  readonly isProposedNot: boolean;
  readonly proposedWords: readonly string[];
  readonly proposedStems: ReadonlySet<string>;
  readonly proposedNumbers: readonly ReadonlySet<string>[];
  readonly decidedNumbers: readonly ReadonlySet<string>[];
};

/** Makes the last proposal of a handling and its decision ready for comparison. */
export function compareProposal(sections: readonly Section[]): Comparison {
  const proposal = lastProposal(sections);
  const decision = sections.filter(({ kind }) => kind === 'decision').map(({ text }) => text);
  return {
    isProposedNot: NOT.test(proposal),
    proposedWords: wordsOf(proposal),
    proposedStems: new Set(stems(proposal)),
    proposedNumbers: MEASURES.map((measure) => numbersIn(proposal, measure)),
    decidedNumbers: MEASURES.map((measure) => numbersIn(decision.join('\n'), measure)),
  };
}

/** Whether a sentence of the decision says again, in most of its words, what was proposed. */
export function isRepeated(sentence: string, { isProposedNot, proposedStems }: Comparison): boolean {
  if (NOT.test(sentence) && !isProposedNot) return false;
  const said = stems(sentence);
  const shared = said.filter((stem) => proposedStems.has(stem)).length;
  return said.length >= 3 && shared / said.length >= MOST;
}

/**
 * Whether a sentence of the decision repeats the proposal with another sum, percentage or day in it: it names one that
 * the proposal does not, and the proposal one that the whole decision does not.
 */
export function isRepeatedWithOtherNumbers(sentence: string, comparison: Comparison): boolean {
  if (!isRepeated(sentence, comparison)) return false;
  return MEASURES.some((measure, index) => {
    const proposed = comparison.proposedNumbers[index] ?? new Set();
    const decided = comparison.decidedNumbers[index] ?? new Set();
    const isNew = [...numbersIn(sentence, measure)].some((number) => !proposed.has(number));
    return isNew && [...proposed].some((number) => !decided.has(number));
  });
}

/**
 * Whether a sentence of the decision repeats the proposal and adds something to it that the proposal has not:
 * `…, samt dessutom bör vägen belysas`. The check of the minutes and wishes add nothing.
 */
export function isRepeatedWithMore(sentence: string, comparison: Comparison): boolean {
  const found = ADDS.exec(sentence);
  if (found === null || !isRepeated(sentence.slice(0, found.index), comparison)) return false;
  const more = sentence.slice(found.index + found[0].length);
  const said = stems(more);
  return said.length >= 2 && !BESIDE.test(more) && shareOf(said, comparison.proposedStems) < HALF;
}

// …, samt dessutom … · sekä lisäksi … · ja sen lisäksi …
const ADDS =
  /,? (?:samt|och|sekä|ja) (?:dessutom|därtill|därutöver|ytterligare|lisäksi|sen lisäksi|tämän lisäksi|vielä)(?!\p{L})/iu;

const BESIDE = /juster|tarkast|önska|toivo|kläm|pon(?:si|nen)|tack|kiit/iu;

/** Whether the decision says again what a member moved (`…, että maksut pidetään ennallaan`) and not what was proposed. */
export function repeatsMotion(sentence: string, motions: readonly string[], comparison: Comparison): boolean {
  const said = stems(afterThat(sentence));
  if (said.length < 3 || shareOf(said, comparison.proposedStems) >= HALF) return false;
  return motions.some((motion) => shareOf(said, new Set(stems(afterThat(motion)))) >= NEARLY_ALL);
}

/** Whether the sentence says that what was proposed is not done: `päätti, ettei luokkia yhdistetä`, `olla ostamatta tonttia`. */
export function isDenied(sentence: string, { isProposedNot, proposedWords }: Comparison): boolean {
  if (isProposedNot || proposedWords.length === 0) return false;
  if (REFRAINS.test(sentence)) return true;
  return sentence.split(/[,;:]/u).some((clause) => {
    if (!DENIES.test(clause)) return false;
    const said = wordsOf(clause.replace(DENIES, ' ')).filter((word) => !OF_DECIDING.test(word));
    const known = said.filter((word) => proposedWords.some((other) => isAlike(word, other)));
    return said.length >= 2 && known.length / said.length >= MOSTLY_SAID;
  });
}

// päätti olla ostamatta tonttia · päätti luopua hankkeesta
const REFRAINS =
  /(?<!\p{L})olla (?:[\p{L}-]{1,40} ){0,3}?\p{L}{2,40}m[aä]tt[aä](?!\p{L})|(?<!\p{L})(?:luopua|luopui|luovutaan|luovuttiin)(?!\p{L})/iu;

const DENIES = /(?<!\p{L})(?:ei|eivät|ettei|etteivät|inte|icke|ej)(?!\p{L})/iu;
const OF_DECIDING =
  /^(?:beslut|beslöt|enhällig|att$|\p{L}{0,40}(?:styrelsen|nämnden|fullmäktige|sektionen)$|pää(?:tti|ttää|tet)|yksimiel|kuitenkaan|toistaiseksi|\p{L}{0,40}(?:hallitus|lautakunta|valtuusto|jaosto|johtokunta)$)/u;
const MOSTLY_SAID = 0.66;

/** One word in two of its forms, by what no ending changes: `luokkia` and `luokan`, `yhdistetä` and `yhdistää`. */
function isAlike(word: string, other: string): boolean {
  return other.startsWith(word.slice(0, Math.min(7, Math.max(3, word.length - 3))));
}

function wordsOf(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/\p{L}{3,60}/gu)].map(([word]) => word).slice(0, MOST_WORDS);
}

const MOST_WORDS = 300;

function shareOf(said: readonly string[], stemsOfOther: ReadonlySet<string>): number {
  return said.filter((stem) => stemsOfOther.has(stem)).length / said.length;
}

function afterThat(sentence: string): string {
  const at = sentence.search(/(?<!\p{L})(?:että|ettei|att)(?!\p{L})/u);
  return at < 0 ? '' : sentence.slice(at).replace(/^(?:että|att) /u, '');
}

// Kunnanhallitus ei puolla lupahakemusta. · päätti, ettei sopimusta jatketa · päätti olla jatkamatta · beslutade att inte …
const NOT =
  /(?<!\p{L})(?:ei|en|eivät|ettei|etteivät|eikä|inte|icke|ej)(?!\p{L})|(?<!\p{L})olla (?:\p{L}{1,40} ){0,4}\p{L}{2,40}m(?:atta|ättä)(?!\p{L})|(?<!\p{L})(?:luopua|luopuu|luopui|luovutaan|luovuttiin)(?!\p{L})/iu;

const HALF = 0.5;
const NEARLY_ALL = 0.8;
const MOST = 0.6;

function stems(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\d]{3,60}/gu)].map(([word]) => word.slice(0, 5));
}

function numbersIn(text: string, measure: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(measure)].map((match) => match[1]?.replaceAll(/[\s.\u00a0]/gu, '') ?? ''));
}

const MEASURES: readonly RegExp[] = [
  // 5 000 euroa · 12 € · 5.000,50 euron
  /(?<!\d)(\d{1,3}(?:[ .\u00a0]\d{3}){0,4}(?:,\d{1,2})?|\d{1,9}(?:,\d{1,2})?) ?(?:euro|€|e(?!\p{L}))/giu,
  // 0,50 prosenttia · 8,6 %
  /(?<!\d)(\d{1,3}(?:,\d{1,3})?) ?(?:prosent|procent|%)/giu,
  // 12.10.2026
  /(?<![\d.])(\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/gu,
];
