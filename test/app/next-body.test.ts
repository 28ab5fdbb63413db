import { expect, test } from 'vitest';
import { addresseeIn, nextStepOf } from '../../src/app/next-body.js';
import { handling, record } from '../store/records.js';

test.each([
  ['Kunnanhallitus ehdottaa kunnanvaltuustolle, että aloite todetaan käsitellyksi.', 'kunnanvaltuusto'],
  ['Kunnanhallitus lähettää aloitteen tekniselle lautakunnalle valmisteltavaksi.', 'tekninen lautakunta'],
  ['Valtuusto lähettää aloitteen kunnanhallituksen valmisteltavaksi.', 'kunnanhallitus'],
  [
    'Päätetään lähettää asia sosiaali- ja terveyslautakunnalle lausuntoa varten.',
    'sosiaali- ja terveyslautakunta',
  ],
  ['Aloite annetaan teknisen lautakunnan valmisteltavaksi.', 'tekninen lautakunta'],
  ['Hallitus ohjaa aloitteen sivistyksen palvelualueelle valmisteltavaksi.', 'sivistyksen palvelualue'],
  ['Hallitus lähettää valtuustoaloitteen palvelualueelle.', 'palvelualue'],
  ['Lautakunta esittää vastauksen kaupunginhallitukselle.', 'kaupunginhallitus'],
  ['Stadsstyrelsen remitterar motionen till tekniska nämnden för beredning.', 'tekniska nämnden'],
  ['Stadsstyrelsen föreslår för stadsfullmäktige att motionen är slutbehandlad.', 'stadsfullmäktige'],
])('names the body that is to act in its basic form: %s', (text, body) => {
  expect(addresseeIn(text)).toBe(body);
});

test.each([
  'Kunnanhallitus merkitsi asian tiedoksi.',
  'Sivistyslautakunnalle varataan määräraha ensi vuodelle.',
  'Motionen antecknas för kännedom.',
  '',
])('names nobody where nothing is passed on: %s', (text) => {
  expect(addresseeIn(text)).toBeNull();
});

const decided = (outcome: 'approved' | 'rejected' | 'returned', proposal: string) =>
  record({
    governingBody: 'Kunnanhallitus',
    handlings: [
      handling({
        sections: [{ kind: 'proposal', heading: 'Ehdotus', text: proposal }],
        decision: { outcome, unanimous: true, byVote: false, evidence: 'Hyväksyttiin.' },
      }),
    ],
  });

test('a decided proposal to a higher body names it', () => {
  expect(nextStepOf(decided('approved', 'Hallitus esittää valtuustolle, että takaus myönnetään.'))).toBe(
    'valtuusto',
  );
});

test('what was turned down goes nowhere; what was sent back comes again to the same body', () => {
  const proposal = 'Hallitus esittää valtuustolle, että takaus myönnetään.';
  expect(nextStepOf(decided('rejected', proposal))).toBeNull();
  expect(nextStepOf(decided('returned', proposal))).toBe('Kunnanhallitus');
});

test('no page has no next step', () => {
  expect(nextStepOf(null)).toBeNull();
});
