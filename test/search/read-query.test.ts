import { describe, expect, it } from 'vitest';
import { readQuery } from '../../src/search/read-query.js';

describe('a typed query', () => {
  it('is words that must all be met, phrases, parts of words, exclusions and alternatives', () => {
    expect(
      readQuery('koulu "kunnan hallitus" yhteistyö* *foorumi *foorumi* -jaosto tie OR katu TAI polku'),
    ).toEqual({
      groups: [
        [{ kind: 'word', word: 'koulu' }],
        [{ kind: 'phrase', words: ['kunnan', 'hallitus'], isOpen: false }],
        [{ kind: 'letters', letters: 'yhteistyö', place: 'start' }],
        [{ kind: 'ending', word: 'foorumi' }],
        [{ kind: 'letters', letters: 'foorumi', place: 'inside' }],
        [
          { kind: 'word', word: 'tie' },
          { kind: 'word', word: 'katu' },
          { kind: 'word', word: 'polku' },
        ],
      ],
      without: [{ kind: 'word', word: 'jaosto' }],
    });
  });

  it('knows nothing of case, of composed and decomposed letters, of soft hyphens', () => {
    expect(readQuery('JÄRJESTO\u0308\u00adYHTEISTYO\u0308').groups).toEqual([
      [{ kind: 'word', word: 'järjestöyhteistyö' }],
    ]);
  });

  it('takes a number with marks in it as a phrase', () => {
    expect(readQuery('161/00.04.02/2022').groups).toEqual([
      [{ kind: 'phrase', words: ['161', '00', '04', '02', '2022'], isOpen: false }],
    ]);
  });

  it('takes words joined by hyphens as one word or as a phrase', () => {
    expect(readQuery('järjestö-yhteistyö').groups).toEqual([
      [
        { kind: 'word', word: 'järjestöyhteistyö' },
        { kind: 'phrase', words: ['järjestö', 'yhteistyö'], isOpen: false },
      ],
    ]);
  });

  it('excludes whole phrases, and lets a phrase go on', () => {
    expect(readQuery('kunta -"kunnan hallitus" "järjestöjen yhteis"*')).toEqual({
      groups: [
        [{ kind: 'word', word: 'kunta' }],
        [{ kind: 'phrase', words: ['järjestöjen', 'yhteis'], isOpen: true }],
      ],
      without: [{ kind: 'phrase', words: ['kunnan', 'hallitus'], isOpen: false }],
    });
  });

  it.each([
    '',
    '   ',
    '"',
    '*',
    '-',
    'OR',
    '()',
    '"" ""',
    '\u0000',
    '^:{}',
    'OR OR OR',
    '-a',
    '-"a b"',
    '\u0301',
  ])('asks nothing without a word, and says so: %j', (text) => {
    expect(() => readQuery(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
  });

  it.each(['x'.repeat(10_000), 'koulu '.repeat(500), 'koulu* '.repeat(30), 'a*', '*a*'])(
    'is refused when it asks too much (%#)',
    (text) => {
      expect(() => readQuery(text)).toThrow(expect.objectContaining({ code: 'USAGE' }));
    },
  );
});
