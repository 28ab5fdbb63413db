/** Strong grade, weak grade: the last consonants of a stem before its last vowel, in the order in which they are tried. */
const WEAKENED: readonly (readonly [RegExp, string])[] = [
  [/kk(?=.$)/u, 'k'], // takki : takin
  [/pp(?=.$)/u, 'p'], // kauppa : kaupan
  [/tt(?=.$)/u, 't'], // tontti : tontin
  [/nk(?=.$)/u, 'ng'], // kaupunki : kaupungin
  [/mp(?=.$)/u, 'mm'], // kumpi : kumman
  [/nt(?=.$)/u, 'nn'], // kunta : kunnan
  [/lt(?=.$)/u, 'll'], // ilta : illan
  [/rt(?=.$)/u, 'rr'], // parta : parran
  [/(?<=[aeiouyäöh])t(?=.$)/u, 'd'], // pöytä : pöydän, lahti : lahden
  [/(?<=[aeiouyäölr])p(?=.$)/u, 'v'], // lupa : luvan, halpa : halvan
  [/(?<=u)k(?=u$)|(?<=y)k(?=y$)/u, 'v'], // luku : luvun
  [/(?<=[lrh])k(?=e$)/u, 'j'], // järke- : järjen
  [/(?<=[aeiouyäölrh])k(?=.$)/u, ''], // joki : joen, jalka : jalan
];

/** The same the other way, where the nominative is weak (`aloite : aloitteen`); several may be right. */
const STRENGTHENED: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiouyäölrnm])k(?=.$)/u, 'kk'], // osake : osakkeen
  [/(?<=[aeiouyäölrnm])p(?=.$)/u, 'pp'], // ope : oppeen
  [/(?<=[aeiouyäölrn])t(?=.$)/u, 'tt'], // aloite : aloitteen
  [/d(?=.$)/u, 't'], // puhde : puhteen
  [/v(?=.$)/u, 'p'], // tarve : tarpeen
  [/mm(?=.$)/u, 'mp'], // lumme : lumpeen
  [/nn(?=.$)/u, 'nt'], // rinne : rinteen
  [/ll(?=.$)/u, 'lt'], // sivellin : siveltimen
  [/rr(?=.$)/u, 'rt'], // kierre : kierteen
  [/ng(?=.$)/u, 'nk'], // kangas : kankaan
  [/(?<=[lrh])j(?=.$)/u, 'k'], // pohje : pohkeen
  [/(?<=u)v(?=u$)|(?<=y)v(?=y$)/u, 'k'], // luvun : luku
  [/(?<=[aeiouyäölrh])(?=[aeiouyäö]$)/u, 'k'], // koe : kokeen, varas : varkaan, tuen : tuki
];

/** The weak grade of a stem that ends in a vowel, the stem itself where nothing weakens. */
export function weaken(stem: string): string {
  const rule = WEAKENED.find(([strong]) => strong.test(stem));
  return rule === undefined ? stem : stem.replace(rule[0], rule[1]);
}

/** The stems of which a stem in weak grade may be the weak one, itself among them. */
export function strengthen(stem: string): readonly string[] {
  const strong = STRENGTHENED.filter(([weak]) => weak.test(stem)).map(([weak, to]) => stem.replace(weak, to));
  return [stem, ...strong];
}
