import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/parse/interpret/sentences.js';

const WHOLE = [
  'Sopimus tehdään 1.8.2026 alkaen.',
  'Päätös perustuu hallintolain 28 § 1 mom. 3 kohtaan.',
  'Esittelijänä toimi vs. kunnanjohtaja J. Esimerkki.',
  'Valtuutettu Aune Ranta ym. 12.1.2026 jättämä aloite.',
  'Kokous alkoi n. klo 18.05 ja päättyi klo 20.10.',
  'Avustus on esim. 1 500 euroa (alv. 0 %).',
  'Maksu on 5 000 euroa, ks. liite 2.',
  'Motionen av Erik Lund m.fl. behandlas enligt 9 kap. 3 § i stadgan.',
  'Enligt t.ex. punkt 4 kan avgiften sänkas.',
  'Valtuusto hyväksyi 2. varapuheenjohtajan ehdotuksen.',
];

const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  [
    'Ehdotus hyväksyttiin. Päätös tarkastettiin heti.',
    ['Ehdotus hyväksyttiin.', 'Päätös tarkastettiin heti.'],
  ],
  [
    'Asia käsiteltiin 14.2.2026. Lautakunta päätti asiasta.',
    ['Asia käsiteltiin 14.2.2026.', 'Lautakunta päätti asiasta.'],
  ],
  ['Hyväksytäänkö ehdotus? Hyväksyttiin!', ['Hyväksytäänkö ehdotus?', 'Hyväksyttiin!']],
  ['Jäseniksi valittiin Ranta ym. Kokous päättyi.', ['Jäseniksi valittiin Ranta ym.', 'Kokous päättyi.']],
  ['Valtuusto:\n\nEhdotus hyväksyttiin', ['Valtuusto:', 'Ehdotus hyväksyttiin']],
  ['5 Jaa-ääntä\n3 Ei-ääntä', ['5 Jaa-ääntä', '3 Ei-ääntä']],
  ['Lautakunta päättää\n1. hyväksyä\n2. hylätä', ['Lautakunta päättää', '1. hyväksyä', '2. hylätä']],
  ['Hän esitti: ”Ei käy.” Asia jäi.', ['Hän esitti: ”Ei käy.”', 'Asia jäi.']],
  ['Maksu perustuu taksan 4 §:ään. Se on 20 euroa.', ['Maksu perustuu taksan 4 §:ään.', 'Se on 20 euroa.']],
  ['', []],
  [' \n\n ', []],
];

describe('a text is split into sentences', () => {
  it.each(WHOLE)('keeps dates, statutes, initials and abbreviations in one: %s', (sentence) => {
    expect(splitSentences(sentence)).toEqual([sentence]);
  });

  it.each(SEVERAL)('parts what stands apart: %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });

  it('joins a line that was broken inside a sentence', () => {
    expect(splitSentences('Lautakunta päätti hyväksyä\nsuunnitelman.')).toHaveLength(1);
  });

  it('gives literal pieces that together hold every word of the text', () => {
    const text =
      'Valtuusto:\n\nEhdotus hyväksyttiin. Jäsen A. B. Ranta poistui klo 18.05.\nPäätös 3 § jäi voimaan.';
    const sentences = splitSentences(text);
    for (const sentence of sentences) expect(text).toContain(sentence);
    expect(sentences.join(' ').split(/\s+/u)).toEqual(text.split(/\s+/u));
  });
});
