import { describe, expect, it } from 'vitest';
import type { Person, Section } from '../../../src/domain/agenda-item.js';
import { interpretPresenter } from '../../../src/parse/interpret/presenter.js';

function told(person: Person | null): string | null {
  return person === null ? null : `${person.title ?? '–'} | ${person.name ?? '–'}`;
}

function proposal(heading: string, text: string): readonly Section[] {
  return [{ kind: 'proposal', heading, text }];
}

const UNDER_ESITTELIJA: readonly (readonly [string, string | null])[] = [
  ['Kunnanjohtaja', 'Kunnanjohtaja | –'],
  ['Sivistysjohtaja Malli Tiina', 'Sivistysjohtaja | Malli Tiina'],
  ['vs. Kunnanjohtaja Ulla Esimerkki', 'vs. Kunnanjohtaja | Ulla Esimerkki'],
  ['Kunnanjohtaja\nUlla Esimerkki', 'Kunnanjohtaja | Ulla Esimerkki'],
  ['Ulla Esimerkki\nkunnanjohtaja', 'kunnanjohtaja | Ulla Esimerkki'],
  ['Ulla Esimerkki, kunnanjohtaja, puh. 040 123 4567', 'kunnanjohtaja | Ulla Esimerkki'],
  ['Esimerkki Ulla', '– | Esimerkki Ulla'],
  ['Esittelijänä toimi kunnanjohtaja Ulla Esimerkki.', 'kunnanjohtaja | Ulla Esimerkki'],
  ['Kaupunginhallitus', 'Kaupunginhallitus | –'],
  ['Stadsdirektören', 'Stadsdirektören | –'],
  ['Exempel Ulla, stadsdirektör', 'stadsdirektör | Exempel Ulla'],
  ['Kehitysjohtaja Ulla Esimerkki\nTekninen johtaja Ville Malli', 'Kehitysjohtaja | Ulla Esimerkki'],
  ['', null],
  ['-', null],
  ['<esittelijän nimi>', null],
  ['Ei esittelijää', null],
];

const BY_HEADING: readonly (readonly [string, string | null])[] = [
  ['Vs. kunnanjohtaja:', 'Vs. kunnanjohtaja | –'],
  ['Sivistystoimenjohtaja Ulla Esimerkki:', 'Sivistystoimenjohtaja | Ulla Esimerkki'],
  ['Kunnanjohtajan ehdotus:', 'Kunnanjohtaja | –'],
  ['Teknisen johtajan ehdotus:', 'Tekninen johtaja | –'],
  ['Hallintopäällikön ehdotus:', 'Hallintopäällikkö | –'],
  ['Kunnanjohtaja Ulla Esimerkin ehdotus:', 'Kunnanjohtaja | –'],
  ['Päätösehdotus (esittelijä kunnanjohtaja Ulla Esimerkki)', 'kunnanjohtaja | Ulla Esimerkki'],
  ['Kommundirektörens förslag:', 'Kommundirektören | –'],
  ['KOMMUNDIREKTÖRENS FÖRSLAG:', 'KOMMUNDIREKTÖREN | –'],
  ['TEKNISKA CHEFENS FÖRSLAG:', 'TEKNISKA CHEFEN | –'],
  ['KUNNANJOHTAJAN EHDOTUS', 'KUNNANJOHTAJA | –'],
  ['SIVISTYSPÄÄLLIKÖN EHDOTUS', null],
  ['KOMMUNSTYRELSENS FÖRSLAG', null],
  ['BESLUTSFÖRSLAG', null],
  ['Stadsdir. förslag:', 'Stadsdir. | –'],
  ['stj. ehdotus', 'stj. | –'],
  ['Byggnadsinspektörens förslag', 'Byggnadsinspektören | –'],
  ['Ordförandens förslag', 'Ordföranden | –'],
  ['Kommundirektörens nya förslag', 'Kommundirektören | –'],
  ['Kaupunginjohtajan ehdotus / Stadsdirektörens förslag', 'Kaupunginjohtaja | –'],
  ['Kommundirektör Ulla Exempel föreslår:', 'Kommundirektör | Ulla Exempel'],
  ['Föredragandens förslag', null],
  ['Kommundirektören Ulla Exempels förslag:', 'Kommundirektören | –'],
  ['Kommundirektör Ulla Sandströms förslag:', 'Kommundirektör | Ulla Sandström'],
  ['Kommundirektör Eva Stenroos förslag:', 'Kommundirektör | Eva Stenroos'],
  ['Teknisk chef Karl Backas förslag:', 'Teknisk chef | –'],
  ['Kunnanjohtaja Olli Pietarisen ehdotus:', 'Kunnanjohtaja | Olli Pietarinen'],
  ['Päätösehdotus', null],
  ['Beslutsförslag', null],
];

const BY_BEGINNING: readonly (readonly [string, string | null])[] = [
  ['Kunnanjohtaja Ulla Esimerkki\n\nKunnanhallitus päättää hyväksyä.', 'Kunnanjohtaja | Ulla Esimerkki'],
  ['Mäkelä Ulla, kaupunginjohtaja\n\nKaupunginhallitus päättää.', 'kaupunginjohtaja | Mäkelä Ulla'],
  ['Mäkelä Ulla\n\nKaupunginhallitus päättää hyväksyä.', '– | Mäkelä Ulla'],
  ['Kaupunginhallitus\n\nValtuusto päättää hyväksyä.', 'Kaupunginhallitus | –'],
  ['Kaupunginhallitus: Valtuusto päättää hyväksyä.', 'Kaupunginhallitus | –'],
  ['Kunnanjohtaja: Kunnanhallitus päättää.', 'Kunnanjohtaja | –'],
  [
    'Esittelijä\nKaupunginjohtaja Ulla Esimerkki\n\nKaupunginhallitus päättää',
    'Kaupunginjohtaja | Ulla Esimerkki',
  ],
  [
    'Esittelijä: Kaupunginjohtaja Ulla Esimerkki\nKaupunginhallitus päättää',
    'Kaupunginjohtaja | Ulla Esimerkki',
  ],
  ['Tekninen johtaja Ville Malli, puh. 040 123 4567\n\nLautakunta päättää', 'Tekninen johtaja | Ville Malli'],
  ['TEKNINEN JOHTAJA:\n\nTekninen lautakunta päättää', 'TEKNINEN JOHTAJA | –'],
  ['Stadsdirektör Ulla Exempel:\nStadsstyrelsen beslutar godkänna', 'Stadsdirektör | Ulla Exempel'],
  ['Stadsdirektör Ulla Exempel föreslår att stadsstyrelsen godkänner', 'Stadsdirektör | Ulla Exempel'],
  ['Kunnanjohtaja Ulla Esimerkki ehdottaa, että kunnanhallitus hyväksyy', 'Kunnanjohtaja | Ulla Esimerkki'],
  ['Stadsstyrelsen föreslår för fullmäktige att budgeten godkänns', null],
  ['Ulla Exempel föreslår att staden köper området', null],
  ['Kaupunginhallitus päättää hyväksyä.', null],
  ['Rakennustarkastaja esittää, että lautakunta päättää', null],
  ['Sihteeri valitaan: Ulla Esimerkki', null],
  ['Pöytäkirjantarkastajat: Ulla Esimerkki', null],
  ['Ulla Esimerkki ja Ville Malli valitaan.\nSamalla todetaan', null],
  ['Stadsstyrelsen beslutar godkänna', null],
  ['', null],
];

describe('interpretPresenter', () => {
  it.each(UNDER_ESITTELIJA)('reads %j under Esittelijä', (text, person) => {
    expect(told(interpretPresenter([{ kind: 'presenter', heading: 'Esittelijä', text }]))).toBe(person);
  });

  it.each(BY_HEADING)('reads the heading %j of a proposal', (heading, person) => {
    expect(told(interpretPresenter(proposal(heading, 'Lautakunta päättää hyväksyä.')))).toBe(person);
  });

  it.each(BY_BEGINNING)('reads a proposal that begins with %j', (text, person) => {
    expect(told(interpretPresenter(proposal('Päätösehdotus', text)))).toBe(person);
  });

  it('reads a titled person above a unit at the top, as some towns print the presenter', () => {
    const top = (text: string): readonly Section[] => [{ kind: 'unlabelled', heading: null, text }];
    expect(told(interpretPresenter(top('Kaupunkirakennejohtaja Ulla Malli\nKaupunkisuunnittelu')))).toBe(
      'Kaupunkirakennejohtaja | Ulla Malli',
    );
    expect(
      interpretPresenter(top('Kaupunkirakennejohtaja Ulla Malli esitti asian.\nKaupunkisuunnittelu')),
    ).toBeNull();
  });

  it('trusts the heading Esittelijä before a proposal', () => {
    const sections: readonly Section[] = [
      ...proposal('Päätösehdotus', 'Kaupunginhallitus\n\nValtuusto päättää.'),
      { kind: 'presenter', heading: 'Esittelijä', text: 'Kunnanjohtaja Ulla Esimerkki' },
    ];
    expect(told(interpretPresenter(sections))).toBe('Kunnanjohtaja | Ulla Esimerkki');
  });
});
