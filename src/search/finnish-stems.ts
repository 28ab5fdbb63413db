import { strengthen, weaken } from './finnish-grades.js';

/** Stems that a Finnish noun or adjective is inflected from. Plural stems end in i; -ta and -ten go to consonant ones. */
export type Stems = {
  readonly strong: string;
  readonly weak: readonly string[];
  readonly plural: readonly string[];
  readonly weakPlural: readonly string[];
  readonly consonant: readonly string[];
};

type WordClass = {
  readonly ending: RegExp;
  /** `root` is the word without the ending. */
  readonly stems: (word: string, root: string) => readonly Stems[];
};

type MakePlural = (stem: string) => readonly string[];

/** Last parts that are inflected like no others: nominative, strong stem, weak stem. */
const IRREGULAR: readonly (readonly [string, string, string])[] = [
  ['aika', 'aika', 'aja'],
  ['poika', 'poika', 'poja'],
  ['ruoka', 'ruoka', 'ruoa'],
  ['ruoka', 'ruoka', 'ruua'],
  ['mies', 'miehe', 'miehe'],
  ['kevät', 'kevää', 'kevää'],
  ['veli', 'velje', 'velje'],
  ['yksi', 'yhte', 'yhde'],
  ['kaksi', 'kahte', 'kahde'],
];

/**
 * Classes by the end of the nominative. Without a dictionary a word may fit several; all that fit are taken, since
 * a form that nobody wrote finds nothing.
 */
const CLASSES: readonly WordClass[] = [
  // maa, työ, tie, vapaa, Espoo
  { ending: /(?:aa|ee|ii|oo|uu|yy|ää|öö|uo|yö|ie)$/u, stems: (word) => [stemsOn(word, firstOfTwoDropped)] },
  // talo, koulu, järjestö
  { ending: /(?<![ou])o$|(?<![öy])ö$|(?<!u)u$|(?<!y)y$/u, stems: (word) => [stemsOn(word, lengthened)] },
  // kunta, kaava, asia, pöytä
  { ending: /(?<!a)a$|(?<!ä)ä$/u, stems: (word) => [stemsOn(word, pluralOfA)] },
  // yksikkö : yksiköitä
  { ending: /(?<=k)k[aoäö]$/u, stems: (word) => [stemsOn(weaken(word), pluralOfA)] },
  // risti : ristin, kaupunki : kaupungin
  {
    ending: /(?<!i)i$/u,
    stems: (word) => [stemsOn(word, (stem) => [`${stem.slice(0, -1)}ei`]), stemsOn(word, unchanged)],
  },
  // lehti : lehden, kieli : kieltä, lapsi : lasta
  { ending: /(?<!i)i$/u, stems: (_, root) => [stemsOn(`${root}e`, endedInI, consonantStems(root))] },
  // vesi : veden, kansi : kannen
  {
    ending: /(?<=[aeiouyäölrn])si$/u,
    stems: (word, root) => [stemsOn(`${root}te`, () => [word], [`${root}t`])],
  },
  // aloite : aloitteen
  {
    ending: /(?<![ei])e$/u,
    stems: (word) => strengthen(word).map((strong) => stemsOn(`${strong}e`, firstOfTwoDropped, [`${word}t`])),
  },
  // itse : itsen, Ville : Villen
  { ending: /(?<=bb|gg|kk|ll|nn|pp|rr|ss|tt|ts|lm)e$/u, stems: (word) => [stemsOn(word, lengthened)] },
  // kunnallinen : kunnallisen
  { ending: /nen$/u, stems: (_, root) => [stemsOn(`${root}se`, endedInI, [`${root}s`])] },
  // päätös : päätöksen
  { ending: /(?<=[aeiouyäö])s$/u, stems: (word, root) => [stemsOn(`${root}kse`, endedInI, [word])] },
  // mahdollisuus : mahdollisuuden, mahdollisuuksia
  {
    ending: /(?<=[aeiouyäö][uy])s$/u,
    stems: (_, root) => [stemsOn(`${root}te`, () => [`${root}ksi`], [`${root}t`])],
  },
  // asiakas : asiakkaan, kallis : kalliin
  {
    ending: /(?<=[aäie])s$/u,
    stems: (word, root) =>
      strengthen(root).map((strong) => stemsOn(`${strong}${root.slice(-1)}`, firstOfTwoDropped, [word])),
  },
  // puhelin : puhelimen, suurin : suurimman, sivellin : siveltimen
  {
    ending: /(?<=i)n$/u,
    stems: (word, root) => [
      ...strengthen(root.slice(0, -1)).map((strong) => stemsOn(`${strong}ime`, endedInI, [word])),
      ...strengthen(root).map((strong) => stemsOn(`${strong}me`, endedInI, [word])),
      ...inBothHarmonies(`${root}mpa`).map((strong) => stemsOn(strong, endedInI, [word])),
    ],
  },
  // parempi : paremman
  {
    ending: /mpi$/u,
    stems: (_, root) => inBothHarmonies(`${root}mpa`).map((strong) => stemsOn(strong, endedInI)),
  },
  // maksuton : maksuttoman
  {
    ending: /(?<=t[oö])n$/u,
    stems: (word, root) => {
      const vowel = root.slice(-1);
      const stem = `${root.slice(0, -1)}t${vowel}m${vowel === 'o' ? 'a' : 'ä'}`;
      return [stemsOn(stem, endedInI, [word])];
    },
  },
  // päättynyt : päättyneen, lyhyt : lyhyen
  {
    ending: /[uy]t$/u,
    stems: (word, root) => [
      stemsOn(`${root}ee`, firstOfTwoDropped, [word]),
      stemsOn(`${word.slice(0, -1)}e`, endedInI, [word]),
    ],
  },
  // sisar : sisaren, askel : askeleen, Hansen : Hansenin
  {
    ending: /[^aeiouyäös]$/u,
    stems: (word) => [
      ...strengthen(word).map((strong) => stemsOn(`${strong}e`, endedInI, [word])),
      stemsOn(`${word}ee`, firstOfTwoDropped),
      stemsOn(`${word}i`, (stem) => [`${stem.slice(0, -1)}ei`]),
    ],
  },
];

/** Every set of stems that a Finnish nominative in lower case may be inflected from. */
export function stemsOf(word: string): readonly Stems[] {
  const irregular = IRREGULAR.filter(([nominative]) => word.endsWith(nominative)).map(
    ([nominative, strong, weak]) => {
      const before = word.slice(0, -nominative.length);
      const plural: MakePlural = strong.endsWith('a') ? pluralOfA : endedInI;
      const onWeak = stemsOn(before + weak, plural);
      return { ...stemsOn(before + strong, plural, [word]), weak: onWeak.weak, weakPlural: onWeak.plural };
    },
  );
  const regular = CLASSES.filter(({ ending }) => ending.test(word)).flatMap(({ ending, stems }) =>
    stems(word, word.replace(ending, '')),
  );
  return [...irregular, ...regular];
}

/** Stems on a strong vowel stem. The ungraded ones are kept: names and younger loans do not weaken. */
function stemsOn(strong: string, plural: MakePlural, consonant: readonly string[] = []): Stems {
  const weak = [...new Set([weaken(strong), strong])];
  return { strong, weak, plural: plural(strong), weakPlural: weak.flatMap(plural), consonant };
}

const unchanged: MakePlural = (stem) => [stem];
const lengthened: MakePlural = (stem) => [`${stem}i`];
const endedInI: MakePlural = (stem) => [`${stem.slice(0, -1)}i`];
const firstOfTwoDropped: MakePlural = (stem) => [`${stem.slice(0, -2)}${stem.slice(-1)}i`];

/** The last syllable but one has a round vowel: its plural drops the a (kunta : kuntia, koira : koiria). */
const AFTER_ROUND = /(?<![aeiouyäö])[ouyö][aeiouyäö]?[^aeiouyäö]+[aä]$/u;
const TWO_SYLLABLES = /^[^aeiouyäö]*[aeiouyäö]{1,2}[^aeiouyäö]+[aä]$/u;

/** kala : kaloja, koira : koiria, asia : asioita, nopea : nopeita, opettaja : opettajia, kahvila : kahviloita. */
function pluralOfA(stem: string): readonly string[] {
  const root = stem.slice(0, -1);
  const dropped = `${root}i`;
  if (/[oö]$/u.test(stem)) return [`${stem}i`];
  const rounded = `${root}${stem.endsWith('a') ? 'o' : 'ö'}i`;
  if (/i[aä]$/u.test(stem)) return [rounded];
  if (TWO_SYLLABLES.test(stem)) return AFTER_ROUND.test(stem) || stem.endsWith('ä') ? [dropped] : [rounded];
  return AFTER_ROUND.test(stem) && !/[jlnr][aä]$/u.test(stem) ? [dropped] : [dropped, rounded];
}

/** kieli : kieltä, nuori : nuorta, lapsi : lasta. */
function consonantStems(root: string): readonly string[] {
  if (/[pkt]s$/u.test(root)) return [root.replace(/.s$/u, 's')];
  if (/m$/u.test(root)) return [root.replace(/m$/u, 'n')];
  return /[aeiouyäö][lnrsh]$/u.test(root) ? [root] : [];
}

/** A stem as it is after back and after front vowels. */
function inBothHarmonies(stem: string): readonly string[] {
  return [stem, stem.replace(/a$/u, 'ä')];
}
