/** How a person names an item: the address of a page is turned into its native id, anything else stays as it is. */
export async function itemWord(word: string): Promise<string> {
  if (!/^https?:\/\//iu.test(word)) return word;
  const { PLATFORMS } = await import('../platforms/registry.js');
  for (const platform of PLATFORMS) {
    const nativeId = platform.nativeIdOf(word);
    if (nativeId !== null) return nativeId;
  }
  return word;
}
