import type { Command } from 'commander';

/** A command as it is described to people and shells; subcommands are commands of their own (`sources add`). */
export type CommandFacts = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly usage: string;
  readonly options: readonly OptionFacts[];
};

export type OptionFacts = {
  readonly flags: string;
  readonly long: string | null;
  readonly description: string;
  readonly choices: readonly string[];
  readonly takesValue: boolean;
};

/** The words of a program as data, for the man page and shell completion. */
export function describeProgram(program: Command): {
  readonly options: readonly OptionFacts[];
  readonly commands: readonly CommandFacts[];
} {
  return { options: optionsOf(program), commands: commandsOf(program, '') };
}

function commandsOf(parent: Command, before: string): readonly CommandFacts[] {
  return parent.commands.flatMap((command) => {
    const name = `${before}${command.name()}`;
    const own: CommandFacts = {
      name,
      aliases: command.aliases(),
      description: command.description(),
      usage: command.usage(),
      options: optionsOf(command),
    };
    return [own, ...commandsOf(command, `${name} `)];
  });
}

function optionsOf(command: Command): readonly OptionFacts[] {
  return command.options
    .filter(({ hidden }) => !hidden)
    .map(({ flags, long, description, argChoices, required, optional }) => ({
      flags,
      long: long ?? null,
      description,
      choices: argChoices ?? [],
      takesValue: required || optional,
    }));
}
