import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../../../../src/domain/agenda-item.js';

/** One invented meeting out of a text file, and what is to be read in it; empty strings where nothing is said. */
export type Told = {
  readonly body: string | null;
  readonly sections: readonly Section[];
  readonly decision: string;
  readonly outcome: string;
  readonly votes: string;
  readonly disqualified: readonly string[];
  readonly dissents: readonly string[];
  readonly wishes: readonly string[];
};

/** The blocks of a file of this folder; lines that begin with `#` say what it is about. */
export function loadTold(file: string): readonly Told[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '' && !block.startsWith('#'))
    .map(readBlock);
}

function readBlock(block: string): Told {
  const lines = new Map(
    block
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at), unfold(line.slice(at + 2))] as const;
      }),
  );
  const of = (key: string) => lines.get(key) ?? '';
  return {
    body: lines.get('body') ?? null,
    sections: [
      ...section('proposal', 'Päätösehdotus', of('proposal')),
      ...section('proceedings', 'Käsittely', of('proceedings')),
      ...section('decision', 'Päätös', of('decision')),
    ],
    decision: of('decision'),
    outcome: of('outcome'),
    votes: of('votes'),
    disqualified: listOf(of('disqualified')),
    dissents: listOf(of('dissents')),
    wishes: listOf(of('wishes')),
  };
}

function unfold(text: string): string {
  return text.replaceAll(' ¶ ', '\n\n').replaceAll(' ⏎ ', '\n');
}

function section(kind: Section['kind'], heading: string, text: string): readonly Section[] {
  return text === '' ? [] : [{ kind, heading, text }];
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('; ');
}
