/**
 * A query with the values it binds written in, so that a person can run it as it is (`pykala sql`) and change it.
 * Strings are quoted, so no value can end its literal.
 */
export function writtenOut(sql: string, values: Readonly<Record<string, unknown>>): string {
  const whole = sql.replace(/@(?<name>[a-zA-Z]\w*)/gu, (bound, name: string) =>
    name in values ? literal(values[name]) : bound,
  );
  return whole
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
