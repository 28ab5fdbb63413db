import { describe, expect, it } from 'vitest';
import type { Section, SectionKind } from '../../../src/domain/agenda-item.js';
import { interpretPreparers, readPeople } from '../../../src/parse/interpret/people.js';
import { cpuMs } from '../../cpu-time.js';

/** People as `title | name`, `–` for what is not said. */
function read(text: string): readonly string[] {
  return readPeople(text).map(({ title, name }) => `${title ?? '–'} | ${name ?? '–'}`);
}

const ONE: readonly (readonly [string, string])[] = [
  ['vs. hallintojohtaja Riku Esimerkki', 'vs. hallintojohtaja | Riku Esimerkki'],
  ['vt. kirjastotoimenjohtaja Esimerkki Ulla', 'vt. kirjastotoimenjohtaja | Esimerkki Ulla'],
  ['Va. rakennustarkastaja Ulla Esimerkki', 'Va. rakennustarkastaja | Ulla Esimerkki'],
  ['rehtori Ulla Esimerkki (esteellinen 20.4. alkaen)', 'rehtori | Ulla Esimerkki'],
  ['sivistysjohtaja', 'sivistysjohtaja | –'],
  ['sakkunnig i småbarnspedagogik Ulla Exempel', 'sakkunnig i småbarnspedagogik | Ulla Exempel'],
  ['Ulla Exempel, sakkunnig i välfärd och hälsa', 'sakkunnig i välfärd och hälsa | Ulla Exempel'],
  ['specialist i rehabilitering Ulla Exempel', 'specialist i rehabilitering | Ulla Exempel'],
  ['tillståndsberedare Ulla Exempel', 'tillståndsberedare | Ulla Exempel'],
  ['sosiaali- ja terveysjohtaja', 'sosiaali- ja terveysjohtaja | –'],
  ['Ulla Esimerkki', '– | Ulla Esimerkki'],
  ['Ulla Esimerkki, p. 040 123 4567', '– | Ulla Esimerkki'],
  ['Ulla Esimerkki p.0401234567', '– | Ulla Esimerkki'],
  ['Ulla Esimerkki (p. 040 123 4567)', '– | Ulla Esimerkki'],
  ['Ulla Esimerkki, etunimi.sukunimi@metsala.fi', '– | Ulla Esimerkki'],
  ['Ulla Esimerkki, kaupunginjohtaja, puh. 040 123 4567', 'kaupunginjohtaja | Ulla Esimerkki'],
  ['ESIMERKKI Ulla, kaupunginjohtaja', 'kaupunginjohtaja | ESIMERKKI Ulla'],
  ['Ulla Esimerkki (kaupunginjohtaja)', 'kaupunginjohtaja | Ulla Esimerkki'],
  ['kaupunginsihteeri Malli, Sanna, puh. 040 123 4567', 'kaupunginsihteeri | Malli, Sanna'],
  ['hallinto- ja talousjohtaja Ulla Esimerkki', 'hallinto- ja talousjohtaja | Ulla Esimerkki'],
  [
    'vs. perhe- ja sosiaalipalvelujen tehtäväaluejohtaja Ulla Esimerkki',
    'vs. perhe- ja sosiaalipalvelujen tehtäväaluejohtaja | Ulla Esimerkki',
  ],
  ['Kasvun ja oppimisen johtaja Ulla Esimerkki', 'Kasvun ja oppimisen johtaja | Ulla Esimerkki'],
  [
    'asumisen erityisasiantuntija Ulla Esimerkki-Malli',
    'asumisen erityisasiantuntija | Ulla Esimerkki-Malli',
  ],
  ['hankinta-asiantuntija Å. Öhman', 'hankinta-asiantuntija | Å. Öhman'],
  ['henkilöstöjohtaja Ulla Esimerkki 12.3.2024', 'henkilöstöjohtaja | Ulla Esimerkki'],
  ['hallintopäällikkö Ulla Esimerkki puh. 040 123 4567 klo 9-15', 'hallintopäällikkö | Ulla Esimerkki'],
  [
    'hallintopäällikkö Ulla Esimerkki, puh. 040 123 4567 (ark. klo 9-15)',
    'hallintopäällikkö | Ulla Esimerkki',
  ],
  [
    'hallintojohtaja Ulla Esimerkki, puh 040 123 4567 tai ulla.esimerkki@metsala.fi',
    'hallintojohtaja | Ulla Esimerkki',
  ],
  ['insinööri Ulla Esimerkki, puh. 040 123 4567 ja +358 50 123 4567', 'insinööri | Ulla Esimerkki'],
  ['Kaavoitusarkkitehti Ulla Esimerkki | 040 123 4567', 'Kaavoitusarkkitehti | Ulla Esimerkki'],
  ['• kaupunginjohtaja Ulla Esimerkki', 'kaupunginjohtaja | Ulla Esimerkki'],
  ['Kaupunginjohtaja: Ulla Esimerkki', 'Kaupunginjohtaja | Ulla Esimerkki'],
  ['Kaupunginjohtaja\tUlla Esimerkki', 'Kaupunginjohtaja | Ulla Esimerkki'],
  ['Valmistelija: Ulla Esimerkki', '– | Ulla Esimerkki'],
  ['(Valmistelija: hallintojohtaja Ulla Esimerkki)', 'hallintojohtaja | Ulla Esimerkki'],
  ['Asiaa on valmistellut hallintojohtaja Ulla Esimerkki.', 'hallintojohtaja | Ulla Esimerkki'],
  ['Ulla Esimerkki, projektipäällikkö, kaupunkiympäristö', 'projektipäällikkö | Ulla Esimerkki'],
  ['projektipäällikkö Ulla Esimerkki/kaupunkiympäristö', 'projektipäällikkö | Ulla Esimerkki'],
  ['Konsernipalvelut/hallintojohtaja Ulla Esimerkki', 'hallintojohtaja | Ulla Esimerkki'],
  ['DI Ulla Esimerkki', '– | Ulla Esimerkki'],
  ['Ylilääkäri Ulla Esimerkki, LT', 'Ylilääkäri | Ulla Esimerkki'],
  ['Viranhaltija Ulla Esimerkki', 'Viranhaltija | Ulla Esimerkki'],
  ['Palvelupäällikkö Ulla Esimerkki-\nMalli, puh. 040 123 4567', 'Palvelupäällikkö | Ulla Esimerkki-Malli'],
  [
    'Tekninen johtaja Ville Malli\npuh. 040 1234567\nville.malli(at)metsala.fi',
    'Tekninen johtaja | Ville Malli',
  ],
  ['Tekninen johtaja\nVille Malli', 'Tekninen johtaja | Ville Malli'],
  ['Ville Malli\nTekninen johtaja', 'Tekninen johtaja | Ville Malli'],
  [
    'Metsälän kunta\nKunnanjohtaja Ulla Esimerkki\nMetsätie 1\n01234 Metsälä',
    'Kunnanjohtaja | Ulla Esimerkki',
  ],
  ['Stadssekreterare Ulla Exempel, tfn 040 123 4567', 'Stadssekreterare | Ulla Exempel'],
  ['Ulla Exempel, stadssekreterare', 'stadssekreterare | Ulla Exempel'],
  ['tf. kommundirektör Ulla Exempel, e-post ulla.exempel@norrvik.fi', 'tf. kommundirektör | Ulla Exempel'],
  ['direktören för bildning och kultur Ulla Exempel', 'direktören för bildning och kultur | Ulla Exempel'],
  ['Ärendet har beretts av planläggare Karl af Berg.', 'planläggare | Karl af Berg'],
];

const SEVERAL: readonly (readonly [string, readonly string[]])[] = [
  [
    'Koordinaattori Sanna Malli p. 044 482 6390\nJohtava asiantuntija Pia Mallinen p. 050 398 7621',
    ['Koordinaattori | Sanna Malli', 'Johtava asiantuntija | Pia Mallinen'],
  ],
  [
    'Malli Sanna\nMallinen Pia\nKoivula Kati, Savila Hanna\nvaihde 09 81621',
    ['– | Malli Sanna', '– | Mallinen Pia', '– | Koivula Kati', '– | Savila Hanna'],
  ],
  [
    'rehtori Aino Esimerkki ja controller Olli Malli',
    ['rehtori | Aino Esimerkki', 'controller | Olli Malli'],
  ],
  ['Ulla Esimerkki/Ville Malli', ['– | Ulla Esimerkki', '– | Ville Malli']],
  [
    'hallintojohtaja Ulla Esimerkki / kaupunginjohtaja Ville Malli',
    ['hallintojohtaja | Ulla Esimerkki', 'kaupunginjohtaja | Ville Malli'],
  ],
  [
    'Kasvun ja oppimisen toimialajohtaja Ulla Esimerkki, talouspäällikkö Ville Malli ja hallintosihteeri Anne Koski',
    [
      'Kasvun ja oppimisen toimialajohtaja | Ulla Esimerkki',
      'talouspäällikkö | Ville Malli',
      'hallintosihteeri | Anne Koski',
    ],
  ],
  [
    'koordinaattori Ulla Esimerkki, ulla.esimerkki(at)metsala.fi, puh. 044 711 1111 ja liikuntapäällikkö Ville Malli, ville.malli(at)metsala.fi, puh. 044 722 2222',
    ['koordinaattori | Ulla Esimerkki', 'liikuntapäällikkö | Ville Malli'],
  ],
  [
    'Ulla Esimerkki, kaupunginsihteeri ja Ville Malli, hallintopäällikkö',
    ['kaupunginsihteeri | Ulla Esimerkki', 'hallintopäällikkö | Ville Malli'],
  ],
  [
    'kaupunginlakimies Ulla Esimerkki (p. 040 123 4567), hankintapäällikkö Ville Malli (p. 050 333 4444)',
    ['kaupunginlakimies | Ulla Esimerkki', 'hankintapäällikkö | Ville Malli'],
  ],
  [
    'kaavapäällikkö Ulla Esimerkki; kaavasuunnittelija Ville Malli',
    ['kaavapäällikkö | Ulla Esimerkki', 'kaavasuunnittelija | Ville Malli'],
  ],
  ['Esimerkki Ulla, Malli Ville, Koski Anne', ['– | Esimerkki Ulla', '– | Malli Ville', '– | Koski Anne']],
  [
    'ekonomidirektör Ulla Exempel samt ekonomiplanerare Karl af Berg',
    ['ekonomidirektör | Ulla Exempel', 'ekonomiplanerare | Karl af Berg'],
  ],
  [
    'fritidsinstruktör Ulla Exempel, skogsförvaltare Karl Berg',
    ['fritidsinstruktör | Ulla Exempel', 'skogsförvaltare | Karl Berg'],
  ],
];

const NOBODY = [
  '',
  '-',
  '*****',
  '<Valmistelijan nimi tähän>',
  'Hallintopalvelut',
  'Metsälän Hyvinvointialue',
  'kanslia@metsala.fi',
  'puh. 040 123 4567, vaihde 02 123 4000',
  'Asian valmistelusta vastaa tekninen johtaja.',
  'Lautakunta käsittelee asian seuraavassa kokouksessaan.',
  `Kunnan alueella toimii useita yhdistyksiä, joiden kanssa on neuvoteltu avustuksista, ja Ulla Esimerkki, ${'jonka mukaan asia etenee, '.repeat(8)}`,
];

describe('readPeople', () => {
  it.each(ONE)('reads one person in %j', (text, person) => {
    expect(read(text)).toEqual([person]);
  });

  it.each(SEVERAL)('reads all people in %j', (text, people) => {
    expect(read(text)).toEqual(people);
  });

  it.each(NOBODY)('finds nobody in %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  const UNITS = [
    'a',
    'A',
    'Aa ',
    'Aa, ',
    'Aa\n',
    'ja ',
    '/',
    '(',
    ')',
    ', ',
    '0',
    '0 ',
    'a@',
    'puh. ',
    'rehtori ',
    'klo 9-',
  ];
  it.each(UNITS)('is quick on %j, repeated', (unit) => {
    const started = cpuMs();
    for (const length of [1_100, 100_000]) readPeople(unit.repeat(Math.ceil(length / unit.length)));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});

function section(kind: SectionKind, heading: string, text: string): Section {
  return { kind, heading, text };
}

describe('interpretPreparers', () => {
  it('takes those under a heading of preparation, in the order of the page', () => {
    const sections = [
      section('preparation', 'Valmistelija', 'rehtori Aino Esimerkki'),
      section('preparation', 'Valmistelijat / lisätiedot:', 'Malli Olli\nKoski Elli'),
    ];
    expect(interpretPreparers(sections).map(({ name }) => name)).toEqual([
      'Aino Esimerkki',
      'Malli Olli',
      'Koski Elli',
    ]);
  });

  it('gives a title in the plural to every name after it', () => {
    const text = 'rehtorit Aino Esimerkki ja Olli Malli sekä vs. controller Elli Koski';
    expect(interpretPreparers([section('preparation', 'Valmistelijat', text)])).toEqual([
      { title: 'rehtorit', name: 'Aino Esimerkki' },
      { title: 'rehtorit', name: 'Olli Malli' },
      { title: 'vs. controller', name: 'Elli Koski' },
    ]);
  });

  it.each([
    ['suunnittelija, vs. Aino Esimerkki', 'suunnittelija, vs.', 'Aino Esimerkki'],
    ['museonjohtaja FT Aino Esimerkki', 'museonjohtaja', 'Aino Esimerkki'],
    ['Valmistelijana palkanlaskija Aino Esimerkki', 'palkanlaskija', 'Aino Esimerkki'],
  ])('parts title and name of %s', (text, title, name) => {
    expect(interpretPreparers([section('preparation', 'Valmistelija', text)])).toEqual([{ title, name }]);
  });

  it('knows the name before a telephone number in brackets', () => {
    const text = 'rakennuttajapäällikkö Malli Olli (044 000 1235)';
    expect(interpretPreparers([section('preparation', 'Valmistelija', text)])).toEqual([
      { title: 'rakennuttajapäällikkö', name: 'Malli Olli' },
    ]);
  });

  it('leaves out who merely gives more information, or presents', () => {
    const sections = [
      section('additional_info', 'Lisätietoja', 'rehtori Aino Esimerkki, puh. 040 123 4567'),
      section('presenter', 'Esittelijä', 'Sivistysjohtaja Olli Malli'),
    ];
    expect(interpretPreparers(sections)).toEqual([]);
  });

  it.each([
    'rehtori Aino Esimerkki, lisätietoja antaa sihteeri Olli Malli, puh. 040 123 4567',
    'rehtori Aino Esimerkki\nLisätietoja: sihteeri Olli Malli',
    'rehtori Aino Esimerkki (lisätietoja sihteeri Olli Malli)',
    'rehtori Aino Esimerkki, esittelijä: sivistysjohtaja Olli Malli',
  ])('stops where contacts begin: %j', (text) => {
    expect(interpretPreparers([section('preparation', 'Valmistelija', text)])).toEqual([
      { title: 'rehtori', name: 'Aino Esimerkki' },
    ]);
  });
});
