import { expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { platformNamed } from '../../src/platforms/registry.js';

it("a page's own marker printed twice, with text between, is one handling", () => {
  const { handlings } = parsePage({
    platform: platformNamed('dynasty'),
    body: Buffer.from(
      [
        'Kaupunginhallitus\nPöytäkirja 10.11.2025/Pykälä 420\n',
        'Hiihtokeskuksen suunnitelma',
        'Kaupunginhallitus 10.11.2025 § 420',
        'Suunnitelma on ollut lausunnoilla.',
        'Liikuntajaosto 12.3.2025 § 9',
        'Päätös Hyväksyttiin.',
        'Kaupunginhallitus 10.11.2025 § 420',
        'Päätös Jätettiin pöydälle.',
      ].join('\n\n'),
    ),
    contentType: 'text/plain; charset=utf-8',
    url: null,
    nativeId: null,
    authority: null,
  });
  expect(handlings.map(({ governingBody, isCurrent }) => [governingBody, isCurrent])).toEqual([
    ['Liikuntajaosto', false],
    ['Kaupunginhallitus', true],
  ]);
  expect(handlings.at(-1)?.sections.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'unlabelled Suunnitelma on ollut lausunnoilla.',
    'decision Jätettiin pöydälle.',
  ]);
});
