/** Letters without accents, lower case, everything else a hyphen: `Lempäälä` and `lempaala` are one. */
export function fold(word: string): string {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}
