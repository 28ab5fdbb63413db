import { expect, test } from 'vitest';
import { separatedRows } from '../../../src/cli/render/separated-rows.js';

const columns = [
  { key: 'euros', title: 'euros' },
  { key: 'change', title: 'change' },
  { key: 'words', title: 'words' },
];

function lineOf(record: Readonly<Record<string, unknown>>, excel: boolean): string | undefined {
  const plain = (text: string) => text;
  const style = {
    format: 'csv',
    excel,
    fields: null,
    width: null,
    bold: plain,
    paint: (_: unknown, text: string) => text,
  } as const;
  return [...separatedRows(columns, [{ record, cells: {} }], style)].join('').split(/\r?\n/u)[1];
}

test('numbers stay numbers for Excel, with a decimal comma, also negative ones; text is never a formula', () => {
  expect(lineOf({ euros: 1.5, change: -5, words: '-5+cmd' }, true)).toBe("1,5;-5;'-5+cmd");
});

test('other CSV has numbers as every program reads them', () => {
  expect(lineOf({ euros: 1.5, change: -5, words: 'a;b' }, false)).toBe('1.5,-5,a;b');
});
