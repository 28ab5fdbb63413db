import { request } from 'undici';

/** Posts a value as JSON; gives `null` when the server takes it (2xx), or why it did not. Follows no redirect. */
export async function postJson(url: URL, value: unknown, timeoutMs: number): Promise<string | null> {
  try {
    const { statusCode, body } = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(value),
      signal: AbortSignal.timeout(timeoutMs),
      headersTimeout: timeoutMs,
    });
    // What it says beside the number is nothing to us, and may fail or never end.
    await body.dump().catch(() => {});
    return statusCode >= 200 && statusCode < 300 ? null : `the server answers ${statusCode}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}
