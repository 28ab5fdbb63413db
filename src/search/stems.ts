import { stemmer as finnishStemmer } from '@orama/stemmers/finnish';
import { stemmer as swedishStemmer } from '@orama/stemmers/swedish';
import type { Language } from '../domain/agenda-item.js';

/**
 * The stem under which a word is indexed, in its language: Snowball's, with what it leaves of inflection taken off.
 * Finnish consonant gradation and the changing ends of stems (`pöytä : pöydän`, `päätös : päätöksen`) come to one
 * form, so that every form of a word finds every other.
 */
export function stemOf(word: string, language: Language): string {
  const memo = MEMOS[language];
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = language === 'fi' ? finnishStem(word) : swedishStem(word);
  if (memo.size > MOST_REMEMBERED) memo.clear();
  memo.set(word, stem);
  return stem;
}

/** The stems that a word of a query may be indexed under: of both languages, with the forms whose stem differs. */
export function queryStems(word: string): readonly string[] {
  const forms = [word, ...formsOf(word)];
  return [
    ...new Set([...forms.map((form) => stemOf(form, 'fi')), stemOf(word, 'sv'), stemOf(`${word}en`, 'sv')]),
  ];
}

const MEMOS: Readonly<Record<Language, Map<string, string>>> = { fi: new Map(), sv: new Map() };
const MOST_REMEMBERED = 200_000;

function finnishStem(word: string): string {
  if (/\d/u.test(word) || word.length < 4) return word;
  let stem = finnishStemmer(word);
  for (const [ending, to] of FINNISH_ENDINGS) {
    const shorter = stem.replace(ending, to);
    if (shorter !== stem && shorter.length >= 3) stem = shorter;
  }
  return stem;
}

/** Ends that one word shows in different forms, each brought to the same; in the order in which they are tried. */
const FINNISH_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/j$/u, ''], // tontteja : tonttej
  [/(?:uus|uud|uut|uuks|uute)$/u, 'u'], // mahdollisuus : mahdollisuuden
  [/(?:yys|yyd|yyt|yyks|yyte)$/u, 'y'], // terveys goes below; pätevyys : pätevyyden
  [/ou(?:s|d|t|ks|te)$/u, 'o'], // talous : talouden
  [/ey(?:s|d|t|ks|te)$/u, 'e'], // terveys : terveyden
  [/(?<=[^aeiouyäö])(?:u|y|ö|o)(?:ks|s)$/u, ''], // avustus : avustuksen, päätös : päätöksen
  [/mi[ns]$/u, 'm'], // rakentaminen : rakentamisen
  [/(?<=.{4})i[ns]$/u, ''], // kunnallinen : kunnallisen
  [/ks$/u, 's'],
  [/[aeiouyäö]{1,2}$/u, ''], // kaava : kaavoja, pöytä : pöydän
  [/(?:tt|d)$/u, 't'], // tontti : tontin, pöytä : pöydän
  [/ss$/u, 's'],
  [/kk$/u, 'k'],
  [/pp$/u, 'p'],
  [/nk$/u, 'ng'], // kaupunki : kaupungin
  [/(?:nt|nn)$/u, 'n'], // kunta : kunnan
  [/(?:lt|ll)$/u, 'l'], // silta : sillan
  [/(?:rt|rr)$/u, 'r'],
  [/(?:mp|mm)$/u, 'm'],
  [/(?<=(?:^|[^aeiouyäö])[aeiouyäö])v$/u, 'p'], // lupa : luvan, but not kaava
];

function swedishStem(word: string): string {
  if (/\d/u.test(word) || word.length < 4) return word;
  const stem = swedishStemmer(word);
  const shorter = stem.replace(/(?:an|en|et|ar|or|er)$/u, '').replace(/[aeo]$/u, '');
  return shorter.length >= 3 ? shorter : stem;
}

/**
 * Forms of a Finnish word of a query whose stem is not the word's own: those that no rule on endings can bring
 * together, since they begin to differ earlier.
 */
function formsOf(word: string): readonly string[] {
  const root = (length: number) => word.slice(0, -length);
  // vesi : veden, lapsi : lasten
  if (/si$/u.test(word))
    return [`${root(3)}sten`, ...['den', 'tta', 'ttä', 'sen', 'sia'].map((end) => root(2) + end)];
  if (/in$/u.test(word)) return [`${root(1)}men`, `${root(1)}mia`]; // puhelin
  if (/ut$|yt$/u.test(word)) return [`${root(1)}een`]; // päättynyt
  if (/ton$|tön$/u.test(word)) return [`${root(2)}tom${word.endsWith('ö') ? 'ä' : 'a'}n`]; // maksuton
  if (/[aeiouyäö]s$/u.test(word)) return [`${root(1)}ksen`, `${root(1)}an`, `${word}ten`]; // asukas, avustus
  if (/[aeiouyäö](?:n|l|r)$/u.test(word)) return [`${word}en`, `${word}iä`, `${word}ta`]; // jäsen, sisar
  if (/e$/u.test(word)) return [`${word}en`]; // aloite
  if (/[aeiouyäölrh]ki$/u.test(word)) return [`${root(2)}en`, `${root(2)}et`]; // joki
  return GRADED.flatMap(([strong, weak]) =>
    strong.test(word) ? ['', 'n', 't'].map((end) => word.replace(strong, weak) + end) : [],
  );
}

/** Weak forms that end too short for a stem to show what they come from. */
const GRADED: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouyäölrh])k(?=[aeiouyäö]$)/u, ''], // joki : joen, lukea
  [/(?<=u)k(?=u$)/u, 'v'], // luku : luvun
  [/(?<=[lr])k(?=[ei]$)/u, 'j'], // järki : järjen
];
