import type { AgendaItem } from '../domain/agenda-item.js';

/**
 * Who is to act after a page: the body that its decision, or on an agenda its proposal, passes the matter on to;
 * `null` where none is named, or the matter ends there.
 */
export function nextStepOf(record: AgendaItem | null): string | null {
  const current = record?.handlings.find(({ isCurrent }) => isCurrent);
  if (record === null || current === undefined) return null;
  const outcome = record.decision?.outcome;
  if (outcome === 'rejected' || outcome === 'withdrawn') return null;
  if (outcome === 'returned' || outcome === 'tabled') return record.governingBody;
  const texts = current.sections
    .filter(({ kind }) => kind === 'decision' || kind === 'proposal')
    .map(({ text }) => text.slice(0, LONGEST));
  return texts.map(addresseeIn).find((found) => found !== null) ?? null;
}

/**
 * The body that words pass a matter on to, in its basic form (`tekniselle lautakunnalle` is `tekninen lautakunta`), or
 * `null`. Only a body that something is sent, put forward or given to for preparation counts, not one that is told.
 */
export function addresseeIn(text: string): string | null {
  for (const sentence of text.split(/(?<=[.;:])\s+|\n+/u)) {
    const finnish = PASSES_ON.test(sentence) ? finnishAddressee(sentence) : null;
    const found = finnish ?? SWEDISH.exec(sentence)?.groups?.['body'] ?? null;
    if (found !== null) return found.toLowerCase();
  }
  return null;
}

const LONGEST = 20_000;

// ehdottaa, esittää edelleen, lähettää, antaa, siirtää, saattaa, palauttaa, ohjaa, välittää, toimittaa, pyytää
const PASSES_ON =
  /(?:ehdot|esit|lähe?t|anne?[nt]|anta|ant[oi]|siir|saatta|saatet|palaut|ohja|väli|toimit|valmisteltava|käsiteltävä)/iu;

// (tekniselle | sosiaali- ja) lautakunnalle
const TO_BODY =
  /(?<before>(?:[\p{L}-]{1,40}selle |\p{L}{1,40}- ja ){0,2})(?<head>\p{L}{0,40}?)(?<stem>hallitukse|valtuusto|lautakunna|jaosto|palvelualuee|toimiala|virasto)lle(?!\p{L})/iu;

// (teknisen) lautakunnan valmisteltavaksi, but not: vastauksen kunnanhallituksen valmisteltavaksi
const OF_BODY =
  /(?<before>(?:[\p{L}-]{1,40}[aeiouyäö]sen |\p{L}{1,40}- ja ){0,2})(?<head>\p{L}{0,40}?)(?<stem>hallitukse|valtuusto|lautakunna|jaosto|palvelualuee|toimiala|virasto)n (?=valmistel|käsitel|päätet)/iu;

/** The word by which the inflected one ends. */
const BASIC: Readonly<Record<string, string>> = {
  hallitukse: 'hallitus',
  valtuusto: 'valtuusto',
  lautakunna: 'lautakunta',
  jaosto: 'jaosto',
  palvelualuee: 'palvelualue',
  toimiala: 'toimiala',
  virasto: 'virasto',
};

// remitterar motionen till tekniska nämnden för beredning · föreslår för stadsfullmäktige
const SWEDISH =
  /(?:remitter|föreslå|hänskju|skicka|sända?|över(?:sänd|lämna)|återremitter|återsänd|för vidare)[^.]{0,160}?(?:till|för|att) (?<body>(?:[\p{L}-]{3,30}(?:ska|a|liga) )?(?:\p{L}{0,40}(?:fullmäktige|styrelsen|nämnden|sektionen)))(?!\p{L})/iu;

function finnishAddressee(sentence: string): string | null {
  const found = (TO_BODY.exec(sentence) ?? OF_BODY.exec(sentence))?.groups;
  if (found === undefined) return null;
  const before = (found['before'] ?? '').replace(ADJECTIVE, '$<stem>nen ');
  const basic = BASIC[(found['stem'] ?? '').toLowerCase()] ?? '';
  const owner = found['head'] === '' && before === '' ? ownerIn(sentence, found['stem'] ?? '') : '';
  return `${owner}${before}${found['head'] ?? ''}${basic}`;
}

/** Whose service area or branch it is: `sivistyksen palvelualueelle`, but not `aloitteen palvelualueelle`. */
function ownerIn(sentence: string, stem: string): string {
  if (!/^(?:palvelualue|toimiala|virasto)/iu.test(stem)) return '';
  const owner = OWNER.exec(sentence)?.groups?.['owner'] ?? '';
  return owner === '' || PASSED.test(owner) ? '' : `${owner} `;
}

// sivistyksen palvelualueelle · kaupunkikehityksen toimialalle
const OWNER = /(?<![\p{L}-])(?<owner>[\p{L}-]{3,40}n) (?:palvelualue|toimiala|virasto)/iu;

// what is passed on, not who takes it
const PASSED = /(?:aloitt|asia|vastau|lausun|ehdot|esity|selvity|kuntalais)\p{L}{0,12}n$/iu;

// tekniselle · sivistyksellisen
const ADJECTIVE = /(?<stem>\p{L}{1,40}?)se(?:lle|n) /gu;
