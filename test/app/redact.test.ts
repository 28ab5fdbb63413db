import { describe, expect, it } from 'vitest';
import { MASK } from '../../src/app/redact/mask-text.js';
import { nameBook } from '../../src/app/redact/name-book.js';
import { redactRecord, redactRow, redactText } from '../../src/app/redact.js';
import { handling, record } from '../store/records.js';

describe('a masked text', () => {
  it.each([
    ['Lisätietoja Maija Meikäläiseltä', `Lisätietoja ${MASK}`],
    ['soita 044 000 1212 tai kirjoita maija.m(at)posti.example', `soita ${MASK} tai kirjoita ${MASK}`],
    ['puh. 09-816 2100, +358 44 000 1212', `puh. ${MASK}, ${MASK}`],
    ['osoitteessa Rantatie 4 B 12, 02100 Metsälä', `osoitteessa ${MASK}`],
    ['på adressen Strandvägen 3', `på adressen ${MASK}`],
    ['henkilötunnus 010190-123A', `henkilötunnus ${MASK}`],
    ['tilille FI21 1234 5600 0007 85', `tilille ${MASK}`],
    ['Oikaisuvaatimuksen teki Matti Virtanen.', `Oikaisuvaatimuksen teki ${MASK}.`],
    ['Hakija Anna Maria Virtanen', `Hakija ${MASK}`],
    ['myydään Jussi Koskirannalle', `myydään ${MASK}`],
    ['Matti A. Virtanen ja VIRTANEN Maija', `${MASK} ja ${MASK}`],
    ['säljs till Carl af Hällström', `säljs till ${MASK}`],
    ['Virtanen, Matti\nKirjaamo', `${MASK}\nKirjaamo`],
    ['Kunnan asukas Eino Hakala on tehnyt aloitteen', `Kunnan asukas ${MASK} on tehnyt aloitteen`],
  ])('hides private persons: %s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });

  it('hides the surname alone of whoever was named in full', () => {
    expect(
      redactText(
        'Valittaja Matti Virtanen asuu lähellä. Virtasen mukaan tie on kapea. Koskien tila on hyvä.',
      ),
    ).toBe(`Valittaja ${MASK} asuu lähellä. ${MASK} mukaan tie on kapea. Koskien tila on hyvä.`);
  });

  it.each([
    'Valtuutettu Juho Pietarinen teki ehdotuksen.',
    'Puheenjohtaja Aino Mäki totesi.',
    'Valtuutetun Juho Pietarisen ehdotus',
    'Kunnanjohtaja Aino Lehtorannan esitys',
    'Sivistyslautakunnan jäseneksi Irma Törmälä',
    'Jussi Metsäranta ehdotti Leena Pihlajaniemen kannattamana, että asia palautetaan.',
    'Raimo Kivelä jätti päätökseen eriävän mielipiteen.',
    'Irma Törmälä ilmoitti olevansa esteellinen.',
    'Pöytäkirjantarkastajiksi valittiin Saara Hongisto ja Pekka Niinikoski.',
    'Jaa: Aino Mäki, Pekka Niini ja Saara Hongisto',
    'Metsälän Yhteislista ja Metsälän Keskusta',
    'Suomen Kuntaliitto',
    'Urakoitsijaksi valitaan Lumityö Rantanen Oy.',
    'Avustus 12 000 euroa, 161/00.04.02/2022, 14.02.2022 § 40, klo 09.30, 0,25 %',
    'Kaupungin Teknisen lautakunnan päätös',
  ])('keeps officials, elected members, groups, firms and numbers: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('keeps those who are known to act in an office, in any case of their name', () => {
    const text = 'Aloite, Saara Hongisto ym. Saara Hongiston aloite. Matti Virtasen aloite.';
    expect(redactText(text, ['Hongisto Saara'])).toBe(
      `Aloite, Saara Hongisto ym. Saara Hongiston aloite. ${MASK} aloite.`,
    );
  });

  it('takes nobody for another of nearly the same name', () => {
    expect(redactText('Aino Mäkinen, Aino Mäen, Anna Maria Mäki', ['Aino Mäki', 'Maria Mäki'])).toBe(
      `${MASK}, Aino Mäen, ${MASK}`,
    );
  });

  it.each([
    ['Asiaa ei Matti Virtasen mielestä ole selvitetty.', `Asiaa ei ${MASK} mielestä ole selvitetty.`],
    ['Matti Virtanen ehdotti kirjeessään muuta.', `${MASK} ehdotti kirjeessään muuta.`],
  ])('takes no private person for a member by a word that members use too: %s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });

  it('takes linear time on hostile text', () => {
    const started = performance.now();
    redactText('Aino Mäki '.repeat(20_000));
    redactText(`0${' 1'.repeat(50_000)}`);
    redactText('a.'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a masked record', () => {
  it('keeps presenters, preparers and the disqualified wherever they are named, and the facts of the decision', () => {
    const masked = redactRecord(
      record({
        handlings: [
          handling({
            sections: [
              {
                kind: 'proceedings',
                heading: 'Käsittely',
                text: 'Aino Metsälä selosti, Eino Hakala kuultiin.',
              },
            ],
          }),
        ],
      }),
    );
    expect(masked.handlings[0]?.presenter).toEqual({ title: 'Kunnanjohtaja', name: 'Aino Metsälä' });
    expect(masked.handlings[0]?.sections[0]?.text).toBe(`Aino Metsälä selosti, ${MASK} kuultiin.`);
    expect(masked.decision?.outcome).toBe('approved');
  });

  it('hides who is told, and who signed a motion of residents, but no date, number or address of a page', () => {
    const whole = record({ notifyList: ['Eino Hakala', 'kirjaamo'] });
    const { motion } = whole;
    const masked = redactRecord({
      ...whole,
      motion: motion === null ? null : { ...motion, kind: 'resident', firstSigner: 'Eino Hakala' },
    });
    expect(masked.notifyList).toEqual([MASK, 'kirjaamo']);
    expect(masked.motion?.firstSigner).toBe(MASK);
    expect(masked.url).toBe(whole.url);
    expect(masked.registerNumber).toBe(whole.registerNumber);
    expect(masked.meetingDate).toBe(whole.meetingDate);
  });
});

describe('a masked row', () => {
  it('is masked however deep its words stand, but for names known in its source', () => {
    const row = {
      source: 'metsala',
      title: 'Aloite, Saara Hongisto ym.',
      firstSigner: 'Saara Hongisto',
      kind: 'council',
      events: [{ date: '2026-01-26', evidence: 'Eino Hakala on tehnyt aloitteen.' }],
    };
    expect(redactRow(row, nameBook(['Saara Hongisto']))).toEqual({
      ...row,
      events: [{ date: '2026-01-26', evidence: `${MASK} on tehnyt aloitteen.` }],
    });
  });
});

it('masks a surname alone after the full name stood inflected, number plates, and more kinds of streets', () => {
  const text =
    'Vastaus Matti Hongiston kirjeeseen. Hongisto kertoo autostaan ABC-123 osoitteessa Rantaväylä 5.';
  const masked = redactText(text);
  for (const leak of ['Hongisto', 'ABC-123', 'Rantaväylä']) expect(masked).not.toContain(leak);
  expect(redactText('Dnro 161/00.04.02/2022, asetus EU-2016')).toBe('Dnro 161/00.04.02/2022, asetus EU-2016');
});
