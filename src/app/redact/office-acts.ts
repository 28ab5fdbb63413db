import { findNames } from '../../parse/interpret/name-runs.js';
import { isOfOffice, replaceRuns } from './name-runs.js';

/**
 * The names in a text of those who act in an office by what it says of them: after a title, as whoever proposes or
 * supports in a meeting, dissents, is disqualified, checks the minutes, is elected to a body, or votes by name.
 */
export function namesInOffice(text: string): readonly string[] {
  const titled: string[] = [];
  replaceRuns(text, ({ lead, words, before }) => {
    const isTitled = lead.some(isOfOffice) || isOfOffice(before);
    if (isTitled && words.length >= 2) titled.push(words.join(' '));
    return '';
  });
  const acting = text.split(SENTENCE_END).flatMap((sentence) => {
    if (sentence.length > LONGEST) return [];
    return ACTS.flatMap((act) => findNames(act.exec(sentence)?.groups?.['names'] ?? ''));
  });
  return [...titled, ...acting];
}

/** Nobody writes a longer sentence of those below; voters by name fill the longest. */
const LONGEST = 2_000;

const SENTENCE_END = /\n|(?<=\p{Ll}{3}\.) /u;

const ACTS: readonly RegExp[] = [
  // Jussi Metsäranta ehdotti Leena Pihlajaniemen kannattamana, että … · Pirjo Hakamäki föreslog att ärendet bordläggs
  /^(?=[^.]{0,600}(?:kannat|pöydälle|palautetaan|hylätään|vastaehdotu|muutosehdotu|understö|återremit|bordlägg))(?<names>[^.]{3,200}?)(?:ehdotti|ehdottivat|kannatti|kannattivat|föreslog|understödde)(?!\p{L})/u,
  /(?:ehdotti|esitti|föreslog)(?!\p{L})(?<names>[^.]{3,120}?)(?:kannattamana|kannattaman[ai]|understö[dt])/u,
  // … jätti päätökseen eriävän mielipiteen · … ilmoitti olevansa esteellinen · … poistui esteellisenä
  /^(?<names>[^.]{3,200}?)(?:jätti|jättivät|ilmoitti|ilmoittivat|anmälde)[^.]{0,60}(?:eriävä|esteelli|jäävi|avvikande|jäv)/u,
  // Pöytäkirjantarkastajiksi valittiin Saara Hongisto ja Pekka Niinikoski
  /(?:tarkastaj|ääntenlaskij|protokolljuster|rösträkn)\p{L}{0,12}(?: \p{L}{1,30}){0,4} (?:valittiin|valitaan|valitsi|nimettiin|valdes|utsågs|utses|väljs)(?<names>[^.]{3,400})/iu,
  /(?:valittiin|valitaan|valdes|utsågs)(?<names>[^.]{3,200}?)(?:pöytäkirjan\p{L}{0,20}|ääntenlaskij\p{L}{1,8}|till protokolljuster\p{L}{1,6})/iu,
  // Jaa: Aino Mäki, Pekka Niini · EI äänestivät Saara Hongisto ja …
  /(?<!\p{L})(?:[Jj]aa|JAA|[Ee]i|EI|[Tt]yhj\p{Ll}{1,5}|TYHJÄ|[Nn]ej|NEJ|[Bb]lank\p{Ll}{0,3}|[Pp]oissa)(?:(?: \(\d{1,3}\))?:|[ -](?:ääniä|äänet|äänestivät|äänesti|röster|röstade)(?: \(\d{1,3}\))?:?) (?<names>\p{Lu}[^.:]{3,1500})/u,
];
