import type { Command } from 'commander';
import type { Found } from '../../../app/catalogue.js';
import type { PykalaError } from '../../../domain/errors.js';
import { type OutputWords, withOutput } from '../../options.js';
import { printRows } from '../../print-rows.js';
import type { Row } from '../../render/rows.js';
import type { Column } from '../../render/table.js';
import { contextFor, type Shell } from '../../shell.js';

const COLUMNS: readonly Column[] = [
  { key: 'source', title: 'source' },
  { key: 'authority', title: 'authority', flexible: true, least: 16 },
  { key: 'kind', title: 'kind', optional: 1 },
  { key: 'languages', title: 'languages', optional: 2 },
  { key: 'status', title: 'status' },
  { key: 'baseUrl', title: 'address', flexible: true, least: 40 },
];

/** `pykala sources catalogue [word]`: which authorities can be followed by name. */
export function addSourcesCatalogue(sources: Command, shell: Shell): void {
  const command = sources
    .command('catalogue')
    .description('the authorities that can be followed by name')
    .argument('[word]', 'only those whose name holds these letters');
  withOutput(command).action(async (word: string | undefined, words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    const [{ loadCatalogue }, { searchCatalogue, sourcesOf }] = await Promise.all([
      import('../../catalogue-file.js'),
      import('../../../app/catalogue.js'),
    ]);
    const found = searchCatalogue(loadCatalogue(), word ?? null).flatMap(sourcesOf);
    if (word !== undefined && found.length === 0) throw await nothingFound(word);
    await printRows(context, COLUMNS, found.map(toRow), words);
  });
}

function toRow({ source, authority, address }: Found): Row {
  const { baseUrl, languages, status, validFrom, validTo, note } = address;
  const record = {
    source: source.name,
    authority: authority.name,
    kind: authority.kind,
    platform: authority.platform,
    languages,
    status,
    baseUrl,
    validFrom,
    validTo,
    note,
  };
  return {
    record,
    cells: {
      source: source.name,
      authority: authority.name,
      kind: authority.kind.replaceAll('_', ' '),
      languages: languages.join(', '),
      status,
      baseUrl,
    },
  };
}

async function nothingFound(word: string): Promise<PykalaError> {
  const { unknownInCatalogue } = await import('../../unknown-in-catalogue.js');
  return unknownInCatalogue(word);
}
