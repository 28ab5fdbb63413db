import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/agenda-item.js';
import { queryStems, stemOf } from '../../src/search/stems.js';

type Families = Readonly<Record<string, readonly string[]>>;

const families: Families = JSON.parse(readFileSync(new URL('families.json', import.meta.url), 'utf8'));
const SWEDISH = new Set([
  'skola',
  'beslut',
  'förening',
  'bibliotek',
  'motion',
  'understöd',
  'vind',
  'byggnad',
]);

/** Every form of every family, as it would stand in a text. */
const corpus = Object.entries(families).flatMap(([lemma, forms]) => {
  const language: Language = SWEDISH.has(lemma) ? 'sv' : 'fi';
  return [lemma, ...forms].map((form) => ({ lemma, form, stem: stemOf(form, language) }));
});

/** What asking for a word finds among all the forms. */
function found(word: string) {
  const stems = new Set(queryStems(word));
  return corpus.filter(({ stem }) => stems.has(stem));
}

describe('asking for a word', () => {
  it('finds its inflected forms and few others: recall ≥ 0.95, precision ≥ 0.9', () => {
    let [right, wanted, all] = [0, 0, 0];
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const [lemma, forms] of Object.entries(families)) {
      const hits = found(lemma);
      right += hits.filter((hit) => hit.lemma === lemma).length;
      wanted += forms.length + 1;
      all += hits.length;
      missed.push(
        ...corpus.filter((hit) => hit.lemma === lemma && !hits.includes(hit)).map(({ form }) => form),
      );
      wrong.push(...hits.filter((hit) => hit.lemma !== lemma).map(({ form }) => `${lemma}: ${form}`));
    }
    const figures = { queries: Object.keys(families).length, recall: right / wanted, precision: right / all };
    console.log(figures, 'missed:', missed.join(' '), 'wrong:', wrong.join(', '));
    expect(figures.queries).toBeGreaterThanOrEqual(60);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps ä and ö apart from a and o', () => {
    expect(queryStems('säästö')).not.toContain(stemOf('saasto', 'fi'));
  });
});
