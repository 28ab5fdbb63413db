import { PykalaError } from '../domain/errors.js';
import type { Context } from './context.js';

/** An address to call after a run, checked before the run begins. Throws USAGE when it is no web address. */
export function pingAddress(typed: string): URL {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new PykalaError('USAGE', `cli: ${typed} is no web address`, {
    hint: 'Give --ping an http or https address, as a service that watches cron jobs gives it.',
  });
}

const PING_TIMEOUT_MS = 10_000;

/** Calls the address with the run's exit code as `?exit=`; a call that fails is told and fails nothing. */
export async function callPing(context: Context, url: URL, exitCode: number): Promise<void> {
  const { pingOnce } = await import('../http/ping-once.js');
  const address = new URL(url);
  address.searchParams.set('exit', String(exitCode));
  const failure = await pingOnce(address, PING_TIMEOUT_MS);
  if (failure !== null) context.say(`the ping failed: ${failure}`);
}
