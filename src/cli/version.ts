import { readFileSync } from 'node:fs';

/** The version of the package, read from its own `package.json`. */
export function packageVersion(): string {
  const file: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const version = typeof file === 'object' && file !== null && 'version' in file ? file.version : null;
  return typeof version === 'string' ? version : '0.0.0';
}
