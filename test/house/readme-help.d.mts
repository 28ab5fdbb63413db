import type { Command } from 'commander';

export declare const helpOfEach: (
  program: Command,
) => readonly { readonly words: string; readonly help: string }[];
export declare const withHelp: (readme: string, program: Command) => string;
