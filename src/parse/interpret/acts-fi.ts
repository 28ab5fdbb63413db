import { type Act, act } from './outcome-words.js';

/** Finnish acts, the special ones first; which of several counts is settled by place and weight, not by this order. */
export const FINNISH_ACTS: readonly Act[] = [
  act({
    outcome: 'withdrawn',
    present: 'poistetaan|poistaa|vedetään|vetää|otetaan',
    past: 'poistettiin|poisti|poistetuksi|poistaneen|poistettu|vedettiin|veti|vetäneen|vedetty|vetänyt|otettiin|otettu',
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
    outcome: 'tabled',
    present: 'pöydälle(?! jätet| pannu| pantu)|pöydällepannaan',
    past: 'pöydälle(?! jätet| pannu| pantu)|pöydällejättäminen|pöydällepano|pöydällepantiin',
    beside: /jät|jäi|jää|pan|pist|siir|asia|^pöydälle\.?$|hyväks/iu,
    example: 'Asia päätettiin yksimielisesti jättää pöydälle.',
  }),
  act({
    outcome: 'tabled',
    present: 'siirretään|siirtää|lykätään|lykätä|lykkää|siirtyy|käsitellään|käsitellä',
    past: 'siirrettiin|siirsi|siirretyksi|lykättiin|lykkäsi|siirtyi',
    beside:
      /(?:seuraavaan|myöhempään|toiseen|tulevaan|ylimääräiseen|\d\. ?pidettävään|\p{L}{1,40}kuun) (?:\p{L}{1,40} )?kokoukse|myöhemmin (?:käsiteltäväksi|päätettäväksi)|(?:seuraavassa|myöhemmässä) kokoukse|käsittely\p{L}{0,40} (?:siir|lyk)/iu,
    example: 'Asian käsittely siirrettiin seuraavaan kokoukseen.',
  }),
  act({
    outcome: 'returned',
    present: 'palauttaa|palautetaan|palautan|palauttavat|palautettavaksi|palautettava',
    past: 'palautti|palautettiin|palauttaneen|palauttivat|palautetuksi|palautettu|palautui|palautus|palauttaminen',
    beside: /valmist|uudelleen|takaisin|asia|esitykse|selvit/iu,
    without: /avustu\p{L}{0,40} palau|palautt?\p{L}{0,40} avustu|perin|vakuu|panttikirj|vuokra/iu,
    example: 'Kaupunginhallitus päätti palauttaa asian valmisteluun.',
  }),
  act({
    outcome: 'returned',
    present: 'uudelleenvalmisteluun|jätetään|lähetetään|lähettää',
    past: 'uudelleenvalmisteluun|jätettiin|lähetettiin|lähetti|siirrettiin',
    beside: /uudelleen\s?valmistelta|uudelleen\s?valmisteluun|takaisin valmiste/iu,
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
    weight: 'noting',
    present: 'tiedoksi',
    past: 'tiedoksi',
    beside: /^(?:\p{L}{1,40} )?(?:tiedoksi|saatettiin tiedoksi|todettiin tiedoksi)\.?$/iu,
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
      /(?<!uudelleen |uudelleen)(?:(?:jatko)?valmisteltava(?:ksi|kseen)|(?:jatko)?valmistelu(?:un|unsa|tehtäväksi)|valmistelua varten|valmistelemaan|vastauksen valmistelua|lausun(?:nolle|noille|toa varten|tokierrokselle|nonvaraan)|lausuttavaksi)/iu,
    without: /palaut|takaisin|uudelleen/iu,
    example: 'Kaupunginvaltuusto lähetti aloitteen kaupunginhallituksen valmisteltavaksi.',
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
  act({
    outcome: 'rejected',
    weight: 'firm',
    present: 'hylkää|hylkäävät|hylätään|hylätä|hylkään|hylättäväksi|hylättävä',
    past: 'hylkäsi|hylkäsivät|hylättiin|hylänneen|hylätyksi|hylännyt',
    without:
      /hylä?k?\p{L}{1,40} (?:\p{L}{1,40} ){0,6}?tarjou|tarjou\p{L}{0,40} (?:\p{L}{1,40} ){0,4}?hylä|(?:vasta|muutos|palautus|lisäys|ponsi)(?:ehdotu|esity)|pöydällepano|pöydällejät|toivomu|palaut(?:us|tami)|jatko\p{L}{0,40}ehdotu/iu,
    example: 'Sivistyslautakunta hylkäsi yksimielisesti oikaisuvaatimuksen ehdotuksen mukaisin perustein.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    present:
      '(?:ei|eivät|en|ettei|eikä)(?: (?!tule|ole|pidä)[\\p{L}\\d§:.,-]{1,30}){0,6}? (?:hyväksy|hyväksytä|myönnä|myönnetä)',
    past: '(?:ei|eivät|en|ettei|eikä)(?: (?!tule|pidä)[\\p{L}\\d§:.,-]{1,30}){0,6}? (?:hyväksynyt|hyväksytty|myöntänyt|myönnetty)',
    without:
      /(?:vasta|muutos|palautus|lisäys|ponsi)(?:ehdotu|esity)|toivomu|vapautusta vastuusta|kannatettu/iu,
    example: 'Ympäristöjaosto ei hyväksy poikkeamishakemusta.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    present:
      '(?:olla|jättää|jätetään|ollaan) (?:[\\p{L}-]{1,40} ){0,5}?(?:hyväksymättä|myöntämättä|tutkimatta|ottamatta tutkittavaksi|tutkittavaksi ottamatta)',
    past: '(?:jätti|jätettiin|päätti|päätettiin)(?: olla| jättää)? (?:[\\p{L}-]{1,40} ){0,6}?(?:hyväksymättä|myöntämättä|tutkimatta|ottamatta tutkittavaksi|tutkittavaksi ottamatta)',
    without: /siltä osin|osalta|osittain/iu,
    example: 'Lautakunta päätti olla hyväksymättä hakemusta.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    present: 'evätä|evätään|epää',
    past: 'epäsi|evättiin',
    example: 'Lautakunta epäsi hakemuksen.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    present:
      'ei anna(?: \\p{L}{1,30}){0,2}? aihetta|ei ole aihetta|ei ole perusteita|ei ole syytä|ei muuta|ei muuteta|ei oikaise',
    past: 'ei antanut(?: \\p{L}{1,30}){0,2}? aihetta|ei ollut aihetta|ei muuttanut|ei muutettu',
    beside: /oikaisuvaati|päätö(?:stään|ksen) (?:muutt|oikais)|itseoikaisu|muistutu/iu,
    example: 'Oikaisuvaatimus ei anna aihetta päätöksen muuttamiseen.',
  }),
  act({
    outcome: 'elected',
    weight: 'firm',
    present: 'valitsee|valitaan|valita|valitsen|valitsevat|nimeää|nimetään|nimetä|nimeän',
    past: 'valitsi|valittiin|valituksi|valinneen|valitsivat|valinnut|nimesi|nimettiin|nimenneen|nimetyksi',
    example: 'Pöytäkirjantarkastajiksi valittiin Eila Mäntylä ja Reino Pyy.',
  }),
  act({
    outcome: 'elected',
    weight: 'firm',
    present: 'määrätä|määrää|määrätään|kutsua|kutsuu|kutsutaan',
    past: 'määräsi|määrättiin|kutsui|kutsuttiin',
    beside:
      /sijaise(?:ksi|ksensa)|edustaja(?:ksi|kseen|nsa)|jäsene(?:ksi|kseen)|jäseniksi|esittelijäksi|sihteeriksi|puheenjohtajaksi|virkaan|viranhaltijaksi/iu,
    without: /uhkasak/iu,
    example: 'Kaupunginhallitus määräsi hallintojohtajan kaupunginjohtajan sijaiseksi.',
  }),
  act({
    outcome: 'approved',
    weight: 'firm',
    present: 'hyväksyy|hyväksyvät|hyväksytään|hyväksyä|hyväksyn|hyväksyttäväksi ja vahvistettavaksi',
    past: 'hyväksyi|hyväksyivät|hyväksyttiin|hyväksyneen|hyväksytyksi|hyväksynyt|hyväksytty',
    without: /ero(?:a|n|npyyn\p{L}{0,40}) .{0,60}(?:luottamus|jäsen|tehtäv)|eronpyyn/iu,
    example: 'Lautakunta hyväksyi suunnitelman.',
  }),
  act({
    outcome: 'approved',
    weight: 'firm',
    present: 'myöntää|myönnetään|myönnän|myöntävät|vahvistaa|vahvistetaan|vahvistan',
    past: 'myönsi|myönnettiin|myöntäneen|vahvisti|vahvistettiin|vahvistaneen',
    without: /(?<!\p{L})ero(?:a|n|npyyn\p{L}{0,40})?(?!\p{L})/iu,
    example: 'Kunnanhallitus myönsi avustuksen.',
  }),
  act({
    outcome: 'approved',
    weight: 'weak',
    present: 'myöntää|myönnetään|hyväksyy|hyväksytään|hyväksyä',
    past: 'myönsi|myönnettiin|hyväksyi|hyväksyttiin',
    beside: /(?<!\p{L})ero(?:a|n|npyyn\p{L}{0,40})?(?!\p{L})/iu,
    example: 'Kaupunginvaltuusto myönsi hänelle eron luottamustoimesta.',
  }),
  act({
    outcome: 'approved',
    present:
      'antaa|annetaan|annan|perustaa|perustetaan|lakkauttaa|lakkautetaan|myydä|myy|myydään|ostaa|ostetaan|vuokrata|vuokraa|vuokrataan|hankkia|hankkii|hankitaan|luovuttaa|luovutetaan|lunastaa|oikeuttaa|oikeutetaan|valtuuttaa|valtuutetaan|osoittaa|osoitetaan|varata|varaa|varataan|puoltaa|puolletaan|käynnistää|käynnistetään|aloittaa|jatkaa|jatketaan|kumota|kumoaa|kumotaan|irtisanoa|irtisanoo|korottaa|korotetaan|muuttaa|muutetaan|täyttää|täytetään|tilata|tilaa|tilataan|maksaa|maksetaan|liittyä|liittyy|sitoutua|sitoutuu|osallistua|osallistuu|toteuttaa|toteutetaan|rakentaa|rakennetaan|siirtää|siirretään|ottaa (?:käyttöön|lainaa|vastaan)|otetaan (?:käyttöön|lainaa|vastaan)|periä|peritään|laatia|laaditaan|tehdä|tekee|tehdään|purkaa|puretaan|palkata|palkkaa|palkataan|palkkaan|vapauttaa|vapautetaan|järjestää|järjestetään|keskeyttää|keskeytetään|hakea|hakee|haetaan|julistaa|julistetaan|jakaa|jaetaan|palkita|palkitsee|allekirjoittaa|delegoida|delegoi|myötävaikuttaa|takaa|taata|pitää|pysyttää|pidentää|alentaa|sulkea|avata|avataan|korvata|korvaa|korvataan|vastata|vastaa|vastataan|lausua|lausuu|lausutaan|antaa lausuntonaan|esteenä|määrittää|määritellä|määritetään|pidättää|sopia|sopii|kilpailuttaa|uusia|solmia|solmii|oikaista|oikaisee|tarkistaa|tarkistetaan|nostaa|nostetaan|lainata|kehottaa|velvoittaa|määrätä|määrää|määrätään',
    past: 'antoi|annettiin|perusti|perustettiin|lakkautti|lakkautettiin|myi|myytiin|osti|ostettiin|vuokrasi|vuokrattiin|hankki|hankittiin|luovutti|luovutettiin|lunasti|oikeutti|oikeutettiin|valtuutti|valtuutettiin|osoitti|osoitettiin|varasi|varattiin|puolsi|puollettiin|käynnisti|käynnistettiin|aloitti|jatkoi|kumosi|kumottiin|irtisanoi|korotti|korotettiin|muutti|muutettiin|täytti|täytettiin|tilasi|tilattiin|maksoi|maksettiin|liittyi|sitoutui|osallistui|toteutti|toteutettiin|rakensi|siirsi|peri|perittiin|laati|laadittiin|purki|purettiin|palkkasi|palkattiin|vapautti|järjesti|järjestettiin|keskeytti|keskeytettiin|haki|haettiin|julisti|julistettiin|jakoi|jaettiin|palkitsi|palkittiin|allekirjoitti|delegoi|takasi|piti|pysytti|pidensi|alensi|sulki|avasi|avattiin|korvasi|korvattiin|vastasi|vastattiin|lausui|lausuttiin|määritti|määritteli|sopi|sovittiin|kilpailutti|uusi|solmi|oikaisi|tarkisti|nosti|nostettiin|kehotti|kehotettiin|velvoitti|määräsi|määrättiin',
    example: 'Kaupunginhallitus osti määräalan.',
  }),
  act({
    outcome: 'approved',
    present: 'asettaa|asetetaan|pannaan|panna|panee',
    past: 'asetti|asetettiin|pantiin|pani',
    beside: /nähtäville|nähtävillä|vireille/iu,
    example: 'Rakennuslautakunta asetti kaavaluonnoksen nähtäville ja pyysi siitä lausunnot.',
  }),
  act({
    outcome: 'approved',
    weight: 'weak',
    present: 'asettaa|asetetaan|toteaa|todeta|todetaan|totean|katsoo|katsotaan|päättää|päätetään|päätän',
    past: 'asetti|asetettiin|totesi|todettiin|päätti|päätettiin|päättäneen|päätetyksi',
    without: /kokou\p{L}{0,40} (?:päät|avat)|päät\p{L}{0,40} kokou|päätettiin klo/iu,
    example: 'Rakennuslautakunta asetti kaavaluonnoksen nähtäville.',
  }),
  act({
    outcome: 'approved',
    weight: 'submit',
    present:
      'esittää|esitetään|esitän|esittävät|ehdottaa|ehdotetaan|ehdotan|saattaa|saatetaan|lähettää|lähetetään|toimittaa|toimitetaan',
    past: 'esitti|esitettiin|esittäneen|ehdotti|ehdotettiin|saattoi|saatettiin|lähetti|lähetettiin|toimitti|toimitettiin',
    example: 'Kunnanhallitus esittää valtuustolle, että talousarvio hyväksytään.',
  }),
];
