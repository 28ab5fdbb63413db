import { describe, expect, it } from 'vitest';
import { jsonText } from '../../../src/cli/render/json.js';
import { plainWithStyles } from '../../../src/cli/render/plain.js';
import { type Column, renderTable } from '../../../src/cli/render/table.js';

const COLUMNS: readonly Column[] = [
  { key: 'id', title: 'item' },
  { key: 'register', title: 'register', optional: 1 },
  { key: 'number', title: '§', align: 'right' },
  { key: 'title', title: 'title', flexible: true, least: 14 },
];

const ROWS = [
  { id: 'metsala:1-1', register: '12/00.01/2026', number: 7, title: 'Uimahallin aukioloajat' },
  { id: 'metsala:1-2', register: null, number: 12, title: 'Lakisääteinenkuulutusvelvollisuus ja muut' },
];

const table = (width: number | null) => renderTable(COLUMNS, ROWS, { width, bold: (text) => text });

describe('a table', () => {
  it('is one line a row where nobody’s width binds it', () => {
    expect(table(null)).toBe(
      [
        'item         register        §  title',
        'metsala:1-1  12/00.01/2026   7  Uimahallin aukioloajat',
        'metsala:1-2                 12  Lakisääteinenkuulutusvelvollisuus ja muut',
        '',
      ].join('\n'),
    );
  });

  it('wraps words, and breaks those that are longer than their column', () => {
    expect(table(50)).toBe(
      [
        'item         register        §  title',
        'metsala:1-1  12/00.01/2026   7  Uimahallin',
        '                                aukioloajat',
        'metsala:1-2                 12  Lakisääteinenkuulu',
        '                                tusvelvollisuus ja',
        '                                muut',
        '',
      ].join('\n'),
    );
  });

  it('leaves out the optional column before the flexible one gets too narrow', () => {
    expect(table(40).split('\n')[0]).toBe('item          §  title');
  });

  it('is stacked, with every column, where it fits in no way', () => {
    expect(table(18).split('\n').slice(0, 4)).toEqual([
      'item      metsala:1-1',
      'register  12/00.01/2026',
      '§         7',
      'title     Uimahallin',
    ]);
  });
});

describe('text for a terminal', () => {
  it('keeps bold and colours and shows every other control as a replacement character', () => {
    expect(plainWithStyles('\u001b[1mOtsikko\u001b[22m \u001b[2J\u009b3m \u202e\r\n')).toBe(
      '\u001b[1mOtsikko\u001b[22m \ufffd[2J\ufffd3m \ufffd\n',
    );
  });

  it('is the same value as JSON, with the controls escaped', () => {
    const value = { title: 'a\u009bb\u202ec\u001bd\u007f' };
    const text = jsonText(value);
    expect(text).toBe('{"title":"a\\u009bb\\u202ec\\u001bd\\u007f"}');
    expect(JSON.parse(text)).toEqual(value);
  });
});
