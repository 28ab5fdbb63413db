import { describe, expect, it } from 'vitest';
import { matchExpression } from '../../src/search/match-expression.js';
import { readQuery } from '../../src/search/read-query.js';
import { isHopeless, type ResolveOptions, resolveQuery } from '../../src/search/resolve-query.js';

/** An archive of a few words. */
function archiveOf(text: string) {
  const words = text.split(' ').toSorted((a, b) => a.length - b.length || a.localeCompare(b));
  return {
    known: (asked: readonly string[]) => new Set(asked.filter((word) => words.includes(word))),
    startingWith: (letters: string, most: number) =>
      words.filter((word) => word.startsWith(letters)).slice(0, most),
    holding: (letters: string, most: number) => words.filter((word) => word.includes(letters)).slice(0, most),
  };
}

function wordsOf(query: string, archive: string, options: ResolveOptions = {}) {
  return resolveQuery(readQuery(query), archiveOf(archive), options).groups;
}

describe('a query in the words of the archive', () => {
  it('has every form of a word that stands there', () => {
    expect(wordsOf('pöytä', 'pöytä pöydälle pöytäkirja katu')).toEqual([
      [{ kind: 'words', words: ['pöytä', 'pöydälle'] }],
    ]);
  });

  it('has words that begin with letters, or hold them', () => {
    const archive = 'yhteistyö yhteistyöfoorumi yhteisö järjestöyhteistyötä';
    expect(wordsOf('yhteistyö*', archive)).toEqual([
      [{ kind: 'words', words: ['yhteistyö', 'yhteistyöfoorumi'] }],
    ]);
    expect(wordsOf('*yhteistyö*', archive)).toEqual([
      [{ kind: 'words', words: ['yhteistyö', 'yhteistyöfoorumi', 'järjestöyhteistyötä'] }],
    ]);
  });

  it('has compounds by their last part, in all its forms', () => {
    const archive = 'pöytä kumppanuuspöydästä pyöreänpöydän pöydäksi pöytäliina kirjoituspöytiä';
    expect(wordsOf('*pöytä', archive)[0]?.[0]).toEqual({
      kind: 'words',
      words: ['pöytä', 'pöydäksi', 'pyöreänpöydän', 'kirjoituspöytiä', 'kumppanuuspöydästä'],
    });
  });

  it('has the parts of a compound near each other only when asked', () => {
    const archive = 'järjestöyhteistyö järjestö järjestöjen yhteistyö yhteistyötä';
    expect(wordsOf('järjestöyhteistyö', archive)).toHaveLength(1);
    expect(wordsOf('järjestöyhteistyö', archive, { near: true })).toEqual([
      [
        { kind: 'words', words: ['järjestöyhteistyö'] },
        {
          kind: 'near',
          parts: [
            ['järjestö', 'järjestöjen'],
            ['yhteistyö', 'yhteistyötä'],
          ],
        },
      ],
    ]);
  });

  it('says which words stand nowhere', () => {
    const resolved = resolveQuery(readQuery('koulu hevonen'), archiveOf('koulun'));
    expect(resolved.unknown).toEqual(['hevonen']);
    expect(isHopeless(resolved)).toBe(true);
  });

  it('says of which term there are too many words', () => {
    const many = Array.from({ length: 600 }, (_, at) => `kunta${at}`).join(' ');
    expect(resolveQuery(readQuery('kunta*'), archiveOf(many)).cut).toEqual(['kunta*']);
  });
});

describe('its expression', () => {
  const resolved = resolveQuery(readQuery('koulu "uusi koulu" -tie'), archiveOf('koulu koulun uusi tie'));

  it('looks anywhere by the words themselves', () => {
    expect(matchExpression(resolved, 'any')).toBe(
      '((("koulu" OR "koulun")) AND ({title ruling rest} : "uusi koulu")) NOT (("tie"))',
    );
  });

  it('looks in the title by marked words, with what picks items', () => {
    expect(matchExpression(resolved, 'title', [['s=1', 's=2']])).toBe(
      '((("t=koulu" OR "t=koulun")) AND ((("t=uusi") AND ("t=koulu") AND {title} : "uusi koulu")) AND ("s=1" OR "s=2")) NOT (("tie"))',
    );
  });
});
