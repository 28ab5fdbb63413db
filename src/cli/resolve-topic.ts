import type { Command } from 'commander';
import type { FilterWords } from './options.js';

/** Puts beside the `--topic` of a command the query that it stands for (`topicWords`). Throws USAGE for an unknown one. */
export async function resolveTopic(command: Command, env: NodeJS.ProcessEnv): Promise<void> {
  const { topic } = command.opts<FilterWords>();
  if (topic === undefined) return;
  const { topicQuery } = await import('./topics.js');
  command.setOptionValue('topicWords', topicQuery(env, topic));
}
