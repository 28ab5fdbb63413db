import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameSum, sumWords } from '../../src/parse/sum-words.js';

const isSame = (a: readonly string[], b: readonly string[]) => isSameSum(sumWords(a), sumWords(b));

describe('the sum of words', () => {
  it('does not depend on order, on what stands between, or on how the words are shared out', () => {
    expect(isSame(['Päätös: hyväksyttiin § 12.'], ['12', 'hyväksyttiin', 'Päätös'])).toBe(true);
    expect(isSame(['KHALL290'], ['290 KHALL'])).toBe(true);
    expect(isSame([''], [' .,;§ '])).toBe(true);
  });

  it.each([
    [['Jaa 12 ei 8'], ['Jaa 12 ei']],
    [['Jaa 12 ei 8'], ['Jaa 12 ei 8 8']],
    [['Jaa 12'], ['Jaa 1 2']],
    [['kunnan hallitus'], ['kunnanhallitus']],
    [['ab ba'], ['ab ab']],
    [['Äänin'], ['äänin']],
    [['𐐀 b'], ['𐐁 b']],
  ])('tells %j from %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('is the same exactly when the counted words are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'ä', '1', '²', ' ', '-', '𐐀', '\ud801', '\udc00'), {
      maxLength: 12,
    });
    const counted = (letters: readonly string[]) =>
      (letters.join('').match(/\p{L}+|\p{N}+/gu) ?? []).toSorted().join(' ');
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isSame([a.join('')], [b.join('')])).toBe(counted(a) === counted(b));
      }),
      { numRuns: 2_000 },
    );
  });
});
