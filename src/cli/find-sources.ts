import { lookUpName } from '../app/catalogue.js';
import { PykalaError } from '../domain/errors.js';
import { fold } from '../domain/fold.js';
import type { Source } from '../domain/source.js';
import type { Store } from '../store/open.js';

/**
 * The followed sources that words name, whatever their case and accents; all of them where no word is given.
 * Throws UNKNOWN_SOURCE with what is near, or with the way to follow it.
 */
export async function followedSources(store: Store, words: readonly string[]): Promise<readonly Source[]> {
  const followed = store.sources.followed();
  if (words.length === 0) return followed;
  const found: Source[] = [];
  for (const word of words) {
    const source = await sourceCalled(word, followed);
    if (!found.includes(source)) found.push(source);
  }
  return found;
}

/** Throws UNKNOWN_SOURCE unless every name is a source of the database, followed or not. */
export async function requireSources(store: Store, names: readonly string[]): Promise<void> {
  const known = new Set(store.sourceOverviews('', true).map(({ source }) => source));
  for (const name of names) {
    if (!known.has(name)) throw await unknownSource(name, [...known]);
  }
}

async function sourceCalled(word: string, followed: readonly Source[]): Promise<Source> {
  const wanted = fold(word);
  const source =
    followed.find(({ name }) => name === word) ??
    followed.find(({ name, authority }) => fold(name) === wanted || fold(authority) === wanted);
  if (source !== undefined) return source;
  throw await unknownSource(
    word,
    followed.map(({ name }) => name),
  );
}

async function unknownSource(word: string, names: readonly string[]): Promise<PykalaError> {
  return new PykalaError('UNKNOWN_SOURCE', `cli: no source is called ${word}`, {
    hint: await hintFor(word, names),
  });
}

async function hintFor(word: string, names: readonly string[]): Promise<string> {
  const [{ loadCatalogue }, { nearMisses }] = await Promise.all([
    import('./catalogue-file.js'),
    import('./near-miss.js'),
  ]);
  const near = nearMisses(word, names);
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  const offered = lookUpName(loadCatalogue(), word);
  if (offered !== null)
    return `The catalogue has it: follow it first with \`pykala sources add ${offered.source.name}\`.`;
  return 'See `pykala sources` for the sources followed and `pykala sources catalogue` for those known.';
}
