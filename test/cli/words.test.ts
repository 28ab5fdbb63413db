import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, runPykala } from './run-pykala.js';

const place = makeFolder();
afterAll(() => place.remove());

describe('wrong words', () => {
  it.each([
    [['hravest'], /unknown command 'hravest'[\s\S]*harvest/u],
    [['items', '--bogus'], /unknown option '--bogus'/u],
    [['items', '--since', '31.2.2026'], /2026-03-01 or 1\.3\.2026/u],
    [['items', '--since', 'eilen'], /2026-03-01 or 1\.3\.2026/u],
    [['items', '--outcome', 'maybe'], /Allowed choices are approved/u],
    [['items', '--limit', '-1'], /whole number/u],
    [['harvest', '--window', '0'], /At least 1/u],
    [['harvest', '--delay', 'soon'], /whole number/u],
    [['status', '--fail-on', 'rain'], /Name some of stale, failing, gaps/u],
    [['show'], /missing required argument 'item'/u],
    [['sql'], /missing required argument/u],
    [['sources', 'add'], /missing required argument/u],
    [['sources', 'add', 'espoo', 'vantaa', '--name', 'x'], /one address only/u],
    [['sources', 'add', 'espoo', '--name', 'Iso Kylä'], /no name for a source/u],
  ] as const)('%j: exits 2, says what is wrong, touches nothing', async (words, message) => {
    const ran = await runPykala([...words, '--db', place.db]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('shows the help on stderr when no command is given', async () => {
    const ran = await runPykala([]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('Usage: pykala');
  });
});

describe('words that nearly are right', () => {
  it.each([
    [['sources', 'add', 'Lempäälän kunta'], 'Did you mean lempaala (Lempäälä)?'],
    [['sources', 'add', 'Siunsote'], 'Did you mean siun-sote (Pohjois-Karjalan hyvinvointialue)?'],
    [['sources', 'catalogue', 'Espo0'], 'Did you mean espoo (Espoo)?'],
    [['itmes'], '(Did you mean items?)'],
    [['päätökset', '--bodi', 'x'], '(Did you mean --body?)'],
  ] as const)('%j: what may be meant is named', async (words, suggestion) => {
    const ran = await runPykala([...words, '--db', place.db]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(suggestion);
  });
});

describe('right words about the program itself', () => {
  it('print the help with its examples first, and the exit codes last', async () => {
    const ran = await runPykala(['--help']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^Examples:/u);
    expect(ran.stdout.trimEnd()).toMatch(/130 interrupted$/u);
  });

  it('print the version', async () => {
    expect(await runPykala(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });
});
