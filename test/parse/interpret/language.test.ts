import { describe, expect, it } from 'vitest';
import { languageOf, languageOfBody } from '../../../src/parse/interpret/language.js';
import { cpuMs } from '../../cpu-time.js';

const FINNISH = [
  'Kunnanhallitus hyväksyi ehdotuksen.',
  'Hyväksyttiin.',
  'Kokouksen avaus',
  'Muut asiat',
  'Ilmoitusasiat',
  'Valtuustoaloite bussivuoroista',
  'Vuokrasopimus Oy Esimerkki Ab:n kanssa',
  'Tarkastuslautakunnan arviointikertomus',
  'Oikaisuvaatimus rakennusluvasta 123',
];

const SWEDISH = [
  'Kommunen godkänner avtalet',
  'Förslaget godkändes.',
  'Mötets öppnande',
  'Val av protokolljusterare',
  'Anmälningsärenden',
  'Svar på motion om skolvägar',
  'Arrendeavtal med Ab Exempel Oy',
  'Detaljplan för Kaupunginpuisto',
  'Kommundirektörens ställföreträdare',
  'Revisionsnämndens utvärderingsberättelse',
];

const NEITHER = [
  '',
  '-',
  '§ 40',
  'Norrvik',
  'Ulla Exempel',
  'Kartta',
  'Budget 2024',
  'och ja',
  'Asemakaavan muutos, Stadsparken',
];

describe('languageOf', () => {
  it.each(FINNISH)('knows Finnish in "%s"', (text) => {
    expect(languageOf(text)).toBe('fi');
  });

  it.each(SWEDISH)('knows Swedish in "%s"', (text) => {
    expect(languageOf(text)).toBe('sv');
  });

  it.each(NEITHER)('does not guess at "%s"', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it('goes by what most of a text is written in', () => {
    const finnish = 'Kaupunginhallitus päättää hyväksyä sopimuksen. Hakijana on Ab Fastigheter och Hus.';
    const swedish = 'Stadsstyrelsen beslutar godkänna avtalet med Metsälän kaupunki. Beslutet är enhälligt.';
    expect(languageOf(finnish)).toBe('fi');
    expect(languageOf(swedish)).toBe('sv');
  });

  it.each(['a', 'ja ', 'och ', 'ä', 'ssa', ' '])('is quick on %j, repeated', (unit) => {
    const started = cpuMs();
    languageOf(unit.repeat(100_000));
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});

describe('languageOfBody', () => {
  it('goes by the name that stands first', () => {
    expect(languageOfBody('Stadsfullmäktige / Kaupunginvaltuusto')).toBe('sv');
    expect(languageOfBody('Kaupunginvaltuusto/Stadsfullmäktige')).toBe('fi');
    expect(languageOfBody('KH')).toBeNull();
  });
});
