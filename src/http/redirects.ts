import { type Failed, failed } from './retry.js';
import { isWeb, isWithinSite, readAddress } from './site.js';

/** How many redirects are followed for one page. */
const MOST_REDIRECTS = 5;

const redirecting: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether a status sends us to the address in `Location`. */
export function isRedirect(status: number): boolean {
  return redirecting.has(status);
}

/**
 * Returns where a redirect leads, or why it is not followed: off the site, back to http, to another scheme, round
 * in a circle, or on and on. `visited` holds the addresses asked so far, the present one last.
 */
export function redirectTarget(
  visited: readonly URL[],
  answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
): URL | Failed {
  const here = visited[visited.length - 1];
  const location = answer.headers['location'];
  if (here === undefined || location === undefined || location === '') {
    return failed(
      here?.href ?? '',
      'BAD_STATUS',
      `${answer.status} without an address to go to`,
      answer.status,
    );
  }
  const no = (code: Failed['code'], why: string) => failed(here.href, code, why, answer.status);
  const target = readAddress(location, here);
  if (target === null) return no('BAD_STATUS', `${answer.status} to something that is no address`);
  if (!isWeb(target)) return no('BAD_SCHEME', `redirect to ${target.protocol}`);
  if (!isWithinSite(here, target)) return no('REDIRECT_ELSEWHERE', `redirect to ${target.origin}`);
  if (visited.some((asked) => asked.href === target.href)) {
    return no('REDIRECT_LOOP', `redirect back to ${target.pathname}`);
  }
  if (visited.length > MOST_REDIRECTS) return no('REDIRECT_LOOP', `more than ${MOST_REDIRECTS} redirects`);
  return target;
}
