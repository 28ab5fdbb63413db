import { rename, rm, writeFile } from 'node:fs/promises';
import { PykalaError } from '../domain/errors.js';

/** Writes a file under another name and moves it into place, so that nobody reads half of it. Throws FILE_FAILED. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.part`;
  try {
    await writeFile(partial, text);
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PykalaError('FILE_FAILED', `cli: ${path} cannot be written: ${reason}`, { cause });
  }
}
