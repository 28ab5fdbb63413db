import type { Attachment, DocumentType } from './agenda-item.js';
import type { LayoutBlock } from './layout-block.js';
import type { Problem } from './problem.js';

/** What the page's header line says; what it does not say is `null`. Dates are `YYYY-MM-DD`. */
export type PageHeader = {
  readonly governingBody: string | null;
  readonly documentType: DocumentType | null;
  readonly meetingDate: string | null;
  readonly articleNumber: number | null;
  readonly itemNumber: number | null;
};

/** A page as text with where it came from: what decoding gives and a platform reads. */
export type PageDocument = {
  readonly text: string;
  /** The final address of the page, `null` for a loose file. */
  readonly url: string | null;
  /** The media type without parameters (`text/html`), `null` when nobody said. */
  readonly mediaType: string | null;
};

/**
 * A page taken apart by its platform: everything of the content region in reading order, without the
 * site's navigation. `ownIds` are the native ids that the page's own file links prove it to be.
 */
export type PageLayout = {
  readonly layout: string;
  readonly authority: string | null;
  readonly header: PageHeader;
  readonly blocks: readonly LayoutBlock[];
  readonly attachments: readonly Attachment[];
  readonly ownIds: readonly string[];
  readonly problems: readonly Problem[];
};
