import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.js';

describe('a file that output goes to', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pykala-write-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is whole, and nothing is left beside it', async () => {
    await writeWhole(join(folder, 'a.txt'), 'ä\n');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('ä\n');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('is replaced behind a link, which stays one', async () => {
    await writeWhole(join(folder, 'real.txt'), 'old');
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await writeWhole(join(folder, 'link.txt'), 'new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('says why it cannot be written, and what to do', async () => {
    mkdirSync(join(folder, 'sub'));
    await expect(writeWhole(join(folder, 'sub'), 'x')).rejects.toMatchObject({
      code: 'FILE_FAILED',
      message: expect.stringContaining('it is a folder'),
      hint: expect.stringContaining('Name a file'),
    });
    await expect(writeWhole(join(folder, 'none', 'a.txt'), 'x')).rejects.toMatchObject({
      message: expect.stringContaining('there is no such folder'),
    });
    expect(readdirSync(folder)).toEqual(['sub']);
  });
});
