import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.js';
import { buildProgram } from '../../src/cli/program.js';
import { SECTION_KINDS } from '../../src/cli/render/labels.js';
import { runPykala } from '../cli/run-pykala.js';
import { MAY_IMPORT } from './may-import.js';
import { helpOfEach, withHelp } from './readme-help.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');
const readme = read('README.md');
const program = await buildProgram({ env: {}, now: () => new Date(0), setExitCode: () => {} });

/** `$ pykala …` with the output under it, out of the README's console blocks. */
const SHOWN = /```console\n\$ pykala (?<words>[^\n]+)\n(?<output>[\s\S]*?)```/gu;

describe('the README', () => {
  it('prints the help of every command as the program does (npm run readme mends it)', () => {
    expect(withHelp(readme, program)).toBe(readme);
  });

  it('tells of every command in its table', () => {
    const table = readme.slice(readme.indexOf('## Commands'), readme.indexOf('<!-- help of every'));
    const unnamed = helpOfEach(program)
      .map(({ words }) => words.split(' ')[1])
      .filter((name) => name !== undefined && !table.includes(`\`pykala ${name}`));
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('shows commands with the output that they give', async () => {
    const shown = [...readme.matchAll(SHOWN)].map(({ groups }) => ({ ...groups }));
    expect(shown.length).toBeGreaterThan(0);
    for (const { words = '', output = '' } of shown) {
      expect((await runPykala(words.split(' '), { cwd: ROOT })).stdout).toBe(output);
    }
  });

  it('names exactly two commands to set the project up', () => {
    expect(readme.match(/^npm ci && .*$/gmu)).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  });

  it('explains every exit code, kind of section, outcome and stage', () => {
    const codes = Object.values(EXIT).filter((code) => !readme.includes(`| \`${code}\` |`));
    expect(codes).toEqual([]);
    const kinds = SECTION_KINDS.filter((kind) => !readme.includes(`\`${kind}\``));
    expect(kinds).toEqual([]);
    const choices = program.commands
      .find((command) => command.name() === 'items')
      ?.options.flatMap(({ argChoices }) => argChoices ?? []);
    expect(choices?.filter((word) => !readme.includes(`\`${word}\``))).toEqual(
      ['fi', 'sv'].filter((word) => !readme.includes(`\`${word}\``)),
    );
  });
});

describe('CONTRIBUTING', () => {
  it('has the twin of the import table', () => {
    const rows = [
      ...read('CONTRIBUTING.md').matchAll(
        /^\| `(?<room>[a-z-]+)` \| (?<rooms>[^|]*) \| (?<packages>[^|]*) \|$/gmu,
      ),
    ];
    const table = Object.fromEntries(
      rows.map(({ groups }) => [
        groups?.['room'],
        { rooms: wordsIn(groups?.['rooms']), packages: wordsIn(groups?.['packages']) },
      ]),
    );
    expect(table).toEqual(MAY_IMPORT);
  });
});

/** The words in backticks of a cell. */
function wordsIn(cell: string | undefined): readonly string[] {
  return [...(cell ?? '').matchAll(/`(?<word>[^`]+)`/gu)].map(({ groups }) => groups?.['word'] ?? '');
}
