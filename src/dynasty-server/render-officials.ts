import { writeOut } from './item-document.js';
import { interfaceWords } from './labels.js';
import { spanMarkup } from './line-markup.js';
import { escapeHtml, finnishDate } from './markup.js';
import { pageShell } from './page-shell.js';
import { linesOfPieces } from './piece-lines.js';
import { listCharsetOf } from './render-lists.js';
import { defaultStyleOf } from './style.js';
import { boldLine, lineOf } from './text-line.js';
import type { Moment, World } from './types.js';
import { reached } from './world-clock.js';

/** One office-holder decision, or `null` where it is unknown or not published yet. */
export const renderOfficerDecision = (
  world: World,
  origin: string,
  id: string,
  now: Moment,
): string | null => {
  const found = (world.officerDecisions ?? []).find((decision) => decision.id === id);
  if (found === undefined || !reached(found.publishedAt, now)) return null;
  const style = { ...defaultStyleOf(world.layout), ...world.style };
  const number = found.registerNumber === undefined ? [] : [lineOf([{ text: found.registerNumber }])];
  const lines = [
    boldLine(found.title),
    ...number,
    ...linesOfPieces(writeOut(found.text), world.language, style),
  ];
  const heading = `<h1>${escapeHtml(found.officer)}&nbsp; ${decisionWord(world)} ${finnishDate(found.date)}/§ ${found.articleNumber}</h1>`;
  return pageShell(
    world,
    origin,
    `${heading}\n<!--DATABEGIN--><div>${spanMarkup(lines, false)}</div><!--DATAEND-->`,
  );
};

/** The paged list of office-holder decisions, newest first. */
export const renderOfficialSearch = (world: World, origin: string, size: number, now: Moment): string => {
  const rows = (world.officerDecisions ?? [])
    .filter((decision) => reached(decision.publishedAt, now))
    .toSorted((a, b) => b.date.localeCompare(a.date))
    .slice(0, size)
    .map(
      (decision) =>
        `<tr><td>${escapeHtml(decision.officer)}    ${finnishDate(decision.date)}</td><td><a href="?page=official_decision&amp;id=${decision.id}">${decisionWord(world)} ${decision.articleNumber}/${decision.date.slice(0, 4)}${escapeHtml(decision.title)}</a></td></tr>`,
    );
  const head = '<tr><th>Viranhaltija/Päätöspäivämäärä</th><th>Otsikko</th></tr>';
  return pageShell(world, origin, `<table>${head}\n${rows.join('\n')}</table>`, '', listCharsetOf(world));
};

const decisionWord = (world: World): string => interfaceWords(world.language).officerDecision;
