import { plainNounForms } from './finnish-forms.js';
import { strengthen, weaken } from './finnish-grades.js';

/** What may stand at the end of a form without its possessive ending and particle, the longest first. */
const CASE_ENDING =
  /(?:siin|seen|tten|ss[aä]|st[aä]|ll[aä]|lt[aä]|tt[aä]|sti|lle|ksi|kse|jen|den|ten|hin|h[aouyäö]n|n[aä]|t[aä]|j[aä]|[aeiouyäö]n|n|t|[aä])$/u;
const PARTICLE = /(?:kin|k[aä][aä]n|h[aä]n|k[oö])$/u;
const POSSESSIVE = /(?:ns[aä]|mme|nne|ni|si)$/u;
/** taloissa-an, päätöksekse-en */
const OWN_LENGTH = /(?<=([aeä]))\1n$/u;

type Turn = readonly [end: RegExp, nominative: (stem: string) => readonly string[]];

/** Ends of stems and the nominatives they may belong to. */
const TURNS: readonly Turn[] = [
  [/ks[ei]?$/u, (stem) => [stem.replace(/ks[ei]?$/u, 's')]], // päätökse- : päätös
  [/[uy](?:[td]e|t)$/u, (stem) => [stem.replace(/(?:[td]e|t)$/u, 's')]], // mahdollisuude- : mahdollisuus
  [/(?:[td]|nn|ll|rr)e$/u, (stem) => [stem.replace(/[tdnlr]e$/u, 'si')]], // vede- : vesi, kanne- : kansi
  [/s[ei]?$/u, (stem) => [stem.replace(/s[ei]?$/u, 'nen')]], // ihmise- : ihminen
  [/m[ei]$/u, (stem) => [stem.replace(/m[ei]$/u, 'n')]], // puhelime- : puhelin
  [/m[mp][aäi]$/u, (stem) => [stem.replace(/m[mp].$/u, 'mpi')]], // paremma- : parempi
  [/tt[oö]m[aäi]$/u, (stem) => [stem.replace(/t([oö])m.$/u, '$1n')]], // maksuttoma- : maksuton
  [/miehe?i?$/u, (stem) => [stem.replace(/he?i?$/u, 's')]], // luottamusmiehe- : luottamusmies
  [/ne[ei]$/u, (stem) => [stem.replace(/e.$/u, 'ut'), stem.replace(/e.$/u, 'yt')]], // päättynee- : päättynyt
  [/[aeiouyäö][lnr][ei]$/u, (stem) => [stem.slice(0, -1)]], // jäsene- : jäsen
  [/(?<=[aeiouyäö])t$/u, (stem) => [stem.replace(/t$/u, 'si')]], // vet-tä : vesi
  [/(?<=a)s$/u, (stem) => [stem.replace(/s$/u, 'psi')]], // las-ten : lapsi
  [/aja$/u, (stem) => [stem.replace(/ja$/u, 'ika')]], // aja- : aika
  [/poja$/u, (stem) => [stem.replace(/ja$/u, 'ika')]], // poja- : poika
  [/ru[ou]a$/u, (stem) => [stem.replace(/.a$/u, 'oka')]], // ruoa- : ruoka
  [/vää$/u, (stem) => [stem.replace(/ä$/u, 't')]], // kevää- : kevät
  [/öi?$/u, (stem) => [stem.replace(/öi?$/u, 'yö')]], // töi- : työ
  [/ei$/u, (stem) => [stem.replace(/ei$/u, 'ie')]], // tei- : tie
  [/oi$/u, (stem) => [stem.replace(/oi$/u, 'uo')]], // soi- : suo
  [/e[ei]$/u, (stem) => [weaken(stem.slice(0, -1))]], // aloittee- : aloite
  [/et$/u, (stem) => [stem.slice(0, -1)]], // aloitet-ta : aloite
  [/(?:a[ai]|ä[äi]|ii)$/u, (stem) => [`${weaken(stem.slice(0, -1))}s`]], // asiakkaa- : asiakas
  [/ei$/u, (stem) => strengthen(`${stem.slice(0, -2)}i`)], // kaupungei- : kaupunki
  [/[oö]i?$/u, (stem) => withVowels(stem.replace(/i$/u, '').slice(0, -1), 'oöaä')], // kaavoi- : kaava
  [/[uy]i$/u, (stem) => strengthen(stem.slice(0, -1))], // palvelui- : palvelu
  [/[aä]i$/u, (stem) => [`${stem.slice(0, -1)}${stem.slice(-2, -1)}`]], // vapai- : vapaa
  [/i$/u, (stem) => withVowels(stem.slice(0, -1), 'aäi')], // kunti- : kunta
  [/e$/u, (stem) => withVowels(stem.slice(0, -1), 'i')], // lehde- : lehti
  [/[aeiouyäö]$/u, (stem) => strengthen(stem)], // pöydä- : pöytä
  [/[^aeiouyäö]$/u, (stem) => withVowels(stem, 'aäie')], // kunt-ien : kunta
  [/[^aeiouyäö]$/u, (stem) => [stem]], // päätös-tä : päätös
];

/** Shorter words are taken for the ends of others more often than not. */
const SHORTEST = 3;

/** The Finnish nominatives of which a word in lower case may be a form, the word itself left out. */
export function nominativesOf(word: string): readonly string[] {
  const bare = bareForms(word);
  const stems = new Set(bare.flatMap(stemsWithin));
  const found = new Set([...stems].flatMap((stem) => turned(stem)));
  found.delete(word);
  return [...found].filter((nominative) => isFormOf(bare, nominative));
}

/** A word without particle and possessive ending, as each may be there or not: taloissaan : taloissa. */
function bareForms(word: string): readonly string[] {
  const quiet = new Set([word, word.replace(PARTICLE, '')]);
  const forms = [...quiet].flatMap((form) => {
    const own = form.replace(POSSESSIVE, '');
    const ofOwn = own === form ? [] : [own, `${own}n`, own.replace(/kse$/u, 'ksi')];
    return [form, ...ofOwn, form.replace(OWN_LENGTH, '').replace(/kse$/u, 'ksi')];
  });
  return [...new Set(forms)].filter((form) => form.length > 2);
}

function stemsWithin(form: string): readonly string[] {
  const endings: string[] = [];
  for (let rest = form; ; ) {
    const ending = CASE_ENDING.exec(rest)?.[0];
    if (ending === undefined) break;
    endings.push(ending);
    rest = ending.length === 1 ? '' : ending.slice(1);
  }
  return endings.map((ending) => form.slice(0, -ending.length)).filter((stem) => stem.length > 1);
}

function turned(stem: string): readonly string[] {
  return TURNS.filter(([end]) => end.test(stem)).flatMap(([, nominative]) => nominative(stem));
}

function withVowels(root: string, vowels: string): readonly string[] {
  return [...vowels].flatMap((vowel) => strengthen(root + vowel));
}

function isFormOf(bare: readonly string[], nominative: string): boolean {
  if (nominative.length < SHORTEST) return false;
  const forms = plainNounForms(nominative);
  return bare.some((form) => forms.has(form));
}
