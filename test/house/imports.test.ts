import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from './may-import.js';

/** Built-in modules a pure room may not touch: no clock, no network, no disk, no console. */
const PURE_ROOMS = ['domain', 'parse', 'search', 'feed', 'platforms', 'app'];
const PURE_BUILTINS = ['node:buffer', 'node:module'];

const SRC = resolve(import.meta.dirname, '../../src');
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'(?<from>[^']+)'|import\(\s*'(?<lazy>[^']+)'\s*\)/gu;

type Import = { readonly file: string; readonly room: string; readonly target: string };

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(path: string): readonly Import[] {
  const file = relative(SRC, path);
  const room = file.split('/')[0] ?? '';
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map((match) => ({
    file,
    room,
    target: match.groups?.['from'] ?? match.groups?.['lazy'] ?? '',
  }));
}

function roomOf(found: Import): string {
  const path = relative(SRC, resolve(SRC, dirname(found.file), found.target));
  return path.split('/')[0] ?? '';
}

const files = filesUnder(SRC);
const imports = files.flatMap(importsOf);

describe('the rooms', () => {
  it('are the ones of the plan', () => {
    const rooms = new Set(files.map((path) => relative(SRC, path).split('/')[0]));
    expect([...rooms].sort()).toEqual(
      [...rooms].filter((room) => room !== undefined && room in MAY_IMPORT).sort(),
    );
  });

  it('import only the rooms their row names', () => {
    const wrong = imports
      .filter((found) => found.target.startsWith('.'))
      .filter(
        (found) => roomOf(found) !== found.room && !MAY_IMPORT[found.room]?.rooms.includes(roomOf(found)),
      );
    expect(wrong).toEqual([]);
  });

  it('import only the packages their row names', () => {
    const wrong = imports
      .filter((found) => !found.target.startsWith('.') && !found.target.startsWith('node:'))
      .filter(
        (found) =>
          !MAY_IMPORT[found.room]?.packages.some(
            (name) => found.target === name || found.target.startsWith(`${name}/`),
          ),
      );
    expect(wrong).toEqual([]);
  });

  it('that are pure touch no clock, network, disk or console', () => {
    const builtins = imports.filter(
      (found) => PURE_ROOMS.includes(found.room) && found.target.startsWith('node:'),
    );
    expect(builtins.filter((found) => !PURE_BUILTINS.includes(found.target))).toEqual([]);
    const impure = files
      .filter((path) => PURE_ROOMS.includes(relative(SRC, path).split('/')[0] ?? ''))
      .filter((path) =>
        /\bconsole\.|\bprocess\.|new Date\(\)|Date\.now\(|Math\.random\(|\bfetch\(/u.test(code(path)),
      );
    expect(impure.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('never import in a circle', () => {
    expect(firstCircle()).toBeNull();
  });

  it('keep the files that know a package to the one that may', () => {
    const holders = (name: string) => [
      ...new Set(
        imports
          .filter((found) => found.target === name || found.target.startsWith(`${name}/`))
          .map((found) => found.file),
      ),
    ];
    expect(holders('iconv-lite').filter((file) => file.startsWith('parse/'))).toEqual(['parse/decode.ts']);
    expect(holders('rss-parser')).toHaveLength(1);
    expect(holders('commander').every((file) => file.startsWith('cli/'))).toBe(true);
  });
});

describe('the sources', () => {
  it('use no `any`, no `!` assertion and leave no note for later', () => {
    const bad = files.filter((path) =>
      /:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|nocheck)|\bTODO\b|\bFIXME\b/u.test(code(path)),
    );
    expect(bad.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('export by name only', () => {
    expect(files.filter((path) => /\bexport default\b|\bexport \*/u.test(code(path)))).toEqual([]);
  });
});

function code(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/[^\n]*/gu, '');
}

/** The first circle of static imports found, as a list of files, or `null`. */
function firstCircle(): readonly string[] | null {
  const edges = new Map<string, string[]>();
  for (const path of files) {
    const file = relative(SRC, path);
    const targets = importsOf(path)
      .filter((found) => found.target.startsWith('.'))
      .map((found) => relative(SRC, resolve(SRC, dirname(file), found.target)).replace(/\.js$/u, '.ts'));
    edges.set(file, targets);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of edges.get(file) ?? []) {
      const circle = visit(target, [...trail, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const circle = visit(file, []);
    if (circle !== null) return circle;
  }
  return null;
}
