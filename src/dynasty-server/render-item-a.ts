import { addressesOf } from './addresses.js';
import { fileName, headerLine, neighbourLinks } from './item-chrome.js';
import type { ItemDocument } from './item-document.js';
import { interfaceWords } from './labels.js';
import { wordMarkup } from './line-markup.js';
import { escapeHtml, finnishDate } from './markup.js';
import { shellA } from './page-shell-a.js';
import { textLines } from './text-lines.js';

/** An item's page in layout A: static publishing, Word HTML between the DATA comments with an underscore. */
export const renderItemA = (document: ItemDocument, origin: string): string => {
  const { world, meeting, body, isMinutes } = document;
  const words = interfaceWords(world.language);
  const navigation = navigationA(document);
  return shellA({
    world,
    origin,
    bodyClass: 'bodyKokousasia',
    trail: [
      { name: 'TELIMET.HTM', text: words.bodies },
      { name: `TELIN-${body.id}.HTM`, text: body.name },
      {
        name: `${meeting.id}.HTM`,
        text: `${isMinutes ? words.minutes : words.agenda} ${finnishDate(meeting.date)}`,
      },
    ],
    heading: `${escapeHtml(body.name)}<br>${escapeHtml(headerLine(document, ' '))}`,
    content: [
      `<div class="tblDoc"><div class="tcDoc">${navigation}<hr>${attachmentsA(document)}`,
      '<div class="tcDat"><meta name="Generator" content="Microsoft Word 14 (filtered)"><style>',
      '<!-- p.Sisennetty {margin-left:117.0pt;} p.Sivuotsikko {margin-left:117.0pt; text-indent:-117.0pt;} -->',
      `</style><div class="WordSection1">${wordMarkup(textLines(document))}</div></div>`,
      `<hr>${navigation}`,
      '</div></div>',
    ].join('\n'),
  });
};

const navigationA = (document: ItemDocument): string => {
  const words = interfaceWords(document.world.language);
  const files = addressesOf(document.world, null);
  const neighbours = neighbourLinks(document, (id) => files.file(`${id}.HTM`));
  const pdf = `<img src="ATT.GIF">&nbsp;<a target="_blank" href="${files.file(`${document.nativeId}.PDF`)}">${escapeHtml(words.pdf)}</a>`;
  return `<div class="tcDat"><table width="100%"><tr><td class="tcDat">${neighbours}</td><td class="tcDat" align="right">&nbsp;&nbsp;${pdf}</td></table></div>`;
};

const attachmentsA = (document: ItemDocument): string => {
  const files = document.item.files ?? [];
  if (files.length === 0) return '';
  const inside = addressesOf(document.world, null);
  const rows = files.map(
    (file) =>
      `<tr><td valign="top"><img src="ATT.GIF"></td><td class="tcDat"><a target="_blank" href="${inside.file(fileName(document, file))}">${escapeHtml(file.title)}</a></td></tr>`,
  );
  const caption = interfaceWords(document.world.language).attachments;
  return `<div class="tcDat">${caption}<table class="tcDat">${rows.join('')}</table></div><hr>`;
};
