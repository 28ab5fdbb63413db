import { describe, expect, it } from 'vitest';
import { lookUpAddress, lookUpHost, lookUpName, searchCatalogue } from '../../src/app/catalogue.js';
import type { AddressStatus, Authority } from '../../src/domain/catalogue.js';
import { fold } from '../../src/domain/fold.js';

function address(host: string, languages: readonly ('fi' | 'sv')[], status: AddressStatus) {
  return {
    baseUrl: `https://${host}/cgi/DREQUEST.PHP`,
    languages,
    status,
    validFrom: null,
    validTo: null,
    note: '',
  };
}

const CATALOGUE: readonly Authority[] = [
  {
    slug: 'metsala',
    name: 'Metsälä',
    kind: 'municipality',
    languages: ['fi', 'sv'],
    aliases: ['Skogsby'],
    platform: 'dynasty',
    addresses: [
      address('metsalase.example.invalid', ['sv'], 'verified'),
      address('metsala10.example.invalid', ['fi'], 'listed'),
      address('old.metsala.example.invalid', ['fi'], 'superseded'),
    ],
  },
  {
    slug: 'kivijoki-hva',
    name: 'Kivijoen hyvinvointialue',
    kind: 'wellbeing_services_county',
    languages: [],
    aliases: [],
    platform: 'dynasty',
    addresses: [address('shared.example.invalid/Kivijoki', [], 'verified')],
  },
];

describe('the catalogue', () => {
  it.each(['metsala', 'Metsälä', 'METSÄLÄ', 'mets\u0061\u0308la', ' metsala ', 'Skogsby'])(
    'finds one authority by %s',
    (word) => {
      expect(lookUpName(CATALOGUE, word)?.source).toEqual({
        name: 'metsala',
        authority: 'Metsälä',
        platform: 'dynasty',
        baseUrl: 'https://metsala10.example.invalid/cgi/DREQUEST.PHP',
        language: 'fi',
        origin: 'catalogue',
      });
    },
  );

  it('gives the Swedish and the replaced address names of their own', () => {
    expect(lookUpName(CATALOGUE, 'metsala-sv')?.source.baseUrl).toBe(
      'https://metsalase.example.invalid/cgi/DREQUEST.PHP',
    );
    expect(lookUpName(CATALOGUE, 'metsala-old')?.address.status).toBe('superseded');
  });

  it('finds an authority by its address whatever the scheme and the case', () => {
    expect(lookUpAddress(CATALOGUE, 'http://METSALA10.example.invalid/CGI/drequest.php')?.source.name).toBe(
      'metsala',
    );
    expect(lookUpAddress(CATALOGUE, 'https://elsewhere.example.invalid/cgi/DREQUEST.PHP')).toBeNull();
  });

  it('finds an authority by a host that only one address has', () => {
    expect(lookUpHost(CATALOGUE, 'shared.example.invalid')?.source.name).toBe('kivijoki-hva');
  });

  it('says nothing of a name that it does not know', () => {
    expect(lookUpName(CATALOGUE, 'kivijoki')).toBeNull();
  });

  it('lists authorities by any part of a name', () => {
    expect(searchCatalogue(CATALOGUE, 'hyvinvointi').map((row) => row.slug)).toEqual(['kivijoki-hva']);
    expect(searchCatalogue(CATALOGUE, null)).toHaveLength(2);
  });

  it('folds accents, case and everything that is no letter', () => {
    expect(fold('Mänttä-Vilppula / Åbo')).toBe('mantta-vilppula-abo');
  });
});
