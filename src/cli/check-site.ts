import { type CheckInput, checkIndex, checkPage, type IndexCheck } from '../app/check-source.js';
import { PykalaError } from '../domain/errors.js';
import type { Platform } from '../platforms/platform.js';
import type { Context } from './context.js';
import { openClient } from './open-client.js';

/** An address that a user gave, with the base address worked out of it. */
export type SiteToAsk = {
  readonly word: string;
  readonly baseUrl: string;
  readonly platform: Platform;
  readonly isProved: boolean;
};

/** What a site told: where it answered, and the authority its pages name, `null` where none does. */
export type SiteAnswer = { readonly baseUrl: string; readonly authority: string | null };

/** Pause between the few requests of a check. */
const DELAY_MS = 500;

/**
 * Asks a site for its index and one item, to see that it is what it seems and whose it is. A host named without a
 * scheme is asked by http where https does not answer. Throws NOT_A_PLATFORM when it is something else,
 * FETCH_FAILED when it could not be asked.
 */
export async function askSite(context: Context, site: SiteToAsk): Promise<SiteAnswer> {
  const plainUrl = site.baseUrl.replace(/^https:/u, 'http:');
  const client = openClient(context, {
    delayMs: DELAY_MS,
    hosts: 1,
    handSites: [site.baseUrl, plainUrl],
  });
  const inputAt = (baseUrl: string) => ({ platform: site.platform, baseUrl, fetchPage: client.fetchPage });
  try {
    const first = await checkIndex(inputAt(site.baseUrl));
    const isSilent = first.kind === 'dead' && !first.hasAnswered && !HAS_SCHEME.test(site.word);
    const baseUrl = isSilent ? plainUrl : site.baseUrl;
    const index = isSilent ? await checkIndex(inputAt(plainUrl)) : first;
    if (index.kind === 'dead') throw refusal(site, index);
    return { baseUrl, authority: await authorityOf(inputAt(baseUrl), index) };
  } finally {
    await client.close();
  }
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]{0,20}:\/\//iu;

async function authorityOf(
  input: CheckInput,
  { newest }: Extract<IndexCheck, { kind: 'alive' }>,
): Promise<string | null> {
  return newest === null ? null : (await checkPage(input, newest.nativeId)).authority;
}

function refusal(
  { word, baseUrl, isProved }: SiteToAsk,
  { code, detail, hasAnswered }: Extract<IndexCheck, { kind: 'dead' }>,
): PykalaError {
  const asked = `${baseUrl}: ${code}: ${detail}`;
  const hint =
    'Nothing was added. Give an address with DREQUEST.PHP in it, such as the RSS link of the site.';
  if (hasAnswered) {
    const message = `cli: ${word} is no Dynasty site as far as can be seen (${asked})`;
    return new PykalaError('NOT_A_PLATFORM', message, { hint });
  }
  if (!isProved) {
    const message = `cli: ${word} does not look like a Dynasty address, and could not be asked (${asked})`;
    return new PykalaError('NOT_A_PLATFORM', message, { hint });
  }
  return new PykalaError('FETCH_FAILED', `cli: ${word} could not be asked (${asked})`, {
    hint: 'Nothing was added. Try again later, or add it unasked with --no-check.',
  });
}
