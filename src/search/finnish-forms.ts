import { type Stems, stemsOf } from './finnish-stems.js';

/** Endings of cases and adverbs after a weak vowel stem of either number; A stands for a or ä and O for o or ö throughout. */
const AFTER_WEAK = ['ssA', 'stA', 'llA', 'ltA', 'lle', 'ksi', 'ttA', 'sti'] as const;
const POSSESSIVES = ['nsA', 'mme', 'ni', 'nne', 'si'] as const;
const PARTICLES = ['kin', 'kAAn', 'hAn', 'kO'] as const;

const LONG_END = /(?:aa|ee|ii|oo|uu|yy|ää|öö|uo|yö|ie)$/u;
const TWO_VOWELS = /[aeiouyäö]{2}$/u;
/** Forms of cases to which possessive endings are added as they are: taloissa-, päätökse-kse-, taloja-. */
const OWNABLE = /(?:ssA|[sl]tA|ll[Ae]|kse|nA|tA|[ji]A|[aeiouyäö]A)$/u;

/**
 * Every form in which a Finnish noun or adjective, given in the nominative and in lower case, may be written, with
 * possessive endings and particles. Many of them are of no real word.
 */
export function nounForms(nominative: string): ReadonlySet<string> {
  const readings = stemsOf(nominative);
  const plain = [...new Set([nominative, ...readings.flatMap(caseForms)])];
  return spelled(nominative, [
    ...plain,
    ...plain.flatMap((form) => PARTICLES.map((particle) => form + particle)),
    ...plain.flatMap(ownedForms),
    ...readings.flatMap(({ strong }) => POSSESSIVES.map((possessive) => strong + possessive)),
  ]);
}

/** The same without possessive endings and particles. */
export function plainNounForms(nominative: string): ReadonlySet<string> {
  return spelled(nominative, [nominative, ...stemsOf(nominative).flatMap(caseForms)]);
}

function spelled(nominative: string, forms: readonly string[]): ReadonlySet<string> {
  const harmonies = harmoniesOf(nominative);
  return new Set(forms.flatMap((form) => harmonies.map((spell) => spell(form))));
}

function caseForms(stems: Stems): readonly string[] {
  return [
    ...stems.weak.flatMap((stem) => [`${stem}n`, `${stem}t`, ...AFTER_WEAK.map((ending) => stem + ending)]),
    ...stems.weakPlural.flatMap((stem) => AFTER_WEAK.map((ending) => stem + ending)),
    ...singularForms(stems.strong),
    ...stems.plural.flatMap(pluralForms),
    ...stems.consonant.flatMap((stem) => [`${stem}tA`, `${stem}ten`, `${stem}nA`]),
  ];
}

/** taloa taloon, asiaa asiata asiaan, työtä työhön, aloitteeseen. */
function singularForms(stem: string): readonly string[] {
  const vowel = stem.slice(-1);
  const essive = `${stem}nA`;
  if (LONG_END.test(stem)) return [essive, `${stem}tA`, `${stem}h${vowel}n`, `${stem}seen`];
  const either = TWO_VOWELS.test(stem) ? [`${stem}tA`] : [];
  return [essive, `${stem}A`, `${stem}${vowel}n`, ...either];
}

/** kuntia kuntien kuntiin, taloja talojen taloihin, asioita asioiden, aloitteisiin. */
function pluralForms(stem: string): readonly string[] {
  const root = stem.slice(0, -1);
  const ofCase = TWO_VOWELS.test(stem)
    ? [`${root}jA`, `${root}jen`, `${stem}tA`, `${stem}den`, `${stem}tten`, `${stem}hin`, `${stem}siin`]
    : [`${stem}A`, `${stem}en`, `${stem}in`];
  return [...ofCase, `${stem}nA`, `${stem}neen`, `${stem}nensA`];
}

/** taloissa : taloissaan, taloissamme; päätökseksi : päätöksekseen; taloon : taloonsa. */
function ownedForms(form: string): readonly string[] {
  const base = form.endsWith('n') ? form.slice(0, -1) : form.replace(/ksi$/u, 'kse');
  const owned = POSSESSIVES.map((possessive) => base + possessive);
  if (form.endsWith('n')) return owned;
  return OWNABLE.test(base) ? [...owned, `${base}${base.slice(-1)}n`] : [];
}

/** How A and O are spelled in a word: by its last a, o, u, ä, ö or y, both ways where e and i stand at its end. */
function harmoniesOf(word: string): readonly ((form: string) => string)[] {
  const vowels = word.match(/[aeiouyäö]+/gu) ?? [];
  const last = vowels.at(-1) ?? '';
  const isNeutral = /^[ei]+$/u.test(last) && (last === 'ie' || /^[ei]*$/u.test(vowels.at(-2) ?? ''));
  const isBack = /[aou][^aouäöy]*$/u.test(word);
  const spellings = [
    ...(isBack || isNeutral ? [(form: string) => form.replaceAll('A', 'a').replaceAll('O', 'o')] : []),
    ...(!isBack || isNeutral ? [(form: string) => form.replaceAll('A', 'ä').replaceAll('O', 'ö')] : []),
  ];
  return spellings;
}
