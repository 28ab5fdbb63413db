import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runsOf } from '../../src/parse/letter-runs.js';

it('cuts out runs of letters and of digits', () => {
  expect(runsOf('KHALL290: 1,5 v. ääni²')).toEqual(['KHALL', '290', '1', '5', 'v', 'ääni', '²']);
  expect(runsOf('')).toEqual([]);
  expect(runsOf(' § ')).toEqual([]);
});

it('finds in any text what the pattern of letters and numbers finds', () => {
  const text = fc.array(
    fc.constantFrom('a', 'B', 'ä', '1', '²', ' ', '-', '𐐀', '\ud801', '\udc00', '\u0301'),
    {
      maxLength: 14,
    },
  );
  fc.assert(
    fc.property(text, (letters) => {
      const whole = letters.join('');
      expect(runsOf(whole)).toEqual(whole.match(/\p{L}+|\p{N}+/gu) ?? []);
    }),
    { numRuns: 2_000 },
  );
});
