/**
 * One form in which a count is printed, by the names of its groups in `TOKEN`: what it was given for (`words`), or the
 * number against it (`other`), and the number itself. `bare`: a label, before or after the number, that may be any `ja` or `ei` ·
 * `isBehind`: whose proposal it is stands in the words before · `isAgainst`: the first number is the one against what is named
 * before · `isNamedBefore`: what the first number was for may stand before · `needs`: words without which no vote is told.
 */
type Form = {
  readonly count: string;
  readonly bare?: 'first' | 'last';
  readonly isBehind?: true;
  readonly isAgainst?: true;
  readonly isNamedBefore?: true;
  readonly isSwedish?: true;
  readonly needs?: RegExp;
} & (
  | { readonly kind: 'labelled' | 'owned'; readonly words: string }
  | { readonly kind: 'pair'; readonly other: string }
);

const FORMS: readonly Form[] = [
  { kind: 'labelled', words: 'firstLabel', count: 'first', bare: 'last' },
  { kind: 'labelled', words: 'abstainedLabel', count: 'abstained' },
  { kind: 'labelled', words: 'label', count: 'labelled', bare: 'first' },
  { kind: 'labelled', words: 'labelFor', count: 'countFor' },
  { kind: 'labelled', words: 'labelNames', count: 'names' },
  { kind: 'labelled', words: 'labelNames', count: 'namesLater' },
  { kind: 'labelled', words: 'labelEli', count: 'eli' },
  { kind: 'owned', words: 'owner', count: 'owned' },
  { kind: 'owned', words: 'ownerFor', count: 'ownedFor' },
  { kind: 'owned', words: 'ownerNames', count: 'ownedNames' },
  { kind: 'owned', words: 'ownerLater', count: 'ownedFirst' },
  { kind: 'owned', words: 'ownerDoing', count: 'ownedDoing', isBehind: true },
  { kind: 'owned', words: 'ownerDoingNames', count: 'ownedDoingNames', isBehind: true },
  { kind: 'owned', words: 'ownerSide', count: 'ownedSide', isBehind: true },
  { kind: 'owned', words: 'ownerForSv', count: 'ownedForSv' },
  { kind: 'owned', words: 'ownerLaterSv', count: 'ownedLaterSv' },
  { kind: 'owned', words: 'ownerBareSv', count: 'ownedLaterSv' },
  { kind: 'owned', words: 'ownerDoingSv', count: 'ownedDoingSv' },
  { kind: 'owned', words: 'ownerBySv', count: 'ownedBySv', isBehind: true },
  { kind: 'pair', count: 'fiA', other: 'fiB' },
  { kind: 'pair', count: 'forA', other: 'forB' },
  { kind: 'pair', count: 'proA', other: 'proB' },
  { kind: 'pair', count: 'afterA', other: 'afterB', isNamedBefore: true },
  { kind: 'pair', count: 'againstA', other: 'againstB', isNamedBefore: true, isAgainst: true },
  { kind: 'pair', count: 'whileA', other: 'whileB' },
  { kind: 'pair', count: 'inA', other: 'inB' },
  { kind: 'pair', count: 'svA', other: 'svB', isSwedish: true, needs: /röst|siffrorna/iu },
  { kind: 'pair', count: 'proSvA', other: 'proSvB', isSwedish: true },
];

/** What a match of `TOKEN` met: the form, the words of its label or owner, and its numbers as printed. */
export type Met = {
  readonly form: Form;
  readonly words: string;
  readonly count: string;
  readonly other: string;
};

/** The form that a match of `TOKEN` met, `null` for a match without any. */
export function formOf(match: RegExpExecArray): Met | null {
  const groups = match.groups ?? {};
  for (const form of FORMS) {
    const count = groups[form.count];
    const beside = groups[form.kind === 'pair' ? form.other : form.words];
    if (count === undefined || beside === undefined) continue;
    return form.kind === 'pair'
      ? { form, words: '', count, other: beside }
      : { form, words: beside, count, other: '' };
  }
  return null;
}
