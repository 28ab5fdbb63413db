import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { platformNamed } from '../../src/platforms/registry.js';

function read(body: string, text: string) {
  return parsePage({
    platform: platformNamed('dynasty'),
    body: Buffer.from(`${body}\nProtokoll 02.11.2026/Paragraf 32\n\n32/00.01.02/2026\n\n${text}\n`),
    contentType: 'text/plain; charset=utf-8',
    url: null,
    nativeId: null,
    authority: null,
  });
}

function kindsOf(text: string): readonly string[] {
  const { handlings } = read('Stadsstyrelsen', `Köp av mark\n\n${text}`);
  return (handlings.at(-1)?.sections ?? []).map(({ kind }) => kind);
}

describe('a body with a colon below a proposal', () => {
  it.each([
    'Stadsdirektörens förslag: Stadsstyrelsen köper området.\n\nSTADSSTYRELSEN: Stadsdirektörens förslag godkändes.',
    'Stadsdirektörens förslag: Stadsstyrelsen köper området.\n\nSST:\nEnligt förslaget.',
    'Kaupunginjohtajan ehdotus: Kaupunginhallitus ostaa alueen.\n\nKAUPUNGINHALLITUS: Ehdotus hyväksyttiin.',
    'Kaupunginjohtajan ehdotus: Kaupunginhallitus ostaa alueen.\n\nKH: Hyväksyttiin.',
    'Stadsdirektörens förslag: Stadsstyrelsen köper området.\n\nSTADSSTYRELSEN\n\nEnligt förslaget.',
  ])('heads the decision where what follows decided: %j', (text) => {
    expect(kindsOf(text)).toEqual(['proposal', 'decision']);
  });

  it.each([
    'STADSDIREKTÖRENS FÖRSLAG: Stadsstyrelsen köper området.\n\nSTADSSTYRELSENS BESLUT: Stadsstyrelsen biföll enhälligt förslaget.',
    'KAUPUNGINJOHTAJAN EHDOTUS: Kaupunginhallitus ostaa alueen.\n\nKAUPUNGINHALLITUKSEN PÄÄTÖS: Hyväksyttiin.',
  ])('is read in capitals, too: %j', (text) => {
    expect(kindsOf(text)).toEqual(['proposal', 'decision']);
  });

  it.each([
    'Stadsdirektörens förslag: Följande utlåtande ges.\n\nStadsstyrelsen: Staden ser positivt på planen.',
    'Kaupunginjohtajan ehdotus: Annetaan seuraava lausunto.\n\nKaupunginhallitus: Kaupunki pitää suunnitelmaa hyvänä.',
    'Stadsdirektörens förslag: Området köps.\n\nObs: Godkändes av revisorn.',
  ])('heads none where what follows goes on proposing: %j', (text) => {
    expect(kindsOf(text)).toEqual(['proposal']);
  });
});

describe('the presenter on the line of the word for a proposal', () => {
  it.each([
    ['Förslag, stadsdirektör Ulla Exempel:', 'Ulla Exempel'],
    ['Beslutsförslag (stadsdirektör Ulla Exempel):', 'Ulla Exempel'],
  ])('is read beside the heading %j', (heading, name) => {
    const handling = read(
      'Stadsstyrelsen',
      `Köp\n\n${heading} Stadsstyrelsen beslutar\n\n1. köpa området och\n\n2. anvisa medel.`,
    ).handlings.at(-1);
    expect(handling?.presenter).toEqual({ title: 'stadsdirektör', name });
    expect(handling?.sections).toHaveLength(1);
  });
});

describe('other forms of Swedish pages', () => {
  it.each([
    'Delgivs:',
    'Kopia till:',
    'För kännedom/åtgärder:',
    'För åtgärd:',
    'Expedieras till:',
    'Delgivning av beslut:',
    'Tiedoksi/toimenpiteet:',
    'Tiedoksi ja toimenpiteitä varten:',
    'Toimeenpanoa varten:',
    'Otteen saaja:',
  ])('takes recipients after %s', (heading) => {
    const { notifyList } = read('Stadsstyrelsen', `Köp\n\nBeslut\nGodkändes.\n\n${heading} Sökanden, kassan`);
    expect(notifyList).toEqual(['Sökanden', 'kassan']);
  });

  it('takes a sentence on recipients for no heading', () => {
    const { notifyList } = read(
      'Stadsstyrelsen',
      'Köp\n\nBeslut\nGodkändes.\n\nKopia av avtalet finns på kansliet.',
    );
    expect(notifyList).toEqual([]);
  });

  it.each([
    'Beredningsansvarig: miljöchef Ulla Exempel',
    'Ärendets beredare: miljöchef Ulla Exempel',
    'Beredning av ärendet: miljöchef Ulla Exempel',
    'Har beretts av: miljöchef Ulla Exempel',
    'Beredare/mera information: miljöchef Ulla Exempel',
  ])('knows who prepared the matter by %j', (line) => {
    const handling = read('Stadsstyrelsen', `Köp\n\n${line}\n\nBeslut\nGodkändes.`).handlings.at(-1);
    expect(handling?.preparers).toEqual([{ title: 'miljöchef', name: 'Ulla Exempel' }]);
  });

  it('knows who presents by Förslag av and Föredragning, not by a sentence', () => {
    const presenterOf = (line: string) =>
      read('Stadsstyrelsen', `Köp\n\n${line}\n\nBeslut\nGodkändes.`).handlings.at(-1)?.presenter;
    const ulla = { title: 'stadsdirektör', name: 'Ulla Exempel' };
    expect(presenterOf('Förslag av stadsdirektör Ulla Exempel:\nAvtalet godkänns.')).toEqual(ulla);
    expect(presenterOf('Föredragning: stadsdirektör Ulla Exempel\n\nFörslag:\nAvtalet godkänns.')).toEqual(
      ulla,
    );
    expect(presenterOf('Förslag av invånarna har kommit in under våren.')).toBeNull();
  });

  it('reads how a body dealt with the matter, but no sentence that begins so', () => {
    const proposal = 'Förslag:\nOmrådet köps.';
    expect(
      kindsOf(`${proposal}\n\nBehandling i nämnden\nKaj Exempel frågade.\n\nBeslut\nGodkändes.`),
    ).toEqual(['proposal', 'proceedings', 'decision']);
    expect(
      kindsOf(`${proposal}\n\nKäsittely lautakunnassa\nKai Malli kysyi.\n\nPäätös\nHyväksyttiin.`),
    ).toEqual(['proposal', 'proceedings', 'decision']);
    expect(kindsOf(`${proposal}\n\nBehandlingen i nämnden fortsätter i maj.\n\nBeslut\nGodkändes.`)).toEqual([
      'proposal',
      'decision',
    ]);
  });

  it('takes recipients under Tillkännagivande', () => {
    expect(
      read('Stadsstyrelsen', 'Köp\n\nBeslut\nGodkändes.\n\nTillkännagivande\nSökanden, NTM-centralen')
        .notifyList,
    ).toEqual(['Sökanden', 'NTM-centralen']);
  });

  it('gives a page evenly in two languages the one that comes first', () => {
    const text =
      'Förslag: Staden godkänner planen.\n\nEhdotus: Kaupunki hyväksyy kaavan.\n\nBeslut/Päätös: Godkändes. Hyväksyttiin.';
    expect(
      read('Stadsstyrelsen', `Detaljplanen för Åbrinken / Joenrannan asemakaava\n\n${text}`).language,
    ).toBe('sv');
    expect(
      read('Stadsstyrelsen', `Joenrannan kaavaa koskeva vaatimus / Yrkande om planen för Åbrinken\n\n${text}`)
        .language,
    ).toBe('fi');
    expect(read('Stadsstyrelsen', `Åbrinken - Joenranta\n\n${text}`).language).toBe('sv');
    expect(read('Kaupunginhallitus', `Joenranta - Åbrinken\n\n${text}`).language).toBe('fi');
  });

  it('takes a strategy of the town for a title, not for an office holder', () => {
    expect(read('Stadsfullmäktige', 'Norrviks stads strategi 2030\n\nBeslut\nGodkändes.').title).toBe(
      'Norrviks stads strategi 2030',
    );
  });

  it('lists who left as disqualified before the proposal, but none who only might have', () => {
    const page = (told: string) =>
      read('Stadsstyrelsen', `Köp\n\n${told}\n\nBeslut\nGodkändes.`).handlings.at(-1)?.disqualified;
    expect(page('Ledamot Ulla Exempel anmälde jäv i ärendet och avlägsnade sig.')).toEqual(['Ulla Exempel']);
    expect(page('Jäsen Ulla Esimerkki ilmoitti olevansa esteellinen ja poistui kokouksesta.')).toEqual([
      'Ulla Esimerkki',
    ]);
    expect(page('Ulla Exempel frågade om hon är jävig enligt 28 § förvaltningslagen.')).toEqual([]);
    expect(page('Säljaren Ulla Exempel lämnade sitt anbud 3.2.2026 och är inte jävig.')).toEqual([]);
  });

  it('counts one vote told in both languages once', () => {
    const votes = read(
      'Stadsfullmäktige',
      'Skatt\n\nBehandling/Käsittely\nVid omröstningen gavs 27 ja-röster, 9 nej-röster och 1 blank röst. / Äänestyksessä annettiin 27 jaa-ääntä, 9 ei-ääntä ja 1 tyhjä.\n\nBeslut/Päätös\nGodkändes.',
    ).handlings.at(-1)?.votes;
    expect(votes?.map(({ options }) => options.map(({ label, count }) => `${label} ${count}`))).toEqual([
      ['Ja 27', 'Nej 9', 'Blank 1'],
    ]);
  });

  it('reads the kind of one motion among many, and none of a list of them', () => {
    const body = '\n\nBeslut\nGodkändes.';
    expect(read('Stadsstyrelsen', `Budgetmotioner för 2027: Motion om byabidrag${body}`).motion?.kind).toBe(
      'budget',
    );
    expect(
      read('Stadsstyrelsen', `Talousarvioaloitteet 2027: Aloite kyläavustuksista${body}`).motion?.kind,
    ).toBe('budget');
    expect(read('Stadsstyrelsen', `Fullmäktigemotioner: årlig förteckning${body}`).motion).toBeNull();
    expect(
      read('Stadsstyrelsen', `Valtuustoaloitteet: selvitys jätetyistä aloitteista${body}`).motion,
    ).toBeNull();
  });
});

describe('short headings of Swedish and bilingual towns', () => {
  it.each([
    ['Stadsdir. förslag: Stadsstyrelsen köper området.\n\nBeslut: Godkändes.', ['proposal', 'decision']],
    ['Bildningsdir. förslag\n\nNämnden köper tavlan.\n\nBeslut\n\nGodkändes.', ['proposal', 'decision']],
    ['stj. ehdotus: Kaupunginhallitus ostaa alueen.\n\nPäätös: Hyväksyttiin.', ['proposal', 'decision']],
    ['Valmisteluvastuu\n\nrehtori Olli Esimerkki\n\nPäätös: Hyväksyttiin.', ['preparation', 'decision']],
    ['Päätös: Hyväksyttiin.\n\nIlmoittaminen\n\nrehtorit', ['decision', 'notify']],
    ['Motionssvar\n\nVägen belyses nästa år.\n\nBeslut: Godkändes.', ['explanation', 'decision']],
  ])('open their sections: %j', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    'Stadsdir. förslag från i våras genomfördes inte.',
    'Valmisteluvastuu on sivistystoimella.',
    'Ilmoittaminen tapahtuu sähköisesti.',
    'Motionssvaret bifogas.',
  ])('stay text where a sentence goes on: %j', (text) => {
    expect(kindsOf(text)).toEqual(['unlabelled']);
  });

  it('are none in a title, whose motion is read', () => {
    const record = read('Stadsstyrelsen', 'Motionssvar: Hundpark, Sandström m.fl.\n\nBeslut: Godkändes.');
    expect(record.title).toBe('Motionssvar: Hundpark, Sandström m.fl.');
    expect(record.motion).toMatchObject({ kind: 'council', firstSigner: 'Sandström' });
  });
});
