import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PykalaError } from '../domain/errors.js';
import { fold } from '../domain/fold.js';

/** A named set of words for a subject; any of them is a hit. `isOwn` when the user added it. */
export type Topic = {
  readonly name: string;
  readonly title: string;
  readonly words: readonly string[];
  readonly isOwn: boolean;
};

/** The folder for the user's own topics: `$XDG_CONFIG_HOME/pykala/topics`. */
export function ownTopicsFolder(env: NodeJS.ProcessEnv): string {
  const config = env['XDG_CONFIG_HOME'] || join(env['HOME'] ?? '.', '.config');
  return join(config, 'pykala', 'topics');
}

/** Every topic, shipped and own, by name; an own one goes before a shipped one of its name. Throws USAGE on a broken file. */
export function loadTopics(env: NodeJS.ProcessEnv): readonly Topic[] {
  const shipped = readFolder(fileURLToPath(new URL('../../data/topics/', import.meta.url)), false);
  const own = readFolder(ownTopicsFolder(env), true);
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...shipped.filter(({ name }) => !names.has(name))].toSorted((a, b) =>
    a.name.localeCompare(b.name, 'fi'),
  );
}

/** The query that a topic stands for: any of its words. Throws USAGE with the names there are. */
export function topicQuery(env: NodeJS.ProcessEnv, name: string): string {
  const topics = loadTopics(env);
  const topic = topics.find((one) => one.name === name.toLowerCase() || one.name === fold(name));
  if (topic === undefined) {
    const near = topics.filter((one) => one.name.startsWith(fold(name).slice(0, LEAST_ALIKE)));
    const guess = near.length === 1 ? `Did you mean ${near[0]?.name}? ` : '';
    throw new PykalaError('USAGE', `cli: there is no topic ${name}`, {
      hint: `${guess}There are: ${topics.map((one) => one.name).join(', ')}. Own ones go into ${ownTopicsFolder(env)}.`,
    });
  }
  return topic.words.map(quotedWhereNeeded).join(' OR ');
}

/** So many letters at the beginning are what one remembers of a name. */
const LEAST_ALIKE = 5;

/** Several words are a phrase, whether whoever wrote them put them in quotes or not. */
function quotedWhereNeeded(words: string): string {
  return /\s/u.test(words) && !words.includes('"') ? `"${words}"` : words;
}

function readFolder(folder: string, isOwn: boolean): readonly Topic[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readTopic(join(folder, file), isOwn));
}

function readTopic(path: string, isOwn: boolean): Topic {
  const broken = (why: string) =>
    new PykalaError('USAGE', `cli: the topic ${path} ${why}`, {
      hint: 'It must look like { "name": "koulut", "title": "Koulut", "words": ["kouluverkko", "\\"kahden sanan\\""] }.',
    });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw broken('is no JSON');
  }
  if (!isTopic(value)) throw broken('lacks name, title or words');
  return { name: value.name.toLowerCase(), title: value.title, words: value.words, isOwn };
}

function isTopic(value: unknown): value is { name: string; title: string; words: readonly string[] } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'title' in value && 'words' in value)) return false;
  const { name, title, words } = value;
  const isList = Array.isArray(words) && words.length > 0 && words.every((word) => typeof word === 'string');
  return typeof name === 'string' && typeof title === 'string' && isList;
}
