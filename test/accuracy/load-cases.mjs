import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * @typedef {{ name: string, body: Uint8Array, url: string | null, contentType: string | null, expected: any }} Case
 */

/**
 * Every case under a folder, by name. A case is a folder with one `body.*` and `expected/record.json` or `record.json`;
 * `response.json` may tell address and content type. @param {string} root @returns {Promise<Case[]>}
 */
export async function loadCases(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const bodies = entries.filter((entry) => entry.isFile() && /^body\.[^.]+$/u.test(entry.name));
  const cases = [];
  for (const entry of bodies) {
    const folder = entry.parentPath;
    const expected =
      (await readJson(join(folder, 'expected', 'record.json'))) ??
      (await readJson(join(folder, 'record.json')));
    if (expected === null) continue;
    const response = (await readJson(join(folder, 'response.json'))) ?? {};
    cases.push({
      name: relative(root, folder) || folder,
      body: await readFile(join(folder, entry.name)),
      url: response.url ?? expected.url ?? null,
      contentType: response.headers?.['content-type'] ?? typeOf(entry.name),
      expected,
    });
  }
  return cases.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A flat text says so by its name; a page without headers says nothing. @param {string} file */
function typeOf(file) {
  return file.endsWith('.txt') ? 'text/plain' : null;
}

/** The file's value, or `null` where there is no such file. @param {string} path */
async function readJson(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new Error(`accuracy: cannot read ${path}`, { cause: error });
  }
}
