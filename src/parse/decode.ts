import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { Problem } from '../domain/problem.js';

/** What settled the encoding: the bytes themselves, or the label that was believed. */
export type EncodingProof = 'utf-8' | 'bom' | 'header' | 'prolog' | 'meta' | 'fallback';

/** Text out of bytes. `encoding` is in lower case; `problems` tell of damage and of labels that lie. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  readonly provedBy: EncodingProof;
  readonly problems: readonly Problem[];
};

/**
 * Bytes as text. Valid UTF-8 wins over any label; then the label of the HTTP header, then of the XML prolog or the
 * meta element, then windows-1252. Pages that are UTF-8 but for a few bytes stay UTF-8 with U+FFFD in their place.
 * Never throws; problems: `DECODE_DAMAGED`, `DECODE_LABEL_WRONG`, `DECODE_LABEL_UNKNOWN`.
 */
export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const whole = mayBeWide(bytes) ? null : decodeWholeUtf8(bytes);
  if (whole !== null) return whole;
  const labels = labelsOf(bytes, contentType);
  const wide = decodeUtf16(bytes, labels);
  if (wide !== null) return wide;
  const utf8 = decodeUtf8(bytes, labels);
  return utf8 ?? decodeByLabel(bytes, labels);
}

/** Whether bytes may be UTF-16: its mark, or a zero byte near the start. */
function mayBeWide(bytes: Uint8Array): boolean {
  return (bytes[0] ?? 0) >= 0xfe || bytes.subarray(0, 64).includes(0);
}

/** The text of bytes that are UTF-8 without any damage, for which no label is asked. */
function decodeWholeUtf8(bytes: Uint8Array): Decoded | null {
  if (!isUtf8(bytes)) return null;
  const text = withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return text.includes(REPLACEMENT) ? null : { text, encoding: 'utf-8', provedBy: 'utf-8', problems: [] };
}

type Label = { readonly encoding: string; readonly provedBy: EncodingProof };

/** How far into a page its label is looked for. */
const LABEL_WINDOW = 16_384;

/** The labels in the order in which they are believed. */
function labelsOf(bytes: Uint8Array, contentType: string | null): readonly Label[] {
  const start = bufferOf(bytes.subarray(0, LABEL_WINDOW)).toString('latin1');
  const found: readonly [EncodingProof, string | undefined][] = [
    ['header', HEADER_LABEL.exec(contentType ?? '')?.groups?.['label']],
    ['prolog', PROLOG_LABEL.exec(start)?.groups?.['label']],
    ['meta', META_LABEL.exec(start)?.groups?.['label']],
  ];
  return found.flatMap(([provedBy, label]) =>
    label === undefined ? [] : [{ provedBy, encoding: encodingOf(label) }],
  );
}

// text/xml; charset="iso-8859-1"; x=y
const HEADER_LABEL = /charset\s{0,9}=\s{0,9}["']?(?<label>[\w.:-]{1,40})/iu;

// <?xml version='1.0' encoding='iso-8859-1'?>
const PROLOG_LABEL = /^[^<]{0,99}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["'](?<label>[\w.:-]{1,40})/iu;

// <meta http-equiv="Content-Type" content="text/html; charset=windows-1252"> · <meta charset="utf-8">
const META_LABEL = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?(?<label>[\w.:-]{1,40})/iu;

/** All Western labels mean windows-1252 on the web: real pages hold its quotes and dashes under each of them. */
function encodingOf(label: string): string {
  const name = label.toLowerCase();
  if (/^utf-?8$/u.test(name)) return 'utf-8';
  return /^(?:iso[-_]?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii|(?:windows|cp|win)-?1252)$/u.test(name)
    ? 'windows-1252'
    : name;
}

/** UTF-16 is told by its mark, or by a label together with the zero bytes that no other text has. */
function decodeUtf16(bytes: Uint8Array, labels: readonly Label[]): Decoded | null {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = labels.find(({ encoding }) => encoding.startsWith('utf-16'));
  const isWide = mark !== false || (label !== undefined && bytes.subarray(0, 64).includes(0));
  if (!isWide) return null;
  const encoding = mark === 'utf-16le' ? mark : mark ? 'utf-16be' : (label?.encoding ?? 'utf-16le');
  const text = withoutMark(iconv.decode(Buffer.from(bytes), encoding));
  const provedBy = mark === false ? (label?.provedBy ?? 'bom') : 'bom';
  return { text, encoding, provedBy, problems: damageIn(text) };
}

/** The text as UTF-8 when it is UTF-8, whole or but for a few bytes; else `null`. */
function decodeUtf8(bytes: Uint8Array, labels: readonly Label[]): Decoded | null {
  const text = withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const { letters, damaged, cutAtEnd } = countLetters(text);
  const label = labels.find(({ encoding }) => encoding === 'utf-8');
  const isLabelled = label !== undefined;
  const isNearly = isLabelled
    ? letters > damaged || (damaged === 1 && cutAtEnd)
    : letters >= 3 && letters > 8 * damaged;
  if (!isNearly && !hasMark(bytes)) return null;
  const provedBy = isLabelled ? label.provedBy : 'utf-8';
  return { text, encoding: 'utf-8', provedBy, problems: damageIn(text) };
}

/** Letters beyond ASCII, and places where there was no letter to be had. */
function countLetters(text: string): {
  readonly letters: number;
  readonly damaged: number;
  readonly cutAtEnd: boolean;
} {
  let letters = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === REPLACEMENT_CODE) damaged += 1;
    else if (code > 0x7f) letters += 1;
  }
  return { letters, damaged, cutAtEnd: text.charCodeAt(text.length - 1) === REPLACEMENT_CODE };
}

function decodeByLabel(bytes: Uint8Array, labels: readonly Label[]): Decoded {
  const wrong = labels.filter(({ encoding }) => encoding === 'utf-8').map(labelWrong);
  const unknown = labels
    .filter(({ encoding }) => encoding !== 'utf-8' && !iconv.encodingExists(encoding))
    .map(labelUnknown);
  const believed = labels.find(
    ({ encoding }) =>
      encoding !== 'utf-8' && !encoding.startsWith('utf-16') && iconv.encodingExists(encoding),
  ) ?? { encoding: 'windows-1252', provedBy: 'fallback' as const };
  const text = iconv.decode(bufferOf(bytes), believed.encoding);
  return { ...believed, text, problems: [...wrong, ...unknown, ...damageIn(text)] };
}

/** The same bytes as a Buffer, not copied. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const REPLACEMENT = '\ufffd';
const REPLACEMENT_CODE = 0xfffd;

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function damageIn(text: string): readonly Problem[] {
  if (!text.includes(REPLACEMENT)) return [];
  const { damaged } = countLetters(text);
  return [
    { code: 'DECODE_DAMAGED', step: 'decode', detail: `${damaged} characters could not be read (U+FFFD)` },
  ];
}

function labelWrong(label: Label): Problem {
  return {
    code: 'DECODE_LABEL_WRONG',
    step: 'decode',
    detail: `the ${label.provedBy} says ${label.encoding}, the bytes are not`,
  };
}

function labelUnknown(label: Label): Problem {
  return {
    code: 'DECODE_LABEL_UNKNOWN',
    step: 'decode',
    detail: `the ${label.provedBy} names an encoding that is not known: ${label.encoding}`,
  };
}
