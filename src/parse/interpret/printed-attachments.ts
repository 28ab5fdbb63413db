import type { Attachment, AttachmentKind, Section } from '../../domain/agenda-item.js';
import { evenSpace } from '../white-space.js';

/** The files that printed lists name (under Liitteet, Liite, Oheismateriaali, Bilagor), one a line, without address. */
export function readPrintedAttachments(sections: readonly Section[]): readonly Attachment[] {
  return sections.flatMap(({ kind, heading, text }) => {
    const of = KINDS.get(kind);
    const list = ONE_FILE.test(heading ?? '') && NUMBERED.test(text) ? `${heading} ${text}` : text;
    return of === undefined ? [] : entriesOf(list).flatMap((entry) => readEntry(entry, of));
  });
}

/**
 * All files of a page, each title once: those of the interface, which have addresses, then the printed ones that are
 * not among them. A number or an address that only one of the two tells is taken over.
 */
export function mergeAttachments(
  fromInterface: readonly Attachment[],
  printed: readonly Attachment[],
): readonly Attachment[] {
  const merged = new Map<string, Attachment>();
  for (const file of [...fromInterface, ...printed]) {
    const key = keyOf(file.title);
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? file
        : { ...known, number: known.number ?? file.number, url: known.url ?? file.url },
    );
  }
  return [...merged.values()];
}

const KINDS: ReadonlyMap<Section['kind'], AttachmentKind> = new Map([
  ['attachments', 'attachment'],
  ['supplementary', 'supplementary'],
]);

// `Liite` as the heading of `1 vastaus aloitteeseen`: the number goes with the heading
const ONE_FILE = /^(?:Liite|LIITE|Bilaga|BILAGA)$/u;
const NUMBERED = /^\d{1,2}(?: \S|\p{Lu})/u;

/** One entry a line, or several parted by a semicolon or comma before `Liite 2`; a number alone belongs to the next line. */
function entriesOf(text: string): readonly string[] {
  const entries: string[] = [];
  let number = '';
  for (const line of text.split(/\n+/u)) {
    const words = evenSpace(line).replace(BULLET, '');
    if (LONE_NUMBER.test(words)) {
      number = `${words.replace(/[.):]$/u, '')}. `;
      continue;
    }
    entries.push(...`${number}${words}`.split(NEXT_ENTRY));
    number = '';
  }
  return entries;
}

// Liite 1: Kartta; Liite 2: Kaavaselostus
const NEXT_ENTRY = /[;,] ?(?=(?:Liite|Bilaga) \d)/u;

const LONE_NUMBER = /^(?:(?:Liite|LIITE|Bilaga) )?\d{1,2}[.):]?$/u;

function readEntry(text: string, kind: AttachmentKind): readonly Attachment[] {
  const found = (LISTED.exec(text) ?? COUNTED.exec(text))?.groups;
  const number = found?.['number'];
  const title = evenSpace((found?.['title'] ?? text).replace(SIZE, '').replace(/[;,]$/u, ''));
  if (!/\p{L}{2}/u.test(title) || NO_FILE.test(title)) return [];
  return [{ kind, number: number === undefined ? null : Number(number), title, url: null }];
}

const BULLET = /^[-–—•*▪·˗] ?/u;

// Liite 1 Kartta · Liite 2: Kaavaselostus · Bilaga 3. Karta · Liite nro 5 Kartta · KH liite 3/2024 Kartta · Liite A Kartta
const LISTED =
  /^(?:Esityslistan |Pöytäkirjan |\p{Lu}{2,6} )?(?:[Ll]iite|LIITE|[Bb]ilaga|BILAGA|Oheismateriaali)(?: (?:nro|nr|n:o|no)\.?)? ?(?:(?<number>\d{1,3})(?!\d)(?:[./]\d{1,4}|\p{Ll}(?!\p{L}))?|\p{Lu}(?=[ :.)]))[.,:)]?[ –-]{0,3}(?<title>\S.*)$/u;

// 4. Muistio · 5 Kartta
const COUNTED = /^(?<number>\d{1,2})(?:[.):] ?(?!\d)| (?=\p{Lu}\p{Ll}))(?<title>\S.*)$/u;

// (pdf 60.55 kb) · (123 kt) · Kartta.pdf 123 kt
const SIZE =
  /(?: \(|(?<=\.(?:pdf|docx?|xlsx?)) )(?:(?:pdf|docx?|xlsx?|pptx?)[ ,]{0,3})?[\d.,]{1,12} ?(?:kb|kt|mb|mt|b|t)\)?$/iu;

/** What stands in such a list without naming a file. */
const NO_FILE =
  /^(?:ei liitteitä|ei oheismateriaalia|ei ole|ei|inga bilagor|inga|<.*>?|-+|liite|liitteet|bilagor?)[.:]?$/iu;

/** One file under two names has letters and digits alike, an ending such as `.pdf` left aside. */
function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/\.(?:pdf|docx?|xlsx?)$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
