import { readFileSync } from 'node:fs';
import { lookUpAddress } from '../app/catalogue.js';
import type { Authority } from '../domain/catalogue.js';

/** The shipped catalogue, `data/municipalities.json`; a test holds the file to its schema. */
export function loadCatalogue(): readonly Authority[] {
  const file = new URL('../../data/municipalities.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Authority[];
}

/** The authority that publishes at a base address, `null` where the catalogue does not know it. */
export function authorityAt(baseUrl: string | null): string | null {
  return baseUrl === null ? null : (lookUpAddress(loadCatalogue(), baseUrl)?.authority.name ?? null);
}

/** Whether a name may move from one address to another: both are the same authority's in the catalogue. */
export function isSameAuthority(a: string, b: string): boolean {
  const catalogue = loadCatalogue();
  const slug = lookUpAddress(catalogue, a)?.authority.slug;
  return slug !== undefined && slug === lookUpAddress(catalogue, b)?.authority.slug;
}
