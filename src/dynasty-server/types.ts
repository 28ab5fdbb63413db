import type { Language } from '../domain/agenda-item.js';

/** The page layouts met in the field: A static Word pages, B `tbl`, C `data-part`, D the form of 2026. */
export type Layout = 'A' | 'B' | 'C' | 'D';

export type Charset = 'utf-8' | 'iso-8859-1' | 'windows-1252';

/** A day (`2026-03-01`, from its first moment in UTC) or an instant (`2026-03-01T08:00:00Z`); compared as text. */
export type Moment = string;

/** Sections a writer of worlds can use; their printed labels are in `labels.ts`. */
export type SectionName =
  | 'preparation'
  | 'explanation'
  | 'competence'
  | 'additional_info'
  | 'presenter'
  | 'proposal'
  | 'proceedings'
  | 'decision'
  | 'attachments'
  | 'supplementary'
  | 'notify'
  | 'appeal';

/**
 * Where a label stands: alone in its paragraph, the same with a colon, before its text on one line (with or
 * without a colon), in a span of its own that touches the text, or bold before a run of no-break spaces.
 */
export type LabelForm = 'own' | 'colon' | 'inline' | 'inline-colon' | 'spans' | 'wide';

/** One piece of an item's text. Write them with the functions of `pieces.ts`. */
export type Piece =
  | {
      readonly kind: 'section';
      readonly section: SectionName;
      /** `null` = the usual label of the language; `''` = no label. */
      readonly label: string | null;
      readonly form: LabelForm | null;
      /** Who proposes (title and name), only in a proposal. */
      readonly by: string | null;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'raw'; readonly html: string };

/** A text written out, or a function that writes it when a page is asked for (large worlds). */
export type Text = readonly Piece[] | (() => readonly Piece[]);

/** An earlier handling printed on a later page: another item of the world, or written out. */
export type Earlier =
  | { readonly itemId: string }
  | {
      readonly body: string;
      readonly date: string | null;
      readonly articleNumber: number | null;
      readonly registerNumber?: string;
      readonly text: readonly Piece[];
    };

export type FileLink = {
  readonly kind: 'attachment' | 'supplementary';
  readonly title: string;
  /** Document id in the file name `M-k-ID.PDF`. */
  readonly documentId: number;
};

/** One matter on one meeting's list. `text` is what the minutes say; the agenda leaves out what nobody knew yet. */
export type WorldItem = {
  /** Place on the list, counted from 1. */
  readonly k: number;
  readonly title: string;
  /** The title in lists and feed where it differs (cut, or with a note). */
  readonly listTitle?: string;
  readonly registerNumber?: string;
  /** Only where it is not the meeting's `firstArticle + k - 1`; `null` for an item without a §. */
  readonly articleNumber?: number | null;
  readonly text: Text;
  readonly agendaText?: Text;
  readonly corrected?: { readonly at: Moment; readonly text: Text };
  readonly earlier?: readonly Earlier[];
  readonly files?: readonly FileLink[];
  /** A late item: in lists and feed from this moment on, not with the rest of the agenda. */
  readonly publishedAt?: Moment;
  readonly withdrawnAt?: Moment;
  readonly appealInstructions?: boolean;
};

/** One meeting of a body; its documents follow the world's clock. */
export type WorldMeeting = {
  /** Native id: year and counter, or a GUID with `X` for `-`. */
  readonly id: string;
  readonly bodyId: number;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly agendaAt: Moment;
  /** `null` = no minutes yet at any time. */
  readonly minutesAt: Moment | null;
  readonly checkedAt?: Moment;
  readonly firstArticle: number;
  readonly items: readonly WorldItem[];
};

export type WorldBody = {
  readonly id: number;
  readonly name: string;
  /** Language of its texts where it is not the world's. */
  readonly language?: Language;
};

/** A decision of an office holder, for `rss/official_decisions`. */
export type WorldOfficerDecision = {
  readonly id: string;
  readonly officer: string;
  readonly date: string;
  readonly title: string;
  readonly articleNumber: number;
  readonly registerNumber?: string;
  readonly publishedAt: Moment;
  readonly text: Text;
};

/** How a town writes its pages. What is left out follows the layout (`defaultStyleOf`). */
export type WorldStyle = {
  readonly labelForm?: LabelForm;
  /** Order of register number, marker, § and title at the top of the text. */
  readonly top?: 'number-first' | 'article-first' | 'title-first';
  readonly history?: 'before' | 'after';
  readonly proposalBy?: 'own-section' | 'label-line' | 'as-label';
  /** Empty Käsittely and Päätös labels already on agendas. */
  readonly emptyLabels?: boolean;
  /** Navigation again after the text. */
  readonly navigationTwice?: boolean;
};

/** How an instance behaves. All off by default, as in the field. */
export type WorldOptions = {
  /** Origin printed in feed and pages instead of the real one (`https://metsala10.invalid:443`). */
  readonly advertisedOrigin?: string;
  /** Direction of `k` inside a meeting in the feed. */
  readonly kOrder?: 'down' | 'up';
  readonly validators?: 'none' | 'etag' | 'last-modified' | 'both';
  readonly gzip?: boolean;
  /** A client that sends our cookie back gets the page it asked for before this one. */
  readonly cookieState?: boolean;
  readonly rootStatus?: 200 | 403;
  readonly unknownStatus?: 200 | 404 | 410;
  /** The feed never holds more than this, whatever `show` says. */
  readonly feedLimit?: number;
  readonly feedDeclaration?: 'both' | 'prolog' | 'header' | 'none';
  readonly feedAmpersand?: '&' | '&amp;';
  readonly officials?: boolean;
  readonly robots?: string;
};

/** A page given as bytes, served untouched: asked for by `page` and `id` (or `null`), or as a file under `kokous/`. */
export type StoredPage = {
  readonly page: string;
  readonly id: string | null;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  readonly status?: number;
};

/** An invented authority with everything it publishes: plain data. */
export type World = {
  /** Key of the world (`metsala`). */
  readonly name: string;
  readonly authority: string;
  /** What stands before `/cgi/` in its addresses (`/metsala`, or `''`). */
  readonly pathPrefix: string;
  /** Language of the interface, and of the texts unless a body says otherwise. */
  readonly language: Language;
  readonly layout: Layout;
  readonly charsets?: { readonly feed?: Charset; readonly item?: Charset; readonly list?: Charset };
  readonly bodies: readonly WorldBody[];
  readonly meetings: readonly WorldMeeting[];
  /** Pages as bytes; they go before what would be rendered, and `'file'` as `page` means `kokous/<id>`. */
  readonly stored?: readonly StoredPage[];
  readonly officerDecisions?: readonly WorldOfficerDecision[];
  readonly style?: WorldStyle;
  readonly options?: WorldOptions;
};
