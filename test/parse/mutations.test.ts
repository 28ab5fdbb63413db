import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import type { AgendaItem } from '../../src/domain/agenda-item.js';
import { platformNamed } from '../../src/platforms/registry.js';
import { cpuMs } from '../cpu-time.js';

const ROOT = join(import.meta.dirname, '..', '..', 'fixtures', 'dynasty', 'item');
const URL = 'https://metsala10.example.invalid/cgi/DREQUEST.PHP?page=meetingitem&id=20261234-5';

const pages = readdirSync(ROOT).map((name) => {
  const file = readdirSync(join(ROOT, name)).find((entry) => entry.startsWith('body.')) ?? '';
  return {
    name,
    body: readFileSync(join(ROOT, name, file)),
    type: file.endsWith('.txt') ? 'text/plain' : null,
  };
});

/** A small generator of numbers, the same in each run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

type Mutation = { readonly name: string; readonly change: (body: Buffer, random: () => number) => Buffer };

const text =
  (change: (page: string, random: () => number) => string) => (body: Buffer, random: () => number) =>
    Buffer.from(change(body.toString('latin1'), random), 'latin1');

const MUTATIONS: readonly Mutation[] = [
  { name: 'cut anywhere', change: (body, random) => body.subarray(0, Math.floor(body.length * random())) },
  {
    name: 'without its beginning',
    change: (body, random) => body.subarray(Math.floor(body.length * random())),
  },
  {
    name: 'with paragraphs shuffled',
    change: text((page, random) => {
      const parts = page.split(/(?=<p[ >])/u);
      return parts
        .map((part) => ({ part, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ part }) => part)
        .join('');
    }),
  },
  {
    name: 'with tags dropped',
    change: text((page, random) => page.replace(/<[^>]{1,200}>/gu, (tag) => (random() < 0.2 ? '' : tag))),
  },
  {
    name: 'with entities broken',
    change: text((page, random) => page.replace(/[;&]/gu, (mark) => (random() < 0.4 ? '' : mark))),
  },
  {
    name: 'with bytes flipped',
    change: (body, random) => {
      const copy = Buffer.from(body);
      for (let count = 0; count < 40 && copy.length > 0; count += 1) {
        copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
      }
      return copy;
    },
  },
  { name: 'nested 10 000 deep', change: text((page) => page.replace(/<p/u, `${'<div>'.repeat(10_000)}<p`)) },
];

function parse(body: Buffer, contentType: string | null): AgendaItem {
  return parsePage({
    platform: platformNamed('dynasty'),
    body,
    contentType,
    url: URL,
    nativeId: null,
    authority: null,
  });
}

function claimsOf(record: AgendaItem): readonly string[] {
  return [
    ...record.handlings.flatMap(({ decision, votes }) => [
      decision?.evidence ?? '',
      ...votes.map(({ evidence }) => evidence),
    ]),
    record.motion?.evidence ?? '',
  ].filter((words) => words !== '');
}

function textsOf(record: AgendaItem): string {
  return [
    record.title ?? '',
    ...record.handlings.flatMap(({ sections }) =>
      sections.flatMap((section) => [section.heading ?? '', section.text]),
    ),
  ].join('\n');
}

describe.each(MUTATIONS)('a page $name', ({ change }) => {
  it.each(pages)('is read without a throw, a loss or an invention: $name', ({ body, type }) => {
    const random = numbersFrom(body.length);
    for (let round = 0; round < 4; round += 1) {
      const record = parse(change(body, random), type);
      const lost = record.problems.filter(({ code }) => code === 'WORDS_LOST' || code === 'WORDS_ADDED');
      expect(lost).toEqual([]);
      const printed = textsOf(record);
      for (const words of claimsOf(record)) expect(printed).toContain(words);
    }
  });
});

describe('a hostile page', () => {
  const started = () => cpuMs();
  const region = (inside: string) => `<html><body><!--DATABEGIN-->${inside}<!--DATAEND--></body></html>`;
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['a paragraph of 5 MB', `<p>Päätös ${'Kunnanhallitus hyväksyi ehdotuksen. '.repeat(140_000)}</p>`],
    ['a word of 5 MB', `<p>Valmistelija ${'ä'.repeat(2_500_000)}</p>`],
    ['a line of 2 MB blanks', `<p>Esittelijä${'&nbsp;'.repeat(300_000)}X</p>`],
    ['300 000 numbers', `<p>${'1.2.2024 § 5 '.repeat(100_000)}</p>`],
    ['100 000 votes', `<p>Päätös</p><p>${'Jaa 5, Ei 4, '.repeat(60_000)}</p>`],
    ['100 000 spans on a line', `<p>${'<span>Päätös</span>'.repeat(100_000)}</p>`],
    ['50 000 headings', '<p>Päätös</p>'.repeat(50_000)],
    ['50 000 markers', '<p>Kunnanhallitus 1.2.2024 § 5</p>'.repeat(50_000)],
    ['names without end', `<p>Valmistelija</p><p>${'Aino Mäki, '.repeat(100_000)}</p>`],
    ['brackets without end', `<p>Käsittely ${'('.repeat(500_000)}</p>`],
    ['commas without end', `<p>Tiedoksi ${','.repeat(500_000)}</p>`],
  ];
  it.each(HOSTILE)('is read in fair time: %s', (_, inside) => {
    const from = started();
    const record = parse(Buffer.from(region(inside)), 'text/html; charset=utf-8');
    expect(record.handlings.length).toBeGreaterThan(0);
    expect(started() - from).toBeLessThan(20_000);
  });
});

it('takes twice as long for twice as many headings on a page, not four times', () => {
  const page = (count: number) =>
    Buffer.from(
      `<html><body><!--DATABEGIN--><div>${'<p>Päätös</p><p>§ 1</p>'.repeat(count)}</div><!--DATAEND--></body></html>`,
    );
  const timeOf = (count: number) => {
    const start = cpuMs();
    parsePage({
      platform: platformNamed('dynasty'),
      body: page(count),
      contentType: 'text/html; charset=utf-8',
      url: URL,
      nativeId: '20261234-5',
      authority: null,
    });
    return cpuMs() - start;
  };
  timeOf(2_000);
  expect(timeOf(40_000)).toBeLessThan(5 * timeOf(10_000) + 500);
}, 60_000);
