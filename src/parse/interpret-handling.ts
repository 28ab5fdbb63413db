import type { DocumentType, Handling } from '../domain/agenda-item.js';
import { withProposalBefore } from './interpret/adopted-proposal.js';
import { interpretDecision } from './interpret/outcome.js';
import { interpretPreparers } from './interpret/people.js';
import { interpretPresenter } from './interpret/presenter.js';
import { interpretDisqualified, interpretDissents, interpretWishes } from './interpret/proceedings.js';
import { interpretVotes } from './interpret/votes.js';
import type { LabelledHandling } from './share-sections.js';

/** What a handling's sections say, each with the words that prove it. An agenda decides nothing of its own. */
export function interpretHandling(
  handling: LabelledHandling,
  item: { readonly documentType: DocumentType | null; readonly title: string | null },
  before: readonly LabelledHandling[] = [],
): Handling {
  const { sections, isCurrent, governingBody, meetingDate, articleNumber, registerNumber } = handling;
  const isOnAgenda = isCurrent && item.documentType === 'agenda';
  const votes = isOnAgenda ? [] : interpretVotes(sections);
  return {
    isCurrent,
    governingBody,
    meetingDate,
    articleNumber: isOnAgenda ? null : articleNumber,
    registerNumber,
    presenter: interpretPresenter(sections),
    preparers: interpretPreparers(sections),
    sections,
    decision: interpretDecision({
      sections: withProposalBefore(sections, before),
      isOnAgenda,
      votes,
      title: item.title,
      governingBody,
    }),
    votes,
    disqualified: interpretDisqualified(sections),
    dissents: interpretDissents(sections),
    wishes: interpretWishes(sections),
  };
}
