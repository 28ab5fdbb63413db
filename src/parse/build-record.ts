import type { AgendaItem, DocumentType, Handling, Language } from '../domain/agenda-item.js';
import type { PageLayout } from '../domain/page-layout.js';
import type { Problem } from '../domain/problem.js';
import { checkWords } from './check-words.js';
import type { Heading } from './headings.js';
import { languageOf, languageOfBody } from './interpret/language.js';
import { interpretMotion } from './interpret/motion.js';
import { interpretNotifyList } from './interpret/notify-list.js';
import { mergeAttachments, readPrintedAttachments } from './interpret/printed-attachments.js';
import { interpretHandling } from './interpret-handling.js';
import { labelSections } from './label-sections.js';
import { PARSER_VERSION } from './parser-version.js';
import { type LabelledHandling, shareSections } from './share-sections.js';
import { type SplitPage, splitHandlings } from './split-handlings.js';

/** A page taken apart, with what is known of it from elsewhere. */
export type BuildInput = {
  readonly layout: PageLayout;
  readonly headings: readonly Heading[];
  readonly platform: string;
  readonly url: string | null;
  readonly nativeId: string | null;
  readonly meetingNativeId: string | null;
  /** The authority as the catalogue names it, used where the page does not print one. */
  readonly authority: string | null;
};

/**
 * The record of one page: splits handlings, labels sections, interprets them and puts all together. Never throws for
 * what a page holds. Problems: those of every step, and `NOT_AN_ITEM` for a page that shows no sign of being one.
 */
export function buildRecord(input: BuildInput): { readonly record: AgendaItem } {
  const { layout, headings } = input;
  const split = splitHandlings({ blocks: layout.blocks, header: layout.header, headings });
  const labels = split.handlings.map(({ blocks }) => labelSections(blocks, headings));
  const labelled = shareSections(
    split.handlings.map((handling, index) => ({ ...handling, sections: labels[index]?.sections ?? [] })),
  );
  const documentType = documentTypeOf(split);
  const handlings = inDateOrder(labelled).map((handling, at, all) =>
    interpretHandling(handling, { documentType, title: split.title }, all.slice(0, at)),
  );
  const languages = labels.flatMap((label) => label.languages);
  const isMarkedOff = !['text', 'unknown'].includes(layout.layout);
  const isItem =
    isMarkedOff || languages.length > 0 || split.markers.length > 0 || split.registerNumber !== null;
  const problems = [
    ...layout.problems,
    ...splitProblems(split, isItem),
    ...labels.flatMap((label) => label.problems),
    ...checkWords(
      layout,
      split,
      labelled.flatMap(({ sections }) => sections),
    ),
  ];
  return { record: putTogether(input, { split, documentType, handlings, languages, problems }) };
}

type Parts = {
  readonly split: SplitPage;
  readonly documentType: DocumentType | null;
  readonly handlings: readonly Handling[];
  readonly languages: readonly Language[];
  readonly problems: readonly Problem[];
};

function putTogether(input: BuildInput, parts: Parts): AgendaItem {
  const { layout } = input;
  const { split, documentType, handlings } = parts;
  const current = handlings.at(-1);
  const sections = current?.sections ?? [];
  return {
    platform: input.platform,
    layout: layout.layout,
    url: input.url,
    nativeId: input.nativeId,
    meetingNativeId: input.meetingNativeId,
    authority: layout.authority ?? input.authority,
    governingBody: split.header.governingBody,
    documentType,
    meetingDate: split.header.meetingDate,
    articleNumber: documentType === 'agenda' ? null : split.articleNumber,
    itemNumber: split.header.itemNumber,
    registerNumber: split.registerNumber,
    title: split.title,
    language: recordLanguage(split, handlings, parts.languages),
    handlings,
    decision: current?.decision ?? null,
    motion: interpretMotion({ title: split.title, documentType, handlings }),
    attachments: mergeAttachments(layout.attachments, readPrintedAttachments(sections)),
    notifyList: interpretNotifyList(sections),
    problems: parts.problems,
    parserVersion: PARSER_VERSION,
  };
}

/** A page that prints a § of its own under no document word is minutes: agendas have none. */
function documentTypeOf(split: SplitPage): DocumentType | null {
  const { header } = split;
  if (header.documentType !== null) return header.documentType;
  return header.meetingDate !== null && split.articleNumber !== null ? 'minutes' : null;
}

/** Older handlings by day, those without one where the page has them; the current one last. */
function inDateOrder(handlings: readonly LabelledHandling[]): readonly LabelledHandling[] {
  const older = handlings.filter(({ isCurrent }) => !isCurrent);
  const current = handlings.filter(({ isCurrent }) => isCurrent);
  let day = '';
  const keyed = older.map((handling) => {
    day = handling.meetingDate ?? day;
    return { handling, day };
  });
  keyed.sort((a, b) => a.day.localeCompare(b.day) || a.handling.place - b.handling.place);
  return [...keyed.map(({ handling }) => handling), ...current];
}

/**
 * The language of the running text; of a page evenly in two that which comes first: the title's, or that of what stands
 * before its stroke, else the body's name's, else the headings'.
 */
function recordLanguage(
  split: SplitPage,
  handlings: readonly Handling[],
  languages: readonly Language[],
): Language | null {
  const texts = handlings.flatMap(({ sections }) => sections.map(({ text }) => text));
  const whole = texts.join('\n').slice(0, LONGEST_SAMPLE);
  const body = whole === '' ? '' : (split.header.governingBody ?? '');
  const first = split.title?.split(/ ?\/ | [–-] /u, 1)[0] ?? '';
  return languageOf(whole) ?? languageOf(first) ?? languageOfBody(body) ?? languages.at(-1) ?? null;
}

const LONGEST_SAMPLE = 20_000;

function splitProblems(split: SplitPage, isItem: boolean): readonly Problem[] {
  if (isItem || !split.problems.some(({ code }) => code === 'NO_HEADER')) return split.problems;
  const detail = 'nothing on the page shows that it is a meeting item: no header, no heading, no number';
  return [
    { code: 'NOT_AN_ITEM', step: 'build', detail },
    ...split.problems.filter(({ code }) => code !== 'NO_HEADER'),
  ];
}
