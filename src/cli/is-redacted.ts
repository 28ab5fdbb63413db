import type { Store } from '../store/open.js';

/** The option by which private persons are masked, or shown where the rule of the database masks them. */
export type RedactWords = { readonly redact?: boolean };

export const REDACT_OPTION = ['--redact', 'mask names, phones and addresses of private persons'] as const;
export const NO_REDACT_OPTION = [
  '--no-redact',
  'do not, where `pykala retention profile` says public',
] as const;

/** Whether private persons are masked: as the words say, else as the rule of the database does. */
export function isRedacted(store: Store, { redact }: RedactWords): boolean {
  return redact ?? store.retention().get().profile === 'public';
}
