// search · hae · watch
const SEARCH = /^(?:search|hae|watch)$/u;
// -jaosto · -"kunnan hallitus" · -yhteistyö*: no option is written so
const UNWANTED = /^-(?:\p{L}{3,}[\p{L}\p{N}*-]*|\*.*|".*)$/u;

/**
 * A command line in which the words that a search leaves out (`-jaosto`) are no options any more: a blank stands
 * before them. Lines of other commands stay as they are.
 */
export function withUnwanted(argv: readonly string[]): readonly string[] {
  const command = argv.findIndex((word) => SEARCH.test(word));
  if (command < 0) return argv;
  return argv.map((word, at) => (at > command && UNWANTED.test(word) ? ` ${word}` : word));
}
