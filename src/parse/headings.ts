import type { Language, SectionKind } from '../domain/agenda-item.js';

/**
 * One heading as data. `pattern` must match the heading as printed at the start of a line, case-sensitively
 * and without the text after it; `example` is a line it was made for.
 */
export type Heading = {
  readonly kind: SectionKind;
  readonly language: Language;
  readonly pattern: RegExp;
  readonly example: string;
};
