import { plain } from '../plain.js';

/** Text that is HTML already. Only `html` makes it, so that nothing a page of a town says gets in unescaped. */
export type Markup = { readonly markup: string };

type Value = string | number | null | Markup | readonly Markup[];

/** HTML out of a template; every value that is no `Markup` itself is escaped, `null` is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const markup = parts
    .map((part, at) => (at === 0 ? part : `${written(values[at - 1] ?? null)}${part}`))
    .join('');
  return { markup };
}

/** Text for HTML and its quoted attributes: no mark of it is markup, no control character is left. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? '');
}

/** A link where the address is one of the web, else the text alone: a page must not be able to plant `javascript:`. */
export function link(text: string, address: string | null): Markup {
  if (address === null || !/^https?:\/\/[^\s]+$/iu.test(address)) return html`${text}`;
  return html`<a href="${address}" rel="noreferrer">${text}</a>`;
}

/** A column of a table: its title, and whether it holds numbers. */
export type TableColumn = { readonly title: string; readonly isNumber?: boolean };

/** One row of a table. The first cell names the row; `isFound` rows are looked through by the search. */
export type TableRow = readonly (string | number | null | Markup)[];

/**
 * A table with caption and headings that scrolls by itself, with the keyboard too, where the page is narrow. Tables of
 * `found` rows stand under a heading that says the same: their caption is for screen readers alone.
 */
export function table(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  kind: 'found' | 'counts',
): Markup {
  const heads = columns.map(({ title, isNumber }) => html`<th scope="col"${numeric(isNumber)}>${title}</th>`);
  const lines = rows.map((row) => {
    const cells = row.map((cell, at) => cellOf(cell, at, columns[at]?.isNumber));
    return kind === 'found' ? html`<tr data-find>${cells}</tr>\n` : html`<tr>${cells}</tr>\n`;
  });
  return html`<div class="wide" role="region" tabindex="0" aria-label="${caption}">
<table class="${kind === 'found' ? 'found told' : kind}"><caption>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody></table></div>`;
}

function cellOf(cell: TableRow[number], at: number, isNumber: boolean | undefined): Markup {
  return at === 0 ? html`<th scope="row">${cell}</th>` : html`<td${numeric(isNumber)}>${cell}</td>`;
}

function numeric(isNumber: boolean | undefined): Markup {
  return isNumber === true ? html` class="n"` : html``;
}

function written(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
