import { escapeHtml, escapeWithNames } from './markup.js';
import type { Span, TextLine } from './text-line.js';

/** Word HTML as layout A has it: MsoNormal, Sivuotsikko, Sisennetty, hard line breaks inside sentences. */
export const wordMarkup = (lines: readonly TextLine[]): string => lines.map(wordLine).join('  ');

/** Paragraphs of spans as layouts B, C and D have them; `named` writes ä as `&auml;`. */
export const spanMarkup = (lines: readonly TextLine[], named: boolean): string => {
  const safe = named ? escapeWithNames : escapeHtml;
  return lines.map((line) => spanLine(line, safe)).join('\n');
};

type Escape = (text: string) => string;

const wordLine = (line: TextLine): string => {
  switch (line.kind) {
    case 'line':
      return wordParagraph(line.spans, line.role);
    case 'blank':
      return '<p class="Sisennetty">&nbsp;</p>';
    case 'list':
      return line.items
        .map((item) => `<p class="Sisennetty">&#727;&nbsp;&nbsp;&nbsp;${brokenLines(escapeHtml(item))}</p>`)
        .join('  ');
    case 'rows':
      return `<table class="MsoTableGrid" cellspacing="0" cellpadding="0" border="0">${line.rows
        .map(
          (cells) =>
            `<tr>${cells.map((cell) => `<td valign="top"><p class="MsoNormal">${escapeHtml(cell)}</p></td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'raw':
      return line.html;
  }
};

const wordParagraph = (spans: readonly Span[], role: string): string => {
  if (role === 'number') return numberParagraph(spans.map((span) => span.text).join(''));
  const inner = spans
    .map(
      (span) =>
        `${gapOf(span, '&nbsp;'.repeat(8))}${span.bold ? `<b>${escapeHtml(span.text)}</b>` : escapeHtml(span.text)}`,
    )
    .join('');
  return `<p class="${role === 'label' ? 'Sivuotsikko' : 'Sisennetty'}">${brokenLines(inner)}</p>`;
};

/** A register number in two spans that touch: `412/10.03.01` and `/2015`. */
const numberParagraph = (number: string): string => {
  const cut = number.lastIndexOf('/');
  return `<p class="MsoNormal" align="right"><span>${number.slice(0, cut)}</span><span>${number.slice(cut)}</span></p>`;
};

/** Old Word pages break their source lines at about 70 characters, inside sentences. */
const brokenLines = (markup: string): string => {
  let column = 0;
  return markup
    .split(' ')
    .map((word, at) => {
      column += word.length + 1;
      if (at === 0 || column < 70) return at === 0 ? word : ` ${word}`;
      column = word.length;
      return `\r\n${word}`;
    })
    .join('');
};

const spanLine = (line: TextLine, safe: Escape): string => {
  switch (line.kind) {
    case 'line':
      return `<p>${line.spans.map((span) => spanOf(span, safe)).join('')}</p>`;
    case 'blank':
      return '<p><span>&nbsp;</span></p>';
    case 'list':
      return `<ul>${line.items.map((item) => `<li><span>${safe(item)}</span></li>`).join('')}</ul>`;
    case 'rows':
      return `<table>${line.rows
        .map(
          (cells) => `<tr>${cells.map((cell) => `<td><p><span>${safe(cell)}</span></p></td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    case 'raw':
      return line.html;
  }
};

const spanOf = (span: Span, safe: Escape): string =>
  `${gapOf(span, '&nbsp;'.repeat(6))}<span${span.bold ? ' style="font-weight:bold"' : ''}>${safe(span.text)}</span>`;

const gapOf = (span: Span, wide: string): string =>
  span.gap === 'wide' ? `${wide} ` : span.gap === 'blank' ? ' ' : '';
