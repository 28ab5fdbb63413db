import { evenSpace } from './white-space.js';

/** The register number that makes up a whole line, with or without its word, or `null`. */
export function readRegisterLine(text: string): string | null {
  if (text.length > 80) return null;
  const line = evenSpace(text);
  return WHOLE_LINE.exec(line)?.groups?.['number'] ?? SHORT_AFTER_WORD.exec(line)?.groups?.['number'] ?? null;
}

/**
 * The register number printed over two lines of old static pages, `6120/2016` and `00.01.01`, as one
 * (`6120/00.01.01/2016`), or `null` when the lines are no such pair.
 */
export function readSplitRegisterLines(first: string, second: string): string | null {
  if (first.length > 60 || second.length > 40) return null;
  const head = SPLIT_HEAD.exec(evenSpace(first))?.groups;
  const tail = SPLIT_TAIL.exec(evenSpace(second))?.groups;
  const year = SPLIT_YEAR.exec(evenSpace(second))?.groups;
  const open = SPLIT_OPEN.exec(evenSpace(first))?.groups;
  if (head && tail) return `${head['serial']}/${tail['groups']}/${head['year']}`;
  return open && year ? `${open['number']}/${year['year']}` : null;
}

const WORD =
  '(?:(?:Asianro|Asianumero|Asia|Asian numero|Diaarinumero|Diaarinro|Dnro|DNro|Dno|Dnr|Diarienummer|Diarienr|Ärendenummer|Ärendenr|Ärende)[.:]{0,2} ?)';
const NUMBER = String.raw`\d{1,6}\/\d{2}(?:\.\d{2,6}){1,4}\/\d{4}`;

// 161/00.04.02/2022 · Asianro 1510/10.03.00/2017 · Dnro KAU/52/00.02/2016
const WHOLE_LINE = new RegExp(String.raw`^${WORD}?(?<number>(?:\p{Lu}{1,8}[\/: ])?${NUMBER})[.,]?$`, 'u');

// Dnro 123/2022
const SHORT_AFTER_WORD = new RegExp(
  String.raw`^${WORD}(?<number>(?:\p{Lu}{1,8}[\/: ])?\d{1,6}\/\d{4})$`,
  'u',
);

// 6120/2016, then 00.01.01
const SPLIT_HEAD = new RegExp(String.raw`^${WORD}?(?<serial>\d{1,6})\/(?<year>(?:19|20)\d{2})$`, 'u');
const SPLIT_TAIL = /^(?<groups>\d{2}(?:\.\d{2,6}){1,4})$/u;

// 4100/11.02.00, then /2011
const SPLIT_OPEN = new RegExp(String.raw`^${WORD}?(?<number>\d{1,6}\/\d{2}(?:\.\d{2,6}){1,4})\/?$`, 'u');
const SPLIT_YEAR = /^\/?(?<year>(?:19|20)\d{2})$/u;
