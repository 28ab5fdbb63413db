import { request } from 'undici';

/** Asks an address once and throws away the answer; gives `null`, or why it failed. Follows no redirect. */
export async function pingOnce(url: URL, timeoutMs: number): Promise<string | null> {
  try {
    const { statusCode, body } = await request(url, {
      method: 'GET',
      signal: AbortSignal.timeout(timeoutMs),
      headersTimeout: timeoutMs,
    });
    await body.dump();
    return statusCode < 400 ? null : `the server answers ${statusCode}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
