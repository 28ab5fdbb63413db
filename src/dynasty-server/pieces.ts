import type { LabelForm, Piece, SectionName, WorldStyle } from './types.js';

type Section = Extract<Piece, { kind: 'section' }>;

/** A section under its usual label, one paragraph a line. */
export const section = (name: SectionName, ...lines: readonly string[]): Section => ({
  kind: 'section',
  section: name,
  label: null,
  form: null,
  by: null,
  lines,
});

/** The same section with another label (`''` = none) and, if wanted, another place of the label. */
export const relabel = (piece: Section, label: string, form: LabelForm | null = null): Section => ({
  ...piece,
  label,
  form,
});

/** A proposal with who proposes it (`Kunnanjohtaja Tuula Esimerkki`, or a body). */
export const proposal = (by: string | null, ...lines: readonly string[]): Section => ({
  ...section('proposal', ...lines),
  by,
});

export const decision = (...lines: readonly string[]): Section => section('decision', ...lines);
export const proceedings = (...lines: readonly string[]): Section => section('proceedings', ...lines);
export const preparers = (...lines: readonly string[]): Section => section('preparation', ...lines);
export const contacts = (...lines: readonly string[]): Section => section('additional_info', ...lines);
/** Who is told, in one line as towns print it. */
export const notify = (...recipients: readonly string[]): Section => section('notify', recipients.join(', '));

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
export const heading = (text: string): Piece => ({ kind: 'heading', text });
export const list = (...items: readonly string[]): Piece => ({ kind: 'list', items });
export const rows = (...cells: readonly (readonly string[])[]): Piece => ({ kind: 'rows', rows: cells });
/** Markup put on the page as it is: for what the vocabulary lacks. */
export const raw = (html: string): Piece => ({ kind: 'raw', html });

/** Unlabelled running text, as most towns print their explanation. */
export const explain = (...lines: readonly string[]): Section =>
  relabel(section('explanation', ...lines), '');

const KNOWN_AFTER_THE_MEETING: ReadonlySet<SectionName> = new Set([
  'proceedings',
  'decision',
  'notify',
  'appeal',
]);

/** What an agenda shows of a text: nothing of what is known only after the meeting, at most its empty labels. */
export const agendaOf = (text: readonly Piece[], style: WorldStyle): readonly Piece[] =>
  text.flatMap((piece) => {
    if (piece.kind !== 'section' || !KNOWN_AFTER_THE_MEETING.has(piece.section)) return [piece];
    const keepsLabel = style.emptyLabels === true && piece.section !== 'appeal';
    return keepsLabel ? [{ ...piece, lines: [] }] : [];
  });
