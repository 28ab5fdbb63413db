import { Argument, type Command } from 'commander';
import { contextFor, type Shell } from '../shell.js';

type ShellName = 'bash' | 'zsh' | 'fish';

/** `pykala completion <shell>`: a script by which a shell completes commands and options. */
export function addCompletion(program: Command, shell: Shell): void {
  program
    .command('completion')
    .description('a script by which your shell completes commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText(
      'after',
      `
Examples:
  source <(pykala completion bash)
  pykala completion zsh > ~/.zfunc/_pykala
  pykala completion fish > ~/.config/fish/completions/pykala.fish`,
    )
    .action(async (name: ShellName, _: unknown, self: Command) => {
      const context = contextFor(shell, self);
      const [{ describeProgram }, { bashCompletion, fishCompletion, zshCompletion }] = await Promise.all([
        import('../describe-program.js'),
        import('../render/completion.js'),
      ]);
      const render = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }[name];
      await context.print(render(describeProgram(program)));
    });
}
