import { describe, expect, it } from 'vitest';
import { isContactLine } from '../../src/parse/block-looks.js';

describe('a line of capitals and a comma is people or a matter', () => {
  it.each([
    'Maa-aineslupa, Sorakangas Oy',
    'Tuulivoimaosayleiskaava, Hirvineva',
    'Poikkeamishakemus, Lehtoniemi',
  ])('%s is a matter and may be a title', (line) => {
    expect(isContactLine(line)).toBe(false);
  });

  it.each(['Harju, Olli', 'Malli Aino, Pelto Eeva ja Harju Olli', 'Kaava, Sirpa', 'Sopanen, Hanke'])(
    '%s is people',
    (line) => {
      expect(isContactLine(line)).toBe(true);
    },
  );
});
