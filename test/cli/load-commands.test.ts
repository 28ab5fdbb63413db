import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/load-commands.js';
import { buildProgram } from '../../src/cli/program.js';

const shell = { env: {}, now: () => new Date(0), setExitCode: () => {} };
const namesIn = async (...argv: string[]) =>
  (await buildProgram(shell, argv)).commands.map((command) => command.name());

describe('loading commands', () => {
  it('knows every command by the names that the command has itself', async () => {
    const whole = await buildProgram(shell);
    expect(COMMANDS.map(({ names }) => names)).toEqual(
      whole.commands.map((command) => [command.name(), ...command.aliases()]),
    );
  });

  it('reads only the command that is called, by either name, behind the options of the program', async () => {
    expect(await namesIn('motions', '--open')).toEqual(['motions']);
    expect(await namesIn('aloitteet')).toEqual(['motions']);
    expect(await namesIn('--db', 'items', '--lang', 'sv', '-q', 'status')).toEqual(['status']);
    expect(await namesIn('--db=x.db', 'search', 'motions')).toEqual(['search']);
  });

  it('reads all commands for help, completion, a mistyped word and no word', async () => {
    for (const argv of [['help', 'motions'], ['--help'], ['completion', 'bash'], ['motoins'], []])
      expect((await namesIn(...argv)).length).toBe(COMMANDS.length);
  });
});
