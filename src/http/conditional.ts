import type { Validators } from '../domain/fetch-outcome.js';

/** A header value that can be sent back as it came: printable, of bounded length. Line: `W/"5f-18c2a7"` */
const sendable = /^[\x21-\x7e\x80-\xff][\x20-\x7e\x80-\xff]{0,1023}$/u;

/** The headers that ask for the page only if it changed; each validator is sent if it is known, whatever the other is. */
export function conditionalHeaders(validators: Validators | null): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  const { etag, lastModified } = sendableOnly(validators);
  if (etag !== null) headers['if-none-match'] = etag;
  if (lastModified !== null) headers['if-modified-since'] = lastModified;
  return headers;
}

/** The validators of a whole answer: what it does not name is unknown, also when an older answer named it. */
export function validatorsOf(headers: Readonly<Record<string, string>>): Validators {
  return { etag: headers['etag'] || null, lastModified: headers['last-modified'] || null };
}

/** The validators after a 304: it may renew either of them, and the other stays as it was. */
export function validatorsAfterNotModified(
  sent: Validators,
  headers: Readonly<Record<string, string>>,
): Validators {
  const renewed = validatorsOf(headers);
  return {
    etag: renewed.etag ?? sent.etag,
    lastModified: renewed.lastModified ?? sent.lastModified,
  };
}

/** Whether a request with these validators was conditional: only then is a 304 an answer. */
export function isConditional(validators: Validators | null): validators is Validators {
  const { etag, lastModified } = sendableOnly(validators);
  return etag !== null || lastModified !== null;
}

function sendableOnly(validators: Validators | null): Validators {
  const kept = (value: string | null | undefined) => (value && sendable.test(value) ? value : null);
  return { etag: kept(validators?.etag), lastModified: kept(validators?.lastModified) };
}
