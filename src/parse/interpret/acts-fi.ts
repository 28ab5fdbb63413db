import { type Act, act } from './outcome-words.js';
import { FINNISH_RULINGS } from './rulings-fi.js';

/** Finnish acts, the special ones first; which of several counts is settled by place and weight, not by this order. */
export const FINNISH_ACTS: readonly Act[] = [
  act({
    outcome: 'withdrawn',
    present: 'poistetaan|poistaa|vedetään|vetää|otetaan|ottaa',
    past: 'poistettiin|poisti|poistui|poistetuksi|poistaneen|poistettu|vedettiin|veti|vetäneen|vedetty|vetänyt|otettiin|otettu',
    beside:
      /listalta|työjärjestyksestä|(?:käsittely|kokoukse)stä? pois|pois (?:käsittely|kokoukse|esitys|asia|työ)|(?:asia|esitykse|ehdotukse)\p{L}{0,40} (?:takaisin|pois)|poistettiin (?:käsittelystä|kokouksesta)|^(?:asia )?vedettiin (?:asia )?(?:pois|takaisin)/iu,
    without: /liikenteestä|kirjanpidosta|tileistä|saatav|valikoim/iu,
    example: 'Asia poistettiin esityslistalta.',
  }),
  act({
    outcome: 'withdrawn',
    present: 'peruutetaan|perutaan',
    past: 'peruutettiin|peruttiin',
    beside: /^(?:asia|asian käsittely|asia peru)/iu,
    example: 'Asia peruttiin.',
  }),
  act({
    outcome: 'withdrawn',
    present: 'jätetään|jättää',
    past: 'jätettiin|jätti|jäi',
    beside:
      /^(?:asia|.{0,80}(?<!\p{L})asian) (?:\p{L}{1,30} ){0,3}?käsittelemättä(?!\p{L})|asia (?:\p{L}{1,30} ){0,3}?käsittelemättä(?!\p{L})/iu,
    example: 'Asia jätettiin käsittelemättä.',
  }),
  act({
    outcome: 'withdrawn',
    present: 'raukeaa|rauetetaan|raukeavaksi',
    past: 'raukesi|rauenneen|rauenneeksi|rauennut',
    beside:
      /^(?:asia|asian käsittely|käsittely|(?:hakemuksen|oikaisuvaatimuksen|aloitteen|valituksen) käsittely)(?!\p{L})/iu,
    without: /ehdotu|esity|kannat|äänest|(?<!\p{L})(?:jos|ellei|mikäli|jollei|uhalla)(?!\p{L})/iu,
    example: 'Asian käsittely raukesi.',
  }),
  act({
    outcome: 'tabled',
    present: 'pöydälle(?! jätet| pannu| pantu)|pöydällepannaan',
    past: 'pöydälle(?! jätet| pannu| pantu)|pöydällejättäminen|pöydällepano|pöydällepantiin',
    beside: /jät|jäi|jää|pan|pist|siir|asia|^pöydälle(?:\.?$| seuraava)|hyväks/iu,
    example: 'Asia päätettiin yksimielisesti jättää pöydälle.',
  }),
  act({
    outcome: 'tabled',
    present:
      'siirretään|siirtää|lykätään|lykätä|lykkää|siirtyy|käsitellään|käsitellä|jättää|jätetään|jatkaa|jatketaan',
    past: 'siirrettiin|siirsi|siirretyksi|lykättiin|lykkäsi|siirtyi|jätti|jätettiin|jatkoi|jatkettiin',
    beside:
      /(?:seuraavaan|myöhempään|toiseen|tulevaan|ylimääräiseen|\d\.? ?pidettävään|\p{L}{1,40}kuun) (?:\p{L}{1,40} )?kokoukse|myöhemmin (?:käsiteltäväksi|päätettäväksi)|(?:seuraavassa|myöhemmässä|\d\.? ?pidettävässä) kokoukse|käsittely\p{L}{0,40} (?:siir|lyk)/iu,
    without: /eriävä|jät\p{L}{0,10} (?:\p{L}{1,30} ){0,3}aloit/iu,
    example: 'Asian käsittely siirrettiin seuraavaan kokoukseen.',
  }),
  act({
    outcome: 'tabled',
    present: 'käsitellä|käsitellään|käsittelee',
    past: 'käsitellä',
    beside: /(?:asian?|sen) uudelleen(?! valmist)|uudelleen (?:seuraavassa|myöhemmin)/iu,
    example: 'Lautakunta päätti pyytää lisäselvityksen ja käsitellä asian uudelleen.',
  }),
  act({
    outcome: 'tabled',
    present: 'palataan|palaa|palata',
    past: 'palattiin|palasi',
    beside:
      /palata siihen (?:\p{L}{1,30} ){0,2}(?:myöhemmin|seuraavassa)|asiaan (?:[\p{L}\d.]{1,40} ){0,5}pala|pala\p{L}{1,6} (?:[\p{L}\d.]{1,40} ){0,3}asiaan/iu,
    example: 'Asiaan palataan seuraavassa kokouksessa.',
  }),
  act({
    outcome: 'tabled',
    present: 'keskeytetään|keskeyttää',
    past: 'keskeytettiin|keskeytti|keskeytetyksi',
    beside:
      /(?<!\p{L})asia(?:n käsittelyn?)? (?:\p{L}{1,40} ){0,2}keskeyt|keskeyt\p{L}{1,10} (?:asian )?käsittelyn/iu,
    example: 'Asian käsittely keskeytettiin.',
  }),
  act({
    outcome: 'returned',
    present: 'palauttaa|palautuu|palautetaan|palautan|palauttavat|palautettavaksi|palautettava',
    past: 'palautti|palautettiin|palauttaneen|palauttivat|palautetuksi|palautettu|palautui|palautus|palauttaminen',
    beside: /valmist|uudelleen|takaisin|asia|aloittee|esitykse|selvit/iu,
    without: /avustu\p{L}{0,40} palau|palautt?\p{L}{0,40} avustu|perin|vakuu|panttikirj|vuokra/iu,
    example: 'Kaupunginhallitus päätti palauttaa asian valmisteluun.',
  }),
  act({
    outcome: 'returned',
    present:
      'uudelleenvalmisteluun|takaisin valmisteluun|valmistella|valmistellaan|jätetään|lähetetään|lähettää|otetaan|ottaa',
    past: 'uudelleenvalmisteluun|jätettiin|lähetettiin|lähetti|siirrettiin|otettiin|otti',
    beside:
      /uudelleen\s?valmistelta|uudelleen\s?valmisteluun|uuteen valmisteluun|valmistel(?:la|laan) uudelleen|takaisin valmiste/iu,
    example: 'Asia lähetettiin uudelleen valmisteltavaksi.',
  }),
  act({
    outcome: 'noted',
    weight: 'noting',
    present: 'merkitsee|merkitsevät|merkitään|merkitä|merkitsen|merkitköön|ottaa|otetaan|otan',
    past: 'merkitsi|merkitsivät|merkittiin|merkityksi|merkinneen|merkinnyt|merkitty|otti|otettiin|ottaneen',
    beside:
      /tiedoks(?:i(?!anto)|een|ensa)|tietoon(?:sa)?(?!\p{L})|(?:vastau|selvity)kse(?:na|n)|vastaukseksi/iu,
    without: /osake(?:tta|anti)|osakkei/iu,
    example: 'Merkittiin vastaus yksimielisesti tiedoksi.',
  }),
  act({
    outcome: 'noted',
    weight: 'weak',
    present: 'merkitään|merkitsee',
    past: 'merkittiin|merkitsi',
    beside:
      /^(?:[\p{L} -]{0,60} )?merkit(?:tiin|ään|si|see),? (?:että|saatuna|saapuneeksi|pöytäkirjaan)|^merkittiin\.?$/iu,
    without:
      /poistu|saapu|esteelli|jääv|tarkast|läsnä|liitty|käsitel|kohdan|pykälän|puheenjohtajana|sihteerinä|tauko|keskeyt|äänesty|yksimieli|puheenvuoro/iu,
    example: 'Merkittiin, että valtuustoaloite jätettiin kokouksessa.',
  }),
  act({
    outcome: 'noted',
    weight: 'weak',
    present: 'toteaa|todetaan|merkitsee|merkitään',
    past: 'totesi|todettiin|merkitsi|merkittiin',
    beside:
      /aloit\p{L}{1,20} (?:\p{L}{1,30} ){0,3}?(?:tulleen )?(?:jätety|vastaanotetu|saapunee|annetu|tehdy)ksi/iu,
    example: 'Puheenjohtaja totesi aloitteen jätetyksi.',
  }),
  act({
    outcome: 'noted',
    weight: 'noting',
    present: 'tiedoksi|tietoon',
    past: 'tiedoksi|tietoon',
    beside:
      /^(?:\p{L}{1,40} )?(?:tiedoksi|(?:saatettiin|saatettu|todettiin) tiedoksi|tiedoksi saatettu|tietoon saatettu)\.?$|^saatettiin (?:\p{L}{1,40} )?tietoon\.?$/iu,
    example: 'Tiedoksi.',
  }),
  act({
    outcome: 'noted',
    weight: 'noting',
    present: 'tyytyä|tyytyy|tyydytään',
    past: 'tyytyi|tyydyttiin',
    beside: /selvity|vastau|selosty/iu,
    example: 'Lautakunta päätti tyytyä saamaansa selvitykseen.',
  }),
  act({
    outcome: 'referred',
    present:
      'lähettää|lähetetään|lähetän|antaa|annetaan|ohjata|ohjataan|ohjaa|siirtää|siirretään|toimittaa|toimitetaan|välittää|välitetään|osoittaa|osoitetaan|jättää|jätetään|määrätä|määrää',
    past: 'lähetti|lähetettiin|lähettäneen|lähetetyksi|antoi|annettiin|ohjasi|ohjattiin|siirsi|siirrettiin|toimitti|toimitettiin|välitti|välitettiin|osoitti|osoitettiin|jätti|jätettiin',
    beside:
      /(?<!uudelleen |uudelleen)(?:(?:jatko)?valmistelta(?:vaksi|vakseen|viksi)|(?:jatko)?valmistelu(?:un|unsa|tehtäväksi)|valmistelua varten|valmistelemaan|vastauksen valmistelua|lausun(?:nolle|noille|toa varten|tokierrokselle|nonvaraan)|lausuttavaksi)/iu,
    without:
      /palaut|takaisin|uudelleen|(?:ohjeet|ohjeita|ohjeen|evästyks\p{L}{1,6}) (?:\p{L}{1,40} ){0,2}(?:jatko)?valmistel/iu,
    example: 'Kaupunginvaltuusto lähetti aloitteen kaupunginhallituksen valmisteltavaksi.',
  }),
  act({
    outcome: 'referred',
    present: 'siirtää|siirretään|siirrän',
    past: 'siirsi|siirrettiin',
    beside:
      /(?<!\p{L})(?:asian?|asiaa|sen) (?:\p{L}{1,40} ){0,3}?\p{L}{0,40}(?:hallituksen|valtuuston|lautakunnan|jaoston|valiokunnan|johtokunnan|toimikunnan|(?:hallitukselle|valtuustolle|lautakunnalle|jaostolle)) (?:käsiteltäväksi|päätettäväksi|ratkaistavaksi)(?!\p{L})/iu,
    without: /seuraavaan|kokoukse/iu,
    example: 'Jaosto päätti siirtää asian kaupunginhallituksen käsiteltäväksi.',
  }),
  act({
    outcome: 'referred',
    present: 'pyytää|pyydetään|pyydän|pyytävät',
    past: 'pyysi|pyydettiin|pyytäneen',
    beside: /lausun(?:to|no)|vastau(?:s|ksen)/iu,
    example: 'Kaupunginhallitus pyysi kuntalaisaloitteesta tekniseltä lautakunnalta lausunnon.',
  }),
  act({
    outcome: 'referred',
    present: 'lähettää|lähetetään|antaa|annetaan|siirtää|siirretään|ohjata|ohjataan|ohjaa',
    past: 'lähetti|lähetettiin|antoi|annettiin|siirsi|siirrettiin|ohjasi|ohjattiin',
    beside:
      /(?:lähet|siir|ohja|anne|anta|anto)\p{L}{0,40} (?:\p{L}{1,40} ){0,2}\p{L}{0,40}aloitteen (?:\p{L}{1,40} ){0,3}\p{L}{1,40}(?:lle|lautakuntaan|hallitukseen|jaostoon)(?!\p{L})|aloite (?:\p{L}{1,40} ){0,2}(?:lähet|siir|ohjat|annet)\p{L}{0,40} (?:\p{L}{1,40} ){0,3}\p{L}{1,40}(?:lle|lautakuntaan|hallitukseen)(?!\p{L})/iu,
    without: /palaut|takaisin|uudelleen|tiedoksi/iu,
    example: 'Aloite siirrettiin tekniselle lautakunnalle.',
  }),
  ...FINNISH_RULINGS,
];
