import type { Attachment, AttachmentKind } from '../../domain/agenda-item.js';
import { evenSpace } from '../../parse/white-space.js';
import { type Line, type LinePiece, textOf } from './line-text.js';
import { classesOf, contentOf, type MarkupEvent, type Range } from './markup.js';
import { readLines } from './read-lines.js';
import { baseUrlOf, fileNameOf, fileUrl } from './urls.js';

/** A list of files that the site's interface shows, and where it stands in the page. */
export type FileList = { readonly range: Range; readonly attachments: readonly Attachment[] };

/** The interface's lists of files (captioned tables; in layout A a `div` that begins with the caption), and its navigation tables. */
export function findFileLists(
  events: readonly MarkupEvent[],
  pageUrl: string | null,
): { readonly lists: readonly FileList[]; readonly navigation: readonly Range[] } {
  const lists: FileList[] = [];
  const navigation: Range[] = [];
  const tables: number[] = [];
  for (const [at, event] of events.entries()) {
    if (event.kind === 'close' && event.name === 'table') tables.pop();
    if (event.kind !== 'open') continue;
    if (event.name === 'table') tables.push(at);
    const table = tables.at(-1);
    if (event.name === 'caption' && table !== undefined) {
      const caption = captionIn(events, contentOf(events, at));
      const range = wholeOf(events, table);
      const kind = CAPTIONS.get(caption);
      if (NAVIGATION_CAPTIONS.has(caption)) navigation.push(range);
      else if (kind !== undefined) {
        const after = { from: event.end + 1, to: range.to };
        lists.push({ range, attachments: readList(events, after, kind, pageUrl) });
      }
    }
    const opened = event.name === 'div' ? openedBy(events, at) : null;
    if (opened !== null) {
      const range = wholeOf(events, at);
      const after = { from: opened.from, to: event.end };
      lists.push({ range, attachments: readList(events, after, opened.kind, pageUrl) });
    }
  }
  return { lists, navigation };
}

/** The kind of files under a caption as printed (`Liitteet`, `Oheismateriaali`, `Bilagor`), or `null`. */
export function kindOfCaption(text: string): AttachmentKind | null {
  return CAPTIONS.get(evenSpace(text).replace(/ ?:$/u, '').toLowerCase()) ?? null;
}

/** The attachment that pieces of one link name: number from `Liite 1`, size taken off, address absolute. */
export function attachmentOf(
  pieces: readonly LinePiece[],
  kind: AttachmentKind,
  pageUrl: string | null,
  numberBefore: number | null = null,
): Attachment | null {
  const [first, ...others] = pieces;
  const prefix = others.length === 0 ? undefined : PREFIX.exec(first?.text.trim() ?? '')?.groups?.['number'];
  if (prefix !== undefined) return attachmentOf(others, kind, pageUrl, Number(prefix));
  const found = NUMBERED.exec(textOf(pieces))?.groups;
  const title = (found?.['title'] ?? '').replace(SIZE, '').trim();
  if (title === '') return null;
  const number = found?.['number'] === undefined ? numberBefore : Number(found['number']);
  return { kind, number, title, url: absoluteOf(pieces[0]?.link?.href ?? '', pageUrl) };
}

/** Pieces of a line in runs of one link (or of no link). */
export function runsOf(pieces: readonly LinePiece[]): readonly (readonly LinePiece[])[] {
  const runs: LinePiece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run !== undefined && run[0]?.link === piece.link) run.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

const CAPTIONS: ReadonlyMap<string, AttachmentKind> = new Map([
  ['liitteet', 'attachment'],
  ['liite', 'attachment'],
  ['bilagor', 'attachment'],
  ['bilaga', 'attachment'],
  ['oheismateriaali', 'supplementary'],
  ['oheismateriaalit', 'supplementary'],
  ['tilläggsmaterial', 'supplementary'],
  ['kompletterande material', 'supplementary'],
  ['bakgrundsmaterial', 'supplementary'],
  ['oheisaineisto', 'supplementary'],
  ['muu aineisto', 'supplementary'],
  ['muu materiaali', 'supplementary'],
  ['lisämateriaali', 'supplementary'],
  ['övrigt material', 'supplementary'],
]);

const NAVIGATION_CAPTIONS: ReadonlySet<string> = new Set(['navigointi', 'navigering', 'navigation']);

// `Liite 1Kartta` and `Bilaga 2 Karta`, but not `Liite 2026`
const NUMBERED =
  /^(?:(?:Liite|Bilaga|Oheismateriaali) ?(?<number>\d{1,3})(?!\d)(?:[.:–-] ?| )?(?=\S))?(?<title>.+)$/iu;

// `Liite 2` in a tag of its own before `2 vaihtoehdon vertailu`
const PREFIX = /^(?:Liite|Bilaga|Oheismateriaali) ?(?<number>\d{1,3})[.:]?$/iu;

// (pdf 60.55 kb)
const SIZE =
  / ?\((?:pdf|docx?|xlsx?|pptx?|rtf|txt|jpe?g|png|zip|html?)[ ,]{0,3}[\d.,]{1,12} ?(?:kb|kt|mb|mt|b)\)$/iu;

const NUMBER_ALONE = /^(?:(?:Liite|Bilaga) ?)?(?<number>\d{1,3})[.:]?$/iu;

function captionIn(events: readonly MarkupEvent[], range: Range): string {
  const words = events.slice(range.from, Math.min(range.to, range.from + 12));
  const text = words.map((event) => (event.kind === 'text' ? event.text.slice(0, 100) : ''));
  return evenSpace(text.join(' ')).replace(/ ?:$/u, '').toLowerCase();
}

/** The caption that a `div` begins with (`<div class="tcDat">Liitteet<table …`), and where its list begins. */
function openedBy(
  events: readonly MarkupEvent[],
  at: number,
): { readonly kind: AttachmentKind; readonly from: number } | null {
  const div = events[at];
  if (div?.kind !== 'open' || !classesOf(div).includes('tcDat')) return null;
  const next = events[at + 1];
  const kind =
    next?.kind === 'text' ? CAPTIONS.get(evenSpace(next.text.slice(0, 100)).toLowerCase()) : undefined;
  return kind === undefined ? null : { kind, from: at + 2 };
}

function readList(
  events: readonly MarkupEvent[],
  range: Range,
  kind: AttachmentKind,
  pageUrl: string | null,
): readonly Attachment[] {
  return readLines(events, range).flatMap((line) => readLine(line, kind, pageUrl));
}

function readLine(line: Line, kind: AttachmentKind, pageUrl: string | null): readonly Attachment[] {
  const runs = runsOf(line.pieces);
  const links = runs.filter((run) => run[0]?.link != null);
  if (links.length === 0) {
    const alone = attachmentOf(line.pieces, kind, pageUrl);
    return alone === null ? [] : [alone];
  }
  return links.flatMap((run) => {
    const before = runs[runs.indexOf(run) - 1];
    const number = before === undefined ? undefined : NUMBER_ALONE.exec(textOf(before))?.groups?.['number'];
    const found = attachmentOf(run, kind, pageUrl, number === undefined ? null : Number(number));
    return found === null ? [] : [found];
  });
}

/** Files lie beside the script: their addresses are built from the base address, with what else is linked as it is. */
function absoluteOf(href: string, pageUrl: string | null): string | null {
  const baseUrl = baseUrlOf(pageUrl ?? '') ?? (href.includes('://') ? baseUrlOf(href) : null);
  const name = fileNameOf(href);
  if (baseUrl !== null && name !== null && /\.[a-z]{2,5}$/iu.test(name)) return fileUrl(baseUrl, name);
  const url = URL.canParse(href, pageUrl ?? undefined) ? new URL(href, pageUrl ?? undefined) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

function wholeOf(events: readonly MarkupEvent[], open: number): Range {
  return { from: open, to: contentOf(events, open).to + 1 };
}
