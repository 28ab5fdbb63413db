/** The words of a text in lower case, as the index parts them: runs of letters and digits, ä and ö kept apart from a and o. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** Words with the place where each begins and ends. */
export function placedWords(
  text: string,
): readonly { readonly word: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }));
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
