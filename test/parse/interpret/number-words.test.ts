import { describe, expect, it } from 'vitest';
import { readCount, signedCountSource, signNumberWords } from '../../../src/parse/interpret/number-words.js';

const COUNT = new RegExp(signedCountSource(), 'gu');

function countsIn(text: string): readonly (number | null)[] {
  return [...signNumberWords(text).matchAll(COUNT)].map(([found]) => readCount(found));
}

describe('number words in a text of votes', () => {
  it('become signs that say the same number, whatever their case and language', () => {
    expect(countsIn('Kolme ääntä, seitsemällä äänellä, TVÅ röster, 12 ääntä')).toEqual([3, 7, 2, 12]);
  });

  it('leave the text as long as it was, every other word in its place', () => {
    const text = 'Esitys sai kahdeksantoista ääntä.';
    const signed = signNumberWords(text);
    expect(signed).toHaveLength(text.length);
    expect(signed.indexOf('ääntä')).toBe(text.indexOf('ääntä'));
  });

  it('are whole words only', () => {
    expect(countsIn('kolmesataa, yksityinen, kuusikymmentä, tretti')).toEqual([]);
  });

  it('let digits win over the words beside them', () => {
    expect(countsIn('kuusi (6) jäsentä')).toEqual([6]);
  });

  it('cannot be forged by signs that a page brings along', () => {
    expect(countsIn('\ue005\ue0ff\ue0ff ääntä')).toEqual([]);
  });
});
