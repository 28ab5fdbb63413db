import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/agenda-item.js';
import { openStore, type Store } from '../../src/store/open.js';
import { handling, METSALA, record, save } from '../store/records.js';

type Text = {
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
};
type Asked = { readonly words: string; readonly near?: boolean; readonly hits: readonly string[] };

const load = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const corpus: readonly Text[] = load('corpus.json');
const queries: readonly Asked[] = load('queries.json');

describe('searching invented texts', () => {
  let store: Store;

  beforeAll(() => {
    store = openStore({ path: ':memory:', mode: 'write' });
    store.sources.add(METSALA, '2023-01-01T00:00:00.000Z');
    for (const { id, language, title, text } of corpus) {
      const sections = [{ kind: 'explanation', heading: 'Selostus', text }] as const;
      const handlings = [handling({ governingBody: null, sections, decision: null, votes: [] })];
      const content = { nativeId: id, language, title, handlings, governingBody: null, attachments: [] };
      save(store, { text: id, record: record({ ...content, registerNumber: null, motion: null }) });
    }
    return () => store.close();
  });

  const found = ({ words, near = false }: Asked) =>
    store.search({ words, near }, { limit: 1_000 }).hits.map(({ id }) => id.replace('metsala:', ''));

  it('has enough texts, each expected hit among them', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    const ids = new Set(corpus.map(({ id }) => id));
    expect(queries.flatMap(({ hits }) => hits).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('finds what is asked and little else: recall at least 0.95, precision at least 0.9', () => {
    let [right, wanted, all] = [0, 0, 0];
    const faults: string[] = [];
    for (const asked of queries) {
      const hits = found(asked);
      right += hits.filter((id) => asked.hits.includes(id)).length;
      wanted += asked.hits.length;
      all += hits.length;
      const missed = asked.hits.filter((id) => !hits.includes(id)).map((id) => `-${id}`);
      const wrong = hits.filter((id) => !asked.hits.includes(id)).map((id) => `+${id}`);
      if (missed.length + wrong.length > 0) faults.push(`${asked.words}: ${[...missed, ...wrong].join(' ')}`);
    }
    const figures = { queries: queries.length, recall: right / wanted, precision: right / all };
    console.log(figures, faults);
    expect(figures.queries).toBeGreaterThanOrEqual(60);
    expect(figures.recall).toBeGreaterThanOrEqual(0.95);
    expect(figures.precision).toBeGreaterThanOrEqual(0.9);
  });
});
