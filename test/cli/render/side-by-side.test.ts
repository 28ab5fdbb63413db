import { expect, test } from 'vitest';
import { hasRoomForTwo, isOtherForm, sideBySide } from '../../../src/cli/render/side-by-side.js';

const PROPOSAL = 'Lautakunta päättää, että katuvalot sammutetaan kello 22–6 kaikilla asuntokaduilla.';
const DECISION = 'Lautakunta päätti, että katuvalot sammutetaan kello 23–5 kaikilla asuntokaduilla.';

const shown = (width: number, paint = (_: unknown, text: string) => text) =>
  sideBySide(
    { heading: 'Päätösehdotus', text: PROPOSAL },
    { heading: 'Päätös', text: DECISION },
    { width, bold: (text) => text, paint },
  ).split('\n');

test('puts what was proposed beside what was decided, and marks what changed on its side', () => {
  expect(shown(83)).toEqual([
    'Päätösehdotus                            │ Päätös',
    'Lautakunta [-päättää,-] että katuvalot   │ Lautakunta {+päätti,+} että katuvalot',
    'sammutetaan kello [-22–6-] kaikilla      │ sammutetaan kello {+23–5+} kaikilla',
    'asuntokaduilla.                          │ asuntokaduilla.',
  ]);
});

test('fits the terminal, whatever its width', () => {
  for (const width of [75, 80, 100, 160]) {
    expect(shown(width).filter((line) => line.length > width)).toEqual([]);
  }
});

test('paints words without moving the columns', () => {
  const painted = shown(83, (tone, text) => (tone === null ? text : `<${text}>`));
  expect(painted[1]).toBe(
    'Lautakunta <[-päättää,-]> että katuvalot   │ Lautakunta <{+päätti,+}> että katuvalot',
  );
});

test('asks for room for two columns that can be read', () => {
  expect([hasRoomForTwo(null), hasRoomForTwo(60), hasRoomForTwo(80)]).toEqual([false, false, true]);
});

test.each([
  [DECISION, true],
  ['Lautakunta hyväksyi ehdotuksen yksimielisesti.', false],
  [PROPOSAL, false],
  ['', false],
])('tells another form of a proposal from a word that it passed: %s', (decision, isOther) => {
  expect(isOtherForm(PROPOSAL, decision)).toBe(isOther);
});
