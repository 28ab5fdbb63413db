import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
let copy: string;
const newPlatform = (id: string) =>
  spawnSync(process.execPath, [join(ROOT, 'test/house/new-platform.mjs'), id, '--root', copy], {
    encoding: 'utf8',
  });

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'pykala-platform-'));
  for (const name of ['src', 'tsconfig.json', 'tsconfig.build.json', 'biome.json', 'package.json'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('npm run new:platform', () => {
  it('makes a room that compiles, and says what comes next', () => {
    const made = newPlatform('case-m');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('fixtures/case-m/');
    const types = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(types).toMatchObject({ status: 0, stdout: '' });
  });

  it('makes it as the lint wants it, and touches only the registry', () => {
    const registry = readFileSync(join(copy, 'src/platforms/registry.ts'), 'utf8');
    expect(registry).toContain("import { caseM } from './case-m/index.js';");
    expect(registry).toContain('PLATFORMS: readonly Platform[] = [dynasty, caseM];');
    const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
    const lint = spawnSync(
      process.execPath,
      [biome, 'check', '--vcs-enabled=false', 'src/platforms', 'test'],
      { cwd: copy, encoding: 'utf8' },
    );
    expect(lint.status, lint.stdout + lint.stderr).toBe(0);
  });

  it('refuses a name that is taken or no name, and touches nothing', () => {
    expect(newPlatform('dynasty')).toMatchObject({ status: 2 });
    expect(newPlatform('Case M')).toMatchObject({ status: 2 });
    expect(existsSync(join(copy, 'src/platforms/Case M'))).toBe(false);
  });
});
