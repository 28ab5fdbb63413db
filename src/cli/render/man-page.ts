import type { CommandFacts, OptionFacts } from '../describe-program.js';
import type { Words } from './completion.js';

/** The manual page of the program in the man macros. `version` stands at its foot. */
export function manPage({ commands, options }: Words, version: string): string {
  const parts = [
    `.TH PYKALA 1 "" "pykala ${version}" "User Commands"`,
    '.SH NAME',
    'pykala \\- minutes of Finnish municipalities, section by section, in one SQLite file',
    '.SH SYNOPSIS',
    '.B pykala',
    '.RI [ options ] " command " [ arguments ]',
    '.SH DESCRIPTION',
    'Polls the RSS feeds of Dynasty meeting portals, fetches every item, reads its sections into records and keeps',
    'every version of them in one SQLite file, to be asked from a terminal or exported.',
    '.SH OPTIONS',
    ...options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...EXITS.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, meaning]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B PYKALA_DB',
    'The database, where \\-\\-db names none.',
    '.TP',
    '.B PYKALA_CONTACT',
    'Whom servers may ask about our requests.',
    '.TP',
    '.B NO_COLOR',
    'No colour.',
    '.SH FILES',
    '.TP',
    '.I $XDG_DATA_HOME/pykala/pykala.db',
    'The database.',
    '.TP',
    '.I $XDG_CONFIG_HOME/pykala/topics/*.json',
    'Your own topics.',
  ];
  return `${parts.join('\n')}\n`;
}

const EXITS: readonly (readonly [string, string])[] = [
  ['0', 'Done, also when nothing was new.'],
  ['1', 'Failed.'],
  ['2', 'Wrong words; nothing was touched.'],
  ['3', 'Done, but some source failed.'],
  ['4', 'A threshold given with \\-\\-fail\\-on was hit.'],
  ['5', 'Another run holds the database.'],
  ['130', 'Interrupted; what was stored stays whole.'],
];

function commandLines({ name, aliases, usage, description, options }: CommandFacts): readonly string[] {
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`;
  return [
    `.SS "${escaped(`pykala ${name} ${usage}`.trim())}"`,
    escaped(`${description}${also}`),
    ...options.flatMap(optionLines),
  ];
}

function optionLines({ flags, description }: OptionFacts): readonly string[] {
  return ['.TP', `.B ${escaped(flags)}`, escaped(description)];
}

/** Backslashes, hyphens and a leading dot mean something to man. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replace(/^(?=[.'])/u, '\\&');
}
