import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProgram } from '../../src/cli/describe-program.js';
import { buildProgram } from '../../src/cli/program.js';
import { bashCompletion, fishCompletion, zshCompletion } from '../../src/cli/render/completion.js';
import { manPage } from '../../src/cli/render/man-page.js';
import { packageVersion } from '../../src/cli/version.js';

const words = describeProgram(await buildProgram({ env: {}, now: () => new Date(0), setExitCode: () => {} }));
const names = words.commands.map(({ name }) => name).filter((name) => !name.includes(' '));

/** What bash offers after some words. */
function offered(...typed: string[]): readonly string[] {
  const script = `${bashCompletion(words)}
COMP_WORDS=(pykala ${typed.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${typed.length}; _pykala
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
}

describe('completion', () => {
  it('offers commands, subcommands and options in bash', () => {
    expect(offered('sou')).toEqual(['sources']);
    expect(offered('sources', 're')).toEqual(['remove']);
    expect(offered('harvest', '--max')).toEqual(['--max-items']);
    expect(offered('motions', 'show', '--js')).toEqual(['--json', '--jsonl']);
    expect(offered('decisions', '--outcome', 'approved')).toEqual(['approved', 'approved_amended']);
    expect(offered('--lang', '')).toEqual(['fi', 'sv', 'en']);
  });

  it.each(names)('knows every command in every shell: %s', (name) => {
    for (const render of [bashCompletion, zshCompletion, fishCompletion])
      expect(render(words)).toContain(name);
  });
});

describe('the man page', () => {
  it('is the one that the commands make (npm run man writes it)', () => {
    const committed = readFileSync(new URL('../../man/pykala.1', import.meta.url), 'utf8');
    expect(committed).toBe(manPage(words, packageVersion()));
  });
});
