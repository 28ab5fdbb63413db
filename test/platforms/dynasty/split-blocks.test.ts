import { describe, expect, it } from 'vitest';
import type { PageLayout } from '../../../src/domain/page-layout.js';
import { platformNamed } from '../../../src/platforms/registry.js';

const platform = platformNamed('dynasty');
const URL = 'https://metsala10.example.invalid/cgi/DREQUEST.PHP?page=meetingitem&id=20261234-5';

function split(text: string, url: string | null = URL, mediaType: string | null = 'text/html'): PageLayout {
  return platform.splitBlocks({ text, url, mediaType });
}

const textsOf = (layout: PageLayout) => layout.blocks.map(({ text }) => text);

describe('the region of the content', () => {
  it('is what stands between the machine comments, with or without underscore', () => {
    const page = (underscore: string) =>
      `<body><p>Haku</p><!--DATA${underscore}BEGIN--><p>Uimarannan laituri</p><!--DATA${underscore}END--><p>© Dynasty</p></body>`;
    expect(split(page('_'))).toMatchObject({ layout: 'A' });
    expect(split(page(''))).toMatchObject({ layout: 'B' });
    expect(textsOf(split(page('')))).toEqual(['Uimarannan laituri']);
  });

  it('runs to the end of a page that breaks off', () => {
    expect(textsOf(split('<body><!--DATABEGIN--><div><p>Uimarannan</p><p>laitu'))).toEqual([
      'Uimarannan',
      'laitu',
    ]);
  });

  it('is the container of the newer pages, whatever the quotes', () => {
    const page = `<div class="data-part page-navigation"><a href='?page=meetingitem&id=20261234-4'>Edellinen asia</a></div>
      <div class='data-part meetingitem'><div class="data-part-block-htm"><p>Uimarannan laituri</p></div></div><div class='page-footer'>© Dynasty</div>`;
    expect(split(page)).toMatchObject({ layout: 'C' });
    expect(textsOf(split(page))).toEqual(['Uimarannan laituri']);
  });

  it('of an unknown layout is the whole body, told as a problem, with no word of it lost', () => {
    const layout = split(
      '<body><main><h2>Tekninen lautakunta</h2><p>Uimarannan laituri uusitaan.</p></main></body>',
    );
    expect(layout.layout).toBe('unknown');
    expect(layout.problems.map(({ code }) => code)).toEqual(['LAYOUT_UNKNOWN']);
    expect(textsOf(layout)).toEqual(['Tekninen lautakunta', 'Uimarannan laituri uusitaan.']);
  });

  it('that is empty is told as a problem', () => {
    expect(split('<body><!--DATABEGIN--><p>&nbsp;</p><!--DATAEND--></body>').problems).toMatchObject([
      { code: 'NO_CONTENT' },
    ]);
  });
});

describe('the site’s own links', () => {
  it('are left out before and after the text, in a table without a caption too', () => {
    const links =
      '<table><tr><td><a href="?page=meetingitem&id=20261234-4">Edellinen asia</a> | <a href="?page=meetingitem&id=20261234-6">Seuraava asia</a></td><td><a href="../kokous/20261234-0-1.PDF">Muutoksenhakuohje</a> <a href="../kokous/20261234-5.PDF">Kokousasia&nbsp;PDF-muodossa</a></td></tr></table>';
    const layout = split(`<!--DATA_BEGIN-->${links}<p>Uimarannan laituri</p>${links}<!--DATA_END-->`);
    expect(textsOf(layout)).toEqual(['Uimarannan laituri']);
    expect(layout.ownIds).toEqual(['20261234-5']);
  });

  it('are told from the same words of the clerk, which are no links', () => {
    expect(textsOf(split('<!--DATABEGIN--><p>Muutoksenhakuohje</p><p>Kokousasia</p><!--DATAEND-->'))).toEqual(
      ['Muutoksenhakuohje', 'Kokousasia'],
    );
  });
});

describe('files of the interface', () => {
  it('come with number, title without size, and an address built from the base address', () => {
    const page = `<!--DATABEGIN--><table class='tbl attachments'><caption>Liitteet</caption><tr><td>
      <a href='https://other.example.invalid:443/kokous/20261234-5-60077.PDF'><span class='prefix'>Liite 1</span>Kartta</a> <span>(pdf 60.55 kb)</span></td></tr></table>
      <table><caption>Oheismateriaali</caption><tr><td><a href='../kokous/20261234-5-60078.PDF'>Muistio (docx 9 kb)</a></td></tr></table><p>Teksti</p><!--DATAEND-->`;
    const layout = split(page);
    expect(layout.attachments).toEqual([
      {
        kind: 'attachment',
        number: 1,
        title: 'Kartta',
        url: 'https://metsala10.example.invalid/kokous/20261234-5-60077.PDF',
      },
      {
        kind: 'supplementary',
        number: null,
        title: 'Muistio',
        url: 'https://metsala10.example.invalid/kokous/20261234-5-60078.PDF',
      },
    ]);
    expect(textsOf(layout)).toEqual(['Teksti']);
  });

  it('linked from within the text give their address and stay text', () => {
    const layout = split(
      '<!--DATABEGIN--><p>Liitteet</p><p><a href="../kokous/20261234-5-9.PDF">Kartta</a></p><!--DATAEND-->',
    );
    expect(textsOf(layout)).toEqual(['Liitteet', 'Kartta']);
    expect(layout.attachments).toMatchObject([
      { title: 'Kartta', url: expect.stringMatching(/-5-9\.PDF$/u) },
    ]);
  });
});

describe('the header', () => {
  it('is read from outside the region and is no text of it', () => {
    const layout = split(
      '<h1>Tekninen lautakunta<br>Pöytäkirja 18.03.2026/Pykälä 41&nbsp;</h1><!--DATABEGIN--><p>Teksti</p><!--DATAEND-->',
    );
    expect(layout.header).toEqual({
      governingBody: 'Tekninen lautakunta',
      documentType: 'minutes',
      meetingDate: '2026-03-18',
      articleNumber: 41,
      itemNumber: null,
    });
  });

  it('of an agenda gives a list number, never a §', () => {
    expect(
      split('<h1>Tekninen lautakunta  Esityslista 18.03.2026/Asianro 4</h1><p>Teksti</p>').header,
    ).toMatchObject({
      documentType: 'agenda',
      articleNumber: null,
      itemNumber: 4,
    });
  });

  it('takes no date from a version string', () => {
    const layout = split('<p>Dynasty 10.5.0.2601</p><!--DATABEGIN--><p>Teksti</p><!--DATAEND-->');
    expect(layout.header.meetingDate).toBeNull();
  });
});

describe('a flat text', () => {
  const page = [
    'Dynasty tietopalvelu Haku RSS Metsälän kunta',
    '',
    'RSS-linkki',
    'Kokousasiat:',
    'https://metsala10.example.invalid:443/cgi/DREQUEST.PHP?page=rss/meetingitems&show=30',
    '',
    'Tekninen lautakunta',
    'Pöytäkirja 22.09.2026/Pykälä 66',
    '',
    'Edellinen asia | Seuraava asia Kokousasia PDF-muodossa',
    '',
    'Talvikunnossapito',
    '\u00a0',
    'Päätös',
    'Hyväksyttiin.',
  ].join('\n');

  it('loses the frame of the site and nothing else; a line of a no-break space parts paragraphs', () => {
    const layout = split(page, null, 'text/plain');
    expect(layout).toMatchObject({ layout: 'text', authority: 'Metsälän kunta' });
    expect(layout.blocks.map(({ text, joint }) => [text, joint])).toEqual([
      ['Talvikunnossapito', '\n\n'],
      ['Päätös', '\n\n'],
      ['Hyväksyttiin.', '\n'],
    ]);
  });

  it('is told from a page by its first tag, when nobody said what it is', () => {
    expect(split('Päätös\n\nHyväksyttiin, jos arvo < 5 ja p>3.', null, null).layout).toBe('text');
    expect(split('<div><p>Päätös</p></div>', null, null).layout).toBe('unknown');
  });
});

describe('the page that was asked for', () => {
  const expected = {
    nativeId: '20261234-5',
    governingBody: 'Tekninen lautakunta',
    meetingDate: '2026-03-18',
  };
  const own = (id: string) => `<a href='../kokous/${id}.PDF'>Kokousasia</a>`;
  const header = '<h1>Tekninen lautakunta<br>Pöytäkirja 18.03.2026/Pykälä 41</h1>';

  it('is proved by the link to its own file', () => {
    expect(platform.proves(split(`${own('20261234-5')}<p>Teksti</p>`), expected)).toBe('proved');
  });

  it('is disproved by the link to another item’s file, whatever the header says', () => {
    expect(platform.proves(split(`${header}${own('20261234-6')}<p>Teksti</p>`), expected)).toBe('disproved');
  });

  it('is proved or disproved by the header where there is no such link', () => {
    expect(platform.proves(split(`${header}<p>Teksti</p>`), expected)).toBe('proved');
    expect(platform.proves(split(`${header}<p>Teksti</p>`), { ...expected, meetingDate: '2026-03-19' })).toBe(
      'disproved',
    );
  });

  it('stays unproved where neither is there', () => {
    expect(platform.proves(split('<p>Teksti</p>'), expected)).toBe('unproved');
  });
});
