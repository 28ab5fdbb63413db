import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/domain/agenda-item.js';
import { interpretNotifyList } from '../../../src/parse/interpret/notify-list.js';
import { cpuMs } from '../../cpu-time.js';

function notify(text: string): readonly Section[] {
  return [{ kind: 'notify', heading: 'Tiedoksi', text }];
}

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['kunnanhallitus, kunnanvaltuusto', ['kunnanhallitus', 'kunnanvaltuusto']],
  ['kunnanhallitus ja kunnanvaltuusto', ['kunnanhallitus', 'kunnanvaltuusto']],
  ['sivistysjohtaja, vs. yhteisöpalvelupäällikkö', ['sivistysjohtaja', 'vs. yhteisöpalvelupäällikkö']],
  [
    'Kaupunginhallitus\nTekninen lautakunta\nTalouspalvelut',
    ['Kaupunginhallitus', 'Tekninen lautakunta', 'Talouspalvelut'],
  ],
  ['Hakija\n\nOikaisuvaatimus\n\nPäätökseen saa vaatia oikaisua.', ['Hakija']],
  ['Hakija\n\nLähetetty 18.11.2025 sähköpostilla.', ['Hakija']],
  ['Lähetettävät palvelut, hakija', ['Lähetettävät palvelut', 'hakija']],
  ['Hakija, ympäristö ja luonnonvarat -yksikkö', ['Hakija', 'ympäristö ja luonnonvarat -yksikkö']],
  ['- Kaupunginhallitus\n- Tekninen lautakunta', ['Kaupunginhallitus', 'Tekninen lautakunta']],
  ['1. Hakija\n2. Talouspalvelut', ['Hakija', 'Talouspalvelut']],
  ['Kunnanhallitus.\nValtuusto.', ['Kunnanhallitus', 'Valtuusto']],
  [
    'Ote: Päijälän sosiaali- ja terveysturva ry, Päivi Malli, Pia Esimerkki',
    ['Päijälän sosiaali- ja terveysturva ry', 'Päivi Malli', 'Pia Esimerkki'],
  ],
  ['Ote: hakija; Ote: talouspalvelut', ['hakija', 'talouspalvelut']],
  ['Pöytäkirjanote: hakija, ELY-keskus', ['hakija', 'ELY-keskus']],
  ['Toimeenpano: tekninen toimi; tiedoksi: tarkastuslautakunta', ['tekninen toimi', 'tarkastuslautakunta']],
  [
    'Hakija\nToimenpiteitä varten: Tekninen toimi\nTiedoksi: Sivistystoimi',
    ['Hakija', 'Tekninen toimi', 'Sivistystoimi'],
  ],
  [
    'Hakija, talous- ja hallintopalvelut, tekniset palvelut',
    ['Hakija', 'talous- ja hallintopalvelut', 'tekniset palvelut'],
  ],
  [
    'Kasvun ja oppimisen toimiala, Hyvinvoinnin toimiala',
    ['Kasvun ja oppimisen toimiala', 'Hyvinvoinnin toimiala'],
  ],
  ['Metsälän ja Järvelän kuntayhtymä, hakija', ['Metsälän ja Järvelän kuntayhtymä', 'hakija']],
  ['Maa- ja metsätalousministeriö ja Ruokavirasto', ['Maa- ja metsätalousministeriö', 'Ruokavirasto']],
  ['kiinteistö- ja mittauspalvelut sekä kaavoitus', ['kiinteistö- ja mittauspalvelut', 'kaavoitus']],
  ['Oy Esimerkki Ab, Malli & Pojat Oy', ['Oy Esimerkki Ab', 'Malli & Pojat Oy']],
  [
    'Hakija (Metsälän Seura ry, Metsätie 1, 01234 Metsälä), taloustoimisto',
    ['Hakija (Metsälän Seura ry, Metsätie 1, 01234 Metsälä)', 'taloustoimisto'],
  ],
  [
    'Tekninen johtaja Ulla Esimerkki, talousjohtaja Ville Malli',
    ['Tekninen johtaja Ulla Esimerkki', 'talousjohtaja Ville Malli'],
  ],
  ['Ulla Esimerkki, ulla.esimerkki@metsala.fi', ['Ulla Esimerkki']],
  [
    'kaupunginhallitus, valtuusto, ja aloitteen tekijät',
    ['kaupunginhallitus', 'valtuusto', 'aloitteen tekijät'],
  ],
  ['Hakija\nHakija\nTalouspalvelut', ['Hakija', 'Talouspalvelut']],
  [
    'Stadsstyrelsen, Ekonomitjänster och Bildningsnämnden',
    ['Stadsstyrelsen', 'Ekonomitjänster', 'Bildningsnämnden'],
  ],
  ['sökanden, bildnings- och kulturavdelningen', ['sökanden', 'bildnings- och kulturavdelningen']],
  ['För kännedom till: revisionsnämnden', ['revisionsnämnden']],
];

const NOBODY = [
  '',
  '-',
  '.',
  'Ei',
  'Ei tiedoksiantoja',
  'Ei otteita',
  'Inga',
  'Jakelu',
  '<Lisää tiedoksisaajat>',
  'Sähköpostitse',
  'Päätös annetaan tiedoksi hakijalle sähköpostitse.',
  'Päätöksestä tiedotetaan hakijaa.',
  'Sivistysjohtaja valmistelee asian lautakunnalle.',
  'Beslutet delges sökanden per e-post.',
];

describe('interpretNotifyList', () => {
  it.each(LISTS)('reads the recipients in %j', (text, names) => {
    expect(interpretNotifyList(notify(text))).toEqual(names);
  });

  it.each(NOBODY)('finds nobody in %j', (text) => {
    expect(interpretNotifyList(notify(text))).toEqual([]);
  });

  it('reads lists of recipients only, each recipient once over all of them', () => {
    const sections: readonly Section[] = [
      { kind: 'attachments', heading: 'Liitteet', text: 'Kartta' },
      ...notify('hakija, kunnanhallitus'),
      { kind: 'notify', heading: 'Otteet', text: 'kunnanhallitus, rakennusvalvonta' },
    ];
    expect(interpretNotifyList(sections)).toEqual(['hakija', 'kunnanhallitus', 'rakennusvalvonta']);
  });

  it('takes extracts from what is said of enforcement, and parts at bars', () => {
    const sections = [
      {
        kind: 'enforcement' as const,
        heading: 'Täytäntöönpano',
        text: 'Ote: valtuusto\nHeti lainvoimaisena.',
      },
      ...notify('hakija | museo'),
    ];
    expect(interpretNotifyList(sections)).toEqual(['valtuusto', 'hakija', 'museo']);
  });

  it('keeps two places of one unit together', () => {
    expect(interpretNotifyList(notify('Rektorerna vid Norrby och Vikens skolor, tekniska nämnden'))).toEqual([
      'Rektorerna vid Norrby och Vikens skolor',
      'tekniska nämnden',
    ]);
  });

  it.each(['a', 'aa, ', 'Aan ja ', '(', ')', '; ', 'Ote: ', 'ei ', '<', ' '])(
    'is quick on %j, repeated',
    (unit) => {
      const started = cpuMs();
      interpretNotifyList(notify(unit.repeat(Math.ceil(100_000 / unit.length))));
      expect(cpuMs() - started).toBeLessThan(5000);
    },
  );

  it('is quick on very many recipients', () => {
    const started = cpuMs();
    const names = interpretNotifyList(
      notify(Array.from({ length: 30_000 }, (_, at) => `Saaja x${at}`).join('\n')),
    );
    expect(names.length).toBe(30_000);
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
