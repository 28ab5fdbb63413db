import { nounForms } from './finnish-forms.js';
import { strengthen, weaken } from './finnish-grades.js';

/** What the forms of a verb are made from; each list holds what it may be, A stands for a or ä and U for u or y. */
type VerbStems = {
  /** rakenta-, hyväksy-, hylkää-: of the present and of -minen. */
  readonly present: readonly string[];
  /** rakensi, hyväksyi, hylkäsi. */
  readonly past: readonly string[];
  /** rakennet-, hyväksyt-, hylät-: before -aan and -tiin. */
  readonly passive: readonly string[];
  /** rakenta-, hylän-, nous-: before the n, l, r or s of the participle. */
  readonly participle: readonly string[];
};

type VerbClass = { readonly ending: RegExp; readonly stems: (infinitive: string) => VerbStems };

/** Classes by the end of the infinitive. */
const CLASSES: readonly VerbClass[] = [
  // rakentaa, hyväksyä, tukea, laatia
  { ending: /[aeiouyäö][aä]$/u, stems: (word) => vowelVerb(word.slice(0, -1)) },
  // tehdä : tekee, nähdä : näkee
  {
    ending: /(?:te|nä)hdä$/u,
    stems: (word) => {
      const stem = word.replace(/hdä$/u, 'ke');
      const passive = [`${word.slice(0, -2)}t`, `${word.slice(0, -2)}d`];
      return {
        present: [stem],
        past: [stem.replace(/ke$/u, 'ki')],
        passive,
        participle: [word.slice(0, -2)],
      };
    },
  },
  // luoda, saada, valikoida
  {
    ending: /[aeiouyäö]d[aä]$/u,
    stems: (word) => {
      const stem = word.slice(0, -2);
      const past = [stem, stem.replace(/[aeiouyäö](?=[aeiouyäö]$)/u, '').concat('i')];
      return { present: [stem], past, passive: [`${stem}d`, `${stem}t`], participle: [stem] };
    },
  },
  // käsitellä : käsittelee, nousta : nousee
  {
    ending: /(?:ll|nn|rr|st)[aä]$/u,
    stems: (word) => {
      const stem = word.slice(0, -2);
      const present = strengthen(stem.slice(0, -1)).map((strong) => `${strong}${stem.slice(-1)}e`);
      const past = present.map((one) => one.replace(/e$/u, 'i'));
      return { present, past, passive: [word.slice(0, -1), `${stem}t`], participle: [stem] };
    },
  },
  // hylätä : hylkää, avata : avaa, valita : valitsee
  { ending: /[aeiouyäö]t[aä]$/u, stems: contractedVerb },
];

/** Endings of the present stem; A, U and O as in the nouns. */
const PRESENT = [
  '',
  'en',
  'n',
  'vAt',
  'vA',
  'isi',
  'isivAt',
  'mAAn',
  'mAllA',
  'mAttA',
  'mAssA',
  'mAstA',
  'mAn',
  'mA',
] as const;
const PASSIVE = [
  'AAn',
  'AAnkO',
  'A',
  'tiin',
  'tAisiin',
  'tAessA',
  'tU',
  'ttU',
  'tAvA',
  'tAvAksi',
  'iin',
  'U',
  'Ava',
] as const;

/**
 * Forms in which a Finnish verb, given in its basic form and in lower case, is used in minutes: third persons,
 * passives, participles and its noun in -minen; none for a word that cannot be a basic form.
 */
export function verbForms(infinitive: string): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { stems } of CLASSES.filter(({ ending }) => ending.test(infinitive))) {
    for (const form of formsOn(stems(infinitive))) forms.add(spell(form, infinitive));
    for (const noun of stems(infinitive).present.flatMap((stem) => [...nounForms(`${stem}minen`)]))
      forms.add(noun);
  }
  return forms;
}

function formsOn({ present, past, passive, participle }: VerbStems): readonly string[] {
  return [
    ...present.flatMap((stem) => [`${stem}${stem.slice(-1)}`, ...PRESENT.map((ending) => stem + ending)]),
    ...present.map((stem) => weaken(stem)).flatMap((weak) => [weak, `${weak}n`, `${weak}mme`]),
    ...past.flatMap((stem) => [stem, `${stem}vAt`]),
    ...passive.flatMap((stem) => PASSIVE.map((ending) => stem + ending)),
    ...participle.flatMap((stem) => {
      const doubled = /[lrs]$/u.test(stem) ? stem.slice(-1) : 'n';
      return [`${stem}${doubled}Ut`, `${stem}${doubled}eet`, `${stem}${doubled}een`];
    }),
  ];
}

function vowelVerb(stem: string): VerbStems {
  const weak = weaken(stem);
  const past = [stem.replace(/[aäei]$/u, ''), stem.replace(/a$/u, 'o')].map((one) => `${one}i`);
  const sibilant = /(?<=[aeiouyäönlr])t[aä]$/u.test(stem) ? [stem.replace(/t[aä]$/u, 'si')] : [];
  return {
    present: [stem],
    past: [...past, ...sibilant],
    passive: [`${weak.replace(/[aä]$/u, 'e')}t`],
    participle: [stem],
  };
}

function contractedVerb(word: string): VerbStems {
  const weak = word.slice(0, -2);
  const participle = [`${weak}n`];
  const passive = [`${weak}t`];
  if (weak.endsWith('i')) return { present: [`${weak}tse`], past: [`${weak}tsi`], passive, participle };
  const strong = strengthen(weak);
  return {
    present: strong.map((one) => `${one}${word.slice(-1)}`),
    past: strong.map((one) => `${one}si`),
    passive,
    participle,
  };
}

function spell(form: string, infinitive: string): string {
  const isBack = infinitive.endsWith('a');
  return form
    .replaceAll('A', isBack ? 'a' : 'ä')
    .replaceAll('O', isBack ? 'o' : 'ö')
    .replaceAll('U', isBack ? 'u' : 'y');
}
