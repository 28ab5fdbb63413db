import type { AgendaItem } from '../domain/agenda-item.js';
import { isSameBody } from '../parse/body-names.js';
import { nextStepOf } from './next-body.js';

/** How a page came to be asked for: by its register number, a handling it shares with such a page, or its title. */
export type PageLink = 'register' | 'reference' | 'title';

/** A page that may be about the matter, oldest meeting first. */
export type ThreadPage = {
  readonly id: string;
  readonly via: PageLink;
  readonly record: AgendaItem;
};

/** A page that is about the matter. */
export type LinkedPage = {
  readonly id: string;
  readonly link: 'confirmed' | 'possible';
  readonly record: AgendaItem;
};

/**
 * The pages that are about the matter: a page without its register number belongs to it when it prints a handling of it
 * as an earlier one, or is printed so; with the same title before a body of the matter it may.
 */
export function linkPages(candidates: readonly ThreadPage[]): readonly LinkedPage[] {
  const own = candidates.filter(({ via }) => via === 'register').map(({ record }) => record);
  const bodies = own.flatMap(({ governingBody, handlings }) => [
    governingBody,
    ...handlings.map((handling) => handling.governingBody),
  ]);
  const next = nextStepOf(own.at(-1) ?? null);
  return candidates.flatMap(({ id, via, record }): LinkedPage[] => {
    if (via === 'register') return [{ id, link: 'confirmed', record }];
    if (own.some((page) => prints(page, record) || prints(record, page))) {
      return [{ id, link: 'confirmed', record }];
    }
    const isBeforeBody = [...bodies, next].some((body) => isBody(body, record.governingBody));
    return via === 'title' && isBeforeBody ? [{ id, link: 'possible', record }] : [];
  });
}

/** Whether a page prints the handling of another as an earlier one: the same day, § and body. */
function prints(page: AgendaItem, other: AgendaItem): boolean {
  return page.handlings.some(
    ({ isCurrent, meetingDate, articleNumber, governingBody }) =>
      !isCurrent &&
      meetingDate !== null &&
      articleNumber !== null &&
      meetingDate === other.meetingDate &&
      articleNumber === other.articleNumber &&
      isBody(governingBody, other.governingBody),
  );
}

function isBody(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && isSameBody(one, other);
}
