/**
 * The text without characters that print nothing: controls (which must never reach a terminal), soft hyphens,
 * zero-width blanks, byte order marks and marks that turn the writing direction. White space stays.
 */
export function withoutNoise(text: string): string {
  return NOISE.test(text) ? text.replace(EVERY_NOISE, '') : text;
}

/** Words parted by single blanks, nothing around them; no-break spaces, tabs and line ends count as blanks. */
export function evenSpace(text: string): string {
  return withoutNoise(text).trim().replace(UNEVEN_SPACE, ' ');
}

// `\u00ad` in `kun\u00adta`, NUL bytes of a damaged page, `\u200b` of a pasted title
const NOISE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const EVERY_NOISE = new RegExp(NOISE.source, 'gu');

// `Kokousasia\u00a0PDF-muodossa`, or two blanks in a row
const UNEVEN_SPACE = /\s{2,}|[^\S ]/gu;
