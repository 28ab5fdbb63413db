import type { FetchFailure } from '../domain/fetch-outcome.js';
import { PRIVATE_ADDRESS } from './addresses.js';
import { type Failed, failed } from './retry.js';

/** What Node and undici call the ways a connection ends without an answer. */
const codes: ReadonlyMap<string, FetchFailure> = new Map<string, FetchFailure>([
  ['UND_ERR_CONNECT_TIMEOUT', 'TIMEOUT'],
  ['UND_ERR_HEADERS_TIMEOUT', 'TIMEOUT'],
  ['UND_ERR_BODY_TIMEOUT', 'TIMEOUT'],
  ['ETIMEDOUT', 'TIMEOUT'],
  ['ECONNREFUSED', 'CONNECT_FAILED'],
  ['EHOSTUNREACH', 'CONNECT_FAILED'],
  ['EHOSTDOWN', 'CONNECT_FAILED'],
  ['ENETUNREACH', 'CONNECT_FAILED'],
  ['ENETDOWN', 'CONNECT_FAILED'],
  ['EADDRNOTAVAIL', 'CONNECT_FAILED'],
  ['EACCES', 'CONNECT_FAILED'],
  ['EPERM', 'CONNECT_FAILED'],
  ['ENOTFOUND', 'DNS_FAILED'],
  ['EAI_AGAIN', 'DNS_FAILED'],
  ['ENODATA', 'DNS_FAILED'],
  ['ECONNRESET', 'RESET'],
  ['ECONNABORTED', 'RESET'],
  ['EPIPE', 'RESET'],
  ['UND_ERR_SOCKET', 'RESET'],
  ['UND_ERR_ABORTED', 'RESET'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'RESET'],
  ['UND_ERR_HEADERS_OVERFLOW', 'BAD_RESPONSE'],
  ['EPROTO', 'TLS_FAILED'],
  ['CERT_HAS_EXPIRED', 'TLS_FAILED'],
  ['CERT_NOT_YET_VALID', 'TLS_FAILED'],
  ['CERT_REVOKED', 'TLS_FAILED'],
  ['CERT_UNTRUSTED', 'TLS_FAILED'],
  ['CERT_REJECTED', 'TLS_FAILED'],
  ['CERT_SIGNATURE_FAILURE', 'TLS_FAILED'],
  ['CERT_CHAIN_TOO_LONG', 'TLS_FAILED'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'TLS_FAILED'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'TLS_FAILED'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'TLS_FAILED'],
  ['UNABLE_TO_GET_ISSUER_CERT', 'TLS_FAILED'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'TLS_FAILED'],
  ['INVALID_PURPOSE', 'TLS_FAILED'],
  ['HOSTNAME_MISMATCH', 'TLS_FAILED'],
  [PRIVATE_ADDRESS, 'PRIVATE_ADDRESS'],
]);

/** Families of codes, by how they begin: `ERR_TLS_CERT_ALTNAME_INVALID`, `ERR_SSL_WRONG_VERSION_NUMBER`, `HPE_INVALID_CONSTANT`. */
const families: readonly (readonly [string, FetchFailure])[] = [
  ['ERR_TLS_', 'TLS_FAILED'],
  ['ERR_SSL_', 'TLS_FAILED'],
  ['ERR_OSSL_', 'TLS_FAILED'],
  ['EAI_', 'DNS_FAILED'],
  ['HPE_', 'BAD_RESPONSE'],
];

/** Names what a connection threw; what is not known by its code is `FAILED`, with the words it came with. */
export function nameConnectionError(url: string, error: unknown): Failed {
  const [code, message] = codeAndMessageOf(error);
  return failed(url, failureNamed(code), code === '' ? message : `${message} (${code})`);
}

function failureNamed(code: string): FetchFailure {
  const exact = codes.get(code);
  return exact ?? families.find(([beginning]) => code.startsWith(beginning))?.[1] ?? 'FAILED';
}

/** A host with several addresses throws one error for all: the first that has a code speaks for it. */
function codeAndMessageOf(error: unknown): readonly [code: string, message: string] {
  if (!(error instanceof Error)) return ['', String(error)];
  if (error instanceof AggregateError && error.errors.length > 0) return codeAndMessageOf(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // The HTTP parser does not always give a code.
  return [code === '' && error.name === 'HTTPParserError' ? 'HPE_INVALID' : code, error.message];
}
