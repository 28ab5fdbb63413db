import { describe, expect, it } from 'vitest';
import { interpretReferences } from '../../../src/parse/interpret/references.js';
import { cpuMs } from '../../cpu-time.js';

/** Handlings as `body · day · §`, register numbers as they are. */
function read(text: string): readonly string[] {
  return interpretReferences(text).map((reference) =>
    reference.kind === 'register'
      ? reference.registerNumber
      : `${reference.governingBody} · ${reference.meetingDate} · ${reference.articleNumber}`,
  );
}

const HANDLINGS: readonly (readonly [string, readonly string[]])[] = [
  ['Kunnanhallitus 14.2.2022 § 40', ['Kunnanhallitus · 2022-02-14 · 40']],
  ['Asiaa on käsitellyt kunnanhallitus 14.02.2022 § 40.', ['kunnanhallitus · 2022-02-14 · 40']],
  ['Kunnanhallitus päätti kokouksessaan 14.2.2022 § 40 lähettää', ['Kunnanhallitus · 2022-02-14 · 40']],
  ['kaupunginvaltuustossa 9.11.2020 91 §. Tähän malliin', ['kaupunginvaltuustossa · 2020-11-09 · 91']],
  [
    'Osallisuuden ja hyvinvoinnin jaosto 2.12.2020 49 § hyväksyi toimintamallin',
    ['Osallisuuden ja hyvinvoinnin jaosto · 2020-12-02 · 49'],
  ],
  [
    'Sivistys- ja vapaa-aikalautakunta on 1.3.2024 (§ 12) päättänyt',
    ['Sivistys- ja vapaa-aikalautakunta · 2024-03-01 · 12'],
  ],
  [
    'vastaus käsiteltiin teknisessä lautakunnassa 5.5.2025 § 61',
    ['teknisessä lautakunnassa · 2025-05-05 · 61'],
  ],
  ['kunnanvaltuuston päätös 15.6.2020, § 34', ['kunnanvaltuuston · 2020-06-15 · 34']],
  ['(KH 1.2.2021 § 7)', ['KH · 2021-02-01 · 7']],
  ['Khall 1.2.2021/§ 7', ['Khall · 2021-02-01 · 7']],
  ['kaupunginhallituksen § 40/14.2.2022', ['kaupunginhallituksen · 2022-02-14 · 40']],
  ['kaupunginhallitus 40 §, 14.2.2022', ['kaupunginhallitus · 2022-02-14 · 40']],
  [
    'Kunnanhallitus 14.2.2022 § 40 ja 12.12.2022 § 300',
    ['Kunnanhallitus · 2022-02-14 · 40', 'Kunnanhallitus · 2022-12-12 · 300'],
  ],
  [
    'Lautakunta 3.3.2025 § 21, kaupunginhallitus 17.3.2025 § 88 ja valtuusto 31.3.2025 § 14',
    ['Lautakunta · 2025-03-03 · 21', 'kaupunginhallitus · 2025-03-17 · 88', 'valtuusto · 2025-03-31 · 14'],
  ],
  ['Stadsstyrelsen beslutade 3.2.2020 § 12 att', ['Stadsstyrelsen · 2020-02-03 · 12']],
  [
    'Bildningsnämndens svenska sektion 3.2.2020 § 12',
    ['Bildningsnämndens svenska sektion · 2020-02-03 · 12'],
  ],
  ['fullmäktiges beslut den 3.2.2020 § 12', ['fullmäktiges · 2020-02-03 · 12']],
  ['Kunnanhallitus 14.2.2022 § 40. Kunnanhallitus 14.2.2022 § 40.', ['Kunnanhallitus · 2022-02-14 · 40']],
];

const NO_REFERENCES = [
  '',
  'Kuntalain 1 §:n mukaan kunnan tehtävä on edistää asukkaidensa hyvinvointia.',
  'kunnanvaltuuston 15.6.2020 hyväksymän hallintosäännön 40 §:n mukaan',
  'valtuuston hyväksymän hallintosäännön 15.6.2020 § 40',
  'Kunnanhallitus on kuntalain 15.6.2020 § 40 mukaan toimivaltainen.',
  'Kokous pidetään 14.2.2022. § 40 jätettiin pöydälle.',
  'Kunnanhallitus kokoontui 14.2.2022. Hallintolain 40 § edellyttää kuulemista.',
  'Kunnanhallitus 34.2.2022 § 40',
  'Kunnanhallitus § 40',
  'Laki 28.6.1994/365, 12 §',
  'Aino Esimerkki 14.2.2022 § 40',
  'versio 10.5.0.2601 § 4',
];

describe('interpretReferences', () => {
  it.each(HANDLINGS)('reads the handlings in "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(NO_REFERENCES)('finds no handling in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads register numbers, short ones only after their word', () => {
    const text =
      'Aloite (161/00.04.02/2022), TRE:77/10.02.03/2024, dnro 45/2021 sekä 46/2021; tontti 837-1-2/3.';
    expect(read(text)).toEqual(['161/00.04.02/2022', 'TRE:77/10.02.03/2024', '45/2021']);
  });

  it('keeps the order of the text', () => {
    const text = 'Asia 12/00.02/2023 oli esillä (kunnanhallitus 14.2.2022 § 40), ks. 13/00.02/2023.';
    expect(read(text)).toEqual(['12/00.02/2023', 'kunnanhallitus · 2022-02-14 · 40', '13/00.02/2023']);
  });

  it('proves each by words of the text, letter by letter', () => {
    const text =
      'Vastausta on valmisteltu: kunnanhallitus päätti kokouksessaan 14.2.2022 (§ 40), dnro 45/2021.';
    const evidence = interpretReferences(text).map((reference) => reference.evidence);
    expect(evidence).toEqual(['kunnanhallitus päätti kokouksessaan 14.2.2022 (§ 40', 'dnro 45/2021']);
    for (const words of evidence) expect(text).toContain(words);
  });

  it.each([
    'Kunnanhallitus ',
    '14.2.2022 ',
    '§ ',
    '14.2.2022 § 1 ',
    '1/00.01',
    '1/',
    'a',
    'ja ',
    'dnro ',
    '(',
  ])('is quick on %j, repeated', (unit) => {
    const started = cpuMs();
    interpretReferences(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
