import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { HEADINGS } from '../../src/parse/headings.js';
import { platformNamed } from '../../src/platforms/registry.js';
import { loadCases } from '../accuracy/load-cases.mjs';

const cases = await loadCases(join(import.meta.dirname, '..', '..', 'fixtures'));
const printed = cases.flatMap(({ body, contentType, url }) =>
  parsePage({
    platform: platformNamed('dynasty'),
    body,
    contentType,
    url,
    nativeId: null,
    authority: null,
  }).handlings.flatMap(({ sections }) => sections.flatMap(({ heading }) => heading ?? [])),
);
/** The heading whose pattern takes the most of a printed one: `Päätöshistoria` begins like `Päätös`. */
function headingOf(text: string) {
  const lengthOf = ({ pattern }: (typeof HEADINGS)[number]) => pattern.exec(text)?.[0].length ?? 0;
  return HEADINGS.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
}

const headings = HEADINGS.map((heading) => [heading.example, heading] as const);

describe('the headings that are known', () => {
  it.each(headings)('are met by their example: %s', (_, heading) => {
    expect(heading.example).toMatch(heading.pattern);
  });

  it.each(headings)('are met in an invented page: %s', (_, heading) => {
    const own = printed.filter((text) => headingOf(text) === heading);
    expect(own, `no fixture prints a heading like "${heading.example}"`).not.toEqual([]);
  });
});
