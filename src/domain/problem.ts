/** The step of a page's way at which something was noticed. */
export type Step =
  | 'fetch'
  | 'decode'
  | 'read-index'
  | 'split-blocks'
  | 'split-handlings'
  | 'label'
  | 'interpret'
  | 'build';

/**
 * Something a reader of the record should know: stored with the record, counted in the run report.
 * `code` is stable and in capitals (`HEADING_UNKNOWN`); `detail` is one sentence for people;
 * `blockIndex` points at the `LayoutBlock` concerned.
 */
export type Problem = {
  readonly code: string;
  readonly step: Step;
  readonly detail: string;
  readonly blockIndex?: number;
};
