import { describe, expect, it } from 'vitest';
import type { Handling, SectionKind } from '../../../src/domain/agenda-item.js';
import { readMotionOrigin } from '../../../src/parse/interpret/motion-signers.js';
import { cpuMs } from '../../cpu-time.js';

function handling(text: string, body = 'Kunnanhallitus', kind: SectionKind = 'unlabelled'): Handling {
  return {
    isCurrent: true,
    governingBody: body,
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

/** `filed day | first signer | how many`, `–` for what is not said. */
function read(title: string, ...handlings: readonly Handling[]): string {
  const { filedDate, firstSigner, signerCount } = readMotionOrigin(title, handlings);
  return [filedDate, firstSigner, signerCount].map((fact) => fact ?? '–').join(' | ');
}

const TITLES: readonly (readonly [string, string])[] = [
  ['Valtuustoaloite bussivuoroista', '– | – | –'],
  ['Valtuustoaloite 17.11.2025 - Talviuinti - Salla Honkavuolle ym.', '2025-11-17 | Salla Honkavuolle | –'],
  ['Valtuustoaloite 9.12.2025 - Kyydit - SDP aluevaltuustoryhmä', '2025-12-09 | SDP aluevaltuustoryhmä | –'],
  [
    'Vastaus 24.3.2026 tehtyyn aluevaltuustoaloitteeseen Hoitotakuu (Malli, Eero)',
    '2026-03-24 | Malli, Eero | –',
  ],
  ['Vastaus 8.12.2025 tehtyyn valtuustoaloitteeseen "Kyydit" (Malli Eero)', '2025-12-08 | Malli Eero | –'],
  ['Vastaus valtuustoaloitteeseen Kyydit (Malli, Eero & Koski, Satu)', '– | Malli, Eero | 2'],
  ['Vastaus valtuustoaloitteeseen kyydeistä (AV)', '– | – | –'],
  ['Vastaus valtuustoaloitteeseen kokousten tulkkaamisesta, Harri Malli', '– | Harri Malli | –'],
  ['Lausunto Emma Kallion ym. valtuustoaloitteesta', '– | Emma Kallio | –'],
  ['Vastaus Pekka Niinivirran valtuustoaloitteeseen', '– | Pekka Niinivirta | –'],
  ['Vastaus Pekka Virran valtuustoaloitteeseen', '– | – | –'],
  ['Rosengårds m.fl. motion om hundpark', '– | Rosengård | –'],
  ['Svar på Ulla Sandströms och Karl Lindqvists motion om skolväg', '– | Ulla Sandström | –'],
  ['Svar på motion (Ulla Exempel) om skolväg', '– | Ulla Exempel | –'],
  ['Svar på motion (Norrvik) om skolväg', '– | – | –'],
  ['Motion om hundpark, Sandström m.fl.', '– | Sandström | –'],
  ['Motion om hundpark, Ulla Sandström m.fl.', '– | Ulla Sandström | –'],
  ['Valtuustoaloite koirapuistosta, Virtanen ym.', '– | Virtanen | –'],
  ['Motion om vägbelysning i Österby, Norrby m.fl.', '– | – | –'],
  ['Motion om hundpark, Centern m.fl.', '– | – | –'],
  ['Valtuustoaloite teistä, Rantakylä ym.', '– | – | –'],
  ['Virtasen ym. valtuustoaloite koirapuistosta', '– | Virtanen | –'],
  ['Backas m.fl. motion om hundpark', '– | – | –'],
  ['Centerns m.fl. motion om hundpark', '– | – | –'],
  ['Keskustan ym. valtuustoaloite koirapuistosta', '– | – | –'],
  ['Valtuustoaloite valaistuksesta, Vanha Kylätie', '– | – | –'],
  ['Vastaus valtuustoaloitteeseen pysäköinnistä, 3.11.2025', '2025-11-03 | – | –'],
  ['Vastaus valtuustoaloitteeseen pysäköinnistä, KV 3.11.2025 § 12', '2025-11-03 | – | –'],
  ['Vastaus valtuustoaloitteeseen pysäköinnistä, KH 3.11.2025 § 12', '– | – | –'],
  ['Vastaus valtuustoaloitteeseen, annettu aluevaltuuston kokouksessa 30.3.2026 § 17', '2026-03-30 | – | –'],
  ['Valtuustoaloite kylätiestä / Ulla Malli + 8 muuta', '– | Ulla Malli | 9'],
  [
    'Vastaus 8.9.2025 tehtyyn ryhmäaloitteeseen (Vesiväen valtuustoryhmä)',
    '2025-09-08 | Vesiväen valtuustoryhmä | –',
  ],
];

const TEXTS: readonly (readonly [string, string])[] = [
  [
    '”Esitämme laituria.\n\nMetsälässä 3.2.2026\n\nUlla Malli, kesk.\nVille Koski, sd.\nElli Niemi, kok.”\n\nKunta vastaa.',
    '2026-02-03 | Ulla Malli | 3',
  ],
  ['Valtuutettu Ulla Malli esitti seuraavan valtuustoaloitteen:', '– | Ulla Malli | –'],
  ['Valtuutettu Ulla Malli esitti, että aloitteen käsittely jätetään pöydälle.', '– | – | –'],
  ['Motionen är en fullmäktigemotion som undertecknats av sammanlagt sju ledamöter.', '– | – | 7'],
  ['Ulla Sandström inlämnade tillsammans med 13 andra ledamöter en motion.', '– | Ulla Sandström | 14'],
  [
    'Vid mötet överlämnade ledamot Ulla Sandström följande motion, som utöver henne hade undertecknats av elva ledamöter:',
    '– | Ulla Sandström | 12',
  ],
  [
    'Ledamot Ulla Sandström överlämnade vid sammanträdet en motion undertecknad av henne själv och åtta andra.',
    '– | Ulla Sandström | 9',
  ],
  ['Ledamot Ulla Sandström överlämnade vid sammanträdet en present.', '– | – | –'],
  ['Raija Hakala ja 10 muuta valtuutettua esittävät, että bussit ovat maksuttomia.', '– | Raija Hakala | 11'],
  [
    'Valtuutettu Ulla Nybergin ja viiden muun valtuutetun 23.3.2026 jättämässä aloitteessa esitetään bussia. Ulla Nyberg och fem andra ledamöter föreslår en buss.',
    '2026-03-23 | Ulla Nyberg | 6',
  ],
  [
    'Valtuutettu Ulla Nybergin ja viiden muun valtuutetun 23.3.2026 jättämässä aloitteessa esitetään bussia.',
    '2026-03-23 | – | 6',
  ],
  ['Erään kylän asukkaat ja 10 muuta valtuutettua esittävät bussia.', '– | – | –'],
  ['Raija Hakala ja 10 muuta ehdokasta esiteltiin illassa.', '– | – | –'],
  [
    'Kylämme Yhdessä -valtuustoryhmä on 13.4.2026 jättänyt ryhmäaloitteen.',
    '2026-04-13 | Kylämme Yhdessä -valtuustoryhmä | –',
  ],
  ['Enligt Ulla Sandströms m.fl. motion borde vägen belysas.', '– | Ulla Sandström | –'],
  [
    'I Ulla Sandströms och fyra andra ledamöters motion från den 3.2.2025 föreslås en hundpark.',
    '2025-02-03 | Ulla Sandström | 5',
  ],
  ['Ledamoten Ulla Exempel presenterade motionen.', '– | – | –'],
  [
    'Valtuutettu Ulla Malli jätti aloitteen, jonka oli allekirjoittanut myös kahdeksan muuta valtuutettua.',
    '– | Ulla Malli | 9',
  ],
  [
    'Ledamöterna Ulla Exempel och Karl Berg har 3.2.2025 inlämnat en motion.',
    '2025-02-03 | Ulla Exempel | 2',
  ],
  ['Vid mötet lämnade Ulla Exempel in en motion om skolvägen.', '– | Ulla Exempel | –'],
  ['Kokouksessa jätti valtuutettu Ulla Malli valtuustoaloitteen.', '– | Ulla Malli | –'],
  ['I sin motion 3.2.2025 föreslår Ulla Exempel m.fl. att vägen belyses.', '2025-02-03 | Ulla Exempel | –'],
  ['Vid mötet lämnade Ulla Exempel in en reservation i frågan om motionen.', '– | – | –'],
  [
    'Under mötet överlämnade Ulla Exempel, Karl Berg och Siv Ek en fullmäktigemotion om reflexvästar.',
    '– | Ulla Exempel | 3',
  ],
  ['Ulla Exempel, Karl Berg och Siv Holm inlämnade en motion om skolan.', '– | Ulla Exempel | 3'],
  ['Motionen är undertecknad av Ulla Exempel, Karl Berg och Siv Holm.', '– | Ulla Exempel | 3'],
  ['Undertecknare: Ulla Exempel, Karl Berg, Siv Holm', '– | Ulla Exempel | 3'],
  ['Allekirjoittajat: Ulla Malli, Kai Harju, Elli Koski', '– | Ulla Malli | 3'],
  ['Avtalets undertecknare: Norrviks stad och Byggbolaget Ab', '– | – | –'],
  ['Ulla Exempel m.fl. (sammanlagt 8 undertecknare) lämnade in en motion.', '– | Ulla Exempel | 8'],
  [
    'Ledamoten Ulla Exempel lämnade in en motion undertecknad av 12 andra ledamöter.',
    '– | Ulla Exempel | 13',
  ],
  ['Ulla Exempel jämte tio medundertecknare inlämnade en motion om skolan.', '– | Ulla Exempel | 11'],
  [
    'Vid mötet inlämnade Ulla Exempel, Karl Berg och Siv Ek en motion om att avtalet sägs upp.',
    '– | Ulla Exempel | 3',
  ],
  ['Kokouksessa jättivät Ulla Malli, Olli Harju ja Elli Koski valtuustoaloitteen.', '– | Ulla Malli | 3'],
  ['Kokouksessa jättivät Ulla Malli ja Olli Harju vastalauseen aloitteesta.', '– | – | –'],
  [
    'Undertecknade föreslår ett ombud i denna motion.\n\nNorrvik den 17 mars 2025\n\nUlla Exempel, Karl Berg, Siv von Ek',
    '2025-03-17 | Ulla Exempel | 3',
  ],
  [
    'Valtuusto merkitsee vastauksen valtuutettu Satu Ristimäen ja 20 muun valtuutetun 9.9.2024 tekemään valtuustoaloitteeseen tiedoksi.',
    '2024-09-09 | Satu Ristimäki | 21',
  ],
  ['Aloitteen on jättänyt Kaitakylän kyläyhdistyksen jäseniä.', '– | – | –'],
  [
    'Pekka Malli, Satu Mäkiaho ja Reijo Sipilänen ovat jättäneet 1.9.2025 talousarvioaloitteen.',
    '2025-09-01 | Pekka Malli | 3',
  ],
  [
    'Kuntalaisaloitteen on tehnyt 3.6.2024 Ulla Malli, ja sen on allekirjoittanut 112 kuntalaista.',
    '2024-06-03 | Ulla Malli | 112',
  ],
  [
    'Ensimmäisenä allekirjoittajana oli Ulla Malli ja lisäksi aloitteen oli allekirjoittanut kuusi ryhmän valtuutettua.',
    '– | Ulla Malli | 7',
  ],
  [
    'Valtuutettu Ulla Malli luki ja luovutti puheenjohtajalle 21.6.2021 seuraavan valtuustoaloitteen.',
    '2021-06-21 | Ulla Malli | –',
  ],
  ['Jari Metsolan (5.5.2025) aloitteeseen annettu vastaus on liitteenä.', '2025-05-05 | Jari Metsola | –'],
  [
    'Valtuutettu Ulla Malli ja 13 muuta valtuutettua jättivät 21.6.2021 aloitteen.',
    '2021-06-21 | Ulla Malli | 14',
  ],
  ['Ulla Malli ja kuusi muuta ovat 21.6.2021 tehneet valtuustoaloitteen:', '2021-06-21 | Ulla Malli | 7'],
  ['Ulla Malli (kesk.) ja 5 muuta jättivät 21.6.2021 valtuustoaloitteen.', '2021-06-21 | Ulla Malli | 6'],
  ['Valtuutettu Ulla Malli ym. jättivät kokouksessa 21.6.2021 aloitteen.', '2021-06-21 | Ulla Malli | –'],
  [
    'Kunnanvaltuuston kokouksessa 21.6.2021 § 34 Ulla Malli jätti valtuustoaloitteen.',
    '2021-06-21 | Ulla Malli | –',
  ],
  [
    'Valtuutetut Ulla Malli, Ville Koski ja Anne Niemi jättivät 21.6.2021 aloitteen.',
    '2021-06-21 | Ulla Malli | 3',
  ],
  [
    'Aloitteen ovat allekirjoittaneet Ulla Malli (sd), Ville Koski (kok), Anne Niemi (vihr.).',
    '– | Ulla Malli | 3',
  ],
  ['Aloitteen allekirjoittajat: Ulla Malli, Ville Koski', '– | Ulla Malli | 2'],
  ['Valtuustoaloitteen jätti Ulla Malli 21.6.2021.', '2021-06-21 | Ulla Malli | –'],
  [
    'Valtuutettu Ulla Malli esitti 21.6.2021 valtuustoaloitteessaan, että kyydit jatkuvat.',
    '2021-06-21 | Ulla Malli | –',
  ],
  [
    'Ensimmäisenä allekirjoittajana valtuutettu Ulla Malli ja kahdeksan muuta allekirjoittajaa.',
    '– | Ulla Malli | 9',
  ],
  [
    'Valtuutettu Ulla Malli on jättänyt 21.6.2021 aloitteen. Sen on allekirjoittanut 14 valtuutettua.',
    '2021-06-21 | Ulla Malli | –',
  ],
  ['Aloitteen on allekirjoittanut yhteensä 14 valtuutettua.', '– | – | 14'],
  ['Aloitteen on allekirjoittanut yhteensä kahdeksan valtuutettua.', '– | – | 8'],
  ['Aloitteen on allekirjoittanut moni valtuutettua lähellä oleva.', '– | – | –'],
  ['Aloitteen on allekirjoittanut 28.5.2026 valtuutettu Ulla Malli.', '2026-05-28 | Ulla Malli | –'],
  ['Aloitteen on 28.5.2026 allekirjoittanut Ulla Malli.', '2026-05-28 | Ulla Malli | –'],
  [
    'Valtuusto on 24.11.2025 § 71 lähettänyt valtuutettu Satu Ristimäen sekä neljän muun valtuutetun allekirjoittaman valtuustoaloitteen.',
    '– | Satu Ristimäki | 5',
  ],
  [
    'Kuntaan on 22.1.2026 toimitettu Anna Sarasen ja 34 muun kuntalaisen allekirjoittama aloite.',
    '2026-01-22 | Anna Saranen | 35',
  ],
  ['Kuntaan on 22.1.2026 toimitettu lausunto, jota aloitteen tekijä pyysi.', '– | – | –'],
  [
    '”Esitämme laituria.\n\nMetsälässä 3.2.2026\n\nUlla Malli\nVille Koski\nAnne Niemi”\n\nKunta vastaa.',
    '2026-02-03 | Ulla Malli | 3',
  ],
  [
    'Valtuutetut Ulla Malli, Ville Koski sekä varavaltuutettu Anne Niemi jättivät 21.6.2021 aloitteen.',
    '2021-06-21 | Ulla Malli | 3',
  ],
  [
    'Ulla Mallisen ja Ville Koskisen 21.6.2021 tekemässä aloitteessa esitetään puistoa.',
    '2021-06-21 | Ulla Mallinen | –',
  ],
  [
    'Anne Niemisen, Ulla Mallisen ja Ville Koskisen 21.6.2021 tekemässä aloitteessa esitetään puistoa.',
    '2021-06-21 | – | –',
  ],
  ['Ulla Malli teki 15 muun valtuutetun kanssa 21.6.2021 aloitteen.', '2021-06-21 | Ulla Malli | 16'],
  ['Kuntaan on 21.6.2021 saapunut kuntalaisaloite talviuinnista.', '2021-06-21 | – | –'],
  ['Metsälä 21.6.2021\n\nUlla Malli, kesk.\nVille Koski, vas.', '2021-06-21 | Ulla Malli | 2'],
  [
    'Ulla Malli (kok.), Ville Koski (sd.) ja 9 muuta valtuutettua ovat tehneet aloitteen.',
    '– | Ulla Malli | 11',
  ],
  [
    'Valtuutettu Ulla Malli jätti 21.6.2021 18 muun valtuutetun allekirjoittaman valtuustoaloitteen.',
    '2021-06-21 | Ulla Malli | 19',
  ],
  ['Metsälässä 21.6.2021\n\nUlla Malli\nVille Koski\nAnne Niemi', '2021-06-21 | Ulla Malli | 3'],
  [
    'Keskustan valtuustoryhmä on jättänyt 21.6.2021 valtuustoaloitteen.',
    '2021-06-21 | Keskustan valtuustoryhmä | –',
  ],
  ['SDP:n ryhmä jätti aloitteen, jonka ensimmäinen allekirjoittaja on Ulla Malli.', '– | Ulla Malli | –'],
  [
    'Juho Pietarisen ym. 12.1.2026 tekemässä valtuustoaloitteessa esitetään',
    '2026-01-12 | Juho Pietarinen | –',
  ],
  ['Kalle Rautamo ym. 2.6.2025 tekemässä aloitteessa esitetään', '2025-06-02 | Kalle Rautamo | –'],
  ['Ulla Esimerkin ym. valtuustoaloite, joka on jätetty 21.6.2021.', '2021-06-21 | – | –'],
  ['Kuntalainen Ulla Malli on 21.6.2021 jättänyt kuntalaisaloitteen.', '2021-06-21 | Ulla Malli | –'],
  ['Kuntalaisaloitteen on allekirjoittanut Ulla Malli ja 213 muuta kuntalaista.', '– | Ulla Malli | 214'],
  ['Aloitteen tekijä: Ulla Malli. Aloite on päivätty 21.6.2021.', '2021-06-21 | Ulla Malli | –'],
  ['Aloite on jätetty kuntalaisaloite.fi-palvelussa 21.6.2021.', '2021-06-21 | – | –'],
  ['Nuorisovaltuusto on 21.6.2021 tehnyt aloitteen.', '2021-06-21 | – | –'],
  ['Aloitteeseen on vastattava 31.12.2026 mennessä.', '– | – | –'],
  [
    'Valtuusto käsitteli 1.2.2019 Ville Kosken tekemää aloitetta. Ulla Malli jätti 21.6.2021 aloitteen.',
    '2021-06-21 | Ulla Malli | –',
  ],
  ['Ulla Malli teki ehdotuksen, että aloite palautetaan.', '– | – | –'],
  ['Ulla Malli jätti eriävän mielipiteen, koska aloite oli hyvä.', '– | – | –'],
  [
    'Kuntalaisaloite.fi-palvelussa 2.5.2016 vireille pantu aloite on saanut 74 kannattajaa.',
    '2016-05-02 | – | 74',
  ],
  ['Aloitteella on 74 kannattajaa.', '– | – | 74'],
  ['Aloitteen hylkäämistä koskeva ehdotus sai 7 kannattajaa.', '– | – | –'],
  ['Aloite koskee 1.2.2020 vireille tullutta kaavaa, joka on tehty valmiiksi.', '– | – | –'],
  ['Aloitteen on allekirjoittanut kaikkiaan 1 214 asukasta.', '– | – | 1214'],
  ['Ulla Malli jätti 21.6.2021 aloitteen kylästä, jossa asuu 300 asukasta.', '2021-06-21 | Ulla Malli | –'],
  [
    'Ryhmä jätti 14 aluevaltuutetun allekirjoittaman aloitteen. Ensimmäinen allekirjoittaja on Ulla Malli.',
    '– | Ulla Malli | 14',
  ],
  [
    'Keskustan valtuustoryhmä jätti 21.6.2021 aloitteen, allekirjoittajina Ulla Malli, Ville Koski ynnä muut.',
    '2021-06-21 | Ulla Malli | –',
  ],
  [
    'Valtuutettujen Ulla Malli ja Ville Salo valtuustoaloite 27.1.2025: kunta hankkii auton.',
    '2025-01-27 | Ulla Malli | 2',
  ],
  [
    'Valtuutettujen Ulla Mallisen ja Ville Koskisen valtuustoaloite 27.1.2025: kunta hankkii auton.',
    '2025-01-27 | Ulla Mallinen | –',
  ],
  [
    'Valtuutettu Ulla Malli ym. 8 valtuutettua ovat 9.9.2024 esittäneet paneelien asentamista.',
    '2024-09-09 | Ulla Malli | –',
  ],
  ['Lautakunnan jäsenet ovat 9.9.2024 esittäneet paneelien asentamista.', '– | – | –'],
  ['Metsälässä 12. joulukuuta 2022\n\nUlla Malli, Ville Koski ja Anne Niemi', '2022-12-12 | Ulla Malli | 3'],
  [
    'Aluevaltuutettu Ulla Malli jätti aloitteen, jonka on allekirjoittanut Ulla Mallin lisäksi 19 aluevaltuutettua.',
    '– | Ulla Malli | 20',
  ],
  [
    'Nuorisovaltuusto on kokouksessaan 15.1.2026 § 4 päättänyt tehdä kunnanhallitukselle aloitteen puistosta.',
    '2026-01-15 | – | –',
  ],
  ['Lautakunta on kokouksessaan 15.1.2026 päättänyt tehdä retken, jota aloite koskee.', '– | – | –'],
  [
    'Valtuustoaloite, jonka ensimmäisenä allekirjoittajana on Ulla Malli ja jonka on hänen lisäkseen allekirjoittanut kymmenen valtuutettua.',
    '– | Ulla Malli | 11',
  ],
  [
    'Valtuutetut Ulla Malli ja Ville Salo tekivät 9.12.2024 aloitteen, jonka oli allekirjoittanut 11 muuta valtuutettua.',
    '2024-12-09 | Ulla Malli | 13',
  ],
  [
    'Valtuutettu Ulla Malli jätti aloitteen. Aloitteen oli hänen lisäkseen allekirjoittanut Ville Koski, Anne Niemi ja 6 muuta.',
    '– | Ulla Malli | 9',
  ],
  ['Aloitteentekijät: Ulla Malli, Ville Koski, Anne Niemi.', '– | Ulla Malli | 3'],
  ['Kuntalainen on 3.10.2025 lähettänyt kuntalaisaloitteen.', '2025-10-03 | – | –'],
  ['Valtuusto on 3.10.2025 lähettänyt aloitteen hallitukselle.', '– | – | –'],
  [
    'Kuntalaisaloitteen tekijät Ulla Malli ja Ville Salo + 145 muuta allekirjoittajaa jättivät aloitteen 5.5.2025.',
    '2025-05-05 | Ulla Malli | 147',
  ],
  ['Aloitteen allekirjoittajina ovat Ulla Malli, Ville Koski, Anne Niemi.', '– | Ulla Malli | 3'],
  ['Valtuutettu Ulla Malli ynnä 7 muuta valtuutettua jättivät aloitteen.', '– | Ulla Malli | 8'],
  [
    'Ledamoten Ulla Malm och 13 andra ledamöter lämnade den 21.6.2021 in en motion.',
    '2021-06-21 | Ulla Malm | 14',
  ],
  ['Motionen har undertecknats av Ulla Malm och tolv andra ledamöter.', '– | Ulla Malm | 13'],
  ['Ledamoten Ulla Malm jämte 11 övriga ledamöter lämnade in en motion.', '– | Ulla Malm | 12'],
  [
    'Motionen lämnades in 15.5.2023 av Ulla Malm som första undertecknare och sex andra ledamöter.',
    '2023-05-15 | Ulla Malm | 7',
  ],
  ['Motionen lämnades in av den berörda skolans elever.', '– | – | –'],
  ['Första undertecknare Ulla Malm. Motionen har undertecknats av 13 ledamöter.', '– | Ulla Malm | 13'],
  ['Ulla Malm, Karl Berg och Siv Ek lämnade 21.6.2021 in en motion.', '2021-06-21 | Ulla Malm | 3'],
  ['SFP:s fullmäktigegrupp lämnade in motionen 21.6.2021.', '2021-06-21 | SFP:s fullmäktigegrupp | –'],
];

describe('readMotionOrigin', () => {
  it.each(TITLES)('reads the title "%s"', (title, origin) => {
    expect(read(title)).toBe(origin);
  });

  it.each(TEXTS)('reads %j', (text, origin) => {
    expect(read('Valtuustoaloite', handling(text))).toBe(origin);
  });

  it('gives the surname at the end of a title the first name that the page tells once', () => {
    const text = handling('Valtuutettu Mikael Lindroos esitteli aloitteen. Paikalla oli Satu Norrby.');
    expect(read('Valtuustoaloite väylästä, Lindroos ym.', text)).toBe('– | Mikael Lindroos | –');
    expect(read('Valtuustoaloite väylästä, Norrby ym.', text)).toBe('– | Satu Norrby | –');
    const two = handling('Mikael Lindroos ja Satu Lindroos olivat paikalla.');
    expect(read('Valtuustoaloite väylästä, Lindroos ym.', two)).toBe('– | Lindroos | –');
  });

  it('takes the day of the council in whose handling a motion was handed in', () => {
    const text = 'Valtuutettu Ulla Malli jätti valtuustoaloitteen bussivuoroista.';
    expect(read('Valtuustoaloite', handling(text, 'Kunnanvaltuusto'))).toBe('2026-02-02 | Ulla Malli | –');
  });

  it('takes the day of the council that records a motion as handed in, not of one that answers it', () => {
    const recorded = handling('Valtuusto merkitsi, että aloite on jätetty.', 'Kunnanvaltuusto', 'decision');
    expect(read('Valtuustoaloite', recorded)).toBe('2026-02-02 | – | –');
    const received = handling(
      'Merkittiin tiedoksi, että aloite on vastaanotettu ja toimitetaan hallitukselle.',
      'Kunnanvaltuusto',
      'decision',
    );
    expect(read('Valtuustoaloite', received)).toBe('2026-02-02 | – | –');
    const answered = handling(
      'Valtuustolle on annettu vastaus. Aloite on jätetty aiemmin.',
      'Kunnanvaltuusto',
    );
    expect(read('Valtuustoaloite', answered)).toBe('– | – | –');
  });

  it('does not take the day of a board that only tells of it', () => {
    const text = 'Valtuutettu Ulla Malli jätti valtuuston kokouksessa valtuustoaloitteen bussivuoroista.';
    expect(read('Valtuustoaloite', handling(text))).toBe('– | Ulla Malli | –');
  });

  it('trusts the explanation before a debate', () => {
    const debate = handling('Ville Koski teki aloitteesta puheen.', 'Kunnanvaltuusto', 'proceedings');
    const told = handling('Ulla Malli jätti 21.6.2021 aloitteen.');
    expect(read('Valtuustoaloite', debate, told)).toBe('2021-06-21 | Ulla Malli | –');
  });

  it('reads Swedish days in words, and others beside the one who signed first', () => {
    const told = handling(
      'Siv Åkernäs och 16 andra ledamöter föreslår i sin motion av den 10 december 2018 att …',
    );
    expect(read('Svar på motion', told)).toBe('2018-12-10 | Siv Åkernäs | 17');
    const others = handling(
      'Ledamoten Siv Åkernäs inlämnade en motion, som undertecknats av 8 andra ledamöter.',
    );
    expect(read('Motion', others)).toContain('| 9');
  });

  it('reads whose initiative came in', () => {
    const told = handling(
      'Till kommunen har 17.3.2025 inkommit ett invånarinitiativ av Ove Holmskär, som undertecknats av sammanlagt 214 kommuninvånare.',
      'Kommunstyrelsen',
    );
    expect(read('Invånarinitiativ', told)).toBe('2025-03-17 | Ove Holmskär | 214');
  });

  const UNITS = [
    'a',
    'Aa ',
    'Aa Bb ',
    'ym. ',
    'Aa Bb ym. aloite ',
    'jätti aloitteen ',
    '1.2.2026 ',
    'ja ',
    '\n',
    '(',
    'ensimmäinen allekirjoittaja ',
  ];
  it.each(UNITS)('is quick on %j, repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = cpuMs();
    readMotionOrigin(text.slice(0, 1_000), [handling(`Aloite ${text}`)]);
    expect(cpuMs() - started).toBeLessThan(5000);
  });
});
