const PROJECT_URL = 'https://github.com/pykala/pykala';

/** What a comment in a User-Agent may not hold: anything but printable ASCII, and the marks of the comment itself. */
const notForComments = /[^\x20-\x7e]|[()\\]/gu;

/** The word that robots.txt files know us by. */
export const ROBOT_NAME = 'pykala';

/** Returns `pykala/VERSION (+project address; contact)`, so that whoever reads a town's log knows whom to ask. */
export function userAgent(version: string, contact: string | null): string {
  const reachableAt = contact === null ? '' : contact.replace(notForComments, '').trim();
  const comment = reachableAt === '' ? `+${PROJECT_URL}` : `+${PROJECT_URL}; ${reachableAt}`;
  return `${ROBOT_NAME}/${version} (${comment})`;
}
