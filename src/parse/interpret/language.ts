import type { Language } from '../../domain/agenda-item.js';

/**
 * The language of a text by its common words, `null` where neither Finnish nor Swedish is plainly the more common:
 * names of places and people say nothing.
 */
export function languageOf(text: string): Language | null {
  let finnish = 0;
  let swedish = 0;
  for (const word of text.toLowerCase().match(WORD) ?? []) {
    const last = word.slice(-3);
    // `kommunen` ends like `ihminen`
    if (FINNISH.has(word)) finnish += 1;
    else if (SWEDISH.has(word)) swedish += 1;
    else if (endsIn(FINNISH_ENDINGS, word, last)) finnish += 1;
    else if (endsIn(SWEDISH_ENDINGS, word, last)) swedish += 1;
  }
  if (finnish >= 2 * swedish && finnish > 0) return 'fi';
  return swedish >= 2 * finnish && swedish > 0 ? 'sv' : null;
}

const WORD = /\p{L}{1,60}/gu;

/** The language in which a body is named first (`Stadsfullmäktige / Kaupunginvaltuusto` is Swedish), `null` of initials. */
export function languageOfBody(name: string): Language | null {
  const found = BODY.exec(name)?.groups;
  if (found === undefined) return null;
  return found['fi'] === undefined ? 'sv' : 'fi';
}

// Kunnanhallitus · Tekninen lautakunta · Kommunstyrelsen · Byggnadsnämnden
const BODY =
  /(?<fi>hallitus|valtuusto|lautakunta|jaosto|valiokunta|johtokunta|toimikunta|neuvosto)|(?<sv>styrelse|nämnd|fullmäktige|sektion|utskott|rådet|kommitté)/iu;

const FINNISH: ReadonlySet<string> = new Set(
  (
    'ja on että ei se ovat oli sekä tai myös kun joka jotka mukaan mukaisesti vuoden vuonna koskien koskeva hyväksyi ' +
    'hyväksyttiin päättää päätti päätös ehdotus ehdotuksen esitetään kunnan kaupungin kunta kaupunki asia asian ' +
    'valitaan tiedoksi merkitään merkitsee hyväksyy kokouksen vastaus aloite liite muut'
  ).split(' '),
);

const SWEDISH: ReadonlySet<string> = new Set(
  (
    'och att det som en ett är av för på med till den inte har kan ska skall om enligt samt vid från godkänner godkände ' +
    'godkändes beslutar beslutade beslut förslag förslaget enhälligt kommunens stadens staden kommunen ärende ärendet ' +
    'antecknar antecknas motion bilaga svar ändring övriga'
  ).split(' '),
);

// hallituksen · lautakunnalle · valtuustossa · päätettiin
const FINNISH_ENDINGS = byLastLetters(
  (
    'ssa ssä sta stä lla llä lta ltä lle ksi nen isen minen misen misesta taan tään ttiin uksen yksen kunta kunnan asiat ' +
    'aloite kertomus katsaus vaatimus tto uus yys inta'
  ).split(' '),
);

// nämnden · styrelsen · beslutades · föreslås · understöd
const SWEDISH_ENDINGS = byLastLetters(
  (
    'ningen ningar ande ades ätt elsen heten orna arna erna ligt ska skt nämnden nämndens styrelsen styrelsens stöd ' +
    'ärende ärenden ärendet berättelse mötet mötets sammanträdet sammanträdets direktörens'
  ).split(' '),
);

/** Letters that stand before an ending at least: `asta` is no case of a word. */
const SHORTEST_STEM = 3;

/** Endings by their last three letters, which each of them has. */
type Endings = ReadonlyMap<string, readonly string[]>;

function byLastLetters(endings: readonly string[]): Endings {
  const found = new Map<string, string[]>();
  for (const ending of endings) {
    const last = ending.slice(-3);
    found.set(last, [...(found.get(last) ?? []), ending]);
  }
  return found;
}

function endsIn(endings: Endings, word: string, last: string): boolean {
  const known = endings.get(last);
  return known?.some((end) => end.length <= word.length - SHORTEST_STEM && word.endsWith(end)) ?? false;
}
