import { DOES, HAS_DONE } from './doing-verbs-fi.js';
import { type Act, act } from './outcome-words.js';

/** Finnish acts that settle a matter itself: rejected, elected, approved, put before another body. */
export const FINNISH_RULINGS: readonly Act[] = [
  act({
    outcome: 'rejected',
    weight: 'firm',
    present: 'hylkää|hylkäävät|hylätään|hylätä|hylkään|hylättäväksi|hylättävä',
    past: 'hylkäsi|hylkäsivät|hylättiin|hylänneen|hylätyksi|hylännyt',
    without:
      /hylä?k?\p{L}{1,40} (?:[\p{L}\d:.&-]{1,40} ){0,8}?tarjou|tarjou\p{L}{0,40} (?:\p{L}{1,40} ){0,4}?hylä|(?:vasta|muutos|palautus|lisäys|ponsi)(?:ehdotu|esity)|pöydällepano|pöydällejät|toivomu|palaut(?:us|tami)|jatko\p{L}{0,40}ehdotu|(?:lippu|lippua|lippuja|ääni|ääntä|ääniä) (?:oli )?hylä|hylät\p{L}{1,6} (?:\p{L}{0,10}lippu|äänestyslip)|muistutu\p{L}{0,30}(?: [\p{L}\d.-]{1,30}){0,8} (?:ja|sekä) (?:hyväksy|vahvist|asett)/iu,
    example: 'Sivistyslautakunta hylkäsi yksimielisesti oikaisuvaatimuksen ehdotuksen mukaisin perustein.',
  }),
  act({
    outcome: 'rejected',
    weight: 'firm',
    present:
      '(?:ei|eivät|en|ettei|eikä)(?: (?!tule|ole|pidä)[\\p{L}\\d§:.,-]{1,30}){0,6}? (?:hyväksy|hyväksytä|myönnä|myönnetä|puolla|puolleta)',
    past: '(?:ei|eivät|en|ettei|eikä)(?: (?!tule|pidä)[\\p{L}\\d§:.,-]{1,30}){0,6}? (?:hyväksynyt|hyväksytty|myöntänyt|myönnetty|puoltanut|puollettu)',
    without:
      /(?:vasta|muutos|palautus|lisäys|ponsi)(?:ehdotu|esity)|toivomu|vapautusta vastuusta|kannatettu|vaan (?:\p{L}{1,30} ){0,3}palaut/iu,
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
    without: /(?<!\p{L})(?:ei|ettei)(?: \p{L}{1,30}){0,3} (?:valita|valitse|valittu|nimetä)(?!\p{L})/iu,
    past: 'valitsi|valittiin|valituksi|valituiksi|valinneen|valitsivat|valinnut|nimesi|nimettiin|nimenneen|nimetyksi',
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
    present: 'yhtyä|yhtyy|yhdytään',
    past: 'yhtyi|yhdyttiin',
    beside: /lausun|vastinee|kannano/iu,
    without: /(?:esittelijä|johtaja|päällikkö) yhty/iu,
    example: 'Kaupunginhallitus yhtyi lautakunnan lausuntoon.',
  }),
  act({
    outcome: 'approved',
    present: DOES,
    past: HAS_DONE,
    without: /keskeyt\p{L}{1,10} (?:\p{L}{1,40}n )?käsittelyn (?:ja|sekä) palau/iu,
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
