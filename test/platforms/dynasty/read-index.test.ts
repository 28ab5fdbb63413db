import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/parse/decode.js';
import { platformNamed } from '../../../src/platforms/registry.js';

const ROOT = join(import.meta.dirname, '../../../fixtures/dynasty/index');
const platform = platformNamed('dynasty');

type Response = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

function documentOf(name: string) {
  const folder = join(ROOT, name);
  const response: Response = JSON.parse(readFileSync(join(folder, 'response.json'), 'utf8'));
  const body = readdirSync(folder).find((file) => file.startsWith('body.')) ?? '';
  const contentType = response.headers['content-type'] ?? null;
  const { text } = decode(readFileSync(join(folder, body)), contentType);
  return { text, url: response.url, mediaType: contentType?.split(';')[0]?.trim() ?? null };
}

describe('every invented feed and listing', () => {
  it.each(readdirSync(ROOT))('is read as its golden says: %s', async (name) => {
    const expected = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8'));
    const reading = await platform.readIndex(documentOf(name));
    if (expected.fault !== undefined) {
      expect(reading).toMatchObject({ kind: 'unreadable', fault: expected.fault });
    } else {
      expect(reading).toMatchObject({ kind: 'read', ...expected });
    }
  });
});
