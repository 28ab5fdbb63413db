import { describe, expect, it } from 'vitest';
import { isOfficeTitle, isPersonTitle, readTitledPerson } from '../../../src/parse/interpret/titles.js';
import { cpuMs } from '../../cpu-time.js';

const TITLES = [
  'Kunnanjohtaja',
  'Vs. kunnanjohtaja:',
  'Vs kunnanjohtaja',
  'vt. kaupunginjohtaja',
  'Ma. sivistysjohtaja',
  'Kalatalousasiantuntija (ma.)',
  'KAUPUNGINJOHTAJA:',
  'TEKNINEN JOHTAJA',
  'Tekninen johtaja',
  'Hallinnollinen johtaja',
  'hyvinvointialuejohtaja',
  'Sivistystoimenjohtaja',
  'apulaiskaupunginjohtaja',
  'Kaupunginsihteeri',
  'kaupungininsinööri',
  'rakennustarkastaja',
  'rehtori',
  'johtava suunnittelija',
  'lautakunnan puheenjohtaja',
  'Kunnanvaltuuston puheenjohtaja',
  'I varapuheenjohtaja',
  '1. varapuheenjohtaja',
  'Kasvun ja oppimisen toimialan johtaja',
  'Hallinto- ja talousjohtaja',
  'kehitys- ja hallintopäällikkö',
  'Yhdyskuntatekniikan päällikkö',
  'Länsirannan hyvinvointialueen johtaja',
  'Vantaan kaupunginjohtaja',
  'Kaupunginjohtajan sijainen',
  'rehtori/sivistysjohtaja',
  'hallintojohtaja, vs. kunnanjohtaja',
  'Stadsdirektören',
  'Kommundirektör',
  'tf. kommundirektör',
  'T.f. stadsdirektör',
  'Bildningschef',
  'Teknisk chef',
  'Tekniska direktören',
  'Tekniske chefen',
  'Tillförordnade kommundirektören',
  'Direktören för bildning och kultur',
  'chefen för tekniska tjänster',
  'biträdande stadsdirektör',
  'Nämndens ordförande',
  'Kommundirektörens ställföreträdare',
  'controller',
];

const BODIES = [
  'Kaupunginhallitus',
  'kunnanhallitus:',
  'Tekninen lautakunta',
  'Sivistys- ja vapaa-aikalautakunta',
  'Hyvinvoinnin ja vapaa-ajan lautakunta',
  'Kaupunginhallituksen elinvoimajaosto',
  'Kommunstyrelsen',
  'Miljö- och byggnadsnämnden',
  'Svenska sektionen',
];

const NO_TITLES = [
  '',
  ':',
  'Päätös',
  'Selostus',
  'Esittelijä',
  'Valmistelija',
  'Hakija',
  'Pääsuunnittelija',
  'Pöytäkirjantarkastaja',
  'Pöytäkirjantarkastajat',
  'Tekniset johtajat',
  'Valitaan kunnanjohtaja',
  'Nimetään sivistysjohtaja',
  'Kuntaan on valittava kunnanjohtaja',
  'Kunnanjohtaja esitteli asiaa',
  'Kunnanjohtajan ehdotus',
  'Direktören för fram förslaget',
  'Chefen för barnskyddet föreslår',
  'Kunnanjohtaja Aino Aalto',
  'Kunnanjohtaja poistui.',
  'Valtuustoaloite',
  'Ekonomi',
  'Kommunens ekonomi',
  'Hallituksen ja',
  `${'tekninen '.repeat(40)}johtaja`,
];

const PEOPLE: readonly (readonly [string, string | null, string | null])[] = [
  ['Sivistysjohtaja Marja Lehtoranta', 'Sivistysjohtaja', 'Marja Lehtoranta'],
  ['Sivistysjohtaja Lehtoranta Marja', 'Sivistysjohtaja', 'Lehtoranta Marja'],
  ['kaupunginjohtaja Wallin, Henrik', 'kaupunginjohtaja', 'Wallin, Henrik'],
  ['Raimo Lintula, tekninen johtaja', 'tekninen johtaja', 'Raimo Lintula'],
  ['Lintula Raimo, tekninen johtaja', 'tekninen johtaja', 'Lintula Raimo'],
  ['Aino Aalto (rehtori)', 'rehtori', 'Aino Aalto'],
  ['TEKNINEN JOHTAJA ILKKA VESTERHARJU:', 'TEKNINEN JOHTAJA', 'ILKKA VESTERHARJU'],
  ['Vs. kunnanjohtaja Minna von Koivu', 'Vs. kunnanjohtaja', 'Minna von Koivu'],
  ['Kunnanjohtaja J. P. Aalto', 'Kunnanjohtaja', 'J. P. Aalto'],
  ['kunnanjohtaja, Aino Aalto', 'kunnanjohtaja', 'Aino Aalto'],
  ['kunnanjohtaja Sanna-Maija Orma-Perä', 'kunnanjohtaja', 'Sanna-Maija Orma-Perä'],
  ['Kunnanjohtaja Lehto:', 'Kunnanjohtaja', 'Lehto'],
  ['Kunnanjohtaja', 'Kunnanjohtaja', null],
  ['Kaupunginhallitus', 'Kaupunginhallitus', null],
  ['Teknisk chef Stefan Klippudden', 'Teknisk chef', 'Stefan Klippudden'],
  ['Stefan Klippudden, vs. teknisk chef', 'vs. teknisk chef', 'Stefan Klippudden'],
  ['Direktören för bildning och kultur Anna Ek', 'Direktören för bildning och kultur', 'Anna Ek'],
  ['Kasvun ja oppimisen toimialan johtaja Eero Salmi', 'Kasvun ja oppimisen toimialan johtaja', 'Eero Salmi'],
];

const NO_PEOPLE = [
  '',
  'Kunnanjohtaja esitteli asiaa kokouksessa.',
  'Kunnanjohtaja Aino Aalto poistui kokouksesta.',
  'Kunnanjohtaja Aino Aalto esitteli',
  'Kunnanjohtaja Kunnanhallitus päättää hyväksyä sopimuksen',
  'Kunnanjohtaja Esitys',
  'Aino Aalto',
  'Kunnanhallitus hyväksyi ehdotuksen.',
  'Stadsdirektören föreslår att ärendet bordläggs',
  'Kunnanjohtaja Aino Aalto, p. 050 000 0000',
  'Kunnanjohtaja Aino Aalto ja rehtori Eero Salmi',
];

describe('isOfficeTitle', () => {
  it.each([...TITLES, ...BODIES])('takes "%s" for one that may present', (text) => {
    expect(isOfficeTitle(text)).toBe(true);
  });

  it.each(NO_TITLES)('does not take "%s" for a title', (text) => {
    expect(isOfficeTitle(text)).toBe(false);
  });

  it.each(BODIES)('knows that "%s" is no person', (text) => {
    expect(isPersonTitle(text)).toBe(false);
  });
});

describe('readTitledPerson', () => {
  it.each(PEOPLE)('reads "%s"', (text, title, name) => {
    expect(readTitledPerson(text)).toEqual({ title, name });
  });

  it.each(NO_PEOPLE)('finds no titled person in "%s"', (text) => {
    expect(readTitledPerson(text)).toBeNull();
  });

  it('is quick on long and hostile text', () => {
    const start = cpuMs();
    for (const part of ['vs. ', 'johtaja ', 'A-', 'Aa ', 'n', ', ', '(']) {
      isOfficeTitle(part.repeat(100_000));
      readTitledPerson(part.repeat(100_000));
      readTitledPerson(part.repeat(190 / part.length));
    }
    expect(cpuMs() - start).toBeLessThan(1000);
  });
});
