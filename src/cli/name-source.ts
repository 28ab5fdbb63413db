import { isSameAddress } from '../app/catalogue.js';
import { nameForAddress } from '../app/name-source.js';
import { PykalaError } from '../domain/errors.js';
import type { SourceOverview } from '../store/source-overview.js';
import { isSameAuthority } from './catalogue-file.js';

// `siun-sote`
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * The name under which a source is followed: the one asked for, its own, or one made of its address that is free.
 * Throws USAGE when the name belongs to another address: the records of two sites must not be mixed.
 */
export function nameForSource(
  source: { readonly name: string | null; readonly baseUrl: string },
  { name, known }: { readonly name?: string; readonly known: readonly SourceOverview[] },
  taken: readonly string[],
): string {
  const others = known.filter((one) => !isSameAddress(one.baseUrl, source.baseUrl));
  const given = name ?? source.name;
  if (given === null) {
    return freeName(nameForAddress(source.baseUrl), [...taken, ...others.map((one) => one.source)]);
  }
  if (!SLUG.test(given)) throw usage(`cli: ${given} is no name for a source`, 'Write it like siun-sote.');
  const holder = others.find((one) => one.source === given);
  if (holder === undefined || isSameAuthority(holder.baseUrl, source.baseUrl)) return given;
  throw usage(`cli: the name ${given} belongs to ${holder.baseUrl}`, 'Give another one with --name.');
}

function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  for (let n = 2; ; n += 1) if (!taken.includes(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

function usage(message: string, hint: string): PykalaError {
  return new PykalaError('USAGE', message, { hint });
}
