import type { Authority, CatalogueAddress } from '../domain/catalogue.js';
import { fold } from '../domain/fold.js';
import type { Source } from '../domain/source.js';

/** What a name or an address leads to: an authority, the address chosen and the source it makes. */
export type Found = {
  readonly source: Source;
  readonly authority: Authority;
  readonly address: CatalogueAddress;
};

/** Finds the source that a name means, whatever its case and accents: slug, name, alias, or one with `-sv` behind it. */
export function lookUpName(catalogue: readonly Authority[], word: string): Found | null {
  const wanted = fold(word);
  for (const authority of catalogue) {
    for (const choice of choicesOf(authority)) {
      if (choice.words.has(wanted)) return found(authority, choice);
    }
  }
  return null;
}

/** The source whose base address this is, whatever its scheme and the case of its letters, or `null`. */
export function lookUpAddress(catalogue: readonly Authority[], baseUrl: string): Found | null {
  const wanted = addressKey(baseUrl);
  for (const authority of catalogue) {
    const choice = choicesOf(authority).find(({ address }) => addressKey(address.baseUrl) === wanted);
    if (choice !== undefined) return found(authority, choice);
  }
  return null;
}

/** The source whose host this is, for an address typed without its path. */
export function lookUpHost(catalogue: readonly Authority[], host: string): Found | null {
  const matches = catalogue.flatMap((authority) =>
    choicesOf(authority)
      .filter(({ address }) => new URL(address.baseUrl).host === host.toLowerCase())
      .map((choice) => found(authority, choice)),
  );
  return matches.length === 1 ? (matches[0] ?? null) : null;
}

/** Authorities whose name, alias or slug holds the word; all where no word is given. */
export function searchCatalogue(catalogue: readonly Authority[], word: string | null): readonly Authority[] {
  if (word === null) return catalogue;
  const wanted = fold(word);
  return catalogue.filter((authority) =>
    [authority.slug, authority.name, ...authority.aliases].some((name) => fold(name).includes(wanted)),
  );
}

/** Every address of an authority with the source that following it makes, the best one first. */
export function sourcesOf(authority: Authority): readonly Found[] {
  return choicesOf(authority).map((choice) => found(authority, choice));
}

/** Whether two base addresses are one place, whatever their scheme and the case of their letters. */
export function isSameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}

type Choice = {
  readonly name: string;
  readonly words: ReadonlySet<string>;
  readonly address: CatalogueAddress;
};

/** An authority's addresses with the names by which a user may follow each: the best one bears the plain slug. */
function choicesOf(authority: Authority): readonly Choice[] {
  const [best, ...others] = [...authority.addresses].sort(
    (a, b) => Number(isSwedishOnly(a)) - Number(isSwedishOnly(b)) || rank(a) - rank(b),
  );
  if (best === undefined) return [];
  const names = new Set([authority.slug]);
  return [
    choiceNamed(authority, best, authority.slug),
    ...others.map((address) => {
      const name = freeName(names, `${authority.slug}-${isSwedishOnly(address) ? 'sv' : suffixOf(address)}`);
      names.add(name);
      return choiceNamed(authority, address, name);
    }),
  ];
}

function choiceNamed(authority: Authority, address: CatalogueAddress, name: string): Choice {
  const words = name === authority.slug ? [name, authority.name, ...authority.aliases] : [name];
  return { name, words: new Set(words.map(fold)), address };
}

function isSwedishOnly(address: CatalogueAddress): boolean {
  return address.languages.length === 1 && address.languages[0] === 'sv';
}

function suffixOf(address: CatalogueAddress): string {
  return address.status === 'superseded' || address.status === 'dead' ? 'old' : 'other';
}

function freeName(taken: ReadonlySet<string>, name: string): string {
  if (!taken.has(name)) return name;
  for (let n = 2; ; n += 1) if (!taken.has(`${name}-${n}`)) return `${name}-${n}`;
}

const RANKS: readonly CatalogueAddress['status'][] = ['verified', 'listed', 'guess', 'dead', 'superseded'];

function rank(address: CatalogueAddress): number {
  return RANKS.indexOf(address.status);
}

function found(authority: Authority, choice: Choice): Found {
  const [language, ...more] = choice.address.languages;
  const source: Source = {
    name: choice.name,
    authority: authority.name,
    platform: authority.platform,
    baseUrl: choice.address.baseUrl,
    language: language !== undefined && more.length === 0 ? language : null,
    origin: 'catalogue',
  };
  return { source, authority, address: choice.address };
}

function addressKey(baseUrl: string): string {
  return baseUrl
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/\/{2,}/gu, '/');
}
