import { expect, test } from 'vitest';
import { differencesOf, type LedgerMotion, possibleTwins } from '../../src/app/motion-ledger.js';
import type { ListedMotion } from '../../src/app/motion-lists.js';
import { cpuMs } from '../cpu-time.js';

const motion = (id: string, title: string, changes: Partial<LedgerMotion> = {}): LedgerMotion => ({
  id: `metsala:${id}`,
  source: 'metsala',
  registerNumber: null,
  title,
  firstSigner: null,
  filedDate: null,
  stage: 'referred',
  ...changes,
});

const listed = (
  title: string,
  changes: Partial<ListedMotion> & { readonly listedOn?: string } = {},
): ListedMotion => {
  const { listedOn = '2026-02-23', ...rest } = changes;
  return {
    title,
    registerNumber: null,
    filedDate: null,
    firstSigner: null,
    kind: 'council',
    isClosed: false,
    line: `- ${title}`,
    list: {
      id: 'metsala:20261-7',
      source: 'metsala',
      authority: 'Metsälän kunta',
      title: 'Käsittelemättä olevat valtuustoaloitteet',
      governingBody: 'Kunnanvaltuusto',
      meetingDate: listedOn,
      articleNumber: 9,
      url: null,
    },
    ...rest,
  };
};

const told = (motions: readonly LedgerMotion[], lists: readonly ListedMotion[]) =>
  differencesOf(motions, lists).map(({ kind, listed: { title }, motionId }) => [kind, title, motionId]);

const WINTER = 'Valtuustoaloite talviuintipaikan avaamisesta Niemenkärkeen';

test('marks two pages with one title as possibly one motion when one of them has no number', () => {
  const numbered = motion('1', WINTER, { registerNumber: '301/00.02.00/2025' });
  const answer = motion('2', 'Vastaus aloitteeseen talviuintipaikan avaamisesta Niemenkärkeen');
  expect([...possibleTwins([numbered, answer])]).toEqual([
    ['metsala:2', ['metsala:1']],
    ['metsala:1', ['metsala:2']],
  ]);
});

test.each([
  ['two register numbers', { registerNumber: '9/00.02.00/2026' }, {}],
  ['two signers', { firstSigner: 'Salla Honkavuo' }, { firstSigner: 'Juho Pietarinen' }],
  ['two towns', { source: 'norrvik' }, {}],
])('holds motions with %s apart', (_, one, other) => {
  const twins = possibleTwins([
    motion('1', WINTER, { registerNumber: '301/00.02.00/2025', ...other }),
    motion('2', WINTER, one),
  ]);
  expect(twins.size).toBe(0);
});

test('holds two roads apart whose titles differ in one word', () => {
  const roads = ['Rantatielle', 'Kirkkotielle'].map((road) =>
    motion(road, `Valtuustoaloite kevyen liikenteen väylästä ${road}`),
  );
  expect(possibleTwins(roads).size).toBe(0);
});

test('a motion that only a list names is told; one that the ledger knows is not', () => {
  const lists = [
    listed('Talviuintipaikan avaaminen Niemenkärkeen'),
    listed('Lähiruoan lisääminen kouluihin'),
  ];
  expect(told([motion('1', WINTER)], lists)).toEqual([
    ['only-on-list', 'Lähiruoan lisääminen kouluihin', null],
  ]);
});

test('a motion held open here and finished on the list is shown as a difference', () => {
  const lists = [listed('Talviuintipaikan avaaminen Niemenkärkeen', { isClosed: true })];
  expect(told([motion('1', WINTER)], lists)).toEqual([
    ['closed-on-list', 'Talviuintipaikan avaaminen Niemenkärkeen', 'metsala:1'],
  ]);
  expect(told([motion('1', WINTER, { stage: 'closed' })], lists)).toEqual([]);
});

test('a finished motion that nobody knows is no open one', () => {
  expect(told([], [listed('Talviuintipaikan avaaminen Niemenkärkeen', { isClosed: true })])).toEqual([]);
});

test('the newest list is believed, and names a motion once', () => {
  const older = listed('Talviuintipaikan avaaminen Niemenkärkeen', { listedOn: '2025-02-24' });
  const newer = listed('Talviuintipaikan avaaminen Niemenkärkeen', { isClosed: true });
  expect(told([], [older, newer])).toEqual([]);
  expect(told([], [older, listed('Talviuintipaikan avaaminen Niemenkärkeen')])).toHaveLength(1);
});

test('a motion that only lists of years ago name is not held open', () => {
  const old = listed('Talviuintipaikan avaaminen Niemenkärkeen', { listedOn: '2021-02-24' });
  const recent = listed('Lähiruoan lisääminen kouluihin');
  expect(told([], [old, recent])).toEqual([['only-on-list', 'Lähiruoan lisääminen kouluihin', null]]);
});

test('a register number on the list settles which motion is meant', () => {
  const known = motion('1', 'Valtuustoaloite uimapaikasta', { registerNumber: '301/00.02.00/2025' });
  const entry = listed('Talviuintipaikan avaaminen Niemenkärkeen', { registerNumber: '301/00.02.00/2025' });
  expect(told([known], [entry])).toEqual([]);
});

test('ten thousand motions are compared with each other within a second', () => {
  const word = (at: number) => at.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
  const many = Array.from({ length: 10_000 }, (_, at) =>
    motion(String(at), `Valtuustoaloite ${word(at * 7919 + 456_976)}ista ${word((at % 99) + 456_976)}iin`, {
      source: `town${at % 50}`,
    }),
  );
  const started = cpuMs();
  possibleTwins(many);
  expect(cpuMs() - started).toBeLessThan(1_000);
});
