import type { Language } from './agenda-item.js';

/** What the authority is. */
export type AuthorityKind =
  | 'municipality'
  | 'wellbeing_services_county'
  | 'joint_authority'
  | 'regional_council';

/**
 * How sure an address is: `verified` seen to answer · `listed` in somebody's list, unchecked · `guess` made up by
 * analogy · `superseded` real once, replaced · `dead` answers, but nothing new.
 */
export type AddressStatus = 'verified' | 'listed' | 'guess' | 'superseded' | 'dead';

/** One address of an authority. `validFrom` and `validTo` are years in which it is known to have been in use. */
export type CatalogueAddress = {
  readonly baseUrl: string;
  readonly languages: readonly Language[];
  readonly status: AddressStatus;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly note: string;
};

/** A row of `data/municipalities.json`: an authority is never its address, and may have several. */
export type Authority = {
  readonly slug: string;
  readonly name: string;
  readonly kind: AuthorityKind;
  readonly languages: readonly Language[];
  readonly aliases: readonly string[];
  readonly platform: string;
  readonly addresses: readonly CatalogueAddress[];
};
