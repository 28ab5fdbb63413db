import type { Language } from '../domain/agenda-item.js';
import { labelOf } from './labels.js';
import { BLANK_LINE, lineOf as line, type TextLine } from './text-line.js';
import type { LabelForm, Piece, WorldStyle } from './types.js';

type Style = Required<WorldStyle>;
type Section = Extract<Piece, { kind: 'section' }>;

/** The lines of one handling, sections parted by an empty paragraph. */
export const linesOfPieces = (
  pieces: readonly Piece[],
  language: Language,
  style: Style,
): readonly TextLine[] =>
  pieces.flatMap((piece, at) => {
    const lines = linesOfPiece(piece, language, style);
    return at === 0 ? lines : [BLANK_LINE, ...lines];
  });

const linesOfPiece = (piece: Piece, language: Language, style: Style): readonly TextLine[] => {
  switch (piece.kind) {
    case 'section':
      return sectionLines(piece, language, style);
    case 'paragraph':
      return [line([{ text: piece.text }])];
    case 'heading':
      return [line([{ text: piece.text, bold: true }])];
    default:
      return [piece];
  }
};

const sectionLines = (piece: Section, language: Language, style: Style): readonly TextLine[] => {
  const label = piece.label ?? labelOf(piece.section, language);
  if (label === '') return apart(piece.lines);
  if (piece.by !== null) return proposalLines({ ...piece, by: piece.by }, label, language, style);
  return labelled(label, piece.lines, piece.form ?? style.labelForm);
};

/** A presenter is told in a section of its own, on the label's line, or is the label itself; a body always on the line. */
const proposalLines = (
  piece: Section & { readonly by: string },
  label: string,
  language: Language,
  style: Style,
): readonly TextLine[] => {
  const form = piece.form ?? style.labelForm;
  const isBody = !piece.by.includes(' ');
  if (style.proposalBy === 'as-label' && !isBody) return labelled(piece.by, piece.lines, form);
  if (style.proposalBy === 'label-line' || isBody) {
    const first = line(
      [
        { text: label, bold: true },
        { text: piece.by, gap: form === 'wide' ? 'wide' : 'blank' },
      ],
      'label',
    );
    return [first, BLANK_LINE, ...apart(piece.lines)];
  }
  return [
    ...labelled(labelOf('presenter', language), [piece.by], form),
    BLANK_LINE,
    ...labelled(label, piece.lines, form),
  ];
};

const labelled = (label: string, lines: readonly string[], form: LabelForm): readonly TextLine[] => {
  const [first, ...rest] = lines;
  if (first === undefined) return [line([{ text: label, bold: form === 'wide' }], 'label')];
  const tail = rest.length > 0 ? [BLANK_LINE, ...apart(rest)] : [];
  switch (form) {
    case 'own':
      return [line([{ text: label }], 'label'), ...apart(lines)];
    case 'colon':
      return [line([{ text: `${label}:` }], 'label'), ...apart(lines)];
    case 'inline':
      return [line([{ text: `${label} ${first}` }]), ...tail];
    case 'inline-colon':
      return [line([{ text: `${label}: ${first}` }]), ...tail];
    case 'spans':
      return [line([{ text: label }, { text: first, gap: 'none' }]), ...tail];
    case 'wide':
      return [
        line(
          [
            { text: label, bold: true },
            { text: first, gap: 'wide' },
          ],
          'label',
        ),
        ...tail,
      ];
  }
};

const apart = (lines: readonly string[]): readonly TextLine[] =>
  lines.flatMap((text, at) => (at === 0 ? [line([{ text }])] : [BLANK_LINE, line([{ text }])]));
