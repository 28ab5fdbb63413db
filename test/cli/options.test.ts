import { describe, expect, it } from 'vitest';
import { collectSource, fileArgument, filterOf, wantsObjects } from '../../src/cli/options.js';

describe('--source', () => {
  it('takes a name with its accents and capitals, and may be given again', () => {
    expect(collectSource('Lempäälä', undefined)).toEqual(['lempaala']);
    expect(collectSource('siun-sote', ['lempaala'])).toEqual(['lempaala', 'siun-sote']);
  });
});

describe('-o', () => {
  it('makes no file that is called -', () => {
    expect(() => fileArgument('-')).toThrow('standard output');
    expect(fileArgument('a.csv')).toBe('a.csv');
  });
});

describe('--fields of a whole thing', () => {
  it('asks for JSON, for there are no fields in a text', () => {
    expect(wantsObjects({ fields: ['id'] })).toBe(true);
    expect(wantsObjects({})).toBe(false);
  });
});

describe('--since and --until', () => {
  it('must leave a day between them', () => {
    expect(filterOf({ since: '2026-01-01', until: '2026-01-01' })).toMatchObject({ since: '2026-01-01' });
    expect(() => filterOf({ since: '2026-01-02', until: '2026-01-01' })).toThrow('no day lies between');
  });
});
