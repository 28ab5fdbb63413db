import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { platformNamed } from '../../src/platforms/registry.js';

function parse(text: string) {
  return parsePage({
    platform: platformNamed('dynasty'),
    body: Buffer.from(text),
    contentType: 'text/plain; charset=utf-8',
    url: null,
    nativeId: null,
    authority: null,
  }).handlings.at(-1);
}

function page(proposal: string): string {
  return `Kaupunginhallitus\nPöytäkirja 02.11.2026/Pykälä 320\n\n\nPerhekahvilan jatkaminen\n\n${proposal}\n\nPäätös\nHyväksyttiin.\n`;
}

describe('a presenter named between the word for a proposal and what is proposed', () => {
  it.each([
    'Päätösehdotus\nEsittelijä\nKaupunginjohtaja Timo Malli\n\nKaupunginhallitus jatkaa sopimusta.',
    'Päätösehdotus Esittelijä\nKaupunginjohtaja Timo Malli\n\nKaupunginhallitus jatkaa sopimusta.',
    'Päätösehdotus\nEsittelijä Kaupunginjohtaja Timo Malli\n\nKaupunginhallitus jatkaa sopimusta.',
    'Päätösehdotus    Kaupunginjohtaja Timo Malli\n\nKaupunginhallitus jatkaa sopimusta.',
  ])('leaves what is proposed in the proposal: %j', (proposal) => {
    const handling = parse(page(proposal));
    expect(handling?.presenter).toEqual({ title: 'Kaupunginjohtaja', name: 'Timo Malli' });
    const proposed = handling?.sections.find(({ kind }) => kind === 'proposal')?.text ?? '';
    expect(proposed).toContain('Kaupunginhallitus jatkaa sopimusta.');
    expect(handling?.sections.map(({ kind }) => kind)).toEqual(['proposal', 'decision']);
  });

  it('opens the proposal from brackets, without a colon behind them', () => {
    const handling = parse(
      page('Lomat.\n\nPäätösehdotus (kaupunginjohtaja Timo Malli) Kaupunginhallitus jatkaa sopimusta.'),
    );
    expect(handling?.presenter).toEqual({ title: 'kaupunginjohtaja', name: 'Timo Malli' });
    expect(handling?.sections.find(({ kind }) => kind === 'proposal')?.text).toBe(
      'Kaupunginhallitus jatkaa sopimusta.',
    );
  });

  it('opens none from a sentence that speaks of a proposal', () => {
    const handling = parse(page('Päätösehdotus (liite 1) annettiin jäsenille eilen.'));
    expect(handling?.sections.map(({ kind }) => kind)).not.toContain('proposal');
  });
});
