/** Endings of nouns, adjectives and verbs after the whole word. */
const AFTER_WORD = [
  'n',
  'en',
  't',
  'et',
  'r',
  'ar',
  'er',
  'or',
  'na',
  'arna',
  'erna',
  'a',
  'e',
  'na',
  'de',
  'ts',
] as const;
/** After a word without its last a (skola) or e (möte, pojke). */
const AFTER_A = ['an', 'or', 'orna', 'ar', 'ade', 'at', 'ad', 'as', 'ande'] as const;
const AFTER_E = ['en', 'et', 'ar', 'arna', 'er', 'erna', 'ena'] as const;
/** After a word whose last syllable has lost its vowel: medel : medlen, regel : regler. */
const AFTER_LOSS = ['ar', 'arna', 'er', 'erna', 'en', 'et', 'a', 'e'] as const;

/** Last parts whose vowel changes: singular and plural. */
const CHANGED_VOWELS: readonly (readonly [string, string])[] = [
  ['stad', 'städer'],
  ['land', 'länder'],
  ['hand', 'händer'],
  ['strand', 'stränder'],
  ['ledamot', 'ledamöter'],
  ['bok', 'böcker'],
  ['natt', 'nätter'],
  ['man', 'män'],
  ['fot', 'fötter'],
  ['rot', 'rötter'],
  ['son', 'söner'],
  ['mor', 'mödrar'],
  ['far', 'fäder'],
  ['bror', 'bröder'],
  ['dotter', 'döttrar'],
];
const AFTER_PLURAL = ['', 'na', 'nen'] as const;

/**
 * Every form in which a Swedish word, given in its basic form and in lower case, may be written, genitives among
 * them. Many of them are of no real word.
 */
export function swedishForms(word: string): ReadonlySet<string> {
  const changed = CHANGED_VOWELS.filter(([singular]) => word.endsWith(singular)).flatMap(
    ([singular, plural]) => AFTER_PLURAL.map((ending) => word.slice(0, -singular.length) + plural + ending),
  );
  const forms = [word, ...onWord(word), ...onShorterWord(word), ...changed];
  return new Set(forms.flatMap((form) => (/[sxz]$/u.test(form) ? [form] : [form, `${form}s`])));
}

function onWord(word: string): readonly string[] {
  const doubled = /[^aeiouyåäö][aeiouyåäö][mn]$/u.test(word) ? [word + word.slice(-1)] : [];
  return [word, ...doubled].flatMap((one) => AFTER_WORD.map((ending) => one + ending));
}

function onShorterWord(word: string): readonly string[] {
  const root = word.slice(0, -1);
  if (word.endsWith('a')) return AFTER_A.map((ending) => root + ending);
  if (word.endsWith('e')) return AFTER_E.map((ending) => root + ending);
  // museum : museet, gymnasium : gymnasier
  if (word.endsWith('um')) return ['et', 'er', 'erna'].map((ending) => word.slice(0, -2) + ending);
  const lost = word.replace(/e(?=[lnr]$)/u, '').replace(/mm(?=[lnr]$)/u, 'm');
  return lost === word ? [] : AFTER_LOSS.map((ending) => lost + ending);
}

/** What may stand at the end of an inflected Swedish word, and what stands there in its basic form. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:orna|or|an)$/u, ['a']],
  [/(?:arna|ar)$/u, ['', 'e', 'a']],
  [/(?:erna|er)$/u, ['', 'e']],
  [/(?:en|et|ena)$/u, ['', 'e']],
  [/(?:na|n|t)$/u, ['']],
];

/** The Swedish basic forms of which a word in lower case may be a form, the word itself left out. */
export function swedishBasesOf(word: string): readonly string[] {
  const forms = [word, word.replace(/s$/u, '')];
  const bases = forms.flatMap((form) =>
    ENDINGS.filter(([end]) => end.test(form)).flatMap(([end, basic]) =>
      basic.map((ending) => form.replace(end, ending)),
    ),
  );
  return [...new Set([...forms, ...bases])].filter(
    (base) => base !== word && base.length >= SHORTEST && swedishForms(base).has(word),
  );
}

const SHORTEST = 3;
