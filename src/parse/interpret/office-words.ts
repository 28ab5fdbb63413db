/** Whether the one word, whatever its case, names an office: `kunnanjohtaja`, `STADSDIREKTÖREN`, `controller`. */
export function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase();
  // read backwards from the end, where alone an office is named
  OFFICE_WORD.lastIndex = lower.length;
  return OFFICE_WORD.test(lower) && !NO_OFFICE.test(lower);
}

/** Whether the one word names the office of several people: `rehtorit`, `suunnittelijat`, `päälliköt`. */
export function isPluralOffice(word: string): boolean {
  return PLURAL_OFFICE.test(word.toLowerCase());
}

/** Whether the one word names a body that may present a matter: `Kunnanhallitus`, `byggnadsnämnden`. */
export function isBodyWord(word: string): boolean {
  return BODY_WORD.test(word.toLowerCase());
}

/** Whether the one word says that the office is held for another: `vs.`, `vt`, `tf.`. */
export function isActingWord(word: string): boolean {
  return ACTING_WORD.test(word);
}

// kunnanjohtaja · sivistystoimenpäällikkö · nuoriso-ohjaaja · kaupungingeodeetti · bildningschefen · skolsekreterare
const OFFICE_WORD = new RegExp(
  `(?<=${[
    'johtaja|päällikkö|sihteeri|insinööri|koordinaattori|suunnittelija|asiantuntija|rehtori|tarkastaja|lakimies',
    'arkkitehti|ohjaaja|esimies|esihenkilö|mestari|lääkäri|kamreeri|geodeetti|assistentti|neuvoja|asiamies|juristi',
    'analyytikko|controller|kuraattori|psykologi|opettaja|teknikko|rakennuttaja|kehittäjä|tutkija|(?<=.)ekonomi',
    'hortonomi|puutarhuri|isännöitsijä|pedagogi|tuottaja|intendentti|agronomi|biologi|geologi|notaari|valvoja',
    'kanslisti|lehtori|proviisori|konsultti|aktivaattori|aktuaari|tiedottaja|esittelijä|kirjastonhoitaja|edustaja',
    '(?<=.)(?:hoitaja|vastaava|työntekijä|henkilö|valmistelija|käsittelijä|virkamies|avustaja|kouluttaja)|sijainen',
    'direktör(?:en)?|chef(?:en)?|sekreterare?n?|ingenjör(?:en)?|koordinator(?:n)?|planerare?n?|sakkunnige?|rektorn?',
    'inspektör(?:en)?|jurist(?:en)?|arkitekt(?:en)?|ordföranden?|föreståndare?n?|handläggare?n?|(?<=.)beredare?n?|ombudsman(?:nen)?',
    'kamrer(?:en|aren?)?|geodet(?:en)?|notarien?|assistent(?:en)?|specialist(?:en)?|läkaren?|rådgivaren?|intendent(?:en)?',
    '(?:byggnads|bygg|hamn|väg|brand|plan|park|maskin)mästaren?|(?<=.)(?:ledaren?|ansvariga?)|hamnkapten(?:en)?|kurator(?:n)?',
    'virkailija|(?<=.)kirjaaja|kirjanpitäjä|palkanlaskija|luottamusmies|konservaattori|arkeologi|manageri?|(?:viestintä|markkinointi|digi|kehity|kehittämi|brändi|sisältö|media)s?strategi|farmaseutti|kapteeni|amanuenssi',
    'informaatikko|kaavoittaja|laatija|kartoittaja|hankevetäjä|kaupunginvouti|viranhaltija|kirkkoherra|terapeutti|kääntäjä',
    'planläggaren?|lantmätaren?|(?:^|.)expert(?:en)?|trädgårdsmästaren?|borgmästaren?|tjänsteinnehavaren?|registrator(?:n)?',
    'arkivarien?|(?<=.)(?:instruktör(?:en)?|förvaltaren?)|veterinär(?:en)?|kanslist(?:en)?|informatör(?:en)?|översättaren?|tekniker(?:n)?|utredaren?|producent(?:en)?',
    '(?:joht|siht|pääll)\\.?|^kj|bibliotekarien?|ställföreträdaren?|rådmannen|(?<=.)(?:läraren?|utvecklaren?|forskaren?|koordinatorn?)',
  ].join('|')})`,
  'uy',
);

// whoever checks the minutes or asks for a permit holds no office, and a lone `esittelijä` is a heading
const NO_OFFICE =
  /^(?:esittelijä|edustaja|pöytäkirjantarkastaja|pöytäkirjan-?tarkastaja|pääsuunnittelija|kohderyhmä)$|(?:^|-)(?:vastuu|yhteys|lisätieto)henkilö$/u;

// rehtorit · palvelupäälliköt · erityisasiantuntijat
const PLURAL_OFFICE =
  /(?:(?:johtaja|suunnittelija|asiantuntija|tarkastaja|ohjaaja|neuvoja|opettaja|rakennuttaja|kehittäjä|tutkija|tuottaja|kaavoittaja|hoitaja|valmistelija)t|päälliköt|(?:sihteeri|insinööri|koordinaattori|rehtori|lääkäri|controlleri|kuraattori|psykologi|lehtori|juristi|esihenkilö)t|arkkitehdit|assistentit|intendentit|lakimiehet|asiamiehet|esimiehet)$/u;

// kunnanhallitus · lupajaosto · aluevaltuusto · kommunstyrelsen · bildningsnämnden · stadsfullmäktige
const BODY_WORD =
  /(?:hallitus|lautakunta|jaosto|valiokunta|johtokunta|valtuusto|toimikunta|neuvosto|styrelsen?|nämnd(?:en)?|sektion(?:en)?|fullmäktige|direktion(?:en)?|utskottet)$/u;

// vs. kunnanjohtaja · t.f. kommundirektör
const ACTING_WORD = /^(?:v\.?s|v\.?t|v\.?a|m\.?a|t\.?f|stf|vik|bitr)\.?$/iu;
