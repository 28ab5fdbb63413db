// Pages of the generator are short. Those that real systems serve have a few thousand characters of text, and much more
// markup around it: these are given both.

const SENTENCES = [
  'Lautakunta on selvittänyt asiaa kevään aikana yhdessä kylien ja yhdistysten kanssa.',
  'Kustannusarvio perustuu edellisen vuoden tilinpäätökseen, ja toteutunut määrä oli 12 450 euroa.',
  'Hankkeen on tarkoitus valmistua vuoden 2027 loppuun mennessä, jos valtionavustus myönnetään.',
  'Asiasta pyydettiin lausunto vammaisneuvostolta, vanhusneuvostolta ja nuorisovaltuustolta.',
  'Lausunnoissa pidettiin tärkeänä, että reitin valaistus uusitaan ja penkkejä lisätään.',
  'Kuntalain 14 §:n mukaan valtuusto vastaa kunnan toiminnasta ja taloudesta.',
  'Selvityksen laati rakennustarkastaja, ja se on nähtävillä teknisessä toimistossa 3.2.2026 alkaen.',
  'Maanomistajien kanssa on neuvoteltu, eikä huomautuksia ole jätetty määräaikaan mennessä.',
  'Palvelun käyttäjiä oli viime vuonna noin 1 800, joista kolmannes alle 18-vuotiaita.',
  'Toteutus jaetaan kahteen vaiheeseen: ensin korjataan rannan laituri, sitten pysäköintialue.',
];

/** Markup around a paragraph, as word processors leave it. */
const PARAGRAPHS = {
  A: (/** @type {string} */ text) =>
    `<p class="Sisennetty" style='margin-top:0cm;margin-right:0cm;margin-bottom:.0001pt;margin-left:117.0pt;text-align:justify;line-height:normal'><span lang="FI" style='font-size:11.0pt;font-family:"Arial","sans-serif"'>${text}</span></p>\n<p class="Sisennetty" style='margin-bottom:.0001pt'><span lang="FI" style='font-size:11.0pt;font-family:"Arial","sans-serif"'>&nbsp;</span></p>\n`,
  B: (/** @type {string} */ text) =>
    `<p style="margin:0pt 0pt 0pt 117pt"><span style="font-family:Arial; font-size:11pt">${text}</span></p>\n<p style="margin:0pt"><span style="font-family:Arial">&nbsp;</span></p>\n`,
  C: (/** @type {string} */ text) =>
    `<p><span style="font-family:Arial; font-size:11pt">${text}</span></p>\n<p><span>&nbsp;</span></p>\n`,
};

/** Where the text of an item begins, and how many paragraphs (title, marker) come before the explanation. */
const STARTS = {
  A: { mark: 'WordSection1', before: 3 },
  B: { mark: 'DATABEGIN', before: 4 },
  C: { mark: 'data-part-block-htm', before: 4 },
};

/** The styles that a word processor declares on every page it saves, a few thousand characters of them. */
const STYLES = Array.from(
  { length: 90 },
  (_, at) =>
    ` p.Tyyli${at}, li.Tyyli${at}, div.Tyyli${at} {margin:0cm;margin-left:${at}.0pt;font-size:11.0pt;font-family:"Arial","sans-serif";}`,
).join('\n');

/**
 * The page with so many characters of explanation more, in markup of its layout.
 * @param {{ layout: 'A' | 'B' | 'C', body: Uint8Array }} page @param {number} characters
 * @returns {Uint8Array}
 */
export function thicken({ layout, body }, characters) {
  const encoding = layout === 'A' ? 'latin1' : 'utf8';
  const html = Buffer.from(body).toString(encoding);
  const { mark, before } = STARTS[layout];
  let at = html.indexOf(mark);
  for (let seen = 0; seen < before && at >= 0; seen += 1) at = html.indexOf('</p>', at + 1);
  if (at < 0) throw new Error(`bench: no place for more text on a page of layout ${layout}`);
  const place = at + '</p>'.length;
  const styled =
    layout === 'A'
      ? html.slice(0, place).replace('<style>\n<!--', `<style>\n<!--\n${STYLES}`)
      : html.slice(0, place);
  return Buffer.from(`${styled}\n${explanation(layout, characters)}${html.slice(place)}`, encoding);
}

/** @param {'A' | 'B' | 'C'} layout @param {number} characters */
function explanation(layout, characters) {
  const paragraphs = ['Selostus'];
  let length = 0;
  for (let at = 0; length < characters; at += 1) {
    const sentences = Array.from(
      { length: 2 + (at % 4) },
      (_, k) => SENTENCES[(at * 3 + k * 7) % SENTENCES.length],
    );
    const text = sentences.join(' ');
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs.map((text) => PARAGRAPHS[layout](layout === 'B' ? inEntities(text) : text)).join('');
}

/** @param {string} text */
const inEntities = (text) =>
  text.replaceAll('ä', '&auml;').replaceAll('ö', '&ouml;').replaceAll('§', '&sect;');

/** Characters of text as they are spread over the pages of a town: a median of 4 000, between 1 500 and 10 000. @param {number} at */
export function charactersAt(at) {
  const share = ((at * 37 + 11) % 100) / 100;
  return Math.round(1_500 * 7.1 ** share);
}
