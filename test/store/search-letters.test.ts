import { expect, test } from 'vitest';
import { connect } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrations/index.js';
import { groupLetters, letterFinder, regroupLetters } from '../../src/store/search-letters.js';

function words(...entered: readonly string[]) {
  const db = connect(':memory:');
  migrate(db);
  const enter = (...more: readonly string[]) => {
    for (const word of more) db.prepare('INSERT INTO search_word (word) VALUES (?)').run(word);
  };
  enter(...entered);
  return { db, enter, find: (letters: string, most = 10) => letterFinder(db)(letters, most) };
}

test('finds the words that hold some letters, the shortest first, grouped or not', () => {
  const { db, enter, find } = words('järjestöfoorumi', 'foorumi', 'kunta');
  expect(find('foorumi')).toEqual(['foorumi', 'järjestöfoorumi']);
  groupLetters(db);
  expect(find('foorumi')).toEqual(['foorumi', 'järjestöfoorumi']);
  enter('nuorisofoorumi');
  expect(find('foorumi')).toEqual(['foorumi', 'nuorisofoorumi', 'järjestöfoorumi']);
  groupLetters(db);
  expect(find('foorumi', 2)).toEqual(['foorumi', 'nuorisofoorumi']);
});

test('takes letters in their order only, and small letters beyond A to Z as they are', () => {
  const { db, find } = words('rumifoo-orumi', 'möökki', 'mookki');
  groupLetters(db);
  expect(find('foorumi')).toEqual([]);
  expect(find('öökk')).toEqual(['möökki']);
});

test('finds one or two letters too', () => {
  const { db, find } = words('valo', 'uoma', 'suo');
  groupLetters(db);
  expect(find('uo')).toEqual(['suo', 'uoma']);
  expect(find('v')).toEqual(['valo']);
});

test('knows no words that were taken out, and those that came in their place', () => {
  const { db, enter, find } = words('vanhafoorumi', 'uusifoorumi');
  groupLetters(db);
  db.exec("DELETE FROM search_word WHERE word = 'uusifoorumi'");
  regroupLetters(db);
  enter('isofoorumi');
  expect(find('foorumi')).toEqual(['isofoorumi', 'vanhafoorumi']);
  groupLetters(db);
  expect(find('foorumi')).toEqual(['isofoorumi', 'vanhafoorumi']);
});
