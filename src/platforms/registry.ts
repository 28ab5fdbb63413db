import { PykalaError } from '../domain/errors.js';
import { dynasty } from './dynasty/index.js';
import type { Platform } from './platform.js';

/** Every platform that can be read: a new one is a room beside `dynasty` and a line here. */
export const PLATFORMS: readonly Platform[] = [dynasty];

/** The platform of an id. Errors: `USAGE` when there is none. */
export function platformNamed(id: string): Platform {
  const platform = PLATFORMS.find((known) => known.id === id);
  if (platform === undefined) {
    const known = PLATFORMS.map((one) => one.id).join(', ');
    throw new PykalaError('USAGE', `there is no platform "${id}"; known: ${known}`);
  }
  return platform;
}
