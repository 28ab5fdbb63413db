import type { DocumentType } from '../../domain/agenda-item.js';
import type { PageHeader } from '../../domain/page-layout.js';
import { evenSpace } from '../white-space.js';
import { readFinnishDate } from './dates.js';

/**
 * What a page's header line says, or `null` when the line is no header. The body stands before the document word
 * on the same line, else on the line above (`bodyLine`). A § is read in minutes only, a list number on agendas only.
 */
export function readHeaderLine(line: string, bodyLine: string | null): PageHeader | null {
  if (line.length > LONGEST_HEADER) return null;
  const text = evenSpace(line);
  const found = HEADER.exec(text);
  const words = found?.groups;
  if (!found || !words) return null;
  const documentType = DOCUMENT_WORDS.get((words['word'] ?? '').toLowerCase()) ?? null;
  const bodyBefore = text.slice(0, found.index).trim();
  if (BODY_NEVER_HOLDS.test(bodyBefore)) return null;
  return {
    governingBody: readBody(bodyBefore) ?? readBody(bodyLine ?? ''),
    documentType,
    meetingDate: readFinnishDate(words['date'] ?? ''),
    ...numbersOf(documentType, words['numberWord'], words['number']),
  };
}

/** `AUTHORITY, BODY, DD.MM.YYYY` on one line: how some towns head a single item. The body may hold commas. */
export type AuthorityLine = {
  readonly authority: string;
  readonly governingBody: string;
  readonly meetingDate: string;
};

/** What such a line says, or `null` when the line is none. */
export function readAuthorityLine(line: string): AuthorityLine | null {
  if (line.length > LONGEST_HEADER) return null;
  const found = AUTHORITY_LINE.exec(evenSpace(line))?.groups;
  const meetingDate = readFinnishDate(found?.['date'] ?? '');
  const [authority, governingBody] = [found?.['authority'], found?.['body']];
  return authority && governingBody && meetingDate ? { authority, governingBody, meetingDate } : null;
}

/** Nothing said. */
export const EMPTY_HEADER: PageHeader = {
  governingBody: null,
  documentType: null,
  meetingDate: null,
  articleNumber: null,
  itemNumber: null,
};

const LONGEST_HEADER = 400;

const DOCUMENT_WORDS: ReadonlyMap<string, DocumentType> = new Map([
  ['pöytäkirja', 'minutes'],
  ['protokoll', 'minutes'],
  ['esityslista', 'agenda'],
  ['föredragningslista', 'agenda'],
  ['viranhaltijapäätös', 'officeHolderDecision'],
  ['tjänsteinnehavarbeslut', 'officeHolderDecision'],
]);

// Kunnanhallitus Pöytäkirja 03.02.2016/Pykälä 17 · Esityslista 29.05.2017 Asianro 4 · Protokoll 04.05.2026 kl. 17:30 / Justerat
const HEADER =
  /(?<![\p{L}\d])(?<word>Pöytäkirja|Esityslista|Protokoll|Föredragningslista|Viranhaltijapäätös|Tjänsteinnehavarbeslut) (?<date>\d{1,2}\.\d{1,2}\.\d{4})(?: ?\/? ?(?<numberWord>Pykälä|Paragraf|§|Asianro|Asianumero|Asia|Ärendenummer|Ärendenr|Ärende|Nr)\.? ?(?<number>\d{1,5})|,? klo?\.? ?\d{1,2}[.:]\d{2}.*)?(?: ?[/,-] ?(?:Tarkastettu|Tarkastamaton|Justerat|Ojusterat))?[ .,]*$/iu;

// `Toimielimet | Kunnanhallitus |` before the word is a trail of links; `edellisen kokouksen (` is running text
const BODY_NEVER_HOLDS = /[|<>]|\($|https?:/u;

// Metsälän kunta, Sivistyslautakunta, 16.02.2022
const AUTHORITY_LINE =
  /^(?<authority>[^,]{2,80}(?:kunta|kaupunki|kuntayhtymä|hyvinvointialue|liitto|kommun|stad|samkommun|välfärdsområde|seurakunta|yhtymä)), (?<body>.{2,150}), (?<date>\d{1,2}\.\d{1,2}\.\d{4})$/iu;

function readBody(text: string): string | null {
  const body = evenSpace(text).replace(/[ ,:–-]+$/u, '');
  return body === '' || body.length > 150 || BODY_NEVER_HOLDS.test(body) ? null : body;
}

function numbersOf(
  documentType: DocumentType | null,
  numberWord: string | undefined,
  number: string | undefined,
): Pick<PageHeader, 'articleNumber' | 'itemNumber'> {
  const isArticle = /^(?:pykälä|paragraf|§)$/iu.test(numberWord ?? '');
  const value = number === undefined ? null : Number(number);
  return {
    articleNumber: documentType === 'minutes' && isArticle ? value : null,
    itemNumber: documentType === 'agenda' && !isArticle ? value : null,
  };
}
