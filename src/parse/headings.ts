import type { Language, SectionKind } from '../domain/agenda-item.js';

/**
 * What may stand after a heading on its line beside a colon, a border or a capital letter: `text` nothing else ·
 * `people` also a title in lower case (`Valmistelija vs. hallintojohtaja …`) · `list` also entries in lower case
 * (`Tiedoksi kunnanhallitus`) · `alone` nothing at all, only a colon or a border (`Kuvaus`, a common word) · `body` the
 * same, or a body that acts (`Kunnanjohtajan ehdotus Kunnanhallitus päättää …`).
 */
export type HeadingFollow = 'text' | 'people' | 'list' | 'alone' | 'body';

/**
 * One heading as data. `pattern` must match the heading as printed at the start of a line, case-sensitively
 * and without the text after it; `example` is a line it was made for.
 */
export type Heading = {
  readonly kind: SectionKind;
  readonly language: Language;
  readonly follow: HeadingFollow;
  readonly pattern: RegExp;
  readonly example: string;
};

/** All headings of municipal minutes, Finnish and Swedish, the longer forms before the shorter ones they begin with. */
export const HEADINGS: readonly Heading[] = [
  ...headings('preparation', 'fi', 'people', [
    [
      /^Asian valmistelijat?(?: ?\/ ?| ja )[Ll]isätietojen antajat?/u,
      'Asian valmistelija / lisätietojen antaja',
    ],
    [/^Asian valmistel(?:ijat?|u)(?: ja| ?\/)? ?[Ll]isätiedo(?:t|ista)/u, 'Asian valmistelija ja lisätiedot'],
    [
      /^Valmistelijat?(?:\(t\))? ?(?:\/|ja|\+|,) ?\+? ?[Ll]isätieto(?:ja|jen)(?: asiasta)?(?: antaa| antavat| antaja| antajat)?/u,
      'Valmistelija/ + lisätietoja antaa:',
    ],
    [
      /^Valmistel(?:ijat?|u)(?:\(t\))? ?(?:\/|ja|\+|,) ?[Ll]isätiedot(?: \([^()]{3,80}\))?/u,
      'Valmistelijat ja lisätiedot (etunimi.sukunimi@kunta.fi):',
    ],
    [/^Valmistelijat?(?:\(t\)| ?(?:\/|ja) ?[Ee]sittelijä)/u, 'Valmistelija(t)'],
    [/^Asian (?:valmistelijat?|valmistelu)/u, 'Asian valmistelija'],
    [/^(?:Valmistelijat?|VALMISTELIJAT?)/u, 'Valmistelija vs. hallintojohtaja Olli Esimerkki'],
    [/^(?:Valmistelu|VALMISTELU)/u, 'Valmistelu: kaupunginsihteeri Olli Esimerkki'],
    [
      /^Asia(?:a|n) (?:on |ovat )?valmistel(?:lut|leet)/u,
      'Asiaa valmistelleet: hallintojohtaja Olli Esimerkki',
    ],
    [/^Valmisteluvastuu(?:ssa)?/u, 'Valmisteluvastuu: rehtori Olli Esimerkki'],
    [/^Valmistellut/u, 'Valmistellut: hallintojohtaja Olli Esimerkki'],
    [/^(?:Asian )?[Vv]almistelusta vastaa(?:vat)?(?! \p{Lu})/u, 'Valmistelusta vastaa'],
  ]),
  ...headings('preparation', 'sv', 'people', [
    [
      /^Bered(?:are|ning)(?: ?\/ ?| och )(?:[Tt]illäggsuppgifter|[Uu]pplysningar|[Mm]era? information)(?: \([^()]{3,80}\))?/u,
      'Beredare / tilläggsuppgifter:',
    ],
    [/^(?:Beredare|BEREDARE|Handläggare|Beredningsansvarig|Beredningsperson|Ärendets beredare)/u, 'Beredare'],
    [/^Beredning(?:en)?(?: av ärendet)?/u, 'Beredning: stadssekreterare Ulla Exempel'],
    [
      /^(?:Ärendet (?:har beretts|bereds)|Har beretts|Beretts|Beredd) av/u,
      'Beretts av: stadssekreterare Ulla Exempel',
    ],
  ]),
  ...headings('additional_info', 'fi', 'people', [
    [/^\(?Lisätietoja (?:asiasta )?(?:antaa|antavat)/u, 'Lisätietoja antaa: hallintojohtaja Olli Esimerkki'],
    [/^\(?(?:Lisätietojen antajat?|Lisätietoja asiasta)/u, 'Lisätietojen antaja'],
    [
      /^\(?(?:Lisätietoja|Lisätiedot|LISÄTIETOJA|LISÄTIEDOT|Lisätieto)/u,
      '(Lisätietoja: vs. kunnanjohtaja …)',
    ],
    [/^(?:Yhteyshenkilöt?|Yhteystiedot)/u, 'Yhteyshenkilö: hallintojohtaja Olli Esimerkki'],
  ]),
  ...headings('additional_info', 'sv', 'people', [
    [
      /^\(?(?:Tilläggsuppgifter|Ytterligare uppgifter|Närmare uppgifter|TILLÄGGSUPPGIFTER)(?: ger| ges av)?/u,
      'Tilläggsuppgifter',
    ],
    [
      /^\(?(?:Mera? information|Ytterligare information|Närmare information|Tilläggsinformation)(?: i ärendet)?(?: ger| ges av)?/u,
      'Mer information ges av',
    ],
    [/^\(?Upplysningar(?: i ärendet)?(?: ger| ges av)?/u, 'Upplysningar: stadssekreterare Ulla Exempel'],
    [/^Kontaktpersone?r?/u, 'Kontaktperson:'],
  ]),
  ...headings('presenter', 'fi', 'people', [[/^(?:Esittelijät?|ESITTELIJÄ)/u, 'Esittelijä Kunnanjohtaja']]),
  ...headings('presenter', 'sv', 'people', [
    [/^(?:Föredragande(?: tjänsteinnehavare)?|FÖREDRAGANDE|Föredragare)/u, 'Föredragande'],
  ]),
  ...headings('presenter', 'sv', 'alone', [[/^(?:Föredraganden|Föredragning)/u, 'Föredraganden']]),
  ...headings('proposal', 'fi', 'text', [
    [/^(?:Muutettu päätösehdotus|Uusi päätösehdotus|Korjattu päätösehdotus)/u, 'Muutettu päätösehdotus:'],
    [
      /^(?:Päätösehdotus|Päätösesitys|Ehdotus|Esitys)(?: ?\([^()\n]{2,100}\)(?= ?:|$| \p{Lu})|, (?:v[st]\. )?\p{Ll}{0,30}(?:johtaja|päällikkö|sihteeri|insinööri)(?: \p{Lu}[\p{L}-]{1,30}){0,3}(?= ?(?::|$)))/u,
      'Päätösehdotus (kunnanjohtaja Olli Esimerkki):',
    ],
    [/^(?:Päätösehdotus|PÄÄTÖSEHDOTUS|Päätösesitys|PÄÄTÖSESITYS)/u, 'Päätösehdotus Kunnanhallitus päättää …'],
    [/^(?:Toimenpide-ehdotus|Lausuntoehdotus|Ratkaisuehdotus)/u, 'Toimenpide-ehdotus:'],
    [/^(?:Ehdotus|Esitys) (?:päätökseksi|ratkaisuksi|lausunnoksi)/u, 'Ehdotus päätökseksi'],
    [/^(?:Ehdotus|EHDOTUS|Esitys|ESITYS)/u, 'Esitys    Lautakunta päättää …'],
  ]),
  ...headings('proposal', 'fi', 'body', [
    [
      /^\p{Lu}[\p{L} .-]{2,60}(?:n (?:muutettu )?(?:päätösehdotus|ehdotus|esitys)(?: \p{Ll}{4,30}(?:lle|lta))?|N (?:PÄÄTÖSEHDOTUS|EHDOTUS|ESITYS))/u,
      'Kunnanhallituksen ehdotus:',
    ],
    [
      /^(?:(?:Sivistys|Kaupungin|Kunnan|Hallinto)\p{Ll}{0,20}johtaja|K[jJ]|[TS]j|\p{Lu}\p{Ll}{1,5}j):n (?:päätös)?(?:ehdotus|esitys)/u,
      'Kunnanjohtaja:n ehdotus:',
    ],
    [/^(?:[Kk][Jj]|[Ss]tj|[Kk]unnj|[Kk]aupj|[Ss]ivj|[Hh]allj|[Tt]j)\. (?:päätös)?ehdotus/u, 'stj. ehdotus'],
  ]),
  ...headings('proposal', 'sv', 'text', [
    [
      /^(?:Beslutsförslag|Förslag till beslut|Förslag)(?: ?\([^()\n]{2,100}\)(?= ?:|$)|(?:,| av) (?:v\. ?|t\.?f\.? ?|vik\. ?)?\p{Ll}{0,30}(?: ?direktör(?:en)?|chef(?:en)?|sekreterare|ingenjör)(?: \p{Lu}[\p{L}-]{1,30}){0,3}(?= ?(?::|$)))/u,
      'Förslag, stadsdirektör Ulla Exempel:',
    ],
    [/^(?:Beslutsförslag(?:et)?|BESLUTSFÖRSLAG|Förslag till beslut|FÖRSLAG TILL BESLUT)/u, 'Beslutsförslag'],
    [
      /^(?:Ändrat|Nytt|Reviderat|Korrigerat|Kompletterat) (?:beslutsförslag|förslag)(?! (?:till|om) \p{Ll})/u,
      'Ändrat beslutsförslag:',
    ],
    [/^(?:Förslag|FÖRSLAG)/u, 'Förslag:'],
    [/^Framställning/u, 'Framställning'],
  ]),
  ...headings('proposal', 'sv', 'body', [
    [
      /^\p{Lu}[\p{L} .-]{2,60}(?:s (?:nya |ändrade |reviderade |korrigerade |kompletterade )?(?:beslutsförslag|förslag)(?: till \p{Ll}{4,30})?|S (?:BESLUTSFÖRSLAG|FÖRSLAG))/u,
      'Kommundirektörens förslag:',
    ],
    [/^(?:\p{Lu}\p{Ll}{2,20}dir|Stdir|Kdir|Stj)\. (?:besluts)?förslag/u, 'Stadsdir. förslag:'],
  ]),
  ...headings('decision', 'fi', 'text', [
    [/^(?:Päätös (?:asiassa|asiasta)|Asian päätös)/u, 'Päätös asiassa'],
    [/^(?:Päätös|PÄÄTÖS)/u, 'Päätös Kunnanhallitus hyväksyi …'],
    [/^Ratkaisu/u, 'Ratkaisu'],
  ]),
  ...headings('decision', 'fi', 'body', [
    // of a body that decides here: `Valituksenalainen päätös`, `Hallinto-oikeuden päätös` are spoken of
    [
      /^(?!\p{Lu}[\p{L} .-]{0,60}(?:nen|oikeuden|viraston|ministeriön|viranhaltijan|keskuksen|tioneuvoston|muun|tämän|koskevan) päätös)\p{Lu}[\p{L} .-]{2,60}(?:n päätös|N PÄÄTÖS)/u,
      'Kaupunginvaltuuston päätös:',
    ],
  ]),
  ...headings('decision', 'fi', 'alone', [[/^Päätökset/u, 'Päätökset:']]),
  ...headings('decision', 'sv', 'text', [[/^(?:Beslut|BESLUT)/u, 'Beslut:']]),
  ...headings('decision', 'sv', 'body', [
    [
      /^(?!\p{Lu}[\p{L} .-]{0,60}(?:domstolens|verkets|ministeriets|innehavarens|centralens) beslut)\p{Lu}[\p{L} .-]{2,60}(?:s beslut|S BESLUT)/u,
      'Stadsfullmäktiges beslut:',
    ],
  ]),
  ...headings('proceedings', 'fi', 'text', [
    [
      /^(?:Kokouskäsittely|KOKOUSKÄSITTELY|Käsittely (?:kokouksessa|\p{Ll}{0,20}(?:lautakunnassa|hallituksessa|valtuustossa|jaostossa))|Asian käsittely kokouksessa)/u,
      'Kokouskäsittely',
    ],
    [/^(?:Käsittely|KÄSITTELY|Asian käsittely)/u, 'Käsittely Valtuutettu Olli Esimerkki teki ehdotuksen …'],
    [/^(?:Esteellisyys|ESTEELLISYYS|Esteelliset)/u, 'Esteellisyys: Olli Esimerkki'],
  ]),
  ...headings('proceedings', 'fi', 'alone', [[/^(?:Äänestys|ÄÄNESTYS|Keskustelu)/u, 'Äänestys']]),
  ...headings('proceedings', 'sv', 'text', [
    [
      /^(?:Behandling(?:en)?(?: av ärendet| (?:på|vid) mötet| i \p{Ll}{0,20}(?:nämnden|styrelsen|fullmäktige|sektionen|utskottet))?|BEHANDLING|Ärendets behandling|Mötesbehandling)/u,
      'Behandling',
    ],
    [/^(?:Diskussion(?:en)?|DISKUSSION)/u, 'Diskussion:'],
    [/^(?:Jäv|JÄV)/u, 'Jäv: Ulla Exempel'],
  ]),
  ...headings('explanation', 'fi', 'text', [
    [/^(?:Selostusosa|Selostus asiasta|Selostus|SELOSTUS|Asiaselostus)/u, 'Selostus    Vastaus aloitteeseen'],
    [/^(?:Perusteluosa|Päätöksen (?:perustelut|perusteet)|Perustelut|PERUSTELUT|Perustelu)/u, 'Perusteluosa'],
    [/^(?:Tiivistelmä|TIIVISTELMÄ)/u, 'Tiivistelmä: Kaavaehdotus mahdollistaa …'],
  ]),
  ...headings('explanation', 'fi', 'alone', [
    [/^(?:Kuvaus|KUVAUS|Asian kuvaus|Asian taustatiedot|Taustatiedot|Taustaa?|Asian taustaa?)/u, 'Kuvaus'],
    [/^(?:Asian esittely|Esittelyteksti|Esittelyosa|Asian selostus|Asiakuvaus)/u, 'Asian esittely'],
  ]),
  ...headings('explanation', 'sv', 'text', [
    [
      /^(?:Redogörelse(?: för ärendet)?|REDOGÖRELSE|Ärendebeskrivning|Beskrivning av ärendet)/u,
      'Redogörelse',
    ],
    [/^(?:Sammandrag|Sammanfattning|Motiveringar?|Motivering)/u, 'Sammandrag:'],
  ]),
  ...headings('explanation', 'sv', 'alone', [
    [/^(?:Beskrivning|Bakgrund)/u, 'Bakgrund'],
    [/^Motionssvar(?:et)?(?= ?:?$)/u, 'Motionssvar'],
  ]),
  ...headings('history', 'fi', 'alone', [
    [/^(?:Päätöshistoria|PÄÄTÖSHISTORIA)/u, 'Päätöshistoria'],
    [
      /^(?:Asian )?(?:[Aa]ikaisempi|[Aa]iempi|[Ee]delli(?:nen|set)|[Aa]ikaisemmat|[Aa]iemmat) (?:käsittely(?:t|vaiheet)?|päätös(?:käsittely)?|päätökset)/u,
      'Aikaisempi käsittely',
    ],
    [/^(?:Käsittelyhistoria|Asian käsittelyvaiheet)/u, 'Käsittelyhistoria'],
  ]),
  ...headings('history', 'sv', 'alone', [
    [/^(?:Beslutshistoria|BESLUTSHISTORIA|Beslutshistorik)/u, 'Beslutshistoria'],
    [/^(?:Ärendets )?[Tt]idigare (?:behandling(?:ar)?|beslut)/u, 'Tidigare behandling'],
  ]),
  ...headings('competence', 'fi', 'text', [
    [
      /^(?:Toimivaltaperuste|Toimivallan peruste|Toimivalta|TOIMIVALTA|Päätösvalta)/u,
      'Toimivalta: hallintosäännön 14 luku',
    ],
  ]),
  ...headings('competence', 'sv', 'text', [
    [/^(?:Behörighet|BEHÖRIGHET|Befogenhet|Beslutanderätt)/u, 'Behörighet'],
  ]),
  ...headings('attachments', 'fi', 'list', [
    [
      /^(?:Liitteet|LIITTEET|Liiteluettelo|Liiteaineisto|Esityslistan liitteet|Pöytäkirjan liitteet)/u,
      'Liitteet:',
    ],
    [/^(?:Liite|LIITE)(?: (?:nro|n:o|nr)(?= \d))?/u, 'Liite Luettelo aloitteista'],
  ]),
  ...headings('attachments', 'sv', 'list', [
    [/^(?:Bilagor|BILAGOR)/u, 'Bilagor:'],
    [/^(?:Bilaga|BILAGA)/u, 'Bilaga Förteckning'],
  ]),
  ...headings('supplementary', 'fi', 'list', [
    [
      /^(?:Oheismateriaalit?|OHEISMATERIAALIT?|Oheisaineisto|OHEISAINEISTO|Oheisliitteet|Oheisasiakirjat|Taustamateriaali|Tausta-aineisto)/u,
      'Oheismateriaali',
    ],
  ]),
  ...headings('supplementary', 'sv', 'list', [
    [/^(?:Tilläggsmaterial|Bakgrundsmaterial|Kompletterande material|Övrigt material)/u, 'Tilläggsmaterial'],
  ]),
  ...headings('notify', 'fi', 'list', [
    [
      /^(?:Tiedoksianto (?:asianosais|päätöksest)\p{Ll}{1,6}|Tiedoksiantoluettelo|Tiedoksianto|Tiedoksiannot|Tiedoksi saate(?:taan|ttava)|Tiedoksi ?\/ ?[Oo]te(?:et)?|Tiedoksi(?: ja | ?\/ ?)(?:toimenpiteet|toimenpiteitä varten)|Tiedoksi|TIEDOKSI)/u,
      'Tiedoksi kunnanhallitus',
    ],
    [/^(?:Otteet|OTTEET|Pöytäkirjanotteet|Ote pöytäkirjasta|Pöytäkirjanote)/u, 'Otteet sivistysjohtaja'],
    [/^(?:Jakelu|JAKELU)/u, 'Jakelu:'],
    [/^(?:Toimenpiteet|TOIMENPITEET)/u, 'Toimenpiteet'],
  ]),
  ...headings('notify', 'fi', 'alone', [
    [/^Ilmoittaminen/u, 'Ilmoittaminen: rehtorit'],
    [/^(?:Lähetetään tiedoksi|Tiedoksi annetaan|Annetaan tiedoksi)/u, 'Tiedoksi annetaan'],
    [
      /^(?:Ote|OTE|Lähetetään|Tiedotetaan|Kopio|Jäljennös|(?:Toimenpiteitä|Toimeenpanoa) varten)/u,
      'Ote: kunnanhallitus',
    ],
    [
      /^(?:Ilmoitus päätöksestä|Päätöksestä (?:ilmoittaminen|ilmoitetaan|tiedotetaan|tiedottaminen)|Päätös (?:annetaan|lähetetään|toimitetaan) tiedoksi|Tiedoksisaajat|Otteen saajat?|Tiedoksiannon saajat|Päätöksen (?:tiedoksianto|jakelu))/u,
      'Ilmoitus päätöksestä',
    ],
  ]),
  ...headings('notify', 'sv', 'list', [
    [
      /^(?:Delgivning av beslut(?:et)?(?= ?(?::|$))|Delgivningslista|Delgivning|DELGIVNING|Delges|Delgivs|För kännedom till|För kännedom(?: och | ?\/ ?)(?:för )?åtgärder|För kännedom|Till kännedom)/u,
      'Delgivning',
    ],
    [
      /^(?:Distribution|DISTRIBUTION|Sändlista|Protokollsutdrag(?: till)?|Utdrag(?: ur protokollet)?(?: till)?)/u,
      'Distribution:',
    ],
    [/^(?:Åtgärder|ÅTGÄRDER)/u, 'Åtgärder'],
  ]),
  ...headings('notify', 'sv', 'alone', [
    [
      /^(?:Meddelas|Tillkännages|Tillkännagivande|Expedieras(?: till)?|Expediering|Informeras|(?:Beslutet|Protokollsutdrag) (?:delges|meddelas|skickas|sänds)(?: till)?|Meddelande om beslutet|(?:Meddelande|Information) till|Kopia(?: till)?|Kännedom|(?:För|Till) (?:åtgärd(?:er)?|verkställighet)|Vidare till)/u,
      'Meddelas:',
    ],
  ]),
  ...headings('appeal', 'fi', 'text', [
    [
      /^(?:Muutoksenhakuohje(?:et)?|Muutoksenhakukielto|Muutoksenhaku|MUUTOKSENHAKU|Oikaisuvaatimusohje)/u,
      'Muutoksenhaku',
    ],
    [/^Valitusosoitus/u, 'Valitusosoitus'],
  ]),
  ...headings('appeal', 'sv', 'text', [
    [
      /^(?:Ändringssökande|ÄNDRINGSSÖKANDE|Sökande av ändring|Förbud mot (?:sökande av ändring|ändringssökande)|Besvärsförbud|Besvärsanvisning(?:ar)?|Anvisning(?:ar)? (?:för|om) (?:sökande av ändring|ändringssökande|rättelseyrkande|begäran om omprövning))/u,
      'Ändringssökande',
    ],
  ]),
  ...headings('enforcement', 'fi', 'text', [
    [
      /^(?:Täytäntöönpano|TÄYTÄNTÖÖNPANO|Päätöksen täytäntöönpano|Toimeenpano|Päätöksen toimeenpano)/u,
      'Täytäntöönpano',
    ],
  ]),
  ...headings('enforcement', 'fi', 'alone', [[/^Jatkotoim(?:et|enpiteet)/u, 'Jatkotoimet']]),
  ...headings('enforcement', 'sv', 'text', [
    [/^(?:Verkställighet(?:en)?|Verkställande|VERKSTÄLLIGHET)/u, 'Verkställighet'],
  ]),
  ...headings('impact', 'fi', 'text', [
    [
      /^(?:Ennakkovaikutusten arviointi(?: laadittu)?|Vaikutusten (?:ennakko)?arviointi|Vaikutusarviointi)/u,
      'Vaikutusten arviointi',
    ],
    [
      /^(?:VAIKUTUSTEN ARVIOINTI|Päätöksen vaikutukset|Yritysvaikutusten arviointi|Lapsivaikutusten arviointi)/u,
      'Päätöksen vaikutukset',
    ],
  ]),
  ...headings('impact', 'fi', 'alone', [
    [/^(?:Lapsivaikutukset|Yritysvaikutukset|Lapsivaikutusten arvio)/u, 'Lapsivaikutukset'],
    [
      /^(?:Taloudelliset vaikutukset|(?:Talous|Kustannus|Ympäristö|Ilmasto|Henkilöstö|Hyvinvointi|Terveys|Sukupuoli)vaikutukset)/u,
      'Taloudelliset vaikutukset:',
    ],
  ]),
  ...headings('impact', 'sv', 'text', [
    [
      /^(?:(?:Barnk|Miljök|Företagsk|K)onsekvensbedömning|Bedömning av konsekvenser(?:na)?|Förhandsbedömning av konsekvenser(?:na)?)/u,
      'Konsekvensbedömning',
    ],
  ]),
  ...headings('other', 'fi', 'alone', [
    [/^(?:Eriävä mielipide|Eriävät mielipiteet|ERIÄVÄ MIELIPIDE)/u, 'Eriävä mielipide'],
    [
      /^(?:Vaatimukset|Oikaisuvaatimuksen perusteet|Valitusoikeus|Valituksenalainen päätös|(?:Sovelletut|Sovellettavat|Keskeiset) (?:oikeusohjeet|säännökset|lainkohdat|säädökset)|Lainkohdat)/u,
      'Vaatimukset',
    ],
    [/^Viiteasiakirjat/u, 'Viiteasiakirjat'],
    [/^(?:Aikataulu|Kuuleminen|Kustannukset|Rahoitus)/u, 'Aikataulu'],
  ]),
  ...headings('other', 'sv', 'alone', [
    [/^(?:Avvikande (?:åsikt(?:er)?|mening(?:ar)?)|Reservation(?:er)?|Yrkanden)/u, 'Avvikande åsikt'],
  ]),
];

function headings(
  kind: SectionKind,
  language: Language,
  follow: HeadingFollow,
  forms: readonly (readonly [pattern: RegExp, example: string])[],
): readonly Heading[] {
  return forms.map(([pattern, example]) => ({ kind, language, follow, pattern, example }));
}
