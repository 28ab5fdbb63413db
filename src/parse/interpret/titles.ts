import type { Person } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';
import { readName } from './name-words.js';
import { isActingWord, isBodyWord, isOfficeWord, isPluralOffice } from './office-words.js';

/**
 * Whether the whole text is the title of an office holder (`Vs. kunnanjohtaja`, `Kasvun ja oppimisen toimialan
 * johtaja`, `Stadsdirektören`) or the name of a body that presents (`Kaupunginhallitus`). A colon may close it.
 */
export function isOfficeTitle(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length <= MOST_TITLE_WORDS && isTitleOf(words, isPresenterWord);
}

/** Whether the whole text is the title of an office holder; the name of a body is none. */
export function isPersonTitle(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.length <= MOST_TITLE_WORDS && isTitleOf(words, isOfficeWord);
}

/**
 * The person that the whole text names with a title (`Title Firstname Surname`, `Title Surname, Firstname`,
 * `Name, title`, or only a title: name `null`), else `null`. A sentence that begins with a title is none.
 */
export function readTitledPerson(text: string): Person | null {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_TITLE_WORDS + MOST_NAME_WORDS) return null;
  return nameThenTitle(words) ?? titleAlone(words) ?? titleThenName(words);
}

const MOST_TITLE_WORDS = 10;
const MOST_NAME_WORDS = 5;
const LONGEST = 200;

/** The words of a short text, without the colon, comma or full stop that closes it. */
function wordsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  const whole = evenSpace(text).replace(/ ?[:,]$|(?<=\p{Ll}{3})\.$/u, '');
  return whole === '' ? [] : whole.replaceAll(' / ', '/').split(' ');
}

function isPresenterWord(word: string): boolean {
  return isOfficeWord(word) || isBodyWord(word);
}

/** A title is a word of office with what may stand before it, or, in Swedish, `för` and a field after it. */
function isTitleOf(words: readonly string[], isHead: (word: string) => boolean): boolean {
  if (words.length > 1 && ACTING_BEHIND.test(words.at(-1) ?? ''))
    return isTitleOf(words.slice(0, -1), isHead);
  const field = words.findIndex(
    (word, at) => FIELD_WORD.test(word) || (word === 'i' && isVersedIn(words[at - 1], words[at + 1])),
  );
  if (field > 0) return isTitleOf(words.slice(0, field), isHead) && isField(words.slice(field + 1));
  const head = words.at(-1) ?? '';
  const isTwofold = head.split('/').every((part) => isHead(part));
  return isTwofold && words.slice(0, -1).every((word, at) => standsBefore(word, at));
}

// Suunnittelija (ma.) · Kunnanjohtaja (vs.)
const ACTING_BEHIND = /^\((?:v\.?s|v\.?t|v\.?a|m\.?a|t\.?f|sij|määräaikainen|vik|tillf)\.?\)$/iu;

// chefen för tekniska tjänster · direktören inom bildning
const FIELD_WORD = /^(?:för|inom|vid)$/iu;

/** `sakkunnig i småbarnspedagogik`: of others, `i` tells where they are; `sakkunnig i ärendet` was heard on it. */
function isVersedIn(office = '', field = ''): boolean {
  return VERSED.test(office) && !/^(?:ärende(?:t|na)?|frågan?|frågorna|saken|målet),?$/iu.test(field);
}

const VERSED = /(?:sakkunnig|specialist|expert)(?:e|en)?$/iu;

/** `bildning och kultur`, but not `fram förslaget` or `barnskydd föreslår`. */
function isField(words: readonly string[]): boolean {
  return (
    words.length > 0 && words.length <= 6 && words.every((word) => FIELD_PART.test(word) && !VERB.test(word))
  );
}

const FIELD_PART = /^[\p{Ll}-]+,?$/u;

const VERB =
  /^(?:fram|att|det|den|sin|sitt|har|är|kan|ska|skall|föreslår|beslutar|anser|konstaterar|presenterade?r?|redogör|redogjorde|lämnar|framför|framförde|meddelade?r?|svarar|begär|bereder|beredde)$/iu;

/** Whether a word may stand before the word of office: `vs.`, `hallinto-`, `ja`, a genitive, an adjective. */
function standsBefore(word: string, at: number): boolean {
  if (isOfficeWord(withoutComma(word)) || isActingWord(word)) return true;
  if (BEFORE_OFFICE.test(word) || (at > 0 && CONJUNCTION.test(word))) return true;
  return GENITIVE.test(word) && !NO_GENITIVE.test(word);
}

const CONJUNCTION = /^(?:ja|och|sekä|samt|&|[-–])$/iu;

// sivistys- ja … · tekninen … · johtava … · 1. … · teknisk … · tekniska … · biträdande …
const BEFORE_OFFICE =
  /^(?:\p{L}{2,40}-|\p{L}{2,30}nen|(?:tekn\.|hall\.|siv\.|johtava|vastaava|avustava|toimittava|virkaa|virkaatekevä|apulainen|i{1,3}|[1-3]\.|teknisk|juridisk|administrativ|ledande|biträdande|ansvarig|tjänstförrättande|förste|första|andra|ordinarie|tillförordnade?|finsk|svensk|\p{L}{2,30}sk(?:t|a|e)|\p{L}{2,30}liga?|centrala))$/iu;

// toimialan … · lautakunnan … · oppimisen … · nämndens … · Norrviks …
const GENITIVE = /^\p{L}{1,60}(?:-\p{L}{1,60})?(?:n|s|'s|:n|:s)$/iu;

// passives, illatives and small words that end like a genitive: valitaan, kuntaan, on, kuin, nimesin, han, dess, beslutas
const NO_GENITIVE =
  /^(?!vantaan$)(?:(?:on|oli|en|ei|kun|kuin|niin|noin|hän|sen|jonka|johon|tähän|myös|mukaan|siten|sitten|vain|ensin|kuten|päättäen|koskien|ottaen|lukien|alkaen|kohden|nykyinen|entinen|edellinen|han|men|den|din|sin|min|en|ett|som|hos|dess|vars|till|ses|finns|utses|väljs|genom|mellan|utan|innan|medan|sedan|även)$|\p{L}*(?:taan|tään|daan|dään|laan|lään|naan|nään|raan|rään|seen|meen|iin|hin|uun|yyn|elin|esin|osin|tiin|ssin|attas|etas|utas|eras|ades|ats|its)$)/iu;

function titleAlone(words: readonly string[]): Person | null {
  return isTitleOf(words, isPresenterWord) ? { title: words.join(' '), name: null } : null;
}

/** The title ends with the last word of office before the name; a comma may part surname and first name. */
function titleThenName(words: readonly string[]): Person | null {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const title = words.slice(0, at);
    const held = endsActing(title) ? title.slice(0, -1) : title;
    const last = held.at(-1) ?? '';
    if (!isTitleOf([...held.slice(0, -1), last.replace(/,$/u, '')], isTitleHead)) continue;
    const name = readNameWithComma(words.slice(at));
    if (name !== null) return { title: withoutComma(title.join(' ')), name };
  }
  return null;
}

/** `suunnittelija vs. Aino Malli`: what tells that the office is held for another may stand behind it. */
function endsActing(title: readonly string[]): boolean {
  return title.length > 1 && isActingWord(title.at(-1) ?? '');
}

function isTitleHead(word: string): boolean {
  return isOfficeWord(word) || isPluralOffice(word);
}

/** `Wallin, Henrik` as printed. */
function readNameWithComma(words: readonly string[]): string | null {
  const commas = words.filter((word) => word.endsWith(',')).length;
  if (commas > 1 || (commas === 1 && words.length > 4)) return null;
  return readName(words.map(withoutComma), true) === null ? null : words.join(' ');
}

/** `Raimo Lintula, tekninen johtaja` · `Raimo Lintula (tekninen johtaja)`. */
function nameThenTitle(words: readonly string[]): Person | null {
  const whole = words.join(' ');
  const found = NAME_THEN_TITLE.exec(whole)?.groups;
  const name = readName((found?.['name'] ?? '').trim().split(' '));
  const title = found?.['inside'] ?? found?.['title'] ?? '';
  return name !== null && isPersonTitle(title) ? { title, name } : null;
}

const NAME_THEN_TITLE = /^(?<name>[^,()]{3,80})(?:, ?(?<title>[^()]{4,100})| ?\((?<inside>[^()]{4,100})\))$/u;

function withoutComma(word: string): string {
  return word.replace(/,$/u, '');
}
