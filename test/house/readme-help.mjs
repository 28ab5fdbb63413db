import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The part of the README between these lines is the help of every command, as `--help` prints it. */
const BEGIN = '<!-- help of every command: written by `npm run readme` -->';
const END = '<!-- end of help -->';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

/**
 * The help of a program and of each of its commands, as a terminal of 80 columns shows it.
 * @param {import('commander').Command} program
 * @returns {{ words: string, help: string }[]}
 */
export const helpOfEach = (program) =>
  commandsUnder(program).map(({ words, command }) => ({ words, help: helpOf(command) }));

const commandsUnder = (command, parents = []) => {
  const words = [...parents, command.name()];
  const own = { words: words.join(' '), command };
  const named = command.commands.filter((child) => child.name() !== 'help');
  return [own, ...named.flatMap((child) => commandsUnder(child, words))];
};

const helpOf = (command) => {
  let text = '';
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
    getOutHelpWidth: () => 80,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return text.trimEnd();
};

/**
 * The README with the help of every command put in place.
 * @param {string} readme
 * @param {import('commander').Command} program
 * @returns {string}
 */
export const withHelp = (readme, program) => {
  const blocks = helpOfEach(program).map(
    ({ words, help }) =>
      `<details><summary><code>${words}</code></summary>\n\n\`\`\`text\n${help}\n\`\`\`\n\n</details>`,
  );
  const [before] = readme.split(BEGIN);
  const [, after] = readme.split(END);
  return `${before}${BEGIN}\n\n${blocks.join('\n')}\n\n${END}${after}`;
};

/**
 * Writes the help of the built program into the README; run by `npm run readme`.
 */
export const writeReadme = async () => {
  const { buildProgram } = await import('../../dist/cli/program.js');
  const program = await buildProgram({ env: {}, now: () => new Date(0), setExitCode: () => {} });
  writeFileSync(README, withHelp(readFileSync(README, 'utf8'), program));
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReadme();
