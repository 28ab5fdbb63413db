import { checkIndex, checkPage } from '../app/check-source.js';
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

/** Pause between the few requests of a check. */
const DELAY_MS = 500;

/**
 * Asks a site for its index and one item, to see that it is what it seems and whose it is (`null` where no page
 * says). Throws NOT_A_PLATFORM when it is something else, FETCH_FAILED when it could not be asked.
 */
export async function askSite(
  context: Context,
  site: SiteToAsk,
): Promise<{ readonly authority: string | null }> {
  const client = openClient(context, { delayMs: DELAY_MS, hosts: 1, handSites: [site.baseUrl] });
  const input = { platform: site.platform, baseUrl: site.baseUrl, fetchPage: client.fetchPage };
  try {
    const index = await checkIndex(input);
    if (index.kind === 'dead') throw refusal(site, index);
    if (index.newest === null) return { authority: null };
    const { authority } = await checkPage(input, index.newest.nativeId);
    return { authority };
  } finally {
    await client.close();
  }
}

function refusal(
  { word, baseUrl, isProved }: SiteToAsk,
  { code, detail, hasAnswered }: { code: string; detail: string; hasAnswered: boolean },
): PykalaError {
  const asked = `${baseUrl}: ${code}: ${detail}`;
  if (hasAnswered || !isProved) {
    return new PykalaError(
      'NOT_A_PLATFORM',
      `cli: ${word} is no Dynasty site as far as can be seen (${asked})`,
      {
        hint: 'Nothing was added. Give an address with DREQUEST.PHP in it, such as the RSS link of the site.',
      },
    );
  }
  return new PykalaError('FETCH_FAILED', `cli: ${word} could not be asked (${asked})`, {
    hint: 'Nothing was added. Try again later, or add it unasked with --no-check.',
  });
}
