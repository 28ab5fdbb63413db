/** Whether a form of a name stands in a text as it is, with no letter or hyphen behind it. */
export function standsIn(form: string, text: string): boolean {
  return text.split(form).some((after, at) => at > 0 && !/^[\p{L}-]/u.test(after));
}
