import type { Command } from 'commander';
import { type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import { contextFor, type Shell } from '../shell.js';

/** `pykala topics`: the named sets of words that `--topic` knows. */
export function addTopics(program: Command, shell: Shell): void {
  const command = program
    .command('topics')
    .description('named sets of words for a subject, for --topic; own ones go into your config folder');
  withOutput(command).action(async (words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    const { loadTopics, ownTopicsFolder } = await import('../topics.js');
    const rows = loadTopics(context.env).map((topic) => ({
      record: topic,
      cells: { ...topic, words: topic.words.join(', ') },
    }));
    await printRows(context, COLUMNS, rows, words);
    context.say(`own topics go into ${ownTopicsFolder(context.env)}`);
  });
}

const COLUMNS = [
  { key: 'name', title: 'topic' },
  { key: 'title', title: 'about', flexible: true },
  { key: 'words', title: 'words', flexible: true },
];
