import type { Vote, VoteOption } from '../../domain/agenda-item.js';
import { baseOfPartitive } from './name-partitive.js';
import { isNamePart } from './name-runs.js';
import { countSource, readCount } from './number-words.js';
import { type PlacedSentence, placeSentences } from './sentences.js';

/**
 * Elections with candidates: one vote each with the candidates' names as printed and their counts, blank votes last.
 * The winner is the one candidate whom the text then says to be elected.
 */
export function readBallots(text: string): readonly Vote[] {
  if (!ELECTION.test(text)) return [];
  const groups = gather(findCounts(text), text);
  return groups.flatMap((group, index) =>
    toVote(text, group, groups[index + 1]?.at(0)?.start ?? text.length),
  );
}

// suljetuin lipuin · lippuäänestys · vaali toimitettiin · ääntä · sluten omröstning
const ELECTION =
  /suljetui|lippuäänest|(?<!\p{L})\p{L}{0,30}vaali|valituksi|valitsi|valittiin|slut(?:na|en)|(?:valdes|vald|valde)(?!\p{L})/iu;

type Count = {
  readonly label: string;
  readonly isBlank: boolean;
  readonly count: number;
  readonly start: number;
  readonly end: number;
};

const N = countSource();
const VOTES = '(?:ääntä|ääni|äänen|röster|röst)(?!\\p{L})';
const NAME = "(?<name>\\p{Lu}[\\p{L}’'-]{1,40}(?: \\p{Lu}[\\p{L}’'-]{1,40}| (?:von|af|de)(?= \\p{Lu})){0,4})";

// Ritva Salmikangas 19 ääntä · Ritva Salmikangas (kesk.) sai 19 ääntä · Ritva Salmikangas sai 19 ääntä · Anna Strömskär fick 12 röster · hade fått 12 röster · Leena Haavisto: 24 · Leena Haavisto (24)
const BY_NAME = `${NAME}(?: \\([^()\\d\\n]{1,20}\\))?(?: (?:(?:oli |on )?saanut|sai|saivat|fick|(?:hade |har )?fått|erhöll|saa))?(?:\\s?[:–-])? \\(?(?<votes>${N})(?: ${VOTES}|\\)|(?= ?(?:[,.;\\n]|$)| (?:ja|sekä|och) \\p{Lu}))`;

// 19 ääntä sai Ritva Salmikangas
const BY_COUNT = `(?<before>${N}) ${VOTES} (?:sai|fick) ${NAME.replace('name', 'later')}`;

// Aino Malli ja Olli Harju saivat kumpikin 4 ääntä · Ehdolla olivat Aino Malli ja Olli Harju. Vaalissa kumpikin sai 4 ääntä.
const BY_BOTH = `${NAME.replace('name', 'one')} ja ${NAME.replace('name', 'other')}(?: (?:saivat|fick) (?:kumpikin|molemmat)|(?: [^.\\n]{1,40})?\\. [^.\\n]{0,60}?(?:kumpikin|molemmat) (?:sai|saivat)) (?<each>${N}) ${VOTES}`;

// Lista A sai 14 ääntä ja lista B 7 ääntä · ehdokaslista ”Yhdessä” sai 24 ääntä
const BY_LIST = `(?:(?<list>(?:[Ll]|[Ee]hdokasl|[Vv]aalil)ista (?:nro )?(?:\\p{Lu}|\\d{1,2}))|(?:[Ee]hdokas|[Vv]aali)?[Ll]ista (?:nro \\d{1,2} )?[”"“](?<listNamed>[^”"“\\n]{1,60})[”"“])(?: (?:sai|saa))? (?<listed>${N}) ${VOTES}`;

// Aino Haavistoa äänesti 12 valtuutettua ja Olli Harjua 8 valtuutettua · Olli Harjua kannatti viisi
const BY_OBJECT = `${NAME.replace('name', 'object')}(?: (?:äänesti|kannatti))? (?<given>${N})(?: (?:valtuutettua?|jäsentä|jäsen|edustajaa?|henkilöä)(?!\\p{L})|(?<=(?:äänesti|kannatti) [^ ]{1,20})(?![\\p{L}\\d]))`;

// tyhjiä 2 · Tyhjä 2 ääntä · kaksi tyhjää · 1 blank röst · hylättyjä 1
const BLANK = `(?<blank>[Tt]yhj(?:iä|ä|ää)|[Bb]lanka?|[Hh]ylätt?y(?:jä|ä)?)(?: (?:ääniä|äänestyslippuja|lippuja|röster|oli|annettiin|jätettiin|saatiin)){0,2}(?:\\s?[:–-])? \\(?(?<blanks>${N})(?: ${VOTES})?|(?<blanksFirst>${N}) (?:(?:lippu|lippua|ääni|ääntä|äänestyslippu|äänestyslippua|röstsedel|röstsedlar|sedel|sedlar|röst|röster) (?:oli |olivat |annettiin |jätettiin |var |lämnades |avgavs ){0,2})?(?<blankLater>tyhj(?:ää|ä|iä)|blanka?|hylätty(?:ä)?)(?!\\p{L})(?: (?:ääntä|ääni|äänestyslippua?|lippua?|röster|röst))?`;

const COUNT = new RegExp(
  [BLANK, BY_BOTH, BY_LIST, BY_COUNT, BY_OBJECT, BY_NAME].map((source) => `(?:${source})`).join('|'),
  'gu',
);

function findCounts(text: string): readonly Count[] {
  return [...text.matchAll(COUNT)].flatMap((match): readonly Count[] => {
    const groups = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    const count = readCount(
      groups['votes'] ??
        groups['each'] ??
        groups['given'] ??
        groups['listed'] ??
        groups['before'] ??
        groups['blanks'] ??
        groups['blanksFirst'] ??
        '',
    );
    if (count === null) return [];
    const blank = groups['blank'] ?? groups['blankLater'];
    if (blank !== undefined) return [{ label: labelOfBlank(blank), isBlank: true, count, ...place }];
    const list = groups['list'] ?? groups['listNamed'];
    if (list !== undefined) return [{ label: list, isBlank: false, count, ...place }];
    const isAfterVoted = AFTER_VOTED.test(text.slice(Math.max(0, place.start - 60), place.start));
    const object = groups['object'] ?? (isAfterVoted ? groups['name'] : undefined);
    if (object !== undefined) {
      const label = objectLabel(object, text, place);
      return label === null ? [] : [{ label, isBlank: false, count, ...place }];
    }
    return [groups['one'], groups['other'], groups['name'], groups['later']].flatMap((printed) => {
      const label = withoutTitles(printed ?? '');
      return label === null ? [] : [{ label, isBlank: false, count, ...place }];
    });
  });
}

// (Aino Haavistoa) äänesti 7 jäsentä ja (Olli Harjua 4)
const AFTER_VOTED = /(?:äänesti|kannatti) [^ ]{1,20}(?: \p{L}{1,15})?(?:,| ja| sekä) $/u;

/** Whom members voted for: the verb stands with this candidate or with the one before. */
function objectLabel(
  printed: string,
  text: string,
  { start, end }: Pick<Count, 'start' | 'end'>,
): string | null {
  const name = withoutTitles(printed);
  if (name === null || !/[aä]$/u.test(name)) return null;
  const isVoted = /(?:äänesti|kannatti)(?!\p{L})/u.test(text.slice(Math.max(0, start - 100), end));
  return isVoted ? baseOfPartitive(name, text.slice(Math.max(0, start - NEAR), end + NEAR)) : null;
}

/** Where a candidate's name may stand in another form, in characters; a whole page for each of many would take long. */
const NEAR = 4_000;

function labelOfBlank(printed: string): string {
  if (/^hyl/iu.test(printed)) return 'Hylätty';
  return /^bl/iu.test(printed) ? 'Blank' : 'Tyhjä';
}

function withoutTitles(printed: string): string | null {
  const words = printed.split(' ');
  const first = words.findIndex((word) => isNamePart(word));
  const name = first < 0 ? [] : words.slice(first);
  return name.length > 0 && name.every((word) => isNamePart(word) || /^\p{Ll}/u.test(word))
    ? name.join(' ')
    : null;
}

/** Counts of one election: near each other, no name twice; a lone candidate needs blank votes beside. */
function gather(counts: readonly Count[], text: string): readonly (readonly Count[])[] {
  const groups: Count[][] = [];
  for (const count of counts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNear =
      last !== undefined && !PARTS.test(text.slice(last.end, count.start)) && count.start - last.end < 200;
    if (group !== undefined && isNear && group.every(({ label }) => label !== count.label)) group.push(count);
    else groups.push([count]);
  }
  return groups.filter((group) => {
    const candidates = group.filter(({ isBlank }) => !isBlank).length;
    const from = group.at(0)?.start ?? 0;
    const near = text.slice(Math.max(0, from - 160), group.at(-1)?.end ?? from);
    return candidates >= 2 && /ään|röst/iu.test(near);
  });
}

const PARTS = /\u0000|suljetui|(?<!\p{L})vaali|slutna|valituksi|valittiin/iu;

function toVote(text: string, group: readonly Count[], until: number): readonly Vote[] {
  const [first, last] = [group.at(0), group.at(-1)];
  if (first === undefined || last === undefined) return [];
  const options: readonly VoteOption[] = [...group]
    .sort((a, b) => Number(a.isBlank) - Number(b.isBlank))
    .map(({ label, count }) => ({ label, count }));
  // `Puheenjohtajaksi valittiin Emmi Malli (12 ääntä).`: the sentence of the counts may tell it
  const from = text.slice(0, first.start).search(/[^.\n]*$/u);
  const after = placeSentences(text.slice(from, until)).map((sentence: PlacedSentence) => sentence.text);
  const candidates = group.filter(({ isBlank }) => !isBlank);
  const most = Math.max(...candidates.map(({ count }) => count));
  const names = candidates.filter(({ count }) => count === most).map(({ label }) => label);
  const losers = candidates.filter(({ count }) => count < most).map(({ label }) => label);
  return [
    {
      subject: null,
      options,
      winner: winnerOf(names, losers, after),
      evidence: text.slice(first.start, last.end),
    },
  ];
}

function winnerOf(
  names: readonly string[],
  losers: readonly string[],
  after: readonly string[],
): string | null {
  for (const sentence of after) {
    if (!ELECTED.test(sentence)) continue;
    // seats parted between lists: none of them wins
    if (losers.some((name) => LIST.test(name) && isNamed(name, sentence))) return null;
    const named = names.filter((name) => isNamed(name, sentence));
    if (named.length === 1) return named[0] ?? null;
    if (named.length > 1) return null;
  }
  return null;
}

// Lista A · ehdokaslista 1
const LIST = /^\p{Ll}{0,10}lista(?!\p{L})/iu;

// on tullut valituksi · valittiin · arvalla, jolloin edustajaksi tuli · har blivit vald · valdes
const ELECTED =
  /valituksi|(?:jäsene|edustaja|sihteeri|johtaja|päällikö|edustaji|jäseni)(?:ksi|kseen) tuli|arvalla|arpa |arvonna|valittiin|valitsi(?!\p{L})|valittu|(?:vald|valdes|valde|utsågs)(?!\p{L})/iu;

/** Every part of the name stands in the sentence, whatever case ends it. */
function isNamed(name: string, sentence: string): boolean {
  return name.split(' ').every((part) => sentence.includes(part.slice(0, Math.max(3, part.length - 3))));
}
