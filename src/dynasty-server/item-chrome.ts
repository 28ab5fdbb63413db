import type { Addresses } from './addresses.js';
import type { ItemDocument } from './item-document.js';
import { interfaceWords } from './labels.js';
import { escapeHtml, finnishDate } from './markup.js';
import type { FileLink } from './types.js';
import { isListed } from './world-clock.js';

/** The words after the body in the header: `Pöytäkirja 12.01.2026/Pykälä 4`; `joint` is `/`, in layout A a blank. */
export const headerLine = (document: ItemDocument, joint: string): string => {
  const words = interfaceWords(document.world.language);
  const { meeting, item, isMinutes, articleNumber } = document;
  const date = finnishDate(meeting.date);
  if (!isMinutes) return `${words.agenda} ${date}${joint}${words.listNumber} ${item.k}`;
  return `${words.minutes} ${date}${articleNumber === null ? '' : `${joint}${words.article} ${articleNumber}`}`;
};

/** The heading of layouts B, C and D. */
export const itemHeading = (document: ItemDocument): string => {
  const body = escapeHtml(document.body.name);
  const line = escapeHtml(headerLine(document, '/'));
  if (document.world.layout === 'D') return `<h1>${body}&nbsp; ${line}</h1>`;
  if (document.world.layout === 'C')
    return `<div class='data-part page-header'><h1>${body}<br>${line}</h1></div>`;
  return `<h1 class='h1title'>${body}<br>${line}</h1>`;
};

/** Edellinen asia | Seuraava asia, appeal instructions where there are any, the item's own PDF. */
export const navigationTable = (
  document: ItemDocument,
  inside: Addresses,
  tableAttributes: string,
  captionAttributes: string,
): string => {
  const words = interfaceWords(document.world.language);
  const caption = tableAttributes === '' ? '' : `<caption ${captionAttributes}>${words.navigation}</caption>`;
  const files = [
    ...(document.item.appealInstructions === true && document.isMinutes
      ? [`<a target='_blank' href='${inside.file(`${document.meeting.id}-0-1.PDF`)}'>${words.appeal}</a>`]
      : []),
    `<a target='_blank' href='${inside.file(`${document.nativeId}.PDF`)}'>${escapeHtml(words.pdf)}</a>`,
  ];
  const open = tableAttributes === '' ? '<table>' : `<table ${tableAttributes}>`;
  return `${open}${caption}<tr><td>${neighbourLinks(document, (id) => escapeHtml(inside.page('meetingitem', `&id=${id}`)))}</td><td>${files.join(' ')}</td></tr></table>`;
};

/** Links to the items before and after this one on the list. */
export const neighbourLinks = (document: ItemDocument, hrefOf: (nativeId: string) => string): string => {
  const words = interfaceWords(document.world.language);
  const { meeting, item } = document;
  const link = (k: number, word: string) =>
    meeting.items.some((other) => other.k === k && isListed(meeting, other, '9999'))
      ? [`<a href='${hrefOf(`${meeting.id}-${k}`)}'>${word}</a>`]
      : [];
  return [...link(item.k - 1, words.previous), ...link(item.k + 1, words.next)].join(' | ');
};

/** The captioned tables of attachments and supplementary files; nothing where the item has none. */
export const attachmentTable = (document: ItemDocument, inside: Addresses, attributes: string): string => {
  const words = interfaceWords(document.world.language);
  const files = document.item.files ?? [];
  const table = (kind: FileLink['kind'], caption: string) => {
    const links = files.filter((file) => file.kind === kind);
    if (links.length === 0) return '';
    const body = links
      .map((file, at) => `<tr><td>${fileLink(document, inside, file, at + 1)}</td></tr>`)
      .join('');
    return `<table ${attributes}><caption>${caption}</caption>${body}</table>`;
  };
  return `${table('attachment', words.attachments)}${table('supplementary', words.supplementary)}`;
};

/** The same files as bare links, as layout D prints them. */
export const attachmentLinks = (document: ItemDocument, inside: Addresses): string =>
  (document.item.files ?? []).map((file, at) => fileLink(document, inside, file, at + 1)).join('\n');

/** The name of a file as published: `M-k-DOCID.PDF`. */
export const fileName = (document: ItemDocument, file: FileLink): string =>
  `${document.nativeId}-${file.documentId}.PDF`;

/** Newer pages put the prefix in a span that touches the name: the text reads `Liite 1Kartta`. */
const fileLink = (document: ItemDocument, inside: Addresses, file: FileLink, number: number): string => {
  const words = interfaceWords(document.world.language);
  const href = inside.file(fileName(document, file));
  const title = escapeHtml(file.title);
  if (document.world.layout === 'B' || file.kind === 'supplementary') {
    return `<a target='_blank' href='${href}'>${title}</a>`;
  }
  return `<a target='_blank' href='${href}' aria-label='${title} (pdf 60.55 kb)'><span class='prefix'>${words.attachment} ${number}</span>${title}</a>`;
};
