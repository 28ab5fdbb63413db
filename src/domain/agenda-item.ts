import type { Problem } from './problem.js';

/** Languages of the texts themselves (not of the site's interface). */
export type Language = 'fi' | 'sv';

/** Agenda or minutes by the page's header; an office-holder decision has no meeting. */
export type DocumentType = 'minutes' | 'agenda' | 'officeHolderDecision';

/** A person as named on the page. A title without a name has `name: null`, and the other way round. */
export type Person = { readonly title: string | null; readonly name: string | null };

/** What a section is, whatever its heading is called in a given town; see `src/parse/headings.ts`. */
export type SectionKind =
  | 'proposal'
  | 'decision'
  | 'proceedings'
  | 'explanation'
  | 'history'
  | 'preparation'
  | 'additional_info'
  | 'presenter'
  | 'competence'
  | 'attachments'
  | 'supplementary'
  | 'notify'
  | 'appeal'
  | 'enforcement'
  | 'impact'
  | 'unlabelled'
  | 'other';

/**
 * One labelled part of a handling. `heading` is as printed, without the text after it, `null` under no
 * heading; `text` is as published with white space evened out (blanks inside a line, `\n` between list
 * items, rows and line breaks, `\n\n` between paragraphs) and may be `''` under an empty heading.
 */
export type Section = {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly text: string;
};

/** What became of a proposal; meanings in the README, rules in `src/parse/interpret/outcome.ts`. */
export type Outcome =
  | 'approved'
  | 'approved_amended'
  | 'rejected'
  | 'tabled'
  | 'returned'
  | 'noted'
  | 'elected'
  | 'referred'
  | 'withdrawn'
  | 'unknown';

/** `unanimous` is `null` where the page does not say; `evidence` is words of the page, letter by letter. */
export type Decision = {
  readonly outcome: Outcome;
  readonly unanimous: boolean | null;
  readonly byVote: boolean;
  readonly evidence: string;
};

export type VoteOption = { readonly label: string; readonly count: number };

/** One vote. `winner` is the label of the side that the page names as winner, `null` where it names none. */
export type Vote = {
  readonly subject: string | null;
  readonly options: readonly VoteOption[];
  readonly winner: string | null;
  readonly evidence: string;
};

/** The matter before one body on one day. Dates are `YYYY-MM-DD`, bodies as printed. */
export type Handling = {
  readonly isCurrent: boolean;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly registerNumber: string | null;
  readonly presenter: Person | null;
  readonly preparers: readonly Person[];
  readonly sections: readonly Section[];
  readonly decision: Decision | null;
  readonly votes: readonly Vote[];
  readonly disqualified: readonly string[];
  readonly dissents: readonly string[];
  readonly wishes: readonly string[];
};

export type MotionKind = 'council' | 'group' | 'budget' | 'resident' | 'youth' | 'other';

/** Where a motion stands after the newest handling on the page. */
export type MotionStage = 'filed' | 'referred' | 'in_preparation' | 'answer_proposed' | 'closed';

/** `signerCount` counts the first signer too. `evidence` proves the stage. */
export type Motion = {
  readonly kind: MotionKind;
  readonly title: string | null;
  readonly filedDate: string | null;
  readonly firstSigner: string | null;
  readonly signerCount: number | null;
  readonly stage: MotionStage;
  readonly evidence: string;
};

export type AttachmentKind = 'attachment' | 'supplementary';

/** `url` is absolute, `null` for a title that is printed without a link. */
export type Attachment = {
  readonly kind: AttachmentKind;
  readonly number: number | null;
  readonly title: string;
  readonly url: string | null;
};

/** The record of one page: the shape that `pykala parse --json` prints. Every key is always present. */
export type AgendaItem = {
  readonly platform: string;
  readonly layout: string;
  readonly url: string | null;
  readonly nativeId: string | null;
  readonly meetingNativeId: string | null;
  readonly authority: string | null;
  readonly governingBody: string | null;
  readonly documentType: DocumentType | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly itemNumber: number | null;
  readonly registerNumber: string | null;
  readonly title: string | null;
  readonly language: Language | null;
  readonly handlings: readonly Handling[];
  readonly decision: Decision | null;
  readonly motion: Motion | null;
  readonly attachments: readonly Attachment[];
  readonly notifyList: readonly string[];
  readonly problems: readonly Problem[];
  readonly parserVersion: number;
};
