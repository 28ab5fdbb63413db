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
