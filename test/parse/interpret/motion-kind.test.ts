import { describe, expect, it } from 'vitest';
import type { Handling, SectionKind } from '../../../src/domain/agenda-item.js';
import { motionKindOf } from '../../../src/parse/interpret/motion-kind.js';

const MOTIONS: readonly (readonly [string, string])[] = [
  ['council', 'Valtuustoaloite bussivuoroista'],
  ['council', 'Vastaus valtuustoaloitteeseen bussivuoroista'],
  ['council', 'Vastaus Ulla Esimerkin ym. valtuustoaloitteeseen'],
  ['council', 'Aluevaltuustoaloite / Hoitotakuu / Esimerkki ym.'],
  ['council', 'Vastaus 12.1.2026 tehtyyn aluevaltuustoaloitteeseen Hoitotakuu (Esimerkki)'],
  ['council', 'Valtuustoaloite 17.11.2025 - Talviuintipaikan avaaminen - Ulla Esimerkki ym.'],
  ['council', 'Kunnanvaltuustoaloite koulukyydeistä'],
  ['council', 'Välfärdsområdesmotion om närvården'],
  ['council', 'Motionssvar: Hundpark'],
  ['council', 'Kaupunginvaltuustolle jätetty aloite pyörätiestä'],
  ['council', 'Valtuutettu Ulla Esimerkin aloite pyörätiestä'],
  ['council', 'Keskustan valtuustoryhmän valtuustoaloite koulukyydeistä'],
  ['group', 'Keskustan valtuustoryhmän aloite koulukyydeistä'],
  ['group', 'Ryhmäaloite koulukyydeistä'],
  ['group', 'Vastaus SDP:n ryhmäaloitteeseen'],
  ['budget', 'Talousarvioaloite: lisätään avustuksia'],
  ['budget', 'Vastaus talousarvioaloitteeseen leikkipuistosta'],
  ['resident', 'Kuntalaisaloite leikkipuistosta'],
  ['resident', 'Kuntalaisaloite: kuntalaisten esitys'],
  ['resident', 'Hyvinvointialuealoite / lähipalvelut'],
  ['resident', 'Vastaus kuntalaisaloitteeseen'],
  ['resident', 'Kuntalaisen aloite leikkipuistosta'],
  ['resident', 'Asukasaloite leikkipuistosta'],
  ['youth', 'Nuorisovaltuuston aloite bussilipuista'],
  ['youth', 'Vastaus nuorisovaltuuston aloitteeseen bussilipuista'],
  ['youth', 'Nuorisovaltuustoaloite bussilipuista'],
  ['youth', 'Aloite nuorisovaltuustolta: bussiliput'],
  ['youth', 'Nuvan aloite'],
  ['council', 'Fullmäktigemotion om busstrafik'],
  ['council', 'Svar på fullmäktigemotion om busstrafik'],
  ['council', 'Motion om gång- och cykelväg'],
  ['council', 'Motion: gång- och cykelväg'],
  ['council', 'Svar på motion om skolvägar, Ulla Exempel m.fl.'],
  ['council', 'Svar på Ulla Exempels motion om skolvägar'],
  ['group', 'Gruppmotion om skolvägar'],
  ['budget', 'Budgetmotion om lekparker'],
  ['resident', 'Invånarinitiativ om lekpark'],
  ['resident', 'Kommuninvånares initiativ om lekpark'],
  ['resident', 'Kommuninitiativ om lekpark'],
  ['youth', 'Ungdomsfullmäktiges initiativ om busskort'],
  ['youth', 'Ungdomsfullmäktiges motion om busskort'],
  ['youth', 'Initiativ från ungdomsrådet om busskort'],
  ['youth', 'Initiativ av ungdomsfullmäktige om ett studierum'],
  ['council', 'SFP:s fullmäktigemotion om skolan'],
  ['group', 'SFP:s fullmäktigegrupps motion om skolan'],
  ['other', 'Aloite leikkipuiston rakentamiseksi'],
  ['other', 'Vastaus aloitteeseen leikkipuiston rakentamiseksi'],
  ['resident', 'Invånarmotion om lekpark'],
  ['council', 'Valtuustoaloite: kaavoitusaloitteiden maksut'],
  ['council', 'Valtuustoaloite nuorisovaltuuston toimintaedellytyksistä'],
  ['council', 'Valtuustoaloite kyläyhdistysten avustuksista'],
  ['council', 'Valtuustoaloite valtuustoaloitteiden käsittelystä'],
  ['council', 'Valtuustoaloite aloitteiden sähköisestä jättämisestä'],
  ['council', 'Valtuustoaloite vanhusneuvoston aseman vahvistamiseksi'],
  ['council', 'Valtuustoaloite yrittäjien aloitteesta'],
  ['council', 'VALTUUSTOALOITE BUSSIVUOROISTA'],
  ['council', 'Vastine valtuustoaloitteeseen'],
  ['council', 'Lausunto valtuustoaloitteesta'],
  ['council', 'Lausunnon antaminen valtuustoaloitteeseen bussivuoroista'],
  ['council', 'Kunnanhallituksen vastaus valtuutettu Ulla Esimerkin aloitteeseen'],
  ['council', 'Valtuustoaloitteen lähettäminen valmisteltavaksi'],
  ['council', 'Bussivuorot, valtuustoaloite'],
  ['council', 'Bussivuorot / valtuustoaloite / Esimerkki'],
  ['council', 'Ulla Esimerkin valtuustoaloite: koulut'],
  ['council', 'Valtuustoaloite – Keskusta'],
  ['council', 'Valtuuston aloite'],
  ['group', 'Perussuomalaisten aloite koulukyydeistä'],
  ['group', 'Vihreiden valtuustoryhmän aloite'],
  ['group', 'SDP:n valtuustoryhmä: aloite'],
  ['council', 'Motion om detaljplan för stranden'],
  ['council', 'Valtuutettu Ulla Esimerkin aloite asemakaavasta'],
  ['other', 'Ulla Esimerkin ym. aloite pyörätiestä'],
  ['council', 'Talousarviovalmistelu, valtuustoaloite'],
  ['budget', 'Talousarvioaloite nro 4, leikkipuisto'],
];

const NO_MOTIONS = [
  'Initiativ från äldrerådet om sittbänkar',
  'Initiativ från Norrviks byaförening om vägen',
  'Kaavoitusaloite, Metsätie 3',
  'Asemakaavamuutosaloite Metsätie 3',
  'Aloite asemakaavan muuttamiseksi, Metsätie 3',
  'Kaavamuutosaloite',
  'Kylätie 5, asemakaavan muutos, aloite ja vireilletulo',
  'Aloite ja vireilletulo, ranta-asemakaava',
  'Metsälän kyläyhdistyksen aloite tievalaistuksesta',
  'Metsälän Omakotiyhdistys ry:n aloite tievalaistuksesta',
  'Vanhusneuvoston aloite kuljetuspalveluista',
  'Vammaisneuvoston aloite esteettömyydestä',
  'Järvelän kaupungin aloite kuntaliitoksesta',
  'Järvelän kunnan aloite yhteistyöstä',
  'Aloiteoikeus ja sen käyttö',
  'Kuntalaisten aloiteoikeus',
  'Aloitteen teko-oikeus toimielimissä',
  'Aloitteellinen kunta -ohjelma',
  'Aloitteet',
  'Valtuustoaloitteet 2025',
  'Kokoukseen jätetyt valtuustoaloitteet',
  'Selonteko tehdyistä aloitteista',
  'Luettelo valtuustoaloitteista, joita ei ole loppuun käsitelty',
  'Valtuustoaloitteiden tilanne',
  'Valtuustoaloitteiden johdosta tehdyt toimenpiteet',
  'Kuntalaisaloitteiden käsittely 2025',
  'Katsaus kunnan asukkaiden tekemiin aloitteisiin',
  'Valtuustokysymys koulukyydeistä',
  'Vastaus valtuustokysymykseen',
  'Motioner 2025',
  'Obesvarade fullmäktigemotioner',
  'Lista över motioner',
  'Inlämnade motioner',
  'Redogörelse för motioner som väckts',
  'Motionsspår i Norrvik',
  'Motion och idrott för seniorer',
  'Motionsanläggningar',
  'Planläggningsinitiativ',
  'Initiativrätt',
  'Kansalaisaloite eduskunnalle',
  'Eurooppalainen kansalaisaloite',
  'Lausuntopyyntö hallituksen esityksestä aloiteoikeudesta',
  'Ostotarjous',
  'Oikaisuvaatimus valtuustoaloitteen käsittelystä',
  'Aloitepalkkiot 2025',
  'Aloitetoiminnan säännöt',
  'Valtuustoaloitteen lomake',
  'Valtuustoaloitemenettelyn uudistaminen',
  'Työllistämisaloite',
  'EU:n aloite',
  'Lapsiystävällinen kunta -aloite',
  'Äldrerådets initiativ',
  'Handikapprådets initiativ om tillgänglighet',
  'Byaföreningens initiativ',
  'Norrviks hembygdsförenings initiativ om belysning',
  'Utnyttjande av initiativrätt',
  'Markägarens initiativ om detaljplan',
  'Initiativ till ändring av detaljplan',
  'Idrott och motion för alla',
  'Promotion av näringslivet',
  'Aloittavien yritysten tuki',
  'Koulun aloituspaikat 2026',
  'Talousarvio 2026 ja valtuustoaloite',
  'Tilinpäätös 2025',
];

function handling(kind: SectionKind, text: string): Handling {
  return {
    isCurrent: true,
    governingBody: 'Kunnanhallitus',
    meetingDate: '2026-02-02',
    articleNumber: 12,
    registerNumber: null,
    presenter: null,
    preparers: [],
    sections: [{ kind, heading: null, text }],
    decision: null,
    votes: [],
    disqualified: [],
    dissents: [],
    wishes: [],
  };
}

describe('motionKindOf', () => {
  it.each(MOTIONS)('finds a %s motion in the title "%s"', (kind, title) => {
    expect(motionKindOf(title, [])).toBe(kind);
  });

  it.each(NO_MOTIONS)('finds no motion in the title "%s"', (title) => {
    expect(motionKindOf(title, [])).toBeNull();
  });

  it.each([
    ['council', 'Kunnanhallitus antaa selostuksen vastauksena Ulla Esimerkin valtuustoaloitteeseen.'],
    ['resident', 'Lautakunta lähettää kuntalaisaloitteen teknisten palvelujen valmisteltavaksi.'],
    ['council', 'Valtuusto toteaa valtuustoaloitteen loppuun käsitellyksi.'],
    ['council', 'Fullmäktige konstaterar att fullmäktigemotionen är slutbehandlad.'],
  ])('finds a %s motion by what is proposed, where the title names none: "%s"', (kind, text) => {
    expect(motionKindOf('Uimahallin aukioloajat', [handling('proposal', text)])).toBe(kind);
  });

  it.each([
    'Aiemmin hyväksytyn valtuustoaloitteen mukaisesti uimahalli on auki sunnuntaisin.',
    'Lautakunta lähettää kaavoitusaloitteen kaavoituksen valmisteltavaksi.',
    'Kunnanhallitus hyväksyy sopimuksen.',
  ])('does not take a motion that is merely cited for the item: "%s"', (text) => {
    expect(motionKindOf('Uimahallin aukioloajat', [handling('proposal', text)])).toBeNull();
  });

  it('does not look for a motion outside proposals and decisions', () => {
    const text = 'Valtuusto totesi 3.3.2020 valtuustoaloitteen loppuun käsitellyksi.';
    expect(motionKindOf('Uimahallin aukioloajat', [handling('explanation', text)])).toBeNull();
  });

  it('finds none where there is neither title nor text', () => {
    expect(motionKindOf(null, [])).toBeNull();
  });
});
