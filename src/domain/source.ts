import type { Language } from './agenda-item.js';

/** `catalogue` from the shipped list, `hand` an address that the user gave (only such may be a private address). */
export type SourceOrigin = 'catalogue' | 'hand';

/** An authority that is followed at one address. `name` is the slug users type (`espoo`); `baseUrl` ends with the platform's mark. */
export type Source = {
  readonly name: string;
  readonly authority: string;
  readonly platform: string;
  readonly baseUrl: string;
  readonly language: Language | null;
  readonly origin: SourceOrigin;
};
