import { MEANINGS } from './column-meanings.js';
import type { Column } from './table.js';

/** What can be exported. */
export type ExportKind =
  | 'items'
  | 'decisions'
  | 'motions'
  | 'matters'
  | 'votes'
  | 'attachments'
  | 'sections'
  | 'meetings';

/** One column of an export as its data dictionary tells it. */
export type ExportColumn = Column & { readonly meaning: string };

/** The columns of each export, in the order promised; added to, never renamed. */
export const EXPORT_COLUMNS: Readonly<Record<ExportKind, readonly ExportColumn[]>> = {
  items: columns(
    'id source url nativeId meetingNativeId authority governingBody documentType meetingDate articleNumber itemNumber ' +
      'registerNumber title language outcome layout parserVersion version capturedAt withdrawnAt',
  ),
  decisions: columns(
    'source authority body meetingDate articleNumber registerNumber title outcome unanimous byVote voteResult presenter ' +
      'proposal decision url capturedAt',
  ),
  motions: columns(
    'source authority registerNumber title kind filedDate firstSigner signerCount stage stageDate ageDays lastBody ' +
      'lastDate lastArticle answeredInDays closedDate url',
  ),
  matters: columns(
    'source authority registerNumber title governingBody meetingDate articleNumber documentType outcome unanimous itemId ' +
      'url link',
  ),
  votes: columns(
    'id source authority body meetingDate articleNumber registerNumber title voteNumber subject label count winner evidence',
  ),
  attachments: columns(
    'id source authority body meetingDate articleNumber registerNumber kind number title url',
  ),
  sections: columns(
    'id source authority body meetingDate articleNumber registerNumber handling isCurrent kind heading text',
  ),
  meetings: columns('id source authority governingBody meetingDate startTime place documentType items'),
};

/** The data dictionary of an export: one row a column. */
export function dictionaryOf(
  kind: ExportKind,
): readonly { readonly column: string; readonly meaning: string }[] {
  return EXPORT_COLUMNS[kind].map(({ key, meaning }) => ({ column: snakeCase(key), meaning }));
}

function columns(keys: string): readonly ExportColumn[] {
  return keys.split(' ').map((key) => ({ key, title: key, meaning: MEANINGS[key] ?? '' }));
}

function snakeCase(key: string): string {
  return key.replace(/\p{Lu}/gu, (letter) => `_${letter.toLowerCase()}`);
}
