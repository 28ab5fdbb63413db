import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTopics, topicQuery } from '../../src/cli/topics.js';
import { readQuery } from '../../src/search/read-query.js';

const FOLDER = new URL('../../data/topics/', import.meta.url);
const files = readdirSync(FOLDER);
/** A folder for own topics that is not there. */
const NO_OWN = { XDG_CONFIG_HOME: '/nonexistent' };

describe('the topics', () => {
  it.each(files)('%s has name, title and words, and nothing else', (file) => {
    const topic: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    expect(topic).toEqual({
      name: file.replace(/\.json$/u, ''),
      title: expect.stringMatching(/\p{L}/u),
      words: expect.any(Array),
    });
    expect(file).toMatch(/^[a-z-]+\.json$/u);
  });

  it.each(loadTopics(NO_OWN).map(({ name }) => name))('%s is a query, each of its words once', (name) => {
    const { words } = loadTopics(NO_OWN).find((topic) => topic.name === name) ?? { words: [] };
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(10);
    const { groups, without } = readQuery(topicQuery(NO_OWN, name));
    expect(groups).toHaveLength(1);
    expect(groups[0]?.length).toBeGreaterThanOrEqual(words.length);
    expect(without).toEqual([]);
  });
});
