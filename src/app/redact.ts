import type { AgendaItem } from '../domain/agenda-item.js';
import { MASK, maskText } from './redact/mask-text.js';
import { type NameBook, nameBook } from './redact/name-book.js';
import { namesInOffice } from './redact/office-acts.js';

/**
 * A record without the names, telephone numbers, addresses of mail and home of private persons. Officials and elected
 * members, who act in their office, stay: presenters, preparers, signers of a council's motions, those named with a
 * title, and those of whom the text says what only members do. `known` are names known to act in an office from other
 * pages. Masking goes by the shape of words; it hides rather too much than too little, and is no promise that nothing
 * is left.
 */
export function redactRecord(record: AgendaItem, known: NameBook = new Map()): AgendaItem {
  const book = nameBook([...structuredNames(record), ...textsOf(record).flatMap(namesInOffice)], known);
  return redactRow(record, book);
}

/** A row of an export, or any other record, with its words masked: numbers, codes, dates and addresses of pages stay. */
export function redactRow<T extends object>(row: T, known: NameBook = new Map()): T {
  const texts = textsOf(row).flatMap(namesInOffice);
  return maskDeep(row, '', nameBook(texts, known)) as T;
}

/** A text without what tells of private persons; `known` are names of those who act in an office. */
export function redactText(text: string, known: Iterable<string> = []): string {
  return maskText(text, nameBook([...known, ...namesInOffice(text)]));
}

/** What holds no words of a page, or the names of those who act in an office. */
const KEPT: ReadonlySet<string> = new Set(
  [
    'id source platform layout url nativeId meetingNativeId itemId authority body governingBody lastBody language kind',
    'documentType outcome stage registerNumber presenter preparers disqualified contentHash code step',
  ].flatMap((keys) => keys.split(' ')),
);

/** Dates and instants by their keys: `meetingDate`, `capturedAt`. */
const TIME_KEY = /(?:Date|At)$/u;

function maskDeep(value: unknown, key: string, book: NameBook): unknown {
  if (KEPT.has(key) || TIME_KEY.test(key)) return value;
  if (typeof value === 'string') return maskText(value, book);
  if (Array.isArray(value)) return value.map((one) => maskDeep(one, key, book));
  if (typeof value !== 'object' || value === null) return value;
  const isPrivateMotion = 'firstSigner' in value && 'kind' in value && isPrivate(value.kind);
  return Object.fromEntries(
    Object.entries(value).map(([name, one]: [string, unknown]) => {
      if (name === 'firstSigner') return [name, isPrivateMotion && one !== null ? MASK : one];
      return [name, maskDeep(one, name, book)];
    }),
  );
}

/** Who signs a motion of residents is a private person; of one of unknown kind nothing better is known. */
function isPrivate(kind: unknown): boolean {
  return kind === 'resident' || kind === 'other';
}

/** The names that stand in the record in an office. */
function structuredNames({ handlings, motion }: AgendaItem): readonly string[] {
  const people = handlings.flatMap(({ presenter, preparers }) => [presenter, ...preparers]);
  const names = people.flatMap((person) => person?.name ?? []);
  const members = handlings.flatMap(({ disqualified }) => disqualified);
  const signer = motion === null || isPrivate(motion.kind) ? null : motion.firstSigner;
  return [...names, ...members, ...(signer === null ? [] : [signer])];
}

/** Every text in a value, however deep. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (KEPT.has(key) ? [] : textsOf(one)));
}
