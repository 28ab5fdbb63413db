import type { Command } from 'commander';
import type { Shell } from '../shell.js';
import { addSourcesAdd } from './sources/add.js';
import { addSourcesCatalogue } from './sources/catalogue.js';
import { addSourcesCheck } from './sources/check.js';
import { addSourcesList } from './sources/list.js';
import { addSourcesRemove } from './sources/remove.js';

/** `pykala sources`: which authorities are followed, and what the catalogue knows. */
export function addSources(program: Command, shell: Shell): void {
  const sources = program.command('sources').description('the sources followed: list, add, remove, check');
  for (const add of [addSourcesList, addSourcesAdd, addSourcesRemove, addSourcesCatalogue, addSourcesCheck]) {
    add(sources, shell);
  }
}
