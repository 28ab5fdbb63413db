import { describe, expect, it } from 'vitest';
import { hitFinder } from '../../src/search/find-hits.js';
import { rankItem } from '../../src/search/rank-item.js';
import type { ResolvedTerm } from '../../src/search/resolve-query.js';
import { snippetOf } from '../../src/search/snippet.js';

const words = (...some: readonly string[]): ResolvedTerm => ({ kind: 'words', words: some });
const finder = (...groups: readonly (readonly ResolvedTerm[])[]) =>
  hitFinder({ groups, without: [], cut: [], unknown: [] });
const marked = (text: string, ...groups: readonly (readonly ResolvedTerm[])[]) =>
  snippetOf(text, finder(...groups)(text));

describe('a snippet', () => {
  it('marks every hit', () => {
    expect(
      marked('Kunta perustaa järjestöfoorumin. Järjestöfoorumi kokoontuu.', [
        words('järjestöfoorumi', 'järjestöfoorumin'),
      ]),
    ).toBe('Kunta perustaa «järjestöfoorumin». «Järjestöfoorumi» kokoontuu.');
  });

  it('is some words of a long text, on one line', () => {
    const text = `${'alku ja '.repeat(40)}\n\nkoulun\npiha${' ja loppu'.repeat(40)}`;
    const snippet = marked(text, [words('koulun')]);
    expect(snippet).toMatch(/^… (?:alku |ja )+«koulun» piha(?: ja| loppu)+ …$/u);
    expect(snippet.length).toBeLessThan(250);
  });

  it('shows the place where most of the query stands together', () => {
    const text = `koulu ${'ja '.repeat(120)} koulu ja piha`;
    expect(marked(text, [words('koulu')], [words('piha')])).toMatch(/«koulu» ja «piha»$/u);
  });

  it('marks a phrase whole and a word with hyphens whole', () => {
    expect(marked('Uuden koulun piha', [{ kind: 'phrase', words: ['uuden', 'koul'], isOpen: true }])).toBe(
      '«Uuden koulun» piha',
    );
    expect(marked('Kunta-järjestö-yhteistyö', [words('kuntajärjestöyhteistyö')])).toBe(
      '«Kunta-järjestö-yhteistyö»',
    );
  });

  it('marks parts of a compound that stand near each other, and no others', () => {
    const near: ResolvedTerm = { kind: 'near', parts: [['järjestöjen'], ['yhteistyö']] };
    expect(marked('kuntien ja järjestöjen yhteistyö', [near])).toBe('kuntien ja «järjestöjen» «yhteistyö»');
    expect(finder([near])(`järjestöjen ${'muu '.repeat(10)} yhteistyö`)).toEqual([]);
  });
});

describe('an item', () => {
  const text = (kind: string, content: string, isCurrent = true) => ({ kind, text: content, isCurrent });

  it('answers with the section that says it, the ruling before the rest', () => {
    const answer = rankItem(
      [
        text('title', 'Muu asia'),
        text('explanation', 'Koulu on vanha.'),
        text('decision', 'Koulu suljetaan.'),
      ],
      finder([words('koulu')]),
      1,
    );
    expect(answer).toMatchObject({ sectionKind: 'decision', text: 'Koulu suljetaan.' });
  });

  it('answers with its title where no section says it', () => {
    const answer = rankItem([text('title', 'Koulun piha')], finder([words('koulun')]), 1);
    expect(answer).toMatchObject({ sectionKind: 'title', text: 'Koulun piha' });
  });

  it('answers better the more it says, and not at all where a word is missing', () => {
    const find = finder([words('koulu')]);
    const one = rankItem([text('explanation', 'koulu')], find, 1);
    const two = rankItem([text('explanation', 'koulu koulu')], find, 1);
    expect(two?.score).toBeGreaterThan(one?.score ?? 1);
    expect(rankItem([text('explanation', 'koulu')], finder([words('koulu')], [words('piha')]), 2)).toBeNull();
  });
});
