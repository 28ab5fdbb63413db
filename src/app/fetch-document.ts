import type { FetchedPage } from '../domain/fetch-outcome.js';
import type { PageDocument } from '../domain/page-layout.js';
import { decode } from '../parse/decode.js';
import type { FetchPage } from './ports.js';

/** A listing page as text, or the stable word of why there is none. */
export type DocumentAnswer =
  | { readonly kind: 'document'; readonly document: PageDocument }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string };

/** Fetches a page that is only read for what it leads to, and decodes it. Gone is `GONE`. */
export async function fetchDocument(
  fetchPage: FetchPage,
  url: string,
  site: string,
): Promise<DocumentAnswer> {
  const answer = await fetchPage({ url, site, validators: null });
  switch (answer.kind) {
    case 'fetched':
      return { kind: 'document', document: documentOf(answer) };
    case 'gone':
      return { kind: 'failed', code: 'GONE', detail: `the server answers ${answer.status}` };
    case 'not-modified':
      return { kind: 'failed', code: 'BAD_RESPONSE', detail: 'not modified, which nobody had asked' };
    default:
      return { kind: 'failed', code: answer.code, detail: answer.detail };
  }
}

/** A page as served, as text. */
export function documentOf(page: FetchedPage): PageDocument {
  return { text: decode(page.body, page.contentType).text, url: page.url, mediaType: null };
}
