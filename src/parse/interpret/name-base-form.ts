import { standsIn } from './stands-in.js';
import { swedishBaseForm } from './swedish-genitive.js';

/**
 * The base form of a name in the genitive: as it stands elsewhere on the page, else where the ending leaves no doubt
 * (`Pietarisen`, `Kivisalmelan`, `Niinivirran`); a stem that may have changed otherwise (`Kosken`) gives `null`.
 */
export function baseForm(name: string, whole: string): string | null {
  if (name.endsWith('s')) return swedishBaseForm(name, (form) => standsIn(form, whole));
  const stem = name.slice(0, -1);
  const nominative = name.endsWith('sen') ? `${name.slice(0, -3)}nen` : stem;
  if (standsIn(nominative, whole) || name.endsWith('sen')) return nominative;
  // Nybergin, Lindqvistin: a name that ends with a consonant, where the page has it
  const foreign = name.slice(0, -2);
  if (name.endsWith('in') && standsIn(foreign, whole)) return foreign;
  const changed = withChangedStem(name, whole);
  if (changed !== null) return changed;
  return SURE_GENITIVE.test(name) ? stem : null;
}

/** A surname of nature: compound (`Ristimäen`) it is sure, alone (`Mäen`) only where the page has it in the base form. */
function withChangedStem(name: string, whole: string): string | null {
  const found = CHANGED_STEM.exec(name)?.groups;
  const base = STEMS.get((found?.['end'] ?? '').toLowerCase());
  if (found === undefined || base === undefined) return null;
  const before = found['before'] ?? '';
  const isAlone = before.endsWith(' ');
  const nominative = `${before}${isAlone ? base.slice(0, 1).toUpperCase() + base.slice(1) : base}`;
  const surname = nominative.split(' ').at(-1) ?? '';
  return isAlone && !standsIn(surname, whole) ? null : nominative;
}

// what surnames end with, in the genitive and in the base form
const STEMS: ReadonlyMap<string, string> = new Map([
  ['mäen', 'mäki'],
  ['joen', 'joki'],
  ['virran', 'virta'],
  ['rannan', 'ranta'],
  ['pellon', 'pelto'],
  ['lehdon', 'lehto'],
  ['lahden', 'lahti'],
  ['kosken', 'koski'],
  ['niemen', 'niemi'],
  ['järven', 'järvi'],
  ['saaren', 'saari'],
  ['salmen', 'salmi'],
  ['lammen', 'lampi'],
  ['korven', 'korpi'],
  ['kankaan', 'kangas'],
  ['luodon', 'luoto'],
  ['niityn', 'niitty'],
  ['vuoren', 'vuori'],
  ['kiven', 'kivi'],
]);

const CHANGED_STEM = new RegExp(`^(?<before>[^\\n]{2,80}?)(?<end>${[...STEMS.keys()].join('|')})$`, 'iu');
// Kivisalmelan · Sammaliston · Honkavuolun
const SURE_GENITIVE = /(?:[aeiouyäö](?:l|m|h|r|s|st|k|p|t|v|j)(?:a|ä|o|ö|u|y)|i[oaä]|e[oä])n$/u;
