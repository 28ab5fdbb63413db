import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, type Ran, runPykala } from './run-pykala.js';

const place = makeFolder();
let ran: Ran;
beforeAll(async () => {
  ran = await runPykala(['demo', '--db', place.db]);
});
afterAll(() => place.remove());

describe('pykala demo', () => {
  it('does the whole job offline: harvest, items, motions, and what to try next', () => {
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('Metsälän kunta, Norrviks stad, Suvannon kaupunki: invented');
    expect(ran.stdout).toMatch(/✓ metsala: 64 new[\s\S]*✓ metsala: 0 new, 7 changed/u);
    expect(ran.stdout).toMatch(/What became of the motions\n.*\n21\/00\.04\.02\/2026 .* closed/u);
    expect(ran.stdout).toMatch(/Try next\n {2}pykala show /u);
  });

  it('names commands to try that work', async () => {
    const [, show = ''] = /^ {2}pykala (?<words>show .*)$/mu.exec(ran.stdout) ?? [];
    expect((await runPykala(show.split(' '))).code).toBe(0);
  });

  it('mixes nothing into a database that exists', async () => {
    expect(existsSync(place.db)).toBe(true);
    expect((await runPykala(['demo', '--db', place.db])).code).toBe(2);
  });
});
