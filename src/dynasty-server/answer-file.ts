import { printedOrigin } from './addresses.js';
import { type Answer, itemAnswer, listAnswer, unknownAnswer } from './answer-parts.js';
import { renderMeetingA, renderTelimet, renderTelin } from './render-lists-a.js';
import { smallPdf } from './small-pdf.js';
import type { Moment, World, WorldItem } from './types.js';
import { isPublished } from './world-clock.js';
import { indexOf } from './world-index.js';

/** `KIND.EXT` under `kokous/`: the parts of a file's name. Line it was made for: `2026101-4-120034.PDF`. */
const FILE_NAME = /^(?<stem>[0-9A-Z-]{1,120})\.(?<extension>PDF|HTM)$/u;

/** What stands under `kokous/`: PDFs of meetings, items and attachments; in layout A the pages as files too. */
export const fileAnswer = (world: World, name: string, origin: string, now: Moment): Answer => {
  const { stem, extension } = FILE_NAME.exec(name)?.groups ?? {};
  if (stem === undefined) return unknownAnswer(world, null);
  if (extension === 'HTM') {
    return world.layout === 'A'
      ? htmAnswer(world, stem, printedOrigin(world, origin), now)
      : unknownAnswer(world, stem);
  }
  return isKnownPdf(world, stem, now) ? pdfAnswer(stem) : { ...unknownAnswer(world, stem), kind: 'file' };
};

const htmAnswer = (world: World, stem: string, origin: string, now: Moment): Answer => {
  if (stem === 'TELIMET') return listAnswer(world, 'listing', null, renderTelimet(world, origin, now));
  if (stem.startsWith('TELIN-')) {
    const bodyId = stem.slice('TELIN-'.length);
    return listAnswer(world, 'listing', bodyId, renderTelin(world, origin, Number(bodyId), now));
  }
  if (indexOf(world).meeting(stem) === null) return itemAnswer(world, stem, origin, now);
  return listAnswer(world, 'meeting', stem, renderMeetingA(world, origin, stem, now));
};

const isKnownPdf = (world: World, stem: string, now: Moment): boolean => {
  const index = indexOf(world);
  const meeting = index.meeting(stem) ?? index.item(stem)?.meeting ?? null;
  if (meeting !== null) return isPublished(meeting, now);
  const cut = stem.lastIndexOf('-');
  if (cut < 1) return false;
  const [owner, last] = [stem.slice(0, cut), Number(stem.slice(cut + 1))];
  if (owner.endsWith('-0')) return index.meeting(owner.slice(0, -2)) !== null;
  const item: WorldItem | undefined = index.item(owner)?.item;
  return (item?.files ?? []).some((file) => file.documentId === last);
};

const pdfAnswer = (stem: string): Answer => ({
  kind: 'file',
  id: stem,
  status: 200,
  contentType: 'application/pdf',
  body: smallPdf(`Asiakirja ${stem}`),
  changedAt: null,
});
