import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { PykalaError } from '../domain/errors.js';
import { writeTo } from './streams.js';

/** Writes a file so that nobody reads half of it. Throws FILE_FAILED. */
export function writeWhole(path: string, text: string): Promise<void> {
  return writeFile(path, [text]);
}

/**
 * Writes a file under another name first, so that nobody opens half of it and a failure leaves the old one in place.
 * What is no ordinary file (`/dev/stdout`, a named pipe) is written to as it is. Throws FILE_FAILED when it cannot be
 * written.
 */
export async function writeFile(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const { target, partial } = await placesFor(path);
  try {
    await writePieces(partial, pieces);
    if (partial !== target) await rename(partial, target);
  } catch (cause) {
    if (partial !== target) await rm(partial, { force: true });
    if (cause instanceof PykalaError || !isFileFault(cause)) throw cause;
    throw new PykalaError('FILE_FAILED', `cli: ${path} cannot be written: ${reasonOf(cause)}`, {
      cause,
      hint: 'Name a file in a folder that exists, that you may write to and that has room.',
    });
  }
}

/** Where the whole file ends up and where it is written first; a link stays one, and the file behind it is replaced. */
async function placesFor(path: string): Promise<{ readonly target: string; readonly partial: string }> {
  const found = await stat(path).catch(() => null);
  if (found === null) return { target: path, partial: `${path}.part` };
  if (!found.isFile()) return { target: path, partial: path };
  const target = await realpath(path);
  return { target, partial: `${target}.part` };
}

async function writePieces(path: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const stream = createWriteStream(path);
  const ended = finished(stream);
  for (const piece of pieces) await Promise.race([writeTo(stream, piece), ended]);
  stream.end();
  await ended;
}

function isFileFault(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}

/** What a user can act on; the system's own words where it is nothing common. */
function reasonOf(cause: NodeJS.ErrnoException): string {
  return REASONS[cause.code ?? ''] ?? cause.message;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written to that disk',
  ENOSPC: 'the disk is full',
};
