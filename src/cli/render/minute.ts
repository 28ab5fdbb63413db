/** `2026-05-26 09:00Z` of an ISO instant: a reader needs no more; `null` stays `null`. */
export function minuteOf(instant: string | null): string | null {
  return instant === null ? null : `${instant.slice(0, 16).replace('T', ' ')}Z`;
}
