import type { Command } from 'commander';
import type { SqlAnswer } from '../../store/sql.js';
import { reading } from '../open-reading.js';
import { type OutputWords, withOutput } from '../options.js';
import { printRows } from '../print-rows.js';
import type { Row } from '../render/rows.js';
import type { Cell, Column } from '../render/table.js';
import { contextFor, type Shell } from '../shell.js';

/** `pykala sql <select>`: one SELECT over a connection that cannot write. */
export function addSql(program: Command, shell: Shell): void {
  const command = program
    .command('sql')
    .description('read-only SQL over v_items, v_decisions, v_motions, v_matters, v_votes, v_sources')
    .argument('<select>', 'one SELECT in quotes');
  withOutput(command).action(async (query: string, words: OutputWords, self: Command) => {
    const context = contextFor(shell, self);
    await reading(context, {}, async (store) => {
      const answer = store.sql(query);
      const columns = answer.columns.map(
        (name): Column => ({ key: name, title: name, csvName: name, flexible: true }),
      );
      await printRows(context, columns, rowsOf(answer), words);
    });
  });
}

function* rowsOf({ columns, rows }: SqlAnswer): Generator<Row> {
  for (const row of rows) {
    const named = columns.map((name, at) => [name, row[at] ?? null] as const);
    yield {
      record: Object.fromEntries(named.map(([name, value]) => [name, plainValue(value)])),
      cells: Object.fromEntries(named.map(([name, value]) => [name, cellOf(value)])),
    };
  }
}

/** Bytes are written as hexadecimal digits, like SQL's own hex(). */
function plainValue(value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex').toUpperCase() : value;
}

function cellOf(value: unknown): Cell {
  if (value instanceof Uint8Array) return `(${value.length} bytes)`;
  return value === null || typeof value === 'number' ? value : String(value);
}
