import type { World } from './types.js';

/** The addresses of one instance as it prints them. */
export type Addresses = {
  readonly base: string;
  readonly page: (page: string, parameters?: string) => string;
  readonly file: (name: string) => string;
};

/** Addresses under an origin; `null` gives the relative ones used inside pages. */
export const addressesOf = (world: World, origin: string | null): Addresses => {
  const base = origin === null ? '' : `${origin}${world.pathPrefix}/cgi/DREQUEST.PHP`;
  const files = origin === null ? '../kokous/' : `${origin}${world.pathPrefix}/kokous/`;
  return {
    base,
    page: (page, parameters = '') => `${base}?page=${page}${parameters}`,
    file: (name) => `${files}${name}`,
  };
};

/** The origin an instance prints: the advertised one, else the one it was asked at. */
export const printedOrigin = (world: World, origin: string): string =>
  world.options?.advertisedOrigin ?? origin;
