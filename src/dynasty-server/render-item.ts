import { type Addresses, addressesOf } from './addresses.js';
import { attachmentLinks, attachmentTable, itemHeading, navigationTable } from './item-chrome.js';
import type { ItemDocument } from './item-document.js';
import { interfaceWords } from './labels.js';
import { spanMarkup } from './line-markup.js';
import { escapeHtml } from './markup.js';
import { pageShell } from './page-shell.js';
import { renderItemA } from './render-item-a.js';
import { textLines } from './text-lines.js';

/** The markup of an item's page in its world's layout. `origin` is what the page prints in its feed addresses. */
export const renderItem = (document: ItemDocument, origin: string): string => {
  const { world } = document;
  const inside = addressesOf(world, null);
  switch (world.layout) {
    case 'A':
      return renderItemA(document, origin);
    case 'B':
      return pageShell(world, origin, `${itemHeading(document)}\n${regionB(document, inside)}`, FOOTER);
    case 'C':
      return pageShell(world, origin, `${itemHeading(document)}\n${regionC(document, inside)}`, FOOTER);
    case 'D':
      return pageShell(world, origin, `${itemHeading(document)}\n${regionD(document, inside)}`, FOOTER);
  }
};

const FOOTER = "<div class='footer'><a href='#'>&copy; Dynasty 10.4.0.260401</a></div>";

const regionB = (document: ItemDocument, inside: Addresses): string =>
  [
    '<!--DATABEGIN-->',
    navigationTable(document, inside, "class='tbl navigation'", "class='caption navigation hidden'"),
    attachmentTable(document, inside, "class='tbl attachments'"),
    `<div>${spanMarkup(textLines(document), true)}</div>`,
    document.style.navigationTwice ? navigationTable(document, inside, "class='tbl navigation'", '') : '',
    '<!--DATAEND-->',
  ].join('');

const regionC = (document: ItemDocument, inside: Addresses): string => {
  const attachments = attachmentTable(document, inside, "class='data-part-table'");
  return [
    "<div class='data-part page-navigation'>",
    navigationTable(document, inside, "class='data-part-table'", "class='hidden'"),
    '</div>',
    attachments === '' ? '' : `<div class='data-part attachments'>${attachments}</div>`,
    "<div class='data-part meetingitem'>\n<div class='data-part-block-htm'>",
    `<div>${spanMarkup(textLines(document), false)}`,
    '</div></div></div>',
  ].join('\n');
};

/** The form of 2026: file links before the words "Kokousasian teksti", empty history and list headings after the text. */
const regionD = (document: ItemDocument, inside: Addresses): string => {
  const words = interfaceWords(document.world.language);
  const navigation = navigationTable(document, inside, '', '');
  const hasHistory = (document.item.earlier ?? []).length > 0;
  return [
    navigation,
    attachmentLinks(document, inside),
    `<p>${document.world.language === 'sv' ? 'Mötesärendets text' : 'Kokousasian teksti'}</p>`,
    spanMarkup(textLines(document), false),
    hasHistory ? '' : `<p>${escapeHtml(words.history)}</p>`,
    document.style.navigationTwice ? navigation : '',
  ].join('\n');
};
