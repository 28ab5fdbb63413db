import { describe, expect, it } from 'vitest';
import { ftsQuery } from '../../src/search/fts-query.js';
import { parseQuery } from '../../src/search/parse-query.js';
import { matcherOf, snippetOf } from '../../src/search/snippet.js';
import { memoryStore, record, save } from '../store/records.js';

const none = { holding: () => [], begins: () => false };

describe('a typed query', () => {
  it('is words that must all be met, phrases, beginnings, letters inside, exclusions and alternatives', () => {
    expect(parseQuery('koulu "kunnan hallitus" yhteistyö* *foorumi* -jaosto tie OR katu')).toEqual({
      groups: [
        [{ kind: 'word', word: 'koulu' }],
        [{ kind: 'phrase', words: ['kunnan', 'hallitus'] }],
        [{ kind: 'prefix', word: 'yhteistyö' }],
        [{ kind: 'inside', word: 'foorumi' }],
        [
          { kind: 'word', word: 'tie' },
          { kind: 'word', word: 'katu' },
        ],
      ],
      without: [{ kind: 'word', word: 'jaosto' }],
    });
  });

  it('keeps a word with marks inside as a phrase', () => {
    expect(parseQuery('161/00.04.02/2022').groups).toEqual([
      [{ kind: 'phrase', words: ['161', '00', '04', '02', '2022'] }],
    ]);
  });

  it.each(['', '   ', '"', '*', '-', 'OR', '()', '"" ""', '\u0000', '^:{}', 'OR OR OR', '-a'])(
    'without words asks nothing: %j',
    (text) => {
      expect(ftsQuery(parseQuery(text), none, false)).toBeNull();
    },
  );
});

describe('the archive', () => {
  function store() {
    const made = memoryStore();
    const texts: readonly (readonly [string, string])[] = [
      ['1', 'Päiväkodin pihan järjestöyhteistyötä koskeva sopimus'],
      ['2', 'Kuntien ja järjestöjen yhteistyö'],
      ['3', 'Kadun peruskorjaus'],
    ];
    for (const [place, title] of texts) {
      save(made, {
        text: place,
        record: record({ nativeId: `20221234-${place}`, title, handlings: [], motion: null, decision: null }),
      });
    }
    made.completeSearchIndex();
    return made;
  }
  const titles = (words: string, near = false) =>
    store()
      .search({ words, near }, {})
      .map(({ title }) => title);

  it('finds every inflected form of a word', () => {
    expect(titles('järjestöyhteistyö')).toEqual(['Päiväkodin pihan järjestöyhteistyötä koskeva sopimus']);
    expect(titles('katu')).toEqual(['Kadun peruskorjaus']);
  });

  it('meets a compound as two words near each other only when asked', () => {
    expect(titles('järjestöyhteistyö', true)).toContain('Kuntien ja järjestöjen yhteistyö');
  });

  it('finds beginnings and letters inside words', () => {
    expect(titles('yhteist*')).toEqual(['Kuntien ja järjestöjen yhteistyö']);
    expect(titles('*yhteistyö*')).toHaveLength(2);
  });

  it('leaves out what is not wanted', () => {
    expect(titles('*yhteistyö* -sopimus')).toEqual(['Kuntien ja järjestöjen yhteistyö']);
  });

  it('forgets the old words of an item whose page has changed', () => {
    const made = store();
    save(made, {
      text: 'uusi',
      record: record({
        nativeId: '20221234-3',
        title: 'Sillan korjaus',
        handlings: [],
        motion: null,
        decision: null,
      }),
    });
    expect(made.completeSearchIndex()).toBe(1);
    expect(made.search({ words: 'katu' }, {})).toEqual([]);
    expect(made.search({ words: 'silta' }, {})).toHaveLength(1);
  });

  it.each([
    '"',
    "'; DROP TABLE item; --",
    'a AND (',
    'NEAR(a b',
    'x'.repeat(10_000),
    '*'.repeat(5_000),
    '{title} : x',
    '\u0000koulu',
  ])('is never broken by a query: %j', (words) => {
    expect(() => store().search({ words }, {})).not.toThrow();
  });
});

describe('a snippet', () => {
  it('shows the words round the first hit, hits marked', () => {
    const matches = matcherOf(parseQuery('järjestöfoorumi'));
    expect(
      snippetOf('Kunta perustaa järjestöfoorumin. Järjestöfoorumissa kuullaan yhdistyksiä.', matches, 'fi'),
    ).toEqual({
      text: 'Kunta perustaa «järjestöfoorumin». «Järjestöfoorumissa» kuullaan yhdistyksiä …',
      hits: 2,
    });
  });

  it('is none where nothing is a hit', () => {
    expect(snippetOf('Kunta perustaa raadin.', matcherOf(parseQuery('foorumi')), 'fi')).toBeNull();
  });
});
