import { PykalaError } from '../domain/errors.js';
import { loadCatalogue } from './catalogue-file.js';
import { nearMisses } from './near-miss.js';

// Lempäälän kunta · Esbo stad
const KIND = /\s+(?:kunta|kaupunki|kommun|stad|hyvinvointialue|välfärdsområde)$/iu;

/** The error for a name that the catalogue does not have, with the names that are near. */
export function unknownInCatalogue(word: string): PykalaError {
  const authorities = loadCatalogue();
  const nameOf = new Map(
    authorities.flatMap(({ slug, name, aliases }) =>
      [slug, name, ...aliases].map((word) => [word, `${slug} (${name})`] as const),
    ),
  );
  const near = new Set(
    nearMisses(word.replace(KIND, ''), [...nameOf.keys()]).map((name) => nameOf.get(name) ?? name),
  );
  return new PykalaError('UNKNOWN_SOURCE', `cli: the catalogue knows no ${word}`, {
    hint:
      near.size > 0
        ? `Did you mean ${[...near].join(' or ')}?`
        : 'See `pykala sources catalogue`, or give an address of the site, such as its RSS link.',
  });
}
