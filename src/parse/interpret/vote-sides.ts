import { type ProposalSide, readProposalSide } from './adoption.js';
import { surnameKey } from './meeting-course.js';

/** What a side of a vote stands for; `names` are the unchanging parts of the surnames of those who moved it. */
export type Side = { readonly kind: ProposalSide | 'continue'; readonly names: readonly string[] };

/** What Jaa (`yes`) and Ei (`no`) stand for, `null` where the page does not say. */
export type Sides = { readonly yes: Side | null; readonly no: Side | null };

/**
 * Reads who stands for Jaa and who for Ei out of the words before a count; the last such order counts, and a roll of
 * those who voted (`Jaa: Aho, Kettu ⏎ Ei: Salmi`) or the head of a table tells none.
 */
export function readSides(words: string, isSwedish: boolean): Sides {
  const window = withoutRoll(words);
  const places = placesOf(window, isSwedish ? YES_SV : YES_FI)
    .filter((place) => !isOfTable(window, place))
    .slice(-MOST_ORDERS)
    .toReversed();
  const all = [...window.matchAll(isSwedish ? NO_SV : NO_FI)];
  const orders = places.map((yes) => sidesAt(window, yes, all));
  return orders.find(isTold) ?? orders[0] ?? { yes: null, no: null };
}

/** A roll of those who voted, one a line (`Aho Jaa ⏎ Harju Ei ⏎ Malli Ei`) or in a sentence, made blank. */
function withoutRoll(words: string): string {
  const lines = words.match(ROLL_LINE) ?? [];
  const unlined = lines.length < 3 ? words : words.replace(ROLL_LINE, toBlanks);
  return unlined.replace(ROLL_TOLD, toBlanks);
}

function toBlanks(words: string): string {
  return ' '.repeat(words.length);
}

// Aho, Berg ja Kettu äänestivät JAA
const ROLL_TOLD =
  /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:(?:, | ja | sekä | )\p{Lu}[\p{L}-]{1,30}){1,80} äänestivät (?:jaa|JAA|Jaa|ei|EI|Ei|tyhjää)(?!\p{L})/gu;

const ROLL_LINE = /(?<=\n)\p{Lu}[\p{L} .,-]{1,60} (?:jaa|ei|tyhjä|tyhjää|poissa|ja|nej)(?=\n)/giu;

/** No order of voting names its Jaa more often, the roll of names behind it included. */
const MOST_ORDERS = 4;

/** A cell of a table, a label above its count, the head of a table (`Nimi Jaa Ei Tyhjä`). */
function isOfTable(text: string, { start, end }: Place): boolean {
  const isAlone = /^\n?$/u.test(text.charAt(start - 1)) && /^\n?$/u.test(text.charAt(end));
  return isAlone || HEAD_GOES_ON.test(text.slice(end, end + 8));
}

const HEAD_GOES_ON = /^[ \n|/]{1,3}(?:ei|nej)(?:[ \n|/]|$)/iu;

function isTold({ yes, no }: Sides): boolean {
  return [yes, no].some((side) => side !== null && side.kind !== 'counter');
}

function sidesAt(window: string, yes: Place, all: readonly RegExpExecArray[]): Sides {
  const no = all.find(({ index }) => index > yes.end) ?? all.at(-1);
  if (no === undefined) return { yes: sideBefore(window, 0, yes.start), no: null };
  const places = { yes, no: { start: no.index, end: no.index + no[0].length } };
  const isInBrackets = window.charAt(yes.start - 1) === '(' && window.charAt(yes.end) === ')';
  const isLabelFirst =
    IS_LABEL_FIRST.test(window.slice(yes.end, yes.end + 40)) ||
    (beginsItem(window, places.yes) && beginsItem(window, places.no));
  return !isInBrackets && isLabelFirst ? sidesAfterLabels(window, places) : sidesBeforeLabels(window, places);
}

type Place = { readonly start: number; readonly end: number };
type Places = { readonly yes: Place; readonly no: Place };

function placesOf(text: string, pattern: RegExp): readonly Place[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// äänestävät jaa · ”JAA” · (jaa) · jaa-ääni merkitsi
const YES_FI = /(?<!\p{L})(?:jaa|JAA|Jaa)(?!\p{L})/gu;

// äänestävät ei · (ei) · ei-ääni · EI. · ja ei Harjunotkolan ehdotusta
const NO_FI =
  /(?<=äänest\p{L}{1,6} |vastaa\p{L}{0,6} |["”“'’(]|(?:ja|vai|sekä|,) )(?:ei|EI|Ei)(?!\p{L})|(?<!\p{L})(?:ei|EI|Ei)(?=-?\s?ään|["”’).,;:=]|\s[=–-]|\s(?:tarkoit|merkits|kannatta)|$)/gu;

const YES_SV = /(?<!\p{L})(?:ja|JA|Ja)(?!\p{L})/gu;
const NO_SV = /(?<!\p{L})(?:nej|NEJ|Nej)(?!\p{L})/gu;

// jaa-ääni merkitsi … · JAA = … · Jaa tarkoitti … · jaa, kannattavat … · ja-röst innebär …
const IS_LABEL_FIRST =
  /^["”’)]?(?:[- ]?(?:ään\p{L}{1,8}|röst\p{L}{0,4}))?(?:,? kannatta|\s?[=:–]|\s\((?=\p{L})|\s(?:tarkoit|merkits|on |oli |betyd|inneb|avs|för ))/u;

/** `nimenhuuto, JAA esittelijän esitys, EI Kivelän esitys`: each label begins an item of a list. */
function beginsItem(window: string, { start, end }: Place): boolean {
  return (
    /[,:;.\n] ?$/u.test(window.slice(Math.max(0, start - 2), start)) && /^ \p{L}/u.test(window.slice(end))
  );
}

function sidesAfterLabels(window: string, { yes, no }: Places): Sides {
  const [first, second] = yes.start < no.start ? [yes, no] : [no, yes];
  const ahead = window.slice(first.end, second.start);
  if (ROLL_AFTER.test(ahead)) return { yes: null, no: null };
  const behind = upToStop(window.slice(second.end, second.end + 240));
  const sides = [readSide(ahead), readSide(behind)] as const;
  return yes.start < no.start ? { yes: sides[0], no: sides[1] } : { yes: sides[1], no: sides[0] };
}

// (Jaa-äänet): Aho, Berg, Kallio. · the names of those who voted
const ROLL_AFTER =
  /^(?:-ään\p{L}{1,4}|-röster)?: (?:\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2}(?:, | ja |(?=[.;\n]))){1,40}[.;\n] ?$/u;

function upToStop(text: string): string {
  const at = text.search(/[.;\n]/u);
  return at < 0 ? text : text.slice(0, at);
}

function sidesBeforeLabels(window: string, { yes, no }: Places): Sides {
  if (yes.start < no.start) {
    return { yes: sideBefore(window, 0, yes.start), no: readSide(window.slice(yes.end, no.start)) };
  }
  return { yes: readSide(window.slice(no.end, yes.start)), no: sideBefore(window, 0, no.start) };
}

function sideBefore(window: string, from: number, to: number): Side | null {
  const phrase = window.slice(Math.max(from, to - 300), to);
  const cut = [...phrase.matchAll(BEGINS_A_SIDE)].at(-1);
  return readSide(cut === undefined ? phrase : phrase.slice(cut.index + cut[0].length));
}

// Ne, jotka … · joka kannattaa … · de som … · a sentence that begins
const BEGINS_A_SIDE =
  /(?<!\p{L})(?:[Jj]otka|[Jj]oka|[Dd]e som|[Dd]en som)(?!\p{L})|[.:!?\n] ?(?=\p{Lu}|[”"])/gu;

/** What a phrase stands for: `kannattavat jäsen Ruuskan ehdotusta` · `asian käsittelyn jatkamista`. */
export function readSide(phrase: string): Side | null {
  const names = namesIn(phrase);
  const procedural = PROCEDURES.map(({ kind, pattern }) => ({ kind, at: phrase.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .at(0);
  if (procedural !== undefined) return { kind: procedural.kind, names };
  const proposal = readProposalSide(phrase);
  if (proposal !== null) return { kind: proposal.side, names: proposal.side === 'base' ? [] : names };
  return names.length > 0 ? { kind: 'counter', names } : null;
}

/** What a count was given for, by the words before it: a name alone may be any word that begins a sentence. */
export function readSupported(words: string): Side | null {
  const side = readSide(words);
  return side?.kind === 'counter' && !/ehdotu|esity/iu.test(words) ? null : side;
}

const PROCEDURES: readonly { readonly kind: Side['kind']; readonly pattern: RegExp }[] = [
  {
    kind: 'continue',
    pattern:
      /jatk(?:am|et|aa|u|okäsit)|käsitellään (?:nyt|tässä)|käsittelyä (?:nyt|tässä)|päätet\p{L}{1,40} (?:nyt|tässä)|fortsa?ä?tt|avgörs (?:nu|i dag)|behandlas (?:nu|i dag)/iu,
  },
  { kind: 'return', pattern: /palaut|återremi/iu },
  { kind: 'table', pattern: /pöydäl|siirtäm|bordlägg/iu },
  { kind: 'wish', pattern: /toivomu|ponsi|ponne|(?<!\p{L})(?:hemställnings)?kläm|önskemål/iu },
  { kind: 'reject', pattern: /hylkä|hylät|avslag|förkast/iu },
];

function namesIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(NAME)].map(([word]) => surnameKey(word)).filter((key) => !NO_NAME.test(key));
}

const NAME = /(?<!\p{L})\p{Lu}[\p{L}-]{2,40}/gu;

// the first letters of words that begin with a capital and are no names
const NO_NAME = /^(?:Ne|Puhe|Esit|Jaa|Äänes|Kunnan|Kaupun|Val|Pohja|JAA|Ordf|De|Före|Kommu|Stads)/u;

/** Whether two sides are one: by the name of who moved it, else by what it is. */
export function isSameSide(a: Side, b: Side): boolean {
  if (a.names.some((name) => b.names.includes(name))) return true;
  if (a.names.length > 0 && b.names.length > 0) return false;
  return a.kind === b.kind;
}
