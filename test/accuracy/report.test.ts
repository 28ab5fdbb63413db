import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadCases } from './load-cases.mjs';
import { renderSummary, summarise } from './report.mjs';
import { scoreRecord } from './score-record.mjs';

const right = {
  name: 'right',
  layout: 'A',
  language: 'fi',
  tally: scoreRecord({ title: 'a' }, { title: 'a' }),
};
const wrong = {
  name: 'wrong',
  layout: 'B',
  language: 'sv',
  tally: scoreRecord({ title: 'a' }, { title: 'b' }),
};

it('sums the cases by field, layout and language and names the worst', () => {
  const summary = summarise([right, wrong]);
  expect(summary.fields['title']).toMatchObject({
    tp: 1,
    fp: 1,
    fn: 1,
    precision: 0.5,
    recall: 0.5,
    f1: 0.5,
  });
  expect(summary.byLayout['A']?.fields['title']?.f1).toBe(1);
  expect(summary.byLanguage['sv']?.fields['title']?.f1).toBe(0);
  expect(summary.worst.map((one) => one.case)).toEqual(['wrong']);
  expect(renderSummary(summary, 5)).toContain('title: expected "a", got "b"');
});

it('never rounds up to a hundred', () => {
  const many = [...Array.from({ length: 2999 }, () => right), wrong];
  expect(renderSummary(summarise(many), 0)).toMatch(/title\s+99\.9\s+99\.9\s+99\.9 {2}2999\/3000/u);
});

it('loads cases from any folder, with or without headers, by name', async () => {
  const root = await mkdtemp(join(tmpdir(), 'accuracy-'));
  try {
    await mkdir(join(root, 'b', 'expected'), { recursive: true });
    await mkdir(join(root, 'a'));
    await mkdir(join(root, 'no-golden'));
    await writeFile(join(root, 'b', 'body.html'), '<p>b</p>');
    await writeFile(join(root, 'b', 'expected', 'record.json'), '{"title":"b"}');
    await writeFile(
      join(root, 'b', 'response.json'),
      '{"url":"https://b.example.invalid/","headers":{"content-type":"text/html"}}',
    );
    await writeFile(join(root, 'a', 'body.txt'), 'a');
    await writeFile(join(root, 'a', 'record.json'), '{"url":"https://a.example.invalid/"}');
    await writeFile(join(root, 'no-golden', 'body.html'), '');
    const cases = await loadCases(root);
    expect(cases.map(({ name, url, contentType }) => [name, url, contentType])).toEqual([
      ['a', 'https://a.example.invalid/', 'text/plain'],
      ['b', 'https://b.example.invalid/', 'text/html'],
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
