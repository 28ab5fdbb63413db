import { describe, expect, it } from 'vitest';
import { MASK, redactRecord, redactText } from '../../src/app/redact.js';
import { record } from '../store/records.js';

describe('a masked text', () => {
  it.each([
    ['Lisätietoja Maija Meikäläiseltä', `Lisätietoja ${MASK}`],
    ['soita 044 000 1212 tai kirjoita maija.m(at)posti.example', `soita ${MASK} tai kirjoita ${MASK}`],
    ['osoitteessa Rantatie 4 B 12, 02100 Metsälä', `osoitteessa ${MASK}`],
    ['henkilötunnus 010190-123A', `henkilötunnus ${MASK}`],
    ['Oikaisuvaatimuksen teki Matti Virtanen.', `Oikaisuvaatimuksen teki ${MASK}.`],
  ])('hides private persons: %s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });

  it.each([
    'Valtuutettu Juho Pietarinen teki ehdotuksen.',
    'Puheenjohtaja Aino Mäki totesi.',
    'Urakoitsijaksi valitaan Lumityö Rantanen Oy.',
    'Avustus 12 000 euroa, 161/00.04.02/2022, 14.02.2022 § 40',
    'Kaupungin Teknisen lautakunnan päätös',
  ])('keeps officials, elected members, firms and numbers: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });
});

describe('a masked record', () => {
  it('keeps presenters and preparers and the facts of the decision', () => {
    const masked = redactRecord(record());
    expect(masked.handlings[0]?.presenter).toEqual({ title: 'Kunnanjohtaja', name: 'Aino Metsälä' });
    expect(masked.decision?.outcome).toBe('approved');
  });
});
