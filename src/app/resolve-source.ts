import type { Authority } from '../domain/catalogue.js';
import type { Platform } from '../platforms/platform.js';
import { type Found, lookUpAddress, lookUpHost, lookUpName } from './catalogue.js';

/**
 * What a word leads to. `isProved` says whether the address itself shows its platform; where it does not, only
 * asking there can.
 */
export type Resolved =
  | { readonly kind: 'catalogue'; readonly found: Found }
  | {
      readonly kind: 'address';
      readonly baseUrl: string;
      readonly platform: Platform;
      readonly isProved: boolean;
    }
  | { readonly kind: 'not-web' }
  | { readonly kind: 'unknown-name' };

/** Works out which source a person means by a name of the catalogue, or by any address on the site. */
export function resolveSource(
  catalogue: readonly Authority[],
  platforms: readonly Platform[],
  word: string,
): Resolved {
  const named = lookUpName(catalogue, word);
  if (named !== null) return { kind: 'catalogue', found: named };
  if (!LOOKS_LIKE_ADDRESS.test(word)) return { kind: 'unknown-name' };
  return resolveAddress(catalogue, platforms, word);
}

// `https://kunta.fi/cgi/…`, `kunta10.oncloudos.com`, `localhost:8080`
const LOOKS_LIKE_ADDRESS = /[./:]/u;

function resolveAddress(
  catalogue: readonly Authority[],
  platforms: readonly Platform[],
  word: string,
): Resolved {
  for (const platform of platforms) {
    const baseUrl = platform.baseUrlOf(word);
    if (baseUrl === null) continue;
    const known = lookUpAddress(catalogue, baseUrl);
    return known === null
      ? { kind: 'address', baseUrl, platform, isProved: true }
      : { kind: 'catalogue', found: known };
  }
  for (const platform of platforms) {
    const baseUrl = platform.guessBaseUrl(word);
    if (baseUrl === null) continue;
    const known = lookUpAddress(catalogue, baseUrl) ?? lookUpHost(catalogue, new URL(baseUrl).host);
    return known === null
      ? { kind: 'address', baseUrl, platform, isProved: false }
      : { kind: 'catalogue', found: known };
  }
  return { kind: 'not-web' };
}
