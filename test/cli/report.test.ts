import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportData } from '../../src/cli/read-report.js';
import { labelsIn } from '../../src/cli/render/labels.js';
import { reportPage } from '../../src/cli/render/report/page.js';
import { makeFolder, runPykala } from './run-pykala.js';

const HOSTILE = `</title><script src="https://evil.example/x.js">alert('1')</script>\u0000\u202e&"`;

const data: ReportData = {
  now: '2026-06-12T09:00:00.000Z',
  filter: { sources: [HOSTILE] },
  sources: [
    {
      source: HOSTILE,
      authority: HOSTILE,
      platform: 'dynasty',
      baseUrl: 'javascript:alert(1)',
      state: 'ok',
      newestMeetingDate: '2026-06-01',
      lastSuccessAt: '2026-06-10T08:00:00.000Z',
      items: 3,
      isFollowed: true,
      lastFailure: null,
      failuresInARow: 0,
      openGaps: 0,
      health: 'ok',
    },
  ],
  motions: [],
  stories: [],
  counts: [
    { month: '2025-12', outcome: 'approved', count: 4 },
    { month: '2026-02', outcome: 'approved', count: 2 },
    { month: '2026-02', outcome: 'rejected', count: 1 },
    { month: null, outcome: 'noted', count: 5 },
  ],
  newest: [
    {
      id: 'metsala:1-1',
      source: 'metsala',
      authority: 'Metsälän kunta',
      body: HOSTILE,
      meetingDate: '2026-02-09',
      articleNumber: 12,
      registerNumber: null,
      title: HOSTILE,
      outcome: 'rejected',
      unanimous: false,
      byVote: true,
      voteResult: 'Jaa 4, Ei 5',
      presenter: null,
      proposal: null,
      decision: null,
      url: 'https://metsala.example/"onmouseover="alert(1)',
      capturedAt: '2026-02-10T00:00:00.000Z',
      evidence: '',
      wishes: [],
    },
  ],
};

describe('the page of the report', () => {
  const page = reportPage(data, 'fi', labelsIn('fi'));

  it('lets no text of a town become markup, an attribute or a control character', () => {
    expect(page.match(/<script/gu)).toHaveLength(1);
    expect(page).not.toMatch(/[\u0000\u202e]|"onmouseover|href="javascript:/u);
    expect(page).toContain(
      '&lt;/title&gt;&lt;script src=&quot;https://evil.example/x.js&quot;&gt;alert(&#39;1&#39;)&lt;/script&gt;',
    );
  });

  it('forbids by its own policy whatever is not in it', () => {
    const policy =
      /Content-Security-Policy" content="(?<policy>[^"]+)"/u
        .exec(page)
        ?.groups?.['policy']?.replaceAll('&#39;', "'") ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^;]+; script-src 'sha256-[^;]+; img-src data:;/u,
    );
    expect(policy).not.toMatch(/https?:|\*|unsafe/u);
  });

  it('draws a month without decisions as a month with none, and says what the months leave out', () => {
    expect(page).toContain('<desc id="months-d">12/2025 4, 1/2026 0, 2/2026 3</desc>');
    expect(page).toContain('5 päätöstä on ajalta ennen näitä kuukausia tai vailla päivää.');
  });

  it('says how fresh a source is in days', () => {
    expect(page).toContain('10.6.2026 (2 pv sitten)');
  });
});

describe('pykala report', () => {
  const place = makeFolder();
  const file = join(place.folder, 'report.html');
  beforeAll(async () => {
    await runPykala(['demo', '--db', place.db]);
  });
  afterAll(() => place.remove());
  const report = (words: readonly string[]) => runPykala(['--db', place.db, ...words]);

  it('writes one file that loads nothing and only links out', async () => {
    expect(await report(['report', '-o', file])).toMatchObject({ code: 0, stdout: '' });
    const page = readFileSync(file, 'utf8');
    expect(page.match(/<(?:img|iframe|object|embed|audio|video|source|base|use|image)\b/giu)).toBeNull();
    expect(page.match(/\b(?:src|srcset|action|background)\s*=\s*"|@import|url\(/giu)).toBeNull();
    expect(page.match(/<link [^>]*>/gu)).toEqual(['<link rel="icon" href="data:,">']);
    expect(page.replace(/<a href="https?:[^"]*"/gu, '')).not.toMatch(/="https?:/u);
  });

  it('shows sources, each motion with its steps, charts with the same numbers as tables, and decisions', async () => {
    const { stdout } = await report(['--lang', 'en', 'report']);
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('Svar på fullmäktigemotion om ett föreningsforum</a></h3>');
    expect(stdout).toMatch(
      /<li>2026-02-16 Stadsstyrelsen § 2: <strong>referred<\/strong> <q>Stadsstyrelsen beslutar/u,
    );
    expect(stdout).toContain('filed 2, referred 1, in preparation 1, answer proposed 1, closed 3');
    expect(stdout.match(/<svg class="chart" role="img" aria-labelledby=/gu)).toHaveLength(3);
    expect(stdout.match(/<caption>/gu)).toHaveLength(4);
    expect(stdout).toContain('>Tilinpäätös 2025</a></td>');
    expect(stdout).not.toContain('Pöytäkirjantarkastajien valinta');
    expect(stdout).toContain('<form role="search" hidden>');
  });

  it.each([
    ['fi', 'Seuratut lähteet'],
    ['sv', 'Källor som följs'],
  ])('speaks %s', async (language, heading) => {
    const { stdout } = await report(['--lang', language, 'report']);
    expect(stdout).toContain(`<html lang="${language}">`);
    expect(stdout).toContain(`<h2 id="sources">${heading}</h2>`);
  });

  it('shows one source alone, from a day on, when asked', async () => {
    const { stdout } = await report(['--lang', 'en', 'report', '--source', 'norrvik', '--since', '1.6.2026']);
    expect(stdout).toContain('Meetings since 2026-06-01 · Only: norrvik');
    expect(stdout).not.toContain('Metsälän kunta');
  });

  it('masks who signed a residents’ motion, not who signed a council’s, when asked', async () => {
    const { stdout } = await report(['report', '--redact']);
    expect((await report(['report'])).stdout).toContain('Veikko Alanen');
    expect(stdout).not.toContain('Veikko Alanen');
    expect(stdout).toContain('Aino Koskela (12)');
  });

  it('refuses a source that nobody follows, and writes nothing', async () => {
    const other = join(place.folder, 'other.html');
    expect((await report(['report', '--source', 'nowhere', '-o', other])).code).toBe(2);
    expect(existsSync(other)).toBe(false);
  });
});
