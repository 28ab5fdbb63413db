import type { FetchOutcome, Validators } from '../domain/fetch-outcome.js';
import { isConditional, validatorsAfterNotModified, validatorsOf } from './conditional.js';
import { failed } from './retry.js';
import type { Answer } from './send.js';

/** Says what an answer that is no redirect means for a request with the given validators. */
export function outcomeOf(answer: Answer, sent: Validators | null): FetchOutcome {
  const { url, status, headers, body } = answer;
  const no = (code: Parameters<typeof failed>[1], why: string) => failed(url, code, why, status);
  if (status === 304 && isConditional(sent)) {
    return { kind: 'not-modified', url, validators: validatorsAfterNotModified(sent, headers) };
  }
  if (status === 404 || status === 410) return { kind: 'gone', url, status };
  if (status === 401 || status === 403 || status === 451)
    return no('FORBIDDEN', `the server answers ${status}`);
  if (status === 429) return no('RATE_LIMITED', asksToWait(answer));
  if (status === 503) return no('UNAVAILABLE', asksToWait(answer));
  if (status === 204 || status === 205 || body?.length === 0)
    return no('EMPTY_BODY', `${status} without a page`);
  if (body === null) return no('BAD_STATUS', `the server answers ${status}`);
  const contentType = headers['content-type'] || null;
  return { kind: 'fetched', url, status, headers, contentType, body, validators: validatorsOf(headers) };
}

function asksToWait(answer: Answer): string {
  const wait = answer.headers['retry-after'];
  const said = `the server answers ${answer.status}`;
  return wait === undefined ? said : `${said}, and to come back after ${wait.slice(0, 40)}`;
}
