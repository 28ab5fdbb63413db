import type { CommandFacts, OptionFacts } from '../describe-program.js';

/** The words of the program, for a shell to offer. */
export type Words = { readonly options: readonly OptionFacts[]; readonly commands: readonly CommandFacts[] };

/** A script for bash: commands first, then the options of the command typed; files where a value is wanted. */
export function bashCompletion({ commands, options }: Words): string {
  const cases = commands.map(
    ({ name, options: own }) =>
      `    '${name}') words='${[...subcommandsOf(name, commands), ...longsOf(own)].join(' ')}' ;;`,
  );
  return `# bash completion for pykala; source it, or put it into bash-completion's folder
_pykala() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command='' second='' word words=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    [[ $word == -* ]] && continue
    if [[ -z $command ]]; then command=$word; elif [[ -z $second ]]; then second=$word; fi
  done
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${choiceCases(commands, options, (values) => `words='${values}' command=-`)}
  esac
  case "$command \${second}" in
    '- '*) ;;
${twoWordCases(commands)}
    *) case "$command" in
${cases.filter((line) => !line.includes(' ') || !/'[^']+ [^']+'\)/u.test(line)).join('\n')}
    *) words='${[...topLevel(commands), ...longsOf(options)].join(' ')}' ;;
    esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ \${#COMPREPLY[@]} -eq 0 ]] && COMPREPLY=($(compgen -f -- "$current"))
}
complete -F _pykala pykala
`;
}

/** A script for zsh. */
export function zshCompletion({ commands, options }: Words): string {
  const described = topCommands(commands).map(
    ({ name, description }) => `    '${name}:${quiet(description)}'`,
  );
  const cases = topCommands(commands).map(({ name, options: own }) => {
    const words = [...subcommandsOf(name, commands), ...longsOf(own)];
    return `      ${name}) compadd -- ${words.join(' ')} ;;`;
  });
  const seconds = commands
    .filter(({ name, options: own }) => name.includes(' ') && own.length > 0)
    .map(({ name, options: own }) => `      '${name}') compadd -- ${longsOf(own).join(' ')}; return ;;`);
  return `#compdef pykala
_pykala() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    compadd -- ${longsOf(options).join(' ')}
  else
    case "$words[CURRENT-1]" in
${choiceCases(commands, options, (values) => `compadd -- ${values}; return`)}
    esac
    case "$words[2] $words[3]" in
${seconds.join('\n')}
    esac
    case "$words[2]" in
${cases.join('\n')}
    esac
    _files
  fi
}
compdef _pykala pykala
`;
}

/** A script for fish. */
export function fishCompletion({ commands, options }: Words): string {
  const tops = topCommands(commands);
  const lines = [
    ...tops.map(
      ({ name, description }) =>
        `complete -c pykala -f -n __fish_use_subcommand -a ${name} -d '${quiet(description)}'`,
    ),
    ...options.flatMap(({ long, description }) =>
      long === null ? [] : [`complete -c pykala -l ${long.slice(2)} -d '${quiet(description)}'`],
    ),
    ...tops.flatMap(({ name, options: own }) => [
      ...subcommandsOf(name, commands).map(
        (word) => `complete -c pykala -f -n '__fish_seen_subcommand_from ${name}' -a ${word}`,
      ),
      ...own.flatMap((option) => fishOption(name, option)),
    ]),
  ];
  return `# fish completion for pykala; put it into ~/.config/fish/completions\n${lines.join('\n')}\n`;
}

function fishOption(
  command: string,
  { long, description, choices, takesValue }: OptionFacts,
): readonly string[] {
  if (long === null) return [];
  const values = choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : takesValue ? ' -r' : '';
  return [
    `complete -c pykala -n '__fish_seen_subcommand_from ${command}' -l ${long.slice(2)}${values} -d '${quiet(description)}'`,
  ];
}

/** What may stand after options that take one of some values. */
function choiceCases(
  commands: readonly CommandFacts[],
  options: readonly OptionFacts[],
  offer: (values: string) => string,
): string {
  const found = new Map<string, Set<string>>();
  for (const { long, choices } of [...options, ...commands.flatMap((command) => command.options)]) {
    if (long === null || choices.length === 0) continue;
    found.set(long, new Set([...(found.get(long) ?? []), ...choices]));
  }
  return [...found].map(([long, values]) => `      ${long}) ${offer([...values].join(' '))} ;;`).join('\n');
}

function twoWordCases(commands: readonly CommandFacts[]): string {
  return commands
    .filter(({ name }) => name.includes(' '))
    .map(({ name, options }) => `    '${name}') words='${longsOf(options).join(' ')}' ;;`)
    .join('\n');
}

function topCommands(commands: readonly CommandFacts[]): readonly CommandFacts[] {
  return commands.filter(({ name }) => !name.includes(' '));
}

function topLevel(commands: readonly CommandFacts[]): readonly string[] {
  return topCommands(commands).flatMap(({ name, aliases }) => [name, ...aliases]);
}

function subcommandsOf(name: string, commands: readonly CommandFacts[]): readonly string[] {
  return commands.flatMap((command) =>
    command.name.startsWith(`${name} `) ? [command.name.slice(name.length + 1)] : [],
  );
}

function longsOf(options: readonly OptionFacts[]): readonly string[] {
  return options.flatMap(({ long }) => long ?? []);
}

/** A description that cannot end a shell's quotation. */
function quiet(text: string): string {
  return text.replace(/['\\:[\]]/gu, ' ').replace(/\s+/gu, ' ');
}
