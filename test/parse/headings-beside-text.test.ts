import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { platformNamed } from '../../src/platforms/registry.js';

function sectionsOf(text: string): readonly string[] {
  const record = parsePage({
    platform: platformNamed('dynasty'),
    body: Buffer.from(
      `Kunnanhallitus\nPöytäkirja 02.11.2026/Pykälä 320\n\n\nPerhekahvilan jatkaminen\n\n${text}\n`,
    ),
    contentType: 'text/plain; charset=utf-8',
    url: null,
    nativeId: null,
    authority: null,
  });
  return (record.handlings.at(-1)?.sections ?? []).map(({ kind, heading }) => `${kind} ${heading ?? '–'}`);
}

describe('headings that name whose proposal or decision follows', () => {
  it('are met without a colon where the body that acts follows', () => {
    expect(
      sectionsOf(
        'Kunnanjohtajan ehdotus Kunnanhallitus esittää valtuustolle, että tilat myydään.\n\nKunnanhallituksen päätös Kunnanjohtajan ehdotus hyväksyttiin.',
      ),
    ).toEqual(['proposal Kunnanjohtajan ehdotus', 'decision Kunnanhallituksen päätös']);
  });

  it('are met before the presenter in lower case where a colon ends the line, else not', () => {
    expect(
      sectionsOf(
        'Päätösehdotus kaupunginjohtaja Olli Esimerkki:\n\nKaupunginhallitus lähettää aloitteen lautakunnalle.',
      ),
    ).toEqual(['proposal Päätösehdotus']);
    expect(sectionsOf('Päätösehdotus hyväksyttiin yksimielisesti seuraavin tarkennuksin:')).toEqual([
      'unlabelled –',
    ]);
  });

  it('are met before recipients in lower case, not before a sentence about an extract', () => {
    const decided = 'Päätös\n\nHyväksyttiin.\n\n';
    expect(sectionsOf(`${decided}Ote aloitteen tekijät, tekninen toimi`)).toEqual([
      'decision Päätös',
      'notify Ote',
    ]);
    expect(sectionsOf(`${decided}Ote hakijalle lähetetään postitse.`)).toEqual(['decision Päätös']);
  });

  it('are met in Swedish, too', () => {
    expect(
      sectionsOf(
        'Beredning och upplysningar:\n\nUlla Exempel\n\nUpplysningar\n\nfornamn.efternamn@kommun.example.invalid\n\nKommundirektörens förslag Kommunstyrelsen remitterar motionen.\n\nBeslut Godkändes.',
      ),
    ).toEqual([
      'preparation Beredning och upplysningar:',
      'additional_info Upplysningar',
      'proposal Kommundirektörens förslag',
      'decision Beslut',
    ]);
  });

  it('stay text where they begin a sentence', () => {
    expect(
      sectionsOf('Kunnanhallituksen päätös Rantakylän koulusta on kumottu.\n\nPäätös Hyväksyttiin.'),
    ).toEqual(['unlabelled –', 'decision Päätös']);
  });

  it('may say that the proposal is new or changed', () => {
    expect(
      sectionsOf(
        'Kommundirektörens nya förslag\n\nKommunstyrelsen köper fastigheten.\n\nBeslut\n\nKommunstyrelsen beslöt i enlighet med kommundirektörens nya förslag.',
      ),
    ).toEqual(['proposal Kommundirektörens nya förslag', 'decision Beslut']);
  });

  it('may stand in both languages, parted by a stroke or a dash', () => {
    expect(
      sectionsOf(
        'Valmistelija/Beredare\n\nOlli Malli\n\nPäätösehdotus / Beslutsförslag:\n\nLupa myönnetään.\n\nPäätös – Beslut\n\nHyväksyttiin. Godkändes.\n\nTiedoksi/För kännedom hakija',
      ),
    ).toEqual([
      'preparation Valmistelija/Beredare',
      'proposal Päätösehdotus / Beslutsförslag:',
      'decision Päätös – Beslut',
      'notify Tiedoksi/För kännedom',
    ]);
  });

  it('may name the office that prepares, or for whom the minutes go on', () => {
    expect(
      sectionsOf(
        'Handläggare:\n\nupphandlingschef Ulla Exempel\n\nFöredragande tjänsteinnehavare:\n\nkommundirektör Kaj Exempel\n\nFörslag\n\nAnbudet antas.\n\nBeslut\n\nGodkändes.\n\nFör åtgärder:\n\nekonomiavdelningen',
      ),
    ).toEqual([
      'preparation Handläggare:',
      'presenter Föredragande tjänsteinnehavare:',
      'proposal Förslag',
      'decision Beslut',
      'notify För åtgärder:',
    ]);
    expect(sectionsOf('Beslut\n\nGodkändes.\n\nFör åtgärder reserveras 5 000 euro.')).toEqual([
      'decision Beslut',
    ]);
  });

  it('are one heading where the word after the dash begins the text', () => {
    expect(sectionsOf('Päätös – Ehdotus hyväksyttiin.')).toEqual(['decision Päätös']);
    expect(sectionsOf('Päätös – Beslutsfattandet siirtyi.')).toEqual(['decision Päätös']);
  });

  it('are no heading where a sentence tells of the presenter or what is announced', () => {
    expect(
      sectionsOf(
        'Beslut\n\nGodkändes.\n\nFöredraganden Ulla Exempel ändrade sitt förslag.\n\nMeddelas att mötet hålls i maj.\n\nDiskussion fördes om planen.',
      ),
    ).toEqual(['decision Beslut']);
  });

  it('may have the presenter after a comma, without a colon', () => {
    expect(
      sectionsOf('Ehdotus, kunnanjohtaja\n\nKunnanhallitus myöntää avustuksen.\n\nPäätös\n\nHyväksyttiin.'),
    ).toEqual(['proposal Ehdotus, kunnanjohtaja', 'decision Päätös']);
  });

  it('may say that the presenter proposes', () => {
    expect(
      sectionsOf('Kunnanjohtaja Outi Malli esittää:\n\nTilat myydään.\n\nPäätös\n\nHyväksyttiin.'),
    ).toEqual(['proposal Kunnanjohtaja Outi Malli esittää:', 'decision Päätös']);
  });

  it('may be the title of who presents before the body that acts, without any sign between', () => {
    expect(sectionsOf('Konsernijohtaja Konsernijaosto nimeää edustajan.\n\nPäätös Hyväksyttiin.')).toEqual([
      'proposal Konsernijohtaja',
      'decision Päätös',
    ]);
    expect(
      sectionsOf('Konsernijohtaja esitti, että jaosto nimeää edustajan.\n\nPäätös Hyväksyttiin.'),
    ).toEqual(['unlabelled –', 'decision Päätös']);
    expect(
      sectionsOf('Kaupunginjohtaja ja kaupunginhallitus valmistelevat asiaa.\n\nPäätös Hyväksyttiin.'),
    ).toEqual(['unlabelled –', 'decision Päätös']);
  });

  it('may name who prepared and who presents together', () => {
    expect(
      sectionsOf(
        'Valmistelija / esittelijä: kunnanjohtaja Outi Malli\n\nPäätös\n\nHyväksyttiin.\n\nTiedoksi/ote: hakija',
      ),
    ).toEqual(['preparation Valmistelija / esittelijä:', 'decision Päätös', 'notify Tiedoksi/ote:']);
  });

  it('may have the presenter in brackets', () => {
    expect(
      sectionsOf(
        'Päätösehdotus (tekninen johtaja Outi Malli):\n\nKunnanhallitus hyväksyy suunnitelman.\n\nPäätös\n\nHyväksyttiin.',
      ),
    ).toEqual(['proposal Päätösehdotus (tekninen johtaja Outi Malli):', 'decision Päätös']);
  });

  it('take Ote for recipients before a name, not in a sentence', () => {
    expect(sectionsOf('Päätös Hyväksyttiin.\n\nOte Jouni Malli')).toEqual(['decision Päätös', 'notify Ote']);
    expect(sectionsOf('Päätös Hyväksyttiin.\n\nOte vanhusneuvosto')).toEqual([
      'decision Päätös',
      'notify Ote',
    ]);
    expect(sectionsOf('Päätös Hyväksyttiin.\n\nOte pöytäkirjasta annetaan myöhemmin.')).toEqual([
      'decision Päätös',
    ]);
  });
});

describe('headings beside their text', () => {
  it('take the instructions for an appeal for what they are', () => {
    expect(sectionsOf('Päätös Hyväksyttiin.\n\nMuutoksenhakuohje Hallintovalitus')).toEqual([
      'decision Päätös',
      'appeal Muutoksenhakuohje',
    ]);
  });

  it('may be free subject words one under the other', () => {
    const run = '\u00a0'.repeat(20);
    expect(
      sectionsOf(
        `Vireilletulo${run}Tarkastus on tehty tilalla 3.11.2023.\n\nKuuleminen${run}Omistaja on antanut selityksen määräajassa.`,
      ),
    ).toEqual(['other Vireilletulo', 'other Kuuleminen']);
  });

  it('are the names of those who prepared the matter in one more form', () => {
    expect(
      sectionsOf(
        'Asiaa valmistelleet\n\nrehtori Aino Malli ja controller Olli Malli\n\nPäätös Hyväksyttiin.',
      ),
    ).toEqual(['preparation Asiaa valmistelleet', 'decision Päätös']);
  });

  it('are no decision of this body where a decision of another one is spoken of', () => {
    expect(
      sectionsOf('Hallinto-oikeuden päätös\n\nKunnanhallitus ei valita päätöksestä.\n\nPäätös Hyväksyttiin.'),
    ).toEqual(['unlabelled –', 'decision Päätös']);
    expect(
      sectionsOf('Valituksenalainen päätös\n\nValtuusto päätti asiasta äänin 25–18.\n\nPäätös Hyväksyttiin.'),
    ).toEqual(['other Valituksenalainen päätös', 'decision Päätös']);
  });

  it('are titles of files after the number of an attachment', () => {
    expect(sectionsOf('Päätös Hyväksyttiin.\n\nLiitteet\n\n1\n\nKaavaluonnos\n\n2\n\nSelostus')).toEqual([
      'decision Päätös',
      'attachments Liitteet',
    ]);
  });

  it('may name the presenter after a comma or in short in brackets', () => {
    const proposal = 'Kunnanhallitus myöntää avustuksen.\n\nPäätös Hyväksyttiin.';
    expect(sectionsOf(`Päätösehdotus, kunnanjohtaja Keijo Malli:\n\n${proposal}`)).toEqual([
      'proposal Päätösehdotus, kunnanjohtaja Keijo Malli:',
      'decision Päätös',
    ]);
    expect(sectionsOf(`Päätösehdotus (kj): ${proposal}`)).toEqual([
      'proposal Päätösehdotus (kj):',
      'decision Päätös',
    ]);
  });

  it('may say that there is no appeal, and number the files', () => {
    expect(
      sectionsOf(
        'Päätös Hyväksyttiin.\n\nMuutoksenhakukielto: Päätöksestä ei saa valittaa.\n\nLiite nro 3: Hakemus',
      ),
    ).toEqual(['decision Päätös', 'appeal Muutoksenhakukielto:', 'attachments Liite nro']);
  });
});

describe('headings of forms', () => {
  it('are met in the words of many towns', () => {
    expect(
      sectionsOf(
        [
          'Valmistelusta vastaa',
          'hankintapäällikkö Olli Malli',
          'Asian esittely',
          'Hanke on kilpailutettu.',
          'Taloudelliset vaikutukset: Kauppahinta on 72 000 euroa.',
          'Aikataulu',
          'Hanke alkaa keväällä.',
          'Ehdotus päätökseksi',
          'Kunnanhallitus hyväksyy hankinnan.',
          'Päätös asiassa',
          'Ehdotus hyväksyttiin.',
          'Jatkotoimet',
          'Sopimus tehdään keväällä.',
          'Tiedoksi annetaan',
          'tarjoajat',
          'OHEISAINEISTO',
          'Tarjousvertailu',
        ].join('\n\n'),
      ),
    ).toEqual([
      'preparation Valmistelusta vastaa',
      'explanation Asian esittely',
      'impact Taloudelliset vaikutukset:',
      'other Aikataulu',
      'proposal Ehdotus päätökseksi',
      'decision Päätös asiassa',
      'enforcement Jatkotoimet',
      'notify Tiedoksi annetaan',
      'supplementary OHEISAINEISTO',
    ]);
  });

  it('stay text where they begin a sentence', () => {
    const sentences = [
      'Päätös asiassa tehdään kesäkuussa.',
      'Tiedoksi annetaan, että kokous pidetään illalla.',
      'Tiedoksianto asiasta on tehty sijoittajille.',
      'Päätöksestä tiedotetaan kuntalaisille lehdessä.',
      'Valmistelusta vastaa Konsernipalvelut yhdessä toimialojen kanssa.',
      'Asian esittely kokouksessa kesti tunnin.',
      'Taloudelliset vaikutukset ovat vähäiset.',
      'Jatkotoimet sovitaan myöhemmin.',
      'Aikataulu on tiukka.',
    ];
    for (const sentence of sentences)
      expect(sectionsOf(`${sentence}\n\nPäätös Hyväksyttiin.`)).toEqual(['unlabelled –', 'decision Päätös']);
  });

  it('say who is told in a verb', () => {
    for (const heading of ['Päätöksestä tiedotetaan:', 'Päätös lähetetään tiedoksi:'])
      expect(sectionsOf(`Päätös Hyväksyttiin.\n\n${heading} hakija`)).toEqual([
        'decision Päätös',
        `notify ${heading}`,
      ]);
  });

  it('may have the presenter under them, title and name each on a line', () => {
    expect(
      sectionsOf('Esittelijä\n\nKunnanjohtaja\n\nSatu Malli\n\nPäätösehdotus\n\nTilat myydään.'),
    ).toEqual(['presenter Esittelijä', 'proposal Päätösehdotus']);
    expect(
      sectionsOf('Esittelijä\n\nKunnanjohtaja\n\nTilat ovat tyhjillään\n\nEhdotus\n\nTilat myydään.'),
    ).toEqual(['presenter Esittelijä', 'unlabelled –', 'proposal Ehdotus']);
  });

  it('may name the presenter by two letters', () => {
    expect(sectionsOf('Kj:n ehdotus:\n\nTilat myydään.\n\nPäätös: Kj:n ehdotus hyväksyttiin.')).toEqual([
      'proposal Kj:n ehdotus:',
      'decision Päätös:',
    ]);
    expect(sectionsOf('Valmistelija tekn. joht. Kalle Malli\n\nPäätös: Hyväksyttiin.')).toEqual([
      'preparation Valmistelija',
      'decision Päätös:',
    ]);
  });

  it('are no presenter where a body stands alone under the decision', () => {
    expect(sectionsOf('Päätös\n\nKunnanhallitus:\n\nKunnanjohtajan ehdotus hyväksyttiin.')).toEqual([
      'decision Päätös',
    ]);
    expect(sectionsOf('Päätös\n\nKunnanjohtaja:\n\nKunnanhallitus hyväksyy sopimuksen.')).toEqual([
      'decision Päätös',
      'proposal Kunnanjohtaja:',
    ]);
  });

  it('may part the vote from the proposal, not from proceedings', () => {
    const vote = 'Äänestys\n\nSuoritetussa äänestyksessä annettiin 6 jaa-ääntä ja 3 ei-ääntä.';
    expect(sectionsOf(`Esitys\n\nTilat myydään.\n\n${vote}\n\nPäätös\n\nHyväksyttiin.`)).toEqual([
      'proposal Esitys',
      'proceedings Äänestys',
      'decision Päätös',
    ]);
    expect(sectionsOf(`Käsittely\n\nKeskusteltiin.\n\n${vote}`)).toEqual(['proceedings Käsittely']);
    expect(sectionsOf('Esitys\n\nSääntö muutetaan:\n\nÄänestys\n\nPuheenjohtaja johtaa kokousta.')).toEqual([
      'proposal Esitys',
    ]);
  });

  it('may stand beside the decision: statutes, debate, those who are told', () => {
    expect(
      sectionsOf(
        [
          'Asian valmistelu ja lisätiedot: hallintojohtaja Aki Malli',
          'Ehdotus: Sopimus hyväksytään.',
          'Keskustelu: Jäsen Oja kysyi hinnasta.',
          'Päätös: Hyväksyttiin.',
          'Sovelletut lainkohdat: Kuntalaki 39 §',
          'Päätöksen perusteet: Sopimus on edullinen.',
          'Tiedoksianto asianosaisille',
          'Lähetetty 18.11.2025 sähköpostilla.',
        ].join('\n\n'),
      ),
    ).toEqual([
      'preparation Asian valmistelu ja lisätiedot:',
      'proposal Ehdotus:',
      'proceedings Keskustelu:',
      'decision Päätös:',
      'other Sovelletut lainkohdat:',
      'explanation Päätöksen perusteet:',
      'notify Tiedoksianto asianosaisille',
    ]);
    for (const word of ['Sovelletut säännökset', 'Keskustelu'])
      expect(sectionsOf(`Selostus\n\nAsia on vireillä.\n\n${word}\n\nKuntalaki 134 §`)).toEqual([
        'explanation Selostus',
      ]);
  });

  it('stay in longer texts as their sub-headings', () => {
    for (const word of ['Jatkotoimet', 'Aikataulu', 'Kuuleminen'])
      expect(
        sectionsOf(`Selostus\n\nHanke on tärkeä.\n\n${word}\n\nTyö alkaa.\n\nPäätös Hyväksyttiin.`),
      ).toEqual(['explanation Selostus', 'decision Päätös']);
  });
});

describe('headings that are glued to what follows in a tag of its own', () => {
  function sectionsOfHtml(html: string): readonly string[] {
    const record = parsePage({
      platform: platformNamed('dynasty'),
      body: Buffer.from(
        `<html><body><h1>Kunnanhallitus  Pöytäkirja 02.11.2026/Pykälä 320</h1><!--DATABEGIN--><div><p>Perhekahvilan jatkaminen</p>${html}</div><!--DATAEND--></body></html>`,
      ),
      contentType: 'text/html; charset=utf-8',
      url: null,
      nativeId: null,
      authority: null,
    });
    return (record.handlings.at(-1)?.sections ?? []).map(
      ({ kind, heading, text }) => `${kind} ${heading ?? '–'} | ${text}`,
    );
  }

  it('end where their tag ends, whatever letter comes next', () => {
    expect(
      sectionsOfHtml(
        '<p><span>Valmistelija</span><span>talousjohtaja Olli Malli</span></p><p><span>Jakelu</span><span>sivistyslautakunta</span></p>',
      ),
    ).toEqual(['preparation Valmistelija | talousjohtaja Olli Malli', 'notify Jakelu | sivistyslautakunta']);
  });

  it('may be words that nobody knows in a form laid out as a table, not in a table of figures', () => {
    const row = (head: string, text: string) => `<tr><td><b>${head}</b></td><td>${text}</td></tr>`;
    const known = row('Ehdotus', 'Kunnanhallitus hankkii latauspisteet.');
    const free = row('Tavoite', 'Latauspisteet hankitaan kuudelle alueelle.');
    expect(sectionsOfHtml(`<table>${free}${known}</table>`)).toEqual([
      'other Tavoite | Latauspisteet hankitaan kuudelle alueelle.',
      'proposal Ehdotus | Kunnanhallitus hankkii latauspisteet.',
    ]);
    expect(sectionsOfHtml(`<table>${free}${row('Alue', 'Tori')}</table>`)).toEqual([
      'unlabelled – | Tavoite Latauspisteet hankitaan kuudelle alueelle.\nAlue Tori',
    ]);
  });

  it('may be the title of who presents, where the body acts after it', () => {
    const title = '<p><span>Kaupunginarkkitehti</span>';
    expect(sectionsOfHtml(`${title}<span>Lautakunta asettaa luonnoksen nähtäville.</span></p>`)).toEqual([
      'proposal Kaupunginarkkitehti | Lautakunta asettaa luonnoksen nähtäville.',
    ]);
    expect(sectionsOfHtml(`${title}<span>Lautakunta asetti luonnoksen nähtäville.</span></p>`)).toEqual([
      'unlabelled – | KaupunginarkkitehtiLautakunta asetti luonnoksen nähtäville.',
    ]);
  });

  it('may end with a small word before a recipient in small letters', () => {
    expect(
      sectionsOfHtml(
        '<p><span>Beslut</span><span>Godkändes.</span></p><p><span>För kännedom till</span><span>sökanden</span></p>',
      ),
    ).toEqual(['decision Beslut | Godkändes.', 'notify För kännedom till | sökanden']);
  });

  it('may be words that nobody knows, where a sentence is glued to them', () => {
    expect(
      sectionsOfHtml(
        '<p><span>Selostus</span><span>Luokitus tarkistetaan.</span></p><p><span>Voimaantulo</span><span>Luokitus tulee voimaan 1.11.2026.</span></p>',
      ),
    ).toEqual([
      'explanation Selostus | Luokitus tarkistetaan.',
      'other Voimaantulo | Luokitus tulee voimaan 1.11.2026.',
    ]);
    expect(
      sectionsOfHtml(
        '<p><span>Käsittely</span><span>Asiasta keskusteltiin.</span></p><p><span>Olli</span><span>Malli esitti asian jättämistä pöydälle.</span></p>',
      ),
    ).toEqual([
      'proceedings Käsittely | Asiasta keskusteltiin.\n\nOlliMalli esitti asian jättämistä pöydälle.',
    ]);
  });

  it('are none where one word stands in two tags', () => {
    expect(sectionsOfHtml('<p><span>Päätös</span><span>valta on lautakunnalla.</span></p>')).toEqual([
      'unlabelled – | Päätösvalta on lautakunnalla.',
    ]);
  });
});
