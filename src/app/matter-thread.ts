import type { AgendaItem, Attachment, Handling, Outcome, Vote } from '../domain/agenda-item.js';
import { type Contact, contactsOf } from './contacts.js';
import { type LinkedPage, linkPages, type ThreadPage } from './link-pages.js';
import { nextStepOf } from './next-body.js';

/** The matter before one body on one day, each once. `itemId` is `null` where only a later page tells of it. */
export type ThreadHandling = {
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly documentType: AgendaItem['documentType'];
  readonly outcome: Outcome | null;
  readonly unanimous: boolean | null;
  readonly itemId: string | null;
  readonly link: 'confirmed' | 'possible';
  readonly votes: readonly Vote[];
  /** The proposal in one line, `null` where none is printed. */
  readonly proposal: string | null;
  readonly evidence: string | null;
  readonly url: string | null;
  /** The same item in the other language, where the source has both. */
  readonly twins: readonly string[];
};

/** A matter through every body, in order of days. */
export type MatterThread = {
  readonly title: string | null;
  readonly handlings: readonly ThreadHandling[];
  readonly attachments: readonly Attachment[];
  /** Whom to ask about it, the newest page first. */
  readonly contacts: readonly Contact[];
  /** Who is to act next, where the last handling names it. */
  readonly next: string | null;
};

/**
 * Puts a matter together from pages that may be about it: each handling once, from its own page where there is one,
 * else from the newest later page that prints it; pages in two languages of one handling are one.
 */
export function threadOf(candidates: readonly ThreadPage[]): MatterThread {
  const pages = linkPages(candidates);
  const handlings = [...withoutTwins(pages)];
  const told = pages.flatMap(({ record, link }) =>
    record.handlings.filter(({ isCurrent }) => !isCurrent).map((handling) => ({ handling, link })),
  );
  for (const { handling, link } of told.toReversed()) {
    if (handlings.some((known) => isSame(known, handling))) continue;
    handlings.push(fromHistory(handling, link));
  }
  handlings.sort(byDay);
  const newest = pages.findLast(({ link }) => link === 'confirmed')?.record ?? null;
  return {
    title: newest?.title ?? null,
    handlings,
    attachments: attachmentsOf(pages),
    contacts: contactsOf(pages.filter(({ link }) => link === 'confirmed')),
    next: nextStepOf(newest),
  };
}

function byDay(a: ThreadHandling, b: ThreadHandling): number {
  const day = (a.meetingDate ?? '').localeCompare(b.meetingDate ?? '');
  return day !== 0 ? day : (a.articleNumber ?? 0) - (b.articleNumber ?? 0);
}

function withoutTwins(pages: readonly LinkedPage[]): readonly ThreadHandling[] {
  const handlings: ThreadHandling[] = [];
  for (const page of pages) {
    const made = fromPage(page);
    const at = handlings.findIndex((known) => isTwin(known, page, pages));
    const known = handlings[at];
    if (known === undefined) handlings.push(made);
    else handlings[at] = { ...known, twins: [...known.twins, page.id] };
  }
  return handlings;
}

/** The same day and § in another language: a bilingual source prints each item before its body under two names. */
function isTwin(known: ThreadHandling, page: LinkedPage, pages: readonly LinkedPage[]): boolean {
  const other = pages.find(({ id }) => id === known.itemId)?.record;
  const { record } = page;
  return (
    other !== undefined &&
    other.meetingDate === record.meetingDate &&
    placeOf(other) === placeOf(record) &&
    other.documentType === record.documentType &&
    other.language !== null &&
    record.language !== null &&
    other.language !== record.language
  );
}

/** The § of minutes, the place on the list of an agenda. */
function placeOf({ articleNumber, itemNumber }: AgendaItem): number | null {
  return articleNumber ?? itemNumber;
}

function fromPage({ id, link, record }: LinkedPage): ThreadHandling {
  const current = record.handlings.find(({ isCurrent }) => isCurrent);
  return {
    governingBody: record.governingBody ?? current?.governingBody ?? null,
    meetingDate: record.meetingDate,
    articleNumber: record.articleNumber,
    documentType: record.documentType,
    outcome: record.decision?.outcome ?? null,
    unanimous: record.decision?.unanimous ?? null,
    itemId: id,
    link,
    votes: current?.votes ?? [],
    proposal: current === undefined ? null : proposalLine(current),
    evidence: record.decision?.evidence ?? null,
    url: record.url,
    twins: [],
  };
}

function fromHistory(handling: Handling, link: LinkedPage['link']): ThreadHandling {
  const { governingBody, meetingDate, articleNumber, decision, votes } = handling;
  return {
    governingBody,
    meetingDate,
    articleNumber,
    documentType: null,
    outcome: decision?.outcome ?? null,
    unanimous: decision?.unanimous ?? null,
    itemId: null,
    link,
    votes,
    proposal: proposalLine(handling),
    evidence: decision?.evidence ?? null,
    url: null,
    twins: [],
  };
}

/** A handling is known by its day and §; where one of them is not printed, by the other and the body. */
function isSame(known: ThreadHandling, handling: Handling): boolean {
  if (
    known.meetingDate !== null &&
    handling.meetingDate !== null &&
    known.meetingDate !== handling.meetingDate
  )
    return false;
  if (known.articleNumber !== null && handling.articleNumber !== null)
    return known.articleNumber === handling.articleNumber;
  return known.meetingDate === handling.meetingDate && known.governingBody === handling.governingBody;
}

/** The first sentence-like paragraph of the proposal in one line: a short one before it names who presents. */
function proposalLine({ sections }: Handling): string | null {
  const text = sections.findLast((section) => section.kind === 'proposal' && section.text !== '')?.text ?? '';
  const paragraphs = text.split(/\n\n+/u);
  const first = paragraphs.find((paragraph) => paragraph.split(' ').length > 4) ?? paragraphs[0] ?? '';
  const line = first.replace(/\s+/gu, ' ');
  if (line === '') return null;
  return line.length <= LONGEST_LINE ? line : `${line.slice(0, LONGEST_LINE).replace(/ [^ ]*$/u, '')} …`;
}

const LONGEST_LINE = 300;

function attachmentsOf(pages: readonly LinkedPage[]): readonly Attachment[] {
  const seen = new Set<string>();
  return pages
    .flatMap(({ record }) => record.attachments)
    .filter(({ title, url }) => {
      const key = url ?? title;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}
