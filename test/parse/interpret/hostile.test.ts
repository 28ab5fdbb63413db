import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/domain/agenda-item.js';
import { interpretDecision } from '../../../src/parse/interpret/outcome.js';
import {
  interpretDisqualified,
  interpretDissents,
  interpretWishes,
} from '../../../src/parse/interpret/proceedings.js';
import { interpretVotes } from '../../../src/parse/interpret/votes.js';
import { cpuMs } from '../../cpu-time.js';

const UNITS = [
  ...['a', 'ä', 'Ä', '1', '.', ' ', '\n', '\n\n', ', ', '(', '<', '”', '–', ':', 'Aa ', 'Aa Bb '],
  ...[
    'ei ',
    'ei',
    'jaa ',
    '5 jaa, 4 ei. ',
    'äänin 5–4 ',
    'kuusi (6) ',
    '5 000 euroa ',
    '1.2.2026 ',
    'tyhjä 1 ',
  ],
  ...['hyväksyttiin ', 'ehdotuksen mukaan ', 'merkit', 'merkitsee ', 'tiedoksi ', 'palauttaa ', 'pöydälle '],
  ...['valitsee ', 'ei hyväksy ', 'jättää a ', 'Aune Ranta 5 ääntä ', 'Aune Ranta ehdotti ', 'esteellinen '],
  ...[
    'Valtuusto toivoo. ',
    'teki toivomuksen ',
    'eriävä mielipide ',
    'ne, jotka kannattavat ',
    'äänestävät jaa ',
    '5–4 ',
    'önskemål ”',
    'En röstsedel var ',
    'Aino Mallia äänesti 7 jäsentä ja ',
    'Lisäksi lautakunta edellyttää, että b. ',
    'aa- ',
    '(jäv) ',
  ],
];
const LENGTH = 100_000;
const MOST_MS = 5000;

function readAll(text: string): void {
  const sections: readonly Section[] = (['proposal', 'proceedings', 'decision'] as const).map((kind) => ({
    kind,
    heading: null,
    text: `Vaali toimitettiin suljetuin lipuin. ${text}`,
  }));
  const votes = interpretVotes(sections);
  interpretDecision({ sections, isOnAgenda: false, votes, title: text, governingBody: 'Kunnanhallitus' });
  interpretDisqualified(sections);
  interpretDissents(sections);
  interpretWishes(sections);
}

describe('a hostile text is read in time that grows with its length only', () => {
  it.each(UNITS)('%j, repeated', (unit) => {
    const started = cpuMs();
    readAll(unit.repeat(Math.ceil(LENGTH / unit.length)));
    expect(cpuMs() - started).toBeLessThan(MOST_MS);
  });
});
