import { describe, expect, it } from 'vitest';
import type { LayoutBlock } from '../../src/domain/layout-block.js';
import type { PageHeader } from '../../src/domain/page-layout.js';
import { findMarkers } from '../../src/parse/marker.js';

const MINUTES: PageHeader = {
  governingBody: 'Kunnanhallitus',
  documentType: 'minutes',
  meetingDate: '2026-03-02',
  articleNumber: 71,
  itemNumber: null,
};

function blocksOf(lines: readonly string[]): readonly LayoutBlock[] {
  return lines.map((text, index) => ({
    index,
    kind: 'paragraph',
    text,
    pieces: [{ text, bold: false, gap: 'start' }],
    joint: '\n\n',
    column: null,
  }));
}

function markersOf(...lines: readonly string[]) {
  return findMarkers(blocksOf(lines), MINUTES).map(
    ({ governingBody, meetingDate, articleNumber }) => [governingBody, meetingDate, articleNumber] as const,
  );
}

describe('a marker line', () => {
  it.each([
    ['Kunnanhallitus 14.02.2022 § 40', 'Kunnanhallitus', '2022-02-14', 40],
    ['KH 1.2.2021 § 7', 'KH', '2021-02-01', 7],
    ['Henjao 28.11.2023 § 52', 'Henjao', '2023-11-28', 52],
    ['Rakennuslautakunta 21.3.2017 21 §', 'Rakennuslautakunta', '2017-03-21', 21],
    [
      'Konserni- ja kehitysjaosto, julkinen 5.5.2025 § 3',
      'Konserni- ja kehitysjaosto, julkinen',
      '2025-05-05',
      3,
    ],
    ['KHALL § 290', 'KHALL', null, 290],
    ['Tekninen lautakunta § 12', 'Tekninen lautakunta', null, 12],
    ['Stadsfullmäktige 12.5.2025 § 40', 'Stadsfullmäktige', '2025-05-12', 40],
    ['STF § 7, 12.5.2025', 'STF', '2025-05-12', 7],
    ['Konsernijaosto 11.03.2026', 'Konsernijaosto', '2026-03-11', null],
    ['Kv 12.12.2022 klo 18.00 § 4', 'Kv', '2022-12-12', 4],
    ['Liikuntajaosto 12.3.2025 (§ 9)', 'Liikuntajaosto', '2025-03-12', 9],
  ] as const)('is read whole: %s', (line, body, date, article) => {
    expect(markersOf(line)).toEqual([[body, date, article]]);
  });

  it('is none where a § in brackets is quoted', () => {
    expect(markersOf('(§ 71)')).toEqual([]);
    expect(markersOf('Hallintosääntö 12.6.2023 (§ 40)')).toEqual([]);
    expect(markersOf('(Kunnanhallitus 5.2.2024 § 41)')).toEqual([]);
  });

  it.each([
    'Förslagen till lovtider har behandlats i samarbetskommittén 6.5.2025.',
    'Ärendet behandlades i stadsstyrelsen 6.5.2025',
    'Kaavan on hyväksynyt kaupunginvaltuusto 6.5.2025.',
    'Avtalet godkändes av bildningsnämnden 6.5.2025 § 12',
  ])('is none where a sentence ends with a body and a day: %s', (line) => {
    expect(markersOf(line)).toEqual([]);
  });

  it('is none where a place stands before a day', () => {
    expect(markersOf('Metsola 14.2.2026')).toEqual([]);
    expect(markersOf('Rymla 14.2.2026')).toEqual([['Rymla', '2026-02-14', null]]);
  });

  it('may stand over three lines or in three cells, § before or after the day', () => {
    expect(markersOf('KHALL', '290 §', '13.10.2025')).toEqual([['KHALL', '2025-10-13', 290]]);
    expect(markersOf('Sivistyslautakunta', '13.10.2025', '§ 8')).toEqual([
      ['Sivistyslautakunta', '2025-10-13', 8],
    ]);
  });

  it("may be a lone § where that is the page's own", () => {
    expect(markersOf('§ 71')).toEqual([[null, null, 71]]);
    expect(markersOf('71 §')).toEqual([[null, null, 71]]);
  });

  it.each([
    '63 §',
    'Kuntalain 1 §',
    'Hallintosääntö § 15',
    'HL 28 §',
    'KuntaL 140 §',
    'JulkL 24 §',
    'Metsälässä 2.3.2026',
    'Osallisuusjaosto 2.12.2020 49 § hyväksyi toimintamallin kokeiltavaksi.',
    'Päätös 1.2.2024 § 5',
    'Kunnanhallitus',
    'Valtuustoaloite 2.3.2026',
    'Hallintosäännön 14 luvun 1 §:n mukaan',
    'Lautakunta hylkää vaatimuksen ja pysyttää päätöksensä 18.4.2023 § 33.',
    'Kumoaa tekemänsä päätöksen 18.4.2023 § 33',
  ])('is none of these look-alikes: %s', (line) => {
    expect(markersOf(line)).toEqual([]);
  });
});
