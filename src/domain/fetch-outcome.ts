/** What a request may carry from the last answer, so that an unchanged page costs nothing. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null };

/** A page as it came: bytes after transfer and content encoding, header names in lower case. */
export type FetchedPage = {
  readonly kind: 'fetched';
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly body: Uint8Array;
  readonly validators: Validators;
};

/** Why a request gave no page: a stable word for reports and tests. */
export type FetchFailure =
  | 'TIMEOUT'
  | 'CONNECT_FAILED'
  | 'TLS_FAILED'
  | 'DNS_FAILED'
  | 'RESET'
  | 'TOO_LARGE'
  | 'BAD_ENCODING'
  | 'BAD_STATUS'
  | 'BAD_RESPONSE'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'FORBIDDEN'
  | 'EMPTY_BODY'
  | 'REDIRECT_ELSEWHERE'
  | 'REDIRECT_LOOP'
  | 'PRIVATE_ADDRESS'
  | 'BAD_SCHEME'
  | 'OTHER_SITE'
  | 'ROBOTS_DISALLOW'
  | 'HOST_GIVEN_UP'
  | 'INTERRUPTED'
  | 'FAILED';

/**
 * What became of one request. `gone` is 404 or 410; `failed` is everything else that gave no page, and says whether
 * trying again later makes sense (`transient`).
 */
export type FetchOutcome =
  | FetchedPage
  | { readonly kind: 'not-modified'; readonly url: string; readonly validators: Validators }
  | { readonly kind: 'gone'; readonly url: string; readonly status: number }
  | {
      readonly kind: 'failed';
      readonly url: string;
      readonly code: FetchFailure;
      readonly detail: string;
      readonly status: number | null;
      readonly transient: boolean;
    };
