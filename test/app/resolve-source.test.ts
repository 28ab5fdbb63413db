import { describe, expect, it } from 'vitest';
import { resolveSource } from '../../src/app/resolve-source.js';
import type { Authority } from '../../src/domain/catalogue.js';
import { PLATFORMS } from '../../src/platforms/registry.js';

const BASE = 'https://metsala10.oncloudos.com/cgi/DREQUEST.PHP';

const metsala: Authority = {
  slug: 'metsala',
  name: 'Metsälä',
  kind: 'municipality',
  languages: ['fi'],
  aliases: ['Skogby'],
  platform: 'dynasty',
  addresses: [
    { baseUrl: BASE, languages: ['fi'], status: 'verified', validFrom: null, validTo: null, note: '' },
  ],
};

const resolve = (word: string) => resolveSource([metsala], PLATFORMS, word);

describe('what a word leads to', () => {
  it.each([
    'metsala',
    'METSÄLÄ',
    'skogby',
    BASE,
    `${BASE}?page=meetingitem&id=20261234-5`,
    'http://metsala10.oncloudos.com:80/cgi/DREQUEST.PHP?page=rss/meetingitems&amp;show=30',
    'https://metsala10.oncloudos.com:443/kokous/20261234-5.PDF',
    'metsala10.oncloudos.com',
    'https://metsala10.oncloudos.com/',
  ])('%s is the authority of the catalogue', (word) => {
    expect(resolve(word)).toMatchObject({
      kind: 'catalogue',
      found: { source: { name: 'metsala', baseUrl: BASE } },
    });
  });

  it('an address that shows its platform needs no asking to be believed', () => {
    expect(resolve('https://asiat.kuvitelma.fi/d/cgi/drequest.php?page=meeting_frames')).toMatchObject({
      kind: 'address',
      baseUrl: 'https://asiat.kuvitelma.fi/d/cgi/DREQUEST.PHP',
      isProved: true,
    });
  });

  it('a bare host is a guess that only asking can prove', () => {
    expect(resolve('asiat.kuvitelma.fi')).toMatchObject({
      kind: 'address',
      baseUrl: 'https://asiat.kuvitelma.fi/cgi/DREQUEST.PHP',
      isProved: false,
    });
  });

  it('a name that is nobody’s is no address', () => {
    expect(resolve('kuvitelma')).toEqual({ kind: 'unknown-name' });
    expect(resolve('ftp://kuvitelma.fi/')).toEqual({ kind: 'not-web' });
  });
});
