import { describe, expect, it } from 'vitest';
import { nounForms } from '../../src/search/finnish-forms.js';
import { nominativesOf } from '../../src/search/finnish-lemmas.js';
import { verbForms } from '../../src/search/finnish-verbs.js';

/** A word and forms of it as they stand in minutes. */
const NOUNS: Readonly<Record<string, string>> = {
  pöytä: 'pöydän pöytää pöydälle pöydällä pöytään pöytiä pöytien pöydissä pöytänsä',
  kunta: 'kunnan kuntaa kunnalle kuntaan kunnat kuntien kuntia kunnissa kuntamme kunnankin',
  päätös: 'päätöksen päätöstä päätökseen päätökset päätösten päätöksiä päätöksensä päätöksessään päätökseksi',
  aloite: 'aloitteen aloitetta aloitteeseen aloitteet aloitteiden aloitteita aloitteisiin aloitteensa',
  järjestöyhteistyö: 'järjestöyhteistyön järjestöyhteistyötä järjestöyhteistyöhön järjestöyhteistyössä',
  mahdollisuus: 'mahdollisuuden mahdollisuutta mahdollisuudet mahdollisuuksia mahdollisuuksien',
  asiakas: 'asiakkaan asiakasta asiakkaat asiakkaiden asiakkaita asiakkaille asiakkaansa',
  kaupunki: 'kaupungin kaupunkia kaupunkiin kaupungit kaupunkien kaupungeissa kaupungeille',
  lehti: 'lehden lehteä lehteen lehdet lehtien lehtiä lehdissä',
  vesi: 'veden vettä veteen vedessä vesien vesiä',
  lapsi: 'lapsen lasta lapset lasten lapsia lapsille lapsensa',
  kansi: 'kannen kantta kanteen kannet kansia',
  toimi: 'toimen tointa toimeen toimia',
  ihminen: 'ihmisen ihmistä ihmiset ihmisten ihmisiä ihmisille',
  puhelin: 'puhelimen puhelinta puhelimet puhelimia puhelimiin',
  maksuton: 'maksuttoman maksutonta maksuttomat maksuttomia',
  parempi: 'paremman parempaa paremmat parempia',
  laki: 'lain lakia lakiin lait lakien lakeja laeissa',
  luku: 'luvun lukua lukuun luvut lukujen lukuja luvuissa',
  aika: 'ajan aikaa aikaan ajat aikojen aikoja ajoissa',
  luottamusmies: 'luottamusmiehen luottamusmiestä luottamusmiehet luottamusmiesten luottamusmiehiä',
  asia: 'asian asiaa asiat asioiden asioita asioissa asioihin',
  koira: 'koiran koiria koirien',
  seura: 'seuran seuroja seurojen seuroille',
  yksikkö: 'yksikön yksikköä yksiköt yksiköiden yksiköitä yksikköjä',
  kevät: 'kevään kevättä keväällä keväät',
  työtön: 'työttömän työtöntä työttömät työttömien työttömiä',
  Espoo: 'espoon espoota espoossa espooseen',
  Lahti: 'lahden lahdessa lahteen',
  osallistunut: 'osallistuneen osallistunutta osallistuneet osallistuneita',
};

describe('the forms of a Finnish word', () => {
  it.each(Object.entries(NOUNS))('are those of %s', (nominative, forms) => {
    const known = nounForms(nominative.toLowerCase());
    expect(forms.split(' ').filter((form) => !known.has(form))).toEqual([]);
  });

  it.each([
    ['kunta', 'kunto kuntoa kunnon kun kunnallinen'],
    ['asia', 'asiakas asiakkaan asema'],
    ['aloite', 'aloittaa aloitetaan aloitus aloituksen'],
    ['koulu', 'koulutus koulutuksen'],
    ['säästö', 'saasto saaste'],
    ['tila', 'tili tilin tilille tilata'],
  ])('of %s leave its neighbours out', (nominative, others) => {
    const known = nounForms(nominative);
    expect(others.split(' ').filter((form) => known.has(form))).toEqual([]);
  });

  it.each([
    ['hylätä', 'hylkää hylättiin hylätään hylkäsi hylännyt hylkäämistä'],
    ['rakentaa', 'rakennetaan rakennettiin rakensi rakentavat rakentamisen rakennettu'],
    ['hyväksyä', 'hyväksyy hyväksyttiin hyväksytään hyväksyi hyväksynyt hyväksymisestä'],
    ['valita', 'valitsee valittiin valitaan valitsi valinnut valitsemista'],
    ['käsitellä', 'käsittelee käsiteltiin käsitellään käsitteli käsitellyt käsittelemistä'],
    ['saada', 'saa saadaan saatiin sai saanut saamista'],
    ['tukea', 'tukee tuetaan tuettiin tuki tukenut tukemista'],
  ])('are those of the verb %s', (infinitive, forms) => {
    const known = verbForms(infinitive);
    expect(forms.split(' ').filter((form) => !known.has(form))).toEqual([]);
  });
});

describe('an inflected word', () => {
  it.each([
    ['pöydälle', 'pöytä'],
    ['kunnissa', 'kunta'],
    ['päätöksessään', 'päätös'],
    ['aloitteita', 'aloite'],
    ['mahdollisuuksien', 'mahdollisuus'],
    ['asiakkaiden', 'asiakas'],
    ['kaupungeissa', 'kaupunki'],
    ['lasten', 'lapsi'],
    ['vettä', 'vesi'],
    ['järjestöyhteistyötä', 'järjestöyhteistyö'],
    ['yhteistöiden', 'yhteistyö'],
    ['yhdistyksiltä', 'yhdistys'],
    ['osallistuneita', 'osallistunut'],
    ['luvun', 'luku'],
    ['tuen', 'tuki'],
  ])('%s may come from %s', (form, nominative) => {
    expect(nominativesOf(form)).toContain(nominative);
  });

  it('may come from no word at all', () => {
    expect(nominativesOf('xyz')).toEqual([]);
  });
});
