import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { PykalaError } from '../domain/errors.js';
import type { Context } from './context.js';

/** The bytes of a page with what is known of them. */
export type LoadedPage = {
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
};

/** No page of the platform comes near this; the same cap holds for what is fetched. */
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Loads a page from a file, an address or standard input (`-`). Fails with FILE_FAILED or FETCH_FAILED.
 */
export async function loadPage(
  context: Context,
  page: string,
  contentType: string | null,
): Promise<LoadedPage> {
  if (/^https?:\/\//iu.test(page)) return fetchLoose(context, page, contentType);
  const body = page === '-' ? await readStdin() : await readPageFile(page);
  return { body, contentType: contentType ?? typeByName(page), url: null };
}

async function readPageFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) throw tooLarge(path);
    return await readFile(path);
  } catch (error) {
    if (error instanceof PykalaError) throw error;
    throw new PykalaError(
      'FILE_FAILED',
      `cannot read ${path}: ${whyUnread((error as NodeJS.ErrnoException).code ?? String(error))}`,
      {
        cause: error,
        hint: 'Give a saved page, an address that begins with http, or - for standard input.',
      },
    );
  }
}

function whyUnread(code: string): string {
  return UNREAD[code] ?? code;
}

const UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge('standard input');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(what: string): PykalaError {
  return new PykalaError('FILE_FAILED', `${what} is larger than 16 MiB, which no page of minutes is`);
}

/** The extension stands in for a Content-Type; what is neither is decided by its content. */
function typeByName(path: string): string | null {
  return extname(path).toLowerCase() === '.txt' ? 'text/plain' : null;
}

async function fetchLoose(context: Context, url: string, contentType: string | null): Promise<LoadedPage> {
  const { openClient } = await import('./open-client.js');
  const client = openClient(context, { delayMs: 0, hosts: 1, handSites: [url] });
  try {
    const answer = await client.fetchPage({ url, site: url, validators: null });
    if (answer.kind !== 'fetched') {
      const why = answer.kind === 'failed' ? `${answer.code}: ${answer.detail}` : answer.kind;
      throw new PykalaError('FETCH_FAILED', `cannot fetch ${url}: ${why}`);
    }
    return { body: answer.body, contentType: contentType ?? answer.contentType, url };
  } finally {
    await client.close();
  }
}
