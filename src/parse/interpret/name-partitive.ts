import { standsIn } from './stands-in.js';

/**
 * The base form of a name in the partitive (`Haavistoa äänesti 12`): as it stands elsewhere on the page, else where the
 * ending leaves no doubt; one that may come of several names (`Mallia`, `Virtasta`) stays as printed.
 */
export function baseOfPartitive(name: string, whole: string): string {
  const printed = FORMS.filter(({ ending }) => ending.test(name))
    .map(({ ending, base }) => name.replace(ending, base))
    .filter((form) => standsIn(form, whole));
  const [first] = printed;
  if (first !== undefined && printed.length === 1) return first;
  // `Mallin` beside `Mallia`: a stem that stays the same, unless it may come of an `i` (`Kosken`, `Koskea`)
  const stem = name.slice(0, -1);
  if (/[aiouyäö]$/u.test(stem) && standsIn(`${stem}n`, whole)) return stem;
  return SURE.test(name) ? name.slice(0, -1) : name.replace(OF_NATURE, 'i');
}

const FORMS: readonly { readonly ending: RegExp; readonly base: string }[] = [
  // Mallia, Jylhää
  { ending: /[aä]$/u, base: '' },
  // Sundbergia
  { ending: /ia$|iä$/u, base: '' },
  // Virtasta
  { ending: /st[aä]$/u, base: 'nen' },
  // Kangasta
  { ending: /t[aä]$/u, base: '' },
  // Koskea, Saarta
  { ending: /e[aä]$|t[aä]$/u, base: 'i' },
  // Laineetta
  { ending: /t(?:ta|tä)$/u, base: '' },
];

// Haavistoa · Jylhää · Harjua
const SURE = /(?:oa|öä|ua|yä|aa|ää)$/u;

// Lehtosaarta · Ristimäkeä
const OF_NATURE = /(?<=saar|vuor)ta$|(?<=mäk|niem|järv|kiv)eä$|(?<=jok|laht|kosk|salm|lamp|korp)ea$/iu;
