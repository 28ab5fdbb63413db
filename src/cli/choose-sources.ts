import { type Found, isSameAddress } from '../app/catalogue.js';
import { resolveSource } from '../app/resolve-source.js';
import { PykalaError } from '../domain/errors.js';
import type { Source } from '../domain/source.js';
import { PLATFORMS } from '../platforms/registry.js';
import type { SourceOverview } from '../store/source-overview.js';
import { loadCatalogue } from './catalogue-file.js';
import { askSite } from './check-site.js';
import type { Context } from './context.js';
import { nameForSource } from './name-source.js';

/** How sources are chosen: `known` are those of the database, followed or not; without `check` no site is asked. */
export type ChooseWords = {
  readonly name?: string;
  readonly check: boolean;
  readonly known: readonly SourceOverview[];
};

/** A source to follow. `remark` is what the user should know of it. */
export type Chosen = {
  readonly source: Source;
  readonly isFollowed: boolean;
  readonly remark: string | null;
};

/**
 * The sources that words mean, each once; nothing is written, so that one wrong word leaves everything as it is.
 * Throws UNKNOWN_SOURCE, NOT_A_PLATFORM, USAGE or FETCH_FAILED.
 */
export async function chooseSources(
  context: Context,
  wanted: readonly string[],
  words: ChooseWords,
): Promise<readonly Chosen[]> {
  const chosen: Chosen[] = [];
  for (const word of wanted) {
    const next = await chooseSource(context, word, words, chosen);
    if (!chosen.some(({ source }) => source.baseUrl === next.source.baseUrl)) chosen.push(next);
  }
  return chosen;
}

async function chooseSource(
  context: Context,
  word: string,
  words: ChooseWords,
  before: readonly Chosen[],
): Promise<Chosen> {
  const resolved = resolveSource(loadCatalogue(), PLATFORMS, word);
  switch (resolved.kind) {
    case 'catalogue':
      return fromCatalogue(resolved.found, words);
    case 'address':
      return fromAddress(context, { word, ...resolved }, words, before);
    case 'not-web':
      throw new PykalaError('NOT_A_PLATFORM', `cli: ${word} is no address of a web site`, {
        hint: 'Give a name of the catalogue, or an address on the site, such as its RSS link.',
      });
    case 'unknown-name': {
      const { unknownInCatalogue } = await import('./unknown-in-catalogue.js');
      throw unknownInCatalogue(word);
    }
  }
}

function fromCatalogue(found: Found, words: ChooseWords): Chosen {
  const name = nameForSource(found.source, words, []);
  const source = { ...found.source, name };
  return { source, isFollowed: isFollowed(source, words), remark: remarkOn(found) };
}

type AddressWord = {
  readonly word: string;
  readonly baseUrl: string;
  readonly platform: (typeof PLATFORMS)[number];
  readonly isProved: boolean;
};

async function fromAddress(
  context: Context,
  address: AddressWord,
  words: ChooseWords,
  before: readonly Chosen[],
): Promise<Chosen> {
  const { platform } = address;
  const known = words.known.find((source) => isSameAddress(source.baseUrl, address.baseUrl));
  const asked = words.check && known === undefined ? await askSite(context, address) : null;
  const baseUrl = known?.baseUrl ?? asked?.baseUrl ?? address.baseUrl;
  const taken = before.map(({ source }) => source.name);
  const name = nameForSource({ name: known?.source ?? null, baseUrl }, words, taken);
  const authority = known?.authority ?? asked?.authority ?? name;
  const source: Source = {
    name,
    authority,
    platform: platform.id,
    baseUrl,
    language: null,
    origin: 'hand',
  };
  return { source, isFollowed: known?.isFollowed === true, remark: null };
}

function isFollowed(source: Source, { known }: ChooseWords): boolean {
  return known.some(
    (one) => one.isFollowed && one.source === source.name && isSameAddress(one.baseUrl, source.baseUrl),
  );
}

const REMARKS = {
  verified: null,
  listed: 'is from a public list and was not checked',
  guess: 'is a guess',
  superseded: 'has been replaced by another',
  dead: 'answered, but with nothing new for years',
} as const;

function remarkOn({ source, address }: Found): string | null {
  const remark = REMARKS[address.status];
  return remark === null
    ? null
    : `${source.name}: the address ${remark}; see \`pykala sources check ${source.name}\``;
}
