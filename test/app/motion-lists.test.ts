import { expect, test } from 'vitest';
import { isMotionList, type MotionList, readMotionList } from '../../src/app/motion-lists.js';
import { cpuMs } from '../cpu-time.js';

const list = (text: string, title = 'Käsittelemättä olevat valtuustoaloitteet'): MotionList => ({
  id: 'metsala:20261-7',
  source: 'metsala',
  authority: 'Metsälän kunta',
  title,
  governingBody: 'Kunnanvaltuusto',
  meetingDate: '2026-02-23',
  articleNumber: 9,
  url: null,
  text,
});

const read = (text: string, title?: string) =>
  readMotionList(list(text, title)).map((entry) => ({
    title: entry.title,
    filed: entry.filedDate,
    signer: entry.firstSigner,
    register: entry.registerNumber,
    closed: entry.isClosed,
  }));

const one = (title: string, changes = {}) => ({
  title,
  filed: null,
  signer: null,
  register: null,
  closed: false,
  ...changes,
});

test.each([
  'Käsittelemättä olevat valtuustoaloitteet',
  'Luettelo valtuustoaloitteista, joita ei ole lopullisesti käsitelty',
  'Valtuustoaloitteiden johdosta tehdyt toimenpiteet vuonna 2025',
  'Selonteko tehdyistä aloitteista, jotka kuuluvat valtuuston toimivaltaan',
  'Valtuuston kokouksessa 18.5.2026 tehdyt aloitteet',
  'Obehandlade motioner',
])('knows a list by its title: %s', (title) => {
  expect(isMotionList(title)).toBe(true);
});

test.each([
  'Vastaus valtuustoaloitteeseen lähiruoasta',
  'Valtuustoaloite kirjaston aukioloajoista',
  'Kysymyksiä, aloitteita ja ilmoituksia',
  'Kaavoitusaloitteet 2026',
  'Motion om en gångväg',
  null,
])('takes no other page for a list: %s', (title) => {
  expect(isMotionList(title)).toBe(false);
});

test.each([
  [
    '- 3.11.2025 Lähiruoan lisääminen kouluihin, Juho Pietarinen ym.',
    one('Lähiruoan lisääminen kouluihin', { filed: '2025-11-03', signer: 'Juho Pietarinen' }),
  ],
  ['3. Talviuinnin edistäminen (17.11.2025)', one('Talviuinnin edistäminen', { filed: '2025-11-17' })],
  [
    'Kv 17.11.2025 § 88 Valtuustoaloite talviuintipaikan avaamisesta Niemenkärkeen',
    one('Valtuustoaloite talviuintipaikan avaamisesta Niemenkärkeen', { filed: '2025-11-17' }),
  ],
  [
    'Valtuustoaloite nuorten harrastuskortista 12.1.2026 Kunnanhallitus valmistelussa',
    one('Valtuustoaloite nuorten harrastuskortista', { filed: '2026-01-12' }),
  ],
  [
    '301/00.02.00/2025 Talviuintipaikan avaaminen Niemenkärkeen',
    one('Talviuintipaikan avaaminen Niemenkärkeen', { register: '301/00.02.00/2025' }),
  ],
  [
    'Lastenrattaiden maksuttomuus busseissa 12.1.2026 kesken',
    one('Lastenrattaiden maksuttomuus busseissa', { filed: '2026-01-12' }),
  ],
  [
    '• Koulupihojen avaaminen iltakäyttöön. Aloite on lähetetty tekniselle lautakunnalle.',
    one('Koulupihojen avaaminen iltakäyttöön'),
  ],
  [
    '- Motion om en gångväg till Strandbyn, inlämnad 12.1.2026',
    one('Motion om en gångväg till Strandbyn', { filed: '2026-01-12' }),
  ],
])('reads an entry: %s', (line, entry) => {
  expect(read(line)).toEqual([entry]);
});

test.each([
  'Hallintosäännön 117 §:n mukaan kunnanhallituksen on vuosittain esitettävä valtuustolle luettelo aloitteista, joita valtuusto ei ole 31.12.2025 mennessä käsitellyt.',
  'Tekninen lautakunta 20.11.2025 § 88',
  'Liite: valtuustoaloitteet 31.12.2025',
  'Lisätietoja antaa hallintojohtaja Minna Koivusaarela 050 000 4411',
  '1) merkitsee luettelon tiedoksi ja',
  'Salla Honkavuo 3.11.2025',
  'Valtuustoaloitteita jätettiin vuonna 2025 yhteensä kaksitoista.',
  'Kunnanvaltuusto 23.2.2026',
])('takes no other line for an entry: %s', (line) => {
  expect(read(line)).toEqual([]);
});

test('a heading above holds for the lines under it, and what a line says of itself goes before that', () => {
  const text = [
    'Loppuun käsitellyt aloitteet:',
    '- Talviuinnin edistäminen Niemenkärjessä',
    '- Koulupihojen avaaminen iltakäyttöön (ei ole vielä loppuun käsitelty)',
    '',
    'Keskeneräiset aloitteet:',
    '- Lähiruoan lisääminen kouluihin',
    '- Kirjaston pidemmät aukiolot. Loppuun käsitelty kv 15.12.2025 § 58.',
  ].join('\n');
  expect(read(text, 'Valtuustoaloitteiden tilanne').map(({ title, closed }) => [title, closed])).toEqual([
    ['Talviuinnin edistäminen Niemenkärjessä', true],
    ['Koulupihojen avaaminen iltakäyttöön', false],
    ['Lähiruoan lisääminen kouluihin', false],
    ['Kirjaston pidemmät aukiolot', true],
  ]);
});

test('the title of the list tells what kind of motions it names', () => {
  const [entry] = readMotionList(
    list('- Uimarannan pukukopit Hietaniemeen', 'Kunnalle tehdyt kuntalaisaloitteet'),
  );
  expect(entry?.kind).toBe('resident');
});

test('a page that is no list names nothing', () => {
  expect(read('- Talviuinnin edistäminen Niemenkärjessä', 'Talousarvio 2026')).toEqual([]);
});

test('a page of a hundred thousand letters is read at once', () => {
  const started = cpuMs();
  read(`${'- '.repeat(50_000)}\n${'aloitteet '.repeat(10_000)}\n${'Ääkkösiä, '.repeat(10_000)}\n`.repeat(3));
  expect(cpuMs() - started).toBeLessThan(1_000);
});
