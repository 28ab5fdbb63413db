import type { Attachment, AttachmentKind, Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';

/** The files that printed lists name (under Liitteet, Liite, Oheismateriaali, Bilagor), one a line, without address. */
export function readPrintedAttachments(sections: readonly Section[]): readonly Attachment[] {
  return sections.flatMap(({ kind, text }) => {
    const of = KINDS.get(kind);
    return of === undefined ? [] : text.split(/\n+/u).flatMap((line) => readEntry(line, of));
  });
}

/**
 * All files of a page, each title once: those of the interface, which have addresses, then the printed ones that are
 * not among them. A number or kind that only the printed list tells is taken over.
 */
export function mergeAttachments(
  fromInterface: readonly Attachment[],
  printed: readonly Attachment[],
): readonly Attachment[] {
  const merged: Attachment[] = [];
  for (const file of [...fromInterface, ...printed]) {
    const at = merged.findIndex((known) => isSameFile(known, file));
    const known = merged[at];
    if (known === undefined) merged.push(file);
    else merged[at] = { ...known, number: known.number ?? file.number, url: known.url ?? file.url };
  }
  return merged;
}

const KINDS: ReadonlyMap<Section['kind'], AttachmentKind> = new Map([
  ['attachments', 'attachment'],
  ['supplementary', 'supplementary'],
]);

function readEntry(line: string, kind: AttachmentKind): readonly Attachment[] {
  const text = evenSpace(line).replace(BULLET, '');
  const found = NUMBERED.exec(text)?.groups;
  const number = found?.['number'] ?? found?.['counted'];
  const title = (found?.['title'] ?? text).replace(SIZE, '').replace(/[;,]$/u, '').trim();
  if (!/\p{L}{2}/u.test(title) || NO_FILE.test(title)) return [];
  return [{ kind, number: number === undefined ? null : Number(number), title, url: null }];
}

const BULLET = /^[-–—•*▪·˗] ?/u;

// Liite 1 Kartta · Liite 2: Kaavaselostus · Bilaga 3. Karta · 4. Muistio · 5 Kartta · Liite nro 5 Kartta
const NUMBERED =
  /^(?:(?:Liite|LIITE|Bilaga|BILAGA|Oheismateriaali)(?: (?:nro|nr))? ?(?<number>\d{1,3})(?!\d)[.:)]?[ –-]{0,3}|(?<counted>\d{1,2})(?:[.)] | (?=\p{Lu}\p{Ll})))(?<title>\S.*)$/u;

// (pdf 60.55 kb)
const SIZE = / ?\((?:pdf|docx?|xlsx?|pptx?)[ ,]{0,3}[\d.,]{1,12} ?(?:kb|kt|mb|mt|b)\)$/iu;

/** What stands in such a list without naming a file. */
const NO_FILE = /^(?:ei liitteitä|ei|inga bilagor|<.*>?|-+)$/iu;

/** One file under two names: letters and digits alike, an ending such as `.pdf` left aside. */
function isSameFile(one: Attachment, other: Attachment): boolean {
  return keyOf(one.title) === keyOf(other.title);
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\.(?:pdf|docx?|xlsx?)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
