/** One item of an RSS feed as text, before a platform reads it: entities resolved, nothing split. */
export type FeedEntry = {
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
};

/**
 * One entry of an index (feed or listing) as a platform reads it. `nativeId` is the only key;
 * `subject` may be cut (`…`) or missing; `meetingDate` is `YYYY-MM-DD`; `articleNumber` only where a listing shows it.
 */
export type IndexEntry = {
  readonly nativeId: string;
  readonly meetingNativeId: string;
  readonly governingBody: string | null;
  readonly meetingDate: string | null;
  readonly subject: string | null;
  readonly articleNumber: number | null;
};
