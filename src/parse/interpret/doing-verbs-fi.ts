/** Verb forms of two words, which stand beside the lists. */
const TWO_WORDS: readonly string[] = [
  ...['ottaa käyttöön', 'ottaa lainaa', 'ottaa vastaan', 'otetaan käyttöön', 'otetaan lainaa'],
  ...['otetaan vastaan', 'otan käyttöön', 'otan vastaan', 'jätän voimaan'],
];

/** Finnish verbs by which a body simply does something, as it proposes or decides it: `myydä`, `perustetaan`. */
export const DOES: string = forms([
  'antaa annetaan annan perustaa perustetaan perustan lakkauttaa lakkautetaan myydä myy myydään myyn ostaa',
  'ostetaan ostan vuokrata vuokraa vuokrataan vuokraan hankkia hankkii hankitaan hankin luovuttaa luovutetaan',
  'luovutan lunastaa oikeuttaa oikeutetaan valtuuttaa valtuutetaan osoittaa osoitetaan varata varaa varataan',
  'puoltaa puolletaan käynnistää käynnistetään aloittaa jatkaa jatketaan kumota kumoaa kumotaan kumoan',
  'irtisanoa irtisanoo irtisanon korottaa korotetaan muuttaa muutetaan muutan täyttää täytetään täytän tilata',
  'tilaa tilataan maksaa maksetaan liittyä liittyy sitoutua sitoutuu osallistua osallistuu toteuttaa',
  'toteutetaan rakentaa rakennetaan siirtää siirretään siirrän periä peritään laatia laaditaan tehdä tekee',
  'tehdään purkaa puretaan palkata palkkaa palkataan palkkaan vapauttaa vapautetaan järjestää järjestetään',
  'keskeyttää keskeytetään hakea hakee haetaan julistaa julistetaan jakaa jaetaan palkita palkitsee',
  'allekirjoittaa delegoida delegoi myötävaikuttaa taata pitää pysyttää pidentää alentaa sulkea avata avataan',
  'korvata korvaa korvataan vastata vastaa vastataan lausua lausuu lausutaan määrittää määritellä määritetään',
  'pidättää sopia sopii kilpailuttaa solmia solmii oikaista oikaisee tarkistaa tarkistetaan nostaa nostetaan',
  'lainata kehottaa velvoittaa määrätä määrää määrätään',
]);

/** The same verbs once it is done: `myytiin`, `perusti`. */
export const HAS_DONE: string = forms([
  'antoi annettiin perusti perustettiin lakkautti lakkautettiin myi myytiin osti ostettiin vuokrasi',
  'vuokrattiin hankki hankittiin luovutti luovutettiin lunasti oikeutti oikeutettiin valtuutti',
  'valtuutettiin osoitti osoitettiin varasi varattiin puolsi puollettiin käynnisti käynnistettiin',
  'aloitti jatkoi kumosi kumottiin irtisanoi korotti korotettiin muutti muutettiin täytti täytettiin',
  'tilasi tilattiin maksoi maksettiin liittyi sitoutui osallistui toteutti toteutettiin rakensi siirsi',
  'peri perittiin laati laadittiin purki purettiin palkkasi palkattiin vapautti järjesti järjestettiin',
  'keskeytti keskeytettiin haki haettiin julisti julistettiin jakoi jaettiin palkitsi palkittiin',
  'allekirjoitti delegoi takasi piti pysytti pidensi alensi sulki avasi avattiin korvasi korvattiin',
  'vastasi vastattiin lausui lausuttiin määritti määritteli sopi sovittiin kilpailutti solmi',
  'oikaisi tarkisti nosti nostettiin kehotti kehotettiin velvoitti määräsi määrättiin',
]);

function forms(lines: readonly string[]): string {
  return [...lines.flatMap((line) => line.split(' ')), ...TWO_WORDS].join('|');
}
