import { expect, it } from 'vitest';
import { knownForms } from '../../src/search/word-forms.js';

function knowing(text: string) {
  const archive = new Set(text.split(' '));
  return (words: readonly string[]) => new Set(words.filter((word) => archive.has(word)));
}

it('gives the forms of a word that stand in the archive', () => {
  const known = knowing('pöytä pöydälle pöytäkirja kunta pöytien');
  expect(knownForms('pöytä', known).toSorted()).toEqual(['pöydälle', 'pöytien', 'pöytä']);
});

it('finds the other forms of an inflected word', () => {
  const known = knowing('pöytä pöydällä pöytien kunta');
  expect(knownForms('pöydälle', known).toSorted()).toEqual(['pöydällä', 'pöytien', 'pöytä']);
});

it('believes of the words a form may come from those that are known', () => {
  const known = knowing('ala alan alkaa aloja');
  expect(knownForms('alan', known).toSorted()).toEqual(['ala', 'alan', 'aloja']);
});

it('knows Swedish beside Finnish, and alone when asked', () => {
  const known = knowing('skola skolorna skolaan');
  expect(knownForms('skola', known).toSorted()).toEqual(['skola', 'skolaan', 'skolorna']);
  expect(knownForms('skola', known, 'sv').toSorted()).toEqual(['skola', 'skolorna']);
});

it('leaves words with digits as they are', () => {
  expect(knownForms('2022n', knowing('2022n 2022'))).toEqual(['2022n']);
});

it('takes no time over long words', () => {
  expect(knownForms('a'.repeat(10_000), knowing(''))).toEqual([]);
});
