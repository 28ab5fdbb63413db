import type { PageLayout } from '../../domain/page-layout.js';
import { evenSpace } from '../../parse/white-space.js';
import type { ExpectedItem, Proof } from '../platform.js';

/**
 * Whether a page is the one asked for. Its own file link decides where it has one; else the day and body of its
 * header against what the index said. Servers that keep state by cookie have handed out other pages.
 */
export function proves(layout: PageLayout, expected: ExpectedItem): Proof {
  if (layout.ownIds.includes(expected.nativeId)) return 'proved';
  if (layout.ownIds.length > 0) return 'disproved';
  const { meetingDate, governingBody } = layout.header;
  if (meetingDate === null || expected.meetingDate === null) return 'unproved';
  if (meetingDate !== expected.meetingDate) return 'disproved';
  return isSameBody(governingBody, expected.governingBody) ? 'proved' : 'unproved';
}

/** Bodies are printed in capitals here and with an addition there (`…jaosto, julkinen`). */
function isSameBody(printed: string | null, expected: string | null): boolean {
  if (printed === null || expected === null) return false;
  const [one, other] = [printed, expected].map((name) => evenSpace(name).toLowerCase());
  return one === other || (one ?? '').startsWith(other ?? '') || (other ?? '').startsWith(one ?? '');
}
